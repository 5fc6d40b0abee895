import { deepEqual, equal } from 'node:assert/strict';
import { changesOfDays, changesOfFiles, type Change, readDate } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
zones: {kcn-a: {name: KCN A, type: KCN, localities: [tinh]}, kcn-b: {name: KCN B, type: KCN, localities: [tinh]}}
policies: {nq-05: {name: Nghị quyết 05, issued: 2026-05-04, status: issued}}
indicators:
  jobs: {name: Việc làm, unit: người, kind: flow}
  idle: {name: Đất bỏ trống, unit: ha, kind: stock, better: lower}
  place: {name: Xếp hạng, unit: hạng, kind: rank}
`;
const MANIFEST = 'plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2026-06-30}\n';

const planWith = (text: string, base = BASE) => planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': base, 'b.plan.yaml': text });
const between = (before: string, after: string, base?: string, baseAfter = base) =>
  changesOfFiles(planWith(before, base), planWith(after, baseAfter), 'en').changes;
const line = ({ kind, marks, said }: Change) =>
  `${kind}: ${said.subject}: ${said.before} → ${said.after}${marks.length > 0 ? ` [${marks.join(' ')}]` : ''}`;

const target = (asks: string, more = '') => `targets: {t: {name: T, indicator: jobs, period: 2026, ${asks}${more}}}\n`;
const SILENT = '[unrecorded without-reason without-authority]';
const revisions = (record: string) => `, revisions: [{${record}}]`;

describe('changes of targets', () => {
  const table: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['the same number written otherwise', target('at-least: 3000 người'), target('at-least: 3 nghìn người'), []],
    [
      'lowered in silence',
      target('at-least: 100 người'),
      target('at-least: 80 người'),
      [`target-lowered: T: ≥ 100 người → ≥ 80 người ${SILENT}`],
    ],
    ['raised', target('at-least: 80 người'), target('at-least: 100 người'), [`target-raised: T: ≥ 80 người → ≥ 100 người ${SILENT}`]],
    [
      'a ceiling that allows more asks for less',
      target('at-most: 10 ha').replace('jobs', 'idle'),
      target('at-most: 12 ha').replace('jobs', 'idle'),
      [`target-lowered: T: ≤ 10 ha → ≤ 12 ha ${SILENT}`],
    ],
    [
      'a rank that may be further down',
      target('top: 5').replace('jobs', 'place'),
      target('top: 10').replace('jobs', 'place'),
      [`target-lowered: T: 5 hạng đầu → 10 hạng đầu ${SILENT}`],
    ],
    [
      'a range that is wider',
      target('between: [60 người, 62 người]'),
      target('between: [59 người, 64 người]'),
      [`target-lowered: T: 60–62 người → 59–64 người ${SILENT}`],
    ],
    [
      'a range that has moved',
      target('between: [60 người, 62 người]'),
      target('between: [61 người, 64 người]'),
      [`target-changed: T: 60–62 người → 61–64 người ${SILENT}`],
    ],
    [
      'another comparison',
      target('at-least: 100 người'),
      target('more-than: 100 người'),
      [`target-changed: T: ≥ 100 người → trên 100 người ${SILENT}`],
    ],
    [
      'recorded with its reason and decision',
      target('at-least: 100 người'),
      target('at-least: 80 người', revisions('date: 2026-05-04, was: 100 người, reason: Suy thoái, decided-in: nq-05')),
      ['target-lowered: T: ≥ 100 người → ≥ 80 người'],
    ],
    [
      'recorded without either',
      target('at-least: 100 người'),
      target('at-least: 80 người', revisions('date: 2026-05-04, was: 100 người')),
      ['target-lowered: T: ≥ 100 người → ≥ 80 người [without-reason without-authority]'],
    ],
    [
      'an older record of the same number does not count',
      target('at-least: 100 người', revisions('date: 2025-05-04, was: 100 người, reason: Cũ')),
      target('at-least: 80 người', revisions('date: 2025-05-04, was: 100 người, reason: Cũ')),
      [`target-lowered: T: ≥ 100 người → ≥ 80 người ${SILENT}`],
    ],
    [
      'what was proposed has promised nothing',
      target('at-least: 100 người', ', proposed: true'),
      target('at-least: 80 người', ', proposed: true'),
      ['target-lowered: T: ≥ 100 người → ≥ 80 người'],
    ],
    [
      'a line of a split, and one that is new',
      target('at-least: 100 người', ', split: {kcn-a: 40 người, kcn-b: }'),
      target('at-least: 100 người', ', split: {kcn-a: 30 người, kcn-b: 60 người}'),
      ['target-added: T – KCN B:  → ≥ 60 người', `target-lowered: T – KCN A: ≥ 40 người → ≥ 30 người ${SILENT}`],
    ],
    ['added', '', target('at-least: 100 người'), ['target-added: T:  → ≥ 100 người']],
    ['dropped', target('at-least: 100 người'), '', ['target-dropped: T: ≥ 100 người → ']],
    [
      'a part of one that asks for several things',
      'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-least: 10 người}, {indicator: idle, at-most: 5 ha}]}}',
      'targets: {t: {name: T, period: 2026, all-of: [{indicator: jobs, at-least: 10 người}, {indicator: idle, at-most: 6 ha}]}}',
      [`target-lowered: T – Đất bỏ trống: ≤ 5 ha → ≤ 6 ha ${SILENT}`],
    ],
  ];
  for (const [name, before, after, expected] of table)
    it(name, () =>
      deepEqual(
        between(before, after)
          .filter(({ kind }) => kind !== 'status-changed')
          .map(line),
        expected,
      ),
    );

  it('says numbers exactly, in the unit of the indicator', () => {
    const [{ unit, before, after }] = between(target('at-least: "1,5 nghìn người"'), target('at-least: 1.200 người')) as [Change];
    deepEqual([unit, before?.number?.toString(), after?.number?.toString()], ['người', '1500', '1200']);
  });

  it('speaks Vietnamese', () => {
    const [change] = changesOfFiles(planWith(target('at-least: 100 người')), planWith(target('at-least: 80 người')), 'vi').changes;
    deepEqual([change?.said.kind, change?.said.notes], ['hạ', ['không ghi `revisions`']]);
  });
});

describe('changes of deadlines', () => {
  const milestone = (due: string, more = '') => `milestones: {m: {name: Xong, due: ${due}${more}}}\n`;
  const table: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['extended', milestone('2026-09'), milestone('2026-12'), [`deadline-extended: Xong: Sep 2026 → Dec 2026 ${SILENT}`]],
    ['brought forward', milestone('2026-12'), milestone('2026-09'), [`deadline-advanced: Xong: Dec 2026 → Sep 2026 ${SILENT}`]],
    ['the same day written otherwise', milestone('2026-09'), milestone('2026-09-30'), []],
    [
      'recorded',
      milestone('2026-09'),
      milestone('2026-12', revisions('date: 2026-05-04, was: 2026-09, reason: Mưa, decided-in: nq-05')),
      ['deadline-extended: Xong: Sep 2026 → Dec 2026'],
    ],
    [
      'of a target',
      target('at-least: 100 người'),
      target('at-least: 100 người').replace('2026', '2027'),
      [`deadline-extended: T: 2026 → 2027 ${SILENT}`],
    ],
  ];
  for (const [name, before, after, expected] of table)
    it(name, () =>
      deepEqual(
        between(before, after)
          .filter(({ kind }) => kind !== 'status-changed')
          .map(line),
        expected,
      ),
    );
});

describe('changes of figures', () => {
  const figure = (value: string, more = '') => `actuals: [{indicator: jobs, period: 2026-Q1, value: ${value}${more}}]\n`;
  const subject = 'Việc làm – Tỉnh, Q1 2026';
  const table: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['new', '', figure('40 người'), [`figure-new: ${subject}:  → 40 người`]],
    ['restated in silence', figure('40 người'), figure('44 người'), [`figure-restated: ${subject}: 40 người → 44 người [unrecorded]`]],
    [
      'restated with a record',
      figure('40 người'),
      figure('44 người', ', vintages: [{was: 40 người, reason: Bổ sung}]'),
      [`figure-restated: ${subject}: 40 người → 44 người`],
    ],
    ['withdrawn', figure('40 người'), '', [`figure-withdrawn: ${subject}: 40 người → `]],
    [
      'a qualifier more',
      figure('40 người'),
      figure('trên 40 người'),
      [`figure-restated: ${subject}: 40 người → trên 40 người [unrecorded]`],
    ],
    [
      'a line of a sheet that has reported',
      'actuals: [{indicator: jobs, period: 2026-Q1, values: {kcn-a: 4, kcn-b: }}]',
      'actuals: [{indicator: jobs, period: 2026-Q1, values: {kcn-a: 4, kcn-b: 5}}]',
      ['figure-new: Việc làm – KCN B, Q1 2026:  → 5 người'],
    ],
    ['the same number moved and written otherwise', figure('40 người'), `# chuyển chỗ\n${figure('40')}`, []],
  ];
  for (const [name, before, after, expected] of table) it(name, () => deepEqual(between(before, after).map(line), expected));
});

