import { ONE, type Rational } from '../plan/quantity/rational.ts';

/** What a bullet chart shows, as shares of the target: 1 is all of it. */
export interface BulletShares {
  readonly reached: Rational;
  /** Where it should stand by now. */
  readonly expected?: Rational;
  /** What it is expected to come to. */
  readonly forecast?: Rational;
  /** From where it counts as at risk, and as on track, by now. */
  readonly bands?: readonly [atRisk: Rational, onTrack: Rational];
}

/** A rectangle of a bullet chart, within `BULLET_WIDTH` and `BULLET_HEIGHT`. */
export interface BulletShape {
  readonly is: 'track' | 'risk' | 'off' | 'coming' | 'reached' | 'expected' | 'target';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const BULLET_WIDTH = 400;
export const BULLET_HEIGHT = 26;

/** What is beyond is not drawn to scale any more. */
const MOST = 2;

/** The one drawing of a bullet chart, back to front: the track with its bands, the bar, the forecast as a whisker, a mark for today and one for the target. */
export function bulletShapes({ reached, expected, forecast, bands }: BulletShares): readonly BulletShape[] {
  const within = (share: Rational) => Math.min(Math.max(share.valueOf(), 0), MOST);
  const most = Math.max(...[ONE, reached, expected ?? ONE, forecast ?? ONE].map(within)) * 1.03;
  const at = (share: Rational) => Math.round(Math.min(within(share) / most, 1) * BULLET_WIDTH * 10) / 10;
  const bar = (is: BulletShape['is'], height: number, width: number): BulletShape => ({
    is,
    x: 0,
    y: (BULLET_HEIGHT - height) / 2,
    width,
    height,
  });
  const mark = (is: BulletShape['is'], height: number, width: number, share: Rational): BulletShape => ({
    ...bar(is, height, width),
    x: Math.round((at(share) - width / 2) * 10) / 10,
  });
  const whisker = (from: number, to: number): BulletShape => ({ ...bar('coming', 2, Math.round((to - from) * 10) / 10), x: from });
  return [
    bar('track', 18, BULLET_WIDTH),
    ...(bands ? [bar('risk', 18, at(bands[1])), bar('off', 18, at(bands[0]))] : []),
    bar('reached', 8, at(reached)),
    ...(forecast && forecast.compare(reached) > 0 ? [whisker(at(reached), at(forecast)), mark('coming', 12, 2, forecast)] : []),
    ...(expected === undefined ? [] : [mark('expected', 18, 2, expected)]),
    mark('target', 26, 3, ONE),
  ];
}
