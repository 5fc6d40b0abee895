import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { indentAfterEnter } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

/** The column of a new line below a text, which ends in it; -1 where it is left as it is. */
function columnAfter(text: string): number {
  const { db, file } = planOfTexts({ 'a.plan.yaml': text });
  return indentAfterEnter(db, file('a.plan.yaml'), text.split('\n').length - 1)?.text.length ?? -1;
}

/** Where the new line begins, as the editor is told before any server answers. */
function editorAfter(line: string): number {
  const configuration = JSON.parse(readFileSync(new URL('../../../client/language-configuration.json', import.meta.url), 'utf8')) as {
    readonly onEnterRules: readonly {
      readonly beforeText: string;
      readonly afterText?: string;
      readonly action: { readonly indent: string; readonly appendText?: string };
    }[];
    readonly indentationRules: { readonly increaseIndentPattern: string };
  };
  const own = /^ */.exec(line)![0].length;
  const rule = configuration.onEnterRules.find(({ beforeText, afterText }) => afterText === undefined && new RegExp(beforeText).test(line));
  if (rule) return own + (rule.action.indent === 'indent' ? 2 : 0) + (rule.action.appendText ?? '').length;
  return own + (new RegExp(configuration.indentationRules.increaseIndentPattern).test(line) ? 2 : 0);
}

const CASES: readonly (readonly [line: string, column: number])[] = [
  ['zones:', 2],
  ['  kcn-a:', 4],
  ['  kcn-a:   # mới', 4],
  ['    name: KCN A', 4],
  ['  - indicator: fdi', 4],
  ['    values:', 6],
  ['  - values:', 6],
  ['      kcn-a: 120,5 triệu USD   # chốt', 6],
  ['    note: >', 6],
];

describe('a new line', () => {
  for (const [line, column] of CASES)
    it(`begins at column ${column} behind \`${line}\``, () => {
      const [section, ...between] = ['zones:', '  kcn-a:', '    x-a:'].slice(0, Math.ceil(/^ */.exec(line)![0].length / 2));
      const above =
        line === 'zones:' || line.startsWith('  - ') ? (line === 'zones:' ? '' : 'actuals:\n') : `${[section, ...between].join('\n')}\n`;
      assert.equal(columnAfter(`${above}${line}\n`), column);
      assert.equal(editorAfter(line), column);
    });

  it('is left where it is inside braces and texts of several lines, and where it is right', () => {
    assert.equal(columnAfter('zones:\n  kcn-a: {name: A,\n'), -1);
    assert.equal(columnAfter('zones:\n  kcn-a:\n    note: >\n      một\n      hai: ba\n      '), -1);
    assert.equal(columnAfter('zones:\n  kcn-a: {name: A,\n          type: KCN}\n'), -1);
    assert.equal(columnAfter('zones:\n  kcn-a:\n    '), -1);
    assert.equal(columnAfter(''), -1);
  });
});