describe('changes of standing', () => {
  const GOAL = target('at-least: 100 người');
  const sheet = (a: string) =>
    `${GOAL}actuals: [{indicator: jobs, scope: kcn-a, period: 2026, as-of: 2026-06-30, value: ${a}}, {indicator: jobs, scope: kcn-b, period: 2026, as-of: 2026-06-30, value: 30}]\n`;

  it('a sum over zones, and what it makes of the status', () => {
    deepEqual(
      between(sheet('5'), sheet('25'))
        .filter(({ section }) => section === 'targets')
        .map(line),
      ['total-changed: T: 35 người → 55 người', 'status-changed: T: off track → on track [status-better]'],
    );
  });

  it('a forecast', () => {
    const forecast = (n: number) => `${sheet('25')}forecasts: [{indicator: jobs, period: 2026, made-on: 2026-06-30, total: ${n} người}]\n`;
    deepEqual(
      between(forecast(105), forecast(98))
        .filter(({ kind }) => kind === 'forecast-changed')
        .map(line),
      ['forecast-changed: T: 105 người → 98 người'],
    );
  });

  it('a milestone that was met', () => {
    const milestone = (met: string) => `milestones: {m: {name: Xong, due: 2026-09${met}}}\n`;
    deepEqual(between(milestone(''), milestone(', met-on: 2026-06-15')).map(line), [
      'status-changed: Xong: due Sep 2026 · 92 days left → met 15/6/2026 [status-better]',
    ]);
  });
});

