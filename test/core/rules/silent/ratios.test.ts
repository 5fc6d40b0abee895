import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { FIGURE_CODES as CODES, figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** Shares of GRDP, the last with changes. */
function shares(change: string): string {
  return `sources: {moi: {name: Số mới, published: 2023-10-02, as-of: 2022-12-31}, cu: {name: Số cũ, published: 2022-09-20, as-of: 2022-09-19}}
actuals:
  - {indicator: share, period: 2020, value: "9,8 %"}
  - {indicator: share, period: 2021, value: "11,3 %", source: moi, published: 2023-10-02, vintages: [{published: 2022-09-19, was: "11,9 %", source: cu}]}
  - {indicator: share, period: 2022, value: "11,5 %"}
  - {indicator: share, period: 2022-9M, as-of: 2022-09-19, status: estimate, value: "12,3 %", ${change}}`;
}

const RATIOS: readonly Case[] = [
  [
    '170 % of the step and 28,3 % of the year',
    figures(
      'fdi',
      'period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}, {ratio: "28,3 %", of: fdi-2024}]',
    ),
    {},
  ],
  [
    '76,7 % of two years’ share under half-up',
    'targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}}\nactuals: [{indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, stated: [{ratio: "76,7 %", of: j, basis: pro-rata, years: 2}]}]',
    {},
    { plan: { rounding: 'half-up' } },
  ],
  [
    'a ratio of a component’s target',
    'targets: {n: {name: N, indicator: fdi-new, period: 2023, at-least: 200 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}, stated: [{ratio: 50 %, of: n}]}]',
    {},
  ],
  [
    'a ratio of a target of something else',
    'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 200 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'the same with its figure named',
    'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n, figure: total}]}]',
    {},
  ],
  [
    'a figure that is not there',
    'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n, figure: fdi-new}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'a ratio of an unknown target is told as that',
    figures('fdi', 'period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: fdi-2023}]'),
    {},
  ],
  ['"times" needs no target', figures('fdi', 'period: 2023, value: 150 triệu USD, stated: [{times: hơn 3, versus: 2015}]'), {}],
  [
    'ratios of one source on one basis',
    `targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: I, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}, {ratio: "30,6 %", of: j}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [{ratio: "65,9 %", of: inv}]}`,
    {},
  ],
  [
    'different bases in different sources',
    `sources: {bc-2: {name: B, published: 2024-11-16, as-of: 2024-11-15}}
targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: I, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc-2, stated: [{ratio: "65,9 %", of: inv}]}`,
    {},
  ],
  [
    'a step of the year beside the year',
    figures(
      'fdi',
      'period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", source: bc, stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}, {ratio: "28,3 %", of: fdi-2024}]',
    ),
    {},
  ],
  [
    'an occupancy rate that its hectares give',
    `actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 40 %}]`,
    {},
  ],
  [
    'the same truncated',
    `actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 90 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 317 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "28,3 %"}]`,
    {},
  ],
  [
    'hectares of another day',
    `actuals: [{indicator: leased, scope: kcn-b, period: 2023, as-of: 2023-06-30, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "37,6 %"}]`,
    {},
  ],
  [
    'the rate of a zone whose parks have only partly reported',
    `actuals: [{indicator: leased, scope: kcn-a1, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-a1, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kkt-a, period: 2023, value: "37,6 %"}]`,
    {},
  ],
  [
    'the rate of a zone against the hectares of its parks',
    `actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 90 ha, kcn-a2: 90 ha}}, {indicator: leasable, period: 2023, values: {kcn-a1: 100 ha, kcn-a2: 900 ha}}, {indicator: occupancy, scope: kkt-a, period: 2023, value: 50 %}]`,
    { 'ratio-disagrees-with-parts': 1 },
  ],
];

const CHANGES: readonly Case[] = [
  [
    'a change of a sum whose period is not written yet',
    figures('jobs', 'period: 2022, value: 80 người', 'as-of: 2023-12-31, value: 90 người, change: [{versus: 2022, by: 20 người}]'),
    {},
  ],
  [
    '+0,4 against what was published then, +2,5 against 2020',
    shares('source: cu, change: [{versus: 2021, by: "0,4 điểm %"}, {versus: 2020, by: "2,5 điểm %"}]'),
    {},
  ],
  ['the same without a source, by the day of publication', shares('published: 2022-09-20, change: [{versus: 2021, by: "0,4 điểm %"}]'), {}],
  [
    'a text of 2024 stands on the figure in use',
    shares('published: 2024-01-05, change: [{versus: 2021, by: "0,4 điểm %"}]'),
    { 'stated-change-mismatch': 1 },
  ],
  ['+1,0 against the figure in use', shares('published: 2024-01-05, change: [{versus: 2021, by: "1 điểm %"}]'), {}],
  ['a change against a year that is not known', shares('change: [{versus: 2015, by: "36 điểm %"}]'), {}],
  ['a change in per cent is told as that', shares('change: [{versus: 2020, by: "36 %"}]'), { 'percent-for-points': 1 }],
  [
    'a loss with its sign',
    figures('share', 'period: 2021, value: "12,3 %"', 'period: 2022, value: "11,9 %", change: [{versus: 2021, by: "-0,4 điểm %"}]'),
    {},
  ],
  [
    'half a year against the whole year before',
    figures(
      'jobs',
      'period: 2022, value: 100 người',
      'period: 2023, as-of: 2023-06-30, value: 60 người, change: [{versus: 2022, by: 10 người}]',
    ),
    {},
  ],
  [
    'half a year against the same half',
    figures(
      'jobs',
      'period: 2022, as-of: 2022-06-30, value: 50 người',
      'period: 2022, value: 100 người',
      'period: 2023, as-of: 2023-06-30, value: 60 người, change: [{versus: 2022, by: 15 người}]',
    ),
    { 'stated-change-mismatch': 1 },
  ],
  [
    'growth of a flow, rounded',
    figures('jobs', 'period: 2022, value: 300 người', 'period: 2023, value: 400 người, change: [{versus: 2022, growth: "33,3 %"}]'),
    {},
  ],
  [
    'growth of rounded money',
    figures('fdi', 'period: 2022, value: "1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 28 %}]'),
    {},
  ],
  [
    'growth that cannot be',
    figures('fdi', 'period: 2022, value: "1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 48 %}]'),
    { 'stated-change-mismatch': 1 },
  ],
  [
    'growth against "over"',
    figures('fdi', 'period: 2022, value: "trên 1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 20 %}]'),
    {},
  ],
  [
    'growth from nothing',
    figures('jobs', 'period: 2022, value: 0', 'period: 2023, value: 400 người, change: [{versus: 2022, growth: "33,3 %"}]'),
    {},
  ],
  [
    'places are gained by falling',
    figures('pci', 'period: 2022, value: thứ 5', 'period: 2023, value: thứ 3, change: [{versus: 2022, by: 2 hạng}]'),
    {},
  ],
];

const page = new ToldPage('ratios', 'Checks of ratios and changes, told');

describe('checks of ratios and changes', () => {
  for (const each of [...RATIOS, ...CHANGES]) itCounts(page, CODES, each);
});
