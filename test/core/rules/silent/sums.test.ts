import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { FIGURE_CODES as CODES, figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const SUMS: readonly Case[] = [
  [
    '32 dự án and 25 lượt as counts of two components',
    figures(
      'fdi',
      'period: 2023, value: "2.049,71 triệu USD", components: {fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}, fdi-increase: {value: "292,47 triệu USD", count: 25 lượt}}',
    ),
    {},
  ],
  [
    'two totals of one day, one with its components, are a conflict and nothing else',
    figures(
      'fdi',
      'period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}',
      'period: 2023, value: 140 triệu USD',
    ),
    { 'conflicting-figures': 1 },
  ],
  [
    'one figure in tỷ and in triệu is told twice',
    figures('fdi', 'period: 2023, value: "3,24 tỷ USD"', 'period: 2023, value: "3.240,5 triệu USD"'),
    { 'conflicting-figures': 1 },
  ],
  [
    'a part in another currency without a rate',
    figures('investment', 'period: 2023, value: 32.976 tỷ đồng, of-which: {fdi: 1.112 triệu USD}'),
    {},
  ],
  [
    'a part in another currency that is too much',
    `rates: [{date: 2023-12-01, one: USD, is: 24.000 đồng}]\n${figures('investment', 'period: 2023, value: 20.000 tỷ đồng, of-which: {fdi: 1.112 triệu USD}')}`,
    { 'part-exceeds-whole': 1 },
  ],
  ['a part as large as the whole, rounded', figures('fdi', 'period: 2023, value: "7,4 tỷ USD", of-which: {fdi-new: 7.430 triệu USD}'), {}],
  ['a part of "over 7,4"', figures('fdi', 'period: 2023, value: "trên 7,4 tỷ USD", of-which: {fdi-new: "7,6 tỷ USD"}'), {}],
  ['a part counted in something else', figures('investment', 'period: 2023, value: 900 tỷ đồng, of-which: {jobs: 2.000 người}'), {}],
  [
    'a breakdown with a line that is not known',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: }}'),
    {},
  ],
  [
    'a breakdown that is too much even so',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 160 người, điện tử: }}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown of about as many',
    figures('jobs', 'period: 2023, value: khoảng 100 người, by: {sector: {dệt may: 60 người, điện tử: 42 người}}'),
    {},
  ],
  [
    'two breakdowns, one of them wrong',
    figures(
      'jobs',
      'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 40 người}, investor-country: {KR: 60 người, JP: 30 người}}',
    ),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a zone and its parks that agree',
    figures('jobs', 'scope: kkt-a, period: 2023, value: 90 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}'),
    {},
  ],
  [
    'a zone and one of its parks',
    figures('jobs', 'scope: kkt-a, period: 2023, value: 105 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: }'),
    {},
  ],
  [
    'a zone below one of its parks',
    figures('jobs', 'scope: kkt-a, period: 2023, value: 50 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: }'),
    { 'roll-up-mismatch': 1 },
  ],
  [
    'a zone and its parks on another day',
    figures(
      'jobs',
      'scope: kkt-a, period: 2024, as-of: 2024-10-31, value: 105 người',
      'period: 2024, as-of: 2024-09-30, values: {kcn-a1: 60 người, kcn-a2: 30 người}',
    ),
    {},
  ],
  [
    'a zone of which not all parks are listed',
    `zones: {kkt-x: {name: KKT X, type: KKT, children: partial}, kcn-x: {name: KCN X, type: KCN, within: kkt-x}}\n${figures('jobs', 'scope: kkt-x, period: 2023, value: 105 người', 'scope: kcn-x, period: 2023, value: 60 người')}`,
    {},
  ],
  [
    'the same with less than the listed park',
    `zones: {kkt-x: {name: KKT X, type: KKT, children: partial}, kcn-x: {name: KCN X, type: KCN, within: kkt-x}}\n${figures('jobs', 'scope: kkt-x, period: 2023, value: 55 người', 'scope: kcn-x, period: 2023, value: 60 người')}`,
    { 'roll-up-mismatch': 1 },
  ],
  [
    'a province with more than its zones',
    figures('jobs', 'period: 2023, value: 500 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người, kcn-b: 9 người}'),
    {},
  ],
  [
    'a province with less than its zones',
    figures('jobs', 'period: 2023, value: 95 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người, kcn-b: 9 người}'),
    { 'roll-up-mismatch': 1 },
  ],
  [
    'a group and its members',
    figures('jobs', 'scope: nhom, period: 2023, value: 70 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-b: 9 người}'),
    { 'roll-up-mismatch': 1 },
  ],
  [
    'an estimate beside actual figures',
    figures(
      'jobs',
      'scope: kkt-a, period: 2023, status: ước, value: 105 người',
      'scope: kkt-a, period: 2023, value: 90 người',
      'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}',
    ),
    {},
  ],
  [
    'an occupancy rate of a zone is no sum',
    figures('occupancy', 'scope: kkt-a, period: 2023, value: 50 %', 'period: 2023, values: {kcn-a1: 60 %, kcn-a2: 30 %}'),
    {},
  ],
  ['as many as the projects say', figures('starts', 'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 1 dự án'), {}],
  [
    'fewer than the projects say',
    figures('starts', 'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 0 dự án'),
    { 'events-mismatch': 1 },
  ],
  ['a scope without a registered project', figures('starts', 'scope: kcn-a1, period: 2024, as-of: 2024-11-15, value: 2 dự án'), {}],
  [
    'an event dated by its year',
    `projects: {p: {name: P, zone: kcn-a1, events: [{date: 2024, event: groundbreaking}]}}\n${figures('starts', 'scope: kcn-a1, period: 2024, as-of: 2024-11-15, value: 2 dự án')}`,
    {},
  ],
  [
    'disbursed within what is registered',
    'actuals: [{indicator: disbursed, period: 2023, value: 80 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]',
    {},
  ],
  [
    'disbursed more in a year than was registered in it, with the years before known',
    `actuals:
  - {indicator: fdi, period: 2022, value: 300 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}`,
    {},
  ],
  [
    'disbursed before anything registered is known',
    `actuals:
  - {indicator: disbursed, period: 2022, value: 20 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}`,
    {},
  ],
  [
    'disbursed more over both years',
    `actuals:
  - {indicator: fdi, period: 2022, value: 30 triệu USD}
  - {indicator: disbursed, period: 2022, value: 20 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}`,
    { 'limit-exceeded': 1 },
  ],
  [
    'a project that disburses more than it registered',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-01-01, event: disbursed, amount: 8 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 8 triệu USD}, {date: 2023-07-01, event: disbursed, amount: 8 triệu USD}]}}',
    { 'limit-exceeded': 1 },
  ],
  [
    'a project that raised its capital first',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-02-01, event: capital-increased, amount: 10 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 18 triệu USD}]}}',
    {},
  ],
  [
    'a project that was revoked after it had disbursed',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 8 triệu USD}, {date: 2024-02-01, event: revoked}]}}',
    {},
  ],
  [
    'a project whose licence is not known',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-06-01, event: disbursed, amount: 8 triệu USD}]}}',
    {},
  ],
];

const page = new ToldPage('sums', 'Checks of sums, told');

describe('checks of sums', () => {
  for (const each of SUMS) itCounts(page, CODES, each);
});
