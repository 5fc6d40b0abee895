import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'target-without-number',
  'several-comparisons',
  'top-without-number',
  'share-without-baseline',
  'target-below-baseline',
  'comparison-against-direction',
  'basis-contradicts-kind',
  'duplicate-target',
  'sub-targets-mismatch',
  'sub-target-above-whole',
  'phasing-not-cumulative',
  'phasing-not-rising',
  'priority-zone-without-target',
  'revision-without-reason',
  'target-above-limit',
  'target-outside-policy',
  'target-on-superseded-policy',
  'target-on-unissued-policy',
  'target-without-owner',
  'target-without-policy',
  'objective-without-measure',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** One target on the stage, `t`. */
function target(keys: string): string {
  return `targets: {t: {name: T, ${keys}}}`;
}

/** Several targets on the stage. */
function targets(...entries: readonly string[]): string {
  return `targets:\n${entries.map((entry) => `  ${entry}`).join('\n')}`;
}

const NUMBERS: readonly Case[] = [
  ['an empty comparison', target('indicator: jobs, period: 2026, at-least: '), { 'target-without-number': 1 }],
  ['a number that cannot be read', target('indicator: jobs, period: 2026, at-least: nhiều'), {}],
  ['a rank that cannot be read', target('indicator: pci, period: 2026, top: nhóm đầu'), {}],
  ['neither indicator nor number', target('due: 2026-06'), { 'target-without-number': 1 }],
  [
    'only the lines of a split are targets',
    target('indicator: jobs, period: 2026, at-least: , split: {kcn-a1: 30 người, kcn-a2: 20 người}'),
    {},
  ],
  [
    'a part of all-of in words',
    target('period: 2026, all-of: [{indicator: jobs, at-least: 5 người}, {indicator: workers}]'),
    { 'target-without-number': 1 },
  ],
  ['a floor and a ceiling', target('indicator: jobs, period: 2026, at-least: 5 người, at-most: 9 người'), { 'several-comparisons': 1 }],
  ['a band', target('indicator: jobs, period: 2026, between: [5 người, 9 người]'), {}],
  [
    'all-of with a comparison beside it',
    target('period: 2026, at-least: 4 người, indicator: jobs, all-of: [{indicator: workers, at-least: 5 người}]'),
    { 'several-comparisons': 1 },
  ],
  [
    'a ceiling where less is better',
    'indicators: {waste: {name: Rác, unit: tấn, kind: flow, better: lower}}\ntargets: {t: {name: T, indicator: waste, period: 2026, at-most: 90 tấn}}',
    {},
  ],
  ['at least fifth place', target('indicator: pci, period: 2026, at-least: hạng 5'), { 'comparison-against-direction': 1 }],
  ['among the first five', target('indicator: pci, period: 2026, top: 5'), {}],
  ['a growth rate at the end of the period', target('indicator: growth, period: 2026/2030, at-least: 17 %/năm, basis: at-end'), {}],
  ['a yearly average of a flow', target('indicator: jobs, period: 2026/2030, at-least: 17 người, basis: yearly-average'), {}],
  [
    'a yearly average of a level',
    target('indicator: workers, period: 2026/2030, at-least: 17 người, basis: yearly-average, phasing: at-end'),
    { 'basis-contradicts-kind': 1 },
  ],
];

