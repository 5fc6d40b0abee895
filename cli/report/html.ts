import type { Report } from '../../core/index.ts';
import { joined, type Markup, markup } from '../../dashboard/markup.ts';
import { tableMarkup } from '../../dashboard/tables.ts';
import { page } from './page.ts';

/** Reports as one page, wide tables across. */
export function reportHtml(reports: readonly Report[], language: string): string {
  return page(reports.map(({ title }) => title).join(' · '), language, joined(reports.map(one)));
}

function one({ title, subtitle, tables, empty }: Report): Markup {
  const shown = tables.length > 0 ? tables.map(tableMarkup) : [markup`<p>${empty}</p>`];
  return markup`<article class="across"><header><h1>${title}</h1><p class="about">${subtitle}</p></header>
<div class="blocks">${joined(shown)}</div></article>`;
}
