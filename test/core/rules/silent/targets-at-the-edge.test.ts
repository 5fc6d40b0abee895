import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const UNDATED: Settings = { plan: { terms: { moi: { name: 'Kỳ mới', from: '2026-01-01' }, sau: { name: 'Kỳ sau', to: '2035-12-31' } } } };
const NOWHERE: Settings = { plan: { scope: undefined } };

/** Targets of new jobs by their ids. */
const targets = (...entries: readonly (readonly [id: string, keys: string])[]) =>
  `targets: {${entries.map(([id, keys]) => `${id}: {name: ${id.toUpperCase()}, indicator: jobs, ${keys}}`).join(', ')}}`;
const own = (indicator: string, target: string) =>
  `indicators: {n: {name: N, unit: người, ${indicator}}}\n${targets(['t', target]).replace('jobs', 'n')}`;

const DIRECTIONS: readonly Case[] = [
  [
    'where the plan says which way is better',
    own('kind: flow, better: higher', 'period: 2026, at-most: 9 người'),
    { 'comparison-against-direction': 1 },
  ],
  [
    'a part of several',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-most: 9 người}, {indicator: workers, at-least: 9 người}]}}',
    { 'comparison-against-direction': 1 },
  ],
  [
    'where something merged says which way is better',
    `x-more: &more {kind: flow, better: higher}\n${own('<<: *more', 'period: 2026, at-most: 9 người')}`,
    { 'comparison-against-direction': 1 },
  ],
];

const TWINS: readonly Case[] = [
  ['in words', targets(['a', 'period: 2026'], ['b', 'period: 2026']), {}],
  ['of two terms without dates', targets(['a', 'period: moi, at-least: 9 người'], ['b', 'period: sau, at-least: 9 người']), {}, UNDATED],
  [
    'of one term without dates',
    targets(['a', 'period: moi, at-least: 9 người'], ['b', 'period: moi, at-least: 9 người']),
    { 'duplicate-target': 1 },
    UNDATED,
  ],
  [
    'of two terms that begin on one day and have no end',
    targets(['a', 'period: moi, at-least: 9 người'], ['b', 'period: kia, at-least: 9 người']),
    {},
    { plan: { terms: { moi: { name: 'M', to: '2026-01-01' }, kia: { name: 'K', to: '2027-01-01' } } } },
  ],
  [
    'of one name',
    targets(['a', 'period: 2026, at-least: 9 người'], ['b', 'period: 2026, at-least: 9 người']).replaceAll('name: B', 'name: A'),
    { 'duplicate-target': 1 },
  ],
  [
    'a band and a floor',
    targets(['a', 'period: 2026, between: [9 người, 12 người]'], ['b', 'period: 2026, at-least: 10 người']),
    { 'duplicate-target': 1 },
  ],
  [
    'a floor and a band',
    targets(['a', 'period: 2026, at-least: 10 người'], ['b', 'period: 2026, between: [9 người, 12 người]']),
    { 'duplicate-target': 1 },
  ],
  [
    'a floor and more than another',
    targets(['a', 'period: 2026, at-least: 10 người'], ['b', 'period: 2026, more-than: 12 người']),
    { 'duplicate-target': 1 },
  ],
  [
    'a line and a target of its scope',
    targets(['a', 'period: 2026, at-least: 20 người, split: {kcn-b: 10 người}'], ['b', 'period: 2026, scope: kcn-b, at-least: 12 người']),
    { 'duplicate-target': 1 },
  ],
  [
    'one revised before',
    targets(
      ['a', 'period: 2026, at-least: 10 người, revisions: [{date: 2024-05-01, was: 8 người, reason: R}]'],
      ['b', 'period: 2026, at-least: 12 người'],
    ),
    { 'duplicate-target': 1 },
  ],
  [
    'of two terms that end on one day and begin nobody knows when',
    targets(['a', 'period: moi, at-least: 9 người'], ['b', 'period: kia, at-least: 9 người']),
    {},
    { plan: { terms: { moi: { name: 'M', to: '2027-01-01' }, kia: { name: 'K', to: '2027-01-01' } } } },
  ],
  ['for nobody knows when', targets(['a', 'at-least: 9 người'], ['b', 'at-least: 9 người']), {}],
  [
    'of a year and its months',
    targets(['a', 'period: 2026, at-least: 9 người'], ['b', 'period: 2026-01/2026-12, at-least: 9 người']),
    { 'duplicate-target': 1 },
  ],
];

const OBJECTIVES: readonly Case[] = [
  ['within itself', 'objectives: {o: {name: O, within: o}}', { 'objective-without-measure': 1 }],
  ['with an empty list', 'objectives: {o: {name: O, indicators: []}}', { 'objective-without-measure': 1 }],
  ['with a key left empty', 'objectives: {o: {name: O, indicators: }}', { 'objective-without-measure': 1 }],
];

