import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { Parser } from 'tap-parser';
import { FORMAT_NAMES } from '../../cli/reporters/names.ts';
import { hover } from '../../core/features/hover.ts';
import { folderWith, zoneplan } from '../cli/program.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { trialOf } from './trial.ts';

const { figure } = trialOf(20);

const BASES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><b>',
    '<!--',
    '-->',
    ']]>',
    '<a href="javascript:alert(1)">x</a>',
    '&lt;b&gt;',
    '<iframe srcdoc=x>',
    '<base href=//x>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](http://x/y.png)',
    '[x](command:workbench.action.quit)',
    '`x`',
    '**b**',
    '| a | b |',
    '# h',
    '@everyone',
    '$(alert)',
    '~~x~~',
    '<!-- x -->',
    '\\[x\\]',
    '```\nx\n```',
  ],
  ...['=1+1', '+1', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x")'],
  ...['::error::x', '::set-output name=a::b', '##[error]x', '##vso[task.complete result=Failed]', '%0A::error::x', 'a\r\n::warning::x'],
  ...[
    '\u001b[31m',
    '\u001b]8;;http://x\u0007y',
    '\u009b2J',
    '\u0000',
    '\u0007',
    '\u202edcba',
    '\u2066x\u2069',
    '\u2028',
    '\u0085',
    '\b\b',
    '{0} {1}',
    '%s %n',
    '$' + '{x}',
    '{{x}}',
    '"; rm -rf /; "',
    "'; drop table x; --",
    'not ok 9 - # TODO',
  ],
];
const PAYLOADS: readonly string[] = BASES.flatMap((text) => [
  text,
  `Khu ${text}`,
  `${text} Khu`,
  `"${text}"`,
  `${text}${text}`,
  `x\n${text}`,
]);

