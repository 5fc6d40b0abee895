import { ONE, type Rational } from '../../plan/quantity/rational.ts';
import type { Read, Reader } from '../report/reader.ts';
import type { Bullet } from './board.ts';
import { firstOf } from './first-of.ts';

const MOST_BULLETS = 120;

/** The targets that have a share to draw, each as a bullet chart; of very many those themselves, without the lines of their splits. */
export function bulletsOf(reader: Reader, all: readonly Read[]): readonly Bullet[] {
  const whole = all.filter(({ found }) => !found.goal.line);
  return firstOf(all.length > MOST_BULLETS ? whole : all, MOST_BULLETS, (each) => bulletOf(reader, each));
}

function bulletOf({ plan }: Reader, { found, row }: Read): Bullet | undefined {
  const { progress, bound, forecastAttainment, goal, status } = found;
  if (!progress?.attainment || row.withheld.length > 0) return undefined;
  const expected = progress.expected && bound && !bound.equals(0) && !found.baseline ? progress.expected.div(bound) : undefined;
  const { onTrack, atRisk } = { ...plan.manifest.thresholds, ...goal.target.thresholds };
  const by = expected ?? ONE;
  return {
    id: goal.id,
    label: row.name,
    status,
    saidStatus: row.said.status,
    said: [`${row.said.actual} / ${row.said.target}`, row.said.attainment].join(' · '),
    share: drawn(progress.attainment),
    ...(expected ? { expected: drawn(expected) } : {}),
    ...(forecastAttainment ? { forecast: drawn(forecastAttainment) } : {}),
    bands: [drawn(by.mul(atRisk)), drawn(by.mul(onTrack))],
    place: goal.place,
  };
}

/** A share as a number to draw with, kept within what fits on a page. */
export function drawn(share: Rational): number {
  return Math.round(Math.min(Math.max(share.valueOf(), 0), 3) * 1000) / 1000;
}
