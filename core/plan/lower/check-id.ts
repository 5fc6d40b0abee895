import type { Part } from '../../syntax/place.ts';
import type { Register } from '../model.ts';
import { type Cursor, placeAt } from './cursor.ts';
import { isId, kebab } from './kebab.ts';

/** Notes an id that is not written as the language wants; it is kept, so that what points at it still finds it. */
export function checkId(at: Cursor, id: string, register: Register | 'plan', part: Part = 'key'): void {
  if (isId(id)) return;
  const right = kebab(id);
  const place = placeAt(at, part);
  const edit = part === 'key' ? ({ kind: 'rename', place, key: right } as const) : ({ kind: 'set', place, text: right } as const);
  at.found.problems.push({ code: 'bad-id', place, data: { id, kebab: right, register }, fixes: [[edit]] });
}
