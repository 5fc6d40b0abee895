import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { FIGURE_CODES as CODES, figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const SERIES: readonly Case[] = [
  [
    'count sheets over New Year',
    `actuals:
  - {indicator: jobs, period: 2023, as-of: 2023-12-24, values: {kcn-b: 280 người}}
  - {indicator: jobs, period: 2023, as-of: 2023-12-31, values: {kcn-b: 300 người}}
  - {indicator: jobs, period: 2024, as-of: 2024-01-07, values: {kcn-b: 4 người}}`,
    {},
  ],
  [
    'a total that fell with a revoked project',
    `projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-02-01, event: licensed, amount: 20 triệu USD}, {date: 2023-09-01, event: revoked}]}}\n${figures('fdi', 'period: 2023, as-of: 2023-06-30, value: 90 triệu USD', 'period: 2023, value: 70 triệu USD')}`,
    {},
  ],
  [
    'the same in another zone',
    `projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-02-01, event: licensed, amount: 20 triệu USD}, {date: 2023-09-01, event: revoked}]}}\n${figures('fdi', 'scope: kcn-a1, period: 2023, as-of: 2023-06-30, value: 90 triệu USD', 'scope: kcn-a1, period: 2023, value: 70 triệu USD')}`,
    { 'falling-total': 1 },
  ],
  ['workers may become fewer', figures('workers', 'period: 2023, as-of: 2023-06-30, value: 90 người', 'period: 2023, value: 70 người'), {}],
  [
    'a rounded figure, then the exact one',
    figures('fdi', 'period: 2023, as-of: 2023-10-31, value: "2,1 tỷ USD"', 'period: 2023, value: 2.060 triệu USD'),
    {},
  ],
  [
    '"over 100", then 95',
    figures('jobs', 'period: 2023, as-of: 2023-10-31, value: trên 100 người', 'period: 2023, value: 95 người'),
    { 'falling-total': 1 },
  ],
  [
    'an estimate, then the actual figure',
    figures('jobs', 'period: 2023, as-of: 2023-10-31, status: ước, value: 100 người', 'period: 2023, value: 95 người'),
    {},
  ],
  [
    'a break in the series',
    figures('jobs', 'period: 2023, as-of: 2023-10-31, value: 100 người', 'period: 2023, value: 95 người, series-break: Đổi cách đếm'),
    {},
  ],
  [
    'it fell once',
    figures(
      'jobs',
      'period: 2023, as-of: 2023-03-31, value: 90 người',
      'period: 2023, as-of: 2023-06-30, value: 80 người',
      'period: 2023, as-of: 2023-09-30, value: 85 người',
    ),
    { 'falling-total': 1 },
  ],
  [
    'a figure republished with its vintage',
    figures('share', 'period: 2021, value: "11,3 %", published: 2023-10-02, vintages: [{published: 2022-09-19, was: "11,9 %"}]'),
    {},
  ],
  [
    'two figures, one of them preferred',
    figures('workers', 'period: 2023, value: 900 người', 'period: 2023, value: 950 người, preferred: true'),
    {},
  ],
  [
    'three figures',
    figures('workers', 'period: 2023, value: 900 người', 'period: 2023, value: 950 người', 'period: 2023, value: 960 người'),
    { 'conflicting-figures': 2 },
  ],
  [
    'two of three preferred',
    figures(
      'workers',
      'period: 2023, value: 900 người, preferred: true',
      'period: 2023, value: 950 người',
      'period: 2023, value: 960 người, preferred: true',
    ),
    { 'conflicting-figures': 1 },
  ],
  [
    'an estimate and an actual figure of one day',
    figures('workers', 'period: 2023, status: ước, value: 900 người', 'period: 2023, value: 950 người'),
    {},
  ],
  [
    'actual and final are one status',
    figures('workers', 'period: 2023, status: chính thức, value: 900 người', 'period: 2023, value: 950 người'),
    { 'conflicting-figures': 1 },
  ],
  ['of two days', figures('workers', 'period: 2023, as-of: 2023-06-30, value: 900 người', 'period: 2023, value: 950 người'), {}],
  ['given twice', figures('workers', 'period: 2023, value: 950 người', 'period: 2023, value: 950 người'), { 'conflicting-figures': 1 }],
  [
    'given twice in two scales',
    figures('fdi', 'period: 2023, value: 3 tỷ USD', 'period: 2023, value: 3.000 triệu USD'),
    { 'conflicting-figures': 1 },
  ],
  [
    'a component told again on its own',
    figures('fdi', 'period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}').replace(
      ']',
      ', {indicator: fdi-new, period: 2023, value: 100 triệu USD}]',
    ),
    {},
  ],
  [
    'a count sheet and an entry of the same park',
    figures('jobs', 'period: 2023, values: {kcn-b: 60 người}', 'scope: kcn-b, period: 2023, value: 70 người'),
    { 'conflicting-figures': 1 },
  ],
  ['a line that has not reported', figures('jobs', 'period: 2023, values: {kcn-b: }', 'scope: kcn-b, period: 2023, value: 70 người'), {}],
  [
    'six years of steady growth',
    figures('fdi', ...[1, 2, 4, 8, 16, 32, 64, 128].map((n, i) => `period: ${2010 + i}, value: ${n} triệu USD`)),
    {},
  ],
  ['five years are too few', figures('growth', ...[9, 10, 11, 10, 91].map((n, i) => `period: ${2015 + i}, value: ${n} %/năm`)), {}],
  [
    'nearly always the same',
    figures(
      'growth',
      ...['10', '10', '10', '10', '10', '10', '"11,5'].map(
        (n, i) => `period: ${2015 + i}, value: ${n} %/năm${n.startsWith('"') ? '"' : ''}`,
      ),
    ),
    {},
  ],
  [
    'a project far dearer a hectare than its neighbours',
    `projects: {${[5, 6, 5, 6, 5, 6, 90].map((n, i) => `p${i}: {name: P${i}, zone: kcn-a1, land: 10 ha, registered: ${n} triệu USD}`).join(', ')}}`,
    { outlier: 1 },
  ],
];

const LISTS: readonly Case[] = [
  [
    '7 + 12 of 19, Baike outside',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, members: [], outside: [du-an], counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 12}]}}',
    {},
  ],
  ['in operation only', 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 7}]}}', {}],
  [
    'more in operation than the list has',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 20}]}}',
    { 'cohort-counts-mismatch': 1 },
  ],
  [
    'the projects of the list, counted',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 2, members: [du-an, moi], counts: [{as-of: 2024-11-15, in-operation: 1, remaining: 1}]}}\nprojects: {moi: {name: M, zone: kcn-b, events: [{date: 2024-10-01, event: in-operation}]}}',
    {},
  ],
  [
    'more of the list in operation than counted',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 3, members: [moi], counts: [{as-of: 2024-11-15, in-operation: 0, remaining: 3}]}}\nprojects: {moi: {name: M, zone: kcn-b, events: [{date: 2024-10-01, event: in-operation}]}}',
    { 'cohort-counts-mismatch': 1 },
  ],
  [
    'counted though a project of the list has not come so far',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 3, members: [du-an], counts: [{as-of: 2024-11-15, in-operation: 3}]}}',
    { 'cohort-counts-mismatch': 1 },
  ],
  [
    'in operation some time in the year of the count',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 1, members: [moi], counts: [{as-of: 2024-11-15, in-operation: 1}, {as-of: 2024-06-30, in-operation: 0}]}}\nprojects: {moi: {name: M, zone: kcn-b, events: [{date: 2024, event: in-operation}]}}',
    {},
  ],
  [
    'a list of unknown size',
    'cohorts: {ds: {name: D, fixed-on: 2024-01-01, counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 11}]}}',
    {},
  ],
  [
    'more members than its size',
    'projects: {p: {name: P, zone: kcn-b}}\ncohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 1, members: [du-an, p]}}',
    { 'cohort-counts-mismatch': 1 },
  ],
  ['a component in its own unit', 'indicators: {n: {name: N, unit: dự án, kind: flow, components: [starts]}}', {}],
  ['money of two currencies', 'indicators: {n: {name: N, unit: tỷ đồng, kind: flow, components: [investment, fdi]}}', {}],
  ['a formula that divides people by hectares', 'indicators: {n: {name: N, unit: điểm, kind: index, formula: workers / leased}}', {}],
  ['a formula with weights', 'indicators: {n: {name: N, unit: điểm, kind: index, formula: 2 * workers + 3 * leased}}', {}],
  [
    'a formula that adds people and hectares',
    'indicators: {n: {name: N, unit: điểm, kind: index, formula: workers + leased}}',
    { 'count-units-added': 1 },
  ],
  [
    'a formula whose units cancel',
    'indicators: {n: {name: N, unit: người, kind: stock, formula: workers + leased * workers / leasable}}',
    {},
  ],
  ['an increase told as an increase', figures('jobs', 'period: 2023, value: 9.200 người, quote: tăng thêm 9.200 người'), {}],
  ['a level of a stock', figures('workers', 'period: 2023, value: 9.200 người, quote: tăng lên 9.200 người'), {}],
  ['money of a year that rose to so much', figures('fdi', 'period: 2023, value: 3 tỷ USD, quote: thu hút FDI tăng lên 3 tỷ USD'), {}],
  [
    '"rise" without a number behind it',
    figures('jobs', 'period: 2023, value: 9.200 người, quote: "số việc làm tăng lên, đạt 9.200 người"'),
    {},
  ],
  ['an allocation of 100 % to one use', 'allocations: {t: {name: T, shares: {truong: 100 %}}}', {}],
  ['thirds', 'allocations: {t: {name: T, shares: {a: "33,3 %", b: "33,3 %", c: "33,3 %"}}}', {}],
  ['50 and 49', 'allocations: {t: {name: T, shares: {a: 50 %, b: 49 %}}}', { 'allocation-not-full': 1 }],
  ['70 % of which so much', 'allocations: {t: {name: T, adds-to: 70 %, shares: {a: 50 %, b: 20 %}}}', {}],
  ['a share that is not decided yet', 'allocations: {t: {name: T, shares: {a: 50 %, b: }}}', {}],
];

const page = new ToldPage('series', 'Checks of series and lists, told');

describe('checks of series and lists', () => {
  for (const each of [...SERIES, ...LISTS]) itCounts(page, CODES, each);
});
