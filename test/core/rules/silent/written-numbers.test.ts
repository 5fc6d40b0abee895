import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

const CODES = [
  'conflicting-rates',
  'date-format',
  'impossible-date',
  'undated-promise',
  'fraction-for-percent',
  'locale-not-set',
  'negative-amount',
  'no-exchange-rate',
  'not-a-quantity',
  'old-exchange-rate',
  'out-of-bounds',
  'percent-for-points',
  'qualified-value-decides',
  'qualifier-in-target',
  'too-many-decimals',
  'unit-mismatch',
  'unknown-unit',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const rates = (...each: readonly string[]) => `rates: [${each.map((keys) => `{one: USD, ${keys}}`).join(', ')}]`;
const until = (date: string) => `milestones:\n  m: {name: M}  # zoneplan-ignore undated-promise: chờ vốn until ${date}\n`;
const FRACTION = { 'fraction-for-percent': 1 };
const OPEN = { 'qualified-value-decides': 1 };
const jobs = (value: string, target = 'at-least: 9.180 người', keys = 'period: 2023') =>
  `targets: {j: {name: J, indicator: jobs, period: 2023, ${target}}}\n${figures('jobs', `${keys}, value: ${value}`)}`;
const indicator = (keys: string) => `indicators: {x: {name: X, ${keys}}}\n`;

const RATES: readonly Case[] = [
  ['two rates of a day', rates('date: 2022-09-01, is: 23.000 đồng', 'date: 2022-09-01, is: 23.700 đồng'), { 'conflicting-rates': 1 }],
  [
    'two planned rates of a day',
    rates('date: 2022-09-01, is: 23.000 đồng, kind: plan', 'date: 2022-09-01, is: 23.700 đồng, kind: plan'),
    { 'conflicting-rates': 1 },
  ],
  ['the same rate twice', rates('date: 2022-09-01, is: 23.000 đồng', 'date: 2022-09-01, is: 23.000 đồng'), {}],
  [
    'a rate and a range of the same day',
    rates('date: 2022-09-01, is: 23.000–24.000 đồng', 'date: 2022-09-01, is: 23.700 đồng'),
    { 'conflicting-rates': 1 },
  ],
  ['two rates of money nobody has named yet', 'rates: [{date: 2022-09-01, is: 23.000 đồng}, {date: 2022-09-01, is: 23.700 đồng}]', {}],
  ['two rates without a day', rates('is: 23.000 đồng', 'is: 23.700 đồng'), {}],
  ['a rate a year old', `${rates('date: 2022-12-31, is: 23.000 đồng')}\n${figures('investment', 'period: 2023, value: 10 triệu USD')}`, {}],
  [
    'a rate more than a year old',
    `${rates('date: 2022-12-30, is: 23.000 đồng')}\n${figures('investment', 'period: 2023, value: 10 triệu USD')}`,
    { 'old-exchange-rate': 1 },
  ],
  [
    'a rate of whatever age',
    `${rates('date: 2012-12-30, is: 23.000 đồng')}\n${figures('investment', 'period: 2023, value: 10 triệu USD')}`,
    { 'not-a-quantity': 1 },
    { rules: { 'old-exchange-rate': { max: 'lâu' } } },
  ],
  [
    'a rate that is old at the end of the year',
    `${rates('date: 2022-08-30, is: 23.000 đồng')}\n${figures('investment', 'period: 2023, as-of: 2023-06-30, value: 10 triệu USD')}`,
    { 'old-exchange-rate': 1 },
    { plan: { 'convert-at': 'period-end' } },
  ],
  [
    'a rate that is old at the end of the year, of a figure of its middle',
    `${rates('date: 2022-08-30, is: 23.000 đồng')}\n${figures('investment', 'period: 2023, as-of: 2023-06-30, value: 10 triệu USD')}`,
    {},
  ],
  [
    'a part in other money than its indicator, without a rate',
    figures('investment', 'period: 2022, value: 32.976 tỷ đồng, of-which: {fdi: 5.000 tỷ đồng}'),
    {},
  ],
  [
    'a part in other money than its indicator, at an old rate',
    `${rates('date: 2012-12-30, is: 23.000 đồng')}\n${figures('investment', 'period: 2022, value: 32.976 tỷ đồng, of-which: {fdi: 5.000 tỷ đồng}')}`,
    {},
  ],
  [
    'a component in other money than its indicator, without a rate',
    figures('fdi', 'period: 2022, value: 30 triệu USD, components: {fdi-new: {value: 500 tỷ đồng}, fdi-increase: 10 triệu USD}'),
    { 'no-exchange-rate': 1 },
  ],
  [
    'an old planned rate',
    `${rates('date: 2012-12-30, is: 23.000 đồng, kind: plan')}\n${figures('investment', 'period: 2023, value: 10 triệu USD')}`,
    { 'old-exchange-rate': 1 },
    { plan: { 'convert-at': 'plan-rate' } },
  ],
  [
    'a figure in the money of an indicator of no unit',
    `${indicator('kind: flow')}${figures('x', 'period: 2023, value: 10 triệu USD')}`,
    {},
  ],
];

const DATES: readonly Case[] = [
  ['a review on a day that is none in any form', 'reviews: {r: {name: R, date: đầu tháng ba}}', { 'date-format': 1 }],
  ['an exception until a date with its day first', until('30/6/2027'), { 'date-format': 1 }],
  ['an exception until a date without its year', until('30/6'), { 'date-format': 1 }],
  ['an exception until something like a date', until('2027.x'), { 'date-format': 1 }],
  ['an exception until a date that is none', until('2027-02-30'), { 'impossible-date': 1 }],
];

const PERCENT: readonly Case[] = [
  ['a part of one for growth', figures('growth', 'period: 2023, value: 0.07'), FRACTION],
  [
    'a part of one beside negative shares',
    figures('share', 'period: 2022, value: "-5 %"', 'period: 2023, value: 0.37'),
    { ...FRACTION, 'out-of-bounds': 1 },
  ],
  ['a part of one beside two per cent', figures('share', 'period: 2022, value: 2 %', 'period: 2023, value: 0.37'), FRACTION],
  ['a part of one beside nearly two per cent', figures('share', 'period: 2022, value: "1,9 %"', 'period: 2023, value: 0.37'), {}],
  ['a part of one beside a range', figures('share', 'period: 2022, value: 1–2 %', 'period: 2023, value: 0.37'), FRACTION],
  [
    'a part of one beside what is not reported',
    `actuals: [{indicator: share, period: 2022, values: {kcn-b: }}, {indicator: share, period: 2023, value: 0.37}]`,
    FRACTION,
  ],
  [
    'a part of one beside a target in lines',
    `targets: {t: {name: T, indicator: share, period: 2024}}\n${figures('share', 'period: 2023, value: 0.37')}`,
    FRACTION,
  ],
  [
    'less than one per cent with its sign, as a step',
    'targets: {t: {name: T, indicator: share, period: 2026, at-least: 5 %, phasing: {2026-Q1: "0,5 %"}}}',
    {},
  ],
  [
    'per cent for points of growth',
    figures('growth', 'period: 2022, value: 6 %/năm', 'period: 2023, value: 7 %/năm, change: [{versus: 2022, by: 1 %}]'),
    { 'percent-for-points': 1 },
  ],
  [
    'per cent for points, in English',
    figures('share', 'period: 2022, value: 12%', 'period: 2023, value: 13%, change: [{versus: 2022, by: 1%}]'),
    { 'percent-for-points': 1 },
    { plan: { locale: 'en' } },
  ],
];

const BOUNDS: readonly Case[] = [
  [
    'money above its bounds',
    `${indicator('unit: triệu USD, kind: flow, bounds: [10, 100]')}${figures('x', 'period: 2023, value: 101 triệu USD', 'period: 2022, value: 100 triệu USD', 'period: 2021, value: 10 triệu USD', 'period: 2020, value: 9 triệu USD')}`,
    { 'out-of-bounds': 2 },
  ],
  [
    'money in another currency than its bounds',
    `${rates('date: 2023-01-01, is: 1 EUR')}\n${indicator('unit: triệu USD, kind: flow, bounds: [10, 100]')}${figures('x', 'period: 2023, value: 900 triệu EUR')}`,
    {},
  ],
  [
    'a number of people out of as many',
    `${indicator('unit: người, kind: stock, out-of: 10')}${figures('x', 'period: 2023, value: 12 người')}`,
    {},
  ],
  ['a range within its bounds at one end', figures('share', 'period: 2023, value: 90–110 %'), {}],
  ['a range above its bounds', figures('share', 'period: 2023, value: 101–110 %'), { 'out-of-bounds': 1 }],
];

const OTHERS: readonly Case[] = [
  ['nothing taken out', 'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-05-10, event: licensed, amount: 0 triệu USD}]}}', {}],
  [
    'land for money',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-05-10, event: licensed, amount: 5 ha}]}}',
    { 'unit-mismatch': 1 },
  ],
  ['words for nothing yet', figures('jobs', 'period: 2023, value: chưa có'), { 'not-a-quantity': 1 }],
  ['words for a number', figures('jobs', 'period: 2023, value: nhiều người'), { 'not-a-quantity': 1 }],
  ['a number that breaks off', figures('jobs', 'period: 2023, value: khoảng nhiều'), { 'not-a-quantity': 1 }],
  ['a range for a floor', 'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 3–5 người}}', {}],
  ['a number that is open above, only half said', figures('jobs', 'period: 2023, value: từ 500 người'), { 'not-a-quantity': 1 }],
  ['a range from the larger to the smaller', figures('jobs', 'period: 2023, value: 5–3 người'), { 'not-a-quantity': 1 }],
  [
    'a band from the larger to the smaller',
    'targets: {t: {name: T, indicator: share, period: 2026, between: [8 %, 6 %]}}',
    { 'not-a-quantity': 1 },
  ],
  ['a band of one number', 'targets: {t: {name: T, indicator: share, period: 2026, between: [8 %]}}', { 'not-a-quantity': 1 }],
  [
    'a patience in words, and one without its unit',
    `${indicator('unit: người, kind: stock, freshness: {warn-after: lâu, error-after: 30}')}`,
    { 'not-a-quantity': 2 },
  ],
  [
    'a qualifier in quotes, which stay',
    'targets:\n  t:\n    name: T\n    indicator: investment\n    period: 2026\n    more-than: "trên 57,5 tỷ đồng"\n',
    { 'qualifier-in-target': 1 },
  ],
  ['decimals of a range', figures('fdi', 'period: 2023, value: "2.940,123–2.950,123 triệu USD"'), {}],
  ['decimals of a range in another scale', figures('fdi', 'period: 2023, value: "2,940123–2,950123 tỷ USD"'), {}],
  [
    'decimals of another unit of area',
    `${indicator('unit: ha, kind: stock, decimals: 0')}${figures('x', 'period: 2023, value: "1,5 km²"')}`,
    {},
  ],
  [
    'decimals of an indicator of no unit',
    `${indicator('kind: flow, decimals: 1')}${figures('x', 'period: 2023, value: "1,55 triệu USD"')}`,
    {},
  ],
  [
    'decimals of other money',
    `${rates('date: 2023-01-01, is: 1 EUR')}\n${figures('fdi', 'period: 2023, value: "2.940,123 triệu EUR"')}`,
    {},
  ],
  ['decimals of an indicator that is not there', figures('exports', 'period: 2023, value: "1,5 triệu USD"'), {}],
  ['a currency nobody knows', 'rates: [{date: 2022-09-01, one: USDD, is: 23.000 đồng}]', { 'unknown-unit': 1 }],
  ['a unit with a currency in it', figures('fdi', 'period: 2023, value: 5 USD ròng'), { 'unknown-unit': 1 }],
  ['a unit with a sign in it', figures('fdi', 'period: 2023, value: 5 thùng@'), { 'unknown-unit': 1 }],
  ['a unit nobody knows', figures('fdi', 'period: 2023, value: 5 thùng'), { 'unknown-unit': 1 }],
  [
    'a unit nobody knows, beside one that is declared',
    figures('fdi', 'period: 2023, value: 5 thùng'),
    { 'unknown-unit': 1 },
    { plan: { units: { teu: { name: 'TEU' } } } },
  ],
];

