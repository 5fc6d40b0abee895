import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../core/diagnostics.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

/** What is said of a target that has fallen far behind, with some settings. */
function said(rules: string): string[] {
  const { db, file } = planOfTexts({
    'zoneplan.yaml': `plan: {id: p, name: Kế hoạch, scope: t, as-of: 2024-11-15}\nrules: {missing-source: off, ${rules}}`,
    'a.plan.yaml': `localities: {t: {name: Tỉnh, level: tỉnh}}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow}}
targets: {j: {name: J, indicator: jobs, period: 2024, at-least: 1.000 người}}
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 100 người}]`,
  });
  const found = diagnosticsOf(db, file('a.plan.yaml'), 'en').map(({ code }) => code);
  return found.filter((code) => code === 'behind-pace' || code === 'steep-catch-up');
}

describe('steep', () => {
  it('is told in place of "behind pace", unless it is off or asks for more', () => {
    assert.deepEqual(said(''), ['steep-catch-up']);
    assert.deepEqual(said('steep-catch-up: off'), ['behind-pace']);
    assert.deepEqual(said('steep-catch-up: {above: 100}'), ['behind-pace']);
  });

  it('goes by the first of two settings, as the check itself does', () => {
    assert.deepEqual(said('steep-catch-up: off, steep-catch-up: warning'), ['behind-pace']);
    assert.deepEqual(said('steep-catch-up: warning, steep-catch-up: off'), ['steep-catch-up']);
  });
});
