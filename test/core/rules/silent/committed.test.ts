import assert from 'node:assert/strict';
import { reportedOn, type Settings, toldOn } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['unrecorded-target-change', 'unrecorded-deadline-change', 'unrecorded-restatement'];

/** What the plan says now, what the last commit said, what is found, and where the two differ besides. */
type Case = readonly [
  says: string,
  now: string,
  before: string,
  found: readonly string[],
  more?: Omit<Settings, 'committed'> & { readonly file?: string; readonly planBefore?: object },
];

const TARGET = (keys: string) => `targets: {t: {name: T, indicator: jobs, ${keys}}}`;
const MONEY = (keys: string) => `targets: {t: {name: T, indicator: investment, period: 2026, ${keys}}}`;
const SPLIT = (lines: string, keys = '') =>
  `targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 90 người, split: {${lines}}${keys}}}`;

const TARGETS: readonly Case[] = [
  ['nothing changed', TARGET('period: 2026, at-least: 80 người'), TARGET('period: 2026, at-least: 80 người'), []],
  [
    'another scale, other quotes, another order',
    MONEY('at-least: "3.000 triệu đồng"'),
    'targets:\n  t:\n    at-least: 3 tỷ đồng\n    period: 2026\n    indicator: investment\n    name: T\n',
    [],
  ],
  ['a bare number for a written one', TARGET('period: 2026, at-least: 80'), TARGET('period: 2026, at-least: 80 người'), []],
  ['a year in months', TARGET('period: 2026-01/2026-12, at-least: 80 người'), TARGET('period: 2026, at-least: 80 người'), []],
  ['a new target', TARGET('period: 2026, at-least: 80 người'), '', []],
  ['a target taken out', '', TARGET('period: 2026, at-least: 80 người'), []],
  ['a number given out now', SPLIT('kcn-a1: 40 người'), SPLIT('kcn-a1: '), []],
  ['a number that cannot be read', TARGET('period: 2026, at-least: nhiều'), TARGET('period: 2026, at-least: 80 người'), []],
  ['a proposal is still talked about', TARGET('period: 2026, at-least: 80'), TARGET('period: 2026, at-least: 90, proposed: true'), []],
  [
    'raised and recorded',
    TARGET('period: 2026, at-least: 80, revisions: [{date: 2024-07-10, was: 60, reason: R}]'),
    TARGET('period: 2026, at-least: 60'),
    [],
  ],
  [
    'changed twice since, each recorded',
    TARGET('period: 2026, at-least: 70, revisions: [{date: 2024-07-10, was: 60, reason: R}, {date: 2024-08-10, was: 80, reason: R}]'),
    TARGET('period: 2026, at-least: 60'),
    [],
  ],
  [
    'an old record of the same number does not count for the new change',
    TARGET('period: 2026, at-least: 70, revisions: [{date: 2024-07-10, was: 60, reason: R}]'),
    TARGET('period: 2026, at-least: 60, revisions: [{date: 2024-07-10, was: 60, reason: R}]'),
    ['unrecorded-target-change'],
  ],
  ['another currency', MONEY('at-least: 3 tỷ USD'), MONEY('at-least: 3 tỷ đồng'), ['unrecorded-target-change']],
  ['another comparison', MONEY('more-than: 3 tỷ đồng'), MONEY('at-least: 3 tỷ đồng'), ['unrecorded-target-change']],
  [
    'the upper end of a band',
    MONEY('between: [3 tỷ đồng, 5 tỷ đồng]'),
    MONEY('between: [3 tỷ đồng, 4 tỷ đồng]'),
    ['unrecorded-target-change'],
  ],
  [
    'a line of a split',
    SPLIT('kcn-a1: 40 người, kcn-a2: 50 người'),
    SPLIT('kcn-a1: 45 người, kcn-a2: 50 người'),
    ['unrecorded-target-change'],
  ],
  [
    'a line of a split, recorded',
    SPLIT('kcn-a1: 40 người', ', revisions: [{date: 2024-07-10, scope: kcn-a1, was: 45 người, reason: R}]'),
    SPLIT('kcn-a1: 45 người'),
    [],
  ],
  [
    'a number of its own where only the lines had one',
    SPLIT('kcn-a1: 40 người'),
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: , split: {kcn-a1: 40 người}}}',
    [],
  ],
  ['a line more', SPLIT('kcn-a1: 40 người, kcn-b: 50 người'), SPLIT('kcn-a1: 40 người'), []],
  ['a number where there was none', TARGET('period: 2026, at-least: 80 người'), TARGET('period: 2026'), []],
  ['no number where there was one', TARGET('period: 2026'), TARGET('period: 2026, at-least: 80 người'), []],
  [
    'lines of which nobody says what they are',
    TARGET('period: 2026, split: {kcn-a1: 40 người}'),
    TARGET('period: 2026, split: {kcn-a1: 45 người}'),
    [],
  ],
  [
    'a line, recorded for another',
    SPLIT('kcn-a1: 40 người, kcn-a2: 50 người', ', revisions: [{date: 2024-07-10, scope: kcn-a2, was: 45 người, reason: R}]'),
    SPLIT('kcn-a1: 45 người, kcn-a2: 50 người'),
    ['unrecorded-target-change'],
  ],
  [
    'in a plan that wrote its numbers otherwise',
    TARGET('period: 2026, at-least: 80 người'),
    TARGET('period: 2026, at-least: 90 người'),
    ['unrecorded-target-change'],
    { planBefore: { locale: 'en' } },
  ],
  [
    'a target defined twice',
    `${TARGET('period: 2026, at-least: 90').slice(0, -1)}, t: {name: T, indicator: jobs, period: 2026, at-least: 70}}`,
    TARGET('period: 2026, at-least: 90'),
    [],
  ],
  [
    'a target moved to another file',
    TARGET('period: 2026, at-least: 80'),
    TARGET('period: 2026, at-least: 80'),
    [],
    { file: 'a.plan.yaml' },
  ],
  [
    'a target moved to another file and lowered',
    TARGET('period: 2026, at-least: 70'),
    TARGET('period: 2026, at-least: 80'),
    ['unrecorded-target-change'],
    { file: 'a.plan.yaml' },
  ],
  [
    'numbers rewritten for another locale',
    'targets: {t: {name: T, indicator: investment, period: 2026, at-least: "1,250.5 billion đồng"}}',
    'targets: {t: {name: T, indicator: investment, period: 2026, at-least: "1.250,5 tỷ đồng"}}',
    [],
    { plan: { locale: 'en' }, planBefore: { locale: 'vi-VN' } },
  ],
  [
    'a line for the scope of the target itself',
    TARGET('scope: kcn-a1, period: 2026, at-least: 90, split: {kcn-a1: 40}'),
    TARGET('scope: kcn-a1, period: 2026, at-least: 90'),
    [],
  ],
  ['a line that the last commit had twice', SPLIT('kcn-a1: 40 người'), SPLIT('kcn-a1: 40 người, kcn-a1: 45 người'), []],
];

