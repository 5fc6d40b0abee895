import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'unknown-zone',
  'unknown-reference',
  'unused-ignore',
  'expired-ignore',
  'undated-promise',
  'unrecorded-target-change',
  'unrecorded-restatement',
  'quote-lacks-number',
  'missing-key',
  'stated-ratio-mismatch',
  'old-forecast',
  'unknown-key',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const jobs = (scope: string) => `actuals: [{indicator: jobs, scope: ${scope}, period: 2023, value: 5 người}]`;
const UNKNOWN = { 'unknown-zone': 1 };
const target = (keys: string) => `targets: {t: {name: T, indicator: jobs, period: 2026, ${keys}}}`;
const since = (entries: string, plan?: object): Settings => ({ committed: { entries, plan } });
const quoted = (keys: string) => `actuals:\n  - {indicator: jobs, period: 2023, value: 500 người, ${keys}}\n`;

/** What findings offer to do about an id, a comment or a record that is not there. */
const CASES: readonly Case[] = [
  ['a name for an id', jobs('KCN Đông Hải'), UNKNOWN],
  [
    'an alias for an id, which two zones bear',
    `zones: {kcn-c: {name: KCN C, aliases: [Khu Mới, Khu Ba], type: KCN}, kcn-d: {name: Khu Mới, type: KCN}}\n${jobs('khu moi')}`,
    UNKNOWN,
  ],
  ['an id that is nearly one', jobs('kcn-b1'), UNKNOWN],
  [
    'an id that is nearly one of two entries',
    `zones: {kcn-zzzz: {name: Một, type: KCN}}\nprojects: {kcn-zzzz: {name: Hai, zone: unknown}}\n${jobs('kcn-zzzy')}`,
    UNKNOWN,
  ],
  ['words that are no id', 'milestones: {m: {name: M, due: 2026, owner: Sở Y tế!}}', { 'unknown-reference': 1 }],
  [
    'a scenario that is not there',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, scenario: cao, value: 5 người}]',
    { 'unknown-reference': 1 },
  ],
  [
    'a scenario that is not there beside one that is',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, scenario: cao, value: 5 người}]',
    { 'unknown-reference': 1 },
    { plan: { scenarios: { thap: { name: 'Thấp' } } } },
  ],

  [
    'a comment that silences nothing, on a line of its own',
    'milestones:\n  # zoneplan-ignore undated-promise: chờ vốn\n  m: {name: M, due: 2026}\n',
    { 'unused-ignore': 1 },
  ],
  [
    'a comment that silences nothing, behind an entry',
    'milestones:\n  m: {name: M, due: 2026}  # zoneplan-ignore undated-promise: chờ vốn\n',
    { 'unused-ignore': 1 },
  ],
  [
    'a comment two lines above',
    'milestones:\n  # zoneplan-ignore undated-promise: chờ vốn\n\n  m: {name: M}\n',
    { 'unused-ignore': 1, 'undated-promise': 1 },
  ],
  [
    'a comment behind',
    'milestones:\n  m: {name: M}\n  # zoneplan-ignore undated-promise: chờ vốn\n',
    { 'unused-ignore': 1, 'undated-promise': 1 },
  ],
  ['a comment that holds up to today', 'milestones:\n  # zoneplan-ignore undated-promise: chờ vốn until 2026-11-22\n  m: {name: M}\n', {}],
  [
    'a comment that held up to yesterday',
    'milestones:\n  # zoneplan-ignore undated-promise: chờ vốn until 2026-11-21\n  m: {name: M}\n',
    { 'undated-promise': 1, 'expired-ignore': 1 },
  ],
  ['a date of another shape', 'milestones: {m: {name: M, due: [2025-06]}}', {}],

  [
    'a change with a record of another',
    target('at-least: 80 người, revisions: [{date: 2024-07-10, was: 60 người, reason: R}]'),
    { 'unrecorded-target-change': 1 },
    since(target('at-least: 90 người')),
  ],
  [
    'a change with a record, beside one of another',
    target('at-least: 80 người, revisions: [{date: 2024-06-10, was: 60 người, reason: R}, {date: 2024-07-10, was: 90 người, reason: R}]'),
    {},
    since(target('at-least: 90 người, revisions: [{date: 2024-06-10, was: 60 người, reason: R}]')),
  ],
  [
    'a figure below a lock that was drawn back',
    jobs('kcn-b'),
    { 'unrecorded-restatement': 1 },
    {
      plan: { 'locked-until': '2023-06-30' },
      committed: { entries: jobs('kcn-b').replace('5 người', '6 người'), plan: { 'locked-until': '2023-12-31' } },
    },
  ],

  [
    'a quote that a comment sign cuts off',
    'actuals:\n  - indicator: jobs\n    period: 2023\n    value: 500 người\n    quote: tạo việc làm #nhiều\n',
    {},
  ],
  [
    'a quote beside a note that a comment sign cuts off',
    'actuals:\n  - indicator: jobs\n    period: 2023\n    value: 500 người\n    quote: tạo việc làm\n    note: xem #nhiều\n',
    { 'quote-lacks-number': 1 },
  ],
  ['a quote that stands twice', quoted('quote: tạo việc làm, quote: tạo việc'), { 'quote-lacks-number': 1 }],
  [
    'a ratio of a target of an indicator that is not there',
    `targets: {t: {name: T, indicator: exports, period: 2023, at-least: 10 người}}\nactuals: [{indicator: exports, period: 2023, value: 5 người, stated: [{of: t, ratio: 60 %}]}]`,
    { 'stated-ratio-mismatch': 1 },
  ],
  [
    'an old forecast with its first day',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-09-01, from: 2024-09-15, value: 500 triệu USD}]',
    { 'old-forecast': 1 },
  ],
  [
    'an old forecast in the second of two sections of its name',
    'forecasts: {fdi: 500 triệu USD}\nforecasts: [{indicator: fdi, period: 2024, made-on: 2024-09-01, value: 500 triệu USD}]',
    { 'old-forecast': 1 },
  ],
  ['a key in Vietnamese', 'milestones: {m: {tên: M, due: 2026}}', { 'unknown-key': 1 }],
  ['a key in capitals', 'milestones: {m: {name: M, DUE: 2026}}', { 'unknown-key': 1 }],
  ['a key with a slip in it', 'milestones: {m: {name: M, duo: 2026}}', { 'unknown-key': 1 }],
];

describe('what is offered to mend', () => {
  const page = new ToldPage('mended', 'What is offered to mend, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
