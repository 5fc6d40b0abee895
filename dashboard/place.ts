import type { Place } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';

/** What makes a piece lead to where it is written: a button for the editor, a file and an entry for paper. */
export function leadsTo(place: Place | undefined, content: Markup | string): Markup {
  if (!place) return markup`${content}`;
  const said = `${place.file} ${place.pointer}`;
  return markup`<a href="#" class="place" data-file="${place.file}" data-pointer="${place.pointer}" title="${said}">${content}</a>`;
}