const DEADLINES: readonly Case[] = [
  ['the same last day', 'milestones: {m: {name: M, due: 2027-06-30}}', 'milestones: {m: {name: M, due: 2027-Q2}}', []],
  ['a first deadline', 'milestones: {m: {name: M, due: 2027-06}}', 'milestones: {m: {name: M}}', []],
  [
    'a deadline brought forward',
    'milestones: {m: {name: M, due: 2027-03}}',
    'milestones: {m: {name: M, due: 2027-06}}',
    ['unrecorded-deadline-change'],
  ],
  [
    'a deadline moved with its revision',
    'milestones: {m: {name: M, due: 2027-09, revisions: [{date: 2024-05-20, was: 2027-06-30, reason: R}]}}',
    'milestones: {m: {name: M, due: 2027-06}}',
    [],
  ],
  ['the period of a target', TARGET('period: 2027, at-least: 80'), TARGET('period: 2026, at-least: 80'), ['unrecorded-deadline-change']],
  [
    'the period of a target, recorded',
    TARGET('period: 2027, at-least: 80, revisions: [{date: 2024-07-10, was-period: 2026, reason: R}]'),
    TARGET('period: 2026, at-least: 80'),
    [],
  ],
  ['the date of a target', TARGET('due: 2027-06, at-least: 80'), TARGET('due: 2027-03, at-least: 80'), ['unrecorded-deadline-change']],
  [
    'a milestone defined twice',
    'milestones: {m: {name: M, due: 2027-06}, m: {name: M, due: 2027-09}}',
    'milestones: {m: {name: M, due: 2027-06}}',
    [],
  ],
  ['a deadline taken out', 'milestones: {m: {name: M}}', 'milestones: {m: {name: M, due: 2027-06}}', []],
  [
    'a deadline moved, with a record of something else',
    'milestones: {m: {name: M, due: 2027-09, revisions: [{date: 2024-05-20, reason: R}]}}',
    'milestones: {m: {name: M, due: 2027-06}}',
    ['unrecorded-deadline-change'],
  ],
  ['the period of a target taken out', TARGET('at-least: 80'), TARGET('period: 2026, at-least: 80'), []],
  ['a first period of a target', TARGET('period: 2026, at-least: 80'), TARGET('at-least: 80'), []],
  [
    'a day for the period of a target',
    TARGET('due: 2026-12-31, at-least: 80'),
    TARGET('period: 2026, at-least: 80'),
    ['unrecorded-deadline-change'],
  ],
  [
    'a period for the day of a target',
    TARGET('period: 2026, at-least: 80'),
    TARGET('due: 2026-12-31, at-least: 80'),
    ['unrecorded-deadline-change'],
  ],
  [
    'the day of a target, recorded',
    TARGET('due: 2027-06, at-least: 80, revisions: [{date: 2024-07-10, was-due: 2027-03-31, reason: R}]'),
    TARGET('due: 2027-03, at-least: 80'),
    [],
  ],
  [
    'the period of a target, with a record of something else',
    TARGET('period: 2027, at-least: 80, revisions: [{date: 2024-07-10, was: 80, reason: R}]'),
    TARGET('period: 2026, at-least: 80'),
    ['unrecorded-deadline-change'],
  ],
  [
    'a term whose dates were put right',
    TARGET('period: nk, at-least: 80'),
    TARGET('period: nk, at-least: 80'),
    [],
    { planBefore: { terms: { nk: { name: 'Nhiệm kỳ', from: '2020-01-01', to: '2025-12-31' } } } },
  ],
  [
    'the period of a target defined twice',
    `${TARGET('period: 2026, at-least: 90').slice(0, -1)}, t: {name: T, indicator: jobs, period: 2027, at-least: 90}}`,
    TARGET('period: 2026, at-least: 90'),
    [],
  ],
  [
    'a proposed period is still talked about',
    TARGET('period: 2027, at-least: 80'),
    TARGET('period: 2026, at-least: 80, proposed: true'),
    [],
  ],
];

