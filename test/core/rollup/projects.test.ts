import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { recounted } from '../../../core/rollup/cohorts.ts';
import { dueAt, eventOf, isMet, milestoneState } from '../../../core/rollup/milestones.ts';
import { disbursedCapital, eventsOf, leasedLand, movesOf, registeredCapital } from '../../../core/rollup/postings.ts';
import { isOpen, markedOn, permitStatusOn } from '../../../core/rollup/project-papers.ts';
import { projectsIn } from '../../../core/rollup/projects-in.ts';
import { haltOf, isBuilt, reversals, stageOf, stagesOf } from '../../../core/rollup/stages.ts';
import { dayOf } from '../golden-numbers.ts';
import { planWith, rolledUp, saidAmount } from './said-rollup.ts';

const PLACES = `
localities:
  tinh: {name: Tỉnh, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
  tx-b: {name: Thị xã B, level: town, within: tinh}
zones:
  kkt: {name: KKT, type: KKT, localities: [tx-a]}
  kcn: {name: KCN, type: KCN, within: kkt, localities: [tx-a]}
  kcn-2: {name: KCN 2, type: KCN, localities: {tx-a: 40 %, tx-b: 60 %}}
  kcn-3: {name: KCN 3, type: KCN, localities: [tx-a, tx-b]}
`;

/** A project with events, written short: `2024-02-01 licensed 10 USD`; without a day, `? licensed`. */
function project(id: string, events: readonly string[], more = 'zone: kcn'): string {
  const written = events.map((each) => {
    const [, date, event, rest] = /^(\S+) (\S+)(?: (.*))?$/.exec(each)!;
    const key = rest === undefined ? '' : `, ${/ha$/.test(rest) ? 'land' : 'amount'}: ${rest}`;
    return `{${date === '?' ? '' : `date: ${date}, `}event: ${event}${key}}`;
  });
  return `  ${id}: {name: Dự án ${id}, ${more}, events: [${written.join(', ')}]}`;
}

const plan = (projects: readonly string[], more = '') => planWith(`${PLACES}${more}projects:\n${projects.join('\n')}`);
const one = (...events: readonly string[]) => plan([project('p', events)]).one('projects', 'p')!;

describe('a fixed list, counted anew', () => {
  it('by what its projects show on a day', () => {
    const given = plan([
      project('today', ['2024-06-30 in-operation']),
      project('tomorrow', ['2024-07-01 in-operation']),
      project('this-month', ['2024-06 in-operation']),
      project('this-year', ['2024 in-operation']),
      project('ended', ['2023-01-01 in-operation', '2024-01-01 ended']),
      project('ends-today', ['2023-01-01 in-operation', '2024-06-30 ended']),
      project('twice', ['2023-01-01 in-operation', '2024 in-operation']),
      project('never', ['2023-01-01 licensed']),
    ]);
    const members = ['today', 'tomorrow', 'this-month', 'this-year', 'ended', 'ends-today', 'twice', 'never', 'never', 'unknown'];
    const { running, idle } = recounted(given, { members }, dayOf('2024-06-30'));
    assert.deepEqual(
      [running, idle].map((list) => list.map(({ id }) => id)),
      [
        ['today', 'this-month', 'twice'],
        ['tomorrow', 'ended', 'ends-today', 'never'],
      ],
    );
  });
});

