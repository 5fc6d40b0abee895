import assert from 'node:assert/strict';
import { assess } from '../../core/rollup/assess.ts';
import { goalsBelow, standingOf } from '../../core/rollup/standing.ts';
import { trendOf } from '../../core/rollup/trend.ts';
import { planOfTexts } from '../plan-of-texts.ts';

const PLAN = `
localities: {tinh: {name: Tỉnh, level: province}}
organisations: {ubnd: {name: Ủy ban}, ban: {name: Ban quản lý, within: ubnd}}
zones:
  kkt: {name: KKT, type: KKT, localities: [tinh]}
  kcn-a: {name: KCN A, type: KCN, within: kkt, localities: [tinh], owner: ban}
  kcn-b: {name: KCN B, type: KCN, within: kkt, localities: [tinh]}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow}}
policies: {nq: {name: Nghị quyết, status: issued}, da: {name: Đề án, status: issued, implements: [nq]}}
objectives: {o: {name: Việc làm, indicators: [jobs]}, p: {name: Lao động, within: o, targets: [b-24]}}
targets:
  a-24: {name: A, indicator: jobs, scope: kcn-a, period: 2024, at-least: 100 người, policy: da}
  b-24: {name: B, indicator: jobs, scope: kcn-b, period: 2024, at-least: 100 người}
  kkt-24: {name: KKT, indicator: jobs, scope: kkt, period: 2024, at-least: 150 người}
reviews: {r: {name: Giao ban, date: 2024-07-01}}
actuals:
  - {indicator: jobs, scope: kcn-a, period: 2024, as-of: 2024-06-30, value: 60 người}
  - {indicator: jobs, scope: kcn-b, period: 2024, as-of: 2024-06-30, value: 20 người}
  - {indicator: jobs, scope: kcn-a, period: 2024, as-of: 2024-11-15, value: 95 người}
  - {indicator: jobs, scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 40 người}
`;

describe('standing: the worst of the targets below', () => {
  const plan = () => planOfTexts({ 'a.plan.yaml': PLAN });
  const of = (...[node, id]: [Parameters<typeof standingOf>[1], string]) => standingOf(plan(), node, id)?.status;

  it('of a zone and all within it', () => assert.equal(of('zones', 'kkt'), 'off-track'));
  it('of a leaf its own', () => assert.equal(of('zones', 'kcn-a'), 'on-track'));
  it('of a policy with what carries it out', () => assert.equal(of('policies', 'nq'), 'on-track'));
  it('of a policy with the objectives it sets, for targets that name no policy of their own', () => {
    const aims = PLAN.replace('o: {name: Việc làm, indicators', 'o: {name: Việc làm, policy: nq, indicators');
    const { status, goals } = standingOf(planOfTexts({ 'a.plan.yaml': aims }), 'policies', 'nq')!;
    assert.deepEqual([status, goals.map(({ goal }) => goal.id)], ['off-track', ['a-24', 'b-24', 'kkt-24']]);
  });

  it('of an objective with those within it', () => assert.equal(of('objectives', 'o'), 'off-track'));
  it('of an organisation with its parts, by who owns the zone', () => assert.equal(of('organisations', 'ubnd'), 'on-track'));
  it('is none without targets', () => assert.equal(of('organisations', 'khong-co'), undefined));

  it('of a zone with newer figures of its own is its own', () => {
    const newer = `${PLAN}  - {indicator: jobs, scope: kkt, period: 2024, as-of: 2024-11-20, value: 140 người}\n`;
    assert.equal(standingOf(planOfTexts({ 'a.plan.yaml': newer }), 'zones', 'kkt')?.status, 'on-track');
  });

  it('has a trend since the last review', () => assert.equal(trendOf(plan(), 'a-24'), 'up'));
  it('of a target that has lost its comparison is not measured, whatever its number was', () => {
    const lost = PLAN.replace('at-least: 150 người', 'revisions: [{date: 2030-01-01, was: 100 người}]');
    const figure = '  - {indicator: jobs, scope: kkt, period: 2024, as-of: 2024-11-20, value: 140 người}\n';
    assert.equal(assess(planOfTexts({ 'a.plan.yaml': lost + figure }), 'kkt-24')?.status, 'unmeasurable');
  });
});

