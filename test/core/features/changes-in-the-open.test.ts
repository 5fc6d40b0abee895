import { deepEqual, ok } from 'node:assert/strict';
import { changesOfDays, changesOfFiles, type Change, readDate } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const MANIFEST = 'plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2026-06-30}\n';
const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
zones:
  kcn-a: {name: KCN A, type: KCN, localities: [tinh]}
  kcn-b: {name: KCN B, type: KCN, localities: [tinh]}
  kcn-kin: {name: KCN Kín, type: KCN, localities: [tinh], private: true}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow}, mat: {name: Chỉ số mật, unit: người, kind: flow, private: true}}
`;

const planWith = (text: string, base = BASE) => planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': base, 'b.plan.yaml': text });
const line = ({ kind, marks, said }: Change) => `${kind}: ${said.subject}: ${said.before} → ${said.after} ${marks.join(' ')}`.trim();
const told = (before: string, after: string, base = BASE, baseAfter = base) =>
  changesOfFiles(planWith(before, base), planWith(after, baseAfter), 'en', { inTheOpen: true }).changes.map(line);

const target = (id: string, number: number, more = '') =>
  `  ${id}: {name: Target ${id}, indicator: jobs, period: 2026, at-least: ${number} người${more}}\n`;
const figure = (scope: string, number: number, more = '') =>
  `  - {indicator: jobs, scope: ${scope}, period: 2026, as-of: 2026-06-30, value: ${number} người${more}}\n`;
const targets = (...all: string[]) => `targets:\n${all.join('')}`;
const actuals = (...all: string[]) => `actuals:\n${all.join('')}`;

describe('changes in the open', () => {
  it('tell of targets and figures that all may read', () => {
    deepEqual(told(targets(target('t', 100)) + actuals(figure('tinh', 5)), targets(target('t', 80)) + actuals(figure('tinh', 6))), [
      'target-lowered: Target t: ≥ 100 người → ≥ 80 người unrecorded without-reason without-authority',
      'figure-restated: Việc làm – Tỉnh, 2026 (30/6/2026): 5 người → 6 người unrecorded',
      'total-changed: Target t: 5 người → 6 người',
    ]);
  });

  for (const [what, before, after, base, baseAfter] of [
    ['a private target', targets(target('t', 100, ', private: true')), targets(target('t', 80, ', private: true'))],
    ['a target that has become private', targets(target('t', 100)), targets(target('t', 80, ', private: true'))],
    ['a target that was private', targets(target('t', 100, ', private: true')), targets(target('t', 80))],
    ['a target of a private zone', targets(target('t', 100, ', scope: kcn-kin')), targets(target('t', 80, ', scope: kcn-kin'))],
    ['a new target of a private indicator', targets(target('t', 1)), targets(target('t', 1), target('u', 2).replace('jobs', 'mat'))],
    ['a private target that is gone', targets(target('t', 1), target('u', 2, ', private: true')), targets(target('t', 1))],
    ['its deadline', targets(target('t', 1, ', private: true')), targets(target('t', 1, ', private: true').replace('2026', '2027'))],
    ['a private figure', actuals(figure('kcn-a', 1, ', private: true')), actuals(figure('kcn-a', 2, ', private: true'))],
    ['a figure that has become private', actuals(figure('kcn-a', 1)), actuals(figure('kcn-a', 2, ', private: true'))],
    ['a figure of a private zone', actuals(figure('kcn-kin', 1)), actuals(figure('kcn-kin', 2))],
    [
      'a figure of a zone that has become private',
      actuals(figure('kcn-a', 1)),
      '',
      BASE,
      BASE.replace('name: KCN A, type: KCN, localities: [tinh]', 'name: KCN A, type: KCN, localities: [tinh], private: true'),
    ],
    ['the name of a private zone', '', '', BASE, BASE.replace('KCN Kín', 'KCN Rất kín')],
    ['the id of a private zone', '', '', BASE, BASE.replace('kcn-kin:', 'kcn-rat-kin:')],
  ] as const)
    it(`say nothing of ${what}`, () => deepEqual(told(before, after, base, baseAfter ?? base), []));

  it('withhold a part from which a private figure would follow, and how it stands', () => {
    const base = BASE.replace(/ {2}kcn-kin:.*\n/, '');
    const plan = (secret: number, open: number) =>
      targets(target('t', 100), target('a', 50, ', scope: kcn-a')) +
      actuals(figure('kcn-a', open), figure('kcn-b', secret, ', private: true'));
    const found = told(plan(1, 10), plan(90, 50), base);
    deepEqual(found, ['total-changed: Target t: 11 người → 140 người', 'status-changed: Target t: off track → exceeded status-better']);
  });

  it('name the side that is withheld, and say nothing of how the other compares with it', () => {
    const base = BASE.replace(/ {2}kcn-kin:.*\n/, '');
    const plan = (value: number, more: string) =>
      targets(target('a', 50, ', scope: kcn-a')) + actuals(figure('tinh', 100), figure('kcn-a', value), figure('kcn-b', 100 - value, more));
    deepEqual(told(plan(10, ''), plan(60, ', private: true'), base), [
      'total-changed: Target a: 10 người → withheld',
      'status-changed: Target a: off track → withheld',
    ]);
  });

  it('hold between two days of one plan too', () => {
    const { db, root } = planWith(
      targets(target('t', 100)) +
        actuals(figure('tinh', 5).replace('06-30', '03-31'), figure('tinh', 9), figure('kcn-a', 7, ', private: true')),
    );
    const { changes } = changesOfDays({ db, root }, readDate('2026-04-01').day!, readDate('2026-06-30').day!, 'en', { inTheOpen: true });
    ok(changes.length > 0 && changes.every(({ scope }) => scope !== 'kcn-a'));
  });
});
