import type { Block, BoardItem } from '../core/index.ts';
import { bridgeMarkup } from './bridge.ts';
import { bulletsMarkup } from './bullet.ts';
import { curveMarkup } from './curve.ts';
import { funnelMarkup } from './funnel.ts';
import { heatMarkup } from './heat.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';
import { badge } from './status.ts';
import { tableMarkup } from './tables.ts';

/** One block of a view. */
export function blockMarkup(block: Block): Markup {
  switch (block.is) {
    case 'counts':
      return markup`<ul class="counts">${block.counts.map(
        ({ status, said, count }) => markup`<li data-status="${status}"><strong>${count}</strong> ${badge(status, said)}</li>`,
      )}</ul>`;
    case 'items':
      return itemsMarkup(block.title, block.empty, block.items);
    case 'table':
      return tableMarkup(block.table);
    case 'bullets':
      return bulletsMarkup(block.bullets);
    case 'curve':
      return curveMarkup(block.curve);
    case 'bridge':
      return bridgeMarkup(block.bridge);
    case 'heat':
      return heatMarkup(block.heat);
    case 'funnel':
      return funnelMarkup(block.funnel);
  }
}

function itemsMarkup(title: string, empty: string, items: readonly BoardItem[]): Markup {
  const lines = items.map(
    ({ label, text, detail, status, place }) => markup`<li data-words="${label} ${text} ${detail}">
<span class="label">${leadsTo(place, label)}</span> <span class="text">${text}</span> ${status ? badge(status, detail) : markup`<span class="detail">${detail}</span>`}</li>\n`,
  );
  return markup`<section class="items"><h3>${title}</h3>${items.length > 0 ? markup`<ul>${lines}</ul>` : markup`<p class="quiet">${empty}</p>`}</section>`;
}
