import assert from 'node:assert/strict';
import {
  askedInTarget,
  writtenInActual,
  writtenInForecast,
  writtenInProject,
  writtenInTarget,
} from '../../../core/rules/written-figures.ts';
import { planOf } from '../../../core/workspace/plan.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

function plan(text: string) {
  const { db, root } = planOfTexts({ 'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch}', 'a.plan.yaml': text });
  return planOf(db, root);
}

/** Where each number stands below its entry, and what is written there. */
function shown(
  found: readonly { readonly quantity: { readonly written: string }; readonly place: { readonly pointer: string } }[],
): string[] {
  return found.map(({ quantity, place }) => `${place.pointer.split('/').slice(3).join('/')}: ${quantity.written}`);
}

const INDICATORS = 'indicators: {jobs: {name: Việc làm, unit: người, kind: flow}, more: {name: Thêm, unit: người, kind: flow}}\n';

describe('written-figures', () => {
  it('are all numbers of a target, each in its place', () => {
    const target = (keys: string) =>
      plan(`${INDICATORS}targets: {t: {name: T, indicator: jobs, period: 2026, ${keys}}}`).one('targets', 't')!;
    const whole = target(
      'at-least: 9 người, split: {a: 5 người, b: }, phasing: {2026-H1: 4 người}, baseline: {period: 2025, value: 2 người}',
    );
    assert.deepEqual(shown(writtenInTarget(whole)), [
      'at-least: 9 người',
      'split/a: 5 người',
      'phasing/2026-H1: 4 người',
      'baseline/value: 2 người',
    ]);
    assert.deepEqual(shown(askedInTarget(target('between: [3 người, 5 người], phasing: linear'))), [
      'between/0: 3 người',
      'between/1: 5 người',
    ]);
    assert.deepEqual(shown(askedInTarget(target('between: 3–5 người'))), ['between: 3–5 người']);
    assert.deepEqual(shown(askedInTarget(target('between: [nhiều, 5 người]'))), []);
    assert.deepEqual(shown(writtenInTarget(target('split: {a: 5 người}'))), []);
    assert.deepEqual(shown(askedInTarget(target('all-of: [{indicator: jobs, at-least: 4 người}]'))), ['all-of/0/at-least: 4 người']);
  });

  it('are all numbers of a figure, a forecast and a project', () => {
    const read = plan(`${INDICATORS}actuals:
  - {indicator: jobs, scope: x, period: 2024, value: 9 người, components: {more: 4 người}, of-which: {more: 3 người}, by: {sector: {may: 2 người}}, vintages: [{published: 2025-01-05, was: 8 người}]}
  - {indicator: jobs, period: 2024, values: {x: 1 người, y: }}
forecasts: [{indicator: jobs, period: 2025, made-on: 2025-01-05, value: 7 người, values: {x: 6 người}, total: 5 người, brings-total-to: 4 người}]
projects: {d: {name: D, zone: unknown, land: 3 ha, registered: 2 triệu USD, events: [{date: 2024, event: workers, workers: 1 người, land: 4 ha, amount: 5 triệu USD}]}}
`);
    const [one, sheet] = read.all('actuals');
    const below = [
      'value: 9 người',
      'components/more: 4 người',
      'of-which/more: 3 người',
      'by/sector/may: 2 người',
      'vintages/0/was: 8 người',
    ];
    assert.deepEqual(shown(writtenInActual(one!)), below);
    assert.deepEqual(shown(writtenInActual(sheet!)), ['values/x: 1 người']);
    assert.deepEqual(shown(writtenInForecast(read.all('forecasts')[0]!)), [
      'value: 7 người',
      'total: 5 người',
      'brings-total-to: 4 người',
      'values/x: 6 người',
    ]);
    assert.deepEqual(shown(writtenInProject(read.one('projects', 'd')!)), [
      'land: 3 ha',
      'registered: 2 triệu USD',
      'events/0/amount: 5 triệu USD',
      'events/0/land: 4 ha',
      'events/0/workers: 1 người',
    ]);
  });
});
