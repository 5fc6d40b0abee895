import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';
import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'amendment-gap',
  'criterion-without-evidence',
  'event-after-end',
  'event-order',
  'expired-permit',
  'idle-land',
  'leased-exceeds-leasable',
  'milestone-contradicts-events',
  'open-obstacle',
  'permit-without-validity',
  'project-zone-unknown',
  'sector-off-orientation',
  'undated-promise',
  'workers-before-operation',
  'zone-not-ready',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>];

/** A second project on the stage. */
const project = (keys: string) => `projects: {da-2: {name: Nhà máy 2, zone: kcn-b, ${keys}}}`;
const events = (...all: readonly string[]) => project(`events: [${all.map((each) => `{${each}}`).join(', ')}]`);
const LICENSED = 'date: 2019-05-10, event: licensed, amount: 5 triệu USD';
const ENDED = 'events: [{date: 2024-05-10, event: ended}]';

/** A zone with its own figures of two indicators, the second named the whole of the first. */
const pair = (unit: string, kind: string, value: string) =>
  `indicators: {built: {name: Đã xây, unit: ${unit}, kind: stock}, plan: {name: Quy hoạch, unit: ha, kind: stock}, r: {name: R, unit: "%", kind: ${kind}, numerator: built, denominator: plan}}\nactuals: [{indicator: built, scope: kcn-b, period: 2023, value: ${value}}, {indicator: plan, scope: kcn-b, period: 2023, value: 100 ha}]`;

