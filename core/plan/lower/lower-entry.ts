import type { SyntaxEntry } from '../../syntax/tree.ts';
import { isEmpty } from '../../syntax/value.ts';
import type { Reference, UnreadEntry } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import { placeOf } from '../../syntax/place.ts';
import { oneLine } from './one-line.ts';
import { checkId } from './check-id.ts';
import type { ReadContext } from './context.ts';
import { type Cursor, unsplit } from './cursor.ts';
import { type EntryOf, isRegister, SECTIONS, type SectionKey } from './sections.ts';

/** What one entry of a file says; `entry` is absent when it could not be read. */
export interface LoweredEntry<T> {
  readonly entry?: T;
  readonly unread?: UnreadEntry;
  readonly problems: readonly PlanProblem[];
  readonly references: readonly Reference[];
}

/** An entry of a section in the terms of the language. */
export function lowerEntry<K extends SectionKey>(context: ReadContext, section: K, syntax: SyntaxEntry): LoweredEntry<EntryOf<K>> {
  const found = { problems: [], references: [] };
  const at: Cursor = { context, pointer: syntax.pointer, value: syntax.value, flow: false, found };
  const id = oneLine(syntax.key);
  if (isRegister(section)) checkId(at, id, section);
  const entry = isReadable(at, section) ? unsplit(at, (whole) => SECTIONS[section](whole, id)) : undefined;
  if (entry !== undefined || !isRegister(section)) return { entry, ...found };
  return { unread: { place: placeOf(context.file, syntax.pointer), register: section, id }, ...found };
}

/** A map; in a register an empty entry too, which is an id that so far says nothing. */
function isReadable({ value }: Cursor, section: SectionKey): boolean {
  return value?.kind === 'map' || (isRegister(section) && isEmpty(value));
}
