import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>];

const TOLD = { 'cohort-counts-mismatch': 1 };

/** A fixed list of three projects, one of which runs, with a count of it. */
const list = (count: string, size = 3, runs = '{date: 2023-05-01, event: in-operation}') =>
  `projects: {a: {name: A, zone: kcn-a1, events: [${runs}]}, b: {name: B, zone: kcn-a1}, c: {name: C, zone: kcn-a1}}
cohorts: {ds: {name: Danh mục, fixed-on: 2022-01-01, size: ${size}, members: [a, b, c], counts: [{${count}}]}}`;

const CASES: readonly Case[] = [
  ['a count without a day', list('in-operation: 2, remaining: 1'), {}],
  ['a count of the day of the plan', list('as-of: 2024-11-15, in-operation: 2, remaining: 1'), TOLD],
  ['a count of a day to come', list('as-of: 2024-11-16, in-operation: 2, remaining: 1'), {}],
  ['as many as run', list('as-of: 2023-12-31, in-operation: 1, remaining: 2'), {}],
  [
    'as many as may run',
    list('as-of: 2023-12-31, in-operation: 2, remaining: 1', 3, '{date: 2023, event: licensed}').replace(
      'members: [a, b, c]',
      'members: [a]',
    ),
    {},
  ],
  ['fewer than run', list('as-of: 2023-12-31, in-operation: 0, remaining: 3'), TOLD],
  ['a list that names more than its size', list('as-of: 2023-12-31, in-operation: 0, remaining: 2', 2), TOLD],
  ['more remaining than there are', list('as-of: 2023-12-31, remaining: 4'), TOLD],
  ['more in operation than there are', list('as-of: 2023-12-31, in-operation: 4'), TOLD],
  ['all in operation, and one remaining', list('as-of: 2023-12-31, in-operation: 3, remaining: 1'), TOLD],
  ['more in operation than there are, and one remaining', list('as-of: 2023-12-31, in-operation: 4, remaining: 1'), TOLD],
  ['too few on a day nobody has noted', list('in-operation: 1, remaining: 1'), TOLD],
  ['too few on a day when it is not known what runs', list('as-of: 2023-12-31, in-operation: 1, remaining: 1', 4), TOLD],
];

describe('cohort-counts-mismatch', () => {
  const page = new ToldPage('lists', 'Counts of fixed lists, told');
  for (const each of CASES) itCounts(page, ['cohort-counts-mismatch'], each);
});