const STEPS: readonly Case[] = [
  [
    'below one that ends outside the period',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2025-Q4: 90 người, 2026-Q1: 50 người}']),
    { 'phasing-not-rising': 1 },
  ],
  [
    'past the target after a step that is not',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2026-Q1: 50 người, 2026-H1: 150 người}']),
    { 'phasing-not-rising': 1 },
  ],
  ['of a term without a last day', targets(['t', 'period: moi, at-least: 100 người, phasing: {2026: 50 người}']), {}, UNDATED],
  ['of a term without a first day', targets(['t', 'period: sau, at-least: 100 người, phasing: {2026: 50 người}']), {}, UNDATED],
  [
    'down to a floor where lower is better',
    own('kind: stock, better: lower', 'period: 2026, at-least: 10 người, phasing: {2026-Q1: 30 người, 2026-H1: 20 người}'),
    {},
  ],
  [
    'down to a floor from nobody knows where',
    targets(['t', 'period: 2026, at-least: 10 người, phasing: {2026-Q1: 9 người, 2026-H1: 8 người}']).replace('jobs', 'workers'),
    { 'phasing-not-rising': 1 },
  ],
  [
    'down to what there was',
    targets([
      't',
      'period: 2026, at-least: 100 người, baseline: {value: 100 người}, phasing: {2026-Q1: 120 người, 2026-H1: 110 người}',
    ]).replace('jobs', 'workers'),
    {},
  ],
  [
    'down to less than there was',
    targets([
      't',
      'period: 2026, at-least: 100 người, baseline: {value: 150 người}, phasing: {2026-Q1: 140 người, 2026-H1: 110 người}',
    ]).replace('jobs', 'workers'),
    {},
  ],
  [
    'up from less than that, and down again',
    targets([
      't',
      'period: 2026, at-least: 100 người, baseline: {value: 50 người}, phasing: {2026-Q1: 90 người, 2026-H1: 80 người}',
    ]).replace('jobs', 'workers'),
    { 'phasing-not-rising': 1 },
  ],
  [
    'down again of a level, though together they make it',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2026-Q1: 30 người, 2026-Q2: 20 người, 2026-Q3: 50 người}']).replace(
      'jobs',
      'workers',
    ),
    { 'phasing-not-rising': 1 },
  ],
  [
    'down again under a ceiling',
    targets(['t', 'period: 2026, at-most: 100 người, phasing: {2026-Q1: 60 người, 2026-H1: 40 người}']),
    { 'phasing-not-rising': 1 },
  ],
  [
    'below the step before, at the end of the period',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2026-H1: 70 người, 2026-Q4: 40 người}']),
    {},
  ],
  [
    'down to a ceiling on a level',
    targets(['t', 'period: 2026, at-most: 100 người, phasing: {2026-Q1: 60 người, 2026-H1: 40 người}']).replace('jobs', 'workers'),
    {},
  ],
];

const AMOUNTS: readonly Case[] = [
  [
    'of a level',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2026-Q1: 30 người, 2026-Q2: 20 người, 2026-Q3: 50 người}']).replace(
      'jobs',
      'workers',
    ),
    {},
  ],
  [
    'of a flow',
    targets(['t', 'period: 2026, at-least: 100 người, phasing: {2026-Q1: 30 người, 2026-Q2: 20 người, 2026-Q3: 50 người}']),
    { 'phasing-not-cumulative': 1 },
  ],
];