const BASELINES: readonly Case[] = [
  ['a share to be had at the end', target('indicator: share, period: 2024/2026, at-least: 15 %, phasing: at-end'), {}],
  ['a share by a date', target('indicator: share, due: 2026, at-least: 15 %'), {}],
  [
    'a share of years that are over',
    'targets: {t: {name: T, indicator: share, period: 2021/2023, at-least: 15 %}}\nactuals: [{indicator: share, period: 2023, value: 16 %}]',
    {},
  ],
  ['a share in a band', target('indicator: share, period: 2024/2026, between: 15–16 %'), {}],
  ['a proposed share', target('indicator: share, period: 2024/2026, at-least: 15 %, proposed: true'), {}],
  ['a growth rate', target('indicator: growth, period: 2024/2026, at-least: 15 %/năm'), {}],
  ['a level without baseline', target('indicator: workers, period: 2024/2026, at-least: 900 người'), { 'share-without-baseline': 1 }],
  [
    'a target above its baseline',
    target('indicator: share, period: 2024/2026, more-than: 15 %, baseline: {period: 2023, value: 15 %}'),
    {},
  ],
  [
    'a level to be kept',
    target('indicator: share, period: 2024/2026, at-least: 15 %, baseline: {period: 2023, value: 15 %}'),
    { 'target-below-baseline': 1 },
  ],
  [
    'a baseline from the figures',
    'targets: {t: {name: T, indicator: share, period: 2024/2026, at-least: 8 %, baseline: {period: 2023}}}\nactuals: [{indicator: share, period: 2023, value: "9,8 %"}]',
    { 'target-below-baseline': 1 },
  ],
  [
    'a level to come down',
    'indicators: {waste: {name: Rác, unit: tấn, kind: stock, better: lower}}\ntargets: {t: {name: T, indicator: waste, period: 2024/2026, at-most: 90 tấn, baseline: {period: 2023, value: 120 tấn}}}',
    {},
  ],
  [
    'a level to come down to more than there is',
    'indicators: {waste: {name: Rác, unit: tấn, kind: stock, better: lower}}\ntargets: {t: {name: T, indicator: waste, period: 2024/2026, at-most: 90 tấn, baseline: {period: 2023, value: 80 tấn}}}',
    { 'target-below-baseline': 1 },
  ],
  [
    'lines of a split below the baseline of the whole',
    target(
      'indicator: workers, period: 2024/2026, at-least: 900 người, baseline: {period: 2023, value: 500 người}, split: {kcn-a1: 300 người}',
    ),
    {},
  ],
];

const SUMS: readonly Case[] = [
  [
    'a group and its members both with targets',
    targets(
      'g: {name: G, indicator: jobs, scope: nhom, period: 2026, at-least: 50 người}',
      'a: {name: A, indicator: jobs, scope: kcn-a1, period: 2026, at-least: 30 người}',
      'b: {name: B, indicator: jobs, scope: kcn-b, period: 2026, at-least: 20 người}',
    ),
    {},
  ],
  [
    'a split that adds up',
    target('indicator: jobs, period: 2026, at-least: 50 người, adds-up: zones, split: {kcn-a1: 30 người, kcn-b: 20 người}'),
    {},
  ],
  [
    'a split with a line not given out, and one stated of',
    'targets: {fdi-2025: {name: T, indicator: fdi, period: 2025, at-least: 4 tỷ USD, adds-up: zones, split: {kcn-a1: 2 tỷ USD, kcn-b: 1 tỷ USD, kcn-a2: }}}\nactuals: [{indicator: fdi, scope: kcn-b, period: 2025, as-of: 2024-11-15, value: 1 triệu USD}]',
    {},
  ],
  [
    'a split that is too much, a line not given out',
    target('indicator: jobs, period: 2026, at-least: 40 người, adds-up: zones, split: {kcn-a1: 30 người, kcn-b: 20 người, kcn-a2: }'),
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a split that falls short',
    target('indicator: jobs, period: 2026, at-least: 60 người, adds-up: khu, split: {kcn-a1: 30 người, kcn-b: 20 người}'),
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a split nobody said adds up',
    target('indicator: jobs, period: 2026, at-least: 60 người, split: {kcn-a1: 30 người, kcn-b: 20 người}'),
    {},
  ],
  [
    'targets of child zones, a zone of one of them aside',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, adds-up: zones}',
      'a: {name: A, indicator: jobs, scope: kkt-a, period: 2026, at-least: 30 người}',
      'a1: {name: A1, indicator: jobs, scope: kcn-a1, period: 2026, at-least: 10 người}',
      'b: {name: B, indicator: jobs, scope: kcn-b, period: 2026, at-least: 20 người}',
    ),
    {},
  ],
  [
    'quarters and halves',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, adds-up: periods}',
      'h1: {name: H1, indicator: jobs, period: 2026-H1, at-least: 20 người}',
      'q1: {name: Q1, indicator: jobs, period: 2026-Q1, at-least: 5 người}',
      'h2: {name: H2, indicator: jobs, period: 2026-H2, at-least: 30 người}',
    ),
    {},
  ],
  [
    'three quarters of a year that is to add up',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, adds-up: periods}',
      'q1: {name: Q1, indicator: jobs, period: 2026-Q1, at-least: 10 người}',
      'q2: {name: Q2, indicator: jobs, period: 2026-Q2, at-least: 10 người}',
      'q3: {name: Q3, indicator: jobs, period: 2026-Q3, at-least: 10 người}',
    ),
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a proposed quarter of a year in force',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, adds-up: periods}',
      'q1: {name: Q1, indicator: jobs, period: 2026-Q1, at-least: 10 người, proposed: true}',
    ),
    {},
  ],
  [
    'a yearly average and its years',
    targets(
      't: {name: T, indicator: jobs, period: 2026/2027, at-least: 50 người, basis: yearly-average, adds-up: periods}',
      'a: {name: A, indicator: jobs, period: 2026, at-least: 40 người}',
      'b: {name: B, indicator: jobs, period: 2027, at-least: 60 người}',
    ),
    {},
  ],
  [
    'levels of quarters do not add up',
    targets(
      't: {name: T, indicator: workers, period: 2026, at-least: 50 người, adds-up: periods, phasing: at-end}',
      'q1: {name: Q1, indicator: workers, period: 2026-Q1, at-least: 40 người, phasing: at-end}',
      'q2: {name: Q2, indicator: workers, period: 2026-Q2, at-least: 45 người, phasing: at-end}',
    ),
    {},
  ],
  [
    'a quarter, its year and its term',
    targets(
      'q1: {name: Q1, indicator: jobs, period: 2025-Q1, at-least: 500 người}',
      'y: {name: Y, indicator: jobs, period: 2025, at-least: 3.000 người}',
      'n: {name: N, indicator: jobs, period: nk, at-least: 10.000 người}',
    ),
    {},
  ],
  [
    'a level of a quarter above that of the year',
    targets(
      'q1: {name: Q1, indicator: workers, period: 2025-Q1, at-least: 500 người, phasing: at-end}',
      'y: {name: Y, indicator: workers, period: 2025, at-least: 300 người, phasing: at-end}',
    ),
    {},
  ],
  [
    'a line of a split above the whole',
    target('indicator: jobs, period: 2026, at-least: 50 người, split: {kcn-a1: 60 người}'),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a year above the yearly average of its term',
    targets(
      'y: {name: Y, indicator: jobs, period: 2025, at-least: 300 người}',
      'n: {name: N, indicator: jobs, period: nk, at-least: 200 người, basis: yearly-average}',
    ),
    {},
  ],
  [
    'a ceiling of a quarter above a floor of the year',
    targets(
      'q1: {name: Q1, indicator: jobs, period: 2026-Q1, between: [5 người, 900 người]}',
      'y: {name: Y, indicator: jobs, period: 2026, at-least: 300 người}',
    ),
    {},
  ],
  ['disbursed below registered', target('indicator: disbursed, period: 2024, at-least: 1 tỷ USD, proposed: true'), {}],
  ['disbursed of another year', target('indicator: disbursed, period: 2025, at-least: 5 tỷ USD'), {}],
];

