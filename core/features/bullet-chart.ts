import type { Status } from '../plan/words.ts';
import { BULLET_WIDTH, type BulletShape, bulletShapes, type BulletShares } from './bullet-shapes.ts';

/** A target as a picture: what is drawn, and what each of it is called. */
export interface BulletChart {
  readonly shares: BulletShares;
  readonly said: { readonly reached: string; readonly expected?: string; readonly forecast?: string; readonly target: string };
  readonly status: Status;
}

/** Grey that can be read on a light ground and on a dark one. */
const GREY = '#808080';

/** The drawing of a bullet chart as an image that needs nothing around it: its colours and its legend are its own. */
export function bulletChart({ shares, said, status }: BulletChart): string {
  const color = COLORS[status];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BULLET_WIDTH}" height="64" viewBox="0 0 ${BULLET_WIDTH} 64">`,
    ...bulletShapes(shares).map((shape) => painted(shape, color)),
    legend(said, color),
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

/** What is drawn in grey, and how strong each part is. */
const STRENGTHS: Readonly<Record<BulletShape['is'], number>> = {
  track: 0.14,
  risk: 0.12,
  off: 0.14,
  coming: 1,
  reached: 1,
  expected: 1,
  target: 1,
};

function painted({ is, x, y, width, height }: BulletShape, color: string): string {
  const fill = is === 'reached' || is === 'coming' ? color : GREY;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" fill-opacity="${STRENGTHS[is]}"/>`;
}

/** What the parts are, each behind its sign: where it is, then where it is going. */
function legend({ reached, expected, forecast, target }: BulletChart['said'], color: string): string {
  const rows = [
    [[`<tspan fill="${color}">■</tspan>`, reached], ...(expected ? [['│', expected]] : [])],
    [...(forecast ? [[`<tspan fill="${color}">─┤</tspan>`, forecast]] : []), ['┃', target]],
  ];
  const texts = rows.map((row) => row.map(([sign, said]) => `${sign} ${xml(said!)}`).join('&#160;&#160;&#160; '));
  return texts
    .map((text, i) => `<text x="0" y="${42 + 17 * i}" font-size="12" font-family="sans-serif" fill="${GREY}">${text}</text>`)
    .join('');
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
