import type { CallHierarchyItem } from 'vscode-languageserver';
import { type NumberItem, rangeOf } from '../core/index.ts';
import type { Session } from './session.ts';
import { symbolKind } from './convert.ts';

/** A number as the client shows it; what it gives back to ask further is the number's key. */
export function numberItem(session: Session, { name, detail, place, key }: NumberItem): CallHierarchyItem {
  const range = session.range(place.file, rangeOf(session.db, place));
  return { name, detail, kind: symbolKind('actuals'), uri: session.uri(place.file), range, selectionRange: range, data: key };
}

/** The key of a number that the client gave back. */
export function keyIn({ data }: CallHierarchyItem): string {
  return typeof data === 'string' ? data : '';
}
