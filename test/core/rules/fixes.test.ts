import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../core/diagnostics.ts';
import { reportedOn } from '../../on-stage.ts';

const TARGET = 'name: T, indicator: jobs, period: 2026';

/** Quick fixes by the check, what they are called, and what a line of the plan becomes. */
const FIXES: readonly (readonly [code: string, title: string, before: string, after: string])[] = [
  [
    'decimal-comma-split',
    'Write `"12,3 %"`',
    'actuals: [{indicator: share, value: 12,3 %, period: 2023}]',
    'actuals: [{indicator: share, value: "12,3 %", period: 2023}]',
  ],
  [
    'decimal-comma-split',
    'Write `"12,3 %"`',
    'actuals: [{indicator: share, value: 12,3 %,period: 2023}]',
    'actuals: [{indicator: share, value: "12,3 %",period: 2023}]',
  ],
  [
    'unknown-indicator',
    'Change to `fdi-new`',
    'indicators: {h: {name: H, unit: triệu USD, kind: flow, formula: fdi-neu * 2 + fdi-increase}}',
    'indicators: {h: {name: H, unit: triệu USD, kind: flow, formula: fdi-new * 2 + fdi-increase}}',
  ],
  [
    'unknown-indicator',
    'Add `exports` to `indicators`',
    'actuals: [{indicator: exports, period: 2023, value: 5 người}]',
    'indicators: {exports: {name: <name>, unit: , kind: }}',
  ],
  [
    'unknown-zone',
    'Add `kcn-zzz` to `zones`',
    'actuals: [{indicator: jobs, scope: kcn-zzz, period: 2023, value: 5 người}]',
    'zones: {kcn-zzz: {name: <name>, type: KCN}}',
  ],
  [
    'unknown-reference',
    'Add `so-y-te` to `organisations`',
    'milestones: {m: {name: M, due: 2026, owner: so-y-te}}',
    'organisations: {so-y-te: {name: <name>}}',
  ],
  [
    'bad-id',
    'Rename to `ubnd-2`',
    'organisations: {UBND: {name: Ủy ban nhân dân huyện}}',
    'organisations: {ubnd-2: {name: Ủy ban nhân dân huyện}}',
  ],
  [
    'fraction-for-percent',
    'Write 37,611 %',
    'actuals: [{indicator: share, period: 2023, value: 0.37611}]',
    'actuals: [{indicator: share, period: 2023, value: "37,611 %"}]',
  ],
  [
    'bad-id',
    'Rename to `so-y`',
    "organisations: {'Sở_Y': {name: Sở Y tế}}\nmilestones: {m: {name: M, due: 2026, owner: 'Sở_Y'}}",
    "milestones: {m: {name: M, due: 2026, owner: 'so-y'}}",
  ],
  [
    'bad-id',
    'Rename to `so-y`',
    'organisations: {Sở_Y: {name: Sở Y tế}}\nmilestones:\n  m: {name: M, due: 2026, owner: &sy Sở_Y}\n  n: {name: N, due: 2027, owner: *sy}',
    '  m: {name: M, due: 2026, owner: &sy so-y}',
  ],
  [
    'ignore-without-reason',
    'Add a reason',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise:',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: <reason>',
  ],
  [
    'ignore-without-reason',
    'Put a colon before the reason',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise chờ vốn',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: chờ vốn',
  ],
  [
    'ignore-without-reason',
    'Add the code',
    'milestones: {m: {name: M}}  # zoneplan-ignore : chờ vốn',
    'milestones: {m: {name: M}}  # zoneplan-ignore <code> : chờ vốn',
  ],
  [
    'unknown-rule',
    'Change to `undated-promise`',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promis: chờ vốn',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: chờ vốn',
  ],
  [
    'date-format',
    'Write `2027-06-30`',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: chờ vốn until 30/6/2027',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: chờ vốn until 2027-06-30',
  ],
  ['date-format', 'Write `2025`', 'milestones: {m: {name: M, due: cuối năm 2025}}', 'milestones: {m: {name: M, due: 2025}}'],
  ['date-format', 'Write `2025-03-30`', 'milestones: {m: {name: M, due: 3/30/2025}}', 'milestones: {m: {name: M, due: 2025-03-30}}'],
  [
    'wrong-shape',
    'Keep `value`',
    'actuals: [{indicator: jobs, period: 2023, value: 5 người, values: {tinh: 5 người}}]',
    'actuals: [{indicator: jobs, period: 2023, value: 5 người}]',
  ],
  [
    'wrong-shape',
    'Keep `values`',
    'actuals: [{indicator: jobs, period: 2023, value: 5 người, values: {tinh: 5 người}}]',
    'actuals: [{indicator: jobs, period: 2023, values: {tinh: 5 người}}]',
  ],
  [
    'as-of-outside-period',
    'Change the period to 2023-Q3',
    'actuals: [{indicator: jobs, period: 2023-Q2, as-of: 2023-07-05, value: 5 người}]',
    'actuals: [{indicator: jobs, period: 2023-Q3, as-of: 2023-07-05, value: 5 người}]',
  ],
  [
    'week-crosses-year',
    'Count from 1 January 2022',
    'actuals: [{indicator: jobs, period: 2022-W52, value: 9 người}, {indicator: jobs, period: 2022, value: 400 người}]',
    'actuals: [{indicator: jobs, period: 2022, value: , as-of: 2022-12-31}, {indicator: jobs, period: 2022, value: 400 người}]',
  ],
  [
    'phasing-not-cumulative',
    'Write running totals',
    `targets: {t: {${TARGET}, at-least: 100 người, phasing: {2026-Q1: 10 người, 2026-Q2: 20 người, 2026-Q3: 30 người, 2026-Q4: 40 người}}}`,
    `targets: {t: {${TARGET}, at-least: 100 người, phasing: {2026-Q1: 10 người, 2026-Q2: 30 người, 2026-Q3: 60 người, 2026-Q4: 100 người}}}`,
  ],
  [
    'fraction-for-percent',
    'Write 40',
    'targets: {t: {name: T, indicator: share, period: 2021/2026, at-least: 0.4, phasing: at-end}}',
    'targets: {t: {name: T, indicator: share, period: 2021/2026, at-least: 40, phasing: at-end}}',
  ],
  [
    'unknown-unit',
    'Write `3 tỷ USD`',
    'actuals: [{indicator: fdi, period: 2023, value: 3 tỷ đôla}]',
    'actuals: [{indicator: fdi, period: 2023, value: 3 tỷ USD}]',
  ],
  [
    'unknown-unit',
    'Write `32 ha`',
    'actuals: [{indicator: leased, period: 2023, value: 32 héc ta}]',
    'actuals: [{indicator: leased, period: 2023, value: 32 ha}]',
  ],
  [
    'target-without-number',
    'Add `at-least`, the number to reach',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs}]}}',
    'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-least:}]}}',
  ],
];

