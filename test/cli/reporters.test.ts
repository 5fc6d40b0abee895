import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Diagnostic } from '../../core/index.ts';
import { FORMATS, type FormatName } from '../../cli/reporters/formats.ts';
import type { CheckReport, Page, PlanReport } from '../../cli/reporters/reporter.ts';
import { schemaErrors } from './program.ts';

const LINES: Readonly<Record<string, readonly string[]>> = {
  '/w/plans/fdi.plan.yaml': [
    'actuals:',
    '  - indicator: fdi',
    '    value: 2.049,78 triệu USD',
    `${'\t'}name: "Vốn ${'đầu tư'.normalize('NFD')}" # \u001b[31m`,
    `note: ${'rất dài '.repeat(100)}HERE${' và dài nữa'.repeat(100)}`,
    '# 🏭 zoneplan-ignore x',
  ],
};

const PAGE: Page = { cwd: '/w', color: false, width: 100, quiet: false, failOn: 'error' };

const finding = (line: number, from: number, to: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'components-mismatch',
  category: 'aggregation',
  severity: 'error',
  message: 'The components give 2.049,71, the total says 2.049,78.',
  file: '/w/plans/fdi.plan.yaml',
  pointer: '/actuals/0/value',
  range: { start: 0, end: 0 },
  start: { line, character: from },
  end: { line, character: to },
  data: { residual: '0.07' },
  related: [],
  fixes: [],
  ...more,
});

const plan = (findings: readonly Diagnostic[], more: Partial<PlanReport> = {}): PlanReport => ({
  root: '/w/plans',
  about: () => ({ plan: 'quang-ninh', asOf: '2024-11-15' }),
  files: ['/w/plans/fdi.plan.yaml', '/w/plans/zoneplan.yaml'],
  findings,
  lineOf: (file, line) => LINES[file]?.[line] ?? '',
  positionOf: (file, offset) => ({ line: 0, character: file === '' ? 0 : offset }),
  identityOf: ({ code, pointer }) => `${code} ${pointer}`,
  ...more,
});

const report = (...findings: Diagnostic[]): CheckReport => ({ plans: [plan(findings)], language: 'en' });
const print = (format: FormatName, of: CheckReport, page: Partial<Page> = {}): string =>
  [...FORMATS[format](of, { ...PAGE, ...page })].join('');

const full = finding(2, 11, 29, {
  related: [
    {
      file: '/w/plans/zoneplan.yaml',
      pointer: '/plan',
      message: 'Rounding is set here.',
      start: { line: 1, character: 2 },
      end: { line: 1, character: 6 },
    },
  ],
  fixes: [{ title: 'Write 2.049,71', safe: false, changes: [], blank: false, edits: [] }],
});

describe('format pretty', () => {
  it('shows the line, what belongs to it, what mends it, where to read on', () => {
    equal(
      print('pretty', report(full)),
      `plans/fdi.plan.yaml

  3:12  error  components-mismatch
  The components give 2.049,71, the total says 2.049,78.
    2 │   - indicator: fdi
  > 3 │     value: 2.049,78 triệu USD
      │            ^^^^^^^^^^^^^^^^^^
  see  plans/zoneplan.yaml:2:3  Rounding is set here.
  fix  Write 2.049,71
  why  zoneplan explain components-mismatch

1 error in 2 files.
`,
    );
  });

  it('in Vietnamese', () => {
    equal(
      print('pretty', { ...report({ ...full, severity: 'warning', related: [] }), language: 'vi' })
        .split('\n')
        .slice(2)
        .join('\n'),
      `  3:12  cảnh báo  components-mismatch
  The components give 2.049,71, the total says 2.049,78.
    2 │   - indicator: fdi
  > 3 │     value: 2.049,78 triệu USD
      │            ^^^^^^^^^^^^^^^^^^
  sửa     Write 2.049,71
  vì sao  zoneplan explain components-mismatch

1 cảnh báo trong 2 tệp.
`,
    );
  });

  const frame = (of: Diagnostic, page: Partial<Page> = {}): string[] => print('pretty', report(of), page).split('\n').slice(4, -4);
  const name = LINES['/w/plans/fdi.plan.yaml']![3]!;

  it('puts carets under combining letters, behind tabs, past escape characters', () => {
    deepEqual(frame(finding(3, name.indexOf('đ'), name.indexOf('"', 8))), [
      '    3 │     value: 2.049,78 triệu USD',
      '  > 4 │     name: "Vốn đầu tư" # \\u{1b}[31m',
      '      │                ^^^^^^',
    ]);
  });

  it('shows the part of a long line that matters', () => {
    const at = LINES['/w/plans/fdi.plan.yaml']![4]!.indexOf('HERE');
    const [line, carets] = frame(finding(4, at, at + 4), { width: 60 }).slice(-2);
    equal(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), 'HERE');
    for (const each of [line!, carets!]) ok(each.length <= 60, each);
  });

  it('marks an emoji two columns wide, an empty range one', () => {
    deepEqual(frame(finding(5, 2, 4)).at(-1), '      │   ^^');
    deepEqual(frame(finding(5, 0, 0)).at(-1), '      │ ^');
  });

  it('colours only on request', () => {
    ok(!print('pretty', report(full)).includes('\u001b'));
    ok(print('pretty', report(full), { color: true }).includes('\u001b[31m'));
  });
});

