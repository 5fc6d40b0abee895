import type { Claim, Stated } from '../model.ts';
import { type Cursor, placeAt } from './cursor.ts';
import { periodAt } from './date-at.ts';
import { percent } from './expected.ts';
import { factorAt, figureAt } from './figure-at.ts';
import { idAt } from './id-at.ts';
import { plainNumberAt } from './number-at.ts';
import { textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An item of `stated`: a ratio printed beside a figure. */
export function statedOf(at: Cursor): Stated {
  return {
    place: placeAt(at),
    ratio: figureAt(at, 'ratio', percent('ratio')),
    of: idAt(at, 'of', 'targets'),
    at: periodAt(at, 'at'),
    basis: wordAt(at, 'basis', 'basis'),
    years: plainNumberAt(at, 'years'),
    figure: textAt(at, 'figure'),
    times: factorAt(at, 'times'),
    versus: periodAt(at, 'versus'),
  };
}

/** An item of `claims`: what a text says in words. */
export function claimOf(at: Cursor): Claim {
  return {
    place: placeAt(at),
    says: wordAt(at, 'says', 'status'),
    target: idAt(at, 'target', 'targets'),
    basis: wordAt(at, 'basis', 'basis'),
    years: plainNumberAt(at, 'years'),
  };
}
