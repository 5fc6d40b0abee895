import assert from 'node:assert/strict';
import type { Register } from '../../../core/plan/model.ts';
import { renameEdits } from '../../../core/workspace/rename-edits.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const plan = planOfTexts({
  'zoneplan.yaml': 'plan: {id: p, name: P, scope: Khu_A, terms: {NK: {name: NK, from: 2021-01-01, to: 2025-12-31}}}\n',
  'a.plan.yaml': `indicators:
  FDI: {name: FDI, unit: triệu USD, kind: flow}
  half: {name: Nửa, unit: triệu USD, kind: flow, formula: FDI * 0.5 + FDI-new}
targets:
  T1: {name: T, indicator: FDI, period: NK, at-least: 5, split: {Khu_A: 2}}
`,
  'b.plan.yaml': `actuals:
  - {indicator: FDI, period: NK, values: {Khu_A: 1}, stated: [{ratio: 5 %, of: T1/Khu_A}]}
reviews:
  NQ: {name: Họp, date: 2024-01-01, decisions: [{what: Giao, target: T1}]}
milestones:
  m: {name: M, decided-in: NQ}
`,
});

const CASES: readonly (readonly [Register, string, string, ...string[]])[] = [
  [
    'indicators',
    'FDI',
    'fdi',
    'a /indicators/half/formula value fdi * 0.5 + FDI-new',
    'a /targets/T1/indicator value fdi',
    'b /actuals/0/indicator value fdi',
  ],
  [
    'zones',
    'Khu_A',
    'khu-a',
    'a /targets/T1/split/Khu_A key khu-a',
    'b /actuals/0/stated/0/of value T1/khu-a',
    'b /actuals/0/values/Khu_A key khu-a',
    'zoneplan /plan/scope value khu-a',
  ],
  ['targets', 'T1', 't1', 'b /actuals/0/stated/0/of value t1/Khu_A', 'b /reviews/NQ/decisions/0/target value t1'],
  ['reviews', 'NQ', 'nq', 'b /milestones/m/decided-in value nq'],
  ['terms', 'NK', 'nk', 'a /targets/T1/period value nk', 'b /actuals/0/period value nk'],
  ['organisations', 'Khu_A', 'khu-a'],
];

describe('renaming an id over a plan', () => {
  for (const [register, id, to, ...edits] of CASES) {
    it(`${register}: ${id}`, () => assert.deepEqual([...new Set(renameEdits(plan, register, id, to).map(line))].sort(), edits.sort()));
  }
});

function line(edit: ReturnType<typeof renameEdits>[number]): string {
  if (edit.kind !== 'set' && edit.kind !== 'rename') return edit.kind;
  const { file, pointer, part } = edit.place;
  return `${file.replace('/plan/', '').replace(/(\.plan)?\.yaml$/, '')} ${pointer} ${part} ${edit.kind === 'set' ? edit.text : edit.key}`;
}
