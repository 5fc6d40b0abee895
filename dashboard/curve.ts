import type { Curve, CurvePoint } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';

const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 12;
const RIGHT = 708;
const TOP = 18;
const BOTTOM = 206;

/** A target over time: asked for, reported, forecast; each point says its day and its figure. */
export function curveMarkup({ label, unit, from, to, actual, expected, forecast, target, revisions }: Curve): Markup {
  const last = actual.at(-1);
  return markup`<figure class="curve"><figcaption>${label} <span class="unit">${unit}</span></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}: ${last?.said}; ${target.said}">
<line class="axis" x1="${LEFT}" y1="${BOTTOM}" x2="${RIGHT}" y2="${BOTTOM}"/>
<line class="goal" x1="${LEFT}" y1="${y(target)}" x2="${RIGHT}" y2="${y(target)}"/>
<text class="mark" x="${LEFT}" y="${y(target) - 5}">${target.said}</text>
${revisions.map((each) => markup`<line class="revision" x1="${x(each)}" y1="${TOP}" x2="${x(each)}" y2="${BOTTOM}"><title>${each.said}</title></line>`)}
<polyline class="asked" points="${path(expected)}"/>
<polyline class="coming" points="${path(forecast)}"/>
<polyline class="line" points="${path(actual)}"/>
${actual.map((each) => markup`<circle class="point" cx="${x(each)}" cy="${y(each)}" r="3.5"><title>${each.said}</title></circle>`)}
${last && latest(last)}
<text class="mark" x="${LEFT}" y="${HEIGHT - 12}">${from}</text>
<text class="mark end" x="${RIGHT}" y="${HEIGHT - 12}">${to}</text>
</svg></figure>`;
}

/** The newest figure is written beside its point, on the side where there is room. */
function latest(point: CurvePoint): Markup {
  const isRight = point.x > 0.55;
  const at = x(point) + (isRight ? -8 : 8);
  return markup`<text class="latest${isRight ? ' end' : ''}" x="${at}" y="${Math.min(y(point) + 18, BOTTOM - 6)}">${point.said}</text>`;
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
