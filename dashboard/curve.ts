import type { Curve, CurvePoint } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';
import { leadsTo } from './place.ts';

const WIDTH = 480;
const HEIGHT = 200;
const LEFT = 8;
const RIGHT = 472;
const TOP = 20;
const BOTTOM = 170;

/** A target over time: asked for, reported, forecast with its range; each point says its day and its figure, and leads to its line. */
export function curveMarkup({ label, place, unit, from, to, actual, expected, forecast, fan, target, revisions, legend }: Curve): Markup {
  const last = actual.at(-1);
  return markup`<figure class="curve" data-words="${label}"><figcaption>${leadsTo(place, label)} <span class="unit">${unit}</span></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${[label, last?.said, target.said].filter(Boolean).join('; ')}">
<line class="axis" x1="${LEFT}" y1="${BOTTOM}" x2="${RIGHT}" y2="${BOTTOM}"/>
<line class="goal" x1="${LEFT}" y1="${y(target)}" x2="${RIGHT}" y2="${y(target)}"/>
<text class="mark" x="${LEFT}" y="${y(target) - 6}">${target.said}</text>
${revisions.map((each) => markup`<line class="revision" x1="${x(each)}" y1="${TOP}" x2="${x(each)}" y2="${BOTTOM}"><title>${each.said}</title></line>`)}
${fan && last && markup`<polygon class="fan" points="${path([last, fan.low, fan.high])}"><title>${fan.low.said} – ${fan.high.said}</title></polygon>`}
<polyline class="asked" points="${path(expected)}"/>
<polyline class="course" points="${path(forecast)}"/>
<polyline class="line" points="${path(actual)}"/>
${actual.map((each) => leadsTo(each.place, circle('point', each)))}
${forecast.slice(1).map((each) => circle('ending', each))}
${last && latest(last)}
<text class="mark" x="${LEFT}" y="${HEIGHT - 10}">${from}</text>
<text class="mark end" x="${RIGHT}" y="${HEIGHT - 10}">${to}</text>
</svg>
<ul class="legend">${legend.map(({ is, said }) => markup`<li>${SWATCHES[is]}${said}</li>`)}</ul></figure>`;
}

const SWATCHES: Readonly<Record<Curve['legend'][number]['is'], Markup>> = {
  reported: swatch(markup`<line class="line" x1="0" y1="5" x2="26" y2="5"/><circle class="point" cx="13" cy="5" r="3.5"/>`),
  asked: swatch(markup`<line class="asked" x1="0" y1="5" x2="26" y2="5"/>`),
  coming: swatch(markup`<line class="course" x1="0" y1="5" x2="20" y2="5"/><circle class="ending" cx="22" cy="5" r="3.5"/>`),
  fan: swatch(markup`<polygon class="fan" points="0,5 26,0 26,10"/>`),
};

function swatch(drawn: Markup): Markup {
  return markup`<svg viewBox="0 0 26 10" aria-hidden="true">${drawn}</svg>`;
}

function circle(is: 'point' | 'ending', point: CurvePoint): Markup {
  return markup`<circle class="${is}" cx="${x(point)}" cy="${y(point)}" r="4"><title>${point.said}</title></circle>`;
}

/** The newest figure is written below its point, or above where there is no room. */
function latest(point: CurvePoint): Markup {
  const half = point.said.length * 3.2;
  const middle = Math.min(Math.max(x(point), LEFT + half), RIGHT - half);
  return markup`<text class="latest" x="${Math.round(middle)}" y="${y(point) + 26 > BOTTOM ? y(point) - 12 : y(point) + 22}">${point.said}</text>`;
}

function path(points: readonly CurvePoint[]): string {
  return points.map((point) => `${x(point)},${y(point)}`).join(' ');
}

function x(point: { readonly x: number }): number {
  return Math.round((LEFT + point.x * (RIGHT - LEFT)) * 10) / 10;
}

function y(point: { readonly y: number }): number {
  return Math.round((BOTTOM - point.y * (BOTTOM - TOP)) * 10) / 10;
}