describe('a milestone', () => {
  const PROJECT = [project('p', ['2024-03-05 groundbreaking', '2024-05-05 groundbreaking', '2024-04 nonsense'])];
  const milestone = (keys: string) => {
    const given = plan(PROJECT, `milestones: {m: {name: M, ${keys}}}\n`);
    return [given, given.one('milestones', 'm')!] as const;
  };
  const state = (keys: string, day: string) => {
    const { is, due, on, late } = milestoneState(...milestone(keys), dayOf(day));
    const date = typeof on === 'object' ? isoDate(on.first) : on === undefined ? '–' : isoDate(on);
    return `${is}, due ${due?.written ?? '–'}, on ${date}, ${late ?? '–'} late`;
  };
  const table: readonly [says: string, keys: string, day: string, expected: string][] = [
    ['due today', 'due: 2024-06-30', '2024-06-30', 'open, due 2024-06-30, on –, 0 late'],
    ['due yesterday', 'due: 2024-06-30', '2024-07-01', 'overdue, due 2024-06-30, on –, 1 late'],
    ['of no day', 'source: bc', '2024-07-01', 'undated, due –, on –, – late'],
    ['met today', 'due: 2024-06, met-on: 2024-07-01', '2024-07-01', 'met, due 2024-06, on 2024-07-01, 1 late'],
    ['met tomorrow', 'due: 2024-06, met-on: 2024-07-02', '2024-07-01', 'overdue, due 2024-06, on –, 1 late'],
    [
      'met by the first event of its project',
      'due: 2024-06, project: p, event: groundbreaking',
      '2024-07-01',
      'met, due 2024-06, on 2024-03-05, -117 late',
    ],
    [
      'met by an event of the very day',
      'due: 2024-06, project: p, event: groundbreaking',
      '2024-03-05',
      'met, due 2024-06, on 2024-03-05, -117 late',
    ],
    ['whose event is to come', 'due: 2024-02, project: p, event: groundbreaking', '2024-03-04', 'overdue, due 2024-02, on –, 4 late'],
    ['of no event', 'due: 2024-02, project: p', '2024-07-01', 'overdue, due 2024-02, on –, 123 late'],
    ['of no project', 'due: 2024-06, project: nowhere, event: groundbreaking', '2024-06-01', 'open, due 2024-06, on –, -29 late'],
    ['dropped', 'due: 2024-06, outcome: dropped', '2024-07-01', 'dropped, due 2024-06, on –, – late'],
    ['dropped, and met', 'due: 2024-06, outcome: dropped, met-on: 2024-05-01', '2024-07-01', 'dropped, due 2024-06, on 2024-05-01, – late'],
    [
      'met in part',
      'due: 2024-06, outcome: partly-met, met-on: 2024-05-01',
      '2024-07-01',
      'partly-met, due 2024-06, on 2024-05-01, -60 late',
    ],
    ['met in part on no day', 'due: 2024-06, outcome: partly-met', '2024-07-01', 'partly-met, due 2024-06, on –, – late'],
  ];
  for (const [says, keys, day, expected] of table) it(says, () => assert.equal(state(keys, day), expected));

  it('is shown by its event, and by nothing without one', () => {
    assert.equal(eventOf(...milestone('project: p'))?.date, undefined);
    assert.equal(isMet(...milestone('project: p')), false);
    assert.equal(isMet(...milestone('project: p, event: groundbreaking')), true);
    assert.equal(isMet(...milestone('met-on: 2024-05-01')), true);
  });

  it('is due by what was in force on a day', () => {
    const [, moved] = milestone(
      'due: 2024-12, revisions: [{date: 2024-08-01, was: 2024-09, reason: R}, {was: 2024-01, reason: R}, {date: 2024-05-01, was: 2024-06, reason: R}, {date: 2024-04-01, reason: R}]',
    );
    const due = (day: string) => dueAt(moved, dayOf(day))?.written;
    assert.deepEqual(['2024-03-31', '2024-04-30', '2024-05-01', '2024-07-31', '2024-08-01'].map(due), [
      '2024-06',
      '2024-06',
      '2024-09',
      '2024-09',
      '2024-12',
    ]);
  });
});

describe('the events of a project', () => {
  const order = (...dates: readonly string[]) => eventsOf(one(...dates.map((date) => `${date} licensed`))).map(({ date }) => date.written);
  const table: readonly [says: string, dates: readonly string[], expected: readonly string[]][] = [
    ['are in the order of their days', ['2024-03-01', '2024-01-01', '2024-02-01'], ['2024-01-01', '2024-02-01', '2024-03-01']],
    ['of one first day, those that end sooner first', ['2024', '2024-01-01', '2024-01'], ['2024-01-01', '2024-01', '2024']],
    ['of one last day, those that begin sooner first', ['2024-12-31', '2024'], ['2024', '2024-12-31']],
    ['are those with a day', ['2024-03-01', '?', '2024-01-01'], ['2024-01-01', '2024-03-01']],
  ];
  for (const [says, dates, expected] of table) it(says, () => assert.deepEqual(order(...dates), expected));
});

