import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A forecast of FDI in 2024, of which 2.700 of 3.000 triệu USD have come by the day it was made. */
const fdi = (keys: string) => `forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, ${keys}}]`;
/** A forecast of new jobs, beside what is asked for and what there is. */
const jobs = (keys: string, target: string, ...actuals: readonly string[]) =>
  `targets: {j: {name: Việc làm, indicator: jobs, ${target}}}\nforecasts: [{indicator: jobs, made-on: 2024-11-15, ${keys}}]\nactuals: [${actuals.map((each) => `{indicator: jobs, ${each}}`).join(', ')}]`;
/** The figure a forecast stands on, as it was published. */
const base = (published: string, vintages = ', vintages: [{was: 100 người}]') =>
  jobs(
    'period: 2024, value: 50 người, brings-total-to: 200 người',
    'period: 2023, at-least: 1',
    `period: 2024, as-of: 2024-11-14, value: 110 người${published}${vintages}`,
  );
const NESTED = 'period: 2024, as-of: 2024-11-15, values: {kcn-a1: 10 người, kcn-a2: 20 người, kcn-b: 30 người}';

const TOTALS: readonly Case[] = [
  [
    'a total that stands on no figure',
    base(', published: 2024-11-16').replace('value: 50 người, brings', 'total: 150 người, brings'),
    { 'expected-total-mismatch': 1 },
  ],
  ['to a total without a rate', fdi('value: 400 triệu USD, brings-total-to: 3.500 triệu EUR'), {}],
  ['to about as much as it may be rounded to', fdi('value: 440 triệu USD, brings-total-to: "khoảng 3,1 tỷ USD"'), {}],
  ['to a range as wide as it may be rounded to', fdi('value: 455 triệu USD, brings-total-to: "3,2–3,3 tỷ USD"'), {}],
  ['to less than something it is not', fdi('value: 440 triệu USD, brings-total-to: "dưới 3,1 tỷ USD"'), { 'expected-total-mismatch': 1 }],
  [
    'from what zones have given',
    jobs('period: 2024, value: 50 người, brings-total-to: 200 người', 'period: 2023, at-least: 1', NESTED),
    { 'expected-total-mismatch': 1 },
  ],
  [
    'from what phases of a park have given',
    'zones: {p1: {name: Giai đoạn 1, type: phase, within: kcn-a2}, p2: {name: Giai đoạn 2, type: phase, within: kcn-a2}}\nforecasts: [{indicator: jobs, scope: kkt-a, period: 2024, made-on: 2024-11-15, value: 50 người, brings-total-to: 200 người}]\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, values: {kcn-a1: 20 người, p1: 30 người, p2: 40 người}}]',
    { 'expected-total-mismatch': 1 },
  ],
  [
    'from what not all zones have given',
    jobs(
      'period: 2024, value: 50 người, brings-total-to: 200 người',
      'period: 2023, at-least: 1',
      'period: 2024, as-of: 2024-11-15, values: {kcn-a1: 10 người}',
    ),
    {},
  ],
  ['from a figure that was put right, nobody knows when', base(''), {}],
  ['from a figure that was put right on the day', base(', published: 2024-11-15'), { 'expected-total-mismatch': 1 }],
  ['from a figure that was put right the day after', base(', published: 2024-11-16'), {}],
  ['from a figure published late and never put right', base(', published: 2024-11-16', ''), { 'expected-total-mismatch': 1 }],
];

const CONCENTRATION: readonly Case[] = [
  [
    'most of it, by an option nobody can read',
    fdi('values: {kcn-a1: 350 triệu USD, kcn-b: 50 triệu USD}'),
    {},
    { rules: { 'forecast-concentration': { 'max-share': 'nhiều' } } },
  ],
  ['all of it in one line for all', fdi('values: {tinh: 400 triệu USD}'), {}],
  ['enough without the largest', fdi('values: {kcn-a1: 350 triệu USD, kcn-b: 300 triệu USD}'), {}],
  ['not quite enough without the largest', fdi('values: {kcn-a1: 350 triệu USD, kcn-b: 299 triệu USD}'), { 'forecast-concentration': 1 }],
  [
    'most of it by one project',
    fdi('values: {kcn-b: {value: 350 triệu USD, project: du-an}, kcn-a1: 50 triệu USD}'),
    { 'forecast-concentration': 1 },
  ],
  [
    'most of it by a project as its scope',
    fdi('values: {du-an: "350,5 triệu USD", kcn-a1: 50 triệu USD}'),
    { 'forecast-concentration': 1 },
  ],
  [
    'most of it, and how likely',
    fdi('values: {kcn-b: {value: 350 triệu USD, chance: 60 %}, kcn-a1: 50 triệu USD}'),
    { 'forecast-concentration': 1 },
  ],
];

