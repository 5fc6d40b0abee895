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
