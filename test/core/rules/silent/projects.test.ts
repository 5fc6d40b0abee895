import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';
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
  [
    'workers on the day a project ended, and after it',
    `projects: {a: {name: A, zone: kcn-b, events: [{date: 2023-05-10, event: workers, workers: 9 người}, {date: 2023-05-10, event: ended}]}, b: {name: B, zone: kcn-b, events: [{date: 2023-05-11, event: workers, workers: 9 người}, {date: 2023-05-10, event: ended}]}, c: {name: C, zone: kcn-b, events: [{event: workers, workers: 9 người}, {date: 2023-05-10, event: ended}]}}`,
    { 'event-after-end': 1, 'workers-before-operation': 2 },
  ],
  [
    'amendments out of order',
    events(
      'date: 2023-09, event: amended, amendment: 3',
      'date: 2022-09, event: amended, amendment: 1',
      'date: 2022-03, event: amended, amendment: 0',
    ),
    { 'amendment-gap': 1 },
  ],
  ['land leased twenty-five months ago to the day', events('date: 2022-10-15, event: land-leased, land: 20 ha'), { 'idle-land': 1 }],
  [
    'land of a project that ended in time',
    events('date: 2021-10-15, event: land-leased, land: 20 ha', 'date: 2024-03-15, event: ended'),
    {},
  ],
  ['land to be leased', events('date: 2025-10-15, event: land-leased, land: 20 ha'), {}],
  [
    'milestones of a project of which one has no deadline',
    'milestones: {a: {name: A, project: du-an, event: first-product, due: 2025-03}, b: {name: B, project: du-an, event: first-product}, c: {name: C, project: du-an, due: 2025-01}, d: {name: D, project: du-an, event: in-operation, due: 2025-02}}',
    { 'event-order': 1, 'undated-promise': 1 },
  ],
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
  [
    'land of projects of which one says nothing of it',
    `zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 30 ha}}}
projects: {p: {name: P, zone: kcn-c, events: [{date: 2024-01-10, event: land-leased}]}, q: {name: Q, zone: kcn-c, events: [{date: 2024-05-10, event: land-leased, land: 35 ha}]}}`,
    { 'leased-exceeds-leasable': 1 },
  ],
  [
    'land let up to what the numbers are rounded to',
    `zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: "4,5 km²", leased: "4,6 km²"}}}`,
    {},
  ],
  [
    'land let of which one end is open',
    'zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 450 ha, leased: tối đa 520 ha}}, kcn-d: {name: KCN D, type: KCN, area: {leasable: trên 450 ha, leased: 520 ha}}}',
    {},
  ],
  [
    'land and workers of a share that is none of land',
    'indicators: {density: {name: Mật độ, unit: "%", kind: ratio, numerator: leased, denominator: workers}, l2: {name: L2, unit: ha, kind: stock}, d2: {name: D2, unit: "%", kind: ratio, numerator: l2, denominator: workers}}\nactuals: [{indicator: l2, scope: kcn-b, period: 2023, value: 520 ha}, {indicator: workers, scope: kcn-b, period: 2023, value: 450 người}]',
    {},
  ],
  [
    'land of a zone around zones',
    'zones: {kkt-n: {name: KKT N, type: KKT}, kcn-n: {name: KCN N, type: KCN, within: kkt-n}, gd: {name: GĐ, type: phase, within: kcn-n}}\nactuals: [{indicator: leased, scope: kkt-n, period: 2023, value: 520 ha}, {indicator: leasable, scope: gd, period: 2023, value: 450 ha}]',
    { 'leased-exceeds-leasable': 1 },
  ],
  [
    'land of a zone of which a part is told',
    'actuals: [{indicator: leased, scope: kkt-a, period: 2023, value: 520 ha}, {indicator: leasable, scope: kcn-a1, period: 2023, value: 450 ha}]',
    {},
  ],
  [
    'land where projects gave none back',
    'indicators: {back: {name: Trả lại, unit: ha, kind: stock, from-events: {sum: land, of: [land-reduced]}}, again: {name: Cho thuê lại, unit: ha, kind: stock}, rate: {name: Tỷ lệ, unit: "%", kind: ratio, numerator: again, denominator: back}}\nactuals: [{indicator: again, scope: kcn-b, period: 2023, value: 5 ha}]',
    { 'leased-exceeds-leasable': 1 },
  ],
  [
    'land of a locality',
    'actuals: [{indicator: leased, scope: tx-a, period: 2023, value: 520 ha}, {indicator: leasable, scope: tx-a, period: 2023, value: 450 ha}]',
    {},
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
  ['a project of an unknown zone that names no zone at all', 'projects: {da-2: {name: Nhà máy 2, sector: dệt may}}', {}],
  ['a project outside all zones whose locality is mistyped', 'projects: {da-2: {name: Nhà máy 2, zone: outside, localty: tx-a}}', {}],
  [
    'a project of an unknown zone in a town of many',
    `localities: {tx-n: {name: Thị xã N, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: 50 %, tx-n: 50 %}}, ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `kcn-n${n}: {name: KCN ${n}, type: KCN, localities: [tx-n]}`).join(', ')}}\nprojects: {da-2: {name: Nhà máy 2, zone: unknown, locality: tx-n}}`,
    { 'project-zone-unknown': 1 },
  ],
  ['a permit that ends today', project('permits: [{kind: study, issued: 2023-11-15, valid-until: 2024-11-15}]'), {}],
  [
    'a status of a permit that cannot be read',
    project('permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: xong}]'),
    {},
  ],
  [
    'a permit of an unknown day and a later one',
    project('permits: [{kind: study, valid-until: 2020-10-31}, {kind: study, issued: 2020-11-01, valid-until: 2026-10-31}]'),
    { 'expired-permit': 1 },
  ],
  ['a revoked permit without an end', project('permits: [{kind: construction, issued: 2024-01-10, status: thu hồi}]'), {}],
  ['an obstacle whose end cannot be read', project('obstacles: [{what: Thiếu vật liệu, raised: 2024-01-01, resolved: tháng 13}]'), {}],
  ['an obstacle due today', project('obstacles: [{what: Thiếu vật liệu, raised: 2024-11-01, due: 2024-11-15}]'), {}],
  ['a criterion with a blank for evidence', project('criteria: {cong-nghe-cao: " "}'), { 'criterion-without-evidence': 1 }],
  [
    'something a zone should have by today, or of which the state cannot be read, or before the zone closes',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: missing, due: 2024-11-15}}}, kcn-d: {name: KCN D, type: KCN, readiness: {power: {state: xong, due: 2024-10}}}, kcn-e: {name: KCN E, type: KCN, closed: 2025-06-30, readiness: {power: {state: missing, due: 2024-10}}}}',
    { 'zone-not-ready': 1 },
  ],
  [
    'forecasts of a place that is no zone, of nothing yet, and of a range',
    'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {state: missing}}}}\nforecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {tx-a: 5 người, kcn-c: }}, {indicator: jobs, period: 2024, made-on: 2024-11-15, values: {kcn-c: 5–9 người}}]',
    { 'zone-not-ready': 1 },
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
  [
    'not met, without a deadline, and done',
    milestone('outcome: not-met, met-on: 2024-10-20, source: bc'),
    { 'milestone-contradicts-events': 1 },
  ],
  [
    'not met in time, and done on the last day',
    milestone('due: 2024-06, outcome: not-met, met-on: 2024-06-30, source: bc'),
    { 'milestone-contradicts-events': 1 },
  ],
  [
    'not met in time, and the event came on the last day',
    milestone('due: 2024-03-05, outcome: not-met, project: du-an, event: khởi công'),
    { 'milestone-contradicts-events': 1 },
  ],
  [
    'done before the event',
    milestone('met-on: 2024-03-01, source: bc, project: du-an, event: khởi công'),
    { 'milestone-contradicts-events': 1 },
  ],
  [
    'done in another month than the event',
    `${events('date: 2024-03, event: groundbreaking')}\n${milestone('met-on: 2024-05-01, source: bc, project: da-2, event: khởi công')}`,
    { 'milestone-contradicts-events': 1 },
  ],
  ['done, and the evidence cannot be read', milestone('due: 2024-11, met-on: 2024-10-20, evidence: [a]'), {}],
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

  it('say nothing of a project outside all zones where the plan has no localities', () => {
    const plan = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch}',
      'a.plan.yaml': 'projects: {p: {name: Nhà máy, zone: outside}}',
    });
    assert.deepEqual(diagnosticsOf(plan.db, plan.file('a.plan.yaml'), 'en'), []);
  });
});
