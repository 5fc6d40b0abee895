import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const MISSING = { 'missing-report': 1 };

/** A head count that every scope with a target reports each month, with figures of 2024. */
const counts = (scope: string, ...figures: readonly string[]) =>
  `indicators: {x: {name: X, unit: người, kind: stock, over-zones: sum, expect: monthly}}
targets: {t: {name: T, indicator: x, scope: ${scope}, period: 2024, at-least: 900 người}}
actuals: [${figures.map((keys) => `{indicator: x, period: 2024, ${keys}}`).join(', ')}]`;

const CASES: readonly Case[] = [
  [
    'each month since the first',
    counts('kcn-b', 'scope: kcn-b, as-of: 2024-09-01, value: 5 người', 'scope: kcn-b, as-of: 2024-10-31, value: 6 người'),
    {},
  ],
  [
    'on the first day of the month',
    counts('kcn-b', 'scope: kcn-b, as-of: 2024-09-30, value: 5 người', 'scope: kcn-b, as-of: 2024-10-01, value: 6 người'),
    {},
  ],
  ['not in the last month', counts('kcn-b', 'scope: kcn-b, as-of: 2024-09-30, value: 5 người'), MISSING],
  [
    'by a number that cannot be read',
    counts('kcn-b', 'scope: kcn-b, as-of: 2024-09-30, value: 5 người', 'as-of: 2024-10-31, values: {kcn-b: nhiều}'),
    {},
  ],
  ['by an empty line', counts('kcn-b', 'scope: kcn-b, as-of: 2024-09-30, value: 5 người', 'as-of: 2024-10-31, values: {kcn-b: }'), MISSING],
  ['by its parks', counts('kkt-a', 'as-of: 2024-10-01, values: {kcn-a1: 5 người, kcn-a2: 6 người}'), {}],
  ['by its parks, not in the last month', counts('kkt-a', 'as-of: 2024-09-30, values: {kcn-a1: 5 người, kcn-a2: 6 người}'), MISSING],
  ['by its parks, but only later', counts('kkt-a', 'as-of: 2024-11-30, values: {kcn-a1: 5 người, kcn-a2: 6 người}'), MISSING],
  ['a target of no scope', counts('kcn-b').replace('scope: kcn-b, ', ''), {}, { plan: { scope: undefined } }],
  ['a target without a period', counts('kcn-b').replace('period: 2024, at-least', 'at-least'), {}],
];

describe('reports that are asked for', () => {
  const page = new ToldPage('reports', 'Reports that are asked for, told');
  for (const each of CASES) itCounts(page, ['missing-report'], each);
});
