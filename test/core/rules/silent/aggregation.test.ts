import assert from 'node:assert/strict';
import { itCounts, reportedOn, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'averaged-ratio',
  'averaged-growth',
  'missing-weight',
  'double-counted-zone',
  'partial-total',
  'not-additive',
  'summed-distinct',
  'circular-formula',
  'duplicate-target',
  'roll-up-mismatch',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A target of leased land in the economic zone of two parks, and their count sheet. */
function land(comparison: string, values: string): string {
  return `targets: {l: {name: L, indicator: leased, scope: kkt-a, period: 2023, ${comparison}}}\nactuals: [{indicator: leased, period: 2023, values: ${values}}]`;
}

const CASES: readonly Case[] = [
  // Correct statements.
  [
    'an economic zone and its parks, both with figures that agree',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}}]',
    {},
  ],
  [
    'a group and its members, both with targets',
    'targets: {a: {name: A, indicator: jobs, scope: nhom, period: 2026, at-least: 90 người}, b: {name: B, indicator: jobs, scope: kcn-b, period: 2026, at-least: 30 người}}',
    {},
  ],
  ['a figure of 0 counts as a report', land('at-least: 100 ha', '{kcn-a1: 60 ha, kcn-a2: 0}'), {}],
  ['a part that meets the target by itself', land('at-least: 50 ha', '{kcn-a1: 60 ha}'), {}],
  // Totals of which a part is known.
  ['an empty line is no report', land('at-least: 100 ha', '{kcn-a1: 60 ha, kcn-a2: }'), { 'partial-total': 1 }],
  ['no report at all', land('at-least: 100 ha', '{kcn-a1: , kcn-a2: }'), {}],
  [
    'a ceiling already broken',
    'targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2023, at-most: 50 người}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 60 người}}]',
    {},
  ],
  [
    'a zone with its own figure',
    land('at-least: 100 ha', '{kcn-a1: 60 ha}').replace(']', ', {indicator: leased, scope: kkt-a, period: 2023, value: 110 ha}]'),
    {},
  ],
  [
    'a park that was not there yet',
    `zones: {kcn-a3: {name: A3, type: KCN, within: kkt-a, established: 2025}}\n${land('at-least: 100 ha', '{kcn-a1: 60 ha, kcn-a2: 50 ha}')}`,
    {},
  ],
  ['a proposed target', land('at-least: 100 ha, proposed: true', '{kcn-a1: 60 ha}'), {}],
  [
    'silent zones count as nothing by the plan’s own rule',
    `indicators: {l2: {name: L2, unit: ha, kind: stock, missing: zero}}\n${land('at-least: 100 ha', '{kcn-a1: 60 ha}').replaceAll('leased', 'l2')}`,
    {},
  ],
  ['a target of no total', 'actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 60 ha}}]', {}],
  // Lists that count twice.
  [
    'forecast lines of parks of one zone',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: {kcn-a1: 9 người, kcn-a2: 9 người, kcn-b: 9 người}}]',
    {},
  ],
  [
    'a forecast of a zone and of its park',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: {kkt-a: 20 người, kcn-a2: 9 người, kcn-b: 9 người}}]',
    { 'double-counted-zone': 1 },
  ],
  [
    'a forecast of a zone, the park’s line empty',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: {kkt-a: 20 người, kcn-a2: }}]',
    {},
  ],
  [
    'a forecast of a park and of a project in it',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: {kcn-b: 20 người, du-an: 9 người}}]',
    { 'double-counted-zone': 1 },
  ],
  [
    'a forecast of a town and of a zone in it',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, values: {tx-a: 20 người, kkt-a: 9 người}}]',
    { 'double-counted-zone': 1 },
  ],
  [
    'a split that need not add up',
    'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 90 người, split: {kkt-a: 60 người, kcn-a1: 30 người}}}',
    {},
  ],
  [
    'a split that must',
    'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 90 người, adds-up: zones, split: {kkt-a: 60 người, kcn-a1: 30 người}}}',
    { 'double-counted-zone': 1 },
  ],
  ['members that lie apart', 'zones: {n2: {name: N2, type: group, members: [kkt-a, kcn-b]}}', {}],
  ['a group of a group and its member', 'zones: {n2: {name: N2, type: group, members: [nhom, kcn-b]}}', { 'double-counted-zone': 1 }],
  [
    'groups that share a park',
    'zones: {n2: {name: N2, type: group, members: [kcn-a2, kcn-b]}, n3: {name: N3, type: group, members: [nhom, n2]}}',
    { 'double-counted-zone': 1 },
  ],
  // Rules of aggregation.
  ['flows may be averaged', 'indicators: {w: {name: W, unit: triệu USD, kind: flow, over-zones: average, over-time: average}}', {}],
  [
    'a ratio of its parts',
    'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: ratio, numerator: leased, denominator: leasable}}',
    {},
  ],
  ['a weighted ratio', 'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}}', {}],
  [
    'a zone without a weight',
    'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}}\nactuals: [{indicator: w, period: 2023, values: {kcn-a1: 60 %, kcn-a2: 40 %}}, {indicator: leasable, scope: kcn-a1, period: 2023, value: 90 ha}]',
    { 'missing-weight': 1 },
  ],
  [
    'growth of the whole is nobody’s mean',
    'indicators: {w: {name: W, unit: "%/năm", kind: rate, over-zones: average}}',
    { 'averaged-ratio': 1 },
  ],
  [
    'projects counted once',
    'indicators: {w: {name: W, unit: dự án, kind: flow, over-zones: distinct, from-events: {count: projects, of: [licensed]}}}',
    {},
  ],
  [
    'events may be summed',
    'indicators: {w: {name: W, unit: lượt, kind: flow, over-zones: sum, from-events: {count: events, of: [licensed]}}}',
    {},
  ],
  ['flows add up both ways', 'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 90 người, adds-up: [periods, zones]}}', {}],
  [
    'levels add up over zones only',
    'targets: {l: {name: L, indicator: leased, period: 2026, at-least: 90 ha, baseline: {period: 2023, value: 60 ha}, adds-up: [periods, zones]}}',
    { 'not-additive': 1 },
  ],
  [
    'starts of projects add up over zones',
    'targets: {s: {name: S, indicator: starts, period: 2026, at-least: 4 dự án, adds-up: zones}}',
    {},
  ],
  [
    'a chain of formulas',
    'indicators: {a: {name: A, unit: triệu USD, kind: flow, formula: b * 2}, b: {name: B, unit: triệu USD, kind: flow, formula: fdi / 2}}',
    {},
  ],
  ['a formula of itself', 'indicators: {a: {name: A, unit: triệu USD, kind: flow, formula: a * 2}}', { 'circular-formula': 1 }],
  [
    'a circle of three and one that leads into it',
    'indicators: {a: {name: A, unit: ha, kind: stock, formula: b * 2}, b: {name: B, unit: ha, kind: stock, components: [c]}, c: {name: C, unit: ha, kind: stock, formula: a - leased}, d: {name: D, unit: ha, kind: stock, formula: a / 2}}',
    { 'circular-formula': 1 },
  ],
  [
    'a weight that rests on what it weighs',
    'indicators: {a: {name: A, unit: "%", kind: ratio, over-zones: weighted, weight: b}, b: {name: B, unit: ha, kind: stock, formula: a * leased}}',
    { 'circular-formula': 1 },
  ],
  [
    'circles by what may be in it, by a part and by the whole of a ratio',
    'indicators: {a: {name: A, unit: ha, kind: stock, components: [leased], may-include: [b]}, b: {name: B, unit: ha, kind: stock, formula: a * 2}, c: {name: C, unit: "%", kind: ratio, numerator: d, denominator: leasable}, d: {name: D, unit: ha, kind: stock, formula: c * leased}, e: {name: E, unit: "%", kind: ratio, numerator: leasable, denominator: f}, f: {name: F, unit: ha, kind: stock, formula: e * leased}}',
    { 'circular-formula': 3 },
  ],
  [
    'a circle by components of one that has a formula too',
    'indicators: {a: {name: A, unit: ha, kind: stock, formula: leased * 2, components: [b]}, b: {name: B, unit: ha, kind: stock, formula: a * 2}}',
    { 'circular-formula': 1 },
  ],
  [
    'a long circle with a short cut',
    'indicators: {a: {name: A, unit: ha, kind: stock, components: [b, c]}, b: {name: B, unit: ha, kind: stock, components: [c]}, c: {name: C, unit: ha, kind: stock, components: [d]}, d: {name: D, unit: ha, kind: stock, components: [a, nowhere]}}',
    { 'circular-formula': 1 },
  ],
  [
    'ratios averaged that have a part of what a ratio needs',
    'indicators: {v: {name: V, unit: "%", kind: ratio, over-zones: average, numerator: leased}, w: {name: W, unit: "%", kind: ratio, over-zones: average, numerator: leased, denominator: leasable, weight: leasable}}',
    { 'averaged-ratio': 2 },
  ],
  [
    'events counted are projects counted',
    'indicators: {w: {name: W, unit: dự án, kind: flow, over-zones: count, from-events: {count: projects, of: [licensed]}}}',
    { 'summed-distinct': 1 },
  ],
  // Lists that count twice, seen from the other end.
  [
    'a split that must, one line of which is not given out',
    'targets: {j: {name: J, indicator: jobs, period: 2026, at-least: 60 người, adds-up: zones, split: {kkt-a: 60 người, kcn-a1: }}}',
    {},
  ],
  [
    'a group before one that holds all of it',
    'zones: {n2: {name: N2, type: group, members: [kcn-a1, kcn-a2, kcn-b]}, n3: {name: N3, type: group, members: [nhom, n2]}}',
    { 'double-counted-zone': 1 },
  ],
  [
    'two groups of the same parks',
    'zones: {n2: {name: N2, type: group, members: [kcn-b, kcn-a1]}, n3: {name: N3, type: group, members: [nhom, n2]}}',
    { 'double-counted-zone': 1 },
  ],
  // Weights.
  [
    'more that a mean may be weighed by than is offered, and one of no unit',
    'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted}, green: {name: Cây xanh, unit: ha, kind: stock}, roads: {name: Đường, unit: ha, kind: stock}, bare: {name: B, kind: stock}}\nactuals: [{indicator: w, period: 2023, values: {kcn-a1: 60 %}}]',
    { 'missing-weight': 1 },
  ],
  ['a weight that cannot be read', 'indicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted, weight: [leasable]}}', {}],
  [
    'zones without a weight that enter no mean, and one that is in a locality only',
    'zones: {kcn-x: {name: KCN X, type: KCN}}\nindicators: {w: {name: W, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}}\nactuals: [{indicator: w, period: 2023, values: {tinh: 60 %, kcn-x: 60 %, kcn-a1: , kcn-b: 60 %}}]',
    { 'missing-weight': 1 },
  ],
  // Totals of which a part is known, further.
  [
    'a total whose components are not all there',
    'targets: {f: {name: F, indicator: fdi, scope: kcn-b, period: 2023, at-least: 100 triệu USD}}\nactuals: [{indicator: fdi-new, scope: kcn-b, period: 2023, value: 60 triệu USD}]',
    {},
  ],
  [
    'a total whose components are told of one of two parks',
    'targets: {f: {name: F, indicator: fdi, scope: kkt-a, period: 2023, at-least: 100 triệu USD}}\nactuals: [{indicator: fdi-new, scope: kcn-a1, period: 2023, value: 60 triệu USD}, {indicator: fdi-increase, scope: kcn-a1, period: 2023, value: 6 triệu USD}]',
    { 'partial-total': 1 },
  ],
  [
    'a share of which one part is told of one of two parks',
    'targets: {o: {name: O, indicator: occupancy, scope: kkt-a, period: 2023, at-least: 50 %}}\nactuals: [{indicator: leasable, period: 2023, values: {kcn-a1: 60 ha, kcn-a2: 60 ha}}, {indicator: leased, period: 2023, values: {kcn-a1: 30 ha}}]',
    { 'partial-total': 1 },
  ],
  [
    'more zones missing than are named',
    `zones: {kkt-n: {name: KKT N, type: KKT}, ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `kcn-n${n}: {name: KCN ${n}, type: KCN, within: kkt-n}`).join(', ')}}\n${land('at-least: 100 ha', '{kcn-n1: 60 ha}').replace('kkt-a', 'kkt-n')}`,
    { 'partial-total': 1 },
  ],
  [
    'as many zones missing as are named',
    `zones: {kkt-n: {name: KKT N, type: KKT}, ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `kcn-n${n}: {name: KCN ${n}, type: KCN, within: kkt-n}`).join(', ')}}\n${land('at-least: 100 ha', '{kcn-n1: 60 ha}').replace('kkt-a', 'kkt-n')}`,
    { 'partial-total': 1 },
  ],
  ['a total due by a day', land('at-least: 100 ha', '{kcn-a1: 60 ha}').replace('period: 2023', 'due: 2023-12-31'), { 'partial-total': 1 }],
  [
    'an empty line of an earlier day',
    land('at-least: 100 ha', '{kcn-a1: 60 ha}').replace(']', ', {indicator: leased, period: 2023, as-of: 2023-06-30, values: {kcn-a2: }}]'),
    { 'partial-total': 1 },
  ],
  [
    'parks of which one told a part of its total, and the other an old part',
    'targets: {f: {name: F, indicator: fdi, scope: kkt-a, period: 2023, at-least: 100 triệu USD}}\nactuals: [{indicator: fdi-new, scope: kcn-a1, period: 2023, value: 60 triệu USD}, {indicator: fdi, scope: kcn-a2, period: 2023, value: 6 triệu USD}, {indicator: fdi-new, scope: kcn-a2, period: 2023, as-of: 2023-03-31, value: 2 triệu USD}]',
    {},
  ],
  [
    'a share of which the whole is told of one of two parks',
    'targets: {o: {name: O, indicator: occupancy, scope: kkt-a, period: 2023, at-least: 50 %}}\nactuals: [{indicator: leased, period: 2023, values: {kcn-a1: 60 ha, kcn-a2: 60 ha}}, {indicator: leasable, period: 2023, values: {kcn-a1: 90 ha}}]',
    { 'partial-total': 1 },
  ],
  [
    'two count sheets, and a park known by a part of the year',
    `zones: {kcn-a3: {name: A3, type: KCN, within: kkt-a}, kcn-a4: {name: A4, type: KCN, within: kkt-a}}\n${land('at-least: 100 ha', '{kcn-a4: 6 ha}').replace(/\]$/, ', {indicator: leased, period: 2023, values: {kcn-a1: 6 ha}}, {indicator: leased, scope: kcn-a3, period: 2023-12, value: 9 ha}]')}`,
    { 'partial-total': 1 },
  ],
  [
    'no count sheet',
    'targets: {l: {name: L, indicator: leased, scope: kkt-a, period: 2023, at-least: 100 ha}}\nactuals: [{indicator: leased, scope: kcn-a1, period: 2023, value: 60 ha}]',
    { 'partial-total': 1 },
  ],
  [
    'a target that cannot be read, and one of all of something',
    'targets: {x: {name: X, indicator: leased, scope: kkt-a}, y: {name: Y, period: 2023, all-of: [{indicator: leased, at-least: 5 ha}]}}',
    {},
  ],
];

const page = new ToldPage('aggregation', 'Checks of aggregation, told');

describe('checks of aggregation', () => {
  for (const each of CASES) itCounts(page, CODES, each);

  it('adds an empty line to the count sheet for a zone that is missing', () => {
    const entries = land('at-least: 100 ha', '{kcn-a1: 60 ha}');
    const fix = reportedOn(entries).find(({ code }) => code === 'partial-total')?.fixes[0];
    const [edit] = fix?.edits ?? [];
    assert.ok(edit);
    assert.match(entries.slice(0, edit.start) + edit.text + entries.slice(edit.end), /values: \{kcn-a1: 60 ha, kcn-a2:\s*\}/);
  });
});
