import type { Forecast } from '../model.ts';
import { valueLineOf } from './actuals.ts';
import { type Cursor, linesAt, type PairCursor } from './cursor.ts';
import { dayAt, periodAt } from './date-at.ts';
import { entryOf } from './entry.ts';
import { type Expected, ofIndicator, percent } from './expected.ts';
import { figureAt } from './figure-at.ts';
import { idAt } from './id-at.ts';
import { textAt } from './text-at.ts';

/** An entry of `forecasts`. */
export function forecastOf(at: Cursor): Forecast {
  const indicator = idAt(at, 'indicator', 'indicators');
  const expected = ofIndicator(at.context, indicator);
  return {
    ...entryOf(at),
    indicator,
    scope: idAt(at, 'scope', 'scope'),
    period: periodAt(at, 'period'),
    madeOn: dayAt(at, 'made-on'),
    from: dayAt(at, 'from'),
    scenario: idAt(at, 'scenario', 'scenarios') ?? 'base',
    value: figureAt(at, 'value', expected),
    values: linesAt(at, 'values', (pair) => lineOf(pair, expected)),
    total: figureAt(at, 'total', expected),
    bringsTotalTo: figureAt(at, 'brings-total-to', expected),
  };
}

function lineOf(pair: PairCursor, expected: Expected): Forecast['values'][number] {
  return {
    ...valueLineOf(pair, expected),
    project: idAt(pair, 'project', 'projects'),
    chance: figureAt(pair, 'chance', percent('chance')),
    note: textAt(pair, 'note'),
  };
}