describe('what is booked on a project', () => {
  const EVENTS = [
    '2024-01-01 licensed 10 USD',
    '2024-03-01 capital-reduced 4 USD',
    '2024-02-01 amended 99 USD',
    '2024-05-01 land-leased 5 ha',
    '2024-06-01 disbursed 3 USD',
  ];
  const capital = (day: string, ...events: readonly string[]) => {
    const given = plan([project('p', events)]);
    const found = registeredCapital(given, given.one('projects', 'p')!, dayOf(day), 'USD');
    return found ? saidAmount(found) : '⊥';
  };
  const table: readonly [says: string, day: string, events: readonly string[], expected: string][] = [
    ['a licence on its day', '2024-01-01', EVENTS, '10'],
    ['nothing the day before', '2023-12-31', EVENTS, '0'],
    ['a reduction', '2024-03-01', EVENTS, '6'],
    [
      'in the order of the days',
      '2024-03-01',
      ['2024-03-01 revoked', '2024-02-01 capital-increased 2 USD', '2024-01-01 licensed 10 USD'],
      '0',
    ],
    ['a revocation of a part', '2024-03-01', ['2024-01-01 licensed 10 USD', '2024-02-01 revoked 4 USD'], '6'],
    ['a revocation of what is not known', '2024-03-01', ['2024-01-01 licensed', '2024-02-01 revoked'], '⊥'],
    ['a reduction by what is not known', '2024-03-01', ['2024-01-01 licensed 10 USD', '2024-02-01 capital-reduced'], '⊥'],
    ['a licence without an amount', '2024-03-01', ['2024-01-01 licensed'], '⊥'],
    ['a licence without a day', '2024-03-01', ['? licensed 10 USD', '2024-02-01 capital-increased 2 USD'], '2'],
    ['a month that has begun', '2024-01-15', ['2024-01 licensed 10 USD'], '10'],
    ['a day before the month it begins', '2024-06-01', ['2024-01 revoked', '2024-01-01 licensed 10 USD'], '0'],
    ['two of one month, the day known of one', '2024-06-01', ['2024-01-15 revoked', '2024-01 licensed 10 USD'], '0'],
  ];
  for (const [says, day, events, expected] of table) it(says, () => assert.equal(capital(day, ...events), expected));

  it('land and what is spent, each by itself', () => {
    const given = plan([project('p', EVENTS)]);
    const entry = given.one('projects', 'p')!;
    const day = dayOf('2024-06-01');
    assert.deepEqual(
      [leasedLand(entry, day), disbursedCapital(given, entry, day, 'USD')].map((each) => saidAmount(each!)),
      ['5', '3'],
    );
    const kinds = (of: 'capital' | 'land') => movesOf(entry, of, day).map(({ event }) => event);
    assert.deepEqual([kinds('capital'), kinds('land')], [['licensed', 'capital-reduced'], ['land-leased']]);
  });

  it('the rate that is missing is that of the first amount without one', () => {
    const indicators =
      'indicators: {money: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed, capital-increased]}}}\n';
    const given = plan(
      [project('p', ['2024-01-01 licensed 10 USD', '2024-02-01 capital-increased 2 EUR', '2024-03-01 capital-increased 2 GBP'])],
      indicators,
    );
    assert.match(rolledUp(given, { of: 'money of kcn for 2024 at 2024-12-31' }), /lacks the rate of EUR in USD of 2024-02-01/);
  });
});