const FIGURE = (keys: string) => `actuals: [{indicator: workers, ${keys}}]`;
const SHEET = (lines: string, more = '') => `actuals: [{indicator: workers, period: 2023, values: {${lines}}${more}}]`;
const LOCKED = { plan: { 'locked-until': '2023-12-31' } };

const FIGURES: readonly Case[] = [
  [
    'a figure written otherwise',
    FIGURE('period: 2023-01/2023-12, as-of: 2023-12-31, value: 900'),
    FIGURE('period: 2023, value: 900 người'),
    [],
  ],
  ['a new figure', FIGURE('period: 2023, value: 900'), '', []],
  ['a figure taken out', '', FIGURE('period: 2023, value: 900'), []],
  [
    'a figure of another day',
    FIGURE('period: 2023, as-of: 2023-06-30, value: 900'),
    FIGURE('period: 2023, as-of: 2023-03-31, value: 800'),
    [],
  ],
  [
    'corrected with its vintage',
    FIGURE('period: 2023, value: 900, vintages: [{published: 2024-02-01, was: 950 người}]'),
    FIGURE('period: 2023, value: 950'),
    [],
  ],
  ['a zone that reports late', SHEET('kcn-a1: 30, kcn-b: 40'), SHEET('kcn-a1: 30, kcn-b: '), []],
  ['a line of a count sheet', SHEET('kcn-a1: 30, kcn-b: 45'), SHEET('kcn-a1: 30, kcn-b: 40'), ['unrecorded-restatement']],
  [
    'a line of a count sheet, with the vintage of that line',
    SHEET('kcn-a1: 30, kcn-b: 45', ', vintages: [{was: 40, scope: kcn-b}]'),
    SHEET('kcn-a1: 30, kcn-b: 40'),
    [],
  ],
  [
    'a line of a count sheet, with the vintage of another',
    SHEET('kcn-a1: 30, kcn-b: 45', ', vintages: [{was: 40, scope: kcn-a1}]'),
    SHEET('kcn-a1: 30, kcn-b: 40'),
    ['unrecorded-restatement'],
  ],
  [
    'a line moved to an entry of its own',
    `${SHEET('kcn-a1: 30').slice(0, -1)}, {indicator: workers, scope: kcn-b, period: 2023, value: 40}]`,
    SHEET('kcn-a1: 30, kcn-b: 40'),
    [],
  ],
  [
    'a component corrected, the total too, both kept',
    'actuals: [{indicator: fdi, period: 2023, value: 110 triệu USD, components: {fdi-new: 60 triệu USD, fdi-increase: 50 triệu USD}, vintages: [{was: 100 triệu USD}, {was: 50 triệu USD, indicator: fdi-new}]}]',
    'actuals: [{indicator: fdi, period: 2023, value: 100 triệu USD, components: {fdi-new: 50 triệu USD, fdi-increase: 50 triệu USD}}]',
    [],
  ],
  [
    'an estimate that the result took the place of',
    FIGURE('period: 2023, value: 900'),
    FIGURE('period: 2023, value: 880, status: estimate'),
    ['unrecorded-restatement'],
  ],
  [
    'two sources that disagree, one left out',
    'actuals: [{indicator: workers, period: 2023, value: 900, source: bc}]',
    'actuals: [{indicator: workers, period: 2023, value: 900, source: bc}, {indicator: workers, period: 2023, value: 950}]',
    [],
  ],
  [
    'a component corrected',
    'actuals: [{indicator: fdi, period: 2023, value: 100 triệu USD, components: {fdi-new: 60 triệu USD, fdi-increase: 40 triệu USD}}]',
    'actuals: [{indicator: fdi, period: 2023, value: 100 triệu USD, components: {fdi-new: 50 triệu USD, fdi-increase: 40 triệu USD}}]',
    ['unrecorded-restatement'],
  ],
  [
    'with the vintage of yet another number',
    FIGURE('period: 2023, value: 900, vintages: [{was: 910}]'),
    FIGURE('period: 2023, value: 950'),
    ['unrecorded-restatement'],
  ],
  [
    'published with its day and its source',
    FIGURE('period: 2023, value: 900'),
    FIGURE('period: 2023, value: 950, published: 2024-02-01, source: bc'),
    ['unrecorded-restatement'],
  ],
  [
    'in a plan that wrote its numbers otherwise',
    FIGURE('period: 2023, value: 900 người'),
    FIGURE('period: 2023, value: 950 người'),
    ['unrecorded-restatement'],
    { planBefore: { locale: 'en' } },
  ],
  ['moved to another file', FIGURE('period: 2023, value: 900'), FIGURE('period: 2023, value: 900'), [], { file: 'a.plan.yaml' }],
  [
    'moved to another file and changed',
    FIGURE('period: 2023, value: 900'),
    FIGURE('period: 2023, value: 950'),
    ['unrecorded-restatement'],
    { file: 'a.plan.yaml' },
  ],
];

