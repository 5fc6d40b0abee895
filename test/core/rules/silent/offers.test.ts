import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'share-without-baseline',
  'revision-without-reason',
  'missed-review',
  'cohort-counts-mismatch',
  'forecast-concentration',
  'as-of-in-future',
  'priority-zone-without-target',
  'falling-total',
  'conflicting-figures',
  'zone-count-mismatch',
  'missing-key',
  'unknown-reference',
  'unknown-zone',
  'stated-ratio-mismatch',
  'decision-without-follow-up',
  'ratio-figure-unclear',
  'missing-source',
  'target-without-number',
  'unequal-as-of',
  'wrong-shape',
  'sub-targets-mismatch',
  'partial-total',
  'roll-up-mismatch',
  'events-mismatch',
  'claim-contradicted',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const SHARE = 'targets: {t: {name: Tỷ trọng, indicator: share, period: 2025/2026, at-least: 15 %}}\n';
const REVISED = (more: string, of = 'period: 2024') =>
  `targets: {t: {name: Việc làm, indicator: jobs, ${of}, at-least: 80 người, revisions: [{date: 2024-12-20, reason: Thiếu vốn, ${more}}]}}\n`;
const PRIORITY = 'priority: [{from: 2024-01-01}]';
const project = (id: string, events: string, zone = 'kcn-a1') => `${id}: {name: Nhà máy ${id}, zone: ${zone}, events: [${events}]}`;

