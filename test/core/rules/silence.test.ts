import assert from 'node:assert/strict';
import { silentFor } from '../../../core/rules/silence.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

/** Who has not reported on 15 November 2024, by the days since the last report. */
function silent(targets: string, actuals: string, indicator = 'x', asOf: string = '2024-11-15'): Record<string, number | undefined> {
  const plan = planOfTexts({
    'zoneplan.yaml': `plan: {id: p, name: P, as-of: ${asOf}}`,
    'p.plan.yaml': `zones: {a: {name: A, type: KCN}, b: {name: B, type: KCN}}
indicators: {x: {name: X, unit: người, kind: stock, expect: monthly}, y: {name: Y, unit: người, kind: stock}}
targets: {${targets}}
actuals: [${actuals}]
`,
  });
  return Object.fromEntries(silentFor(plan, indicator).map(({ scope, days }) => [scope, days]));
}

const goal = (keys = 'period: 2024, scope: a', id = 't') => `${id}: {name: T, indicator: x, at-least: 9 người, ${keys}}`;
const figure = (asOf: string, keys = 'scope: a') => `{indicator: x, period: 2024, as-of: ${asOf}, value: 5 người, ${keys}}`;

describe('who is silent', () => {
  it('those who have not reported in the last month that is over, by the days since they did', () => {
    assert.deepEqual(silent(goal(), `${figure('2024-08-31')}, ${figure('2024-09-30')}`), { a: 46 });
    assert.deepEqual(silent(goal(), `${figure('2024-09-30')}, ${figure('2024-07-31')}`), { a: 46 });
  });
  it('nobody who has reported in it, on its first day or after', () => {
    assert.deepEqual(silent(goal(), `${figure('2024-08-31')}, ${figure('2024-10-01')}`), {});
    assert.deepEqual(silent(goal(), `${figure('2024-08-31')}, ${figure('2024-11-15')}`), {});
  });
  it('a report of a later day does not count yet, and an empty one not at all', () => {
    assert.deepEqual(silent(goal(), `${figure('2024-09-30')}, ${figure('2024-11-16')}`), { a: 46 });
    assert.deepEqual(silent(goal(), `${figure('2024-09-30')}, {indicator: x, period: 2024, as-of: 2024-10-31, values: {a: }}`), { a: 46 });
  });
  it('those who never reported, each once', () => {
    assert.deepEqual(silent(`${goal()}, ${goal('period: 2024/2025, scope: a', 't2')}, ${goal('period: 2024, scope: b', 't3')}`, ''), {
      a: undefined,
      b: undefined,
    });
  });
  it('a target that ends today still asks, one that is over or only proposed does not', () => {
    assert.deepEqual(silent(goal('period: 2024-01-01/2024-11-15, scope: a'), ''), { a: undefined });
    assert.deepEqual(silent(goal('period: 2024-01-01/2024-11-14, scope: a'), ''), {});
    assert.deepEqual(silent(goal('period: 2024, scope: a, proposed: true'), ''), {});
  });
  it('nothing is asked by a target without a scope, a period or a number, or of an indicator without `expect`', () => {
    assert.deepEqual(silent(goal('period: 2024'), ''), {});
    assert.deepEqual(silent(goal('scope: a'), ''), {});
    assert.deepEqual(silent('t: {name: T, indicator: x, period: 2024, scope: a, at-least: }', ''), {});
    assert.deepEqual(silent('t: {name: T, indicator: y, period: 2024, scope: a, at-least: 5 người}', '', 'y'), {});
    assert.deepEqual(silent('t: {name: T, indicator: z, period: 2024, scope: a, at-least: 5 người}', '', 'z'), {});
  });
  it('where no figure at all says what day it is, today does', () => {
    assert.deepEqual(silent(goal('period: 2026, scope: a'), '', 'x', 'latest'), { a: undefined });
    assert.deepEqual(silent(goal('period: 2025, scope: a'), '', 'x', 'latest'), {});
  });
});