describe('papers and obstacles of a project', () => {
  const day = dayOf('2024-06-30');
  const permits = (keys: string) =>
    plan([project('p', [], `zone: kcn, permits: [{kind: study, issued: 2020-01-01${keys}}]`)]).one('projects', 'p')!.permits;
  const table: readonly [says: string, keys: string, marked: string, status: string][] = [
    ['a permit without an end', '', 'active', 'active'],
    ['a permit that ends today', ', valid-until: 2024-06-30', 'active', 'active'],
    ['a permit that ended yesterday', ', valid-until: 2024-06-29', 'active', 'expired'],
    ['a permit that ended yesterday and was revoked', ', valid-until: 2024-06-29, status: revoked', 'revoked', 'revoked'],
    ['a permit that is revoked today', ', status: revoked, status-date: 2024-06-30', 'revoked', 'revoked'],
    ['a permit that is revoked tomorrow', ', status: revoked, status-date: 2024-07-01', 'active', 'active'],
    ['a permit that says it is active, and ended', ', status: active, valid-until: 2024-06-29', 'active', 'expired'],
  ];
  for (const [says, keys, marked, status] of table)
    it(says, () => assert.deepEqual([markedOn(permits(keys)[0]!, day), permitStatusOn(permits(keys)[0]!, day)], [marked, status]));

  const obstacle = (keys: string) =>
    plan([project('p', [], `zone: kcn, obstacles: [{what: Thiếu điện${keys}}]`)]).one('projects', 'p')!.obstacles[0]!;
  const open: readonly [says: string, keys: string, expected: boolean][] = [
    ['raised today', ', raised: 2024-06-30', true],
    ['to be raised tomorrow', ', raised: 2024-07-01', false],
    ['raised nobody knows when', '', true],
    ['resolved today', ', raised: 2024-01-01, resolved: 2024-06-30', false],
    ['to be resolved tomorrow', ', raised: 2024-01-01, resolved: 2024-07-01', true],
    ['to be raised and resolved', ', raised: 2024-07-01, resolved: 2024-07-02', false],
  ];
  for (const [says, keys, expected] of open) it(`an obstacle ${says}`, () => assert.equal(isOpen(obstacle(keys), day), expected));
});

describe('the stage of a project', () => {
  const EVENTS = [
    '2024-01-01 licensed 1 USD',
    '2024-02-01 groundbreaking',
    '2024-04-01 groundbreaking',
    '2024-05-01 suspended',
    '2024-05-02 disbursed 1 USD',
    '2024-05-03 nonsense',
  ];
  const stage = (day: string, ...events: readonly string[]) => {
    const found = stageOf(one(...events), dayOf(day));
    return found ? `${found.event} ${isoDate(found.date.first)}` : 'none';
  };
  it('is the furthest so far, since it first came to it', () => {
    assert.equal(stage('2023-12-31', ...EVENTS), 'none');
    assert.equal(stage('2024-01-31', ...EVENTS), 'licensed 2024-01-01');
    assert.equal(stage('2024-02-01', ...EVENTS), 'groundbreaking 2024-02-01');
    assert.equal(stage('2024-12-31', ...EVENTS), 'groundbreaking 2024-02-01');
  });

  const halt = (day: string, ...events: readonly string[]) => haltOf(one(...events), dayOf(day))?.event;
  const table: readonly [says: string, day: string, events: readonly string[], expected: string | undefined][] = [
    ['suspended today', '2024-05-01', EVENTS, 'suspended'],
    ['to be suspended tomorrow', '2024-04-30', EVENTS, undefined],
    ['suspended, and spending', '2024-06-01', EVENTS, 'suspended'],
    ['suspended, and building again', '2024-06-01', [...EVENTS, '2024-05-20 first-product'], undefined],
    ['ended', '2024-06-01', ['2024-01-01 licensed 1 USD', '2024-05-01 ended'], 'ended'],
    ['ended, then revoked', '2024-06-01', ['2024-05-01 ended', '2024-05-02 revoked'], 'ended'],
    ['revoked, and going on', '2024-06-01', ['2024-05-01 revoked', '2024-05-02 in-operation'], 'revoked'],
    ['never halted', '2024-06-01', ['2024-01-01 licensed 1 USD', '2024-05-03 nonsense'], undefined],
  ];
  for (const [says, day, events, expected] of table) it(says, () => assert.equal(halt(day, ...events), expected));

  it('shows whether it is built', () => {
    const built = (day: string, ...events: readonly string[]) => isBuilt(one(...events), dayOf(day));
    assert.deepEqual(
      [
        built('2024-02-01', ...EVENTS),
        built('2024-01-31', ...EVENTS),
        built('2024-12-31', '2024-01-01 nonsense', '2024-01-01 licensed 1 USD'),
      ],
      [true, false, false],
    );
  });

  it('is not reversed by a second of its kind, nor on one day', () => {
    const found = (...events: readonly string[]) => reversals(stagesOf(one(...events).events)).length;
    assert.deepEqual(
      [
        found('2024-03-01 licensed 1 USD', '2024-01-01 licensed 1 USD', '2024-02-01 groundbreaking'),
        found('2024-01-01 groundbreaking', '2024-01-01 licensed 1 USD'),
      ],
      [0, 0],
    );
  });

  it('is told against the first of two that it comes before', () => {
    const found = reversals(
      stagesOf(one('2024-01-01 in-operation', '2024-03-01 licensed 1 USD', '2024-04-01 groundbreaking', '2024-05-01 nonsense').events),
    );
    assert.deepEqual(
      found.map(({ later, earlier }) => `${later.event} before ${earlier.event}`),
      ['in-operation before licensed'],
    );
  });

  it('is reversed where a later one comes wholly before an earlier one, told of the first of each', () => {
    const found = reversals(
      stagesOf(
        one(
          '2024-03-01 licensed 1 USD',
          '2024-02-01 in-operation',
          '2024-02-01 in-operation',
          '2024-01 groundbreaking',
          '2024-02-10 groundbreaking',
        ).events,
      ),
    );
    assert.deepEqual(
      found.map(({ later, earlier }) => `${later.event} ${later.of.place.pointer.slice(-1)} before ${earlier.event}`),
      ['groundbreaking 3 before licensed', 'in-operation 1 before licensed'],
    );
  });
});

