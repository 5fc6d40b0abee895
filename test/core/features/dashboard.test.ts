import { deepEqual, equal, ok } from 'node:assert/strict';
import { dashboard, type DashboardAsked } from '../../../core/dashboard.ts';
import type { Wanted } from '../../../core/features/report/reader.ts';
import type { Block, Board } from '../../../core/features/dashboard/board.ts';
import { planOfTexts, setCommitted } from '../../plan-of-texts.ts';
import { samplePlan } from '../../sample-plans.ts';

const PLAN = {
  'zoneplan.yaml': `plan:
  id: x
  name: X
  locale: vi-VN
  scope: tinh
  scenario: base
  scenarios: {base: {name: Cơ sở}, thap: {name: Thấp}}
`,
  'x.plan.yaml': `localities: {tinh: {name: Tỉnh, level: province}}
zones:
  a: {name: KCN A, type: KCN, localities: [tinh]}
  b: {name: KCN B, type: KCN, localities: [tinh]}
policies:
  nq: {name: Nghị quyết, status: đã ban hành}
  kh: {name: Kế hoạch, status: đã ban hành}
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow}
  jobs: {name: Việc làm, unit: người, kind: flow}
targets:
  fdi-24: {name: FDI 2024, indicator: fdi, period: 2024, at-least: 3 tỷ USD, policy: kh, split: {a: 1 tỷ USD, b: 2 tỷ USD}}
  fdi-25: {name: FDI 2025, indicator: fdi, period: 2025, at-least: 3 tỷ USD, policy: kh}
  jobs-24: {name: Việc làm 2024, indicator: jobs, period: 2024, at-least: 100 người, policy: nq}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-06-30, value: 1 tỷ USD}
  - {indicator: fdi, scope: a, period: 2024, as-of: 2024-06-30, value: 900 triệu USD}
  - {indicator: jobs, period: 2024, as-of: 2024-06-30, value: 80 người}
milestones:
  duong: {name: Đường, policy: kh, due: 2024-03-31}
  nha: {name: Nhà, policy: nq, due: 2024-03-31}
reviews:
  so-ket: {name: Sơ kết, date: 2024-03-31}
`,
};

