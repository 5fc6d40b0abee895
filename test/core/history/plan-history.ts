import { Database } from '../../../core/query/database.ts';
import { editSource, openSource } from '../../../core/syntax/source.ts';
import type { TextEdit } from '../../../core/text/range.ts';
import { asOfChoice, filesOf, manifestOf, now, otherFilesOf, rootOf, sourceOf } from '../../../core/workspace/facts.ts';
import { questionsOf } from './answers.ts';
import { randomFrom } from '../syntax/random.ts';
import { edited, randomHistory, type Random } from './history.ts';

export const ROOT = '/plan';
const MANIFEST = 'zoneplan.yaml';

/** What happens to a plan: a file is edited, comes (anew) or goes, the present moves, another day is chosen, somebody looks at some of it, what nobody asks for is forgotten. */
export type Event =
  | { readonly kind: 'edit'; readonly file: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'file'; readonly file: string; readonly text: string | undefined }
  | { readonly kind: 'now'; readonly at: string }
  | { readonly kind: 'as-of'; readonly day: number | undefined }
  | { readonly kind: 'look'; readonly seed: number }
  | { readonly kind: 'forget' };

export interface PlanHistory {
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly Event[];
}

/** The facts of a plan as doors would tell them. */
interface World {
  readonly texts: ReadonlyMap<string, string>;
  readonly at: string;
  readonly day: number | undefined;
}

/** A plan under way through its history. */
export interface Played {
  readonly db: Database;
  readonly world: World;
}

const BEGIN = '2024-11-20T05:00:00Z';
const TIMES = [
  BEGIN,
  '2024-11-20T17:30:00Z',
  '2024-12-31T23:59:00Z',
  '2025-01-01T00:00:00Z',
  '2025-06-30T12:00:00Z',
  '2026-11-22T05:00:00Z',
];
const DAYS = [undefined, undefined, 19_700, 20_042, 20_089, 20_453];

/** A history of a plan, whose edits put in what a planner types there: pieces of its own files, and anything else. */
export function randomPlanHistory(files: Readonly<Record<string, string>>, length: number, random: Random, fragments: readonly string[]) {
  const texts = new Map(Object.entries(files));
  const events: Event[] = [];
  while (events.length < length) {
    const file = random.pick([...texts.keys()]);
    const way = random.below(30);
    if (way === 0) events.push({ kind: 'now', at: random.pick(TIMES) });
    else if (way === 1) events.push({ kind: 'as-of', day: random.pick(DAYS) });
    else if (way === 2 && texts.size > 1) events.push(gone(texts, file));
    else if (way === 3 || texts.size === 0) events.push(come(texts, files, random));
    else if (way === 4) events.push({ kind: 'forget' });
    else if (way < 14) events.push({ kind: 'look', seed: random.below(1_000_000_000) });
    else events.push(...typed(texts, file, random, fragments));
  }
  return { files, events };
}

function gone(texts: Map<string, string>, file: string): Event {
  texts.delete(file);
  return { kind: 'file', file, text: undefined };
}

/** A file comes: one that was there before, a copy of another, or a new name. */
function come(texts: Map<string, string>, files: Readonly<Record<string, string>>, random: Random): Event {
  const [file, text] = random.pick(Object.entries(files));
  const name = file === MANIFEST || random.below(2) === 0 ? file : `copy-${random.below(3)}.plan.yaml`;
  texts.set(name, text);
  return { kind: 'file', file: name, text };
}

function typed(texts: Map<string, string>, file: string, random: Random, fragments: readonly string[]): Event[] {
  const { steps } = randomHistory(texts.get(file)!, 1 + random.below(4), random, fragments);
  return steps.flatMap(({ edits, looks }): Event[] => {
    texts.set(file, edits.reduce(edited, texts.get(file)!));
    const edit: Event = { kind: 'edit', file, edits };
    return looks && random.below(3) === 0 ? [edit, { kind: 'look', seed: random.below(1_000_000_000) }] : [edit];
  });
}

/** A plan as it is told at first. */
export function begun(files: Readonly<Record<string, string>>): Played {
  return told({ texts: new Map(Object.entries(files)), at: BEGIN, day: undefined });
}

/** The same facts, told to a database that knows nothing. */
export function told(world: World): Played {
  const db = new Database();
  db.set(now, '', world.at);
  db.set(asOfChoice, ROOT, world.day);
  for (const [file, text] of world.texts) db.set(sourceOf, named(file), openSource(text));
  tellFiles(db, world);
  return { db, world };
}

/** The plan after an event. */
export function after({ db, world }: Played, event: Event): Played {
  const next = changed(world, event);
  if (event.kind === 'now') db.set(now, '', event.at);
  if (event.kind === 'as-of') db.set(asOfChoice, ROOT, event.day);
  if (event.kind === 'edit' && world.texts.has(event.file))
    db.set(sourceOf, named(event.file), editSource(db.read(sourceOf, named(event.file))!, event.edits));
  if (event.kind === 'file') {
    db.set(sourceOf, named(event.file), event.text === undefined ? undefined : openSource(event.text));
    tellFiles(db, next);
    if (event.text === undefined) db.set(rootOf, named(event.file), '');
  }
  if (event.kind === 'look') lookAround(db, event.seed);
  if (event.kind === 'forget') db.forget();
  return { db, world: next };
}

function changed(world: World, event: Event): World {
  if (event.kind === 'now') return { ...world, at: event.at };
  if (event.kind === 'as-of') return { ...world, day: event.day };
  if (event.kind === 'look' || event.kind === 'forget') return world;
  const texts = new Map(world.texts);
  const text =
    event.kind === 'file'
      ? event.text
      : event.edits.reduce<string | undefined>((of, edit) => (of === undefined ? of : edited(of, edit)), texts.get(event.file));
  if (text === undefined) texts.delete(event.file);
  else texts.set(event.file, text);
  return { ...world, texts };
}

/** Some of the questions, in some order, some of them given up half way: what is remembered then differs from what is asked in the end. */
function lookAround(db: Database, seed: number): void {
  const random = randomFrom(seed);
  const questions = [...questionsOf(db, ROOT, random).values()];
  for (let n = 1 + random.below(4); n > 0; n--) {
    const question = random.pick(questions);
    let left = random.below(2) === 0 ? Number.POSITIVE_INFINITY : random.below(60);
    db.attempt(
      () => question(db, ROOT),
      () => (left -= 1) < 0,
    );
  }
}

function tellFiles(db: Database, { texts }: World): void {
  for (const file of texts.keys()) db.set(rootOf, named(file), ROOT);
  db.set(manifestOf, ROOT, texts.has(MANIFEST) ? named(MANIFEST) : undefined);
  db.set(
    filesOf,
    ROOT,
    [...texts.keys()]
      .filter((file) => file !== MANIFEST)
      .map(named)
      .sort(),
  );
  db.set(otherFilesOf, ROOT, db.read(otherFilesOf, ROOT) ?? new Set());
}

function named(file: string): string {
  return `${ROOT}/${file}`;
}
