import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { Parser } from 'tap-parser';
import type { Diagnostic } from '../../core/index.ts';
import { FORMATS, type FormatName } from '../../cli/reporters/formats.ts';
import { FORMAT_NAMES } from '../../cli/reporters/names.ts';
import type { CheckReport, Page, PlanReport } from '../../cli/reporters/reporter.ts';
import { schemaErrors } from './program.ts';

const LINE = '  - {indicator: fdi, value: "Vốn 🏭 2.049,78 triệu USD"}';
const PAGE: Page = { cwd: '/w', color: false, width: 100, quiet: false, failOn: 'error' };
const FIXED = { title: 'Write {0} as [x](1)', safe: true, blank: false, changes: [] };

const finding = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'components-mismatch',
  category: 'aggregation',
  severity: 'error',
  message: 'The components give 2.049,71.',
  file: '/w/kế hoạch/fdi #1.plan.yaml',
  pointer: '/actuals/0/value',
  range: { start: 36, end: 40 },
  start: { line: 1, character: 36 },
  end: { line: 1, character: 40 },
  data: { residual: '0.07' },
  related: [
    {
      file: '/w/zoneplan.yaml',
      pointer: '/plan',
      message: 'See [this](2).',
      start: { line: 1, character: 2 },
      end: { line: 1, character: 6 },
    },
  ],
  fixes: [{ ...FIXED, edits: [{ file: '/w/kế hoạch/fdi #1.plan.yaml', start: 36, end: 40, text: 'x\ny' }] }],
  ...more,
});

const plan = (findings: readonly Diagnostic[], more: Partial<PlanReport> = {}): PlanReport => ({
  root: '/w',
  about: () => ({ plan: 'demo', asOf: '2024-11-15' }),
  files: ['/w/kế hoạch/fdi #1.plan.yaml', '/w/zoneplan.yaml'],
  findings,
  lineOf: () => LINE,
  positionOf: (_, offset) => ({ line: 1, character: offset }),
  identityOf: ({ code, pointer }) => `${code}\n${pointer}`,
  ...more,
});
const report = (...findings: Diagnostic[]): CheckReport => ({ plans: [plan(findings)], language: 'en' });
const print = (format: FormatName, of: CheckReport, page: Partial<Page> = {}): string =>
  [...FORMATS[format](of, { ...PAGE, ...page })].join('');
const WARNING = finding({ severity: 'warning', code: 'behind-pace', related: [], fixes: [] });
const HINT = finding({ severity: 'hint', code: 'unused-entry', related: [], fixes: [] });

/** Texts that would do something in one format or another. */
const HOSTILE = [
  '</failure><script>&"\'',
  ']]>',
  '\u0000\u001b[31m\u009b',
  'a\r\n  ...\nnot ok 9 - # TODO',
  '%0A%5D;]',
  '\ud800 half',
  '\ufffe',
  '| a | **b** | <img src=x onerror=alert(1)> @everyone [x](javascript:alert(1)) `c`',
  '::error::x ##vso[task.complete]',
  '{0} {1} [a](1)',
];
const hostile = HOSTILE.map((text, i) =>
  finding({
    message: text,
    file: `/w/${text.replace(/\//g, '∕')}${i}.plan.yaml`,
    fixes: [],
    related: [{ ...finding().related[0]!, message: text }],
  }),
);

it('every format is listed for help', () => deepEqual([...FORMAT_NAMES], Object.keys(FORMATS)));

