import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

const CODES = ['stated-change-mismatch', 'change-across-break', 'unknown-indicator'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const WRONG = { 'stated-change-mismatch': 1 };

/** A share of 2022 of 12,3 %, up on that of 2021, which is in use as 11,3 % and was 11,9 % and 11,6 % before. */
const share = (
  by: string,
  keys = '',
  vintages = '{published: 2023-05-02, was: "11,6 %"}, {published: 2022-09-19, was: "11,9 %", source: cu}',
) =>
  `sources: {cu: {name: Số cũ, published: 2022-09-20}, moi: {name: Số mới, published: 2023-10-02}}
actuals:
  - {indicator: share, period: 2021, value: "11,3 %", source: moi, published: 2023-10-02, vintages: [${vintages}]}
  - {indicator: share, period: 2022, value: "12,3 %", ${keys}change: [{versus: 2021, by: "${by} điểm %"}]}`;

const CASES: readonly Case[] = [
  ['up on the figure in use, where nobody says when', share('1,0'), {}],
  ['up on what was published on that very day', share('0,4', 'published: 2022-09-19, '), {}],
  ['up on what was published last before that day', share('0,7', 'published: 2023-06-01, '), {}],
  ['up on what was published before that day and is no more', share('0,4', 'published: 2023-06-01, '), WRONG],
  ['up on nothing published yet', share('1,0', 'published: 2022-09-18, '), {}],
  ['up on the figure in use since that very day', share('1,0', 'published: 2023-10-02, '), {}],
  ['up on the figure of the same source, whatever was published before', share('1,0', 'source: moi, published: 2022-09-20, '), {}],
  ['up on what the same source published', share('0,4', 'source: cu, published: 2024-01-05, '), {}],
  ['up on a former figure that is not written', share('1,0', 'published: 2022-09-20, ', '{published: 2022-09-19}'), {}],
  ['up on a former figure that nobody says when was published', share('1,0', 'published: 2022-09-20, ', '{was: "11,9 %"}'), {}],
  [
    'up on a former figure while nobody says since when it is none',
    share('0,4', 'published: 2023-06-01, ')
      .replace('source: moi, published: 2023-10-02, ', '')
      .replace('{published: 2023-05-02, was: "11,6 %"}, ', ''),
    {},
  ],

  [
    'up on a year that has not reported',
    'actuals: [{indicator: jobs, period: 2022, values: {kcn-b: }}, {indicator: jobs, scope: kcn-b, period: 2023, value: 80 người, change: [{versus: 2022, by: 9 người}]}]',
    {},
  ],
  [
    'up on nothing in particular',
    figures('jobs', 'period: 2022, value: 80 người', 'period: 2023, value: 90 người, change: [{by: 9 người}]'),
    {},
  ],
  [
    'up on a term that has no end yet',
    figures('workers', 'period: 2022, value: 80 người', 'period: 2023, value: 90 người, change: [{versus: sau, by: 9 người}]'),
    {},
    { plan: { terms: { sau: { name: 'Sau', from: '2022-01-01' } } } },
  ],
  [
    'a level in a term that has no end yet',
    figures(
      'workers',
      'period: 2022, value: 80 người',
      'period: sau, as-of: 2023-12-31, value: 90 người, change: [{versus: 2022, by: 9 người}]',
    ),
    {},
    { plan: { terms: { sau: { name: 'Sau', from: '2022-01-01' } } } },
  ],
  [
    'a sum in a term that has no end yet',
    figures(
      'jobs',
      'period: 2022, value: 80 người',
      'period: sau, as-of: 2023-12-31, value: 90 người, change: [{versus: 2022, by: 9 người}]',
    ),
    {},
    { plan: { terms: { sau: { name: 'Sau', from: '2022-01-01' } } } },
  ],
  [
    'a level without a period',
    figures('workers', 'period: 2022, value: 80 người', 'as-of: 2023-12-31, value: 90 người, change: [{versus: 2022, by: 9 người}]'),
    {},
  ],
  [
    'a level without a day',
    figures('workers', 'period: 2022, value: 80 người', 'value: 90 người, change: [{versus: 2022, by: 9 người}]'),
    {},
  ],
  [
    'of an indicator that is not there',
    figures('exports', 'period: 2022, value: 80 người', 'period: 2023, value: 90 người, change: [{versus: 2022, by: 9 người}]'),
    { 'unknown-indicator': 2 },
  ],
  [
    'of no indicator',
    figures('jobs', 'period: 2022, value: 80 người', 'period: 2023, value: 90 người, change: [{versus: 2022, by: 9 người}]').replaceAll(
      'indicator: jobs, ',
      '',
    ),
    {},
  ],
  [
    'of no scope',
    figures('jobs', 'period: 2022, value: 80 người', 'period: 2023, value: 90 người, change: [{versus: 2022, by: 9 người}]'),
    {},
    { plan: { scope: undefined } },
  ],

  [
    'a year against half of the one before',
    figures(
      'jobs',
      'period: 2022, as-of: 2022-06-30, value: 50 người',
      'period: 2023, value: 90 người, change: [{versus: 2022, by: 9 người}]',
    ),
    {},
  ],
  [
    'half a year against the second quarter of the one before',
    figures(
      'jobs',
      'period: 2022-Q2, value: 50 người',
      'period: 2023, as-of: 2023-06-30, value: 90 người, change: [{versus: 2022-Q2, by: 9 người}]',
    ),
    {},
  ],
  [
    'half a year against that half of the one before',
    figures(
      'jobs',
      'period: 2022-H1, value: 50 người',
      'period: 2023, as-of: 2023-06-30, value: 90 người, change: [{versus: 2022-H1, by: 9 người}]',
    ),
    WRONG,
  ],
  [
    'two years of five against a year',
    figures(
      'jobs',
      'period: 2020, as-of: 2020-12-30, value: 50 người',
      'period: 2021/2025, as-of: 2022-12-31, value: 90 người, change: [{versus: 2020, by: 9 người}]',
    ),
    {},
  ],
  [
    'up on a figure before a break',
    figures(
      'workers',
      'period: 2022, value: 80 người',
      'period: 2023, value: 90 người, series-break: Cách đếm mới, change: [{versus: 2022, by: 9 người}]',
    ),
    { 'change-across-break': 1 },
  ],
];

describe('changes that are stated', () => {
  const page = new ToldPage('changes-said', 'Changes that are stated, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
