import type { Status } from '../plan/words.ts';

/** What a bullet chart shows: shares of the target, 1 for all of it, and what they are called. */
export interface BulletChart {
  readonly achieved: BulletMark;
  /** Where it should stand by now. */
  readonly expected?: BulletMark;
  /** What it is expected to come to. */
  readonly forecast?: BulletMark;
  readonly target: string;
  readonly status: Status;
}

export interface BulletMark {
  readonly share: number;
  readonly said: string;
}

const WIDTH = 420;
const TRACK = 408;
/** Grey that can be read on a light ground and on a dark one. */
const GREY = '#808080';

/** A picture of how far a target has come, as SVG: the bar, the forecast behind it, a tick for today and one for the target. */
export function bulletChart(chart: BulletChart): string {
  const { achieved, expected, forecast, status } = chart;
  const shares = [1, achieved.share, expected?.share ?? 0, forecast?.share ?? 0].map((share) => Math.min(share, 2));
  const scale = TRACK / Math.max(...shares);
  const at = (share: number) => Math.round(Math.min(Math.max(share, 0), 2) * scale * 10) / 10;
  const color = COLORS[status];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="62" viewBox="0 0 ${WIDTH} 62">`,
    bar({ y: 4, height: 18, width: TRACK, fill: GREY, opacity: 0.22 }),
    forecast ? bar({ y: 4, height: 18, width: at(forecast.share), fill: color, opacity: 0.35 }) : '',
    bar({ y: 8, height: 10, width: at(achieved.share), fill: color, opacity: 1 }),
    expected ? tick(at(expected.share), 1.5) : '',
    tick(at(1), 3),
    legend(chart, color),
    '</svg>',
  ].join('');
}

/** An SVG as an address that Markdown can show. */
export function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/[()'*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

const COLORS: Readonly<Record<Status, string>> = {
  breached: '#d64545',
  missed: '#d64545',
  'off-track': '#d9772b',
  'at-risk': '#c99a12',
  stale: GREY,
  'no-data': GREY,
  unmeasurable: GREY,
  'on-track': '#3a9d6a',
  achieved: '#3a9d6a',
  exceeded: '#3a9d6a',
};

interface Bar {
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly fill: string;
  readonly opacity: number;
}

function bar({ y, height, width, fill, opacity }: Bar): string {
  return `<rect x="0" y="${y}" width="${width}" height="${height}" rx="1.5" fill="${fill}" fill-opacity="${opacity}"/>`;
}

function tick(x: number, width: number): string {
  return `<rect x="${Math.max(0, x - width / 2)}" y="1" width="${width}" height="24" fill="${GREY}"/>`;
}

/** What the parts are, each behind its sign: where it is, then where it is going. */
function legend({ achieved, expected, forecast, target }: BulletChart, color: string): string {
  const square = (opacity: number) => `<tspan fill="${color}" fill-opacity="${opacity}">■</tspan>`;
  const rows = [
    [[square(1), achieved.said], ...(expected ? [['│', expected.said]] : [])],
    [...(forecast ? [[square(0.5), forecast.said]] : []), ['┃', target]],
  ];
  const texts = rows.map((row) => row.map(([sign, said]) => `${sign} ${xml(said!)}`).join('&#160;&#160;&#160; '));
  return texts
    .map((text, i) => `<text x="0" y="${40 + 17 * i}" font-size="12" font-family="sans-serif" fill="${GREY}">${text}</text>`)
    .join('');
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
