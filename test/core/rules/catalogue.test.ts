import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainAny } from '../../../cli/commands/explain.ts';
import type { Terminal } from '../../../cli/terminal.ts';
import { closestCode } from '../../../core/index.ts';
import { OPTIONS } from '../../../core/rules/codes.ts';
import { RULES } from '../../../core/rules/index.ts';
import { CATALOGUE } from './catalogue.ts';

const DOCS = join(import.meta.dirname, '../../../docs/rules');
const table = readFileSync(join(DOCS, 'README.md'), 'utf8');
const listed = CATALOGUE.trim()
  .split('\n')
  .map((line) => line.split(' ') as [code: string, severity: string, fix: string]);

/** The rows of the table of all checks. */
const rows = new Map(
  table.split('\n').flatMap((line) => {
    const [, code, page, severity, says, fix] = /^\| \[`([\w-]+)`\]\(([\w-]+\.md)\) \| (\w+) \| (.+) \| (\w+) \| \w* \|$/.exec(line) ?? [];
    return code === undefined ? [] : [[code, { page, severity, says, fix }] as const];
  }),
);

describe('the table of all checks', () => {
  it('names each check of the catalogue once and no other', () => {
    const codes = listed.map(([code]) => code).sort();
    assert.deepEqual(RULES.map((rule) => rule.code).sort(), codes);
    assert.deepEqual([...rows.keys()].sort(), codes);
    assert.equal(table.match(/^\| \[`/gm)?.length, codes.length);
  });

  it('knows the options of each', () => {
    const options = RULES.flatMap((rule) => (rule.options ? [[rule.code, Object.keys(rule.options)]] : [])).sort();
    assert.deepEqual(
      Object.entries(OPTIONS)
        .map(([code, of]) => [code, Object.keys(of)])
        .sort(),
      options,
    );
  });

  it('counts them', () => assert.match(table, new RegExp(`^${listed.length} checks\\.`, 'm')));

  for (const [code, severity, fix] of listed)
    it(`says of ${code} how severe it is, what it says, whether there is a fix, and where its page is`, () => {
      const row = rows.get(code)!;
      const rule = RULES.find((each) => each.code === code)!;
      assert.deepEqual([row.severity, row.fix !== 'no'], [severity, fix === 'fix']);
      assert.equal(row.says, rule.says.en);
      const page = readFileSync(join(DOCS, row.page!), 'utf8');
      for (const language of ['en', 'vi'] as const) assert.ok(page.includes(`> ${rule.says[language]}`));
    });

  it('has a page for nothing else', () => {
    const pages = new Set(listed.map(([code]) => `${code}.md`));
    for (const name of table.matchAll(/\]\(([\w-]+\.md)\)/g)) assert.ok(pages.has(name[1]!) && existsSync(join(DOCS, name[1]!)), name[1]);
  });
});

describe('zoneplan explain <check>', () => {
  for (const [code] of listed)
    for (const language of ['en', 'vi'] as const)
      it(`lays out the page of ${code} for a narrow terminal (${language})`, () => {
        const { code: exit, out = [] } = explainAny(
          { what: code, path: undefined, format: 'tree', asOf: undefined, inTheOpen: false },
          terminal(language, 60),
        );
        const text = [...out].join('');
        const rule = RULES.find((each) => each.code === code)!;
        assert.equal(exit, 0);
        assert.ok(text.startsWith(`${code}\n\n`));
        assert.doesNotMatch(text, /^(?:#+ |>|```)|\n{3}|[ \t]$/m);
        const said = text.replace(/\s+/g, ' ');
        for (const each of [rule.says, rule.why, ...Object.values(rule.variants ?? {})])
          assert.ok(said.includes(each[language].replace(/\s+/g, ' ')));
        assert.ok(text.includes(rule.bad.trim().split('\n')[0]!));
        for (const line of text.split('\n'))
          if (!line.startsWith('  ')) assert.ok(line.length <= 60 || !line.slice(0, 60).includes(' '), line);
      });

  it('knows each code by a slip of the pen', () => {
    for (const [code] of listed) assert.equal(closestCode(code.replace(/(.)(.)$/, '$2$1')), code);
  });
});

function terminal(language: 'en' | 'vi', width: number): Terminal {
  return { cwd: '/', env: {}, language, chosenLanguage: language, color: false, interactive: true, width, progressWidth: undefined };
}