describe('the projects of a scope', () => {
  const ids = (scope: string, projects: readonly string[], more = '') =>
    projectsIn(plan(projects, more), scope, dayOf('2024-12-31')).map(({ id }) => id);
  it('of a list are those that are in the plan, each once', () =>
    assert.deepEqual(
      ids('ds', [project('a', []), project('b', [])], 'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, members: [a, z, b, a]}}\n'),
      ['a', 'b'],
    ));
  it('of one that is defined twice are the first of them', () => {
    const given = planWith(`${PLACES}projects:\n${project('a', [])}\n${project('a', []).replace('  a:', '  "a":')}`);
    assert.equal(projectsIn(given, 'a', dayOf('2024-12-31')).length, 1);
  });
  it('of nothing are none', () => assert.deepEqual(ids('nowhere', [project('a', [])]), []));
});

describe('projects that have what is asked of them', () => {
  const PROJECTS = [
    project('in-park', ['2024-02-01 groundbreaking'], 'zone: kcn, capital-type: FDI, investor: Tập đoàn X, criteria: {xanh: Giấy}'),
    project('in-zone', ['2024-02-01 groundbreaking'], 'zone: kkt, capital-type: domestic, sector: dệt may'),
    project('shared', ['2024-02-01 groundbreaking'], 'zone: kcn-2, role: production, criteria: {sach: Giấy}'),
    project('outside', ['2024-02-01 groundbreaking'], 'zone: outside, locality: tx-a, investor-country: VN, owner: ban'),
    project('nowhere', ['2024-02-01 groundbreaking'], 'sector: robot'),
    project('unshared', ['2024-02-01 groundbreaking'], 'zone: kcn-3'),
  ];
  const found = (where: string) => {
    const indicators = `indicators: {n: {name: N, unit: dự án, kind: flow, from-events: {count: projects, of: [groundbreaking], where: {${where}}}}}\n`;
    const members = 'cohorts: {ds: {name: DS, fixed-on: 2024-01-01, members: [in-park, in-zone, shared, outside, nowhere, unshared]}}\n';
    return rolledUp(plan(PROJECTS, indicators + members), { of: 'n of ds for 2024 at 2024-12-31', way: 'events' })
      .replace(/^[^:]*: /, '')
      .replace(/ 1 on 2024-02-01/g, '');
  };
  const table: readonly [where: string, expected: string][] = [
    ['zone: kcn', 'in-park'],
    ['zone: kkt', 'in-park; in-zone'],
    ['zone: outside', 'outside'],
    ['zone: nowhere', 'nothing'],
    ['locality: tx-a', 'in-park; in-zone; outside'],
    ['locality: tinh', 'in-park; in-zone; shared; outside; unshared'],
    ['locality: tx-b', 'nothing'],
    ['criteria: xanh', 'in-park'],
    ['capital-type: fdi', 'in-park'],
    ['capital-type: domestic', 'in-zone'],
    ['investor: tập đoàn x', 'in-park'],
    ['investor-country: vn', 'outside'],
    ['sector: DỆT MAY', 'in-zone'],
    ['role: production', 'shared'],
    ['owner: ban', 'outside'],
    ['"zone": kcn, "capital-type": domestic', 'nothing'],
  ];
  for (const [where, expected] of table) it(where, () => assert.equal(found(where), expected));
});
