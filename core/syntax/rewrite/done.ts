import type { SyntaxDocument } from '../document/document.ts';
import { find } from '../document/locate.ts';
import { valueAt } from '../document/values.ts';
import type { Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { pointerOf } from '../place.ts';
import { openSource } from '../source.ts';
import { isEmpty, sameValue } from '../value.ts';
import { blockPiece } from './layout.ts';

/** Whether a change is there already: the key to add, unless a value is still to be put behind it, the empty value, or the very item to add. */
export function isDone(document: SyntaxDocument, change: Edit): boolean {
  if (change.kind === 'insert') {
    const pointer = change.place.pointer + pointerOf([change.key]);
    const found = find(document, pointer);
    if (!found || found.elsewhere) return false;
    return change.text === '' || found.node.kind !== 'scalar' || !isEmpty(valueAt(document, pointer));
  }
  if (change.kind === 'set' && change.text === '') {
    const found = find(document, change.place.pointer);
    return found !== undefined && found.node.kind === 'scalar' && isEmpty(valueAt(document, change.place.pointer));
  }
  if (change.kind !== 'append') return false;
  const list = valueAt(document, change.place.pointer);
  if (list?.kind !== 'list' || list.items.length === 0) return false;
  const item = itemOf(change.text);
  return list.items.some((each) => sameValue(each, item));
}

function itemOf(text: string) {
  return parse(openSource(`x:\n  ${blockPiece({ key: undefined, text }, 2, '\n')}\n`)).valueAt('/x/0');
}
