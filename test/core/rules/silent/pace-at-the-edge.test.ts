import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A forecast of the stage's FDI of 2024, of which 2.700 of 3.000 triệu USD have come. */
const fdi = (keys: string) => `forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, ${keys}}]`;
/** The same, its one line on lines of its own. */
const fdiOf = (line: string) => `forecasts:
  - indicator: fdi
    period: 2024
    made-on: 2024-11-15
    values:
      kcn-a1: ${line}
`;

const MARGINS: readonly Case[] = [
  ['that nobody can read', fdi('values: {kcn-a1: 160 triệu USD, kcn-b: 160 triệu USD}'), {}, { rules: { 'thin-margin': { below: 'ít' } } }],
];

const CONCENTRATION: readonly Case[] = [
  ['on a line with a comma', fdiOf('400,5 triệu USD'), { 'forecast-concentration': 1 }],
  ['on a line in quotes', fdiOf('"400 triệu USD"'), { 'forecast-concentration': 1 }],
  ['on a line that says how likely it is', fdi('values: {kcn-a1: {value: 400 triệu USD, chance: 80 %}}'), { 'forecast-concentration': 1 }],
  ['of what says no lines', fdi('value: 400 triệu USD'), {}],
];

const MISSED: readonly Case[] = [
  [
    'by a total that nothing was known of before',
    'targets: {j: {name: J, indicator: jobs, period: 2024, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 60 người}]\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, from: 2024-02-01, total: 80 người}]',
    { 'forecast-misses-target': 1 },
  ],
  ['by a line of an economic zone alone', fdi('values: {kkt-a: 100 triệu USD}'), { 'forecast-misses-target': 1 }],
  ['by lines of all there is', fdi('values: {kkt-a: 100 triệu USD, kcn-b: 50 triệu USD}'), { 'forecast-misses-target': 1 }],
  ['by a line of the town they all lie in', fdi('values: {tx-a: 150 triệu USD}'), { 'forecast-misses-target': 1 }],
];

const VALUES: readonly Case[] = [['without a sum', fdi('values: {kcn-a1: 250 triệu USD, kcn-b: 250 triệu USD}'), {}]];

/** A hundred jobs in November, half of which is over. */
const november = (value: string) =>
  `targets: {j: {name: J, indicator: jobs, period: 2024-11, at-least: 100 người}}\n${figures('jobs', `period: 2024-11, as-of: 2024-11-15, value: ${value}`)}`;
const JUDGED: readonly Case[] = [
  [
    'as late, by a share of the way',
    `targets: {w: {name: W, indicator: workers, period: 2023/2026, at-least: 200 người, baseline: {value: 100 người}}}\n${figures('workers', 'period: 2024, as-of: 2024-11-15, value: 110 người')}`,
    { 'behind-pace': 1 },
  ],
  ['as it is at the threshold', november('45 người'), {}],
  ['as late, just below the threshold', november('44 người'), { 'behind-pace': 1 }],
];

const SPANS: readonly Case[] = [
  [
    'of a component, and of nothing else',
    figures('fdi', 'period: 2023, components: {fdi-new: 60 triệu USD}, stated: [{times: 3, versus: 2015/2020}]'),
    {},
  ],
  [
    'of a year, and of half a year before',
    figures(
      'jobs',
      'period: 2022, as-of: 2022-06-30, value: 30 người',
      'period: 2023, value: 100 người, stated: [{times: 3, versus: 2022}]',
    ),
    { 'unequal-spans': 1 },
  ],
  [
    'of the total, and of half a year before',
    figures(
      'jobs',
      'period: 2022, as-of: 2022-06-30, value: 20 người',
      'period: 2023, value: 100 người, stated: [{times: 3, versus: 2022, figure: total}]',
    ),
    { 'unequal-spans': 1 },
  ],
];

const page = new ToldPage('pace-at-the-edge', 'Pace at the edge, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'behind-pace': JUDGED,
  'forecast-concentration': CONCENTRATION,
  'forecast-misses-target': MISSED,
  'forecast-values-mismatch': VALUES,
  'thin-margin': MARGINS,
  'unequal-spans': SPANS,
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    for (const [says, ...rest] of cases) itCounts(page, [code], [`${code}: ${says}`, ...rest]);
  });
}