const DUPLICATES: readonly Case[] = [
  ['the same year, proposed', target('indicator: fdi, period: 2024, at-least: 4 tỷ USD, proposed: true'), {}],
  ['the same year of a zone', target('indicator: fdi, scope: kcn-b, period: 2024, at-least: 1 tỷ USD'), {}],
  [
    'a line of a split and a target of the zone',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, split: {kcn-b: 20 người}}',
      'b: {name: B, indicator: jobs, scope: kcn-b, period: 2026, at-least: 20 người}',
    ),
    { 'duplicate-target': 1 },
  ],
  [
    'a line not given out and a target of the zone',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người, split: {kcn-b: }}',
      'b: {name: B, indicator: jobs, scope: kcn-b, period: 2026, at-least: 20 người}',
    ),
    {},
  ],
  ['the year written as a span', target('indicator: fdi, period: 2024-01/2024-12, at-least: 4 tỷ USD'), { 'duplicate-target': 1 }],
  [
    'by the end of a year and in it',
    targets(
      't: {name: T, indicator: jobs, period: 2026, at-least: 50 người}',
      'b: {name: B, indicator: jobs, due: 2026-12-31, at-least: 200 người}',
    ),
    {},
  ],
];

const STEPS: readonly Case[] = [
  [
    'steps of the first two quarters that happen to add up',
    target('indicator: fdi, period: 2025, at-least: 3.000 triệu USD, phasing: {2025-Q1: 1.000 triệu USD, 2025-Q2: 2.000 triệu USD}'),
    {},
  ],
  [
    'steps up to the target',
    target(
      'indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-Q1: 500 triệu USD, 2025-H1: 1.000 triệu USD, 2025-9M: 1.500 triệu USD, 2025: 3.000 triệu USD}',
    ),
    {},
  ],
  [
    'amounts of each quarter',
    target(
      'indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-Q1: 500 triệu USD, 2025-Q2: 800 triệu USD, 2025-Q3: 700 triệu USD, 2025-Q4: 1.000 triệu USD}',
    ),
    { 'phasing-not-cumulative': 1 },
  ],
  [
    'a last step short of the target',
    target('indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-Q1: 500 triệu USD, 2025: 2.900 triệu USD}'),
    { 'phasing-not-cumulative': 1 },
  ],
  [
    'steps of a yearly average',
    target('indicator: fdi, period: 2025/2026, at-least: 3 tỷ USD, basis: yearly-average, phasing: {2025: 2 tỷ USD, 2025/2026: 6 tỷ USD}'),
    {},
  ],
  [
    'a step that passes the target',
    target('indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-Q1: 3.500 triệu USD}'),
    { 'phasing-not-rising': 1 },
  ],
  [
    'a step after the period',
    target('indicator: fdi, period: 2025-H1, at-least: 3 tỷ USD, phasing: {2025-9M: 2.500 triệu USD}'),
    { 'phasing-not-rising': 1 },
  ],
  [
    'steps out of order that rise',
    target('indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-H1: 2.500 triệu USD, 2025-Q1: 500 triệu USD}'),
    {},
  ],
  [
    'steps of a level that comes down',
    'indicators: {waste: {name: Rác, unit: tấn, kind: stock, better: lower}}\ntargets: {t: {name: T, indicator: waste, period: 2024/2026, at-most: 90 tấn, baseline: {period: 2023, value: 120 tấn}, phasing: {2024: 110 tấn, 2025: 100 tấn}}}',
    {},
  ],
  [
    'steps of a level that rises',
    target(
      'indicator: share, period: 2024/2026, at-least: 15 %, baseline: {period: 2023, value: "9,8 %"}, phasing: {2024: 12 %, 2025: "13,5 %"}',
    ),
    {},
  ],
  [
    'a step that cannot be read',
    target('indicator: fdi, period: 2025, at-least: 3 tỷ USD, phasing: {2025-Q1: 5 ha, 2025-H1: 2 tỷ USD}'),
    {},
  ],
];

