import assert from 'node:assert/strict';
import type { Formula } from '../../../core/plan/model.ts';
import { idsIn } from '../../../core/plan/formula/ids-in.ts';
import { readFormula, spacedFormula } from '../../../core/plan/formula/read-formula.ts';

describe('formulas', () => {
  const right: readonly (readonly [string, string])[] = [
    ['fdi', 'fdi'],
    ['fdi-new + fdi-increase - 2 * shares', '((fdi-new + fdi-increase) - (2 * shares))'],
    ['a - b - c', '((a - b) - c)'],
    ['a + Vốn_FDI', '(a + Vốn_FDI)'],
    ['( a + 1.5 ) / (b * (c - d))', '((a + 3/2) / (b * (c - d)))'],
  ];
  for (const [text, tree] of right) it(text, () => assert.equal(shown(readFormula(text).formula), tree));

  const wrong: readonly (readonly [string, string, string])[] = [
    ['', 'operand', ''],
    ['a +', 'operand', ''],
    ['a b', 'operator', 'b'],
    ['a*b', 'spaces', '*b'],
    ['a -b', 'spaces', '-b'],
    ['(a + b', 'closing', ''],
    ['a + %', 'operand', '%'],
    ['a + 1,5', 'operator', ',5'],
    ['a)', 'operator', ')'],
  ];
  for (const [text, expected, rest] of wrong) it(`not: ${text}`, () => assert.deepEqual(readFormula(text), { expected, rest }));

  it('names each indicator once', () => assert.deepEqual(idsIn(readFormula('a + b * a').formula as Formula), ['a', 'b']));

  it('puts in the spaces, but never splits an id', () => {
    assert.equal(spacedFormula('a*(b+c)/2'), 'a * (b + c) / 2');
    assert.equal(spacedFormula('a -b'), 'a - b');
    assert.equal(spacedFormula('a-b*c'), 'a-b * c');
    assert.equal(spacedFormula('a *'), undefined);
  });

  it('bears any depth and length', () => {
    assert.equal(readFormula('('.repeat(100_000)).expected, 'shorter');
    assert.equal(readFormula('('.repeat(1000)).expected, 'shorter');
    assert.equal(readFormula(`a${' + a'.repeat(100_000)}`).expected, 'shorter');
  });
});

function shown(formula: Formula | undefined): string {
  if (!formula) return 'none';
  if (formula.op === 'id') return formula.id;
  return formula.op === 'number' ? formula.value.toFraction() : `(${shown(formula.left)} ${formula.op} ${shown(formula.right)})`;
}
