import assert from 'node:assert/strict';
import { itCounts, reportedOn, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'forecast-values-mismatch',
  'forecast-overlaps-actual',
  'forecast-concentration',
  'forecast-misses-target',
  'thin-margin',
  'expected-total-mismatch',
  'behind-pace',
  'steep-catch-up',
  'missing-deviation',
  'old-forecast',
  'claim-contradicted',
  'judged-without-reason',
  'judged-differs',
  'unequal-as-of',
  'unequal-spans',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A forecast of the stage's FDI of 2024, of which 2.700 of 3.000 triệu USD have come. */
function fdi(keys: string): string {
  return `forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, ${keys}}]`;
}

/** A goal of jobs in 2024 with a figure and a note that explains it. */
function jobs(value: string, target = 'at-least: 100 người', asOf = '2024-11-15'): string {
  return `targets: {j: {name: J, indicator: jobs, period: 2024, ${target}}}
actuals: [{indicator: jobs, period: 2024, as-of: ${asOf}, value: ${value}}]
deviations: [{target: j, as-of: 2024-11-15, causes: [{internal: Chậm}], remedy: Làm nhanh}]`;
}

/** What a text says of a goal of investment 2021–2025 with two years' figure. */
function claim(says: string, value = '32.976 tỷ đồng', target = 'more-than: 50.000 tỷ đồng'): string {
  return `targets: {inv: {name: Vốn, indicator: investment, period: 2021/2025, proposed: true, ${target}}}
actuals: [{indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: ${value}, claims: [{target: inv, ${says}}]}]`;
}

const FORECASTS: readonly Case[] = [
  // Correct statements.
  [
    '85 + 87 + 683 + 105 = about 960',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: khoảng 960 người, values: {kcn-a1: 85 người, kcn-a2: 87 người, kcn-b: 683 người, kkt-a: 105 người}}]',
    {},
  ],
  [
    '"over 3 tỷ USD" of 2.049,78 + 960',
    `actuals: [{indicator: investment, period: 2024, as-of: 2024-11-15, value: "2.049,78 tỷ đồng"}]
forecasts: [{indicator: investment, period: 2024, made-on: 2024-11-15, value: khoảng 960 tỷ đồng, brings-total-to: trên 3 nghìn tỷ đồng}]`,
    {},
  ],
  [
    'a figure that comes after the forecast was made',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-10-31, from: 2024-11-01, values: {kcn-a1: 900 triệu USD, kcn-b: 900 triệu USD}}]\nactuals: [{indicator: fdi, period: 2024, as-of: 2024-10-31, value: 2500 triệu USD}]',
    {},
  ],
  ['"total" for the year in November', fdi('total: 3.100 triệu USD'), {}],
  // Lines and totals.
  [
    'a line that is not known yet leaves the sum open',
    fdi('value: 600 triệu USD, values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD, kcn-a2: }'),
    {},
  ],
  [
    'a line in another currency without a rate leaves the sum open',
    fdi('value: 600 triệu USD, values: {kcn-a1: 250 triệu USD, kcn-b: 250 tỷ đồng}'),
    {},
  ],
  ['"over" leaves the sum open upwards', fdi('value: trên 400 triệu USD, values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD}'), {}],
  [
    '"over" less than the sum of the lines',
    fdi('value: trên 600 triệu USD, values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD}'),
    { 'forecast-values-mismatch': 1 },
  ],
  [
    '2,7 tỷ with 200 triệu is not over 3 tỷ, however it is rounded',
    fdi('values: {kcn-a1: 100 triệu USD, kcn-b: 100 triệu USD}, brings-total-to: trên 3 tỷ USD'),
    { 'expected-total-mismatch': 1, 'forecast-misses-target': 1 },
  ],
  ['a total rounded to one decimal', fdi('values: {kcn-a1: 220 triệu USD, kcn-b: 220 triệu USD}, brings-total-to: "3,1 tỷ USD"'), {}],
  [
    'a total without any figure before it',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 80 người, brings-total-to: 900 người}]',
    {},
  ],
  [
    'a total of a year that has not begun',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, from: 2025-01-01, value: 80 người, brings-total-to: 90 người}]',
    { 'expected-total-mismatch': 1 },
  ],
  [
    'a total on a figure that was published anew',
    `actuals: [{indicator: jobs, period: 2024, as-of: 2024-10-31, value: 100 người, published: 2024-11-10, vintages: [{published: 2024-11-01, was: 90 người}]}]
forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-02, from: 2024-11-01, value: 10 người, brings-total-to: 100 người}]`,
    {},
  ],
  // Overlaps.
  ['a forecast from the day after the figure', fdi('from: 2024-11-16, values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD}'), {}],
  ['a forecast of the whole year says nothing of days', fdi('from: 2024-11-01, total: 3.100 triệu USD'), {}],
  // What a target hangs on.
  ['one park of three', fdi('values: {kcn-a1: 150 triệu USD, kcn-a2: 150 triệu USD, kcn-b: 150 triệu USD}'), {}],
  ['the target is met without the largest line', fdi('values: {kcn-a1: 1.000 triệu USD, kcn-b: 400 triệu USD}'), {}],
  ['one line alone', fdi('values: {kcn-a1: 400 triệu USD}'), { 'forecast-concentration': 1 }],
  [
    'more than the plan allows',
    fdi('values: {kcn-a1: 350 triệu USD, kcn-b: 50 triệu USD}'),
    {},
    { rules: { 'forecast-concentration': { 'max-share': '90 %' } } },
  ],
  [
    "a park's own forecast is all its own",
    'targets: {b: {name: B, indicator: fdi, scope: kcn-b, period: 2024, at-least: 90 triệu USD, proposed: true}}\nforecasts: [{indicator: fdi, scope: kcn-b, period: 2024, made-on: 2024-11-15, values: {kcn-b: 100 triệu USD}}]',
    {},
  ],
  [
    'a scenario that does not count',
    fdi('scenario: thap, values: {kcn-a1: 10 triệu USD}'),
    {},
    { plan: { scenarios: { thap: { name: 'Thấp' } } } },
  ],
  [
    'of two forecasts only the later is looked at',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-08-01, values: {kcn-a1: 10 triệu USD}}, {indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD}}]',
    {},
  ],
  [
    'a forecast of a year that is over',
    'forecasts: [{indicator: jobs, period: 2023, made-on: 2023-11-15, value: 80 người}]\ntargets: {j: {name: J, indicator: jobs, period: 2023, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023, value: 120 người}]',
    {},
  ],
  ['a margin of two per cent', fdi('values: {kcn-a1: 180 triệu USD, kcn-b: 180 triệu USD}'), {}],
  ['a forecast total short of the target', fdi('total: 2.900 triệu USD'), { 'forecast-misses-target': 1 }],
  [
    'a forecast of last month',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-10-20, from: 2024-10-01, total: 3.200 triệu USD}]',
    {},
  ],
  [
    'a forecast of two months ago',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-09-14, total: 3.200 triệu USD}]',
    { 'old-forecast': 1 },
  ],
];

