import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'term-without-dates',
  'assumed-term-dates',
  'missing-as-of',
  'as-of-in-future',
  'estimate-not-marked',
  'stale-estimate',
  'short-of-period-end',
  'overlapping-periods',
  'sub-periods-mismatch',
  'week-crosses-year',
  'missing-report',
];

/** What a planner may write, and what these checks say of it: nothing where the last column is empty. */
const CASES: readonly (readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings])[] = [
  // Correct statements.
  ['a year-to-date flow as of 15/11, status actual', '', {}],
  [
    'changes against the years before, status estimate, and the year’s own figure',
    `actuals:
  - {indicator: share, period: 2020, value: "9,8 %"}
  - {indicator: share, period: 2021, value: "11,9 %", change: [{versus: 2020, by: "2,1 điểm %"}]}
  - {indicator: share, period: 2022-9M, as-of: 2022-09-19, status: estimate, value: "12,3 %", change: [{versus: 2021, by: "0,4 điểm %"}, {versus: 2020, by: "2,5 điểm %"}]}
  - {indicator: share, period: 2022, value: "12,1 %"}`,
    {},
  ],
  [
    'count sheets of the year to date over New Year',
    `actuals:
  - {indicator: jobs, period: 2023, as-of: 2023-12-24, values: {kcn-b: 280 người, kcn-a1: 100 người}}
  - {indicator: jobs, period: 2023, as-of: 2023-12-31, values: {kcn-b: 300 người, kcn-a1: 110 người}}
  - {indicator: jobs, period: 2024, as-of: 2024-01-07, values: {kcn-b: 4 người, kcn-a1: 0}}`,
    {},
  ],
  ['"total" for the year in November', 'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, total: 3.100 triệu USD}]', {}],
  // Days that figures run to.
  ['a figure of a year that is over needs no as-of', 'actuals: [{indicator: jobs, period: 2023, value: 90 người}]', {}],
  ['an empty figure of a running year', 'actuals: [{indicator: jobs, period: 2024, value: }]', {}],
  ['a count sheet of a running year', 'actuals: [{indicator: jobs, period: 2024, values: {kcn-b: 90 người}}]', { 'missing-as-of': 1 }],
  ['a count sheet that nobody has answered', 'actuals: [{indicator: jobs, period: 2024, values: {kcn-b: , kcn-a1: }}]', {}],
  ['an as-of that cannot be read is told once', 'actuals: [{indicator: jobs, period: 2024, as-of: 15-11-2024x, value: 90 người}]', {}],
  [
    'a term without dates',
    'actuals: [{indicator: jobs, period: nk-x, value: 90 người}]',
    { 'term-without-dates': 1 },
    { plan: { terms: { 'nk-x': { name: 'X' } } } },
  ],
  [
    'an assumed term that has not begun',
    '',
    {},
    { plan: { terms: { 'nk-x': { name: 'X', from: '2026-01-01', to: '2030-12-31', assumed: true } } } },
  ],
  // Estimates.
  [
    'a ratio of two stocks is a state of the day',
    'actuals: [{indicator: occupancy, period: 2024, as-of: 2024-06-30, value: "60,5 %"}]',
    {},
  ],
  ['a stock in the middle of the year', 'actuals: [{indicator: workers, period: 2024, as-of: 2024-06-30, value: 900 người}]', {}],
  [
    'a growth rate in the middle of the year',
    'actuals: [{indicator: growth, period: 2024, as-of: 2024-06-30, value: "9,5 %/năm"}]',
    { 'estimate-not-marked': 1 },
  ],
  ['a share marked as provisional', 'actuals: [{indicator: share, period: 2024, as-of: 2024-06-30, status: sơ bộ, value: "9,5 %"}]', {}],
  [
    'a flow written with "ước"',
    'actuals: [{indicator: jobs, period: 2024, as-of: 2024-06-30, value: ước 900 người}]',
    { 'estimate-not-marked': 1 },
  ],
  ['a flow written with "khoảng"', 'actuals: [{indicator: jobs, period: 2024, as-of: 2024-06-30, value: khoảng 900 người}]', {}],
  ['an estimate of last quarter', 'actuals: [{indicator: jobs, period: 2024-Q3, status: ước, value: 90 người}]', {}],
  [
    'an estimate followed by a final figure',
    'actuals: [{indicator: jobs, period: 2023, status: ước, value: 90 người}, {indicator: jobs, period: 2023, status: chính thức, value: 91 người}]',
    {},
  ],
  [
    'an estimate followed by the year',
    'actuals: [{indicator: jobs, period: 2022-9M, status: ước, value: 90 người}, {indicator: jobs, period: 2022, value: 120 người}]',
    {},
  ],
  [
    'an estimate with an older actual',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-06-30, value: 40 người}, {indicator: jobs, period: 2023, status: ước, value: 90 người}]',
    { 'stale-estimate': 1 },
  ],
  [
    'of two estimates the later is told',
    'actuals: [{indicator: share, period: 2023, as-of: 2023-06-30, status: ước, value: 9 %}, {indicator: share, period: 2023, as-of: 2023-11-30, status: ước, value: 10 %}]',
    { 'stale-estimate': 1 },
  ],
  [
    'an estimate within a longer patience',
    'actuals: [{indicator: jobs, period: 2023, status: ước, value: 90 người}]',
    {},
    { rules: { 'stale-estimate': { severity: 'warning', after: '1 năm' } } },
  ],
  // Ends of periods.
  ['a quarter that stops six days early', 'actuals: [{indicator: jobs, period: 2023-Q1, as-of: 2023-03-25, value: 90 người}]', {}],
  [
    'a quarter followed by its last day',
    'actuals: [{indicator: jobs, period: 2023-Q1, as-of: 2023-03-30, value: 90 người}, {indicator: jobs, period: 2023-Q1, value: 92 người}]',
    {},
  ],
  ['a stock on the day before the end', 'actuals: [{indicator: workers, period: 2023-Q1, as-of: 2023-03-30, value: 90 người}]', {}],
  // Periods against one another.
  [
    'a year, its quarters and the term',
    `actuals:
  - {indicator: jobs, period: 2022, value: 100 người}
  - {indicator: jobs, period: 2023, value: 170 người}
  - {indicator: jobs, period: 2023-Q1, value: 40 người}
  - {indicator: jobs, period: 2023-Q2, value: 50 người}
  - {indicator: jobs, period: 2023-H2, value: 80 người}
  - {indicator: jobs, period: nk, as-of: 2023-12-31, value: 300 người}`,
    {},
  ],
  [
    'a term that does not follow the calendar',
    `actuals:
  - {indicator: jobs, period: 2020, value: 100 người}
  - {indicator: jobs, period: nk-x, as-of: 2023-12-31, value: 300 người}`,
    {},
    { plan: { terms: { 'nk-x': { name: 'X', from: '2020-09-27', to: '2025-09-26' } } } },
  ],
  [
    'levels over spans that overlap',
    'actuals: [{indicator: workers, period: 2023-01/2023-04, value: 90 người}, {indicator: workers, period: 2023-03/2023-06, value: 80 người}]',
    {},
  ],
  [
    'spans of two zones that overlap',
    'actuals: [{indicator: jobs, scope: kcn-b, period: 2023-01/2023-04, value: 90 người}, {indicator: jobs, scope: kcn-a1, period: 2023-03/2023-06, value: 80 người}]',
    {},
  ],
  [
    'five years and the five before, sharing one',
    'actuals: [{indicator: jobs, period: 2015/2020, value: 90 người}, {indicator: jobs, period: 2020/2023, value: 80 người}]',
    { 'overlapping-periods': 1 },
  ],
  // Sums over time.
  [
    'quarters within what rounding allows',
    `actuals:
  - {indicator: investment, period: 2023-H1, value: "10,4 tỷ đồng"}
  - {indicator: investment, period: 2023-H2, value: "10,4 tỷ đồng"}
  - {indicator: investment, period: 2023, value: 21 tỷ đồng}`,
    {},
  ],
  [
    'three quarters of a year',
    'actuals: [{indicator: jobs, period: 2023-Q1, value: 30 người}, {indicator: jobs, period: 2023-Q2, value: 30 người}, {indicator: jobs, period: 2023-Q3, value: 30 người}, {indicator: jobs, period: 2023, value: 180 người}]',
    {},
  ],
  [
    'a year to date and its months',
    'actuals: [{indicator: jobs, period: 2024-01, value: 30 người}, {indicator: jobs, period: 2024-02, value: 30 người}, {indicator: jobs, period: 2024, as-of: 2024-02-29, value: 61 người}]',
    { 'sub-periods-mismatch': 1 },
  ],
  [
    'a year to date further on than its months',
    'actuals: [{indicator: jobs, period: 2024-01, value: 30 người}, {indicator: jobs, period: 2024-02, value: 30 người}, {indicator: jobs, period: 2024, as-of: 2024-03-10, value: 71 người}]',
    {},
  ],
  [
    'a half that is wrong is told, not the year above it',
    `actuals:
  - {indicator: jobs, period: 2023-Q1, value: 40 người}
  - {indicator: jobs, period: 2023-Q2, value: 50 người}
  - {indicator: jobs, period: 2023-H1, value: 100 người}
  - {indicator: jobs, period: 2023-H2, value: 80 người}
  - {indicator: jobs, period: 2023, value: 170 người}`,
    { 'sub-periods-mismatch': 1 },
  ],
  [
    'estimated quarters under a final year',
    'actuals: [{indicator: jobs, period: 2023-H1, status: sơ bộ, value: 90 người}, {indicator: jobs, period: 2023-H2, status: sơ bộ, value: 80 người}, {indicator: jobs, period: 2023, value: 180 người}]',
    {},
  ],
  [
    'levels do not add up over time',
    'actuals: [{indicator: workers, period: 2023-H1, value: 90 người}, {indicator: workers, period: 2023-H2, value: 80 người}, {indicator: workers, period: 2023, value: 80 người}]',
    {},
  ],
  [
    '"trên" leaves the sum open',
    'actuals: [{indicator: jobs, period: 2023-H1, value: 90 người}, {indicator: jobs, period: 2023-H2, value: 95 người}, {indicator: jobs, period: 2023, value: trên 180 người}]',
    {},
  ],
  [
    'dong quarters of a dollar year, no rate',
    'actuals: [{indicator: fdi-new, period: 2023-H1, value: 900 triệu USD}, {indicator: fdi-new, period: 2023-H2, value: 20.000 tỷ đồng}, {indicator: fdi-new, period: 2023, value: 1.700 triệu USD}]',
    {},
  ],
  [
    'each line of a count sheet',
    `actuals:
  - {indicator: jobs, period: 2023-H1, values: {kcn-b: 10 người, kcn-a1: 20 người}}
  - {indicator: jobs, period: 2023-H2, values: {kcn-b: 10 người, kcn-a1: 20 người}}
  - {indicator: jobs, period: 2023, values: {kcn-b: 20 người, kcn-a1: 50 người}}`,
    { 'sub-periods-mismatch': 1 },
  ],
  // Weeks.
  ['a week over New Year, nothing said of either year', 'actuals: [{indicator: jobs, period: 2022-W52, value: 9 người}]', {}],
  [
    'a week over New Year before a figure of the second',
    'actuals: [{indicator: jobs, period: 2022-W52, value: 9 người}, {indicator: jobs, period: 2023, value: 400 người}]',
    { 'week-crosses-year': 1 },
  ],
  [
    'a week over New Year in a zone of a province with a target',
    'targets: {t1: {name: T, indicator: jobs, period: 2023, at-least: 5 người}}\nactuals: [{indicator: jobs, scope: kcn-b, period: 2022-W52, value: 9 người}, {indicator: jobs, period: 2023-Q1, value: 1 người}, {indicator: jobs, period: 2023, as-of: 2023-03-31, value: 1 người}]',
    { 'week-crosses-year': 1 },
  ],
  [
    'a week within its year',
    'actuals: [{indicator: jobs, period: 2022-W51, value: 9 người}, {indicator: jobs, period: 2022, value: 400 người}]',
    {},
  ],
  [
    'a level of a week over New Year',
    'actuals: [{indicator: workers, period: 2022-W52, value: 9 người}, {indicator: workers, period: 2022, value: 400 người}]',
    {},
  ],
  // Reports.
  ...reports(),
];