const zones = (priority: string, more = '') => `zones: {kcn-x: {name: KCN X, type: KCN, priority: [{from: 2024-01-01${priority}}]}${more}}`;
const X = (keys: string) => targets(['t', `scope: kcn-x, ${keys}`]);
const PRIORITY: readonly Case[] = [
  ['asked for something in words', `${zones('')}\n${X('period: 2024')}`, { 'priority-zone-without-target': 1 }],
  ['up to the day of the plan', zones(', to: 2024-11-15'), { 'priority-zone-without-target': 1 }],
  ['up to a day to come', zones(', to: 2024-12-31'), { 'priority-zone-without-target': 1 }],
  ['up to the day before', zones(', to: 2024-11-14'), {}],
  [
    'asked for several things',
    `${zones('')}\ntargets: {t: {name: T, scope: kcn-x, period: 2024, all-of: [{indicator: jobs, at-least: 9 người}, {indicator: workers, at-least: 9 người}]}}`,
    {},
  ],
  ['asked for something by a day of the year', `${zones('')}\n${X('due: 2024-12-31, at-least: 9 người')}`, {}],
  ['asked for something, nobody knows when', `${zones('')}\n${X('at-least: 9 người')}`, { 'priority-zone-without-target': 1 }],
  [
    'beside a goal of no scope',
    `${zones('')}\n${targets(['t', 'period: 2024, at-least: 9 người'])}`,
    { 'priority-zone-without-target': 1 },
    NOWHERE,
  ],
  [
    'beside goals that are not of the year or of nothing',
    `${zones('')}\ntargets: {a: {name: A, indicator: jobs, due: 2026-12-31, at-least: 9 người}, b: {name: B, indicator: jobs, period: 2024-H1, at-least: 9 người}, c: {name: C, period: 2024, at-least: 9 người}}`,
    { 'priority-zone-without-target': 1 },
  ],
  [
    'two in a year that nothing is asked of',
    zones('', ', kcn-y: {name: KCN Y, type: KCN, priority: [{from: 2022-01-01}]}').replace('2024-01-01', '2022-01-01'),
    { 'priority-zone-without-target': 1 },
    { plan: { 'as-of': '2023-06-30' } },
  ],
  [
    'two, one of them with a line still to be filled in',
    `${zones('', ', kcn-y: {name: KCN Y, type: KCN, priority: [{from: 2024-01-01}]}')}\n${targets(['t', 'period: 2024, at-least: , split: {kcn-x: }'])}`,
    { 'priority-zone-without-target': 1 },
  ],
  [
    'with a line still to be filled in',
    `${zones('')}\n${targets(['t', 'period: 2024, at-least: , split: {kcn-x: }'])}`,
    { 'priority-zone-without-target': 1 },
  ],
];

const revised = (revisions: string, keys = 'period: 2026, at-least: 80 người') => targets(['t', `${keys}, revisions: [${revisions}]`]);
const milestone = (revisions: string, due = 'due: 2027-12-31, ') => `milestones: {m: {name: M, ${due}revisions: [${revisions}]}}`;
const REVISIONS: readonly Case[] = [
  [
    'late, a month after a meeting',
    `reviews: {r: {name: Giao ban, date: 2024-11-19}, q: {name: Họp, date: 2024-11-18}}\n${revised('{date: 2024-12-20, was: 90 người, reason: R}', 'period: 2024, at-least: 80 người')}`,
    { 'revision-without-reason': 1 },
  ],
  [
    'late, by an option nobody can read',
    revised('{date: 2026-12-20, was: 90 người, reason: R}'),
    {},
    { rules: { 'revision-without-reason': { within: 'gần' } } },
  ],
  ['for a reason that could not be read', revised('{date: 2024-07-10, was: 90 người, reason: [a, b]}'), {}],
  ['of a day nobody has noted', revised('{was: 90 người, reason: R}', 'period: 2024, at-least: 80 người'), {}],
  ['of a deadline soon over', milestone('{date: 2024-06-01, was: 2024-06-10, reason: R}'), { 'revision-without-reason': 1 }],
  ['of a deadline far off', milestone('{date: 2024-06-01, was: 2024-12-10, reason: R}'), {}],
  [
    'of a deadline put off twice, the later time written first',
    milestone('{date: 2024-08-01, was: 2024-12-10, reason: R}, {date: 2024-06-01, was: 2024-06-10, reason: R}'),
    { 'revision-without-reason': 1 },
  ],
  [
    'of a deadline put off twice, far off at first',
    milestone('{date: 2024-08-01, was: 2024-08-10, reason: R, decided-in: r}, {date: 2024-06-01, was: 2024-12-10, reason: R}'),
    {},
  ],
  [
    'of something else before a deadline was put off',
    milestone('{date: 2024-06-01, reason: R}, {date: 2024-06-05, was: 2024-06-10, reason: R, decided-in: r}'),
    { 'revision-without-reason': 1 },
  ],
  [
    'of something else, soon before the deadline',
    milestone('{date: 2024-06-01, reason: R}', 'due: 2024-06-10, '),
    { 'revision-without-reason': 1 },
  ],
  ['of something that has no deadline', milestone('{date: 2024-06-01, reason: R}', ''), {}],
  ['beside one of a day nobody has noted', milestone('{was: 2024-06-02, reason: R}, {date: 2024-06-01, reason: R}'), {}],
  [
    'late, beside a document nobody has dated',
    `policies: {qd: {name: Quyết định, status: issued}}\n${revised('{date: 2024-12-20, was: 90 người, reason: R}', 'period: 2024, at-least: 80 người')}`,
    { 'revision-without-reason': 1 },
  ],
  [
    'of the day of a target that was put off twice',
    revised(
      '{date: 2024-06-01, was-due: 2024-06-10, reason: R}, {date: 2024-08-01, was-due: 2024-12-10, reason: R}',
      'due: 2025-12-31, at-least: 80 người',
    ),
    { 'revision-without-reason': 1 },
  ],
];

