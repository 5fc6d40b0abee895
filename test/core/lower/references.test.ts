import assert from 'node:assert/strict';
import { INDICATORS } from './language-plan.ts';
import { lowered } from './lowered.ts';

describe('what points at what', () => {
  it('is noted with its place', () => {
    const { references } = lowered(
      `${INDICATORS}
targets: {t: {name: T, indicator: fdi, period: nk, scope: tinh, at-least: 3 tỷ USD, split: {kcn-a: }, source: bc, revisions: [{date: 2024-01-01, decided-in: nq}]}}
`,
      'plan: {id: p, name: P, terms: {nk: {name: NK, from: 2021-01-01, to: 2025-12-31}}}\n',
    );
    const ofTarget = references
      .filter(({ place }) => place.pointer.startsWith('/targets'))
      .map(({ kind, id, place }) => `${kind} ${id} ${place.pointer} ${place.part}`);
    assert.deepEqual(ofTarget.sort(), [
      'indicators fdi /targets/t/indicator value',
      'policy-or-review nq /targets/t/revisions/0/decided-in value',
      'scope kcn-a /targets/t/split/kcn-a key',
      'scope tinh /targets/t/scope value',
      'sources bc /targets/t/source value',
      'terms nk /targets/t/period value',
    ]);
  });
});
