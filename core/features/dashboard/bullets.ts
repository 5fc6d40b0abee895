import type { Read, Reader } from '../report/reader.ts';
import { bulletShapes } from '../bullet-shapes.ts';
import { bulletShares } from '../bullet-shares.ts';
import type { Bullet } from './board.ts';
import { firstOf } from './first-of.ts';

const MOST_BULLETS = 120;

/** The targets that have a share to draw, each as a bullet chart; of very many those themselves, without the lines of their splits. */
export function bulletsOf(reader: Reader, all: readonly Read[]): readonly Bullet[] {
  const whole = all.filter(({ found }) => !found.goal.line);
  return firstOf(all.length > MOST_BULLETS ? whole : all, MOST_BULLETS, (each) => bulletOf(reader, each));
}

function bulletOf({ plan }: Reader, { found, row }: Read): Bullet | undefined {
  const shares = row.withheld.length > 0 ? undefined : bulletShares(plan, found);
  if (!shares) return undefined;
  return {
    id: found.goal.id,
    label: row.name,
    status: found.status,
    saidStatus: row.said.status,
    said: [`${row.said.actual} / ${row.said.target}`, row.said.attainment].join(' · '),
    shapes: bulletShapes(shares),
    place: found.goal.place,
  };
}