const MISSES: readonly Case[] = [
  ['a total before there is any figure', jobs('period: 2025, total: 80 người', 'period: 2025, at-least: 100 người'), {}],
  [
    'a total from before the first figure',
    jobs(
      'period: 2024, from: 2024-11-01, total: 80 người',
      'period: 2024, at-least: 100 người',
      'period: 2024, as-of: 2024-11-15, value: 40 người',
    ),
    { 'forecast-misses-target': 1 },
  ],
  [
    'an amount on top of a figure',
    jobs('period: 2024, value: 50 người', 'period: 2024, at-least: 100 người', 'period: 2024, as-of: 2024-11-15, value: 40 người'),
    { 'forecast-misses-target': 1 },
  ],
  [
    'a total from after a figure without a rate',
    'targets: {t: {name: T, indicator: disbursed, period: 2024, at-least: 3 tỷ USD}}\nforecasts: [{indicator: disbursed, period: 2024, made-on: 2024-11-15, from: 2024-11-01, total: 2 tỷ USD}]\nactuals: [{indicator: disbursed, period: 2024, as-of: 2024-10-31, value: 100 triệu EUR}, {indicator: disbursed, period: 2024, as-of: 2024-11-15, value: 200 triệu USD}]',
    { 'forecast-misses-target': 1 },
  ],
  [
    'lines for all zones, within and around them',
    fdi('values: {kcn-a1: 100 triệu USD, kcn-a2: 1 triệu USD, kcn-b: 100 triệu USD}'),
    { 'forecast-misses-target': 1 },
  ],
  ['a line for a zone and all within it', fdi('values: {kkt-a: 100 triệu USD}'), { 'forecast-misses-target': 1 }],
  [
    'a line for a park of a zone that has one figure for all',
    `${fdi('values: {kcn-a1: 100 triệu USD}')}\nactuals: [{indicator: fdi, scope: kkt-a, period: 2024, as-of: 2024-11-15, value: 300 triệu USD}]`,
    { 'forecast-misses-target': 1 },
  ],
];

const OVERLAPS: readonly Case[] = [
  ['from the very day of the figure', fdi('from: 2024-11-15, value: 400 triệu USD'), { 'forecast-overlaps-actual': 1 }],
  ['from the day after', fdi('from: 2024-11-16, value: 400 triệu USD'), {}],
  [
    'of what projects have done',
    'forecasts: [{indicator: starts, scope: kcn-b, period: 2024, made-on: 2024-11-15, from: 2024-11-10, value: 2 dự án}]',
    {},
  ],
  [
    'of what zones have given',
    jobs('period: 2024, from: 2024-11-10, value: 50 người', 'period: 2023, at-least: 1', NESTED),
    { 'forecast-overlaps-actual': 1 },
  ],
];

const LINES: readonly Case[] = [
  ['of an amount without a rate', fdi('value: 300 triệu EUR, values: {kcn-a1: 100 triệu USD, kcn-b: 100 triệu USD}'), {}],
  [
    'that are ranges, too little',
    fdi('value: 400 triệu USD, values: {kcn-a1: 100–150 triệu USD, kcn-b: 100 triệu USD}'),
    { 'forecast-values-mismatch': 1 },
  ],
  [
    'that are ranges, too much',
    fdi('value: 100 triệu USD, values: {kcn-a1: 100–150 triệu USD, kcn-b: 100 triệu USD}'),
    { 'forecast-values-mismatch': 1 },
  ],
];

const MARGINS: readonly Case[] = [
  ['by an option nobody can read', fdi('value: 310 triệu USD'), {}, { rules: { 'thin-margin': { below: 'ít' } } }],
  ['by one in a hundred', fdi('value: 330 triệu USD'), {}],
  ['by less than that, as an amount', fdi('value: 329 triệu USD'), { 'thin-margin': 1 }],
  ['by less than that, as a total', fdi('total: 3.029 triệu USD'), { 'thin-margin': 1 }],
  ['by less than that, of nothing', jobs('period: 2025, value: 0 người', 'period: 2025, at-least: 0 người'), {}],
  ['to more than something', fdi('total: trên 3.000 triệu USD'), { 'thin-margin': 1 }],
];

const OLD: readonly Case[] = [['made nobody knows when', 'forecasts: [{indicator: workers, period: 2024, value: 900 người}]', {}]];

const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'expected-total-mismatch': TOTALS,
  'forecast-concentration': CONCENTRATION,
  'forecast-misses-target': MISSES,
  'forecast-overlaps-actual': OVERLAPS,
  'forecast-values-mismatch': LINES,
  'thin-margin': MARGINS,
  'old-forecast': OLD,
};

const page = new ToldPage('forecasts', 'Forecasts, told');

for (const [code, cases] of Object.entries(TABLE)) {
  describe(`forecasted: ${code}`, () => {
    for (const [says, ...rest] of cases) itCounts(page, [code], [`${code}: ${says}`, ...rest]);
  });
}
