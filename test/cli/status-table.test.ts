import { equal, ok } from 'node:assert/strict';
import type { ReportedRow } from '../../core/index.ts';
import { rational } from '../../core/plan/quantity/rational.ts';
import type { PlanStatus } from '../../cli/commands/status.ts';
import { bar } from '../../cli/status/bar.ts';
import { statusTable } from '../../cli/status/table.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { widthOf } from '../../cli/width.ts';

const row = (name: string, share: string | undefined, said: Partial<ReportedRow['said']>, status: ReportedRow['status']): ReportedRow => ({
  id: 'x',
  name,
  indicator: 'fdi',
  scope: 'tinh',
  period: '2024',
  comparison: 'at-least',
  unit: 'triệu USD',
  target: undefined,
  actual: undefined,
  actualAsOf: undefined,
  actualStatus: undefined,
  inReportCurrency: undefined,
  exchangeEffect: undefined,
  partial: false,
  attainment: share === undefined ? undefined : rational(share),
  elapsed: undefined,
  expected: undefined,
  pace: undefined,
  forecastTotal: undefined,
  forecastAttainment: undefined,
  concentration: undefined,
  status,
  judged: undefined,
  trend: undefined,
  policy: undefined,
  owner: undefined,
  yearEarlier: undefined,
  withheld: [],
  said: {
    target: '',
    actual: '',
    inReportCurrency: '',
    attainment: '',
    elapsed: '',
    pace: '',
    forecastTotal: '',
    status: '',
    period: '',
    scope: '',
    expected: '',
    concentration: '',
    indicator: '',
    judged: '',
    ...said,
  },
  place: { file: '/w/a.plan.yaml', pointer: '/targets/x', part: 'value' },
});

const PLAN: PlanStatus = {
  root: '/w',
  language: 'vi',
  inTheOpen: false,
  by: 'target',
  isNarrowed: false,
  withLastYear: false,
  report: {
    plan: 'quang-ninh',
    name: 'Kế hoạch Quảng Ninh',
    asOf: '2024-11-15',
    saidAsOf: '15/11/2024',
    silent: [],
    groups: undefined,
    empty: '',
    targets: [
      row(
        'Vốn FDI năm 2024',
        '0.68326',
        {
          target: '≥ 3.000 triệu USD',
          actual: '2.049,78',
          attainment: '68,3%',
          elapsed: '87,4%',
          pace: '0,79',
          forecastTotal: '3.009,78',
          status: 'Có nguy cơ không đạt',
        },
        'at-risk',
      ),
      row('Việc làm mới'.normalize('NFD'), undefined, { target: '≥ 100 người', status: 'Chưa có số liệu' }, 'no-data'),
    ],
  },
};

const terminal = (width: number | undefined, color = false): Terminal => ({
  cwd: '/w',
  env: {},
  language: 'en',
  chosenLanguage: undefined,
  progressWidth: undefined,
  color,
  interactive: width !== undefined,
  width,
});
const print = (width?: number, color?: boolean): string => [...statusTable([PLAN], terminal(width, color))].join('').normalize('NFC');

describe('the table of zoneplan status', () => {
  it('stands in columns, combining letters too', () => {
    equal(
      print(),
      `Kế hoạch Quảng Ninh · tính đến 15/11/2024

Chỉ tiêu          Thực hiện / kế hoạch                        Đạt  Thời gian  Tiến độ  Ước cả kỳ  Đánh giá
Vốn FDI năm 2024  2.049,78 / ≥ 3.000 triệu USD  ██████░░░░  68,3%      87,4%     0,79   3.009,78  Có nguy cơ không đạt
Việc làm mới      – / ≥ 100 người                               –          –        –          –  Chưa có số liệu
`,
    );
  });

  it('drops the least needed columns where it is narrow, then cuts names', () => {
    equal(print(70).split('\n')[3], 'Vốn FDI năm 2024  ██████░░░░  68,3%     0,79  Có nguy cơ không đạt');
    equal(print(44).split('\n')[3], 'Vốn FDI năm 20…  68,3%  Có nguy cơ không đạt');
    equal(print(40).split('\n')[3], 'Vốn FDI năm 2024  Có nguy cơ không đạt');
  });

  for (const [converted, of, stands] of [
    [1, 4, true],
    [1, 5, false],
    [0, 3, false],
  ] as const)
    it(`${stands ? 'has' : 'has not'} the column of what is converted where ${converted} of ${of} rows ${converted === 1 ? 'says' : 'say'} something in it`, () => {
      const targets = Array.from({ length: of }, (_, i) =>
        row('Vốn', '0.5', { inReportCurrency: i < converted ? '60 triệu USD' : '' }, 'on-track'),
      );
      const table = [...statusTable([{ ...PLAN, report: { ...PLAN.report, targets } }], terminal(undefined))].join('');
      equal(table.includes('Quy đổi'), stands);
    });

  for (const width of [200, 120, 100, 80, 60, 50]) {
    it(`fits ${width} columns`, () => {
      for (const line of print(width).split('\n')) ok(widthOf(line) <= width, line);
    });
  }

  it('is the same with colours, but for them', () => equal(print(undefined, true).replace(/\u001b\[\d+m/g, ''), print()));
});

describe('the bar', () => {
  for (const [share, drawn] of [
    ['0', '░░░░░░░░░░'],
    ['0.68326', '██████░░░░'],
    ['0.9999', '█████████░'],
    ['1', '██████████'],
    ['1.7', '██████████'],
    ['-0.2', '░░░░░░░░░░'],
  ] as const)
    it(`${share} is ${drawn}`, () => equal(bar(rational(share)), drawn));
  it('is blank where nothing is known', () => equal(bar(undefined), '          '));
});
