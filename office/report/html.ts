import type { Report, ReportText } from '../../core/index.ts';
import { joined, type Markup, markup } from '../../dashboard/markup.ts';
import { tableMarkup } from '../../dashboard/tables.ts';
import { leadsTo } from '../../dashboard/place.ts';
import { page } from './page.ts';

/** Reports as one page, wide tables across. */
export function reportHtml(reports: readonly Report[], language: string): Promise<string> {
  return page(reports.map(({ title }) => title).join(' · '), language, joined(reports.map(one)));
}

function one({ title, subtitle, tables, texts, empty }: Report): Markup {
  const told = [...tables.map(tableMarkup), ...texts.map(sentences)];
  const shown = told.length > 0 ? told : [markup`<p>${empty}</p>`];
  return markup`<article class="across"><header><h1>${title}</h1><p class="about">${subtitle}</p></header>
<div class="blocks">${joined(shown)}</div></article>`;
}

function sentences({ caption, lines }: ReportText): Markup {
  const items = lines.map(({ said, place }) => markup`<li>${leadsTo(place, said)}</li>\n`);
  return markup`<section>${caption ? markup`<h2>${caption}</h2>` : ''}<ul>${items}</ul></section>`;
}
