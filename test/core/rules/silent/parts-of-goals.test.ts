import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['sub-targets-mismatch', 'sub-target-above-whole'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const UNEQUAL = { 'sub-targets-mismatch': 1 };
const NO_SCOPE: Settings = { plan: { scope: undefined } };

/** Goals of one indicator by their own keys; the first is the whole. */
const goals = (whole: string, ...parts: readonly string[]) => goalsOf('jobs', whole, ...parts);
const goalsOf = (indicator: string, ...each: readonly string[]) =>
  `targets: {${each.map((keys, i) => `t${i}: {name: T${i}, indicator: ${indicator}, ${keys}}`).join(', ')}}`;

/** A year of so many months, each of 10 người. */
const months = (count: number) =>
  goals(
    'period: 2026, at-least: 1.000 người, adds-up: periods',
    ...Array.from({ length: count }, (_, i) => `period: 2026-${String(i + 1).padStart(2, '0')}, at-least: ${i + 1} người`),
  );

const CASES: readonly Case[] = [
  [
    'quarters of a half-year are parts of that',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-H1, at-least: 40 người',
      'period: 2026-Q1, at-least: 10 người',
      'period: 2026-H2, at-least: 50 người',
    ),
    UNEQUAL,
  ],
  [
    'periods that overlap in part are no parts of one sum',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-H1, at-least: 40 người',
      'period: 2026-04/2026-09, at-least: 50 người',
    ),
    {},
  ],
  [
    'halves in the order of their days',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-H2, at-least: 50 người',
      'period: 2026-H1, at-least: 40 người',
    ),
    UNEQUAL,
  ],
  [
    'what is only proposed is no part of what is in force',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-H2, at-least: 60 người',
      'period: 2026-H1, at-least: 40 người',
      'period: 2026-Q1, at-least: 10 người, proposed: true',
    ),
    {},
  ],
  [
    'the lines of a split and not those of another',
    goals(
      'period: 2026, at-least: 100 người, adds-up: zones, split: {kcn-a1: 40 người, kcn-b: 50 người}',
      'period: 2026-H1, at-least: 90 người, split: {kcn-a1: 10 người}',
    ),
    UNEQUAL,
  ],
  [
    'goals of zones in a zone, for the same days alone',
    goals(
      'scope: kkt-a, period: 2026, at-least: 100 người, adds-up: zones',
      'scope: kcn-a1, period: 2026, at-least: 40 người',
      'scope: kcn-a2, period: 2026, at-least: 50 người',
      'scope: kcn-a2, period: 2025, at-least: 30 người',
      'scope: kcn-b, period: 2026, at-least: 30 người',
    ),
    UNEQUAL,
  ],
  [
    'goals of zones in a locality, without groups and what lies deeper',
    goals(
      'period: 2026, at-least: 100 người, adds-up: zones',
      'scope: kkt-a, period: 2026, at-least: 50 người',
      'scope: kcn-a1, period: 2026, at-least: 30 người',
      'scope: kcn-b, period: 2026, at-least: 40 người',
      'scope: nhom, period: 2026, at-least: 60 người',
    ),
    UNEQUAL,
  ],
  [
    'goals of zones, one of them only proposed',
    goals(
      'period: 2026, at-least: 100 người, adds-up: zones',
      'scope: kkt-a, period: 2026, at-least: 50 người',
      'scope: kcn-b, period: 2026, at-least: 50 người',
      'scope: kcn-b, period: 2026, at-least: 40 người, proposed: true',
    ),
    {},
  ],
  [
    'goals of localities in a locality',
    goals('period: 2026, at-least: 100 người, adds-up: zones', 'scope: tx-a, period: 2026, at-least: 50 người'),
    UNEQUAL,
  ],
  [
    'goals of zones of nothing in particular',
    goals('period: 2026, at-least: 100 người, adds-up: zones', 'scope: tx-a, period: 2026, at-least: 50 người'),
    {},
    NO_SCOPE,
  ],
  [
    'goals of zones, and one of nothing in particular',
    goals('scope: tinh, period: 2026, at-least: 100 người, adds-up: zones', 'period: 2026, at-least: 50 người'),
    {},
    NO_SCOPE,
  ],
  [
    'the lines of a split of nothing in particular',
    goals('period: 2026, at-least: 100 người, adds-up: zones, split: {kcn-a1: 40 người}'),
    UNEQUAL,
    NO_SCOPE,
  ],
  [
    'goals of periods of nothing in particular',
    goals('period: 2026, at-least: 100 người, adds-up: periods', 'period: 2026-H1, at-least: 200 người'),
    {},
    NO_SCOPE,
  ],
  [
    'goals of terms that have no end yet',
    goals('scope: kkt-a, period: sau, at-least: 100 người, adds-up: zones', 'scope: kcn-a1, period: sau, at-least: 40 người'),
    {},
    { plan: { terms: { sau: { name: 'Sau', from: '2026-01-01' } } } },
  ],
  [
    'goals without an indicator',
    goals('period: 2026, at-least: 100 người, adds-up: [zones, periods]', 'scope: tx-a, period: 2026, at-least: 50 người').replaceAll(
      'indicator: jobs, ',
      '',
    ),
    {},
  ],

  [
    'a part of a yearly average, which is not scaled',
    goals(
      'period: 2026/2027, at-least: 100 người, basis: yearly-average, adds-up: periods',
      'period: 2026, at-least: 90 người',
      'period: 2027, at-least: 90 người',
    ),
    UNEQUAL,
  ],
  [
    'parts that are yearly averages, which are not scaled',
    goals(
      'period: 2026/2029, at-least: 400 người, adds-up: periods',
      'period: 2026/2027, at-least: 90 người, basis: yearly-average',
      'period: 2028/2029, at-least: 90 người',
    ),
    UNEQUAL,
  ],
  [
    'the gap of a yearly average is not filled',
    goals('period: 2026/2027, at-least: 100 người, basis: yearly-average, adds-up: periods', 'period: 2026, at-least: 90 người'),
    UNEQUAL,
  ],
  [
    'parts in decimals of a large scale',
    goalsOf(
      'fdi',
      'period: 2026, at-least: 4 tỷ USD, adds-up: periods',
      'period: 2026-H1, at-least: "1,5 tỷ USD"',
      'period: 2026-H2, at-least: "1,50 tỷ USD"',
    ),
    UNEQUAL,
  ],
  [
    'parts one of which ends in no zero',
    goals(
      'period: 2026, at-least: 4.000 người, adds-up: periods',
      'period: 2026-H1, at-least: 1.500 người',
      'period: 2026-H2, at-least: 1.333 người',
    ),
    UNEQUAL,
  ],
  [
    'parts that are small numbers of a large scale',
    goalsOf(
      'fdi',
      'period: 2026, at-least: 70 triệu USD, adds-up: periods',
      'period: 2026-H1, at-least: 3 triệu USD',
      'period: 2026-H2, at-least: 3 triệu USD',
    ),
    UNEQUAL,
  ],
  [
    'parts one of which is nothing',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-H1, at-least: 0 người',
      'period: 2026-H2, at-least: 70 người',
    ),
    UNEQUAL,
  ],
  [
    'too much in three quarters, so that the fourth gets nothing',
    goals(
      'period: 2026, at-least: 100 người, adds-up: periods',
      'period: 2026-Q1, at-least: 40 người',
      'period: 2026-Q2, at-least: 40 người',
      'period: 2026-Q4, at-least: 40 người',
    ),
    UNEQUAL,
  ],
  [
    'the last quarter that is left, in English',
    goals(
      'period: 2026, at-least: 100 people, adds-up: periods',
      'period: 2026-H1, at-least: 40 people',
      'period: 2026-Q3, at-least: 40 people',
    ),
    UNEQUAL,
    { plan: { locale: 'en' } },
  ],
  [
    'the first quarter and the last day are left',
    goals('period: 2026, at-least: 100 người, adds-up: periods', 'period: 2026-04-01/2026-12-30, at-least: 40 người'),
    UNEQUAL,
  ],
  [
    'a month that is left',
    goals(
      'scope: kcn-b, period: 2026-Q3, at-least: 100 người, adds-up: periods',
      'scope: kcn-b, period: 2026-07/2026-08, at-least: 40 người',
    ),
    UNEQUAL,
  ],

  [
    'a park that asks for more than its economic zone, which asks for more than the province',
    goals(
      'period: 2026, at-least: 10 người',
      'scope: kkt-a, period: 2026, at-least: 20 người',
      'scope: kcn-a1, period: 2026, at-least: 30 người',
    ),
    { 'sub-target-above-whole': 2 },
  ],
  [
    'a project that asks for more than its park',
    goals('scope: kcn-b, period: 2026, at-least: 10 người', 'scope: du-an, period: 2026, at-least: 20 người'),
    { 'sub-target-above-whole': 1 },
  ],
  ['a sum of eight months, in full', months(8), UNEQUAL],
  ['a sum of nine months, its beginning and its end', months(9), UNEQUAL],
];

describe('goals that are parts of others', () => {
  const page = new ToldPage('parts-of-goals', 'Goals that are parts of others, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
