import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'bad-id',
  'decimal-comma-split',
  'duplicate-key',
  'expired-ignore',
  'formula-syntax',
  'ignore-without-reason',
  'missing-key',
  'text-cut-by-hash',
  'unknown-indicator',
  'unknown-key',
  'unknown-reference',
  'unknown-rule',
  'unknown-target',
  'unknown-word',
  'unused-ignore',
  'wrong-shape',
  'yaml-syntax',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const CASES: readonly Case[] = [
  // Ids.
  [
    'an id that is right but for a sign, and is another’s',
    'organisations: {UBND: {name: Ủy ban}}\ntargets: {t: {name: T, indicator: jobs, period: 2026, at-least: 5 người, owner: UBND}}',
    { 'bad-id': 1 },
  ],
  ['the id of the plan', '', { 'bad-id': 1 }, { plan: { id: 'Quảng Ninh' } }],
  [
    'an id that another entry bears, with what names it',
    'zones: {kcn_b: {name: KCN B2, type: KCN}}\nactuals: [{indicator: jobs, scope: kcn_b, period: 2023, value: 5 người}]',
    { 'bad-id': 1 },
  ],

  // Keys.
  ['a key written twice', 'milestones: {m: {name: Xong, due: 2025-06, due: 2025-07}}', { 'duplicate-key': 1 }],
  ['a section written twice', 'organisations: {a: {name: Sở A}}\norganisations: {b: {name: Sở B}}', { 'duplicate-key': 1 }],
  ['a key that is mistyped is not missing too', 'organisations: {so: {nmae: Sở}}', { 'unknown-key': 1 }],
  [
    'a key that is mistyped and stands for another',
    'targets: {t: {name: T, indicator: jobs, deu: 2026, at-least: 5 người}}',
    { 'unknown-key': 1 },
  ],
  ['a key nobody knows beside one that is missing', 'organisations: {so: {colour: xanh}}', { 'missing-key': 1, 'unknown-key': 1 }],
  ['keys without a value', 'organisations: {so: {name: }}\nreviews: {r: {name: Họp, date: 2024-11-15, decisions: }}', { 'missing-key': 1 }],
  [
    'lists and maps that are missing',
    'deviations: [{target: fdi-2024, as-of: 2024-11-15, remedy: Rà soát}]\nallocations: {a: {name: A}}\nzones: {kcn-c: {name: KCN C, type: KCN, readiness: {power: {}}}}',
    { 'missing-key': 2 },
  ],
  [
    'a value beside values, a total beside them',
    'actuals: [{indicator: jobs, period: 2023, value: 5 người, values: {kcn-b: 5 người}}]',
    { 'wrong-shape': 1 },
  ],

  // References.
  [
    'references to nothing that is near',
    `projects: {p: {name: P, zone: kcn-b, criteria: {zzzzzz: Giấy}}}
targets: {t: {name: T, indicator: qqqqqqq, period: 2026, at-least: 5 người}}
objectives: {o: {name: O, targets: [zzzzzz]}}`,
    { 'unknown-indicator': 1, 'unknown-reference': 1, 'unknown-target': 1 },
  ],
  [
    'an indicator that a formula names, and one it cannot read',
    'indicators: {f: {name: F, unit: người, kind: stock, formula: "(worker + jobs) * 2"}}',
    { 'unknown-indicator': 1 },
  ],
  [
    'lines of a split that is there, of one that is not, and of a target that cannot be read',
    `targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 5 người, split: {kcn-b: 5 người}}, u: [5], v: {name: V, indicator: jobs, period: 2027, at-least: , split: {kcn-b: 5 người}}}
objectives: {o: {name: O, targets: [v, t/kcn-b, t/kcn-a1, u, u/kcn-b, t]}}`,
    { 'unknown-target': 1, 'wrong-shape': 1 },
  ],
  ['a check by a name that is near none', '', { 'unknown-rule': 1 }, { rules: { zzzzzz: 'off' } }],

  // Words and formulas.
  [
    'words in a wrong place',
    'milestones: {m: {name: M, due: 2025-06, outcome: xong}}\nprojects: {p: {name: P, zone: kcn-b, capital-type: nhà nươc, registered: 5 triệu USD}}\nzones: {kcn-c: {name: KCN C, type: KCN, readiness: {dien: {state: ready}}}}',
    { 'unknown-word': 3 },
  ],
  ['a word that is no key', 'zones: {kcn-c: {name: KCN C, type: KCN, readiness: {cap-dien: {state: ready}}}}', { 'unknown-word': 1 }],
  [
    'formulas that stop, that lack spaces, that do not close',
    'indicators: {a: {name: A, unit: người, kind: stock, formula: workers *}, b: {name: B, unit: người, kind: stock, formula: workers*2}, c: {name: C, unit: người, kind: stock, formula: (workers + jobs}}',
    { 'formula-syntax': 3 },
  ],

  // Comments.
  [
    'a text cut by its number sign, in a list too',
    'zones:\n  kcn-c:\n    name: KCN C\n    type: KCN\n    aliases:\n      - Khu #2\n',
    { 'text-cut-by-hash': 1 },
  ],
  ['a unit with a comment behind it', 'indicators:\n  a:\n    name: A\n    unit: người #2\n    kind: stock\n', {}],
  [
    'exceptions that lack something',
    `milestones:
  m1: {name: Một, due: 2025-06}  # zoneplan-ignore
  m2: {name: Hai, due: 2025-06}  # zoneplan-ignore : đã thống nhất
  m3: {name: Ba, due: 2025-06}  # zoneplan-ignore undated-promise
  m4: {name: Bốn, due: 2025-06}  # zoneplan-ignore undated-promise:
  m5: {name: Năm, due: 2025-06}  # zoneplan-ignore undated-promise đã thống nhất
  m6: {name: Sáu, due: 2025-06}  # zoneplan-ignore undated-promise (đã thống nhất)
  m7: {name: Bảy, due: 2025-06}  # zoneplan-ignore undated-promise until 2024-01-01
  m8: {name: Tám, due: 2025-06}  # zoneplan-ignore undated-promise: until 2024-01-01
`,
    { 'ignore-without-reason': 8 },
  ],
  [
    'exceptions that are over, for nothing, and for what is no check',
    `milestones:
  m1: {name: Sớm}  # zoneplan-ignore undated-promise: chờ until 2024-01-01
  m2: {name: Hai, due: 2025-06}  # zoneplan-ignore undated-promise: chờ
  m3: {name: Ba, due: 2025-06}  # zoneplan-ignore zzzzzz: chờ
  m4: {name: Bốn, due: 2025-06}  # zoneplan-ignore undated-promis: chờ
`,
    { 'expired-ignore': 1, 'unused-ignore': 1, 'unknown-rule': 2 },
  ],

  // Slips of the pen.
  ['a text after a closing quote', 'organisations: {a: {name: "Khu A" mở rộng}}', { 'yaml-syntax': 1 }],
  ['curly quotes', 'organisations: {a: {name: “Khu A, B”}}', { 'yaml-syntax': 1 }],
  ['no space after a colon', 'milestones: {a: {name: Xong, due:2025-06}}', { 'yaml-syntax': 1 }],
  ['a lone dash', 'actuals:\n  - indicator: jobs\n    period: 2023\n    value: -\n', { 'yaml-syntax': 1 }],
  ['a tab', 'organisations:\n\ta: {name: Sở A}\n', { 'yaml-syntax': 1 }],
  ['a no-break space', 'organisations:\n\u00a0\u00a0a: {name: Sở A}\n', { 'yaml-syntax': 1 }],
  ['a sign a text cannot begin with', 'organisations: {a: {name: >5 người}}', { 'yaml-syntax': 1 }],
];

const page = new ToldPage('language', 'Checks of what is written, told');

describe('checks of what is written', () => {
  for (const each of CASES) itCounts(page, CODES, each);
});
