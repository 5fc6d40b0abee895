import type { Board, BoardView } from '../core/index.ts';
import { blockMarkup } from './blocks.ts';
import { joined, type Markup, markup } from './markup.ts';

/** The body of a dashboard: its head, the way to each view, the views. The same on a screen, in a file and on paper. */
export function boardMarkup(board: Board): Markup {
  return markup`${boardHead(board)}
<main>${joined(board.views.map(viewMarkup))}</main>`;
}

/** The title of a dashboard and the way to each of its views. */
export function boardHead({ title, subtitle, views }: Board): Markup {
  return markup`<header><h1>${title}</h1><p class="about">${subtitle}</p></header>
<nav aria-label="${title}"><ul>${views.map((view) => markup`<li><a href="#${view.id}">${view.title}</a></li>`)}</ul></nav>`;
}

/** One view; where it stands in the page is known by its id. */
export function viewMarkup({ id, title, blocks }: BoardView): Markup {
  return markup`<section class="view" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<div class="blocks">${joined(blocks.map(blockMarkup))}</div></section>`;
}