const CLOSED: readonly Case[] = [
  [
    'up to the lock a change is an error',
    FIGURE('period: 2023, value: 900'),
    FIGURE('period: 2023, value: 950'),
    ['unrecorded-restatement: error'],
    LOCKED,
  ],
  [
    'after it a warning',
    FIGURE('period: 2024, as-of: 2024-01-01, value: 900'),
    FIGURE('period: 2024, as-of: 2024-01-01, value: 950'),
    ['unrecorded-restatement: warning'],
    LOCKED,
  ],
  [
    'lifted in the same commit it still holds',
    FIGURE('period: 2023, value: 900'),
    FIGURE('period: 2023, value: 950'),
    ['unrecorded-restatement: error'],
    { planBefore: LOCKED.plan },
  ],
  ['with its vintage', FIGURE('period: 2023, value: 900, vintages: [{was: 950}]'), FIGURE('period: 2023, value: 950'), [], LOCKED],
  ['a figure taken out', '', FIGURE('period: 2023, value: 900'), ['unrecorded-restatement: error'], LOCKED],
  ['two figures taken out are told once', '', SHEET('kcn-a1: 30, kcn-b: 40'), ['unrecorded-restatement: error'], LOCKED],
  ['a line emptied', SHEET('kcn-a1: 30, kcn-b: '), SHEET('kcn-a1: 30, kcn-b: 40'), ['unrecorded-restatement: error'], LOCKED],
  [
    'a line emptied that is not locked',
    'actuals: [{indicator: workers, period: 2024, as-of: 2024-03-31, values: {kcn-b: }}]',
    'actuals: [{indicator: workers, period: 2024, as-of: 2024-03-31, values: {kcn-b: 40}}]',
    [],
    LOCKED,
  ],
  ['a line that can no longer be read', SHEET('kcn-a1: 30, kcn-b: nhiều'), SHEET('kcn-a1: 30, kcn-b: 40'), [], LOCKED],
  ['a figure added late', FIGURE('period: 2023, value: 900'), '', [], LOCKED],
  [
    'a figure whose zone goes by another id now',
    'zones: {kcn-x: {name: KCN X, type: KCN}}\nactuals: [{indicator: workers, scope: kcn-x, period: 2023, value: 900}]',
    'zones: {kcn-y: {name: KCN X, type: KCN}}\nactuals: [{indicator: workers, scope: kcn-y, period: 2023, value: 900}]',
    [],
    LOCKED,
  ],
];

