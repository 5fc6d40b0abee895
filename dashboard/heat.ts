import type { Heat } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';

/** Pace by zone and time; a cell has the colour of its status and says the pace. */
export function heatMarkup({ label, columns, rows }: Heat): Markup {
  return markup`<div class="wide" tabindex="0" role="group" aria-label="${label}"><table class="heat"><caption>${label}</caption>
<thead><tr><td></td>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      markup`<tr><th scope="row">${row.label}</th>${row.cells.map(
        ({ said, status, place }) => markup`<td class="${status ? `is-${status}` : 'is-empty'}">${leadsTo(place, said)}</td>`,
      )}</tr>\n`,
  )}</tbody></table></div>`;
}