const POLICIES: readonly Case[] = [
  [
    'a target at the horizon',
    target('indicator: jobs, period: 2021/2030, at-least: 80 người, phasing: at-end, policy: nq, horizon: true'),
    {},
  ],
  [
    'a target beyond the horizon',
    target('indicator: jobs, period: 2021/2035, at-least: 80 người, phasing: at-end, policy: nq, horizon: true'),
    { 'target-outside-policy': 1 },
  ],
  ['a deadline within the policy', target('indicator: jobs, due: 2025-12-31, at-least: 80 người, policy: nq'), {}],
  ['a deadline after the policy', target('indicator: jobs, due: 2026-06, at-least: 80 người, policy: nq'), { 'target-outside-policy': 1 }],
  [
    'the last year of a term that ends in September',
    'policies: {dh: {name: Đại hội, status: issued, period: nk-x}}\ntargets: {t: {name: T, indicator: jobs, period: 2025, at-least: 8 người, policy: dh}}',
    {},
    { plan: { terms: { 'nk-x': { name: 'X', from: '2020-09-27', to: '2025-09-26' } } } },
  ],
  [
    'a draft with a proposed target',
    'policies: {da: {name: Đề án, status: dự thảo}}\ntargets: {t: {name: T, indicator: jobs, period: 2026, at-least: 8 người, policy: da, proposed: true}}',
    {},
  ],
  [
    'a successor that is only a draft',
    'policies: {moi: {name: Mới, status: draft, supersedes: [nq]}}\ntargets: {t: {name: T, indicator: jobs, period: 2025, at-least: 8 người, policy: nq}}',
    {},
  ],
  [
    'a successor',
    'policies: {moi: {name: Mới, status: issued, issued: 2024-06-01, supersedes: [nq]}}\ntargets: {t: {name: T, indicator: jobs, period: 2025, at-least: 8 người, policy: nq}}',
    { 'target-on-superseded-policy': 1 },
  ],
  [
    'a target that was over before the successor came',
    'policies: {moi: {name: Mới, status: issued, issued: 2024-06-01, supersedes: [nq]}}\ntargets: {t: {name: T, indicator: jobs, period: 2023, at-least: 8 người, policy: nq}}\nactuals: [{indicator: jobs, period: 2023, value: 9 người}]',
    {},
  ],
  [
    'an owner of the zone',
    'zones: {kcn-c: {name: KCN C, type: KCN, owner: ubnd}}\ntargets: {t: {name: T, indicator: jobs, scope: kcn-c, period: 2026, at-least: 8 người}}',
    { 'target-without-owner': 1 },
    { rules: { 'target-without-owner': 'warning' } },
  ],
  [
    'an owner of the indicator',
    'indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, owner: ubnd}}\ntargets: {t: {name: T, indicator: exports, period: 2026, at-least: 8 triệu USD}}',
    { 'target-without-owner': 1 },
    { rules: { 'target-without-owner': 'warning' } },
  ],
  ['an objective over others', 'objectives: {o: {name: O}, o1: {name: O1, within: o, indicators: [jobs]}}', {}],
  [
    'two empty objectives, one below the other',
    'objectives: {o: {name: O}, o1: {name: O1, within: o}}',
    { 'objective-without-measure': 1 },
  ],
];

