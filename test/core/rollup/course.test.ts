import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { type Course, expectedBy, stepsOf } from '../../../core/rollup/expected.ts';
import { dayOf } from '../golden-numbers.ts';
import { planWith } from './said-rollup.ts';

/** From 10 to 110 over the hundred days from 2024-01-01. */
function course(phasing: Course['phasing']): Course {
  return { first: dayOf('2024-01-01'), last: dayOf('2024-04-09'), start: rational(10), end: rational(110), phasing };
}

const step = (date: string, value: number) => ({ day: dayOf(date), value: rational(value) });

describe('what is expected by a day', () => {
  const table: readonly [says: string, phasing: Course['phasing'], day: string, expected: string][] = [
    ['the start, on the day before', 'linear', '2023-12-31', '10'],
    ['the start, long before', 'linear', '2023-01-01', '10'],
    ['a hundredth of the way after a day', 'linear', '2024-01-01', '11'],
    ['half of the way after half of the days', 'linear', '2024-02-19', '60'],
    ['the end, on the last day', 'linear', '2024-04-09', '110'],
    ['the end, long after', 'linear', '2025-01-01', '110'],
    ['nothing before the end of what is due at the end', 'at-end', '2024-04-08', '⊥'],
    ['all at the end of what is due at the end', 'at-end', '2024-04-09', '110'],
    ['all after it', 'at-end', '2024-04-10', '110'],
    ['a step on its day', [step('2024-02-19', 20)], '2024-02-19', '20'],
    ['half of the way to a step', [step('2024-02-19', 20)], '2024-01-25', '15'],
    ['half of the way from a step', [step('2024-02-19', 20)], '2024-03-15', '65'],
    ['steps in any order', [step('2024-03-30', 100), step('2024-01-10', 50)], '2024-01-10', '50'],
    ['a step on the first day', [step('2024-01-01', 50)], '2024-01-01', '50'],
    ['no step on the last day', [step('2024-04-09', 50)], '2024-04-09', '110'],
    ['no step on the last day, half-way either', [step('2024-04-09', 50)], '2024-02-19', '60'],
    ['no step before the first day', [step('2023-12-31', 50)], '2024-02-19', '60'],
    ['no step after the last day', [step('2024-04-10', 50)], '2024-04-09', '110'],
  ];
  for (const [says, phasing, day, expected] of table)
    it(says, () => assert.equal(expectedBy(course(phasing), dayOf(day))?.toFraction() ?? '⊥', expected));
});

describe('the steps of a target', () => {
  const steps = (phasing: string) => {
    const plan = planWith(
      `indicators: {capital: {name: Vốn, unit: USD, kind: flow}}\ntargets: {t: {name: T, indicator: capital, period: 2024, at-least: 9 USD, phasing: ${phasing}}}`,
      'terms: {nk: {name: Nhiệm kỳ, from: 2024-01-01}}',
    );
    return stepsOf(plan.one('targets', 't')!).map(({ day, step: each }) => `${isoDate(day)} ${each.value!.written}`);
  };
  it('are those with a number and a day', () =>
    assert.deepEqual(steps('{2024-Q1: 3 USD, nk: 5 USD, sometime: 6 USD, 2024-H1: , 2024-Q3: 7 USD}'), [
      '2024-03-31 3 USD',
      '2024-09-30 7 USD',
    ]));
  it('are none of what is expected evenly, or at the end', () => assert.deepEqual([...steps('linear'), ...steps('at-end')], []));
});
