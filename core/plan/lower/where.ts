import type { Kind } from '../model.ts';
import { type WordList, wordOf } from '../words.ts';
import { type Cursor, isScalar, pairsOf, refer } from './cursor.ts';
import { wordIn } from './word-at.ts';

const LISTS: Readonly<Record<string, WordList>> = { role: 'role', 'capital-type': 'capitalType' };
const REGISTERS: Readonly<Record<string, Kind>> = {
  zone: 'zones',
  locality: 'localities',
  owner: 'organisations',
  criteria: 'criteria',
};

/** The conditions of `from-events.where`, with the words of closed lists in the form that projects have them. */
export function whereOf(at: Cursor): Readonly<Record<string, string>> {
  const where: Record<string, string> = {};
  for (const pair of pairsOf(at)) {
    if (!isScalar(pair)) continue;
    const text = pair.value.text.normalize('NFC');
    const list = Object.hasOwn(LISTS, pair.key) ? LISTS[pair.key] : undefined;
    const kind = Object.hasOwn(REGISTERS, pair.key) ? REGISTERS[pair.key] : undefined;
    const nowhere = pair.key === 'zone' ? wordOf('projectZone', text) : undefined;
    if (kind && !nowhere) refer(pair, kind, text);
    const read = list ? wordIn(pair, text, list) : (nowhere ?? text);
    if (read !== undefined) where[pair.key] = read;
  }
  return where;
}
