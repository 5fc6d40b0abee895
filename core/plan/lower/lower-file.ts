import type { SyntaxEntry, SyntaxTree } from '../../syntax/tree.ts';
import type { Indicator, PlanFile, Reference, UnreadEntry } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import type { ReadContext } from './context.ts';
import { type LoweredEntry, lowerEntry } from './lower-entry.ts';
import { readManifest } from './manifest.ts';
import { type EntryOf, isRegister, SECTIONS, type SectionKey } from './sections.ts';

/** A pure function of one object, remembered by whoever calls as long as the object lives (`Database.derive`). */
export type Memo = <O extends object, V>(from: (of: O) => V, of: O) => V;

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
export function lowerIndicators(tree: SyntaxTree, context: ReadContext, memo: Memo): LoweredSection<Indicator> {
  return lowerSection('indicators', tree, context, memo);
}

/** What a plan file says. Entries whose text and context are untouched stay the same objects. */
export function lowerFile(tree: SyntaxTree, context: ReadContext, indicators: LoweredSection<Indicator>, memo: Memo): PlanFile {
  const sections = Object.fromEntries(
    KEYS.map((key) => [key, key === 'indicators' ? indicators : lowerSection(key, tree, context, memo)]),
  ) as Record<SectionKey, LoweredSection<never>>;
  const all = KEYS.map((key) => sections[key]);
  return {
    ...EMPTY,
    ...Object.fromEntries(KEYS.map((key) => [key, sections[key].entries])),
    file: context.file,
    unread: all.flatMap((section) => section.unread),
    problems: all.flatMap((section) => section.problems),
    references: all.flatMap((section) => section.references),
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

function lowerSection<K extends SectionKey>(key: K, tree: SyntaxTree, context: ReadContext, memo: Memo): LoweredSection<EntryOf<K>> {
  const lower = memo(lowerersOf, context)[key] as (entry: SyntaxEntry) => LoweredEntry<EntryOf<K>>;
  const shape = isRegister(key) ? 'map' : 'list';
  const lowered = tree.sections
    .filter((section) => section.key === key && section.kind === shape)
    .flatMap((section) => section.entries.map((entry) => memo(lower, entry)));
  return {
    entries: lowered.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    unread: lowered.flatMap(({ unread }) => unread ?? []),
    problems: lowered.flatMap(({ problems }) => problems),
    references: lowered.flatMap(({ references }) => references),
  };
}

/** One function a section, the same ones for the same context: entries are remembered by them. */
function lowerersOf(context: ReadContext) {
  return Object.fromEntries(KEYS.map((key) => [key, (entry: SyntaxEntry) => lowerEntry(context, key, entry)])) as {
    readonly [K in SectionKey]: (entry: SyntaxEntry) => LoweredEntry<EntryOf<K>>;
  };
}