const COMPARED: readonly Case[] = [
  ['a ceiling and a floor', targets(['t', 'period: 2026, at-most: 20 người, at-least: 10 người']), { 'several-comparisons': 1 }],
  [
    'a floor, a ceiling and a number',
    targets(['t', 'period: 2026, at-least: 10 người, at-most: 20 người, equals: 15 người']),
    { 'several-comparisons': 1 },
  ],
  [
    'more than something and a ceiling',
    targets(['t', 'period: 2026, more-than: 10 người, at-most: 20 người']),
    { 'several-comparisons': 1 },
  ],
  ['a floor that is a range', targets(['t', 'period: 2026, at-least: 10–12 người, at-most: 20 người']), { 'several-comparisons': 1 }],
  ['a floor that is the ceiling', targets(['t', 'period: 2026, at-least: 10 người, at-most: 10 người']), { 'several-comparisons': 1 }],
  ['a floor above the ceiling', targets(['t', 'period: 2026, at-least: 20 người, at-most: 10 người']), { 'several-comparisons': 1 }],
  [
    'two of a part',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-least: 9 người, at-most: 12 người}, {indicator: workers, at-least: 9 người}]}}',
    { 'several-comparisons': 1 },
  ],
];

const share = (keys: string, actuals = '') => `targets: {t: {name: T, indicator: share, ${keys}}}\nactuals: [${actuals}]`;
const then = (keys: string) => `{indicator: share, ${keys}}`;
const BASELINES: readonly Case[] = [
  [
    'an index',
    `indicators: {s: {name: Điểm, unit: điểm, kind: index}}\ntargets: {t: {name: T, indicator: s, period: 2024/2026, at-least: 70 điểm}}`,
    { 'share-without-baseline': 1 },
  ],
  ['a period that ends on the day of the plan', share('period: 2024-01-01/2024-11-15, at-least: 15 %'), {}],
  [
    'lines of which not all are given out',
    share('period: 2024/2026, at-least: , split: {kcn-a1: 15 %, kcn-b: }'),
    { 'share-without-baseline': 1 },
  ],
  ['no line that is given out', share('period: 2024/2026, at-least: , split: {kcn-a1: , kcn-b: }'), {}],
  [
    'a plan without a scope',
    share('period: 2024/2026, at-least: 15 %', then('period: 2023, value: 9 %')),
    { 'share-without-baseline': 1 },
    NOWHERE,
  ],
  [
    'a term without a first day',
    share('period: sau, at-least: 15 %', then('period: 2023, value: 9 %')),
    { 'share-without-baseline': 1 },
    UNDATED,
  ],
  [
    'a later line that has not reported',
    share(
      'scope: kcn-b, period: 2024/2026, at-least: 15 %',
      `${then('scope: kcn-b, period: 2022, value: 9 %')}, ${then('period: 2023, values: {kcn-b: }')}`,
    ),
    { 'share-without-baseline': 1 },
  ],
  [
    'a figure of the day before, and one of the first day',
    share(
      'period: 2024/2026, at-least: 15 %',
      `${then('period: 2023, value: 9 %')}, ${then('period: 2024, as-of: 2024-01-01, value: 10 %')}`,
    ),
    { 'share-without-baseline': 1 },
  ],
  ['a leading group', share('period: 2024/2026, top: 5'), {}],
];

const WHOLES: readonly Case[] = [
  [
    'a line above what its lines must make',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: zones, split: {kcn-a1: 90 người}']),
    {},
  ],
  [
    'a zone above what zones must make',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: zones'], ['k', 'scope: kcn-a1, period: 2026, at-least: 90 người']),
    {},
  ],
  [
    'a zone above what other lines must make',
    targets(
      ['y', 'period: 2026, at-least: 60 người, adds-up: zones, split: {kcn-b: 60 người}'],
      ['k', 'scope: kcn-a1, period: 2026, at-least: 90 người'],
    ),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'two wholes, the smaller first',
    targets(
      ['y', 'period: 2026, at-least: 50 người'],
      ['k', 'scope: kkt-a, period: 2026, at-least: 60 người'],
      ['q', 'scope: kkt-a, period: 2026-Q1, at-least: 90 người'],
    ),
    { 'sub-target-above-whole': 2 },
  ],
  [
    'two wholes, the smaller last',
    targets(
      ['k', 'period: 2026, at-least: 60 người'],
      ['y', 'period: 2026-H1, at-least: 50 người'],
      ['q', 'period: 2026-Q1, at-least: 90 người'],
    ),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'two wholes that are alike',
    targets(
      ['k', 'period: 2026, at-least: 60 người'],
      ['y', 'period: 2026-H1, at-least: 60 người'],
      ['q', 'period: 2026-Q1, at-least: 90 người'],
    ),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a whole and a part that are proposed',
    targets(['y', 'period: 2026, at-least: 60 người, proposed: true'], ['q', 'period: 2026-Q1, at-least: 90 người, proposed: true']),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a whole that is proposed',
    targets(['y', 'period: 2026, at-least: 60 người, proposed: true'], ['q', 'period: 2026-Q1, at-least: 90 người']),
    {},
  ],
  [
    'a quarter above a line of what quarters must make',
    targets(
      ['y', 'period: 2026, at-least: 100 người, adds-up: periods, split: {kcn-b: 20 người}'],
      ['q', 'scope: kcn-b, period: 2026-Q1, at-least: 30 người'],
    ),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a quarter of a zone above what quarters of the whole must make',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: periods'], ['q', 'scope: kcn-a1, period: 2026-Q1, at-least: 90 người']),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a ceiling on a part above the floor of the whole',
    targets(['y', 'period: 2026, at-least: 60 người'], ['q', 'period: 2026-Q1, at-most: 90 người']),
    {},
  ],
  [
    'a quarter of a zone above what zones must make in a year',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: zones'], ['k', 'scope: kcn-a1, period: 2026-Q1, at-least: 90 người']),
    { 'sub-target-above-whole': 1 },
  ],
  [
    'a quarter above what quarters must make',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: periods'], ['q', 'period: 2026-Q1, at-least: 90 người']),
    {},
  ],
];