function reports(): typeof CASES {
  const expecting = (entries: string) =>
    `indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, expect: weekly}}\n${entries}`;
  const target = 'targets: {x: {name: X, indicator: exports, scope: kcn-b, period: 2024, at-least: 11 triệu USD}}\n';
  const on = (...days: readonly string[]) =>
    `actuals: [${days.map((day) => `{indicator: exports, scope: kcn-b, period: 2024, as-of: 2024-${day}, value: 10 triệu USD}`).join(', ')}]`;
  return [
    ['a report every week', expecting(target + on('10-31', '11-07', '11-14')), {}],
    ['two weeks left out are one finding', expecting(target + on('10-24', '11-14')), { 'missing-report': 1 }],
    ['the running week may still come', expecting(target + on('11-01', '11-08')), {}],
    ['nothing since October', expecting(target + on('10-04')), { 'missing-report': 1 }],
    ['never a report', expecting(target), { 'missing-report': 1 }],
    ['no target, no report', expecting(on('10-04', '11-14')), {}],
    ['a proposed target', expecting(target.replace('at-least', 'proposed: true, at-least') + on('10-04')), {}],
    [
      'two targets of one zone are asked once',
      expecting(
        `targets: {x: {name: X, indicator: exports, scope: kcn-b, period: 2024, at-least: 11 triệu USD}, y: {name: Y, indicator: exports, scope: kcn-b, period: nk, at-least: 50 triệu USD}}\n${on('10-24', '11-14')}`,
      ),
      { 'missing-report': 1 },
    ],
    [
      'lines of a split that are not given out',
      expecting('targets: {x: {name: X, indicator: exports, scope: kkt-a, period: 2024, at-least: , split: {kcn-a1: , kcn-a2: }}}'),
      {},
    ],
    [
      'a province whose parks report',
      expecting(`targets: {x: {name: X, indicator: exports, period: 2024, at-least: 11 triệu USD}}\n${on('11-08')}`),
      {},
    ],
    [
      'a year that is over without a figure',
      'targets: {x: {name: X, indicator: jobs, period: 2022, at-least: 11 người}}',
      { 'missing-report': 1 },
    ],
    [
      'a deadline that is over without a figure',
      'targets: {x: {name: X, due: 2022-06, all-of: [{indicator: jobs, at-least: 4 người}, {indicator: workers, at-least: 5 người}]}}',
      { 'missing-report': 1 },
    ],
    [
      'a year that is over with a figure of its quarters',
      'targets: {x: {name: X, indicator: jobs, period: 2022, at-least: 11 người}}\nactuals: [{indicator: jobs, period: 2022-Q1, value: 3 người}]',
      {},
    ],
    [
      'a figure that cannot be read is not silence',
      'targets: {x: {name: X, indicator: jobs, period: 2022, at-least: 11 người}}\nactuals: [{indicator: jobs, period: 2022, value: 3 ha}]',
      {},
    ],
    ['a target in words', 'targets: {x: {name: X, indicator: jobs, period: 2022}}', {}],
  ];
}

const page = new ToldPage('periods', 'Checks of periods, told');

describe('checks of periods', () => {
  for (const each of CASES) itCounts(page, CODES, each);
});
