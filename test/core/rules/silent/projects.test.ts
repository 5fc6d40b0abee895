import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'event-order',
  'event-after-end',
  'amendment-gap',
  'project-zone-unknown',
  'expired-permit',
  'permit-without-validity',
  'idle-land',
  'leased-exceeds-leasable',
  'sector-off-orientation',
  'workers-before-operation',
  'zone-not-ready',
  'open-obstacle',
  'criterion-without-evidence',
  'overdue-milestone',
  'undated-promise',
  'met-without-evidence',
  'milestone-contradicts-events',
  'events-mismatch',
  'part-exceeds-whole',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A second project on the stage. */
function project(keys: string): string {
  return `projects: {da-2: {name: Nhà máy 2, zone: kcn-b, ${keys}}}`;
}

function events(...all: readonly string[]): string {
  return project(`events: [${all.map((each) => `{${each}}`).join(', ')}]`);
}

function milestone(keys: string): string {
  return `milestones: {m: {name: M, ${keys}}}`;
}

const EVENTS: readonly Case[] = [
  // Correct statements.
  [
    'amendment 2 with amendment 1, stages missing but in order',
    events(
      'date: 2022-03, event: licensed, amount: 5 triệu USD',
      'date: 2022-09, event: amended, amendment: 1',
      'date: 2023, event: amended, amendment: 2',
      'date: 2024-02, event: in-operation',
    ),
    {},
  ],
  [
    'amendment 1 raises the capital, amendment 2 amends',
    events(
      'date: 2022-03, event: licensed, amount: 5 triệu USD',
      'date: 2022-09, event: tăng vốn, amount: 2 triệu USD, amendment: 1',
      'date: 2023, event: điều chỉnh, amendment: 2',
    ),
    {},
  ],
  [
    'a revoked project with "revoked" last',
    events('date: 2022-05-10, event: licensed, amount: 5 triệu USD', 'date: 2023-05-10, event: revoked'),
    {},
  ],
  ['words in Vietnamese', events('date: 2024-02, event: khởi công'), {}],
  // Order.
  ['two stages of one day', events('date: 2024-02-01, event: policy-approved', 'date: 2024-02-01, event: investor-approved'), {}],
  [
    'a year and a month of it may be in order',
    events('date: 2024, event: licensed, amount: 5 triệu USD', 'date: 2024-02, event: groundbreaking'),
    {},
  ],
  [
    'written out of order but dated in order',
    events('date: 2024-02-01, event: groundbreaking', 'date: 2023-02-01, event: licensed, amount: 5 triệu USD'),
    {},
  ],
  [
    'a second piece of land cleared after operation began',
    events('date: 2022-01, event: site-cleared', 'date: 2023-01, event: in-operation', 'date: 2024-01, event: site-cleared'),
    {},
  ],
  ['first product before operation', events('date: 2023-01, event: first-product', 'date: 2023-06, event: in-operation'), {}],
  [
    'operation before the first product',
    events('date: 2023-01, event: in-operation', 'date: 2023-06, event: first-product'),
    { 'event-order': 1 },
  ],
  [
    'milestones due in the wrong order',
    'milestones: {a: {name: A, project: du-an, event: first-product, due: 2025-03}, b: {name: B, project: du-an, event: in-operation, due: 2025-01}}',
    { 'event-order': 1 },
  ],
  [
    'milestones of two projects',
    `${project('role: production')}\nmilestones: {a: {name: A, project: da-2, event: first-product, due: 2025-03}, b: {name: B, project: du-an, event: in-operation, due: 2025-01}}`,
    {},
  ],
  // Ends.
  [
    'a certificate withdrawn after the end, and the land given back',
    events(
      'date: 2022-05-10, event: licensed, amount: 5 triệu USD',
      'date: 2023-05-10, event: ended',
      'date: 2023-08-01, event: revoked',
      'date: 2023-09-01, event: land-reduced, land: 2 ha',
    ),
    {},
  ],
  [
    'spent in the month of the revocation',
    events(
      'date: 2022-05-10, event: licensed, amount: 5 triệu USD',
      'date: 2023-05, event: revoked',
      'date: 2023-05-20, event: disbursed, amount: 1 triệu USD',
    ),
    {},
  ],
  [
    'amendments 1 and 4',
    events('date: 2022-09, event: amended, amendment: 1', 'date: 2023-09, event: amended, amendment: 4'),
    { 'amendment-gap': 1 },
  ],
  [
    'a gap and another',
    events('date: 2022-09, event: amended, amendment: 2', 'date: 2023-09, event: amended, amendment: 4'),
    { 'amendment-gap': 2 },
  ],
  // Land, workers.
  ['land leased last year', events('date: 2023-11-01, event: land-leased, land: 20 ha'), {}],
  [
    'land given back',
    events('date: 2021-05-10, event: land-leased, land: 20 ha', 'date: 2024-05-10, event: land-reduced, land: 20 ha'),
    {},
  ],
  [
    'land that waits for what is on record',
    project('events: [{date: 2021-05-10, event: land-leased, land: 20 ha}], obstacles: [{what: Chưa có điện, raised: 2024-11-01}]'),
    {},
  ],
  [
    'land after a shorter patience',
    events('date: 2023-05-10, event: land-leased, land: 20 ha'),
    { 'idle-land': 1 },
    { rules: { 'idle-land': { after: '12 tháng' } } },
  ],
  [
    'workers hired before the opening',
    events('date: 2024-02-01, event: workers, workers: 90 người', 'date: 2024-03-15, event: in-operation'),
    {},
  ],
  ['workers of a trial run', events('date: 2024-01-15, event: first-product', 'date: 2024-02-01, event: workers, workers: 90 người'), {}],
  ['no workers yet', events('date: 2024-02-01, event: workers, workers: 0 người'), {}],
];

