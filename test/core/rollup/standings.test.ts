import assert from 'node:assert/strict';
import { assess } from '../../../core/rollup/assess.ts';
import { type Node, ownerOf, standingOf } from '../../../core/rollup/standing.ts';
import { planWith } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
organisations: {kcn: {name: Công ty hạ tầng}, so: {name: Sở}}
zones:
  kkt: {name: KKT, type: KKT}
  kcn: {name: KCN, type: KCN, within: kkt, owner: so}
  gd: {name: Giai đoạn 1, type: phase, within: kcn}
  nhom: {name: Nhóm, type: group, members: [kcn]}
  khac: {name: KCN khác, type: KCN}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow}, land: {name: Đất, unit: ha, kind: flow}}
objectives: {o: {name: Việc làm, targets: [s]}}
`;

const DONE = 'period: 2024, at-least: 5 người';
const figure = (scope: string, value: string, asOf: string, of = 'jobs') =>
  `{indicator: ${of}, scope: ${scope}, period: 2024, as-of: ${asOf}, value: ${value}}`;

function standing(node: Node, id: string, targets: string, figures: string): string {
  const found = standingOf(planWith(`${BASE}targets: {${targets}}\nactuals: [${figures}]`, 'scope: tinh, as-of: 2024-12-31'), node, id);
  return found ? `${found.status}: ${found.goals.map(({ goal }) => goal.id).join(' ')}` : 'none';
}

describe('how an entry stands', () => {
  const table: readonly [says: string, node: Node, id: string, targets: string, figures: string, expected: string][] = [
    [
      'an organisation that is called like a zone, by all it owns',
      'organisations',
      'kcn',
      `a: {name: A, indicator: jobs, scope: kcn, owner: kcn, ${DONE}}, b: {name: B, indicator: jobs, scope: khac, owner: kcn, period: 2024, at-least: 9 người}`,
      `${figure('kcn', '7 người', '2024-12-31')}, ${figure('khac', '1 người', '2024-06-30')}`,
      'off-track: a b',
    ],
    [
      'a zone with newer figures of its own, one of them not known',
      'zones',
      'kkt',
      `a: {name: A, indicator: jobs, scope: kkt, ${DONE}}, b: {name: B, indicator: land, scope: kkt, period: 2024, at-least: 9 ha}, c: {name: C, indicator: jobs, scope: kcn, period: 2024, at-least: 9 người}`,
      `${figure('kkt', '7 người', '2024-12-31')}, ${figure('kcn', '1 người', '2024-06-30')}`,
      'no-data: a b c',
    ],
    [
      'a zone with figures as old as those below it',
      'zones',
      'kkt',
      `a: {name: A, indicator: jobs, scope: kkt, ${DONE}}, c: {name: C, indicator: jobs, scope: kcn, period: 2024, at-least: 9 người}`,
      `${figure('kkt', '7 người', '2024-12-31')}, ${figure('kcn', '1 người', '2024-12-31')}`,
      'missed: a c',
    ],
    [
      'a zone by one that lies in it and has others in it',
      'zones',
      'kkt',
      `c: {name: C, indicator: jobs, scope: kcn, ${DONE}}`,
      figure('kcn', '7 người', '2024-12-31'),
      'exceeded: c',
    ],
    [
      'a group by the parts of its zones',
      'zones',
      'nhom',
      `c: {name: C, indicator: jobs, scope: gd, ${DONE}}`,
      figure('gd', '7 người', '2024-12-31'),
      'exceeded: c',
    ],
    ['what is no zone', 'zones', 'nowhere', `c: {name: C, indicator: jobs, scope: kcn, ${DONE}}`, '', 'none'],
    [
      'an objective that names a target by the lines of it',
      'objectives',
      'o',
      `s: {name: S, indicator: jobs, period: 2024, at-least: , split: {kcn: 5 người}}`,
      figure('kcn', '7 người', '2024-12-31'),
      'exceeded: s/kcn',
    ],
  ];
  for (const [says, node, id, targets, figures, expected] of table)
    it(says, () => assert.equal(standing(node, id, targets, figures), expected));

  it('a target of several has the owner of its zone', () => {
    const plan = planWith(`${BASE}targets: {g: {name: G, scope: kcn, period: 2024, all-of: [{indicator: jobs, at-least: 5 người}]}}`);
    assert.equal(ownerOf(plan, plan.goal('g')!), 'so');
    assert.equal(assess(plan, 'g')!.status, 'no-data');
  });
});