const PACE: readonly Case[] = [
  ['steps that were planned so late', jobs('30 người', 'at-least: 100 người, phasing: {2024-Q3: 20 người, 2024-11: 30 người}'), {}],
  ['all of it is due at the end', jobs('3 người', 'at-least: 100 người, phasing: at-end'), {}],
  ['a proposed target', jobs('3 người', 'at-least: 100 người, proposed: true'), {}],
  ['nothing at all so far', jobs('0 người'), { 'behind-pace': 1 }],
  ['far behind: only the catch-up is told', jobs('60 người'), { 'steep-catch-up': 1 }],
  ['far behind, and catch-ups are off', jobs('60 người'), { 'behind-pace': 1 }, { rules: { 'steep-catch-up': 'off' } }],
  [
    'far behind, and only a catch-up of five is steep',
    jobs('60 người'),
    { 'behind-pace': 1 },
    { rules: { 'steep-catch-up': { above: 5 } } },
  ],
  ['a target of its own patience', jobs('78 người', 'at-least: 100 người, thresholds: {on-track: 0.8, at-risk: 0.7}'), {}],
  ['reached already', jobs('100 người'), {}],
  ['a ceiling used up too early', jobs('98 người', 'at-most: 100 người'), { 'behind-pace': 1 }],
  ['a ceiling not used up', jobs('60 người', 'at-most: 100 người'), {}],
  ['a floor and a ceiling, and the floor far away', jobs('60 người', 'between: [100 người, 120 người]'), { 'steep-catch-up': 1 }],
  [
    'growth below its average',
    'targets: {g: {name: G, indicator: growth, period: 2023/2026, at-least: 17 %/năm}}\nactuals: [{indicator: growth, period: 2023, value: 12 %/năm}]\ndeviations: [{target: g, as-of: 2024-11-15, causes: [{external: Khó khăn}], remedy: Tháo gỡ}]',
    { 'behind-pace': 1 },
  ],
  [
    'a part of the zones has reported',
    'targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2024, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, values: {kcn-a1: 10 người}}]',
    {},
  ],
  [
    'an old figure is told as old',
    'indicators: {e: {name: E, unit: triệu USD, kind: flow, freshness: {error-after: 30 days}}}\ntargets: {x: {name: X, indicator: e, period: 2024, at-least: 900 triệu USD}}\nactuals: [{indicator: e, period: 2024, as-of: 2024-06-30, value: 10 triệu USD}]',
    {},
  ],
];