const page = new ToldPage('committed', 'What differs from the last commit, told');

describe('compared with the last commit: locked, removed-figures, formerly', () => {
  for (const [name, cases] of Object.entries({ targets: TARGETS, deadlines: DEADLINES, figures: FIGURES, 'closed figures': CLOSED }))
    describe(name, () => {
      for (const each of cases)
        it(each[0], () => {
          assert.deepEqual(found(each), [...each[3]]);
          page.expect(`${name}: ${each[0]}`, toldOn(each[1], CODES, settingsOf(each)));
        });
    });

  it('says nothing where there is no history', () =>
    assert.deepEqual(
      reportedOn(TARGET('period: 2026, at-least: 70')).filter(({ code }) => CODES.includes(code)),
      [],
    ));

  it('says nothing of what was never committed', () =>
    assert.deepEqual(found(['', TARGET('period: 2026, at-least: 70'), '', [], { file: 'a.plan.yaml' }]), []));
});

function found(each: Case): string[] {
  const [, now, , expected] = each;
  const withSeverity = expected.some((code) => code.includes(':'));
  return reportedOn(now, settingsOf(each))
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, severity }) => (withSeverity ? `${code}: ${severity}` : code));
}

function settingsOf([, , before, , { file, planBefore, ...settings } = {}]: Case): Settings {
  return { ...settings, committed: { entries: before, file, plan: planBefore } };
}
