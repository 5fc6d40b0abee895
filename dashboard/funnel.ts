import type { Funnel } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';

/** How many projects have come how far. */
export function funnelMarkup({ stages }: Funnel): Markup {
  return markup`<ol class="funnel">${stages.map(
    ({ label, said, detail, part }) => markup`<li><span class="name">${label}</span>
<svg viewBox="0 0 400 18" preserveAspectRatio="none" aria-hidden="true"><rect class="step" x="0" y="2" width="${Math.round(part * 4000) / 10}" height="14"/></svg>
<span class="said">${said}${detail && markup`<span class="aside">${detail}</span>`}</span></li>\n`,
  )}</ol>`;
}
