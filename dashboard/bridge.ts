import type { Bridge } from '../core/index.ts';
import { roomFor } from './decimals.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';

/** How a forecast leads from what is achieved to the total: a row a step, the bars end to end. */
export function bridgeMarkup({ label, unit, steps }: Bridge): Markup {
  const most = Math.max(...steps.map(({ decimals }) => decimals));
  return markup`<figure class="bridge"><figcaption>${label} <span class="unit">${unit}</span></figcaption>
<ol>${steps.map(
    (step) => markup`<li class="is-${step.is}"><span class="name">${leadsTo(step.place, step.label)}</span>
<svg viewBox="0 0 400 18" preserveAspectRatio="none" aria-hidden="true"><rect class="step" x="${px(step.from)}" y="2" width="${Math.max(1, px(step.to - step.from))}" height="14"/></svg>
<span class="said">${step.said}${roomFor(step.decimals, most)}</span></li>\n`,
  )}</ol></figure>`;
}

function px(part: number): number {
  return Math.round(part * 4000) / 10;
}
