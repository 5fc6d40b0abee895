import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'duplicate-key',
  'expected-total-mismatch',
  'forecast-concentration',
  'forecast-misses-target',
  'missing-key',
  'missing-source',
  'mixed-ratio-bases',
  'stated-ratio-mismatch',
  'thin-margin',
  'unrecorded-restatement',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const RATE = 'rates: [{date: 2024-01-01, one: USD, is: 25.000 đồng}, {date: 2024-12-01, one: USD, is: 50.000 đồng}]\n';
const AT_END: Settings = { plan: { 'convert-at': 'period-end' } };

/** Two ratios of one report. */
const based = (stated: string, phasing = '') => `targets:
  j: {name: Việc làm, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}
  inv: {name: Vốn, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true${phasing}}
  w: {name: Lao động, indicator: workers, period: 2021/2025, at-least: 50.000 người, proposed: true}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [${stated}]}
  - {indicator: workers, period: 2021/2025, as-of: 2022-12-31, value: 25.000 người, source: bc, stated: [{ratio: 50 %, of: w}]}`;
const ALONE = (text: string) => text.split('\n').slice(0, -1).join('\n');

const RATIOS: readonly Case[] = [
  [
    'a ratio of a target in other money that is due on a day',
    `${RATE}targets: {t: {name: T, indicator: fdi-new, due: 2024-12-31, at-least: 2500 tỷ đồng}}\nactuals: [{indicator: fdi-new, period: 2024, as-of: 2024-11-15, value: 50 triệu USD, stated: [{ratio: 40 %, of: t}]}]`,
    { 'stated-ratio-mismatch': 1 },
    AT_END,
  ],
  [
    'a ratio beside a figure in other money of no period',
    `${RATE}targets: {t: {name: T, indicator: fdi-new, period: 2024, at-least: 100 triệu USD}}\nactuals: [{indicator: fdi-new, as-of: 2024-11-15, value: 1250 tỷ đồng, stated: [{ratio: 40 %, of: t}]}]`,
    { 'missing-key': 1, 'stated-ratio-mismatch': 1 },
    AT_END,
  ],
  [
    'ratios of an indicator that is a component and a part of which, with other numbers',
    'targets: {t: {name: T, indicator: fdi-new, period: 2023, at-least: 100 triệu USD}}\nactuals: [{indicator: fdi, period: 2023, value: 90 triệu USD, components: {fdi-new: 60 triệu USD, fdi-increase: 30 triệu USD}, of-which: {fdi-new: 50 triệu USD}, stated: [{ratio: 50 %, of: t, figure: fdi-new}, {ratio: 50 %, of: t}]}]',
    { 'stated-ratio-mismatch': 2 },
  ],
  [
    'a ratio beside a line that is written twice',
    'targets: {t: {name: T, indicator: jobs, scope: kcn-b, period: 2023, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-b: 60 người, kcn-b: 50 người}, stated: [{ratio: 50 %, of: t}]}]',
    { 'duplicate-key': 1, 'stated-ratio-mismatch': 1 },
  ],
  [
    'a ratio below zero that is said to be below something',
    'targets: {t: {name: T, indicator: growth, period: 2023, at-least: 10 %/năm}}\nactuals: [{indicator: growth, period: 2023, value: "-1 %/năm", stated: [{ratio: dưới 3 %, of: t}]}]',
    {},
  ],
  [
    'a share of years that are not said',
    'targets: {t: {name: T, indicator: jobs, period: 2021/2025, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2021/2025, as-of: 2023-12-31, value: 60 người, stated: [{ratio: 50 %, of: t, basis: pro-rata}]}]',
    {},
  ],
  ['a share of years beside two ratios to the whole', based('{ratio: "65,9 %", of: inv}'), { 'mixed-ratio-bases': 1 }],
  [
    'a share of years beside a ratio to a step',
    ALONE(based('{ratio: "65,9 %", of: inv, at: 2022}', ', phasing: {2022: 50.000 tỷ đồng}')),
    {},
  ],
  ['shares of two and of three years', ALONE(based('{ratio: "109,9 %", of: inv, basis: pro-rata, years: 3}')), { 'mixed-ratio-bases': 1 }],
];

const OTHERS: readonly Case[] = [
  [
    'a forecast beside a target that has lines alone',
    'targets: {t: {name: T, indicator: jobs, period: 2024, at-least: , split: {kcn-b: 5 người}}}\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 9 người}]',
    {},
  ],
  [
    'forecasts of no day',
    'actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-14, value: 5 người}]\nforecasts: [{indicator: jobs, period: 2024, value: 9 người, from: 2024-11-15, brings-total-to: 50 người}, {indicator: jobs, period: 2024, total: 9 người, brings-total-to: 50 người}]',
    { 'missing-key': 2 },
  ],
  [
    'forecasts of three periods, two of which begin or end together, each against its own target',
    'targets: {a: {name: A, indicator: jobs, period: 2023/2024, at-least: 100 người}, b: {name: B, indicator: jobs, period: 2024/2025, at-least: 100 người}, d: {name: D, indicator: jobs, period: 2024, at-least: 90 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 20 người}]\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 50 người}, {indicator: jobs, period: 2023/2024, made-on: 2024-11-15, total: 50 người}, {indicator: jobs, period: 2024/2025, made-on: 2024-11-15, total: 50 người}]',
    { 'forecast-misses-target': 2 },
  ],
  [
    'a forecast below a band',
    'targets: {t: {name: T, indicator: jobs, period: 2024, between: 80–100 người}}\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 50 người}]\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-14, value: 20 người}]',
    {},
  ],
  [
    'a forecast over a ceiling that is broken already',
    'targets: {t: {name: T, indicator: jobs, period: 2024, at-most: 60 người}}\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 50 người}]\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-14, value: 70 người}]',
    {},
  ],
  [
    'a forecast on one line beside a target in money nobody can convert, and one in its own',
    'targets: {e: {name: E, indicator: fdi-new, period: 2024, at-least: 100 triệu EUR}, d: {name: D, indicator: fdi-new, period: 2024, at-least: 100 triệu USD}}\nforecasts: [{indicator: fdi-new, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 90 triệu USD, kcn-b: 15 triệu USD}}]\nactuals: [{indicator: fdi-new, period: 2024, as-of: 2024-11-14, value: 5 triệu USD}]',
    { 'forecast-concentration': 1 },
  ],
  [
    'sources are offered by how near they are, those of no day last',
    'sources: {khong-ngay: {name: Không ngày}, xa: {name: Xa, as-of: 2022-01-01}, gan: {name: Gần, published: 2023-12-30}, vua: {name: Vừa, as-of: 2023-06-30}}\nactuals: [{indicator: jobs, scope: kcn-b, period: 2023, value: 9 người}]',
    { 'missing-source': 3 },
    { rules: { 'missing-source': 'warning' } },
  ],
  [
    'a restated figure that was rough and of another scale',
    'actuals: [{indicator: fdi, period: 2023, value: 4 tỷ USD}]',
    { 'unrecorded-restatement': 1 },
    { committed: { entries: 'actuals: [{indicator: fdi, period: 2023, value: khoảng 3 tỷ USD}]' } },
  ],
];

const page = new ToldPage('shared-ratios', 'What several checks share of ratios and offers, told');

describe('what several checks share of ratios and offers', () => {
  for (const [group, cases] of Object.entries({
    'borne-out, ratio-bases, stated-ratio': RATIOS,
    'forecasted, formerly, source-fixes': OTHERS,
  })) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }
});