/** A project that says what it has, and what it leased. */
function holding(keys: string, ...all: readonly string[]): string {
  return project(`${keys}, events: [${all.map((each) => `{${each}}`).join(', ')}]`);
}

const LICENSED = 'date: 2022-03-01, event: licensed, amount: 50 triệu USD';
const RAISED = 'date: 2023-03-01, event: capital-increased, amount: 5 triệu USD';

const HOLDINGS: readonly Case[] = [
  ['the capital its events give', holding('registered: 55 triệu USD', LICENSED, RAISED), {}],
  ['the capital in another scale', holding('registered: "0,055 tỷ USD"', LICENSED, RAISED), {}],
  ['capital without events', project('registered: 55 triệu USD'), {}],
  ['capital other than its events give', holding('registered: 60 triệu USD', LICENSED, RAISED), { 'events-mismatch': 1 }],
  ['a certificate whose sum is not known', holding('registered: 60 triệu USD', 'date: 2022-03-01, event: licensed', RAISED), {}],
  [
    'a raise after the day of the plan',
    holding('registered: 50 triệu USD', LICENSED, 'date: 2024-12-01, event: tăng vốn, amount: 5 triệu USD'),
    {},
  ],
  ['a raise some time this year', holding('registered: 50 triệu USD', LICENSED, 'date: 2024, event: tăng vốn, amount: 5 triệu USD'), {}],
  ['capital of a project that is over', holding('registered: 50 triệu USD', LICENSED, 'date: 2023-12-01, event: revoked'), {}],
  ['a sum in another currency', holding('registered: 1.300 tỷ đồng', LICENSED), {}],
  [
    'land other than what was leased and given back',
    holding('land: 20 ha', 'date: 2023-05-10, event: land-leased, land: 20 ha', 'date: 2024-05-10, event: land-reduced, land: 5 ha'),
    { 'events-mismatch': 1 },
  ],
  [
    'projects that lease more than the zone has',
    `zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 30 ha}}}
projects: {p: {name: P, zone: kcn-c, events: [{date: 2024-05-10, event: land-leased, land: 20 ha}]}, q: {name: Q, zone: kcn-c, events: [{date: 2024-05-10, event: land-leased, land: 15 ha}]}}`,
    { 'leased-exceeds-leasable': 1 },
  ],
  [
    'land that a revoked project no longer holds',
    `zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 30 ha}}}
projects: {p: {name: P, zone: kcn-c, events: [{date: 2023-05-10, event: land-leased, land: 20 ha}, {date: 2024-01-10, event: revoked}]}, q: {name: Q, zone: kcn-c, events: [{date: 2024-05-10, event: land-leased, land: 15 ha}]}}`,
    {},
  ],
  [
    'more land to lease out than the zone has',
    'zones: {kcn-c: {name: KCN C, type: KCN, area: {natural: 500 ha, leasable: 600 ha}}}',
    { 'part-exceeds-whole': 1 },
  ],
  ['a zone whose land is all for lease', 'zones: {kcn-c: {name: KCN C, type: KCN, area: {natural: 500 ha, leasable: 5 km²}}}', {}],
];