const DECIDES: readonly Case[] = [
  ['about the target', jobs('khoảng 9.200 người'), OPEN],
  [
    'about the target, where a later figure decides',
    `targets: {j: {name: J, indicator: jobs, period: 2023, at-least: 9.180 người}}\n${figures('jobs', 'period: 2023, as-of: 2023-12-30, value: khoảng 9.200 người', 'period: 2023, value: 9.300 người')}`,
    {},
  ],
  [
    'about the target, where a later figure leaves it open too',
    `targets: {j: {name: J, indicator: jobs, period: 2023, at-least: 9.180 người}}\n${figures('jobs', 'period: 2023, as-of: 2023-12-30, value: khoảng 9.200 người', 'period: 2023, value: khoảng 9.200 người')}`,
    OPEN,
  ],
  [
    'about the target in two parts',
    `targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-least: 9.180 người}}\nactuals: [{indicator: jobs, scope: kkt-a, period: 2022, value: khoảng 9.000 người}, {indicator: jobs, period: 2023, values: {kcn-a1: khoảng 4.600 người, kcn-a2: khoảng 4.600 người}}]`,
    OPEN,
  ],
  [
    'about the target in halves',
    `targets: {j: {name: J, indicator: jobs, period: 2023, at-least: 9.180 người}}\n${figures('jobs', 'period: 2023-H1, value: khoảng 4.600 người', 'period: 2023-H2, value: khoảng 4.600 người')}`,
    OPEN,
  ],
  [
    'about the target, where one of two has reported',
    `targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-most: 9.180 người}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-a1: khoảng 9.100 người, kcn-a2: }}]`,
    {},
  ],
  [
    'about the only component',
    `${indicator('unit: người, kind: flow, components: [y]').replace('}}', '}, y: {name: Y, unit: người, kind: flow}}')}targets: {j: {name: J, indicator: x, period: 2023, at-least: 9.180 người}, k: {name: K, indicator: y, period: 2023, at-least: 9.180 người}}\n${figures('y', 'period: 2023, value: khoảng 9.200 người')}`,
    { 'qualified-value-decides': 2 },
  ],
  [
    'about the target, where two of three have reported',
    `targets: {j: {name: J, indicator: jobs, period: 2023, at-least: 9.120 người}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-a1: khoảng 4.600 người, kcn-a2: khoảng 4.500 người, kcn-b: }}]`,
    {},
  ],
  [
    'about the target half a year ago, worked out otherwise since',
    `zones: {kkt-c: {name: KKT C, type: KKT}, kcn-c: {name: KCN C, type: KCN, within: kkt-c}}\nindicators: {x: {name: X, unit: người, kind: flow, components: [y]}, y: {name: Y, unit: người, kind: flow}}\ntargets: {j: {name: J, indicator: x, scope: kkt-c, period: 2023, at-least: 9.180 người}}\nactuals: [{indicator: x, scope: kkt-c, period: 2023, as-of: 2023-06-30, value: khoảng 9.200 người}, {indicator: y, scope: kcn-c, period: 2023, value: khoảng 9.200 người}]`,
    OPEN,
  ],
  [
    'about the target in the only park of a zone',
    `zones: {kkt-c: {name: KKT C, type: KKT}, kcn-c: {name: KCN C, type: KCN, within: kkt-c}}\ntargets: {j: {name: J, indicator: jobs, scope: kkt-c, period: 2023, at-least: 9.180 người}}\n${figures('jobs', 'scope: kcn-c, period: 2023, value: khoảng 9.200 người')}`,
    OPEN,
  ],
  ['about what is proposed', jobs('khoảng 9.200 người', 'at-least: 9.180 người, proposed: true'), {}],
];

describe('numbers as they are written', () => {
  const page = new ToldPage('written-numbers', 'Numbers as they are written, told');
  for (const each of [...RATES, ...DATES, ...PERCENT, ...BOUNDS, ...OTHERS, ...DECIDES]) itCounts(page, CODES, each);
});
