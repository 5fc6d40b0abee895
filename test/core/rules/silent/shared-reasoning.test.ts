import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'claim-contradicted',
  'qualifier-in-target',
  'phasing-not-cumulative',
  'components-mismatch',
  'missing-report',
  'out-of-bounds',
  'several-comparisons',
  'spelling-variant',
  'stated-change-mismatch',
  'sub-periods-mismatch',
  'sub-targets-mismatch',
  'text-cut-by-hash',
  'falling-total',
  'unknown-key',
  'wrong-shape',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const actuals = (...entries: readonly string[]) => `actuals: [${entries.map((each) => `{${each}}`).join(', ')}]`;
/** A figure of new jobs in a park. */
const jobs = (keys: string) => `indicator: jobs, scope: kcn-b, ${keys}`;

/** A target of a park that asks for a report each week of 2024, and what is reported. */
const weekly = (figures: string) =>
  `indicators: {visits: {name: Lượt khách, unit: lượt, kind: flow, expect: weekly}}\ntargets: {v: {name: V, indicator: visits, scope: kcn-b, period: 2024, at-least: 90 lượt}}\nactuals: [${figures}]`;
const week = (asOf: string) => `{indicator: visits, scope: kcn-b, period: 2024, as-of: ${asOf}, value: 30 lượt}`;
const on = (day: string): Settings => ({ plan: { 'as-of': day } });

const FIGURES: readonly Case[] = [
  [
    'a share and a rank of no unit',
    `indicators: {s: {name: Tỷ lệ, kind: ratio, bounds: [0, 100]}, r: {name: Hạng, kind: rank, out-of: 63}}\n${actuals('indicator: s, period: 2023, value: 105 %', 'indicator: r, period: 2023, value: thứ 70')}`,
    {},
  ],
  [
    'a rank of nobody knows how many',
    `indicators: {r: {name: Hạng, unit: hạng, kind: rank}}\n${actuals('indicator: r, period: 2023, value: thứ 70')}`,
    {},
  ],
  [
    'a claim is of the day of its figure, not of the end of the period',
    actuals('indicator: fdi, period: 2024, as-of: 2024-06-30, value: 1600 triệu USD, claims: [{says: off-track, target: fdi-2024}]'),
    { 'claim-contradicted': 1 },
  ],
  [
    'a change beside the lines of a sheet is of no figure',
    actuals(
      'indicator: jobs, scope: kcn-b, period: 2022, value: 3 người',
      'indicator: jobs, period: 2023, values: {kcn-b: 9 người, kcn-a1: 5 người}, change: [{versus: 2022, by: 1 người}]',
    ),
    {},
  ],
  [
    'a change against two numbers that one source is said to have stated',
    `sources: {cu: {name: Báo cáo cũ, published: 2023-01-05, as-of: 2022-12-31}}\n${actuals('indicator: share, period: 2022, value: 12 %, vintages: [{published: 2023-01-05, source: cu, was: 10 %}, {published: 2023-02-05, source: cu, was: 9 %}]', 'indicator: share, period: 2023, value: 15 %, source: cu, change: [{versus: 2022, by: 9 điểm %}]')}`,
    { 'stated-change-mismatch': 1 },
  ],
  [
    'a change of a figure against its own period',
    actuals('indicator: jobs, period: 2023, value: 100 người, change: [{versus: 2023, by: 10 người}]'),
    {},
  ],
  [
    'a change against what was published by the day of its source',
    `sources: {moi: {name: Niên giám, published: 2025-01-10, as-of: 2024-12-31}, cu: {name: Báo cáo, published: 2024-01-05, as-of: 2023-12-31}}\n${actuals('indicator: share, period: 2022, value: 12 %, source: moi, vintages: [{published: 2023-01-05, was: 10 %}]', 'indicator: share, period: 2023, value: 15 %, source: cu, change: [{versus: 2022, by: 9 điểm %}]')}`,
    { 'stated-change-mismatch': 1 },
  ],
  [
    'a change of a whole year against one several years before',
    actuals(
      'indicator: jobs, period: 2020, value: 50 người',
      'indicator: jobs, period: 2023, value: 100 người, change: [{versus: 2020, by: 10 người}]',
    ),
    { 'stated-change-mismatch': 1 },
  ],
  [
    'rough components are told by what they say, not by how far they may reach',
    actuals(
      'indicator: fdi, period: 2023, value: 200 triệu USD, components: {fdi-new: khoảng 60 triệu USD, fdi-increase: khoảng 30 triệu USD}',
    ),
    { 'components-mismatch': 1 },
  ],
];

const PERIODS: readonly Case[] = [
  [
    'a figure below the estimate before it: stated-figure',
    actuals(
      'indicator: jobs, period: 2023, as-of: 2023-06-30, value: 100 người, status: estimate',
      'indicator: jobs, period: 2023, as-of: 2023-09-30, value: 90 người',
    ),
    {},
  ],
  [
    'quarters that do not add up to an earlier figure of a year that has a later one',
    actuals(
      jobs('period: 2023-Q1, value: 10 người'),
      jobs('period: 2023-Q2, value: 10 người'),
      jobs('period: 2023, as-of: 2023-06-30, value: 30 người'),
      jobs('period: 2023, as-of: 2023-09-30, value: 40 người'),
    ),
    { 'sub-periods-mismatch': 1 },
  ],
  [
    'halves that do not add up to a year with an empty line before it',
    `${actuals('indicator: jobs, period: 2023, values: {kcn-b: }', jobs('period: 2023-H1, value: 10 người'), jobs('period: 2023-H2, value: 10 người'), jobs('period: 2023, value: 30 người'))}`,
    { 'sub-periods-mismatch': 1 },
  ],
  [
    'the first half that is not the year so far',
    actuals(jobs('period: 2023-H1, value: 10 người'), jobs('period: 2023, as-of: 2023-06-30, value: 30 người')),
    { 'sub-periods-mismatch': 1 },
  ],
  ['a week that ends today', weekly(week('2024-11-10')), {}, on('2024-11-17')],
  ['a week that ended yesterday', weekly(week('2024-11-10')), { 'missing-report': 1 }, on('2024-11-18')],
  ['a report of today that cannot be read', weekly('{indicator: visits, period: 2024, as-of: 2024-11-15, values: {kcn-b: nhiều}}'), {}],
  ['a report of a day to come', weekly(week('2024-11-16')), { 'missing-report': 1 }],
];

