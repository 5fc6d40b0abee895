import type { Change } from '../model.ts';
import { type Cursor, placeAt } from './cursor.ts';
import { periodAt } from './date-at.ts';
import { differenceOf, percent } from './expected.ts';
import { figureAt } from './figure-at.ts';

/** An item of `change`: how a figure moved against an earlier period. */
export function changeOf(at: Cursor, indicator: string | undefined): Change {
  return {
    place: placeAt(at),
    versus: periodAt(at, 'versus'),
    by: figureAt(at, 'by', differenceOf(at.context, indicator)),
    growth: figureAt(at, 'growth', percent('growth')),
  };
}