describe('format concise', () => {
  it('one line a finding, then the count', () => {
    equal(
      print('concise', report(full, finding(0, 0, 7, { severity: 'hint', code: 'x', message: 'a\nb' }))),
      `plans/fdi.plan.yaml:3:12 error components-mismatch The components give 2.049,71, the total says 2.049,78.
plans/fdi.plan.yaml:1:1 hint x a\\u{a}b
1 error, 1 hint in 2 files.
`,
    );
  });
  it('quiet leaves the count out', () => equal(print('concise', report(), { quiet: true }), ''));
  it('nothing found', () => equal(print('concise', report()), '2 files checked, nothing to report.\n'));
  it('nothing found, in Vietnamese', () =>
    equal(print('concise', { ...report(), language: 'vi' }), 'Đã kiểm tra 2 tệp, không có gì phải sửa.\n'));
});

describe('format json', () => {
  const read = (of: CheckReport): unknown => JSON.parse(print('json', of));

  it('is exactly as published', () => {
    deepEqual(read(report(full)), {
      version: 1,
      plan: 'quang-ninh',
      'as-of': '2024-11-15',
      files: 2,
      findings: [
        {
          code: 'components-mismatch',
          severity: 'error',
          message: 'The components give 2.049,71, the total says 2.049,78.',
          file: 'fdi.plan.yaml',
          pointer: '/actuals/0/value',
          start: { line: 3, column: 12 },
          end: { line: 3, column: 30 },
          data: { residual: '0.07' },
          related: [{ file: 'zoneplan.yaml', pointer: '/plan', message: 'Rounding is set here.' }],
          fixable: true,
        },
      ],
      counts: { error: 1, warning: 0, info: 0, hint: 0 },
    });
  });

  it('names the root of each plan where there are several', () => {
    const several = { plans: [plan([]), plan([], { root: '/w', about: () => ({ plan: '', asOf: undefined }) })], language: 'en' } as const;
    const one = { plan: 'quang-ninh', 'as-of': '2024-11-15', files: 2, findings: [], counts: { error: 0, warning: 0, info: 0, hint: 0 } };
    deepEqual(read(several), {
      version: 1,
      plans: [
        { root: 'plans', ...one },
        { root: '.', ...one, plan: null, 'as-of': null },
      ],
    });
  });

  for (const [name, of] of [
    ['one plan', report(full)],
    ['several', { plans: [plan([full]), plan([])], language: 'en' }],
    ['none', { plans: [], language: 'en' }],
  ] as const) {
    it(`follows its schema: ${name}`, () => deepEqual(schemaErrors('check', read(of)), []));
  }
});

describe('format github', () => {
  it('escapes what would end a property or a command', () => {
    const hostile = finding(2, 11, 29, { file: '/w/a,b:c%.plan.yaml', message: '100 %\n::error::x ##[group]', code: 'x' });
    equal(
      print('github', report(hostile)),
      `::error file=a%2Cb%3Ac%25.plan.yaml,line=3,endLine=3,col=12,endColumn=29,title=zoneplan x::100 %25\\u{a}::error::x # #[group]
1 error in 2 files.
`,
    );
  });

  it('shows the ten worst of each level and says how many are left', () => {
    const many = [
      ...Array.from({ length: 11 }, (_, i) => finding(i, 0, 1, { severity: 'hint', code: `hint-${i}` })),
      finding(0, 0, 1, { severity: 'info', code: 'info' }),
      ...Array.from({ length: 12 }, (_, i) => finding(i, 0, 1)),
    ];
    const lines = print('github', report(...many))
      .trimEnd()
      .split('\n');
    equal(lines.filter((line) => line.startsWith('::error ')).length, 10);
    deepEqual(
      lines.filter((line) => line.startsWith('::notice ')).map((line) => /title=zoneplan ([^:]*)/.exec(line)![1]),
      ['info', ...Array.from({ length: 9 }, (_, i) => `hint-${i}`)],
    );
    deepEqual(lines.slice(-2), [
      '4 more findings are not annotated; --format concise lists them all.',
      '12 errors, 1 info, 11 hints in 2 files.',
    ]);
  });

  it('a finding over several lines has no columns, which GitHub would refuse', () => {
    const long = finding(1, 2, 4, { end: { line: 3, character: 0 } });
    ok(print('github', report(long)).startsWith('::error file=plans/fdi.plan.yaml,line=2,endLine=4,title='));
  });
});

describe('no format lets plan text act', () => {
  const payloads = [
    '\u001b]8;;http://x\u0007',
    '\u009b31m',
    '\r::error::x',
    '\n::set-output name=a::b',
    '\u2028',
    '\u202e',
    '##vso[task.setvariable]',
    '##[error]',
    '\u0008',
    '\u200f',
  ];
  for (const format of Object.keys(FORMATS) as FormatName[]) {
    it(format, () => {
      for (const payload of payloads) {
        const hostile = finding(3, 0, 4, {
          message: payload,
          file: `/w/${payload}.plan.yaml`,
          code: 'x',
          data: { [payload]: payload },
          related: [
            { file: `/w/${payload}`, pointer: payload, message: payload, start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          ],
          fixes: [{ title: payload, safe: true, changes: [], blank: false, edits: [] }],
        });
        const text = print(format, { plans: [plan([hostile], { lineOf: () => payload })], language: 'en' });
        ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200f\u2028-\u202e]/.test(text), JSON.stringify(text));
        equal(text.match(/##\[|##vso\[/g)?.length ?? 0, format === 'azure' ? 1 : 0, text);
        const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
        equal(commands.length, format === 'github' ? 1 : 0, text);
      }
    });
  }
});