const ENTRIES: readonly Case[] = [
  ['a project that no locality and no zone holds', 'projects: {da-2: {name: Nhà máy 2, zone: outside}}', { 'project-zone-unknown': 1 }],
  [
    'a permit that is withdrawn only later',
    project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: revoked, status-date: 2024-12-20}]'),
    { 'expired-permit': 1 },
  ],
  [
    'a permit of a project that ends only later',
    project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31}], events: [{date: 2024-12-20, event: ended}]'),
    { 'expired-permit': 1 },
  ],
  [
    'something a zone should have by now',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: in-progress, due: 2024-10}}}}',
    { 'zone-not-ready': 1 },
  ],
  [
    'something a zone should have by then, and has, or has time for',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: ready, due: 2024-10}, water: {state: missing, due: 2024-11}}}}',
    {},
  ],
  ['a project outside all zones', 'projects: {da-2: {name: Nhà máy 2, zone: ngoài khu, locality: tx-a}}', {}],
  [
    'a project of an unknown zone that is over',
    'projects: {da-2: {name: Nhà máy 2, zone: unknown, events: [{date: 2023-05-10, event: ended}]}}',
    {},
  ],
  ['a permit that runs on', project('permits: [{kind: construction, issued: 2024-01-10, valid-until: 2025-01-10}]'), {}],
  [
    'a permit that was replaced by a later one',
    project(
      'permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31}, {kind: study, issued: 2020-11-01, valid-until: 2026-10-31}]',
    ),
    {},
  ],
  ['a permit marked "hết hạn"', project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: hết hạn}]'), {}],
  [
    'a permit that says it is active',
    project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: còn hiệu lực}]'),
    { 'expired-permit': 1 },
  ],
  ['a certificate of investment has no end', project('permits: [{kind: investment, issued: 2024}]'), {}],
  ['an end that cannot be read is told once', project('permits: [{kind: study, issued: 2024-01-10, valid-until: 2025-13-01}]'), {}],
  ['as much land let as there is', 'zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 450 ha, leased: 450 ha}}}', {}],
  [
    'rounded land',
    'zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 4,5 km², leased: 452 ha}}}'.replace('4,5 km²', '"4,5 km²"'),
    {},
  ],
  [
    'the same of the indicators of these areas',
    'actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 520 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}]',
    { 'leased-exceeds-leasable': 1 },
  ],
  [
    "a figure beside the zone's own area",
    'zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 450 ha}}}\nactuals: [{indicator: leased, scope: kcn-c, period: 2023, value: 520 ha}]',
    { 'leased-exceeds-leasable': 1 },
  ],
  ['a figure with nothing beside it', 'actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 520 ha}]', {}],
  [
    'a kind of the sector',
    'zones: {kcn-c: {name: KCN C, type: KCN, sectors: [robot, Điện tử]}}\nprojects: {da-2: {name: Nhà máy 2, zone: kcn-c, sector: linh kiện điện tử}}',
    {},
  ],
  [
    'who builds the park itself',
    'zones: {kcn-c: {name: KCN C, type: KCN, sectors: [robot]}}\nprojects: {da-2: {name: Hạ tầng, zone: kcn-c, role: hạ tầng, sector: bất động sản}}',
    {},
  ],
  ['a zone without sectors', project('sector: dệt may'), {}],
  [
    'the sectors of the zone around',
    'zones: {kcn-c: {name: KCN C, type: KCN, sectors: [robot]}, gd: {name: KCN C giai đoạn 1, type: phase, within: kcn-c}}\nprojects: {da-2: {name: Nhà máy 2, zone: gd, sector: dệt may}}',
    { 'sector-off-orientation': 1 },
  ],
  [
    'a zone that is being made ready',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: đang làm}}}}\nforecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {kcn-c: 400 người}}]',
    {},
  ],
  [
    'a forecast of nothing',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: missing}}}}\nforecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {kcn-c: 0, kcn-b: 5 người}}]',
    {},
  ],
  ['an obstacle of this month', project('obstacles: [{what: Thiếu vật liệu, raised: 2024-11-01}]'), {}],
  [
    'an obstacle of this month past its deadline',
    project('obstacles: [{what: Thiếu vật liệu, raised: 2024-11-01, due: 2024-11-10}]'),
    { 'open-obstacle': 1 },
  ],
  ['an obstacle resolved', project('obstacles: [{what: Thiếu vật liệu, raised: 2024-01-01, resolved: 2024-03-10}]'), {}],
  ['a criterion with its certificate', project('criteria: {cong-nghe-cao: Giấy chứng nhận 12/2024}'), {}],
];

