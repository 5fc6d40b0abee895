import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['averaged-ratio', 'missing-weight', 'double-counted-zone', 'partial-total', 'not-additive'];

type Case = readonly [says: string, entries: string, found: Record<string, number>];

/** A forecast of new jobs by scope. */
const forecast = (values: string) => `forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: ${values}}]`;
const ONE_PARK = 'zones: {g: {name: G, type: group, members: [kcn-a1]}}\n';
const WEIGHED = 'w: {name: W, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}';

const CASES: readonly Case[] = [
  // Lists that count twice.
  [
    'a forecast of a group of one park after that park',
    `${ONE_PARK}${forecast('{kcn-a1: 9 người, g: 9 người}')}`,
    { 'double-counted-zone': 1 },
  ],
  [
    'a forecast of a group of one park before that park',
    `${ONE_PARK}${forecast('{g: 9 người, kcn-a1: 9 người}')}`,
    { 'double-counted-zone': 1 },
  ],
  [
    'a forecast of a park after a zone and a group that both hold it',
    forecast('{kkt-a: 9 người, nhom: 9 người, kcn-a1: 9 người}'),
    { 'double-counted-zone': 2 },
  ],
  [
    'a group that shares a park with two before it: double-counted-zone names the first',
    'zones: {g: {name: G, type: group, members: [kcn-a2, kcn-b]}, h: {name: H, type: group, members: [kcn-b, kcn-c]}, kcn-c: {name: KCN C, type: KCN}, all: {name: Tất cả, type: group, members: [nhom, g, h]}}',
    { 'double-counted-zone': 2 },
  ],
  ['members named twice count once', 'zones: {g: {name: G, type: group, members: [kkt-a, kkt-a, kcn-b, kcn-b]}}', {}],
  // Weights.
  [
    'a mean is weighed by levels of land, not by what is added to it',
    'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted}, let: {name: Đất cho thuê mới, unit: ha, kind: flow}}',
    { 'missing-weight': 1 },
  ],
  [
    'a weight of what is not weighed',
    `indicators: {${WEIGHED.replace('over-zones: weighted, ', '')}}\nactuals: [{indicator: w, period: 2023, values: {kcn-a1: 60 %}}]`,
    {},
  ],
  [
    'a zone in another, of which nobody says in which locality it lies',
    `zones: {kcn-c: {name: KCN C, type: KCN, within: kkt-a}}\nindicators: {${WEIGHED}}\nactuals: [{indicator: w, period: 2023, values: {kcn-c: 60 %}}]`,
    { 'missing-weight': 1 },
  ],
  [
    'a mean of ratios that has a weight already',
    'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: average, weight: leasable}}',
    { 'averaged-ratio': 1 },
  ],
  [
    'partial-total of a province with a silent park and a project that says too little',
    'indicators: {let: {name: Đất, unit: ha, kind: stock, from-events: {sum: land, of: [land-leased]}}}\nprojects: {p: {name: P, zone: outside, locality: tinh, events: [{date: 2022, event: land-leased}]}}\ntargets: {t: {name: T, indicator: let, scope: tinh, period: 2023, at-least: 500 ha}}\nactuals: [{indicator: let, scope: kcn-a1, period: 2023, value: 60 ha}]',
    { 'partial-total': 1 },
  ],
  // Lines to be filled in.
  [
    'a park whose empty line stands in a sheet of its own',
    'targets: {l: {name: L, indicator: leased, scope: kkt-a, period: 2023, at-least: 100 ha}}\nactuals: [{indicator: leased, scope: kcn-a1, period: 2023, value: 60 ha}, {indicator: leased, period: 2023, values: {kcn-a2: }}]',
    { 'partial-total': 1 },
  ],
];

const page = new ToldPage('aggregation-at-the-edge', 'Checks of aggregation at the edge, told');

describe('checks of aggregation at the edge', () => {
  for (const each of CASES) itCounts(page, CODES, each);
});