const SUMS: readonly Case[] = [
  ['lines without a whole', targets(['y', 'period: 2026, at-least: , adds-up: zones, split: {kcn-a1: 40 người, kcn-b: 50 người}']), {}],
  [
    'a part of what its lines make',
    targets(['y', 'period: 2026, at-least: 60 người, adds-up: zones, split: {kcn-a1: 90 người}']),
    { 'sub-targets-mismatch': 1 },
  ],
  ['a whole without parts', targets(['y', 'period: 2026, at-least: 90 người, adds-up: [zones, periods]']), {}],
  [
    'counts of events',
    `indicators: {n: {name: Lượt khởi công, unit: lượt, kind: flow, from-events: {count: events, of: [groundbreaking]}}}\n${targets(['y', 'period: 2026, at-least: 90 lượt, adds-up: periods'], ['h1', 'period: 2026-H1, at-least: 30 lượt'], ['h2', 'period: 2026-H2, at-least: 50 lượt']).replaceAll('jobs', 'n')}`,
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a floor and ceilings',
    targets(
      ['y', 'period: 2026, at-least: 90 người, adds-up: periods'],
      ['h1', 'period: 2026-H1, at-most: 30 người'],
      ['h2', 'period: 2026-H2, at-most: 50 người'],
    ),
    {},
  ],
  [
    'a floor, and a floor and a ceiling',
    targets(
      ['y', 'period: 2026, at-least: 90 người, adds-up: periods'],
      ['h1', 'period: 2026-H1, at-least: 30 người'],
      ['h2', 'period: 2026-H2, at-most: 50 người'],
    ),
    {},
  ],
  [
    'lines of a level',
    targets(['y', 'period: 2026, at-least: 100 người, adds-up: zones, split: {kcn-a1: 30 người, kcn-b: 40 người}']).replace(
      'jobs',
      'workers',
    ),
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'quarters of a level',
    targets(
      ['y', 'period: 2026, at-least: 100 người, adds-up: periods'],
      ['q', 'period: 2026-Q1, at-least: 30 người'],
      ['r', 'period: 2026-Q2, at-least: 30 người'],
    ).replaceAll('jobs', 'workers'),
    {},
  ],
];

const limited = (keys: string, more = '') => `targets: {d: {name: D, indicator: disbursed, period: 2024, ${keys}}${more}}`;
const LIMITS: readonly Case[] = [
  [
    'more than a limit that is only proposed',
    'targets: {d: {name: D, indicator: disbursed, period: 2026, at-least: 2 tỷ USD}, p: {name: P, indicator: fdi, period: 2026, at-least: 1 tỷ USD, proposed: true}}',
    {},
  ],
  [
    'proposed, more than a limit that is',
    'targets: {d: {name: D, indicator: disbursed, period: 2026, at-least: 2 tỷ USD, proposed: true}, p: {name: P, indicator: fdi, period: 2026, at-least: 1 tỷ USD, proposed: true}}',
    { 'target-above-limit': 1 },
  ],
  ['at most so much more than the limit', limited('at-most: 4 tỷ USD'), {}],
  ['as much as the limit', limited('at-least: 3 tỷ USD'), {}],
  ['more than it', limited('at-least: "3,1 tỷ USD"'), { 'target-above-limit': 1 }],
  ['more than it in a plan without a scope', limited('at-least: "3,1 tỷ USD"'), {}, NOWHERE],
  [
    'more than a limit in another currency',
    'indicators: {paid: {name: Đã chi, unit: tỷ đồng, kind: flow, not-above: fdi}}\ntargets: {d: {name: D, indicator: paid, period: 2024, at-least: 400.000 tỷ đồng}}',
    {},
  ],
  [
    'more than what is only proposed',
    limited('at-least: 2 tỷ USD', ', p: {name: P, indicator: fdi, period: 2024, at-least: 1 tỷ USD, proposed: true}'),
    {},
  ],
  [
    'more than the first of two limits',
    'targets: {d: {name: D, indicator: disbursed, period: 2026, at-least: 2 tỷ USD}, p: {name: P, indicator: fdi, period: 2026, at-least: 1 tỷ USD}, q: {name: Q, indicator: fdi, period: 2026, at-least: 3 tỷ USD}}',
    { 'target-above-limit': 1 },
  ],
];

