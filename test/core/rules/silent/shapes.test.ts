import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['wrong-shape', 'yaml-syntax', 'unknown-key', 'duplicate-key'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const SHAPE = { 'wrong-shape': 1 };

/** A milestone with one more key. */
const milestone = (key: string) => `milestones:\n  m1:\n    name: Một\n    due: 2025-06\n    ${key}\n`;
const JOBS = '{indicator: jobs, period: 2023, value: 5 người}';
const MORE = '{indicator: jobs, period: 2022, value: "5 người"}';

/** What has another shape than it should, and what it may be turned into without anything getting lost. */
const CASES: readonly Case[] = [
  ['a register written as a list', 'milestones:\n  - {name: Một, due: 2025-06}  # gấp\n  - name: Một\n    due: 2025-07\n', SHAPE],
  ['a register written as a list with ids', 'milestones:\n  - {id: hai, name: Một, due: 2025-06}\n  - {name: Ba, due: 2025-07}\n', SHAPE],
  [
    'a register written as a list in brackets',
    'milestones: [{id: hai, name: Một, due: 2025-06}, {name: Ba, due: 2025-07}, {name: Ba, due: 2025-08}, {name: Ba, due: 2025-09}]\n',
    SHAPE,
  ],
  ['a register written as a list, one entry of which has no name', 'milestones: [{name: Một, due: 2025-06}, {due: 2025-07}]\n', SHAPE],
  [
    'a register written as a list on lines, one entry of which has no name',
    'milestones:\n  - {name: Một, due: 2025-06}\n  - {due: 2025-07}\n',
    SHAPE,
  ],
  ['a register written as a list, one name of which is a list', 'milestones: [{name: [Một, Hai], due: 2025-06}]\n', SHAPE],
  ['a register written as a list of words on lines', 'milestones:\n  - xong\n', SHAPE],
  [
    'a list written as a register',
    `actuals:\n  a: ${JOBS}  # sơ bộ\n  b:\n    indicator: jobs\n    period: 2022\n    value: 5 người\n`,
    SHAPE,
  ],
  ['a list written as a register in braces', `actuals: {a: ${JOBS}, b: ${MORE}}\n`, SHAPE],
  ['a list written as a register, one entry of which is a word', `actuals:\n  a: ${JOBS}\n  b: xong\n`, SHAPE],
  ['a list written as a register in braces, one entry of which is a word', `actuals: {a: ${JOBS}, b: xong}\n`, SHAPE],
  ['a list written as a register that takes in another', `x-a: &a {a: ${JOBS}}\nactuals: {<<: *a, b: ${MORE}}\n`, SHAPE],
  ['a list written as a register on lines that takes in another', `x-a: &a {a: ${JOBS}}\nactuals:\n  <<: *a\n  b: ${MORE}\n`, SHAPE],
  ['an empty map for a list of events', 'projects: {p: {name: P, zone: kcn-b, events: {}}}\n', SHAPE],
  ['a list written as a word', 'actuals: xong\n', SHAPE],

  ['a word for a list of words', milestone('tags: gấp'), SHAPE],
  ['words for a list of words', milestone('tags: gấp, lớn'), SHAPE],
  ['a quoted word for a list of words', milestone('tags: "1"'), SHAPE],
  ['one event for a list of events', 'projects: {p: {name: P, zone: kcn-b, events: {date: 2023, event: licensed}}}\n', SHAPE],
  [
    'a map of events for a list of events',
    'projects: {p: {name: P, zone: kcn-b, events: {a: {date: 2023, event: licensed}, b: {date: 2024, event: amended}}}}\n',
    SHAPE,
  ],
  [
    'a map of events on lines for a list of events',
    'projects:\n  p:\n    name: P\n    zone: kcn-b\n    events:\n      a: {date: 2023, event: licensed}\n',
    SHAPE,
  ],
  [
    'a list of lines on lines for a map',
    'targets:\n  t:\n    name: T\n    indicator: jobs\n    period: 2026\n    at-least: 5 người\n    split:\n      - {id: kcn-b, value: 5 người}\n',
    SHAPE,
  ],
  [
    'a list for a map within an entry',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 5 người, split: [{id: kcn-b, value: 5 người}]}}\n',
    SHAPE,
  ],
  [
    'a word for a map within an entry',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 5 người, thresholds: cao}}\n',
    SHAPE,
  ],
  ['a list for a text', milestone('owner: [ubnd]'), SHAPE],
  ['a map for a text', milestone('note: {a: b}'), SHAPE],

  ['yes, in so many words', milestone('private: yes'), SHAPE],
  ['yes, in Vietnamese', milestone('private: " Có"'), SHAPE],
  ['no, in so many words', milestone('private: off'), SHAPE],
  ['no, in Vietnamese', milestone('private: không'), SHAPE],
  ['neither yes nor no', milestone('private: chưa rõ'), SHAPE],
  ['a list for yes or no', milestone('private: [có]'), SHAPE],

  [
    'a list in a map in a list, for a register',
    'reviews: [{name: Giao ban, date: 2024-10-01, decisions: [{what: Giao, due: 2024-12}, {what: "a, b"}], targets: [fdi-2024]}]\n',
    SHAPE,
  ],
  ['a list for a register with a name that a comma has cut', 'milestones: [{name: Một, hai, due: 2025-06}]\n', SHAPE],
];

describe('what has another shape than it should', () => {
  const page = new ToldPage('shapes', 'What has another shape than it should, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
