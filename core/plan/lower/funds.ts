import type { Allocation, Rate } from '../model.ts';
import { type Cursor, linesAt, placeAt } from './cursor.ts';
import { dayAt } from './date-at.ts';
import { entryOf, registeredOf } from './entry.ts';
import { money, percent } from './expected.ts';
import { figureAt, figureHere } from './figure-at.ts';
import { idAt } from './id-at.ts';
import { currencyAt } from './unit-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `allocations`. */
export function allocationOf(at: Cursor, id: string): Allocation {
  return {
    ...registeredOf(at, id),
    amount: figureAt(at, 'amount', money('amount')),
    shares: linesAt(at, 'shares', (pair) => ({ place: placeAt(pair), use: pair.key, share: figureHere(pair, percent(pair.key)) })),
    addsTo: figureAt(at, 'adds-to', percent('adds-to')),
    decidedIn: idAt(at, 'decided-in', 'policy-or-review'),
  };
}

/** An entry of `rates`. */
export function rateOf(at: Cursor): Rate {
  return {
    ...entryOf(at),
    date: dayAt(at, 'date'),
    one: currencyAt(at, 'one'),
    is: figureAt(at, 'is', money('is')),
    kind: wordAt(at, 'kind', 'rateKind') ?? 'market',
  };
}
