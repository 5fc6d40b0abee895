import assert from 'node:assert/strict';
import type { Amount } from '../../../core/rollup/amount.ts';
import { product, quotient } from '../../../core/rollup/product.ts';
import { rational, ZERO } from '../../../core/plan/quantity/rational.ts';
import { saidAmount } from './said-rollup.ts';

/** `4`; where a number may lie, `[2, 3)`, `[2, ∞)`; a number in it, `2 of [1, 3]`. */
function amount(text: string): Amount {
  const range = /^(?:(.+) of )?([[(])(.+), (.+)([\])])$/.exec(text);
  if (!range) return { point: rational(text), interval: { low: rational(text), high: rational(text) }, halfStep: ZERO, step: ZERO };
  const [, point, open, low, high, close] = range;
  const end = (value: string) => (value.includes('∞') ? undefined : rational(value));
  const interval = { low: end(low!), high: end(high!), lowOpen: open === '(' && low !== '-∞', highOpen: close === ')' && high !== '∞' };
  return { point: point === undefined ? undefined : rational(point), interval, halfStep: ZERO, step: ZERO };
}

function said(found: Amount | undefined): string {
  return found ? saidAmount(found) : 'anything';
}

describe('the product of numbers known only within bounds', () => {
  const table: readonly [a: string, b: string, expected: string][] = [
    ['4', '5', '20'],
    ['[2, 3]', '[4, 5]', '[8, 15]'],
    ['(2, 3]', '[4, 5]', '(8, 15]'],
    ['[2, 3)', '[4, 5]', '[8, 15)'],
    ['[2, 3]', '(4, 5)', '(8, 15)'],
    ['[-3, 2]', '[4, 5]', '[-15, 10]'],
    ['[-3, -2]', '[4, 5]', '[-15, -8]'],
    ['[-3, -2]', '[4, 5)', '(-15, -8]'],
    ['[-3, -2]', '(4, 5]', '[-15, -8)'],
    ['[4, 5]', '[-3, 2]', '[-15, 10]'],
    ['[2, ∞)', '[4, 5]', '[8, ∞)'],
    ['(-∞, 3]', '[4, 5]', '(-∞, 15]'],
    ['(-∞, -2]', '[4, 5]', '(-∞, -8]'],
    ['[2, 3]', '[4, ∞)', '[8, ∞)'],
    ['[-3, -2]', '[4, ∞)', '(-∞, -8]'],
    ['[-3, 2]', '[4, ∞)', 'anything'],
    ['[-3, 2]', '[-1, 1]', 'anything'],
    ['[0, 3]', '[4, ∞)', '[0, ∞)'],
    ['[-3, 0]', '[4, ∞)', '(-∞, 0]'],
    ['[-3, 0]', '[4, 5]', '[-15, 0]'],
    ['[0, ∞)', '[0, 2]', '[0, ∞)'],
    ['[0, 0]', '[1, ∞)', '[0, 0]'],
    ['(0, 3]', '[0, 2]', '[0, 6]'],
    ['(0, 3]', '(0, 2]', '(0, 6]'],
    ['[0, 3]', '(0, 2]', '[0, 6]'],
    ['(2, 3]', '[0, 5]', '[0, 15]'],
    ['[2, 3]', '(0, 5]', '(0, 15]'],
    ['[2, 3]', '4', '[8, 12]'],
    ['4', '(2, 3]', '(8, 12]'],
    ['[-3, 2]', '-2', '[-4, 6]'],
    ['-2', '(2, 3]', '[-6, -4)'],
    ['2 of [1, 3]', '5 of [4, 6]', '10 of [4, 18]'],
    ['2 of [-1, 3]', '5 of [-4, 6]', '10 of (-∞, ∞)'],
    ['2 of [1, 3]', '[4, 6]', '[4, 18]'],
    ['2 of (-∞, 3]', '4', '8 of (-∞, 12]'],
    ['2 of (-∞, 3]', '[4, 5]', '(-∞, 15]'],
    ['2 of [1, ∞)', '[4, 5]', '[4, ∞)'],
    ['-2', '[-3, 2]', '[-4, 6]'],
    ['[-3, 0)', '[0, 5]', '[-15, 0]'],
    ['[-3, 0)', '(0, 5]', '[-15, 0)'],
    ['(-∞, 3]', '[0, 2]', '(-∞, 6]'],
    ['(-∞, 3]', '(-∞, 5]', 'anything'],
  ];
  for (const [a, b, expected] of table) it(`${a} × ${b} is ${expected}`, () => assert.equal(said(product(amount(a), amount(b))), expected));
});

describe('the quotient of numbers known only within bounds', () => {
  const table: readonly [a: string, b: string, expected: string][] = [
    ['20', '5', '4'],
    ['20', '0', 'anything'],
    ['[8, 15]', '[4, 5]', '[8/5, 15/4]'],
    ['[8, 15]', '(4, 5]', '[8/5, 15/4)'],
    ['[8, 15]', '[4, 5)', '(8/5, 15/4]'],
    ['[8, 15]', '4', '[2, 15/4]'],
    ['[8, 16]', '-4', '[-4, -2]'],
    ['[8, 15]', '[4, ∞)', '(0, 15/4]'],
    ['[8, 15]', '[0, 5]', 'anything'],
    ['[8, 15]', '(0, 5]', 'anything'],
    ['[8, 15]', '[-2, 5]', 'anything'],
    ['[8, 15]', '(-∞, 5]', 'anything'],
    ['[-3, 2]', '[4, 5]', '[-3/4, 1/2]'],
    ['10', '5 of [4, 6]', '2 of [5/3, 5/2]'],
    ['10', '5 of [0, 6]', '2 of (-∞, ∞)'],
  ];
  for (const [a, b, expected] of table)
    it(`${a} ÷ ${b} is ${expected}`, () => assert.equal(said(quotient(amount(a), amount(b))), expected));
});