const MILESTONES: readonly Case[] = [
  ['due this month', milestone('due: 2024-11'), {}],
  ['due last month', milestone('due: 2024-10'), { 'overdue-milestone': 1 }],
  ['due last month, and moved', milestone('due: 2024-12, revisions: [{date: 2024-10-20, was: 2024-10, reason: Chờ nghiệm thu}]'), {}],
  ['due last month, and done', milestone('due: 2024-10, met-on: 2024-10-20, evidence: Công văn 1'), {}],
  ['due last month, and shown by the project', milestone('due: 2024-06, project: du-an, event: khởi công'), {}],
  [
    'due last month, and the project has not come so far',
    milestone('due: 2024-06, project: du-an, event: first-product'),
    { 'overdue-milestone': 1 },
  ],
  ['given up', milestone('due: 2024-06, outcome: không thực hiện'), {}],
  ['a deadline that cannot be read is told once', milestone('due: tháng 13/2024'), {}],
  ['without a date, and shown by the project', milestone('project: du-an, event: khởi công'), {}],
  ['without a date, and done', milestone('met-on: 2024-10-20, source: bc'), {}],
  ["done, and the project's event shows it", milestone('met-on: 2024-03-05, project: du-an, event: khởi công'), {}],
  [
    'done on another day than the event',
    milestone('met-on: 2024-03-20, source: bc, project: du-an, event: khởi công'),
    { 'milestone-contradicts-events': 1 },
  ],
  ['not met in time, and the event came later', milestone('due: 2024-01, outcome: not-met, project: du-an, event: khởi công'), {}],
  ['dropped, and done', milestone('outcome: dropped, met-on: 2024-10-20, source: bc'), { 'milestone-contradicts-events': 1 }],
  ['not met in time, and done later', milestone('due: 2024-06, outcome: not-met, met-on: 2024-10-20, source: bc'), {}],
  ['partly met on a day', milestone('due: 2024-06, outcome: partly-met, met-on: 2024-05-20, source: bc'), {}],
  ['dropped, and it happened', milestone('outcome: dropped, project: du-an, event: khởi công'), { 'milestone-contradicts-events': 1 }],
];

const page = new ToldPage('projects', 'Checks of projects, told');

describe('checks of projects', () => {
  for (const [group, cases] of Object.entries({ events: EVENTS, holdings: HOLDINGS, entries: ENTRIES, milestones: MILESTONES })) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }
});