const TARGETS: readonly Case[] = [
  [
    'parts of a whole that asks for two things',
    'targets: {w: {name: W, indicator: jobs, period: 2026, at-least: 100 người, at-most: 120 người, adds-up: periods}, a: {name: A, indicator: jobs, period: 2026-H1, at-least: 40 người}, b: {name: B, indicator: jobs, period: 2026-H2, at-least: 40 người}}',
    { 'several-comparisons': 1 },
  ],
  [
    'a part that is to lie between two numbers',
    'targets: {w: {name: W, indicator: jobs, period: 2026, at-least: 100 người, adds-up: periods}, a: {name: A, indicator: jobs, period: 2026-H1, between: [40 người, 50 người]}, b: {name: B, indicator: jobs, period: 2026-H2, at-least: 40 người}}',
    {},
  ],
  [
    'a year of which the first half has no target, with a comma in its name and in what is left',
    'targets: {w: {name: "Vốn, cả năm", indicator: fdi, period: 2026, at-least: "100,5 triệu USD", adds-up: periods}, a: {name: A, indicator: fdi, period: 2026-H2, at-least: "40,2 triệu USD"}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'steps that add up to the lower end of a band',
    'targets: {w: {name: W, indicator: jobs, period: 2026, between: [100 người, 120 người], phasing: {2026-H1: 60 người, 2026-H2: 40 người}}}',
    {},
  ],
  [
    'parts with two decimals that end in 0',
    'targets: {w: {name: W, indicator: fdi, period: 2026, at-least: 100 triệu USD, adds-up: periods}, a: {name: A, indicator: fdi, period: 2026-H1, at-least: "40,50 triệu USD"}, b: {name: B, indicator: fdi, period: 2026-H2, at-least: "30,20 triệu USD"}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'two steps that add up to the number',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-H1: 60 người, 2026-H2: 40 người}}}',
    { 'phasing-not-cumulative': 1 },
  ],
  [
    'a qualifier where one number is asked for',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: khoảng 100 người}}',
    { 'qualifier-in-target': 1 },
  ],
  [
    'lines of a target that is due on a day',
    'targets: {t: {name: T, indicator: jobs, due: 2026-12-31, at-least: 100 người, adds-up: zones, split: {kcn-a1: 30 người, kcn-b: 40 người}}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'a year of which the second half has no target',
    'targets: {w: {name: W, indicator: jobs, period: 2026, at-least: 100 người, adds-up: periods}, a: {name: A, indicator: jobs, period: 2026-H1, at-least: 40 người}}',
    { 'sub-targets-mismatch': 1 },
  ],
];

const WORDS: readonly Case[] = [
  ['a mistyped key beside the one it would be', 'milestones: {m: {name: M, due: 2025-06, owner: ubnd, ownr: ubnd}}', { 'unknown-key': 1 }],
  [
    'three spellings of one name',
    'organisations: {a: {name: Ban quản lý khu}, b: {name: Ban quản-lý khu}, c: {name: Ban quảnlý khu}}',
    { 'spelling-variant': 3 },
  ],
  [
    'numbers, single letters and Roman numerals that a space or a letter tells apart',
    'organisations: {a: {name: Lô đất 12 34}, b: {name: Lô đất 1234}, c: {name: Khu A B}, d: {name: Khu AB}, e: {name: Giai đoạn XVIII}, f: {name: Giai đoạn XXIII}}',
    {},
  ],
  [
    'names that differ in a letter of a word of five, and names that differ in such a word',
    'organisations: {a: {name: Trạm Thanh Xuân}, b: {name: Trạm Thanb Xuân}, c: {name: Khu Thanh Trì}, d: {name: Khu Quang Trì}}',
    { 'spelling-variant': 1 },
  ],
  [
    'entries in a list, one with an id and one without',
    'milestones:\n  - name: Xong\n    due: 2025-06\n  - id: hai\n    name: Hai\n    due: 2025-07',
    { 'wrong-shape': 1 },
  ],
  [
    'a text in a list that a sign cuts: holds-text',
    'zones:\n  kcn-c:\n    name: KCN C\n    type: KCN\n    aliases:\n      - KCN #2',
    { 'text-cut-by-hash': 1 },
  ],
  ['a map where a list of ids is asked for', 'policies: {p: {name: P, status: draft, implements: {a: 1}}}', { 'wrong-shape': 1 }],
  ['entries in a list with an empty key, and one with a comma', 'milestones: [{name: Xong, due: , "x-a,b": 1}]', { 'wrong-shape': 1 }],
];

/** By the files of `core/rules` that hold what is shared. */
const SHARED = {
  'bounds-of, claimed, earlier-figure, shown-sum, stated-figure': FIGURES,
  'reports, time-parts': PERIODS,
  'asked, steps, sub-target-fixes, written-value': TARGETS,
  'flow-source, meant-key, reshaped, variants': WORDS,
};

const page = new ToldPage('shared-reasoning', 'What several checks share, told');

describe('what several checks share', () => {
  for (const [group, cases] of Object.entries(SHARED)) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }
});