const lower = (target: string) => own('kind: stock, better: lower', target);
const STARTS: readonly Case[] = [
  [
    'a line from the figure of its scope',
    'targets: {t: {name: T, indicator: workers, period: 2026, at-least: 100 người, baseline: {period: 2023}, split: {kcn-b: 50 người}}}\nactuals: [{indicator: workers, scope: kcn-b, period: 2023, value: 60 người}]',
    { 'target-below-baseline': 1 },
  ],
  [
    'a ceiling on what should grow',
    targets(['t', 'period: 2026, at-most: 80 người, baseline: {value: 100 người}']).replace('jobs', 'workers'),
    {},
  ],
  ['less than what there was, where lower is better', lower('period: 2026, less-than: 100 người, baseline: {value: 100 người}'), {}],
  [
    'at most what there was, where lower is better',
    lower('period: 2026, at-most: 100 người, baseline: {value: 100 người}'),
    { 'target-below-baseline': 1 },
  ],
  [
    'at most more than there was, where lower is better',
    lower('period: 2026, at-most: 120 người, baseline: {value: 100 người}'),
    { 'target-below-baseline': 1 },
  ],
  ['at most less than there was, where lower is better', lower('period: 2026, at-most: 80 người, baseline: {value: 100 người}'), {}],
  ['a figure nobody knows', targets(['t', 'period: 2026, at-least: 80 người, baseline: {period: 2019}']).replace('jobs', 'workers'), {}],
  [
    'a ceiling above what there was on what should grow',
    targets(['t', 'period: 2026, at-most: 120 người, baseline: {value: 100 người}']).replace('jobs', 'workers'),
    {},
  ],
  [
    'more than less than there was',
    targets(['t', 'period: 2026, more-than: 80 người, baseline: {value: 100 người}']).replace('jobs', 'workers'),
    { 'target-below-baseline': 1 },
  ],
  [
    'nothing, from a figure nobody knows',
    targets(['t', 'period: 2026, at-least: 0 người, baseline: {period: 2019}']).replace('jobs', 'workers'),
    {},
  ],
];

const policy = (keys: string, target: string) =>
  `policies: {p: {name: P, ${keys}}}\n${targets(['t', `${target}, at-least: 9 người, policy: p`])}`;
const succeeded = (issued: string, target: string) =>
  `policies: {cu: {name: Cũ, issued: 2015-01-05, status: issued}, moi: {name: Mới, ${issued}status: issued, supersedes: [cu]}}\n${targets(['t', `${target}, at-least: 9 người, policy: cu`])}`;
const SUPERSEDED: readonly Case[] = [
  ['by one nobody has dated, when it was over', succeeded('', 'period: 2020'), {}],
  ['by one nobody has dated, while it runs', succeeded('', 'period: 2026'), { 'target-on-superseded-policy': 1 }],
  ['on its last day', succeeded('issued: 2023-12-31, ', 'period: 2023'), { 'target-on-superseded-policy': 1 }],
  ['the day after', succeeded('issued: 2024-01-01, ', 'period: 2023'), {}],
  ['of a term without a last day', succeeded('issued: 2024-01-01, ', 'period: moi'), { 'target-on-superseded-policy': 1 }, UNDATED],
  [
    'by two',
    `policies: {cu: {name: Cũ, status: issued}, mot: {name: Một, status: issued, supersedes: [cu]}, hai: {name: Hai, status: issued, supersedes: [cu]}}\n${targets(['t', 'period: 2026, at-least: 9 người, policy: cu'])}`,
    { 'target-on-superseded-policy': 1 },
  ],
  ['by itself', policy('status: issued, supersedes: [p]', 'period: 2026'), {}],
];
const UNISSUED: readonly Case[] = [
  ['reviewed', policy('status: reviewed', 'period: 2026'), { 'target-on-unissued-policy': 1 }],
  ['submitted', policy('status: submitted', 'period: 2026'), { 'target-on-unissued-policy': 1 }],
  ['issued', policy('status: issued, issued: 2024-01-01', 'period: 2026'), {}],
];
const OUTSIDE: readonly Case[] = [
  ['a policy of a term without a last day', policy('status: issued, period: moi', 'period: 2020'), {}, UNDATED],
  ['a policy of a term without a first day', policy('status: issued, period: sau', 'period: 2040'), {}, UNDATED],
  ['a target of a term without a last day', policy('status: issued, period: 2020/2025', 'period: moi'), {}, UNDATED],
  ['a target of a term without a first day', policy('status: issued, period: 2020/2025', 'period: sau'), {}, UNDATED],
  ['said to be for a horizon the policy does not name', policy('status: issued, period: 2020/2025', 'horizon: true, period: 2030'), {}],
  [
    'not said to be for a horizon, which the policy does not name',
    policy('status: issued, period: 2020/2025', 'period: 2030'),
    { 'target-outside-policy': 1 },
  ],
  [
    'beyond the horizon',
    policy('status: issued, period: 2020/2025, horizon: 2028', 'horizon: true, period: 2030'),
    { 'target-outside-policy': 1 },
  ],
  ['a horizon within the period', policy('status: issued, period: 2020/2025, horizon: 2024', 'horizon: true, period: 2025'), {}],
  [
    'a policy that begins in the middle of a year',
    policy('status: issued, period: 2020-07/2025-06', 'period: 2020'),
    { 'target-outside-policy': 1 },
  ],
];

