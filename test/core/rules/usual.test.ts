import assert from 'node:assert/strict';
import { dayOf } from '../../../core/plan/period/days.ts';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { isPast } from '../../../core/rules/age.ts';
import { median } from '../../../core/rules/median.ts';
import { numberOption, shareOption } from '../../../core/rules/share-option.ts';
import { areAlike } from '../../../core/rules/spans-alike.ts';
import { isFar, spreadOf } from '../../../core/rules/spread.ts';

const numbers = (...values: readonly number[]) => values.map((value) => rational(value));

describe('what is usual', () => {
  it('is the middle of the numbers, in whatever order', () => {
    assert.equal(median(numbers(9, 1, 4)).toString(), '4');
    assert.equal(median(numbers(9, 1, 4, 6)).toString(), '5');
    assert.equal(median(numbers(7)).toString(), '7');
  });

  it('is known from six numbers on, and reaches six times as far as they deviate', () => {
    assert.equal(spreadOf(numbers(1, 2, 3, 4, 5)), undefined);
    const spread = spreadOf(numbers(80, 90, 100, 100, 110, 120))!;
    assert.equal(isFar(rational(160), spread), false);
    assert.equal(isFar(rational(161), spread), true);
    assert.equal(isFar(rational(40), spread), false);
    assert.equal(isFar(rational(39), spread), true);
  });

  it('reaches a twentieth of the middle six times where the numbers hardly differ, of a fall as of a rise', () => {
    for (const sign of [1, -1]) {
      const spread = spreadOf(numbers(...Array<number>(6).fill(100 * sign)))!;
      assert.equal(isFar(rational(130 * sign), spread), false);
      assert.equal(isFar(rational(131 * sign), spread), true);
    }
  });
});

describe('options of checks', () => {
  it('are shares and numbers as people write them', () => {
    assert.equal(shareOption('50 %')?.toString(), '0.5');
    assert.equal(shareOption(' 0,5 ')?.toString(), '0.005');
    assert.equal(numberOption('2.5')?.toString(), '2.5');
    assert.equal(numberOption('nhiều'), undefined);
    assert.equal(shareOption('-5 %'), undefined);
    assert.equal(shareOption(undefined), undefined);
  });

  it('are durations, past on the day after', () => {
    const [day, since] = [dayOf(2024, 3, 2), dayOf(2024, 2, 1)];
    assert.equal(isPast(day, since, '30 days'), false);
    assert.equal(isPast(day + 1, since, '30 days'), true);
    assert.equal(isPast(day, since, 'lâu'), false);
    assert.equal(isPast(day, since, undefined), false);
  });
});

describe('spans of a flow', () => {
  const span = (first: number, days: number) => ({ first, last: first + days - 1 });
  it('are alike with as many whole months, or as many days but for a leap day', () => {
    assert.equal(areAlike(span(dayOf(2024, 1, 1), 91), span(dayOf(2023, 1, 1), 90)), true);
    assert.equal(areAlike(span(dayOf(2024, 1, 1), 92), span(dayOf(2023, 7, 1), 92)), true);
    assert.equal(areAlike(span(dayOf(2024, 1, 15), 46), span(dayOf(2023, 1, 15), 45)), true);
    assert.equal(areAlike(span(dayOf(2024, 1, 15), 47), span(dayOf(2023, 1, 15), 45)), false);
    assert.equal(areAlike(span(dayOf(2024, 1, 1), 31), span(dayOf(2023, 2, 1), 28)), true);
    assert.equal(areAlike(span(dayOf(2024, 1, 1), 31), span(dayOf(2023, 1, 1), 28)), false);
  });
});