describe('format sarif', () => {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const follows = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
  const read = (of: CheckReport, page: Partial<Page> = {}) => {
    const log = JSON.parse(print('sarif', of, page));
    follows(log);
    deepEqual(follows.errors ?? [], []);
    return log.runs[0];
  };

  it('follows the schema of OASIS, whatever the plan says', () => {
    read(report());
    read(report(finding(), WARNING, HINT));
    read(report(...hostile));
    read({ plans: [plan([finding()]), plan([finding()], { root: '/w/b' })], language: 'vi' });
  });

  it('the schema refuses what is wrong', () => {
    const log = JSON.parse(print('sarif', report(finding())));
    log.runs[0].results[0].level = 'fatal';
    equal(follows(log), false);
  });

  it('a result with its rule, place, related place, fingerprint and fix', () => {
    const { results, tool } = read(report(WARNING, finding()));
    const [, result] = results;
    equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
    ok(tool.driver.rules[result.ruleIndex].help.markdown.startsWith('# components-mismatch\n'));
    deepEqual(
      [result.level, result.locations[0].physicalLocation],
      [
        'error',
        {
          artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/fdi%20%231.plan.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 37, endLine: 2, endColumn: 41 },
        },
      ],
    );
    deepEqual(result.fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: { startLine: 2, startColumn: 37, endLine: 2, endColumn: 41 }, insertedContent: { text: 'x\ny' } },
    ]);
    equal(result.relatedLocations[0].message.text, 'See \\[this\\](2).');
    equal(result.fixes[0].description.text, 'Write {{0}} as \\[x\\](1)');
  });

  it('fingerprints stay when lines move, and no two are alike', () => {
    const moved = finding({ start: { line: 9, character: 2 }, end: { line: 9, character: 3 }, message: 'otherwise' });
    const prints = (of: CheckReport) =>
      read(of).results.map((each: { partialFingerprints: object }) => Object.values(each.partialFingerprints)[0]);
    equal(prints(report(finding()))[0], prints(report(WARNING, moved))[1]);
    equal(new Set(prints(report(finding(), finding(), WARNING))).size, 3);
  });

  it('keeps to what GitHub takes: 25,000 results, the worst', () => {
    const many = [HINT, HINT, ...Array.from({ length: 24_999 }, () => WARNING)].map((each) => ({ ...each, fixes: [], related: [] }));
    const log = JSON.parse(print('sarif', report(...many)));
    equal(log.runs[0].results.length, 25_000);
    equal(log.runs[0].results.filter(({ level }: { level: string }) => level === 'warning').length, 24_999);
    ok(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text.startsWith('1 findings'));
  });
});

/** The elements of a document, by a parser that takes nothing ill-formed. */
function elementsOf(
  text: string,
): readonly { readonly name: string; readonly attributes: Record<string, string>; readonly text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (part) => void (open.at(-1) && (open.at(-1)!.text += part)));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return found;
}

describe('format junit', () => {
  const read = (of: CheckReport, page: Partial<Page> = {}) => elementsOf(print('junit', of, page));
  const KNOWN: Readonly<Record<string, readonly string[]>> = {
    testsuites: ['name', 'tests', 'failures', 'errors'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'skipped'],
    testcase: ['classname', 'name', 'file'],
    failure: ['type', 'message'],
    'system-out': [],
  };

  it('has the elements and attributes that readers know, and counts that are right', () => {
    for (const of of [report(), report(finding(), WARNING, HINT), report(...hostile)]) {
      const elements = read(of);
      for (const { name, attributes } of elements) deepEqual(Object.keys(attributes), KNOWN[name], name);
      const all = (name: string) => elements.filter((each) => each.name === name);
      equal(all('testsuites')[0]!.attributes['tests'], String(all('testcase').length));
      equal(all('testsuites')[0]!.attributes['failures'], String(all('failure').length));
    }
  });

  it('fails what fails the run', () => {
    const failures = (failOn: Page['failOn']) =>
      read(report(finding(), WARNING, HINT), { failOn }).filter(({ name }) => name === 'failure');
    deepEqual([failures('error').length, failures('warning').length, failures('info').length], [1, 2, 2]);
  });

  it('says what the plan says, and nothing of it is markup', () => {
    const messages = read(report(...hostile))
      .filter(({ name }) => name === 'failure')
      .map(({ attributes }) => attributes['message']);
    equal(messages[0], HOSTILE[0]);
    equal(messages[1], HOSTILE[1]);
    deepEqual([messages[2], messages[5], messages[6]], ['\\u{0}\\u{1b}[31m\\u{9b}', '\ufffd half', '\\u{fffe}']);
  });
});