const NUMBERS: readonly Case[] = [
  ['nothing at all', 'targets: {t: }', { 'target-without-number': 1 }],
  [
    'a part with an empty comparison',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-least: }, {indicator: workers, at-least: 9 người}]}}',
    { 'target-without-number': 1 },
  ],
  [
    'a part without a comparison',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs}, {indicator: workers, at-least: 9 người}]}}',
    { 'target-without-number': 1 },
  ],
  [
    'a deadline with a key that would get lost',
    'targets: {t: {name: T, due: 2026-12-31, note: Quan trọng}}',
    { 'target-without-number': 1 },
  ],
  ['a deadline of an indicator', 'targets: {t: {name: T, indicator: jobs, due: 2026-12-31}}', { 'target-without-number': 1 }],
  ['a period of no indicator', 'targets: {t: {name: T, period: 2026}}', { 'target-without-number': 1 }],
  ['a deadline with an owner', 'targets: {t: {name: T, due: 2026-12-31, owner: ubnd}}', { 'target-without-number': 1 }],
  [
    'a deadline that an objective names',
    'targets: {t: {name: T, due: 2026-12-31}}\nobjectives: {o: {name: O, targets: [t]}}',
    { 'target-without-number': 1 },
  ],
  [
    'lines of which nobody says what they are',
    'targets: {t: {name: T, indicator: jobs, period: 2026, split: {kcn-a1: 40 người}}}',
    { 'target-without-number': 1 },
  ],
  ['a name with a comma', 'targets: {t: {name: "Một, hai", indicator: jobs, period: 2026}}', { 'target-without-number': 1 }],
  ['an empty ceiling', 'targets: {t: {name: T, indicator: jobs, period: 2026, at-most: }}', { 'target-without-number': 1 }],
  [
    'a part with an empty ceiling',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-most: }, {indicator: workers, at-least: 9 người}]}}',
    { 'target-without-number': 1 },
  ],
  ['a name with a comma and a deadline', 'targets: {t: {name: "Một, hai", due: 2026-12-31}}', { 'target-without-number': 1 }],
];

const asked = (rules: object, more: object = {}): Settings => ({ rules, plan: more });
const OWNED = asked({ 'target-without-owner': 'warning' });
const organisations = (count: number) =>
  `organisations: {${Array.from({ length: count }, (_, i) => `o${i + 1}: {name: O${i + 1}}`).join(', ')}}\n`;
