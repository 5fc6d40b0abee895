import { createHash } from 'node:crypto';
import type { Report, ReportCell, ReportColumn, ReportTable } from '../../core/index.ts';
import { written } from '../safe.ts';
import { STYLE } from './html-style.ts';

/** Reports as one page that needs nothing else and runs nothing: for a browser, a printer, a mail. */
export function reportHtml(reports: readonly Report[], language: string): string {
  const styles = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styles}'`;
  const title = reports.map((report) => report.title).join(' · ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${reports.map(one).join('\n')}
</body>
</html>
`;
}

function one({ kind, title, subtitle, tables, empty }: Report): string {
  const shown = tables.length > 0 ? tables.map(section).join('\n') : `<p>${htmlText(empty)}</p>`;
  return `<article class="${kind}">\n<h1>${htmlText(title)}</h1>\n<p class="about">${htmlText(subtitle)}</p>\n${shown}\n</article>`;
}

function section({ caption, columns, rows, notes }: ReportTable): string {
  const head = columns.map((column) => `<th scope="col" class="${column.align}">${htmlText(column.title)}</th>`).join('');
  const body = rows.map(({ is, cells }) =>
    is === 'group'
      ? `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${htmlText(cells[0]?.said ?? '')}</th></tr>`
      : `<tr class="${is}">${columns.map((column, i) => cellHtml(cells[i], column)).join('')}</tr>`,
  );
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col width="${Math.round((width / total) * 100)}%">`).join('');
  const table = `<table>\n<colgroup>${widths}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
  const name = caption ? `<h2>${htmlText(caption)}</h2>\n` : '';
  return `<section>\n${name}<div class="wide" tabindex="0">${table}</div>\n${notes.map((note) => `<p class="note">${htmlText(note)}</p>`).join('\n')}\n</section>`;
}

/** A cell; what is written somewhere says where when it is pointed at. */
function cellHtml(cell: ReportCell | undefined, { align }: ReportColumn): string {
  const place = cell?.place ? ` title="${htmlText(`${cell.place.file}#${cell.place.pointer}`)}"` : '';
  return `<td class="${align}"${place}>${htmlText(cell?.said ?? '')}</td>`;
}

/** Text of a plan as HTML that shows it and does nothing else. */
export function htmlText(text: string): string {
  return written(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
