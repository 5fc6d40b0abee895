import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { describeKey } from '../schema/describe.ts';
import { excerptAt } from '../syntax/excerpt.ts';
import { parse } from '../syntax/parse.ts';
import { keysOf } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { sourceOf } from '../workspace/facts.ts';
import { keyCard } from './cards/key-card.ts';
import type { FilePosition } from './position.ts';

/** What can be said of a position before its plan has been read: what the key means, and nothing that figures or other entries decide. */
export function hoverAhead(
  db: Database,
  { file, offset }: FilePosition,
  language: Language,
): { readonly range: TextRange; readonly markdown: string } | undefined {
  const source = db.read(sourceOf, file);
  const excerpt = source && excerptAt(source, offset);
  if (!excerpt || excerpt.source.length > LONGEST) return undefined;
  const tree = parse(excerpt.source);
  const place = tree.placeAt(offset + excerpt.shift);
  const info = place && describeKey(keysOf(place.pointer));
  const range = place && tree.locate(place.pointer, place.part);
  if (!info || !range) return undefined;
  return { range: { start: range.start - excerpt.shift, end: range.end - excerpt.shift }, markdown: keyCard(info, language) };
}

/** The longest entry that is parsed for it, in characters. */
const LONGEST = 65_536;
