import type { ReportTable } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';

/** A table as the reports print it; a wide one scrolls in itself. */
export function tableMarkup({ caption, columns, rows, notes }: ReportTable): Markup {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => markup`<col width="${Math.round((width / total) * 100)}%">`);
  const head = columns.map(({ title, align }) => markup`<th scope="col" class="${align}">${title}</th>`);
  const body = rows.map(({ is, cells }) =>
    is === 'group'
      ? markup`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${cells[0]?.said}</th></tr>\n`
      : markup`<tr class="${is}">${columns.map(({ align }, i) => markup`<td class="${align}">${leadsTo(cells[i]?.place, cells[i]?.said ?? '')}</td>`)}</tr>\n`,
  );
  const name = caption ? markup`<caption>${caption}</caption>` : '';
  return markup`<div class="wide" tabindex="0" role="group" aria-label="${caption || columns.map(({ title }) => title).join(', ')}">
<table>${name}<colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>
${notes.map((note) => markup`<p class="note">${note}</p>`)}`;
}