const OWNERS: readonly Case[] = [
  ['an owner that could not be read', targets(['t', 'period: 2026, at-least: 9 người, owner: [a]']), { 'target-without-owner': 1 }, OWNED],
  [
    'lines of which only some have one',
    `zones: {kcn-x: {name: KCN X, type: KCN, owner: ubnd}}\n${targets(['t', 'period: 2026, at-least: , split: {kcn-x: 9 người, kcn-b: 9 người}'])}`,
    { 'target-without-owner': 2 },
    OWNED,
  ],
  [
    'lines that all have one',
    `zones: {kcn-x: {name: KCN X, type: KCN, owner: ubnd}}\n${targets(['t', 'period: 2026, at-least: , split: {kcn-x: 9 người}'])}`,
    { 'target-without-owner': 1 },
    OWNED,
  ],
  [
    'parts whose indicators all have one',
    'indicators: {a: {name: A, unit: người, kind: flow, owner: ubnd}, b: {name: B, unit: người, kind: flow, owner: ubnd}}\ntargets: {ta: {name: TA, indicator: a, period: 2026, at-least: 9 người}, t: {name: T, period: 2026, all-of: [ta, {indicator: b, at-least: 9 người}]}}',
    { 'target-without-owner': 1 },
    OWNED,
  ],
  [
    'parts of which one has one',
    'indicators: {a: {name: A, unit: người, kind: flow, owner: ubnd}}\ntargets: {ta: {name: TA, indicator: a, period: 2026, at-least: 9 người}, t: {name: T, period: 2026, all-of: [ta, {indicator: jobs, at-least: 9 người}]}}',
    { 'target-without-owner': 2 },
    OWNED,
  ],
  [
    'parts nobody has defined',
    'targets: {t: {name: T, period: 2026, all-of: [nope, {indicator: nothing, at-least: 9 người}]}}',
    { 'target-without-owner': 2 },
    OWNED,
  ],
  [
    'the issuer of its policy, of five',
    `${organisations(4)}${targets(['t', 'period: 2024, at-least: 9 người, policy: nq'])}`,
    { 'target-without-owner': 2 },
    OWNED,
  ],
  ['one of five', `${organisations(4)}${targets(['t', 'period: 2024, at-least: 9 người'])}`, { 'target-without-owner': 2 }, OWNED],
  [
    'the issuer of its policy, of six',
    `${organisations(5)}${targets(['t', 'period: 2024, at-least: 9 người, policy: nq'])}`,
    { 'target-without-owner': 2 },
    OWNED,
  ],
  ['none of six', `${organisations(5)}${targets(['t', 'period: 2024, at-least: 9 người'])}`, { 'target-without-owner': 2 }, OWNED],
  [
    'a project that has one',
    `projects: {da: {name: Dự án, zone: kcn-b, owner: ubnd}}\n${targets(['t', 'scope: da, period: 2026, at-least: 9 người'])}`,
    { 'target-without-owner': 1 },
    OWNED,
  ],
];

const policies = (...keys: readonly string[]) =>
  `policies: {${keys.map((each, i) => `p${i + 1}: {name: P${i + 1}, ${each}}`).join(', ')}}\n`;
const HELD = asked({ 'target-without-policy': 'warning' });
const POLICIES: readonly Case[] = [
  ['one that could not be read', targets(['t', 'period: 2040, at-least: 9 người, policy: [a]']), { 'target-without-policy': 1 }, HELD],
  [
    'one of six',
    `${policies(...Array.from({ length: 6 }, () => 'status: issued, period: 2036/2045'))}${targets(['t', 'period: 2040, at-least: 9 người'])}`,
    { 'target-without-policy': 2 },
    HELD,
  ],
  [
    'none that says when',
    `${policies('status: issued')}${targets(['t', 'period: 2040, at-least: 9 người'])}`,
    { 'target-without-policy': 2 },
    HELD,
  ],
  [
    'none that is only a draft',
    `${policies('status: draft, period: 2036/2045')}${targets(['t', 'period: 2040, at-least: 9 người'])}`,
    { 'target-without-policy': 2 },
    HELD,
  ],
  [
    'a draft, of what is only proposed',
    `${policies('status: draft, period: 2036/2045', 'status: superseded, period: 2036/2045')}${targets(['t', 'period: 2040, at-least: 9 người, proposed: true'])}`,
    { 'target-without-policy': 2 },
    HELD,
  ],
  [
    'one whose years hold the day',
    `${policies('status: issued, period: 2036/2045')}${targets(['t', 'due: 2040-06-30, at-least: 9 người'])}`,
    { 'target-without-policy': 2 },
    HELD,
  ],
];

const TOPS: readonly Case[] = [
  [
    'a part that is to be among the first',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: pci, top: }, {indicator: workers, at-least: 9 người}]}}',
    { 'top-without-number': 1 },
  ],
];

const page = new ToldPage('targets-at-the-edge', 'Targets at the edge, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'comparison-against-direction': DIRECTIONS,
  'duplicate-target': TWINS,
  'objective-without-measure': OBJECTIVES,
  'phasing-not-cumulative': AMOUNTS,
  'phasing-not-rising': STEPS,
  'priority-zone-without-target': PRIORITY,
  'revision-without-reason': REVISIONS,
  'several-comparisons': COMPARED,
  'share-without-baseline': BASELINES,
  'sub-target-above-whole': WHOLES,
  'sub-targets-mismatch': SUMS,
  'target-above-limit': LIMITS,
  'target-below-baseline': STARTS,
  'target-on-superseded-policy': SUPERSEDED,
  'target-on-unissued-policy': UNISSUED,
  'target-outside-policy': OUTSIDE,
  'target-without-number': NUMBERS,
  'target-without-owner': OWNERS,
  'target-without-policy': POLICIES,
  'top-without-number': TOPS,
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    for (const [says, ...rest] of cases) itCounts(page, [code], [`${code}: ${says}`, ...rest]);
  });
}