describe('format checkstyle', () => {
  it('is what Checkstyle writes', () => {
    const [head, ...elements] = elementsOf(print('checkstyle', report(finding(), HINT)));
    deepEqual([head!.name, head!.attributes], ['checkstyle', { version: '4.3' }]);
    deepEqual(
      elements.map(({ name, attributes }) => [name, attributes]),
      [
        ['file', { name: 'kế hoạch/fdi #1.plan.yaml' }],
        [
          'error',
          { line: '2', column: '37', severity: 'error', message: 'The components give 2.049,71.', source: 'zoneplan.components-mismatch' },
        ],
        ['error', { line: '2', column: '37', severity: 'info', message: 'The components give 2.049,71.', source: 'zoneplan.unused-entry' }],
        ['file', { name: 'zoneplan.yaml' }],
      ],
    );
  });

  it('whatever the plan says', () => {
    equal(elementsOf(print('checkstyle', report(...hostile))).filter(({ name }) => name === 'error').length, HOSTILE.length);
  });
});

describe('format tap', () => {
  const read = (of: CheckReport, page: Partial<Page> = {}) => Parser.parse(print('tap', of, page), { strict: true });

  it('a test a file, and what was found below it', () => {
    const parsed = read(report(finding(), HINT));
    const tests = parsed
      .filter(([kind]) => kind === 'assert')
      .map(([, test]) => test as { ok: boolean; name: string; diag?: { findings: { code: string }[] } });
    deepEqual(
      tests.map(({ ok: passed, name }) => [passed, name]),
      [
        [false, 'kế hoạch/fdi #1.plan.yaml'],
        [true, 'zoneplan.yaml'],
      ],
    );
    deepEqual(
      tests[0]!.diag!.findings.map(({ code }) => code),
      ['components-mismatch', 'unused-entry'],
    );
  });

  it('warnings alone are ok, unless they fail the run', () => {
    const passed = (failOn: Page['failOn']) =>
      read(report(WARNING), { failOn })
        .filter(([kind]) => kind === 'assert')
        .map(([, test]) => (test as { ok: boolean }).ok);
    deepEqual(
      [passed('error'), passed('warning')],
      [
        [true, true],
        [false, true],
      ],
    );
  });

  it('whatever the plan says', () => {
    const parsed = read(report(...hostile));
    const done = parsed.find(([kind]) => kind === 'complete')![1] as unknown as {
      count: number;
      fail: number;
      todo: number;
      failures: { tapError?: string }[];
    };
    deepEqual(
      [done.count, done.fail, done.todo, done.failures.filter(({ tapError }) => tapError)],
      [HOSTILE.length + 2, HOSTILE.length, 0, []],
    );
    ok(!parsed.some(([kind]) => kind === 'extra'));
  });
});

describe('format gitlab', () => {
  it('is a list of issues with all that GitLab asks for', () => {
    const issues = JSON.parse(
      print('gitlab', { plans: [plan([finding(), finding(), WARNING, HINT]), plan([finding()], { root: '/w/b' })], language: 'en' }),
    );
    for (const issue of issues) {
      deepEqual(Object.keys(issue), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
      ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity));
      deepEqual(issue.location, { path: 'kế hoạch/fdi #1.plan.yaml', lines: { begin: 2, end: 2 } });
    }
    equal(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size, 5);
  });
});

