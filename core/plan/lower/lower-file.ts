import type { Section, SyntaxEntry, SyntaxTree } from '../../syntax/tree.ts';
import type { Indicator, PlanFile, Reference, UnreadEntry } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import type { ReadContext } from './context.ts';
import { type LoweredEntry, lowerEntry } from './lower-entry.ts';
import { readManifest } from './manifest.ts';
import { type EntryOf, isRegister, SECTIONS, type SectionKey } from './sections.ts';

/** The entries of one section of a file, and what was noted while they were read. */
export interface LoweredSection<T> {
  readonly entries: readonly T[];
  readonly unread: readonly UnreadEntry[];
  readonly problems: readonly PlanProblem[];
  readonly references: readonly Reference[];
}

/** What a manifest says; `tree` is absent for a plan without one. */
export function lowerManifest(tree: SyntaxTree | undefined, file: string): PlanFile {
  const found = { problems: [], references: [] };
  return { ...EMPTY, file, manifest: readManifest(tree, file, found), ...found };
}

/** The indicators of a plan file: read first and in a context without indicator units, since the other sections rest on theirs. */
export function lowerIndicators(tree: SyntaxTree, context: ReadContext): LoweredSection<Indicator> {
  return lowerSection('indicators', tree, context);
}

/** What a plan file says. Entries whose text and context are untouched stay the same objects. */
export function lowerFile(tree: SyntaxTree, context: ReadContext, indicators: LoweredSection<Indicator>): PlanFile {
  const sections = Object.fromEntries(
    KEYS.map((key) => [key, key === 'indicators' ? indicators : lowerSection(key, tree, context)]),
  ) as Record<SectionKey, LoweredSection<never>>;
  const { unread, problems, references } = joined(KEYS.map((key) => sections[key]));
  return {
    ...EMPTY,
    ...Object.fromEntries(KEYS.map((key) => [key, sections[key].entries])),
    file: context.file,
    unread,
    problems,
    references,
  };
}

const KEYS = Object.keys(SECTIONS) as SectionKey[];

const EMPTY: PlanFile = {
  ...(Object.fromEntries(KEYS.map((key) => [key, []])) as unknown as Pick<PlanFile, SectionKey>),
  file: '',
  unread: [],
  problems: [],
  references: [],
};

function lowerSection<K extends SectionKey>(key: K, tree: SyntaxTree, context: ReadContext): LoweredSection<EntryOf<K>> {
  const lower = context.remember(lowerersOf, context)[key] as unknown as Lowerer<EntryOf<K>>;
  const lowered = tree.sections.filter((section) => section.key === key).map((section) => context.remember(lower, section));
  return lowered.length === 1 ? lowered[0]! : joined(lowered);
}

type Lowerer<T> = (section: Section) => LoweredSection<T>;

/** One function a section, the same ones for the same context: sections and entries are remembered by them. */
function lowerersOf(context: ReadContext): { readonly [K in SectionKey]: Lowerer<EntryOf<K>> } {
  return Object.fromEntries(KEYS.map((key) => [key, lowererOf(context, key)])) as { readonly [K in SectionKey]: Lowerer<EntryOf<K>> };
}

function lowererOf<K extends SectionKey>(context: ReadContext, key: K): Lowerer<EntryOf<K>> {
  const shape = isRegister(key) ? 'map' : 'list';
  const lower = (entry: SyntaxEntry) => lowerEntry(context, key, entry);
  return ({ kind, entries }) => (kind === shape ? gathered(entries.map((entry) => context.remember(lower, entry))) : NO_SECTION);
}

/** What a section says that is not there. */
export const NO_SECTION: LoweredSection<never> = { entries: [], unread: [], problems: [], references: [] };

function gathered<T>(lowered: readonly LoweredEntry<T>[]): LoweredSection<T> {
  const entries: T[] = [];
  const unread: UnreadEntry[] = [];
  const problems: PlanProblem[] = [];
  const references: Reference[] = [];
  for (const each of lowered) {
    if (each.entry !== undefined) entries.push(each.entry);
    if (each.unread) unread.push(each.unread);
    if (each.problems.length > 0) problems.push(...each.problems);
    for (const reference of each.references) references.push(reference);
  }
  return { entries, unread, problems, references };
}

function joined<T>(sections: readonly LoweredSection<T>[]): LoweredSection<T> {
  return {
    entries: ([] as T[]).concat(...sections.map(({ entries }) => entries)),
    unread: ([] as UnreadEntry[]).concat(...sections.map(({ unread }) => unread)),
    problems: ([] as PlanProblem[]).concat(...sections.map(({ problems }) => problems)),
    references: ([] as Reference[]).concat(...sections.map(({ references }) => references)),
  };
}
