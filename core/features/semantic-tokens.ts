import type { Manifest, Reference } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { describeKey } from '../schema/describe.ts';
import { keysOf, parentPointer } from '../syntax/place.ts';
import type { Source } from '../syntax/tree.ts';
import { walk, type Walked } from '../syntax/walk.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { definedIn, planAt } from './linked.ts';
import { quantityWords } from './tokens/quantity-words.ts';
import { namesAt } from './words-at.ts';

/** What a word of a plan is. */
export const TOKEN_KINDS = ['id', 'reference', 'number', 'unit', 'qualifier', 'period', 'word'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A word of a plan: on one line, and overlapping no other. */
export interface SemanticToken extends TextRange {
  readonly kind: TokenKind;
}

/** What a file says word by word, and where. */
interface Reading {
  readonly db: Database;
  readonly source: Source;
  readonly manifest: Manifest;
  /** Pointers of entries that define an id. */
  readonly defined: ReadonlySet<string>;
  /** By part and pointer. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
}

/** The words of a file, or of the entries that a part of it touches, in order. */
export function semanticTokens(db: Database, file: string, within?: TextRange): readonly SemanticToken[] {
  const found = db.get(tree, file);
  const reading: Reading = {
    db,
    source: found.source,
    manifest: planAt(db, file).manifest,
    defined: new Set(definedIn(db, file).map(({ place }) => place.pointer)),
    references: grouped(db.get(planFile, file).references, ({ place }) => `${place.part} ${place.pointer}`),
  };
  const all = walk(found, within).flatMap((walked) => [...ofKey(reading, walked), ...ofValue(reading, walked)]);
  return inOrder(all, found.source);
}

function* ofKey(reading: Reading, { pointer, key }: Walked): Iterable<SemanticToken> {
  if (!key) return;
  const references = reading.references.get(`key ${pointer}`);
  if (references) yield* named(reading, references);
  else if (reading.defined.has(pointer)) yield { kind: 'id', ...unquoted(reading.source, key) };
  else {
    const names = describeKey(keysOf(parentPointer(pointer)))?.names;
    if (names?.type === 'period') yield { kind: 'period', ...unquoted(reading.source, key) };
    else if (names?.words) yield { kind: 'word', ...unquoted(reading.source, key) };
  }
}

function* ofValue(reading: Reading, { pointer, value, kind }: Walked): Iterable<SemanticToken> {
  if (kind !== 'scalar' || value.start === value.end) return;
  const references = reading.references.get(`value ${pointer}`);
  const type = references?.[0]?.kind === 'terms' ? 'period' : describeKey(keysOf(pointer))?.type;
  if (type === 'period' || type === 'date' || type === 'plan-date') yield { kind: 'period', ...unquoted(reading.source, value) };
  else if (references) yield* named(reading, references);
  else if (type === 'word') yield { kind: 'word', ...unquoted(reading.source, value) };
  else if (type === 'quantity' || type === 'share' || type === 'whole' || type === 'duration') yield* ofQuantity(reading, value);
}

function named({ db }: Reading, references: readonly Reference[]): readonly SemanticToken[] {
  const ids = references.flatMap(({ place, id }) =>
    (place.part === 'value' && id.includes('/') ? id.split('/') : [id]).map((each) => ({ place, id: each })),
  );
  return ids.flatMap(({ place, id }) => namesAt(db, place, id).map((range) => ({ kind: 'reference', ...range })));
}

function ofQuantity({ source, manifest }: Reading, value: TextRange): readonly SemanticToken[] {
  const { start, end } = unquoted(source, value);
  const words = quantityWords(source.slice(start, end), manifest.units, manifest.locale);
  return words.map((word) => ({ kind: word.kind, start: start + word.start, end: start + word.end }));
}

function unquoted(source: Source, { start, end }: TextRange): TextRange {
  const quoted = /^(["'])[\s\S]*\1$/.test(source.slice(start, end)) && end - start > 2;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Sorted; of words that overlap the first, and none that runs over a line. */
function inOrder(tokens: readonly SemanticToken[], source: Source): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (token.start < (kept.at(-1)?.end ?? 0) || token.start >= token.end) continue;
    if (!/[\r\n]/.test(source.slice(token.start, token.end))) kept.push(token);
  }
  return kept;
}