describe('the dashboard', () => {
  it('offers what its targets can be narrowed to, with how many each leaves', () => {
    deepEqual(optionsOf(board(PLAN)), {
      policy: ['Kế hoạch (4)', 'Nghị quyết (1)'],
      indicator: ['FDI (4)', 'Việc làm (1)'],
      zone: ['Tỉnh (3)', 'KCN A (1)', 'KCN B (1)'],
      status: ['Chậm tiến độ (1)', 'Chưa có số liệu (2)', 'Đúng tiến độ (2)'].sort(),
    });
    const narrowed = optionsOf(board(PLAN, { wanted: chosen({ zone: 'a' }) }));
    deepEqual([narrowed.policy, narrowed.zone], [['Kế hoạch (1)'], ['Tỉnh (3)', 'KCN A (1)', 'KCN B (1)']]);
  });

  for (const [wanted, bullets, milestones, changes] of [
    [{}, ['fdi-24', 'fdi-24/a', 'jobs-24'], ['Đường', 'Nhà'], 3],
    [{ policy: 'nq' }, ['jobs-24'], ['Nhà'], 1],
    [{ indicator: 'fdi' }, ['fdi-24', 'fdi-24/a'], ['Đường'], 2],
    [{ zone: 'a' }, ['fdi-24/a'], ['Đường'], 1],
    [{ zone: 'tinh', policy: 'kh' }, ['fdi-24'], ['Đường'], 1],
    [{ policy: 'nq', zone: 'a' }, [], ['Nhà'], 0],
  ] as const)
    it(`follows ${JSON.stringify(wanted)} in charts, tables, milestones and changes`, () => {
      const found = board(PLAN, { wanted: chosen(wanted) });
      const blocks = blocksOf(found);
      deepEqual(
        blocks.flatMap((block) => (block.is === 'bullets' ? block.bullets.map(({ id }) => id) : [])),
        bullets,
      );
      deepEqual(
        blocksOf(found, 'milestones').flatMap((block) => (block.is === 'items' ? block.items.map(({ label }) => label) : [])),
        milestones,
      );
      equal(rowsOf(found, 'changesTitle').filter((row) => row[1] === 'mới').length, changes);
    });

  it('keeps all statuses to choose from while one is chosen', () => {
    const found = board(PLAN, { wanted: { status: new Set(['on-track']) } });
    const counts = blocksOf(found).flatMap((block) => (block.is === 'counts' ? block.counts : []));
    deepEqual(new Map(counts.map(({ status, count, chosen = false }) => [status, `${count} ${chosen}`])).get('on-track'), '2 true');
    ok(counts.length > 2);
  });

  it('says what became of figures, targets and statuses since a day, the last commit, and why it cannot', () => {
    const since = (asked: DashboardAsked) => rowsOf(board(PLAN, asked), 'changesTitle');
    equal(since({ since: { day: 19_900 } }).filter((row) => row[1] === 'mới').length, 3);
    const committed = { ...PLAN, 'x.plan.yaml': PLAN['x.plan.yaml'].replace('at-least: 100 người', 'at-least: 90 người') };
    const plan = planOfTexts(PLAN);
    setCommitted(plan.db, plan.root, committed);
    const found = dashboard(plan.db, plan.root, 'vi', { since: { before: { db: plan.db, root: `committed:${plan.root}` } } });
    deepEqual(rowsOf(found, 'changesTitle').slice(0, 2), [
      ['Chỉ tiêu kế hoạch'],
      ['Việc làm 2024', 'nâng', '≥ 90 người', '≥ 100 người', 'không ghi `revisions`'],
    ]);
    equal(found.comparison?.chosen, 'commit');
    const none = board(PLAN, { since: { why: 'Không có lịch sử.' } });
    ok(blocksOf(none).some((block) => block.is === 'items' && block.title === 'Thay đổi' && block.empty === 'Không có lịch sử.'));
  });

  for (const [what, forecasts, fan] of [
    ['one number', '{made-on: 2024-06-30, value: 2 tỷ USD}', undefined],
    ['a range', '{made-on: 2024-06-30, value: "1,5–2,5 tỷ USD"}', ['31/12/2024: 2.500 triệu USD', '31/12/2024: 3.500 triệu USD']],
    [
      'several scenarios',
      '{made-on: 2024-06-30, value: 2 tỷ USD}, {scenario: thap, made-on: 2024-06-30, value: 1 tỷ USD}',
      ['31/12/2024: 2.000 triệu USD', '31/12/2024: 3.000 triệu USD'],
    ],
  ] as const)
    it(`draws ${fan ? 'the range' : 'a single line'} for a forecast of ${what}`, () => {
      const entries = forecasts.replaceAll('{', '{indicator: fdi, period: 2024, ');
      const found = board({ ...PLAN, 'f.plan.yaml': `forecasts: [${entries}]\n` });
      const [curve] = blocksOf(found).flatMap((block) => (block.is === 'curve' ? block.curve : []));
      deepEqual(curve!.fan && [curve!.fan.low.said, curve!.fan.high.said], fan);
      equal(
        curve!.legend.some(({ is }) => is === 'fan'),
        fan !== undefined,
      );
      ok(!curve!.fan || curve!.fan.low.y < curve!.fan.high.y);
    });

  it('says both ends of a forecast that is a range, in tables and bridges', () => {
    const found = board({
      ...PLAN,
      'f.plan.yaml': 'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-06-30, values: {a: 500–1.000 triệu USD, b: 1 tỷ USD}}]\n',
    });
    deepEqual(
      blocksOf(found, 'forecasts').flatMap((block) => (block.is === 'bridge' ? block.bridge.steps.map(({ said }) => said) : [])),
      ['1.000', '+500–1.000', '+1.000', '2.500–3.000', '3.000'],
    );
    deepEqual(rowsOf(found, 'weekly').at(-1)?.[4], '2.500–3.000');
    deepEqual(rowsOf(found, 'forecasts')[0]?.slice(0, 2), ['KCN A', '500–1.000']);
    equal(rowsOf(found, 'nextYear').find((row) => row[1] === 'FDI')?.[5], '2.500–3.000');
  });

  it('has every view there is something for in the sample, each figure with its line', () => {
    const plan = samplePlan('samples/quang-ninh');
    deepEqual(
      dashboard(plan.db, plan.root, 'vi').views.map(({ id }) => id),
      [
        'overview',
        'targets',
        'table',
        'changesTitle',
        'weekly',
        'courses',
        'forecasts',
        'components',
        'zones',
        'comparison',
        'projects',
        'milestones',
        'land',
        'owners',
        'review',
        'policies',
        'nextYear',
        'quality',
      ],
    );
  });
});

function chosen(wanted: Readonly<Record<string, string>>): Wanted {
  return Object.fromEntries(Object.entries(wanted).map(([by, id]) => [by, new Set([id])]));
}

function board(files: Readonly<Record<string, string>>, asked: DashboardAsked = {}): Board {
  const plan = planOfTexts(files);
  return dashboard(plan.db, plan.root, 'vi', asked);
}

function blocksOf({ views }: Board, id?: string): readonly Block[] {
  return views.filter((view) => id === undefined || view.id === id).flatMap(({ blocks }) => blocks);
}

function rowsOf(found: Board, id: string): readonly (readonly string[])[] {
  return blocksOf(found, id).flatMap((block) =>
    block.is === 'table' ? block.table.rows.map(({ cells }) => cells.map(({ said }) => said)) : [],
  );
}

function optionsOf({ choices }: Board) {
  return Object.fromEntries(
    choices.map(({ of, options }) => {
      const said = options.map(({ said, count }) => `${said} (${count})`);
      return [of, of === 'status' ? said.sort() : said];
    }),
  );
}
