import type { Manifest, Reference } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import { grouped } from '../query/grouped.ts';
import { describeBelow, describeKey } from '../schema/describe.ts';
import type { KeyInfo, KeyType } from '../schema/key-info.ts';
import { keysOf, parentPointer } from '../syntax/place.ts';
import type { Source } from '../syntax/tree.ts';
import { walk, type Walked } from '../syntax/walk.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { definedIn, planAt } from './linked.ts';
import { quantityWords } from './tokens/quantity-words.ts';
import { wordsIn } from './words-at.ts';

/** What a word of a plan is. */
export type TokenKind = 'id' | 'reference' | 'number' | 'unit' | 'qualifier' | 'period' | 'word';

/** A word of a plan: on one line, and overlapping no other. */
export interface SemanticToken extends TextRange {
  readonly kind: TokenKind;
}

/** What a file says word by word, and where. */
interface Reading {
  readonly source: Source;
  readonly manifest: Manifest;
  /** Pointers of entries that define an id. */
  readonly defined: ReadonlySet<string>;
  /** By part and pointer. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** What the language says of each key that was asked for, by its pointer. */
  readonly known: Map<string, KeyInfo | undefined>;
}

/** The words of a file, or of the entries that a part of it touches, in order. */
export function semanticTokens(db: Database, file: string, within?: TextRange): readonly SemanticToken[] {
  const found = db.get(tree, file);
  const reading: Reading = {
    source: found.source,
    manifest: planAt(db, file).manifest,
    defined: new Set(definedIn(db, file).map(({ place }) => place.pointer)),
    references: grouped(db.get(planFile, file).references, ({ place }) => `${place.part} ${place.pointer}`),
    known: new Map(),
  };
  return inOrder(walk(found, within).flatMap((walked) => [...ofKey(reading, walked), ...ofValue(reading, walked)]));
}

function ofKey(reading: Reading, { pointer, key }: Walked): readonly SemanticToken[] {
  if (!key) return [];
  const references = reading.references.get(`key ${pointer}`);
  if (references) return named(reading, key, references);
  if (reading.defined.has(pointer)) return whole(reading, 'id', key);
  const names = known(reading, parentPointer(pointer))?.names;
  if (names?.type === 'period') return whole(reading, 'period', key);
  return names?.words ? whole(reading, 'word', key) : [];
}

function ofValue(reading: Reading, { pointer, value, kind }: Walked): readonly SemanticToken[] {
  if (kind !== 'scalar' || value.start === value.end) return [];
  const references = reading.references.get(`value ${pointer}`);
  const type = references?.[0]?.kind === 'terms' ? 'period' : known(reading, pointer)?.type;
  if (type === 'period' || type === 'date' || type === 'plan-date') return whole(reading, 'period', value);
  if (references) return named(reading, value, references);
  if (type === 'word') return whole(reading, 'word', value);
  return type !== undefined && QUANTITIES.has(type) ? ofQuantity(reading, value) : [];
}
const QUANTITIES: ReadonlySet<KeyType> = new Set<KeyType>(['quantity', 'share', 'whole', 'duration']);

function known(reading: Reading, pointer: string): KeyInfo | undefined {
  const { known: all } = reading;
  if (all.has(pointer)) return all.get(pointer);
  const above = parentPointer(pointer);
  const from = above === '' ? undefined : known(reading, above);
  const info = above === '' ? describeKey(keysOf(pointer)) : from && describeBelow(from, keysOf(pointer.slice(above.length))[0]!);
  all.set(pointer, info);
  return info;
}

function named({ source }: Reading, { start, end }: TextRange, references: readonly Reference[]): readonly SemanticToken[] {
  const text = source.slice(start, end);
  // `<target>/<scope>` names both
  const ids = new Set(references.flatMap(({ kind, id }) => (kind === 'targets' ? id.split('/') : [id])));
  return [...ids].flatMap((id) => wordsIn(text, id, start).map((range) => ({ kind: 'reference', ...range })));
}

function whole({ source }: Reading, kind: TokenKind, range: TextRange): readonly SemanticToken[] {
  const { text, start } = unquoted(source, range);
  return /[\r\n]/.test(text) ? [] : [{ kind, start, end: start + text.length }];
}

function ofQuantity({ source, manifest }: Reading, value: TextRange): readonly SemanticToken[] {
  const { text, start } = unquoted(source, value);
  const words = /[\r\n]/.test(text) ? [] : quantityWords(text, manifest.units, manifest.locale);
  return words.map((word) => ({ kind: word.kind, start: start + word.start, end: start + word.end }));
}

function unquoted(source: Source, { start, end }: TextRange): { readonly text: string; readonly start: number } {
  const text = source.slice(start, end);
  const quoted = text.length > 2 && /^(["'])[\s\S]*\1$/.test(text);
  return quoted ? { text: text.slice(1, -1), start: start + 1 } : { text, start };
}

/** Sorted; of words that overlap the first. */
function inOrder(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const kept: SemanticToken[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || a.end - b.end))
    if (token.start >= (kept.at(-1)?.end ?? 0) && token.start < token.end) kept.push(token);
  return kept;
}
