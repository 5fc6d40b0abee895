import type { Bullet } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';
import { badge } from './status.ts';

/** Targets as bullet charts, one below the other: what is achieved as a bar, the target and what is expected by now as marks, the forecast as a whisker. */
export function bulletsMarkup(bullets: readonly Bullet[], legend: string): Markup {
  return markup`<div><p class="note legend-note">${legend}</p><ul class="bullets">${bullets.map(
    (bullet) => markup`<li data-words="${bullet.label} ${bullet.saidStatus}" data-status="${bullet.status}">
<div class="about">${leadsTo(bullet.place, bullet.label)}${badge(bullet.status, bullet.saidStatus)}</div>
${picture(bullet)}
<div class="figures">${bullet.said}</div></li>\n`,
  )}</ul></div>`;
}

function picture({ label, said, status, shapes }: Bullet): Markup {
  return markup`<svg class="bullet is-${status}" viewBox="0 0 400 26" preserveAspectRatio="none" role="img" aria-label="${label}: ${said}">
${shapes.map(({ is, x, y, width, height }) => markup`<rect class="${is}" x="${x}" y="${y}" width="${width}" height="${height}"/>`)}
</svg>`;
}