/** What a finding offers to do, where there is more than one thing to do or nothing. */
const CASES: readonly Case[] = [
  [
    'a baseline from the latest figure before the period',
    `${SHARE}actuals: [{indicator: share, period: 2022, value: 9 %}, {indicator: share, period: 2023, value: 10 %}, {indicator: share, period: 2021, value: 8 %}]`,
    { 'share-without-baseline': 1 },
  ],
  [
    'no baseline from a figure within the period',
    `${SHARE}actuals: [{indicator: share, period: 2025, as-of: 2025-01-01, value: 9 %}]`,
    { 'share-without-baseline': 1 },
  ],
  [
    'no baseline for a place that is none',
    `${SHARE.replace('period', 'scope: nowhere, period')}`,
    { 'share-without-baseline': 1, 'unknown-zone': 1 },
  ],
  [
    'a late revision with the meetings of the month before',
    `${REVISED('was: 100 người')}reviews: {a: {name: Giao ban, date: 2024-12-19}, b: {name: Họp, date: 2024-11-19}, c: {name: Họp sau, date: 2024-12-21}, d: {date: 2024-12-20}}\npolicies: {qd: {name: Quyết định 5, status: issued, issued: 2024-12-01}}`,
    { 'revision-without-reason': 1, 'missing-key': 1 },
  ],
  ['a late revision without any meeting', REVISED('was: 100 người'), { 'revision-without-reason': 1 }],
  ['a revision that puts off a period that was soon over', REVISED('was-period: 2024', 'period: 2026'), { 'revision-without-reason': 1 }],
  ['a revision that puts off a deadline that was far', REVISED('was-due: 2025-12', 'due: 2026-12'), {}],
  ['a revision that puts off a deadline that was near', REVISED('was-due: 2025-01-10', 'due: 2026-12'), { 'revision-without-reason': 1 }],
  [
    'a revision that is followed by one that puts the period off',
    `targets: {t: {name: V, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-12-20, reason: R, was: 90 người}, {date: 2025-02-01, reason: R, was-period: 2024}]}}`,
    { 'revision-without-reason': 2 },
  ],
  ['a daily meeting of two days ago', 'reviews: {r: {name: Giao ban, date: 2024-11-13, cadence: daily}}', { 'missed-review': 1 }],
  ['a daily meeting of yesterday', 'reviews: {r: {name: Giao ban, date: 2024-11-14, cadence: daily}}', {}],
  ['a monthly meeting a month and a half ago', 'reviews: {r: {name: Giao ban, date: 2024-10-01, cadence: monthly}}', {}],
  ['a monthly meeting more than that ago', 'reviews: {r: {name: Giao ban, date: 2024-09-30, cadence: monthly}}', { 'missed-review': 1 }],
  ['a quarterly meeting four months and a half ago', 'reviews: {r: {name: Giao ban, date: 2024-07-01, cadence: quarterly}}', {}],
  [
    'a quarterly meeting more than that ago',
    'reviews: {r: {name: Giao ban, date: 2024-06-30, cadence: quarterly}}',
    { 'missed-review': 1 },
  ],
  ['a yearly meeting a year and a half ago', 'reviews: {r: {name: Giao ban, date: 2023-05-15, cadence: yearly}}', {}],
  ['a yearly meeting more than that ago', 'reviews: {r: {name: Giao ban, date: 2023-05-14, cadence: yearly}}', { 'missed-review': 1 }],
  [
    'a meeting whose id ends in its day, of a forum',
    'reviews: {gb-2024-10-01: {name: Giao ban, date: 2024-10-01, cadence: weekly, forum: Tổ công tác}}',
    { 'missed-review': 1 },
  ],
  [
    'a list of projects all of which are known',
    `projects: {${project('a', '{date: 2023-01-01, event: in-operation}')}, ${project('b', '{date: 2024-12-01, event: in-operation}')}, ${project('c', '{date: 2023-01, event: licensed}')}}\ncohorts: {ds: {name: Danh mục, fixed-on: 2022-01-01, size: 3, members: [a, b, c], counts: [{as-of: 2024-11-15, in-operation: 2, remaining: 2}]}}`,
    { 'cohort-counts-mismatch': 1 },
  ],
  [
    'a list of projects one of which is not',
    `projects: {${project('a', '')}}\ncohorts: {ds: {name: Danh mục, fixed-on: 2022-01-01, size: 2, members: [a, z], counts: [{as-of: 2024-11-15, in-operation: 4, remaining: 2}]}}`,
    { 'cohort-counts-mismatch': 1, 'unknown-reference': 1 },
  ],
  [
    'a list with more names than projects',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 0, members: [du-an], counts: [{as-of: 2024-11-15, remaining: 2}]}}',
    { 'cohort-counts-mismatch': 2 },
  ],
  [
    'most of a forecast in a zone of some projects',
    `projects: {${project('a', '')}, ${project('b', '')}}\nforecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: {value: 350 triệu USD, chance: high}, kcn-b: 50 triệu USD}}]`,
    { 'forecast-concentration': 1 },
  ],
  [
    'a figure to come with a scope, a source and a note',
    'actuals: [{indicator: jobs, scope: kcn-b, period: 2099, as-of: 2099-01-01, value: 90 người, source: bc, note: "ước"}]',
    { 'as-of-in-future': 1 },
  ],
  [
    'a figure to come with its parts',
    'actuals: [{indicator: fdi, period: 2099, as-of: 2099-01-01, value: 90 triệu USD, components: {fdi-new: 90 triệu USD}}]',
    { 'as-of-in-future': 1 },
  ],
  [
    'two priority zones and a target of the year',
    `zones: {kcn-c: {name: KCN C, type: KCN, ${PRIORITY}}, kcn-d: {name: KCN D, type: KCN, ${PRIORITY}}}`,
    { 'priority-zone-without-target': 1 },
  ],
  [
    'two priority zones of which one has a line',
    `zones: {kcn-c: {name: KCN C, type: KCN, ${PRIORITY}}, kcn-d: {name: KCN D, type: KCN, ${PRIORITY}}}\ntargets: {w: {name: Việc, indicator: jobs, period: 2024, at-least: 90 người, split: {kcn-c: 40 người}}}`,
    { 'priority-zone-without-target': 1 },
  ],
  [
    'a priority zone in a year without a target',
    `zones: {kcn-c: {name: KCN C, type: KCN, ${PRIORITY}}}`,
    { 'priority-zone-without-target': 1 },
    { plan: { 'as-of': '2025-02-01' } },
  ],
  ['a priority zone that was closed', `zones: {kcn-c: {name: KCN C, type: KCN, closed: 2024-06-30, ${PRIORITY}}}`, {}],
  [
    'a priority zone that closes today',
    `zones: {kcn-c: {name: KCN C, type: KCN, closed: 2024-11-15, ${PRIORITY}}}`,
    { 'priority-zone-without-target': 1 },
  ],
  ['a priority zone of before', 'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2022-01-01, to: 2023-12-31}]}}', {}],
  [
    'a priority zone that a proposed target asks something of',
    `zones: {kcn-c: {name: KCN C, type: KCN, ${PRIORITY}}}\ntargets: {w: {name: Việc, indicator: jobs, scope: kcn-c, period: 2024, at-least: 90 người, proposed: true}}`,
    { 'priority-zone-without-target': 1 },
  ],
  [
    'capital that falls in a zone of one project',
    'actuals: [{indicator: fdi, scope: kcn-b, period: 2023, as-of: 2023-06-30, value: 300 triệu USD}, {indicator: fdi, scope: kcn-b, period: 2023, value: 200 triệu USD}]',
    { 'falling-total': 1 },
  ],
  [
    'capital that falls by less than it is rounded',
    'actuals: [{indicator: fdi, scope: kcn-b, period: 2023, as-of: 2023-06-30, value: 300 triệu USD}, {indicator: fdi, scope: kcn-b, period: 2023, value: "299,8 triệu USD"}]',
    {},
  ],
  [
    'a figure that fell in another currency',
    'actuals: [{indicator: fdi, period: 2023, as-of: 2023-06-30, value: 300 triệu USD}, {indicator: fdi, period: 2023, value: 200 tỷ đồng}]',
    {},
  ],
  [
    'two figures published on two days',
    'sources: {s1: {name: Tin đầu, published: 2024-02-01, as-of: 2023-12-31}, s2: {name: Tin sau, published: 2024-03-01, as-of: 2023-12-31}}\nactuals: [{indicator: workers, period: 2023, value: 950 người, source: s2}, {indicator: workers, period: 2023, value: 900 người, source: s1}]',
    { 'conflicting-figures': 1 },
  ],
  [
    'two figures published on two days, the older with a share of it',
    'actuals: [{indicator: jobs, period: 2023, value: 950 người, published: 2024-03-01}, {indicator: jobs, period: 2023, value: 900 người, published: 2024-02-01, by: {sector: {dệt may: 900 người}}}]',
    { 'conflicting-figures': 1 },
  ],
  [
    'two figures of which one is preferred',
    'actuals: [{indicator: workers, period: 2023, value: 950 người, preferred: true}, {indicator: workers, period: 2023, value: 900 người}]',
    {},
  ],
  [
    'two figures both of which are preferred',
    'actuals: [{indicator: workers, period: 2023, value: 950 người, preferred: true}, {indicator: workers, period: 2023, value: 900 người, preferred: true}]',
    { 'conflicting-figures': 1 },
  ],
  [
    'one figure told twice',
    'actuals: [{indicator: workers, period: 2023, value: 950 người}, {indicator: workers, period: 2023, value: 950 người}]',
    { 'conflicting-figures': 1 },
  ],
  [
    'a count of zones on a day when one was not there',
    'zones: {kcn-c: {name: KCN C, type: KCN, localities: [tx-a], established: 2020-01-01, closed: 2022-12-31}, kcn-d: {name: KCN D, type: KCN, localities: [tx-a], established: 2023-05-01}}\nlocalities: {tx-d: {name: Thị xã D, level: town, within: tinh, declared-zones: [{as-of: 2023-01-01, KCN: 1}]}}',
    { 'zone-count-mismatch': 1 },
  ],
  ['a zone without type and localities', 'zones: {kcn-c: {name: KCN C}}', { 'missing-key': 1 }],
  ['a forecast without a day', 'forecasts: [{indicator: fdi, period: 2024, value: 400 triệu USD}]', { 'missing-key': 1 }],
  [
    'an unknown criterion, scenario and review',
    'projects: {p: {name: P, zone: kcn-b, criteria: {cong-nghe-ca: met}}}\nforecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, scenario: bas, value: 400 triệu USD}]\nmilestones: {m: {name: M, due: 2025-06, decided-in: nq1}}',
    { 'unknown-reference': 3 },
  ],
  ['a zone within a locality', 'zones: {kcn-c: {name: KCN C, type: KCN, within: kkt-b}}', { 'unknown-zone': 1 }],
  ['a group of unknown members', 'zones: {nhom-2: {name: Nhóm, type: group, members: [kcn-a3]}}', { 'unknown-zone': 1 }],
  [
    'a figure more than three times another',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 310 người, stated: [{times: hơn 3, versus: 2022}]}]',
    {},
  ],
  [
    'a figure less than three times another',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 290 người, stated: [{times: hơn 3, versus: 2022}]}]',
    { 'stated-ratio-mismatch': 1 },
  ],
  [
    'a figure at least three times another',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 300 người, stated: [{times: ít nhất 3, versus: 2022}]}]',
    {},
  ],
  [
    'a figure nearly three times another that is more',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 310 người, stated: [{times: gần 3, versus: 2022}]}]',
    { 'stated-ratio-mismatch': 1 },
  ],
  [
    'decisions with and without owner and day',
    'reviews: {gb: {name: Giao ban, date: 2024-11-15, decisions: [{what: "Giao Ban quản lý rà soát toàn bộ quỹ đất công nghiệp còn lại trên địa bàn", owner: ubnd, due: 2025-01}, {what: "Lập tổ công tác"}, {what: Ⅿ}]}}',
    { 'decision-without-follow-up': 3 },
  ],
  [
    'a ratio that one of two targets gives',
    'targets: {a: {name: A, indicator: jobs, period: 2023, at-least: 200 người}, b: {name: B, indicator: jobs, period: 2022/2023, at-least: 300 người}}\nactuals: [{indicator: jobs, period: 2023, value: 150 người, stated: [{ratio: 50 %}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'a ratio of a target of something else',
    'targets: {a: {name: A, indicator: workers, period: 2023, at-least: 200 người}}\nactuals: [{indicator: jobs, period: 2023, value: 150 người, stated: [{ratio: 50 %, of: a}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'what has no source',
    'targets: {a: {name: A, indicator: jobs, period: 2024, at-least: 200 người}, b: {name: B, period: 2024, all-of: [{indicator: jobs, at-least: 5 người}]}, c: {name: C, indicator: jobs, period: 2025, at-least: , split: {kcn-b: 5 người}}}\nforecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, total: 9 người}, {indicator: jobs, period: 2025, made-on: 2024-11-15, values: {kcn-b: 9 người}}, {indicator: workers, period: 2025, made-on: 2024-11-15, value: 9 người}]\nrates: [{date: 2024-01-01, one: USD, is: 24.000 đồng}]\nactuals: [{indicator: workers, period: 2023, values: {kcn-b: 9 người}}]',
    { 'missing-source': 10 },
    { rules: { 'missing-source': 'warning' } },
  ],
  [
    'what has a source',
    'rates: [{date: 2024-01-01, one: USD, is: 24.000 đồng, source: bc}]\nactuals: [{indicator: workers, period: 2023, value: 9 người, source: bc}]',
    {},
  ],
  [
    'targets without numbers',
    'targets: {a: {name: A, indicator: jobs, period: 2024, policy: nq}, b: {name: B, due: 2025-06, policy: nq, owner: ubnd}, c: {name: C, period: 2024, all-of: [{indicator: jobs}]}}',
    { 'target-without-number': 3 },
  ],
  [
    'a part of a year against a whole one',
    'actuals: [{indicator: jobs, period: 2023, value: 90 người}, {indicator: jobs, period: 2024, as-of: 2024-06-30, value: 50 người, change: [{versus: 2023, by: -40 người}]}]',
    { 'unequal-as-of': 1 },
  ],
  [
    'a register as a list, a list as a register, a word for yes',
    'milestones: [{name: Xong, due: 2025-06}, {id: b, name: Hai, due: 2025-07}]\nactuals: {a: {indicator: jobs, period: 2023, value: 5 người}}\ntargets: {t: {name: T, indicator: jobs, period: 2025, at-least: 5 người, proposed: có}, u: {name: U, indicator: jobs, period: 2026, at-least: 5 người, proposed: không}}',
    { 'wrong-shape': 4 },
  ],
  ['a list of two entries of one name', 'milestones: [{name: Xong, due: 2025-06}, {name: Xong, due: 2025-07}]', { 'wrong-shape': 1 }],
  [
    'a target of a zone whose quarters leave one out',
    'targets: {y: {name: Y, indicator: jobs, scope: kcn-b, period: 2025, at-least: 100 người, adds-up: periods}, q1: {name: Q1, indicator: jobs, scope: kcn-b, period: 2025-Q1, at-least: 20 người}, q3: {name: Q3, indicator: jobs, scope: kcn-b, period: 2025-Q3, at-least: 30 người}, q4: {name: Q4, indicator: jobs, scope: kcn-b, period: 2025-Q4, at-least: 30 người}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a revised text that says a target is met and is only just so',
    'targets: {t: {name: T, indicator: jobs, period: 2023, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023, value: 100 người, claims: [{target: t, says: exceeded}]}]',
    { 'claim-contradicted': 1 },
  ],
  [
    'a text that says missed of a target that is met',
    'targets: {t: {name: T, indicator: jobs, period: 2023, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023, value: 100 người, claims: [{target: t, says: missed}]}]',
    { 'claim-contradicted': 1 },
  ],
  [
    'a text of a target made of two',
    'targets: {t: {name: T, period: 2023, all-of: [{indicator: jobs, at-least: 100 người}, {indicator: workers, at-least: 10 người}]}}\nactuals: [{indicator: workers, period: 2023, value: 5 người}, {indicator: jobs, period: 2023, value: 100 người, claims: [{target: t, says: achieved}]}]',
    { 'claim-contradicted': 1 },
  ],
];

describe('what a finding offers to do', () => {
  const page = new ToldPage('offers', 'What a finding offers to do');
  for (const each of CASES) itCounts(page, CODES, each);
});
