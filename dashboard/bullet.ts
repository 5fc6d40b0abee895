import type { Bullet } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';
import { badge } from './status.ts';

const WIDTH = 400;
const HEIGHT = 26;

/** Targets as bullet charts, one below the other: what is achieved as a bar, the target and what is expected by now as marks, the forecast as a whisker. */
export function bulletsMarkup(bullets: readonly Bullet[]): Markup {
  return markup`<ul class="bullets">${bullets.map(
    (bullet) => markup`<li data-words="${bullet.label} ${bullet.saidStatus}" data-status="${bullet.status}">
<div class="about">${leadsTo(bullet.place, bullet.label)}${badge(bullet.status, bullet.saidStatus)}</div>
${picture(bullet)}
<div class="figures">${bullet.said}</div></li>\n`,
  )}</ul>`;
}

function picture({ label, said, status, share, expected, forecast, bands }: Bullet): Markup {
  const most = Math.max(1, share, expected ?? 0, forecast ?? 0) * 1.04;
  const x = (part: number) => Math.round((Math.min(part, most) / most) * WIDTH * 10) / 10;
  const [atRisk, onTrack] = bands;
  return markup`<svg class="bullet is-${status}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}: ${said}">
<rect class="band" x="0" y="3" width="${WIDTH}" height="20"/>
<rect class="band risk" x="0" y="3" width="${x(onTrack)}" height="20"/>
<rect class="band off" x="0" y="3" width="${x(atRisk)}" height="20"/>
<rect class="reached" x="0" y="9" width="${x(share)}" height="8"/>
${forecast !== undefined && forecast > share && markup`<line class="whisker" x1="${x(share)}" y1="13" x2="${x(forecast)}" y2="13"/><line class="whisker" x1="${x(forecast)}" y1="8" x2="${x(forecast)}" y2="18"/>`}
${expected !== undefined && markup`<line class="expected" x1="${x(expected)}" y1="5" x2="${x(expected)}" y2="21"/>`}
<line class="target" x1="${x(1)}" y1="1" x2="${x(1)}" y2="25"/>
</svg>`;
}
