import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const MISMATCH = { 'stated-ratio-mismatch': 1 };
const HALF_UP: Settings = { plan: { rounding: 'half-up' } };

/** FDI of March 2024 with a ratio of its year's target, beside other targets of FDI. */
const stated = (ratio: string, ...targets: readonly string[]) =>
  `targets: {${targets.map((keys, i) => `t${i + 1}: {name: T${i + 1}, indicator: fdi, ${keys}}`).join(', ')}}\nactuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: "${ratio}", of: fdi-2024}]}]`;
const year = (n: number, amount: string) => `period: ${n}, at-least: ${amount}, proposed: true`;
const times = (said: string, then: string, now = 'value: 300 người') =>
  `actuals: [{indicator: jobs, ${then}}, {indicator: jobs, period: 2023, ${now}, stated: [{times: ${said}}]}]`;

const RATIOS: readonly Case[] = [
  ['rounded otherwise by a plan that rounds', stated('28,3 %'), { 'stated-ratio-other-rounding': 1 }, HALF_UP],
  ['as a plan that rounds has it', stated('28,4 %'), {}, HALF_UP],
  ['as a plan that cuts off has it not', stated('28,4 %'), { 'stated-ratio-other-rounding': 1 }],
  ['wrong in a plan that rounds', stated('38,4 %'), MISMATCH, HALF_UP],
  ['wrong in a plan that cuts off', stated('38,4 %'), MISMATCH],
  [
    'a ratio of other targets',
    stated(
      '42,5 %',
      year(2025, '2 tỷ USD'),
      year(2026, '1 tỷ USD'),
      'period: 2027, at-least: ',
      year(2028, '2.000 triệu USD'),
      year(2029, '2.001 triệu USD'),
      year(2030, '2.002 triệu USD'),
    ),
    MISMATCH,
  ],
];

const TIMES: readonly Case[] = [
  [
    'of another scope',
    times('hơn 4, versus: 2022', 'scope: kcn-b, period: 2022, value: 100 người', 'scope: kcn-b, value: 300 người'),
    MISMATCH,
  ],
  [
    'in a plan without a scope of its own',
    times('hơn 4, versus: 2022', 'period: 2022, value: 100 người'),
    {},
    { plan: { scope: undefined } },
  ],
  [
    'of a day outside the period',
    times('hơn 4, versus: 2022', 'period: 2022, value: 100 người', 'as-of: 2024-02-01, value: 300 người'),
    {},
  ],
  ['without an earlier period', times('hơn 4', 'period: 2022, value: 100 người'), {}],
  [
    'of a term without a last day',
    times('hơn 4, versus: cu', 'period: 2022, value: 100 người'),
    {},
    { plan: { terms: { cu: { name: 'Kỳ trước', from: '2022-01-01' } } } },
  ],
  [
    'of a term without a first day',
    times('hơn 4, versus: cu', 'period: 2022, value: 100 người'),
    {},
    { plan: { terms: { cu: { name: 'Kỳ trước', to: '2022-12-31' } } } },
  ],
  [
    'across a break of the series',
    times('hơn 4, versus: 2022', 'period: 2022, value: 100 người', 'value: 300 người, series-break: Cách tính mới'),
    {},
  ],
  [
    'in a currency without a rate',
    'actuals: [{indicator: fdi, period: 2022, value: 100 triệu USD}, {indicator: fdi, period: 2023, value: 300 triệu EUR, stated: [{times: hơn 4, versus: 2022}]}]',
    {},
  ],
  [
    'of what zones within zones give',
    'actuals: [{indicator: jobs, period: 2022, values: {kcn-a1: 60 người, kcn-a2: 40 người}}, {indicator: jobs, scope: kkt-a, period: 2022-H1, value: 9 người}, {indicator: jobs, scope: kkt-a, period: 2023, value: 300 người, stated: [{times: hơn 4, versus: 2022}]}]',
    MISMATCH,
  ],
  [
    'of what a locality has in zones within zones',
    'actuals: [{indicator: jobs, period: 2022, values: {kcn-a1: 60 người, kcn-a2: 40 người, kcn-b: 10 người}}, {indicator: jobs, scope: tinh, period: 2023, value: 300 người, stated: [{times: hơn 4, versus: 2022}]}]',
    MISMATCH,
  ],
  [
    'of components that zones give',
    'actuals: [{indicator: fdi-new, scope: kkt-a, period: 2022, value: 60 triệu USD}, {indicator: fdi-increase, period: 2022, values: {kcn-a1: 30 triệu USD, kcn-a2: 10 triệu USD}}, {indicator: fdi, scope: kkt-a, period: 2023, value: 300 triệu USD, stated: [{times: hơn 4, versus: 2022}]}]',
    MISMATCH,
  ],
];

const UNCLEAR: readonly Case[] = [
  [
    'a ratio with a key that is mistyped',
    'actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: 850 triệu USD, stated: [{ratio: 28 %, off: fdi-2024}]}]',
    {},
  ],
  [
    'a ratio of a part that could not be read',
    'targets: {n: {name: N, indicator: fdi-new, period: 2023, at-least: 1 tỷ USD}}\nactuals: [{indicator: fdi, period: 2023, value: 900 triệu USD, of-which: {fdi-new: nhiều}, stated: [{ratio: 50 %, of: n}]}]',
    {},
  ],
  [
    'a ratio of components that could not be read',
    'targets: {n: {name: N, indicator: fdi-new, period: 2023, at-least: 1 tỷ USD}}\nactuals: [{indicator: fdi, period: 2023, value: 900 triệu USD, components: [500 triệu USD], stated: [{ratio: 50 %, of: n}]}]',
    {},
  ],
  [
    'a ratio of a target that no part is of',
    'targets: {n: {name: N, indicator: jobs, period: 2023, at-least: 1.000 người}}\nactuals: [{indicator: fdi, period: 2023, value: 900 triệu USD, components: {fdi-new: 500 triệu USD, fdi-increase: 400 triệu USD}, of-which: {fdi-shares: 3 triệu USD, disbursed: 2 triệu USD}, stated: [{ratio: 50 %, of: n}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'a ratio of parts without a whole',
    'targets: {n: {name: N, indicator: jobs, period: 2023, at-least: 1.000 người}}\nactuals: [{indicator: fdi, period: 2023, of-which: {fdi-new: 500 triệu USD}, stated: [{ratio: 50 %, of: n}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'a ratio that could be of many targets',
    `targets: {${[2024, 2025, 2026, 2027, 2028].map((n) => `i${n}: {name: I${n}, indicator: investment, period: ${n}, ${n === 2027 ? 'at-least: 200 tỷ đồng' : 'at-least: '}}`).join(', ')}}\nactuals: [{indicator: investment, period: 2024, as-of: 2024-03-30, value: 100 tỷ đồng, stated: [{ratio: 50 %}]}]`,
    { 'ratio-figure-unclear': 1 },
  ],
];

const page = new ToldPage('ratios-of-reports', 'Ratios of reports, told');
const CODES = ['stated-ratio-mismatch', 'stated-ratio-other-rounding'];

describe('stated-ratio-mismatch and stated-ratio-other-rounding', () => {
  for (const each of RATIOS) itCounts(page, CODES, each);
});

describe('stated-ratio-mismatch of times', () => {
  for (const each of TIMES) itCounts(page, CODES, each);
});

describe('ratio-figure-unclear', () => {
  for (const each of UNCLEAR) itCounts(page, ['ratio-figure-unclear'], each);
});
