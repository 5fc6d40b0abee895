import type { ReportCell, ReportTable } from '../core/index.ts';
import { roomFor } from './decimals.ts';
import { type Markup, markup, withCode } from './markup.ts';
import { leadsTo } from './place.ts';

/** A table as the reports print it; a wide one scrolls in itself. */
export function tableMarkup({ caption, columns, rows, notes }: ReportTable): Markup {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => markup`<col width="${Math.round((width / total) * 100)}%">`);
  const head = columns.map(({ title, align }) => markup`<th scope="col" class="${align}">${title}</th>`);
  const decimals = columns.map((_, i) => Math.max(0, ...rows.map(({ cells }) => cells[i]?.decimals ?? 0)));
  const body = rows.map(({ is, cells }) =>
    is === 'group'
      ? markup`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${cells[0]?.said}</th></tr>\n`
      : markup`<tr class="${is}">${columns.map(({ align }, i) => (align === 'right' ? numberMarkup(cells[i], decimals[i]!) : markup`<td class="${align}">${said(cells[i])}</td>`))}</tr>\n`,
  );
  const name = caption ? markup`<caption>${caption}</caption>` : '';
  return markup`<div><div class="wide" tabindex="0" role="group" aria-label="${caption || columns.map(({ title }) => title).join(', ')}">
<table>${name}<colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>
${notes.map((note) => markup`<p class="note">${withCode(note)}</p>`)}</div>`;
}

/** A number with its decimal mark below that of the others; what is said of it in parentheses stands on a line of its own. */
function numberMarkup(cell: ReportCell | undefined, most: number): Markup {
  if (cell?.decimals === undefined) return markup`<td class="right${cell && cell.said.length > 16 ? ' words' : ''}">${said(cell)}</td>`;
  const [, number, aside] = /^(.*?)(?: (\(.*\)))?$/su.exec(cell.said)!;
  return markup`<td class="right">${leadsTo(cell.place, markup`${number}`)}${roomFor(cell.decimals, most)}${aside && markup` <span class="aside">${aside}</span>`}</td>`;
}

function said(cell: ReportCell | undefined): Markup {
  return leadsTo(cell?.place, cell?.said ?? '');
}