describe('what stands below an entry', () => {
  const NESTED = `
localities: {tinh: {name: Tỉnh, level: province}}
organisations: {ubnd: {name: Ủy ban}, ban: {name: Ban quản lý, within: ubnd}, so: {name: Sở}, khac: {name: Khác}}
zones:
  a: {name: A, type: KCN, localities: [tinh], owner: ban}
  b: {name: B, type: KCN, localities: [tinh], owner: khac}
  nhom: {name: Nhóm, type: group, members: [a]}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow, owner: so}, land: {name: Đất, unit: ha, kind: stock}}
policies:
  nq: {name: Nghị quyết, status: issued}
  da: {name: Đề án, status: issued, implements: [nq]}
  qd: {name: Quyết định, status: issued}
objectives:
  o: {name: Việc làm, policy: da, indicators: [jobs]}
  p: {name: Đất, within: o, targets: [land-a]}
  q: {name: Khu B, targets: [jobs-all/b]}
  r: {name: Chưa có gì}
targets:
  jobs-all: {name: Việc làm, indicator: jobs, period: 2024, at-least: 100 người, split: {a: 60 người, b: 40 người, nhom: }}
  jobs-own: {name: Việc làm riêng, indicator: jobs, scope: a, period: 2025, at-least: 10 người, owner: ubnd}
  land-a: {name: Đất, indicator: land, scope: a, period: 2024, at-least: 10 ha, policy: qd}
  land-b: {name: Đất, indicator: land, scope: b, period: 2024, at-least: 10 ha}
  land: {name: Đất, indicator: land, period: 2024, at-least: 10 ha}
`;
  const table: readonly [node: Parameters<typeof goalsBelow>[1], id: string, goals: string][] = [
    ['zones', 'a', 'jobs-all/a jobs-own land-a'],
    ['zones', 'b', 'jobs-all/b land-b'],
    ['zones', 'nhom', 'jobs-all/a jobs-own land-a'],
    ['policies', 'qd', 'land-a'],
    ['policies', 'da', 'jobs-all jobs-all/a jobs-all/b jobs-own'],
    ['policies', 'nq', 'jobs-all jobs-all/a jobs-all/b jobs-own'],
    ['objectives', 'o', 'jobs-all jobs-all/a jobs-all/b jobs-own land-a'],
    ['objectives', 'p', 'land-a'],
    ['objectives', 'q', 'jobs-all/b'],
    ['objectives', 'r', ''],
    ['organisations', 'ubnd', 'jobs-all/a jobs-own land-a'],
    ['organisations', 'ban', 'jobs-all/a land-a'],
    ['organisations', 'so', 'jobs-all'],
    ['organisations', 'khac', 'jobs-all/b land-b'],
  ];
  const plan = () => planOfTexts({ 'zoneplan.yaml': 'plan: {id: p, name: K, scope: tinh}\n', 'a.plan.yaml': NESTED });
  for (const [node, id, goals] of table)
    it(`${node}: ${id}`, () => {
      const found = goalsBelow(plan(), node, id).map((goal) => goal.id);
      assert.equal([...found].sort().join(' '), goals);
    });
});

describe('the trend of a target', () => {
  const reviewed = (reviews: string, figures = '') => {
    const text = PLAN.replace('reviews: {r: {name: Giao ban, date: 2024-07-01}}', `reviews: {${reviews}}`);
    return trendOf(planOfTexts({ 'a.plan.yaml': `${text}${figures}` }), 'a-24');
  };
  it('is none without a review', () => assert.equal(reviewed(''), undefined));
  it('is none of a target without a figure', () => {
    const text = PLAN.slice(0, PLAN.indexOf('actuals:'));
    assert.equal(trendOf(planOfTexts({ 'a.plan.yaml': text }), 'a-24'), undefined);
  });
  it('is none where nothing was known at the last review', () => assert.equal(reviewed('r: {name: R, date: 2024-01-15}'), undefined));
  it('is level since a review of the same figure', () =>
    assert.equal(
      reviewed(
        'r: {name: R, date: 2024-11-15}, s: {name: S, date: 2024-11-14}',
        '  - {indicator: jobs, scope: kcn-a, period: 2024, as-of: 2024-11-14, value: 95 người}\n',
      ),
      'level',
    ));
  it('goes down', () =>
    assert.equal(
      reviewed('r: {name: R, date: 2024-07-01}', '  - {indicator: jobs, scope: kcn-a, period: 2024, as-of: 2024-11-20, value: 50 người}\n'),
      'down',
    ));
  it('heeds reviews of other targets as little as none', () =>
    assert.equal(reviewed('r: {name: R, date: 2024-07-01, targets: [b-24]}'), undefined));
  it('heeds a review of this one', () => assert.equal(reviewed('r: {name: R, date: 2024-07-01, targets: [a-24]}'), 'up'));
  it('heeds no review that is still to come', () => assert.equal(reviewed('r: {name: R, date: 2025-07-01}'), undefined));
});
