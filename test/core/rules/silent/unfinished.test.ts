import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'yaml-syntax',
  'missing-key',
  'unknown-key',
  'wrong-shape',
  'private-figure-exposed',
  'missing-report',
  'duplicate-target',
  'undated-promise',
  'conflicting-figures',
  'stated-change-mismatch',
  'term-without-dates',
  'assumed-term-dates',
  'zone-count-mismatch',
  'unknown-target',
  'objective-without-measure',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const jobs = (...lines: readonly string[]) => `actuals: [${lines.map((line) => `{indicator: jobs, period: 2023, ${line}}`).join(', ')}]`;
const changed = (...more: readonly string[]) => `actuals: [${more.map((each) => `{indicator: share, ${each}}`).join(', ')}]`;

/** Texts under way, and figures of which only some may be told. */
const CASES: readonly Case[] = [
  [
    'a line among entries that is none of them yet',
    'milestones:\n  m1: {name: Một}\n  m2\n  m3: {name: Ba}\n',
    { 'yaml-syntax': 1, 'undated-promise': 2 },
  ],
  [
    'a bracket that is never closed, among entries',
    'milestones:\n  m1: {name: Một}\n  m2: {name: Hai, due: [}\n  m3: {name: Ba}\n',
    { 'yaml-syntax': 1, 'undated-promise': 2 },
  ],
  ['a register in braces that breaks off', 'milestones: {m1: {name: Một}, m2\n', { 'yaml-syntax': 1 }],
  ['a key written twice', 'milestones:\n  m1: {name: Một, name: Hai}\n', { 'undated-promise': 1 }],
  ['a map for a list of words', 'milestones: {m1: {name: Một, tags: {a: b}}}\n', { 'undated-promise': 1, 'wrong-shape': 1 }],
  ['a text for a map', 'milestones: {m1: xong}\n', { 'wrong-shape': 1 }],
  ['a register that is a word', 'milestones: xong\n', { 'wrong-shape': 1 }],
  ['an empty register', 'milestones:\n', {}],
  ['a list of words for a register', 'milestones: [xong]\n', { 'wrong-shape': 1 }],
  ['an empty list for a register', 'milestones: []\n', { 'wrong-shape': 1 }],
  ['an empty map for a list', 'actuals: {}\n', { 'wrong-shape': 1 }],
  ['a list of entries without names', 'milestones: [{due: 2025-06}]\n', { 'wrong-shape': 1 }],
  ['a map for a list, one entry of which is a word', 'actuals: {a: xong}\n', { 'wrong-shape': 1 }],
  ['a key nobody knows, close to none', 'milestones: {m1: {name: Một, due: 2025-06, zzz: 1}}\n', { 'unknown-key': 1 }],

  [
    'a private figure of one of two parks whose whole is told',
    jobs('scope: kkt-a, value: 100 người', 'scope: kcn-a1, value: 60 người', 'scope: kcn-a2, value: 40 người, private: true'),
    { 'private-figure-exposed': 1 },
  ],
  [
    'both parks private',
    jobs(
      'scope: kkt-a, value: 100 người',
      'scope: kcn-a1, value: 60 người, private: true',
      'scope: kcn-a2, value: 40 người, private: true',
    ),
    {},
  ],
  [
    'a private park of which the other has not reported',
    jobs('scope: kkt-a, value: 100 người', 'scope: kcn-a2, value: 40 người, private: true'),
    {},
  ],
  [
    'a private whole of two parks that are told',
    jobs('scope: kkt-a, value: 100 người, private: true', 'scope: kcn-a1, value: 60 người', 'scope: kcn-a2, value: 40 người'),
    { 'private-figure-exposed': 1 },
  ],
  [
    'a private part whose whole and other part are told',
    'actuals: [{indicator: fdi, period: 2023, value: 100 triệu USD}, {indicator: fdi-new, period: 2023, value: 60 triệu USD}, {indicator: fdi-increase, period: 2023, value: 40 triệu USD, private: true}]',
    { 'private-figure-exposed': 1 },
  ],
  [
    'a private part whose whole is told of another day',
    'actuals: [{indicator: fdi, period: 2023, as-of: 2023-06-30, value: 100 triệu USD}, {indicator: fdi-new, period: 2023, value: 60 triệu USD}, {indicator: fdi-increase, period: 2023, value: 40 triệu USD, private: true}]',
    {},
  ],
  [
    'a private share of a park',
    'actuals: [{indicator: share, scope: kkt-a, period: 2023, value: 10 %}, {indicator: share, scope: kcn-a1, period: 2023, value: 12 %}, {indicator: share, scope: kcn-a2, period: 2023, value: 8 %, private: true}]',
    {},
  ],

  [
    'two targets that ask the same',
    'targets: {a: {name: A, indicator: jobs, period: 2024, at-least: 100 người}, b: {name: B, indicator: jobs, period: 2024, at-least: 100 người}}',
    { 'duplicate-target': 1 },
  ],
  [
    'two targets due on one day that ask different numbers',
    'targets: {a: {name: A, indicator: jobs, due: 2024-12, at-least: 100 người}, b: {name: B, indicator: jobs, due: 2024-12, at-least: 120 người}}',
    { 'duplicate-target': 1 },
  ],
  [
    'a target and a line of another that ask the same',
    'targets: {a: {name: A, indicator: jobs, scope: kcn-b, period: 2024, at-least: 100 người}, b: {name: B, indicator: jobs, period: 2024, at-least: 200 người, split: {kcn-b: 100 người, kcn-a1: 100 người}}}',
    { 'duplicate-target': 1 },
  ],
  [
    'a proposed target beside one in force',
    'targets: {a: {name: A, indicator: jobs, period: 2024, at-least: 100 người}, b: {name: B, indicator: jobs, period: 2024, at-least: 120 người, proposed: true}}',
    {},
  ],

  [
    'a change against the figure of the same source',
    changed(
      'period: 2021, value: "10,0 %"',
      'period: 2021, value: "10,2 %", source: bc',
      'period: 2022, value: "11,0 %", source: bc, change: [{versus: 2021, by: "0,8 điểm %"}]',
    ),
    { 'conflicting-figures': 1 },
  ],
  [
    'a change against what was published by then',
    changed(
      'period: 2021, value: "10,5 %", published: 2023-05-01, vintages: [{published: 2022-02-01, was: "10,0 %"}, {published: 2022-08-01, was: "10,2 %"}]',
      'period: 2022, value: "11,0 %", published: 2023-02-01, change: [{versus: 2021, by: "0,8 điểm %"}]',
    ),
    {},
  ],
  [
    'a change against what was published on the day itself',
    changed(
      'period: 2021, value: "10,5 %", published: 2023-02-01, vintages: [{published: 2022-02-01, was: "10,0 %"}]',
      'period: 2022, value: "11,0 %", published: 2023-02-01, change: [{versus: 2021, by: "0,5 điểm %"}]',
    ),
    {},
  ],
  [
    'a change against what was first published only later',
    changed(
      'period: 2021, value: "10,5 %", published: 2023-05-01, vintages: [{published: 2023-04-01, was: "10,0 %"}]',
      'period: 2022, value: "11,0 %", published: 2023-02-01, change: [{versus: 2021, by: "0,5 điểm %"}]',
    ),
    {},
  ],
  [
    'a part of a year against the same part',
    'actuals: [{indicator: jobs, period: 2022, as-of: 2022-06-30, value: 40 người}, {indicator: jobs, period: 2023, as-of: 2023-06-30, value: 50 người, change: [{versus: 2022, by: 20 người}]}]',
    { 'stated-change-mismatch': 1 },
  ],
  [
    'a part of a year against another part',
    'actuals: [{indicator: jobs, period: 2022, as-of: 2022-09-30, value: 40 người}, {indicator: jobs, period: 2023, as-of: 2023-06-30, value: 50 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
];

describe('texts under way', () => {
  const page = new ToldPage('unfinished', 'Texts under way, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
