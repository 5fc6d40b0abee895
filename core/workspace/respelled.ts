import type { Database } from '../query/database.ts';
import type { Edit } from '../syntax/edit.ts';
import { keysOf, parentPointer, type Place, pointerOf } from '../syntax/place.ts';
import { quoteIfNeeded } from '../syntax/quote.ts';
import { whereWritten } from '../syntax/written.ts';
import { tree } from './documents.ts';

/** Edits that give ids another spelling as edits of the text alone; what came through an alias is written once, where its anchor is. */
export function allRespelled(db: Database, edits: readonly Edit[]): readonly Edit[] {
  const keyOfEdit = (edit: Edit) =>
    edit.kind === 'text' ? `${edit.file}:${edit.start}` : `${edit.place.file}#${edit.place.pointer} ${edit.place.part}`;
  return [...new Map(edits.map((edit) => respelled(db, edit)).map((edit) => [keyOfEdit(edit), edit])).values()];
}

/** The edit as one of the text alone, so that quotes, anchors and spaces stay; as it is where the text does not show what it says, and where a key of the new name stands already. */
export function respelled(db: Database, edit: Edit): Edit {
  if (edit.kind !== 'set' && edit.kind !== 'rename') return edit;
  const { file, pointer } = edit.place;
  const to = edit.kind === 'rename' ? edit.key : edit.text;
  const said = db.get(tree, file);
  if (edit.kind === 'rename' && said.valueAt(parentPointer(pointer) + pointerOf([to])) !== undefined) return edit;
  const value = said.valueAt(pointer);
  const from = edit.kind === 'rename' ? keyOf(edit.place) : value?.kind === 'scalar' ? value.text : '';
  const range = whereWritten(said, pointer, edit.kind === 'rename' ? 'key' : 'value');
  const written = range ? said.source.slice(range.start, range.end) : '';
  const within = from === '' ? -1 : written.indexOf(from);
  const start = (range?.start ?? 0) + within;
  if (within >= 0 && readsIn(written, to)) return { kind: 'text', file, start, end: start + from.length, text: to };
  return edit.kind === 'set' ? { ...edit, text: quoteIfNeeded(to, true) } : edit;
}

function keyOf({ pointer }: Place): string {
  return keysOf(pointer)
    .at(-1)!
    .replace(/~~\d+$/, '');
}

/** Whether a text reads back as it is in the quotes of another, or without any. */
function readsIn(written: string, text: string): boolean {
  if (written.startsWith('"')) return !/["\\]/.test(text);
  return written.startsWith("'") ? !text.includes("'") : quoteIfNeeded(text, true) === text;
}