const CASES: readonly Case[] = [
  // Amendments.
  [
    'an amendment without the first, after a licence',
    events(LICENSED, 'date: 2024-02-01, event: amended, amendment: 2'),
    { 'amendment-gap': 1 },
  ],
  ['an amendment without the first and without a day', events('event: amended, amendment: 2'), { 'amendment-gap': 1 }],
  // Criteria.
  ['a criterion that the plan does not have, without evidence', project('criteria: {xanh: }'), {}],
  // Ends.
  [
    'money spent after the end and before the certificate is withdrawn: event-after-end goes by the first of two ends',
    events(
      LICENSED,
      'date: 2023-05-10, event: ended',
      'date: 2023-08-01, event: disbursed, amount: 1 triệu USD',
      'date: 2023-12-01, event: revoked',
    ),
    { 'event-after-end': 1 },
  ],
  ['an obstacle of a project that is over', project(`${ENDED}, obstacles: [{what: Thiếu vật liệu, raised: 2024-01-15}]`), {}],
  ['a study permit of a project that is over', project(`${ENDED}, permits: [{kind: study, issued: 2023-10-31}]`), {}],
  [
    'a study permit marked active: permit-without-validity',
    project('permits: [{kind: study, issued: 2023-10-31, status: active}]'),
    { 'permit-without-validity': 1 },
  ],
  // Stages to come.
  [
    'a stage that was given up, due in the wrong order',
    'milestones: {a: {name: A, project: du-an, event: first-product, due: 2025-03, outcome: dropped}, b: {name: B, project: du-an, event: in-operation, due: 2025-01}}',
    {},
  ],
  ['a promise that was given up', 'milestones: {m: {name: M, outcome: dropped}}', {}],
  [
    'dropped and done, and the event shows it',
    'milestones: {m: {name: M, outcome: dropped, met-on: 2024-03-05, project: du-an, event: groundbreaking}}',
    { 'milestone-contradicts-events': 1 },
  ],
  // Land.
  ['land leased long after the licence', events(LICENSED, 'date: 2024-02-01, event: land-leased, land: 20 ha'), {}],
  [
    'land leased again lately',
    events('date: 2021-05-10, event: land-leased, land: 20 ha', 'date: 2024-02-01, event: land-leased, land: 5 ha'),
    { 'idle-land': 1 },
  ],
  ['land leased to the day so many months ago', events('date: 2021-05-15, event: land-leased, land: 20 ha'), { 'idle-land': 1 }],
  ['land as the part of other land', pair('ha', 'ratio', '120 ha'), { 'leased-exceeds-leasable': 1 }],
  ['land beside other land of an index: leased-exceeds-leasable asks for a ratio', pair('ha', 'index', '120 ha'), {}],
  [
    'land to let that is first defined as a share, and only then as land',
    'indicators: {leasable: {name: Phần cho thuê được, unit: "%", kind: ratio}}\nzones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 100 ha}}}\nactuals: [{indicator: leased, scope: kcn-c, period: 2023, value: 120 ha}]',
    {},
  ],
  ['money on land: leased-exceeds-leasable compares land with land', pair('triệu USD', 'ratio', '120 triệu USD'), {}],
  [
    'leased-exceeds-leasable of a zone one project of which does not say how much land it leased',
    'zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 10 ha}}}\nprojects: {p: {name: P, zone: kcn-c, events: [{date: 2023-01-05, event: land-leased, land: 12 ha}]}, q: {name: Q, zone: kcn-c, events: [{date: 2023-01-05, event: land-leased}]}}',
    { 'leased-exceeds-leasable': 1 },
  ],
  // What is not said.
  [
    'a permit that ran out beside another of no day: expired-permit',
    project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31}, {kind: study, valid-until: 2026-01-01}]'),
    { 'expired-permit': 1 },
  ],
  ['an obstacle that nobody says since when, past its deadline', project('obstacles: [{what: Thiếu vật liệu, due: 2024-06}]'), {}],
  // Zones.
  [
    'a project of an unknown zone lies in no group',
    'zones: {g: {name: G, type: group, members: [kcn-b], localities: [tx-a]}}\nprojects: {da-2: {name: Nhà máy 2, zone: unknown, locality: tx-a}}',
    { 'project-zone-unknown': 1 },
  ],
  [
    'project-zone-unknown offers no zone of another locality',
    'localities: {tx-c: {name: Thị xã C, level: town, within: tinh}}\nprojects: {da-2: {name: Nhà máy 2, zone: unknown, locality: tx-c}}',
    { 'project-zone-unknown': 1 },
  ],
  [
    'a total forecast for a zone without power: zone-not-ready',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: missing}}}}\nforecasts: [{indicator: workers, scope: kcn-c, period: 2024, made-on: 2024-11-15, total: 400 người}]',
    { 'zone-not-ready': 1 },
  ],
  [
    'a sector of the park, not of the economic zone around it',
    'zones: {kkt-c: {name: KKT C, type: KKT, sectors: [robot]}, kcn-c: {name: KCN C, type: KCN, within: kkt-c, sectors: [dệt may]}}\nprojects: {da-2: {name: Nhà máy 2, zone: kcn-c, sector: dệt may}}',
    {},
  ],
  [
    'power that is late in a zone closed today',
    'zones: {kcn-c: {name: KCN C, type: KCN, closed: 2024-11-15, readiness: {power: {state: missing, due: 2024-06}}}}',
    {},
  ],
  [
    'power that is late in a zone to be closed tomorrow',
    'zones: {kcn-c: {name: KCN C, type: KCN, closed: 2024-11-16, readiness: {power: {state: missing, due: 2024-06}}}}',
    { 'zone-not-ready': 1 },
  ],
  // Workers.
  [
    'two head counts before anything runs',
    events('date: 2024-01-10, event: workers, workers: 90 người', 'date: 2024-02-01, event: workers, workers: 95 người'),
    { 'workers-before-operation': 1 },
  ],
];

const page = new ToldPage('projects-at-the-edge', 'Checks of projects at the edge, told');

describe('checks of projects at the edge', () => {
  for (const each of CASES) itCounts(page, CODES, each);

  it('call a criterion that the manifest has twice by its first name', () => {
    const plan = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch, criteria: {xanh: {name: Xanh}, xanh: {name: Sạch}}}',
      'a.plan.yaml': 'projects: {d: {name: Nhà máy, zone: unknown, criteria: {xanh: }}}',
    });
    const found = diagnosticsOf(plan.db, plan.file('a.plan.yaml'), 'en').find(({ code }) => code === 'criterion-without-evidence');
    assert.equal(found?.message, '`Nhà máy` claims "Xanh" without evidence.');
  });
});