describe('format rdjson', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    diagnostic: ['message', 'location', 'severity', 'code', 'suggestions', 'related_locations'],
  };
  it('is what reviewdog reads: columns count bytes', () => {
    const { source, diagnostics } = JSON.parse(print('rdjson', report(finding(), ...hostile)));
    deepEqual(source, { name: 'zoneplan' });
    for (const each of diagnostics) ok(Object.keys(each).every((key) => allowed['diagnostic']!.includes(key)));
    const [first] = diagnostics;
    const [start, end] = [36, 40].map((at) => Buffer.byteLength(LINE.slice(0, at)) + 1);
    const range = { start: { line: 2, column: start }, end: { line: 2, column: end } };
    deepEqual(
      [first.severity, first.code, first.location],
      ['ERROR', { value: 'components-mismatch' }, { path: 'kế hoạch/fdi #1.plan.yaml', range }],
    );
    deepEqual(first.suggestions, [{ range, text: 'x\ny' }]);
    ok(start! > 37);
  });

  it('a fix that leaves a blank or touches another file is no suggestion', () => {
    const edit = { file: '/w/kế hoạch/fdi #1.plan.yaml', start: 1, end: 2, text: '' };
    for (const fix of [
      { ...FIXED, blank: true, edits: [edit] },
      { ...FIXED, edits: [{ ...edit, file: '/w/zoneplan.yaml' }] },
      { ...FIXED, edits: [edit, { ...edit, start: 5, end: 5 }] },
    ])
      equal(JSON.parse(print('rdjson', report(finding({ fixes: [fix] })))).diagnostics[0].suggestions, undefined);
  });
});

describe('format azure', () => {
  it('errors and warnings are logged issues, the rest is a line', () => {
    equal(
      print('azure', report(finding({ message: '100 %; ]\n##vso[task.complete]' }), HINT)),
      `##vso[task.logissue type=error;sourcepath=kế hoạch/fdi #1.plan.yaml;linenumber=2;columnnumber=37;code=components-mismatch]100 %AZP25; ]\\u{a}# #vso[task.complete]
kế hoạch/fdi #1.plan.yaml:2:37 hint unused-entry The components give 2.049,71.
1 error, 1 hint in 2 files.
`,
    );
  });

  it('no property ends before its time', () => {
    for (const line of print('azure', report(...hostile))
      .split('\n')
      .filter((each) => each.startsWith('##vso[task.logissue '))) {
      const properties = line
        .slice(line.indexOf(' ') + 1, line.indexOf(']'))
        .split(';')
        .map((each) => each.split('=')[0]);
      deepEqual(properties, ['type', 'sourcepath', 'linenumber', 'columnnumber', 'code']);
    }
  });
});

describe('format markdown', () => {
  it('a table a file', () => {
    equal(
      print('markdown', report(finding())),
      `### Zoneplan

1 error in 2 files.

#### kế hoạch/fdi #<!-- -->1.plan.yaml

| Line | Severity | Check | Finding |
|--:|---|---|---|
| 2:37 | error | \`components-mismatch\` | The components give 2.049,71. |
`,
    );
  });

  it('no text of a plan is markup, HTML, a link or a name', () => {
    const rows = print('markdown', report(...hostile))
      .split('\n')
      .filter((line) => line.startsWith('| 2:37'));
    equal(rows.length, HOSTILE.length);
    for (const row of rows) {
      const cell = row.split(' | ').slice(3).join(' | ').replaceAll('<!-- -->', '');
      ok(!/[<>`*[\]\\]|[^|]\|[^|\s]|@(?=\w)(?!.*)/.test(cell.replace(/ \|$/, '').replaceAll('\\u', 'u')), row);
      equal(row.replaceAll('<!-- -->', '').match(/(?<!&#\d+)\|/g)!.length, 5, row);
    }
    ok(!print('markdown', report(...hostile)).includes('@everyone'));
  });

  it('counts what would not fit in a comment', () => {
    const long = print('markdown', report(...Array.from({ length: 2000 }, () => finding())));
    ok(long.length < 65_536);
    ok(/\n\d+ more findings do not fit here\.\n$/.test(long));
  });
});

describe('format jsonl', () => {
  it('a finding a line, each by its schema', () => {
    const lines = print('jsonl', { plans: [plan([finding(), ...hostile]), plan([HINT], { root: '/w/b' })], language: 'en' })
      .trimEnd()
      .split('\n');
    equal(lines.length, HOSTILE.length + 2);
    for (const line of lines) deepEqual(schemaErrors('check-line', JSON.parse(line)), []);
    equal(JSON.parse(lines.at(-1)!).root, 'b');
  });
});
