import type { Comparison, ComparisonKey } from '../model.ts';
import type { PlanProblem } from '../problem.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Cursor, itemsOf, keyAt, placeAt, placeOfKey, hasKey, unsplit } from './cursor.ts';
import { type Expected, rank } from './expected.ts';
import { figureHere } from './figure-at.ts';

/** The keys that compare, in the order of the language. */
export const COMPARISON_KEYS: readonly ComparisonKey[] = ['at-least', 'at-most', 'more-than', 'less-than', 'equals', 'between', 'top'];

/** All comparisons an entry states; one whose number is empty or misread is there without a number. */
export function comparisonsOf(at: Cursor, expected: Expected): readonly Comparison[] {
  return COMPARISON_KEYS.filter((key) => hasKey(at, key)).map((key) => comparisonAt(at, key, key === 'top' ? rank('top') : expected));
}

/** The figure under a key, or the two ends of `[a, b]`; where a `between` is meant, those of a range too. */
export function boundsAt(
  at: Cursor,
  key: string,
  expected: Expected,
  between: boolean,
): { readonly bound?: Quantity; readonly bound2?: Quantity } {
  const found = keyAt(at, key);
  if (found?.value?.kind === 'list') return unsplit(found, (list) => pairOf(list, expected)) ?? {};
  const figure = found && figureHere(found, expected);
  if (!figure) return {};
  if (between && figure.qualifier === 'range') return { bound: end(figure, 'low'), bound2: end(figure, 'high') };
  if (!between) return { bound: figure };
  found.found.problems.push(noRange(found, figure.written));
  return {};
}

function comparisonAt(at: Cursor, key: ComparisonKey, expected: Expected): Comparison {
  return { key, ...boundsAt(at, key, expected, key === 'between'), place: placeOfKey(at, key) };
}

function pairOf(list: Cursor, expected: Expected): { readonly bound?: Quantity; readonly bound2?: Quantity } {
  const items = itemsOf(list);
  const [bound, bound2] = items.map((item) => figureHere(item, expected));
  if (items.length === 1 && bound) list.found.problems.push(noRange(list, bound.written));
  if (items.length !== 2 || !bound || !bound2) return {};
  if (!isBackwards(bound, bound2)) return { bound, bound2 };
  list.found.problems.push(backwards(list, bound, bound2));
  return {};
}

function isBackwards(low: Quantity, high: Quantity): boolean {
  return low.point !== undefined && high.point !== undefined && low.unit.base === high.unit.base && low.point.compare(high.point) > 0;
}

/** The fix exchanges the two ends where they stand. */
function backwards(at: Cursor, low: Quantity, high: Quantity) {
  const items = itemsOf(at);
  const source = ({ value }: Cursor) => (value?.kind === 'scalar' ? (value.plain ? value.text : JSON.stringify(value.text)) : '');
  return {
    code: 'not-a-quantity',
    place: placeAt(at),
    data: { text: `${low.written}, ${high.written}`, expected: 'larger', rest: high.written },
    fixes: [items.map((item, i) => ({ kind: 'set' as const, place: placeAt(item), text: source(items[1 - i]!) }))],
  };
}

/** One number where two are asked for. */
function noRange(at: Cursor, text: string): PlanProblem {
  return { code: 'not-a-quantity', place: placeAt(at), data: { text, expected: 'range', rest: text }, fixes: [] };
}

/** One end of a range as a figure of its own. */
function end(range: Quantity, side: 'low' | 'high'): Quantity {
  const point = range.interval[side];
  const decimals = side === 'low' ? (range.decimalsLow ?? range.decimals) : range.decimals;
  return { ...range, point, interval: { low: point, high: point }, decimals, decimalsLow: undefined, qualifier: undefined };
}