describe('renames', () => {
  it('an entry is the same under another name', () => {
    const base = (name: string) => BASE.replace('KCN A', name);
    deepEqual(between('', '', base('KCN A'), base('KCN A mở rộng')).map(line), ['name-changed: kcn-a: KCN A → KCN A mở rộng']);
  });

  it('and under another id: its targets and figures are the same', () => {
    const text = (zone: string) =>
      `targets: {t: {name: T, indicator: jobs, scope: ${zone}, period: 2026, at-least: 9 người}, u: {name: U, indicator: jobs, period: 2026, at-least: 20 người, split: {${zone}: 4 người}}}\nactuals: [{indicator: jobs, scope: ${zone}, period: 2026-Q1, value: 3}]\n`;
    const found = changesOfFiles(planWith(text('kcn-a')), planWith(text('kcn-alpha'), BASE.replace('kcn-a:', 'kcn-alpha:')), 'en').changes;
    deepEqual(found.map(line), ['id-changed: KCN A: kcn-a → kcn-alpha']);
  });

  it('a target under another id is not dropped and added', () => {
    const found = between(target('at-least: 100 người'), target('at-least: 80 người').replace('{t:', '{viec-lam:'));
    deepEqual(found.map(line), [`target-lowered: T: ≥ 100 người → ≥ 80 người ${SILENT}`, 'id-changed: T: t → viec-lam']);
  });

  it('but not where two have the name', () => {
    const twice = `${target('at-least: 100 người').slice(0, -2)}, t2: {name: T, indicator: jobs, period: 2026, at-least: 100 người}}\n`;
    equal(
      between(twice, target('at-least: 80 người').replace('{t:', '{v:')).some(({ kind }) => kind === 'id-changed'),
      false,
    );
  });
});

describe('changes between two days of a plan', () => {
  const day = (text: string) => readDate(text).day!;
  const plan = planWith(
    `${target('at-least: 80 người', revisions('date: 2026-05-04, was: 100 người, reason: Suy thoái, decided-in: nq-05'))}actuals:
  - {indicator: jobs, period: 2026, as-of: 2026-03-31, value: 20}
  - {indicator: jobs, period: 2026, as-of: 2026-06-30, value: 45}
`,
  );

  it('revisions, figures and statuses as they were known on each', () => {
    deepEqual(changesOfDays(plan, day('2026-03-31'), day('2026-06-30'), 'en').changes.map(line), [
      'target-lowered: T: ≥ 100 người → ≥ 80 người',
      'figure-new: Việc làm – Tỉnh, 2026 (30/6/2026):  → 45 người',
      'total-changed: T: 20 người → 45 người',
      'status-changed: T: off track → on track [status-better]',
    ]);
  });

  it('nothing where nothing became known', () => {
    deepEqual(changesOfDays(plan, day('2026-04-01'), day('2026-04-02'), 'en').changes, []);
  });
});