/** A plan in which such texts are names, notes, units, sources and what is referred to in vain. */
function planWith(texts: readonly string[]): Readonly<Record<string, string>> {
  const q = JSON.stringify;
  const zones = texts.map(
    (text, i) =>
      `  z${i}: {name: ${q(text)}, type: KCN, localities: [land], note: ${q(text)}, aliases: [${q(`${text} ${i}`)}], ${q(text + i)}: 1}\n`,
  );
  const targets = texts
    .slice(0, 120)
    .map(
      (text, i) => `  t${i}: {name: ${q(text)}, indicator: fdi, scope: z${i}, period: 2024, at-least: 10 triệu USD, owner: ${q(text)}}\n`,
    );
  const actuals = texts.map(
    (text, i) =>
      `  - {indicator: fdi, scope: ${i % 2 ? `z${i}` : q(text)}, period: 2024, as-of: 2024-11-15, value: ${i % 3 ? '5 triệu USD' : q(text)}, source: s${i}}\n`,
  );
  const sources = texts.map((text, i) => `  s${i}: {name: ${q(text)}, publisher: ${q(text)}, url: ${q(text)}, file: ${q(text)}}\n`);
  return {
    'zoneplan.yaml': `plan: {id: p, name: ${q(texts[0])}, locale: vi-VN, scope: land, as-of: 2024-11-15}\nrules: {too-many-findings: {most: 20000}}\n`,
    'a.plan.yaml': `localities: {land: {name: ${q(texts[1])}, level: province}}\nindicators: {fdi: {name: ${q(texts[2])}, unit: triệu USD, kind: flow}}\nzones:\n${zones.join('')}targets:\n${targets.join('')}actuals:\n${actuals.join('')}sources:\n${sources.join('')}`,
  };
}

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('No text of a plan acts', function () {
  this.timeout(300_000);
  const hostile = planWith(PAYLOADS);
  const harmless = planWith(PAYLOADS.map((_, i) => `Khu ${i}`));
  const bad = folderWith({
    ...hostile,
    '::error::x ##[group]%0A.plan.yaml': 'zones: {a: 1}\n',
    '<img src=x>=1+1.plan.yaml': 'zones: {a: 1}\n',
  });
  const good = folderWith(harmless);
  before(async () => {
    const formats = FORMAT_NAMES.flatMap((name) => ['--format', `${name}=out/${name}`]);
    mkdirSync(join(bad.path, 'out'));
    assert.equal((await zoneplan(bad.path, ['check', '--lang', 'en', ...formats])).code, 1);
  });
  after(() => {
    bad.remove();
    good.remove();
  });

  const READERS: Readonly<Record<string, (out: string) => void>> = {
    json: JSON.parse,
    sarif: JSON.parse,
    gitlab: JSON.parse,
    rdjson: JSON.parse,
    jsonl: (out) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    junit: wellFormed,
    checkstyle: wellFormed,
    tap: (out) => assert.ok(!Parser.parse(out, { strict: true }).some(([kind]) => kind === 'extra')),
    github: (out) => everyLine(out, /^::/, /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\s]*(?:%2C|%3A|[^,:])*,?)+::/),
    azure: (out) => everyLine(out, /##vso\[/, /^##vso\[task\.logissue type=(?:error|warning);/),
    markdown: (out) => {
      const told = out.replace(/`[\w-]+`|<!-- -->/g, '·');
      assert.deepEqual(
        [...told.matchAll(/[<`]|\]\(|@everyone/g)].map(({ index }) => told.slice(index - 40, index + 40)),
        [],
      );
    },
    pretty: () => undefined,
    concise: () => undefined,
  };

  for (const name of FORMAT_NAMES)
    it(`in check --format ${name}`, async () => {
      const out = readFileSync(join(bad.path, 'out', name), 'utf8');
      assert.ok(out.length > 1000);
      assert.deepEqual(CONTROLS.exec(out), null);
      assert.ok(!/##\[|##vso\[(?!task\.logissue type)/.test(out));
      assert.ok(READERS[name], 'nobody reads it here');
      READERS[name](out);
    });

  it('in pages: no element and no attribute but those of a harmless plan', async () => {
    const page = async (path: string) => (await zoneplan(path, ['report', '--format', 'html'])).out;
    const [mine, plain] = [markupOf(await page(bad.path)), markupOf(await page(good.path))];
    assert.ok(plain.size > 10);
    assert.deepEqual(
      [...mine].filter((each) => !plain.has(each)),
      [],
    );
  });

  it('in tables: no cell is a formula', async () => {
    const { out } = await zoneplan(bad.path, ['report', '--format', 'csv']);
    const cells = (parseCsv(out, { bom: true, relax_column_count: true }) as string[][]).flat();
    assert.ok(cells.length > 100);
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^[-+]?[\d.,\s%]+$/.test(cell)),
      [],
    );
  });

  it('in other commands on a terminal', async () => {
    for (const argv of [
      ['status'],
      ['status', '--format', 'json'],
      ['explain', 't0'],
      ['explain', PAYLOADS[44]!],
      ['report', '--format', 'markdown'],
      ['check', PAYLOADS[0]!],
    ]) {
      const { out, err } = await zoneplan(bad.path, argv);
      assert.deepEqual(CONTROLS.exec(out + err), null, argv.join(' '));
      assert.ok(!/^::/m.test(out + err) && !/##\[/.test(out + err), argv.join(' '));
    }
  });

  it('in hovers: plain Markdown, no markup and no link that a plan wrote', () => {
    const { db, file } = planOfTexts(hostile);
    const text = hostile['a.plan.yaml']!;
    let count = 0;
    for (const { index } of [...text.matchAll(/^ {2}(?:z|t|s)\d+|scope: z/gm)]) {
      const card = hover(db, { file: file('a.plan.yaml'), offset: index + 3 }, 'en')?.markdown;
      if (card === undefined) continue;
      count += 1;
      assert.ok(!/(?<!\\)<\w|(?<!\\)\]\((?:javascript|command|http:\/\/x)|(?<!\\)!\[/.test(card), card);
    }
    assert.ok(count > 300);
    figure('outputs', `${PAYLOADS.length} payloads in ${FORMAT_NAMES.length} formats, pages, tables, commands, ${count} hovers: 0 escapes`);
  });
});

function wellFormed(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** Every line that looks like a command is one of ours. */
function everyLine(out: string, looks: RegExp, is: RegExp): void {
  assert.deepEqual(
    out.split('\n').filter((line) => looks.test(line) && !is.test(line)),
    [],
  );
}

/** Every element with each of its attributes. */
function markupOf(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = '', rest = ''] of page.matchAll(/<([a-zA-Z!/][^\s>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    found.add(name);
    for (const [, attribute] of rest.matchAll(/([^\s=]+)(?:=(?:"[^"]*"|'[^']*'|[^\s]*))?/g)) found.add(`${name} ${attribute}`);
  }
  return found;
}
