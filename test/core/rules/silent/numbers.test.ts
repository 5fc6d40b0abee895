import assert from 'node:assert/strict';
import { counted, itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'locale-not-set',
  'scale-slip',
  'out-of-bounds',
  'fraction-for-percent',
  'no-exchange-rate',
  'old-exchange-rate',
  'conflicting-rates',
  'too-many-decimals',
  'hyphen-range',
  'qualified-value-decides',
  'qualifier-in-target',
  'negative-amount',
  'thousands-dot-number',
  'not-a-quantity',
  'unknown-unit',
  'unit-mismatch',
  'missing-unit',
  'fractional-count',
  'wrong-decimal-mark',
  'decimal-comma-split',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** Figures of one indicator, each given by its own keys. */
function figures(indicator: string, ...keys: readonly string[]): string {
  return `actuals: [${keys.map((key) => `{indicator: ${indicator}, ${key}}`).join(', ')}]`;
}

/** A target of jobs in 2023 and the figure of that year. */
function jobs(comparison: string, value: string): string {
  return `targets: {j: {name: J, indicator: jobs, period: 2023, ${comparison}}}\n${figures('jobs', `period: 2023, value: ${value}`)}`;
}

const WRITTEN: readonly Case[] = [
  [
    'bare and quoted numbers',
    `indicators: {score: {name: S, unit: điểm, kind: index}}
actuals:
  - {indicator: share, period: 2020, value: 12.34}
  - {indicator: workers, period: 2020, value: 1200}
  - {indicator: workers, period: 2021, value: 9.200 người}
  - {indicator: share, period: 2021, value: "0,125 %"}
  - {indicator: score, period: 2021, value: 0.125}`,
    {},
  ],
  [
    'places, ranges, other words of units',
    `targets: {g: {name: G, indicator: growth, period: 2026, between: "6,6–6,8 %/năm"}, s: {name: S, indicator: share, period: 2026, between: "6,6–6,8 %"}}
actuals:
  - {indicator: pci, period: 2021, value: thứ 3}
  - {indicator: pci, period: 2022, value: hạng 3}
  - {indicator: workers, period: 2022, value: 9.200 lao động}
  - {indicator: fdi, period: 2022, value: 2.900 triệu US$}`,
    {},
  ],
  ['a decimal of each house decimal', figures('fdi', 'period: 2023, value: "2.940,50 triệu USD"'), {}],
  ['two decimals of a billion are whole millions', figures('fdi', 'period: 2023, value: "2,94 tỷ USD"'), {}],
  ['six decimals of a billion', figures('fdi', 'period: 2023, value: "2,940123 tỷ USD"'), { 'too-many-decimals': 1 }],
  ['zeros behind the comma', figures('fdi', 'period: 2023, value: 2851.3400'), { 'too-many-decimals': 1 }],
  ['decimals of an indicator that sets none', figures('growth', 'period: 2023, value: "7,1234 %/năm"'), {}],
  [
    'a hyphen in a target, a forecast and a count sheet',
    `targets: {s: {name: S, indicator: share, period: 2026, between: 6-7 %}}
actuals: [{indicator: jobs, period: 2023, values: {kcn-b: 3-4 người}}]
forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, total: 30-40 người}]`,
    { 'hyphen-range': 3 },
  ],
  [
    'a grouped number of an indicator without a unit',
    `indicators: {x: {name: X, kind: flow}}\n${figures('x', 'period: 2023, value: 9.200')}`,
    { 'thousands-dot-number': 1 },
  ],
  ['a hyphen in quotes, which stay', 'actuals:\n  - indicator: share\n    period: 2023\n    value: "3,5-4 %"\n', { 'hyphen-range': 1 }],
  ['a minus is no range', figures('growth', 'period: 2021, value: "-3,5 %/năm"'), {}],
  ['a range in words', figures('share', 'period: 2021, value: từ 3 đến 4 %'), {}],
];

const SIZES: readonly Case[] = [
  ['a figure between its neighbours', figures('fdi', 'period: 2022, value: "2,3 tỷ USD"', 'period: 2023, value: 3.100 triệu USD'), {}],
  [
    'a thousand times too much',
    figures('fdi', 'period: 2022, value: "2,3 tỷ USD"', 'period: 2023, value: 3.100 tỷ USD'),
    { 'scale-slip': 1 },
  ],
  ['a small year, not a thousand times', figures('fdi', 'period: 2023, value: 200 triệu USD'), {}],
  [
    'a week of a small zone beside a year',
    figures('fdi', 'scope: kcn-b, period: 2023, value: 900 triệu USD', 'scope: kcn-b, period: 2024-W30, value: 2 triệu USD'),
    {},
  ],
  [
    'the first days of a year',
    figures(
      'fdi',
      'scope: kcn-b, period: 2023, value: 900 triệu USD',
      'scope: kcn-b, period: 2024, as-of: 2024-01-05, value: "0,01 triệu USD"',
    ),
    {},
  ],
  ['ten thousand times too small', figures('disbursed', 'period: 2022, value: 900 triệu USD', 'period: 2023, value: "0,05 triệu USD"'), {}],
  [
    'of two figures the later is told',
    figures('disbursed', 'period: 2022, value: 900 triệu USD', 'period: 2023, value: "0,9 triệu USD"'),
    { 'scale-slip': 1 },
  ],
  ['people grow by whatever they grow', figures('workers', 'period: 2022, value: 9.200 người', 'period: 2023, value: 9 người'), {}],
  [
    'a wider factor',
    figures('fdi', 'period: 2023, value: 3 triệu USD'),
    {},
    { rules: { 'scale-slip': { severity: 'warning', factor: 2000 } } },
  ],
  ['a whole share', figures('share', 'period: 2023, value: 100 %'), {}],
  [
    'a share above the whole of an indicator with bounds of its own',
    'indicators: {done: {name: D, unit: "%", kind: ratio, bounds: [0, 200]}}\n' + figures('done', 'period: 2023, value: "112,3 %"'),
    {},
  ],
  ['a share below nothing', figures('share', 'period: 2023, value: "-1 %"'), { 'out-of-bounds': 1 }],
  ['a range that reaches beyond', figures('share', 'period: 2023, value: 98–102 %'), {}],
  [
    'the last place and the one behind',
    figures('pci', 'period: 2022, value: thứ 63', 'period: 2023, value: thứ 64'),
    { 'out-of-bounds': 1 },
  ],
  [
    'a target above the whole',
    'targets: {s: {name: S, indicator: share, period: 2023, at-least: 150 %, proposed: true}}',
    { 'out-of-bounds': 1 },
  ],
  ['growth has no bounds', figures('growth', 'period: 2021, value: 130 %/năm'), {}],
  ['half a per cent with its sign', figures('share', 'period: 2023, value: "0,5 %"'), {}],
  ['half a per cent beside others like it', figures('share', 'period: 2022, value: "0,7 %"', 'period: 2023, value: 0.5'), {}],
  ['nothing, and all of it', figures('share', 'period: 2022, value: 0', 'period: 2023, value: 1'), {}],
  ['half a hectare', figures('leased', 'scope: kcn-b, period: 2023, value: 0.5'), {}],
];

const MONEY: readonly Case[] = [
  [
    'plan and market rate on one day',
    'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}, {date: 2022-09-01, one: USD, is: 23.700 đồng, kind: plan}]',
    {},
  ],
  ['one rate given twice', 'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}, {date: 2022-09-01, one: USD, is: 23.000 đồng}]', {}],
  ['rates of two currencies', 'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}, {date: 2022-09-01, one: EUR, is: 25.000 đồng}]', {}],
  [
    'a rate of the year',
    `rates: [{date: 2022-01-02, one: USD, is: 23.000 đồng}]\n${figures('investment', 'period: 2022, value: 1.112 triệu USD')}`,
    {},
  ],
  [
    'a rate that converts nothing',
    `rates: [{date: 2018-01-02, one: USD, is: 23.000 đồng}]\n${figures('investment', 'period: 2022, value: 1.112 tỷ đồng')}`,
    {},
  ],
  [
    'a part that need not be converted',
    `rates: [{date: 2018-01-02, one: USD, is: 23.000 đồng}]\n${figures('investment', 'period: 2022, value: 32.976 tỷ đồng, of-which: {fdi: 1.112 triệu USD}')}`,
    {},
  ],
  [
    'a patience of five years',
    `rates: [{date: 2020-01-02, one: USD, is: 23.000 đồng}]\n${figures('investment', 'period: 2022, value: 1.112 triệu USD')}`,
    {},
    { rules: { 'old-exchange-rate': { severity: 'warning', max: '5 năm' } } },
  ],
  [
    'a reduction with its event',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-02-01, event: giảm vốn, amount: 5 triệu USD}]}}',
    {},
  ],
  [
    'a negative land and a negative headcount',
    'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-01-01, event: in-operation}, {date: 2023-02-01, event: land-leased, land: -5 ha}, {date: 2023-03-01, event: workers, workers: -5 người}]}}',
    { 'negative-amount': 2 },
  ],
];

