import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const COMPONENTS: readonly Case[] = [
  [
    'a total without a rate',
    figures('fdi', 'period: 2023, value: 900 triệu EUR, components: {fdi-new: 500 triệu USD, fdi-increase: 300 triệu USD}'),
    {},
  ],
  [
    'a total and its parts elsewhere, one of them a month older',
    'actuals: [{indicator: fdi, period: 2023, as-of: 2023-06-30, value: 900 triệu USD}, {indicator: fdi-new, period: 2023, as-of: 2023-06-30, value: 500 triệu USD}, {indicator: fdi-increase, period: 2023, as-of: 2023-05-31, value: 300 triệu USD}]',
    {},
  ],
  [
    'components of an indicator nobody has defined',
    'actuals: [{indicator: nope, period: 2023, value: 900 triệu USD, components: {fdi-new: 500 triệu USD, fdi-increase: 300 triệu USD}}]',
    {},
  ],
  [
    'components of an indicator without a unit',
    'indicators: {odd: {name: Lạ, kind: flow, components: [jobs]}}\nactuals: [{indicator: odd, period: 2023, value: 90 người, components: {jobs: 80 người}}]',
    {},
  ],
  ['persons and projects', figures('jobs', 'period: 2023, value: 100 người, components: {starts: 2 dự án}'), {}],
  ['money and persons', figures('fdi', 'period: 2023, value: 100 triệu USD, components: {fdi-new: 90 triệu USD, jobs: 2 người}'), {}],
  [
    'persons of two kinds',
    figures('jobs', 'period: 2023, value: 100 người, components: {workers: 90 người}'),
    { 'components-mismatch': 1 },
  ],
  [
    'a total and its parts elsewhere, all of June',
    'actuals: [{indicator: fdi, period: 2023, value: 900 triệu USD}, {indicator: fdi-new, period: 2023, as-of: 2023-06-30, value: 300 triệu USD}, {indicator: fdi-increase, period: 2023, as-of: 2023-06-30, value: 200 triệu USD}]',
    {},
  ],
  [
    'a sheet with the components of all of it',
    figures(
      'fdi',
      'period: 2023, values: {kcn-a1: 60 triệu USD, kcn-b: 40 triệu USD}, components: {fdi-new: 70 triệu USD, fdi-increase: 30 triệu USD}',
    ),
    {},
  ],
  [
    'a range and its components',
    figures('fdi', 'period: 2023, value: "2,0–3,0 tỷ USD", components: {fdi-new: 1.500 triệu USD, fdi-increase: 40 triệu USD}'),
    { 'components-mismatch': 1 },
  ],
  [
    'more than a component that is a range',
    figures('fdi', 'period: 2023, value: 2.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: 300–500 triệu USD}'),
    { 'components-mismatch': 1 },
  ],
  [
    'a zone and a component that its parks give',
    'actuals: [{indicator: fdi, scope: kkt-a, period: 2023, value: 900 triệu USD}, {indicator: fdi-new, period: 2023, values: {kcn-a1: 300 triệu USD, kcn-a2: 100 triệu USD}}, {indicator: fdi-increase, scope: kkt-a, period: 2023, value: 200 triệu USD}]',
    { 'components-mismatch': 1 },
  ],
];

const BY: readonly Case[] = [
  [
    'a breakdown of a figure without a rate',
    figures('fdi', 'period: 2023, value: 100 triệu EUR, by: {sector: {dệt may: 60 triệu EUR}}'),
    {},
  ],
  ['a breakdown of which nothing is known', figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: , điện tử: }}'), {}],
  ['a breakdown without a line', figures('jobs', 'period: 2023, value: 100 người, by: {sector: {}}'), {}],
  [
    'a breakdown by something of the plan',
    figures('jobs', 'period: 2023, value: 100 người, by: {quy-mo: {lớn: 60 người}}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown by ranges, too much',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60–70 người, điện tử: 50 người}}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown by ranges, too little',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 20–30 người, điện tử: 50 người}}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown that is too much',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 50 người}}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown with the rest in it',
    figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, khác: 30 người}}'),
    { 'breakdown-mismatch': 1 },
  ],
  [
    'a breakdown in English',
    figures('jobs', 'period: 2023, value: 100 people, by: {sector: {textiles: 60 people}}'),
    { 'breakdown-mismatch': 1 },
    { plan: { locale: 'en' } },
  ],
];

const ZONES: readonly Case[] = [
  [
    'starts of works that are counted in the zones',
    'indicators: {n: {name: Lượt khởi công, unit: lượt, kind: flow, from-events: {count: events, of: [groundbreaking]}}}\nactuals: [{indicator: n, scope: kkt-a, period: 2023, value: 5 lượt}, {indicator: n, period: 2023, values: {kcn-a1: 2 lượt, kcn-a2: 1 lượt}}]',
    { 'roll-up-mismatch': 1 },
  ],
  [
    'zones whose silence is nothing',
    'indicators: {n: {name: Khách, unit: người, kind: flow, missing: zero}}\nactuals: [{indicator: n, scope: kkt-a, period: 2023, value: 5 người}, {indicator: n, period: 2023, values: {kcn-a1: 2 người, kcn-a2: }}]',
    {},
  ],
  [
    'parks that give ranges, too little',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 100 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 20–30 người, kcn-a2: 50 người}}]',
    { 'roll-up-mismatch': 1 },
  ],
  [
    'parks that give ranges, too much',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 60 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 20–30 người, kcn-a2: 50 người}}]',
    { 'roll-up-mismatch': 1 },
  ],
  [
    'a park whose phases give what it is',
    'zones: {p1: {name: Giai đoạn 1, type: phase, within: kcn-a2}, p2: {name: Giai đoạn 2, type: phase, within: kcn-a2}}\nactuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 100 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 20 người, p1: 30 người, p2: 40 người}}]',
    { 'roll-up-mismatch': 1 },
  ],
];

const page = new ToldPage('parts', 'Wholes and parts, told');

describe('components-mismatch', () => {
  for (const each of COMPONENTS) itCounts(page, ['components-mismatch'], each);
});

describe('breakdown-mismatch', () => {
  for (const each of BY) itCounts(page, ['breakdown-mismatch'], each);
});

describe('roll-up-mismatch', () => {
  for (const each of ZONES) itCounts(page, ['roll-up-mismatch'], each);
});
