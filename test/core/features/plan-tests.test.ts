import assert from 'node:assert/strict';
import { planTests } from '../../../core/features/plan-tests.ts';
import { samplePlan } from '../../sample-plans.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

describe('what a plan states, as tests', () => {
  const { db, root } = samplePlan('samples/quang-ninh');
  const items = planTests(db, root, 'en');
  const told = (group: string) => items.filter((each) => each.group === group).map(({ outcome, label }) => `${outcome} ${label}`);

  it('has each target: passed when it is on its way, failed with both sides, open while too little is known', () => {
    const targets = items.filter(({ group }) => group === 'targets');
    assert.equal(targets.length, 17);
    const behind = targets.find(({ key }) => key === 'fdi-2024')!;
    assert.deepEqual([behind.outcome, behind.actual], ['failed', '2.049,78 triệu USD']);
    assert.match(behind.message, /^at risk: 2\.049,78 triệu USD of ≥ 3\.000 triệu USD; by now 2\.\d+,\d+ triệu USD$/);
    assert.equal(`${behind.expected}`, /by now (.*)$/.exec(behind.message)![1]);
    assert.equal(targets.find(({ key }) => key === 'fdi-term')!.outcome, 'passed');
    assert.equal(targets.filter(({ outcome }) => outcome === 'open').length, 10);
  });

  it('has the ratios and sums printed beside figures, held against what is computed', () => {
    const assertions = told('assertions');
    assert.ok(assertions.includes('passed 28,3% of Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024 (as of 30/3/2024)'), assertions.join('\n'));
    assert.ok(assertions.includes('failed Vốn FDI thu hút adds up to 2.049,78 triệu USD (as of 15/11/2024)'), assertions.join('\n'));
    const sum = items.find(({ outcome, key }) => outcome === 'failed' && key.startsWith('components'))!;
    assert.deepEqual([sum.expected, sum.actual], ['2.049,71 triệu USD', '2.049,78 triệu USD']);
  });

  it('passes no claim of which too little is known', () => {
    const plan = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN, scope: t, as-of: 2024-12-31}\n',
      'a.plan.yaml': `localities: {t: {name: T, level: province}}
indicators: {fdi: {name: FDI, unit: triệu USD, kind: flow}, jobs: {name: Việc làm, unit: người, kind: flow}}
targets:
  fdi: {name: FDI 2024, indicator: fdi, period: 2024, at-least: 100 triệu USD}
  jobs: {name: Việc 2024, indicator: jobs, period: 2024, at-least: 100 người}
actuals:
  - {indicator: fdi, period: 2024, value: 80 triệu USD, claims: [{says: achieved, target: fdi}, {says: missed, target: fdi}, {says: achieved, target: jobs}]}
`,
    });
    const claims = planTests(plan.db, plan.root, 'en').filter(({ key }) => key.startsWith('claim'));
    assert.deepEqual(
      claims.map(({ outcome, message }) => `${outcome}: ${message}`),
      ['failed: stated achieved, computed missed', 'passed: stated missed, computed missed', 'open: not enough is known'],
    );
  });

  it('has keys of its own for every item', () => {
    assert.equal(new Set(items.map(({ group, key }) => `${group} ${key}`)).size, items.length);
  });
});
