import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const RATES = 'rates: [{date: 2020-01-01, one: USD, is: 24.000 đồng}]\n';

const PARTS: readonly Case[] = [
  ['a part of a figure without a rate', figures('fdi', 'period: 2023, value: 100 triệu EUR, of-which: {fdi-new: 200 triệu EUR}'), {}],
  ['a part without a number', figures('jobs', 'period: 2023, value: 100 người, of-which: {workers: }'), {}],
  [
    'a part of its own kind',
    figures('jobs', 'period: 2023, value: 100 người, of-which: {workers: 200 người}'),
    { 'part-exceeds-whole': 1 },
  ],
  ['a part of another kind', figures('jobs', 'period: 2023, value: 100 người, of-which: {starts: 200 dự án}'), {}],
  [
    'a part in another currency',
    `${RATES}${figures('fdi', 'period: 2023, value: 100 triệu USD, of-which: {fdi-new: 4.800 tỷ đồng}')}`,
    { 'part-exceeds-whole': 1 },
  ],
  [
    'a part in another currency of an indicator without a unit',
    `${RATES}indicators: {odd: {name: Lạ, kind: flow}}\n${figures('odd', 'period: 2023, value: 5 triệu USD, of-which: {fdi: 3 tỷ đồng}')}`,
    {},
  ],
  ['a zone of which only all of its land is known', 'zones: {kcn-x: {name: KCN X, type: KCN, area: {natural: 100 ha}}}', {}],
  [
    'a zone that has let more than all of its land',
    'zones: {kcn-x: {name: KCN X, type: KCN, area: {natural: 100 ha, leased: 120 ha}}}',
    { 'part-exceeds-whole': 1 },
  ],
  [
    'a zone that can let all of its land',
    'zones: {kcn-x: {name: KCN X, type: KCN, area: {natural: 100 ha, leasable: 100 ha, leased: 120 ha}}}',
    {},
  ],
];

const TWO = (one: string, other: string) =>
  `targets: {j: {name: Việc làm, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: Vốn, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{of: j, ${one}}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [{of: inv, ${other}}]}`;

const BASES: readonly Case[] = [
  [
    'one year of five beside all of them',
    TWO('ratio: "153,3 %", basis: pro-rata, years: 1', 'ratio: "65,9 %"'),
    { 'mixed-ratio-bases': 1 },
  ],
  ['years nobody has counted', TWO('ratio: "76,6 %", basis: pro-rata', 'ratio: "65,9 %"'), { 'mixed-ratio-bases': 1 }],
  [
    'years of which nobody says what they are',
    TWO('ratio: "76,6 %", basis: pro-rata, years: 2', 'ratio: "65,9 %", years: 2'),
    { 'mixed-ratio-bases': 1 },
  ],
  [
    'in a plan that rounds',
    TWO('ratio: "76,7 %", basis: pro-rata, years: 2', 'ratio: "66,0 %"'),
    { 'mixed-ratio-bases': 1 },
    { plan: { rounding: 'half-up' } },
  ],
  [
    'of the figure that is named',
    TWO('ratio: "76,6 %", basis: pro-rata, years: 2, figure: total', 'ratio: "65,9 %"'),
    { 'mixed-ratio-bases': 1 },
  ],
];

const ALLOCATIONS: readonly Case[] = [
  ['more than there is', 'allocations: {a: {name: A, shares: {x: 80 %, y: 30 %}}}', { 'allocation-not-full': 1 }],
  [
    'more than there is, though not all of it is settled',
    'allocations: {a: {name: A, shares: {x: 80 %, y: 30 %, z: }}}',
    { 'allocation-not-full': 1 },
  ],
  ['less than there is, with a share not settled yet', 'allocations: {a: {name: A, shares: {x: 80 %, z: }}}', {}],
  ['of a part that is a range', 'allocations: {a: {name: A, adds-to: 60–70 %, shares: {x: 80 %}}}', {}],
];

const quoted = (unit: string, keys = '') =>
  `indicators: {n: {name: Khách, ${unit}kind: flow}, level: {name: Mức, ${keys}kind: stock}}\nactuals: [{indicator: n, period: 2023, value: 9.200 người, quote: tăng lên khoảng 9.200 người}]`;

const LEVELS: readonly Case[] = [
  ['a level of an indicator without a unit', quoted(''), {}],
  ['a level beside one without a unit', quoted('unit: người, '), { 'level-for-increase': 1 }],
  ['a level beside one of the same unit', quoted('unit: người, ', 'unit: người, '), { 'level-for-increase': 1 }],
  ['a level of money', quoted('unit: tỷ đồng, '), {}],
];

/** Figures of the years from 2016 on. */
const series = (...values: readonly (string | number)[]) =>
  figures('workers', ...values.map((value, i) => `period: ${2016 + i}, value: ${value} người`));
/** Projects of one park by their capital on ten hectares. */
const park = (...capital: readonly number[]) =>
  `projects: {${capital.map((amount, i) => `p${i + 1}: {name: P${i + 1}, zone: kcn-a1, land: 10 ha, registered: ${amount} triệu USD}`).join(', ')}}`;

const OUTLIERS: readonly Case[] = [
  ['what fell and stood still, and then fell far', series(100, 95, 95, 90, 85, 1), {}],
  ['what rose and stood still, and then rose far', series(1, 85, 90, 95, 95, 100), {}],
  ['what rose and fell, and then fell far', series(100, 95, 96, 90, 85, 1), { outlier: 1 }],
  ['of two projects one of which has a hundred times the capital on a hectare', park(1, 100), {}],
  ['a tenth of the capital on a hectare, where it differs much', park(50, 30, 70, 20, 80, 40, 4), {}],
  ['ten times the capital on a hectare', park(50, 52, 48, 50, 51, 49, 500), { outlier: 1 }],
  ['nearly ten times the capital on a hectare', park(50, 52, 48, 50, 51, 49, 499), {}],
  ['a tenth of the capital on a hectare', park(50, 52, 48, 50, 51, 49, 5), { outlier: 1 }],
  ['a little more than a tenth of the capital on a hectare', park(50, 52, 48, 50, 51, 49, 6), {}],
];

const page = new ToldPage('shares-and-series', 'Parts, shares and series, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'part-exceeds-whole': PARTS,
  'mixed-ratio-bases': BASES,
  'allocation-not-full': ALLOCATIONS,
  'level-for-increase': LEVELS,
  outlier: OUTLIERS,
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    for (const each of cases) itCounts(page, [code], each);
  });
}