const NOTES: readonly Case[] = [
  [
    'a note on the target explains its lines',
    `targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-least: 100 người, split: {kcn-a1: 60 người}}}
actuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 50 người, kcn-a2: 40 người}}]
deviations: [{target: j, as-of: 2024-01-15, causes: [{internal: Chậm}], remedy: Làm nhanh}]`,
    {},
  ],
  [
    'a note on a line does not explain the target',
    `targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-least: 100 người, split: {kcn-a1: 60 người}}}
actuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 50 người, kcn-a2: 40 người}}]
deviations: [{target: j/kcn-a1, as-of: 2024-01-15, causes: [{internal: Chậm}], remedy: Làm nhanh}]`,
    { 'missing-deviation': 1 },
  ],
  [
    'of all-of the part that is missed says it',
    'targets: {j: {name: J, indicator: jobs, period: 2023, at-least: 100 người}, all: {name: A, period: 2023, all-of: [j]}}\nactuals: [{indicator: jobs, period: 2023, value: 60 người}]',
    { 'missing-deviation': 1 },
  ],
  [
    'all-of with conditions of its own',
    'targets: {all: {name: A, period: 2023, all-of: [{indicator: jobs, at-least: 100 người}]}}\nactuals: [{indicator: jobs, period: 2023, value: 60 người}]',
    { 'missing-deviation': 1 },
  ],
  [
    'a ceiling that is broken',
    'targets: {j: {name: J, indicator: jobs, period: 2024, at-most: 100 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 120 người}]',
    { 'missing-deviation': 1 },
  ],
  ['no figure yet', 'targets: {j: {name: J, indicator: jobs, period: 2024, at-least: 100 người}}', {}],
  [
    'judged as computed',
    'targets: {j: {name: J, indicator: jobs, period: 2024, at-least: 100 người, judged: {status: Chưa có số liệu, because: Chưa báo cáo, date: 2024-11-15}}}',
    {},
  ],
  [
    'judged where nothing can be computed',
    'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 9 người, proposed: true, judged: {status: on-track, because: Đã có cam kết, date: 2024-11-15}}}',
    {},
  ],
];