const REVISIONS: readonly Case[] = [
  [
    'a revision in good time, with its reason',
    target('indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-07-10, was: 100 người, reason: Khó khăn}]'),
    {},
  ],
  [
    'a revision in the last month, decided by nobody',
    target(
      'indicator: jobs, period: 2024, at-least: 80 người, proposed: true, revisions: [{date: 2024-12-10, was: 100 người, reason: Khó khăn}]',
    ),
    { 'revision-without-reason': 1 },
  ],
  [
    'exactly thirty days before the end',
    target(
      'indicator: jobs, period: 2024, at-least: 80 người, proposed: true, revisions: [{date: 2024-12-01, was: 100 người, reason: Khó khăn}]',
    ),
    {},
  ],
  [
    'twenty-nine days before the end',
    target(
      'indicator: jobs, period: 2024, at-least: 80 người, proposed: true, revisions: [{date: 2024-12-02, was: 100 người, reason: Khó khăn}]',
    ),
    { 'revision-without-reason': 1 },
  ],
  [
    'a deadline moved just before it, with its decision',
    'milestones: {m: {name: M, due: 2025-06, revisions: [{date: 2024-11-10, was: 2024-11, reason: Mưa, decided-in: nq}]}}',
    {},
  ],
  [
    'a deadline moved just before it',
    'milestones: {m: {name: M, due: 2025-06, revisions: [{date: 2024-11-10, was: 2024-11, reason: Mưa}]}}',
    { 'revision-without-reason': 1 },
  ],
  [
    'a deadline moved twice, first in good time',
    'milestones: {m: {name: M, due: 2025-06, revisions: [{date: 2024-05-20, was: 2024-09, reason: Mưa}, {date: 2024-08-01, was: 2024-12, reason: Mưa}]}}',
    {},
  ],
];

const PRIORITY: readonly Case[] = [
  ['a zone once on the list', 'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2022-04-02, to: 2023-12-31}]}}', {}],
  ['a zone soon on the list', 'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2025-01-01}]}}', {}],
  [
    'two zones are one finding',
    'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2024-01-01}]}, kcn-d: {name: KCN D, type: KCN, priority: [{from: 2024-01-01}]}}',
    { 'priority-zone-without-target': 1 },
  ],
  [
    'a zone with a line of a split',
    'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2024-01-01}]}}\ntargets: {t: {name: T, indicator: jobs, period: 2024, at-least: 90 người, split: {kcn-c: 8 người}}}',
    {},
  ],
  [
    'a zone with a line not given out',
    'zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2024-01-01}]}}\ntargets: {t: {name: T, indicator: jobs, period: 2024, at-least: 90 người, split: {kcn-c: }}}',
    { 'priority-zone-without-target': 1 },
  ],
  [
    'a zone whose park has a target of the term',
    'zones: {kkt-c: {name: KKT C, type: KKT, priority: [{from: 2024-01-01}]}, kcn-c: {name: KCN C, type: KCN, within: kkt-c}}\ntargets: {t: {name: T, indicator: jobs, scope: kcn-c, period: nk, at-least: 90 người}}',
    {},
  ],
];

const page = new ToldPage('targets', 'Checks of targets, told');

for (const [group, cases] of Object.entries({ NUMBERS, BASELINES, SUMS, DUPLICATES, STEPS, POLICIES, REVISIONS, PRIORITY })) {
  describe(`checks of targets: ${group.toLowerCase()}`, () => {
    for (const [says, entries, found, settings] of cases) {
      const expected = Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0));
      itCounts(page, CODES, [says, entries, expected, settings]);
    }
  });
}
