import type { Block } from '../core/index.ts';
import { bridgeMarkup } from './bridge.ts';
import { bulletsMarkup } from './bullet.ts';
import { curveMarkup } from './curve.ts';
import { funnelMarkup } from './funnel.ts';
import { heatMarkup } from './heat.ts';
import { type Markup, markup, withCode } from './markup.ts';
import { leadsTo } from './place.ts';
import { badge } from './status.ts';
import { tableMarkup } from './tables.ts';

/** One block of a view. */
export function blockMarkup(block: Block): Markup {
  switch (block.is) {
    case 'counts':
      return markup`<ul class="counts">${block.counts.map(
        ({ status, said, count, chosen }) =>
          markup`<li data-status="${status}" data-chosen="${String(chosen === true)}"><strong>${count}</strong> ${badge(status, said)}</li>`,
      )}</ul>`;
    case 'items':
      return itemsMarkup(block);
    case 'table':
      return tableMarkup(block.table);
    case 'bullets':
      return bulletsMarkup(block.bullets, block.legend);
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

function itemsMarkup({ title, empty, items, more }: Extract<Block, { is: 'items' }>): Markup {
  const lines = items.map(
    ({ label, text, detail, status, place }) => markup`<li data-words="${label} ${text} ${detail}">
<span class="label">${leadsTo(place, label)}</span> <span class="text">${text}</span> ${status ? badge(status, detail) : markup`<span class="detail">${detail}</span>`}</li>\n`,
  );
  return markup`<section class="items"><h3>${title}</h3>${items.length > 0 ? markup`<ul>${lines}</ul>` : markup`<p class="quiet">${withCode(empty)}</p>`}${more && markup`<p class="more"><a href="#${more.view}">${more.said}</a></p>`}</section>`;
}