const CLAIMS: readonly Case[] = [
  ['exceeded, and it is', claim('says: exceeded', '57.000 tỷ đồng'), {}],
  ['"Vượt", and it is', claim('says: Vượt', '57.000 tỷ đồng'), {}],
  ['reached, and it is exceeded', claim('says: achieved', '57.000 tỷ đồng'), {}],
  ['exceeded, and it is just reached', claim('says: exceeded', '50.000 tỷ đồng', 'at-least: 50.000 tỷ đồng'), { 'claim-contradicted': 1 }],
  ["exceeded on two years' share", claim('says: exceeded, basis: pro-rata, years: 2'), {}],
  ["exceeded on four years' share", claim('says: exceeded, basis: pro-rata, years: 4'), { 'claim-contradicted': 1 }],
  ['on track, and it is', claim('says: on-track'), {}],
  ['behind, and it is on track', claim('says: off-track'), { 'claim-contradicted': 1 }],
  ['at risk, and it is behind', claim('says: at-risk', '12.000 tỷ đồng'), {}],
  ['on track, and it is behind', claim('says: on-track', '12.000 tỷ đồng'), { 'claim-contradicted': 1 }],
  ['"over 49.999" may be over 50.000', claim('says: achieved', 'trên 50.000 tỷ đồng'), {}],
  [
    'a growth rate above its target',
    'targets: {g: {name: G, indicator: growth, period: 2020/2025, at-least: 17 %/năm}}\nactuals: [{indicator: growth, period: 2021/2022-09, as-of: 2022-09-19, status: estimate, value: xấp xỉ 19 %/năm, claims: [{says: exceeded, target: g}]}]',
    {},
  ],
  [
    'a rank better than asked for',
    'targets: {p: {name: P, indicator: pci, period: 2023, top: 5}}\nactuals: [{indicator: pci, period: 2023, value: thứ 3, claims: [{says: exceeded, target: p}]}]',
    {},
  ],
  [
    'a share well below its ceiling',
    'targets: {s: {name: S, indicator: share, period: 2023, at-most: 15 %}}\nactuals: [{indicator: share, period: 2023, value: 12 %, claims: [{says: exceeded, target: s}]}]',
    {},
  ],
  [
    'a goal in words',
    'targets: {s: {name: S, indicator: pci, period: 2023, top: }}\nactuals: [{indicator: pci, period: 2023, value: thứ 3, claims: [{says: exceeded, target: s}]}]',
    {},
  ],
];

const COMPARISONS: readonly Case[] = [
  [
    'a whole year with a whole year',
    'actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, value: 100 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
  [
    'a leap year with a common one',
    'actuals: [{indicator: jobs, period: 2023, value: 80 người}, {indicator: jobs, period: 2024-Q1, value: 30 người, change: [{versus: 2023-Q1, by: 5 người}]}, {indicator: jobs, period: 2023-Q1, value: 25 người}]',
    {},
  ],
  [
    'the same day of both years',
    'actuals: [{indicator: jobs, period: 2022, as-of: 2022-11-15, value: 80 người}, {indicator: jobs, period: 2022, value: 95 người}, {indicator: jobs, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
  [
    'February with January',
    'actuals: [{indicator: jobs, period: 2023-01, value: 8 người}, {indicator: jobs, period: 2023-02, value: 10 người, change: [{versus: 2023-01, by: 2 người}]}]',
    {},
  ],
  [
    'nine months with a year',
    'actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023-9M, value: 100 người, change: [{versus: 2022, by: 20 người}]}]',
    { 'unequal-as-of': 1 },
  ],
  [
    'a level with a level',
    'actuals: [{indicator: workers, period: 2022, value: 80 người}, {indicator: workers, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
  [
    'an earlier figure that is not known',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
  [
    'three times the year before',
    'actuals: [{indicator: jobs, period: 2022, value: 30 người}, {indicator: jobs, period: 2023, value: 100 người, stated: [{times: hơn 3, versus: 2022}]}]',
    {},
  ],
  [
    'three times a term that is not on file',
    'actuals: [{indicator: jobs, period: nk, as-of: 2024-03-30, value: 310 người, stated: [{times: hơn 3, versus: 2015/2020}]}]',
    { 'unequal-spans': 1 },
  ],
  [
    'three times as many workers',
    'actuals: [{indicator: workers, period: 2015/2020, value: 100 người}, {indicator: workers, period: nk, as-of: 2024-03-30, value: 310 người, stated: [{times: hơn 3, versus: 2015/2020}]}]',
    {},
  ],
];

const page = new ToldPage('pace', 'Checks of pace, told');

describe('checks of pace', () => {
  for (const [group, cases] of Object.entries({
    forecasts: FORECASTS,
    pace: PACE,
    notes: NOTES,
    claims: CLAIMS,
    comparisons: COMPARISONS,
  })) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }

  it('words ceilings and averages in their own way', () => {
    const message = (entries: string) => reportedOn(entries).find(({ code }) => code === 'behind-pace')?.message;
    assert.equal(
      message(PACE.find(([says]) => says.startsWith('a ceiling used up'))![1]),
      '`J`: 98,0% used with 87,4% of 2024 gone (pace 0,89, expected 87,43 người).',
    );
    assert.equal(
      message(PACE.find(([says]) => says.startsWith('growth'))![1]),
      '`G`: the average so far is 12%/năm against 17%/năm, with 24,9% of 2023–2026 gone (pace 0,70).',
    );
  });
});