describe('what quick fixes write', () => {
  for (const [code, title, before, after] of FIXES)
    it(`${code}: ${title}, in ${before}`, () => {
      const text = `${before}\n`;
      const offered = reportedOn(text)
        .filter((each) => each.code === code)
        .flatMap((each) => each.fixes);
      const fix = offered.find((each) => each.title === title);
      assert.ok(fix, `only ${offered.map((each) => each.title).join('; ')}`);
      assert.ok(applied(text, fix).split('\n').includes(after), applied(text, fix));
    });
});

function applied(text: string, { edits }: Diagnostic['fixes'][number]): string {
  const own = edits.filter((edit) => edit.file.endsWith('/entry.plan.yaml')).sort((a, b) => b.start - a.start);
  return own.reduce((fixed, { start, end, text: put }) => fixed.slice(0, start) + put + fixed.slice(end), text);
}

/** One mistake, and all that is said. */
const ALONE: readonly (readonly [says: string, entries: string, codes: readonly string[]])[] = [
  [
    'pieces of numbers are no zones',
    'actuals: [{indicator: fdi, period: 2023, values: {kcn-a1: 1,5 tỷ USD, kcn-b: 3 tỷ USD}}]',
    ['decimal-comma-split'],
  ],
  [
    'two equal pieces are no key written twice',
    'allocations: {b: {name: B, shares: {x: 33,5 %, y: 66,5 %}}}',
    ['decimal-comma-split', 'decimal-comma-split'],
  ],
  [
    'a formula cut in two is not looked at',
    'indicators: {h: {name: H, unit: triệu USD, kind: flow, formula: fdi-neu * 0,5}}',
    ['decimal-comma-split'],
  ],
  ['a number under another key is a number', `targets: {t: {${TARGET}, it-nhat: 5 người}}`, ['unknown-key']],
  ['in a part as well', 'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, min: 5 người}]}}', ['unknown-key']],
  [
    'so is a baseline',
    'targets: {t: {name: T, indicator: workers, period: 2024/2026, at-least: 5 người, ky-goc: {period: 2023, value: 3 người}}}',
    ['unknown-key'],
  ],
  ['a reason', `targets: {t: {${TARGET}, at-least: 5 người, revisions: [{date: 2024-01-01, was: 3 người, ly-do: X}]}}`, ['unknown-key']],
  ['a deadline', 'milestones: {m: {name: M, han: 2026}}', ['unknown-key']],
  [
    'a mistyped owner is no excuse for lateness',
    'milestones: {m: {name: M, due: 2024-06, ownr: ubnd}}',
    ['overdue-milestone', 'unknown-key'],
  ],
  ['a mistyped day of completion is a day', 'milestones: {m: {name: M, due: 2024-06, met-no: 2024-06-01, evidence: X}}', ['unknown-key']],
  ['a name that is all comment', 'organisations:\n  a:\n    name: #2', ['text-cut-by-hash']],
  [
    'a quote cut short',
    'actuals:\n  - indicator: workers\n    period: 2023\n    value: 900 người\n    quote: đạt #900 người',
    ['text-cut-by-hash'],
  ],
  ['what an objective is measured by', 'objectives: {o: {name: O, target: [fdi-2024]}}', ['unknown-key']],
  ['a mistyped owner is no lack of numbers', `targets: {t: {${TARGET}, ownr: ubnd}}`, ['target-without-number', 'unknown-key']],
  ['a band of one number', `targets: {t: {${TARGET}, between: 5 người}}`, ['not-a-quantity']],
  ['a band of one number in a list', `targets: {t: {${TARGET}, between: [5 người]}}`, ['not-a-quantity']],
  [
    'an exception that ends on no day',
    'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: chờ vốn until 2027-02-30',
    ['impossible-date'],
  ],
  ['until is a word too', 'milestones: {m: {name: M}}  # zoneplan-ignore undated-promise: we wait until approval', []],
];

