import assert from 'node:assert/strict';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { geometricMean, requiredRate, root } from '../../../core/rollup/roots.ts';

describe('roots', () => {
  const table: readonly [value: string, n: number, digits: string][] = [
    ['2', 2, '1.41421356237309504880'],
    ['2', 3, '1.25992104989487316476'],
    ['8', 3, '2.00000000000000000000'],
    ['0.5', 2, '0.70710678118654752440'],
    ['1/1000000', 2, '0.00100000000000000000'],
    ['1000000', 2, '1000.00000000000000000'],
    ['100000000000000000000000000000000000000000000000000', 2, '10000000000000000000000000'],
    ['1', 5, '1.00000000000000000000'],
    ['3', 1, '3'],
    ['0', 2, '0'],
    ['-4', 2, '0'],
  ];
  for (const [value, n, digits] of table)
    it(`of ${value}, the ${n}th`, () => {
      const found = root(rational(value), n);
      const wanted = rational(digits);
      const off = found.sub(wanted).abs();
      const most = wanted.equals(0) ? rational(0) : wanted.div(rational('10000000000000000000'));
      assert.ok(off.compare(most) <= 0, found.toString(25));
    });

  it('as a mean of yearly rates', () => {
    assert.equal(geometricMean([rational(10)], [1]).toFraction(), '10');
    assert.equal(geometricMean([rational(0), rational(21)], [1, 1]).toString(5), '10');
    assert.ok(geometricMean([rational(10), rational(-100)], [1, 1]).equals(-100));
  });
});

describe('the rate the years left must reach', () => {
  const table: readonly [says: string, args: readonly [target: number, years: number, mean: number, done: number], expected: string][] = [
    ['the same where the mean is the target', [10, 5, 10, 2], '10'],
    ['all of it where nothing is done', [10, 2, 0, 0], '10'],
    ['none where no year is left', [10, 2, 10, 2], '⊥'],
    ['none where more is done than there is', [10, 2, 10, 3], '⊥'],
    ['the last year alone', [10, 2, 0, 1], '21'],
    ['none after all was lost', [10, 2, -100, 1], '⊥'],
    ['none over more years than anybody plans', [10, 201, 10, 1], '⊥'],
    ['over two hundred years', [10, 200, 10, 199], '10'],
  ];
  for (const [says, [target, years, mean, done], expected] of table)
    it(says, () => assert.equal(requiredRate(rational(target), years, rational(mean), done)?.toString(8) ?? '⊥', expected));
});