const COMPARED: readonly Case[] = [
  ['about 9.200 against 9.180', jobs('at-least: 9.180 người', 'khoảng 9.200 người'), { 'qualified-value-decides': 1 }],
  ['about 9.200 against 9.000', jobs('at-least: 9.000 người', 'khoảng 9.200 người'), {}],
  ['about 9.200 against 9.150, where its interval begins', jobs('at-least: 9.150 người', 'khoảng 9.200 người'), {}],
  [
    'over 57.300 against more than 57.300',
    'targets: {i: {name: I, indicator: investment, period: 2023, more-than: 57.300 tỷ đồng}}\n' +
      figures('investment', 'period: 2023, value: trên 57.300 tỷ đồng'),
    {},
  ],
  [
    'over 32.976 against more than 50.000',
    'targets: {i: {name: I, indicator: investment, period: 2021/2023, more-than: 50.000 tỷ đồng}}\n' +
      figures('investment', 'period: 2021/2023, value: trên 32.976 tỷ đồng'),
    {},
  ],
  [
    'over 49.999 against more than 50.000',
    'targets: {i: {name: I, indicator: investment, period: 2023, more-than: 50.000 tỷ đồng}}\n' +
      figures('investment', 'period: 2023, value: trên 49.999 tỷ đồng'),
    { 'qualified-value-decides': 1 },
  ],
  ['a range around the target', jobs('at-least: 35 người', '30–40 người'), { 'qualified-value-decides': 1 }],
  [
    'a range within the band',
    'targets: {s: {name: S, indicator: share, period: 2023, between: 6–8 %}}\n' + figures('share', 'period: 2023, value: "6,5–7 %"'),
    {},
  ],
  [
    'a sum of rounded figures: the target says it',
    'targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-least: 98 người}}\n' +
      figures('jobs', 'period: 2023, values: {kcn-a1: khoảng 50 người, kcn-a2: 50 người}'),
    { 'qualified-value-decides': 1 },
  ],
  ['a proposed target is not rated', jobs('at-least: 9.180 người, proposed: true', 'khoảng 9.200 người'), {}],
  [
    'an older figure that no longer counts',
    jobs('at-least: 9.180 người', '9.300 người').replace(
      ']',
      ', {indicator: jobs, period: 2023, as-of: 2023-06-30, value: khoảng 9.200 người}]',
    ),
    {},
  ],
  [
    '"at least 4 tỷ trở lên"',
    'targets: {i: {name: I, indicator: investment, period: 2026, at-least: từ 300 tỷ đồng trở lên}}',
    { 'qualifier-in-target': 1 },
  ],
  [
    'about in a split and a step',
    'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 90 người, phasing: {2026-Q1: khoảng 20 người}, split: {kcn-b: trên 40 người}}}',
    { 'qualifier-in-target': 2 },
  ],
  ['a band is no qualifier', 'targets: {s: {name: S, indicator: share, period: 2026, between: 6–8 %}}', {}],
  [
    'a part of all-of',
    'targets: {s: {name: S, period: 2026, all-of: [{indicator: jobs, at-least: trên 9 người}]}}',
    { 'qualifier-in-target': 1 },
  ],
];

const page = new ToldPage('numbers', 'Checks of numbers, told');

describe('checks of numbers', () => {
  for (const each of [...WRITTEN, ...SIZES, ...MONEY, ...COMPARED]) itCounts(page, CODES, each);

  it('asks for the locale once, and only where a figure can be read in two ways', () => {
    const open = figures('fdi', 'period: 2023, value: 2.600 triệu USD', 'period: 2022, value: 2.700 triệu USD');
    assert.deepEqual(counted(open, ['locale-not-set'], { plan: { locale: null } }), { 'locale-not-set': 1 });
    const second = figures('fdi', 'period: 2023, value: 2600 triệu USD', 'period: 2022, value: 2.700 triệu USD');
    assert.deepEqual(counted(second, ['locale-not-set'], { plan: { locale: null } }), { 'locale-not-set': 1 });
    for (const sure of ['2600 triệu USD', '"2.600,5 triệu USD"', '"2,5 tỷ USD"', '2600'])
      assert.deepEqual(counted(figures('fdi', `period: 2023, value: ${sure}`), ['locale-not-set'], { plan: { locale: null } }), {}, sure);
  });
});
