import type { Actual, PartLine, ValueLine, Vintage } from '../model.ts';
import { changeOf } from './changes.ts';
import { type Cursor, hasKey, isMap, keyAt, linesAt, mapsAt, type PairCursor, pairsOf, placeAt, refer, unsplit } from './cursor.ts';
import { dayAt, periodAt } from './date-at.ts';
import { entryOf } from './entry.ts';
import { count, type Expected, ofIndicator } from './expected.ts';
import { figureAt, figureHere } from './figure-at.ts';
import { idAt } from './id-at.ts';
import { claimOf, statedOf } from './stated.ts';
import { flagAt, textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `actuals`. */
export function actualOf(at: Cursor): Actual {
  const indicator = idAt(at, 'indicator', 'indicators');
  const expected = ofIndicator(at.context, indicator);
  return {
    ...entryOf(at),
    indicator,
    scope: idAt(at, 'scope', 'scope'),
    period: periodAt(at, 'period'),
    asOf: dayAt(at, 'as-of'),
    value: figureAt(at, 'value', expected),
    values: linesAt(at, 'values', (pair) => valueLineOf(pair, expected)),
    status: wordAt(at, 'status', 'figureStatus') ?? 'actual',
    components: linesAt(at, 'components', partLineOf),
    ofWhich: linesAt(at, 'of-which', partLineOf),
    by: breakdownsOf(at, expected),
    stated: mapsAt(at, 'stated', statedOf),
    change: mapsAt(at, 'change', (map) => changeOf(map, indicator)),
    claims: mapsAt(at, 'claims', claimOf),
    published: dayAt(at, 'published'),
    vintages: mapsAt(at, 'vintages', (map) => vintageOf(map, expected)),
    preferred: flagAt(at, 'preferred'),
    seriesBreak: textAt(at, 'series-break'),
    quote: textAt(at, 'quote'),
  };
}

/** A line of `values`: a figure, or a map with it; its place is where the number stands. */
export function valueLineOf(pair: PairCursor, expected: Expected): ValueLine {
  refer(pair, 'scope', pair.key, 'key');
  const figure = figureOfLine(pair);
  return { place: placeAt(figure), scope: pair.key, value: figureHere(figure, expected) };
}

function partLineOf(pair: PairCursor): PartLine {
  refer(pair, 'indicators', pair.key, 'key');
  const figure = figureOfLine(pair);
  return {
    place: placeAt(figure),
    indicator: pair.key,
    value: figureHere(figure, ofIndicator(pair.context, pair.key)),
    count: figureAt(pair, 'count', count('count')),
  };
}

/** The number of a line that is a figure or a map with `value`. */
function figureOfLine(pair: PairCursor): Cursor {
  return isMap(pair) && hasKey(pair, 'value') ? (pairsOf(pair).find(({ key }) => key === 'value') ?? pair) : pair;
}

function breakdownsOf(at: Cursor, expected: Expected): Actual['by'] {
  const dimensions = pairsOf(keyAt(at, 'by'));
  return dimensions.flatMap((dimension) => {
    const lines = unsplit(dimension, (map) =>
      pairsOf(map).map((line) => ({ place: placeAt(line), key: line.key, value: figureHere(line, expected) })),
    );
    return lines ? [{ place: placeAt(dimension), dimension: dimension.key, lines }] : [];
  });
}

function vintageOf(at: Cursor, expected: Expected): Vintage {
  const indicator = idAt(at, 'indicator', 'indicators');
  return {
    place: placeAt(at),
    published: dayAt(at, 'published'),
    was: figureAt(at, 'was', indicator === undefined ? expected : ofIndicator(at.context, indicator)),
    scope: idAt(at, 'scope', 'scope'),
    indicator,
    source: idAt(at, 'source', 'sources'),
    reason: textAt(at, 'reason'),
  };
}
