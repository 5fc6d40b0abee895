import type { Board, BoardView } from '../core/index.ts';
import { blockMarkup } from './blocks.ts';
import { joined, type Markup, markup } from './markup.ts';

/** The body of a dashboard: its head, the way to each view, the views. The same on a screen, in a file and on paper. */
export function boardMarkup(board: Board): Markup {
  const { title, subtitle, views } = board;
  return markup`<header><h1>${title}</h1><p class="about">${subtitle}</p></header>
<nav aria-label="${title}"><ul>${views.map((view) => markup`<li><a href="#${view.id}">${view.title}</a></li>`)}</ul></nav>
<main>${joined(views.map(viewMarkup))}</main>`;
}

/** One view; where it stands in the page is known by its id. */
export function viewMarkup({ id, title, blocks }: BoardView): Markup {
  return markup`<section class="view" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<div class="blocks">${joined(blocks.map(blockMarkup))}</div></section>`;
}