describe('one cause, one finding', () => {
  for (const [says, entries, codes] of ALONE)
    it(says, () =>
      assert.deepEqual(
        reportedOn(`${entries}\n`).map((each) => each.code),
        codes,
      ),
    );
});

/** Fixes over several lines: everything before and after. */
const RESHAPED: readonly (readonly [says: string, before: string, after: string])[] = [
  [
    'a list of entries as a register, comments and all',
    'milestones:\n  # hai mốc\n  - name: Xong móng  # một\n    due: 2025-06\n  - {name: Xong mái, due: 2025-07}\n',
    'milestones:\n  # hai mốc\n  xong-mong:\n    name: Xong móng  # một\n    due: 2025-06\n  xong-mai: {name: Xong mái, due: 2025-07}\n',
  ],
  [
    'a list at the margin',
    'milestones:\n- name: Xong móng\n  due: 2025-06\n- name: Xong móng\n  due: 2025-07\n',
    'milestones:\n  xong-mong:\n    name: Xong móng\n    due: 2025-06\n  xong-mong-2:\n    name: Xong móng\n    due: 2025-07\n',
  ],
  [
    'entries that name their id',
    'milestones:\n  - id: m1\n    name: Xong móng\n    due: 2025-06\n',
    'milestones:\n  m1:\n    name: Xong móng\n    due: 2025-06\n',
  ],
  [
    'a register of figures as a list',
    'actuals:\n  a:  # một\n    indicator: jobs\n    period: 2023\n    value: 5 người\n  b: {indicator: jobs, period: 2022, value: 5 người}\n  c:\n    indicator: jobs\n    period: 2021\n    value: 5 người\n',
    'actuals:\n  -  # một\n    indicator: jobs\n    period: 2023\n    value: 5 người\n  - {indicator: jobs, period: 2022, value: 5 người}\n  - indicator: jobs\n    period: 2021\n    value: 5 người\n',
  ],
];

describe('what is given another shape', () => {
  for (const [says, before, after] of RESHAPED)
    it(says, () => {
      const [found] = reportedOn(before).filter((each) => each.code === 'wrong-shape');
      const fixed = applied(before, found!.fixes[0]!);
      assert.equal(fixed, after);
      assert.deepEqual(
        reportedOn(fixed).map((each) => each.code),
        [],
      );
    });
});

describe('settings of checks', () => {
  const said = (rules: object) => reportedOn('', { rules }).map((each) => `${each.code}: ${each.message}`);

  it('an option by another name', () =>
    assert.deepEqual(said({ 'forecast-concentration': { 'max-shar': '30 %' } }), [
      'unknown-key: Unknown key `max-shar`; did you mean `max-share`?',
    ]));
  it('an option that is no duration', () =>
    assert.deepEqual(said({ 'stale-estimate': { after: 'ba tháng' } }), [
      'not-a-quantity: "ba tháng" cannot be read as a figure: a duration expected at "ba tháng".',
    ]));
  it('options as they are meant', () =>
    assert.deepEqual(
      said({
        'stale-estimate': { after: '3 tháng' },
        'thin-margin': { below: '1,5 %', severity: 'info' },
        'scale-slip': { factor: 400 },
        'old-exchange-rate': 'off',
      }),
      [],
    ));
});

describe('terms', () => {
  it('that end before they begin', () => {
    const terms = { sau: { name: 'Nhiệm kỳ sau', from: '2031-01-01', to: '2026-12-31' } };
    assert.deepEqual(
      reportedOn('', { plan: { terms } }).map((each) => each.code),
      ['period-syntax'],
    );
  });
});
