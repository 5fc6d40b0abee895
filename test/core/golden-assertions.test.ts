import assert from 'node:assert/strict';
import { sayPercent } from '../../core/messages/numbers.ts';
import { amountOf } from '../../core/rollup/amount.ts';
import { candidate } from '../../core/rollup/rollup.ts';
import type { Way } from '../../core/rollup/derivation.ts';
import { residualOf } from '../../core/rollup/identity.ts';
import { printNumber } from '../../core/plan/quantity/print-number.ts';
import { subtract, sumQuantities } from '../../core/plan/quantity/measure.ts';
import type { Measure } from '../../core/plan/quantity/quantity.ts';
import { rational, type Rational } from '../../core/plan/quantity/rational.ts';
import { denominatorsBy, fittingDenominators, ratioReading } from '../../core/rules/stated-ratio.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import { assertDisplays, assertExact, codesSaid, requestFor, shown } from './golden-numbers.ts';
import { goldenRows } from './golden-plan.ts';
import { rowsOf, type Row } from './markdown-tables.ts';

const RATIO_CODES = ['stated-ratio-mismatch', 'stated-ratio-other-rounding'];

describe('Golden ratios', () => {
  for (const { row, title, plan } of goldenRows('ratios.md', 'Percentages')) {
    it(title, () => {
      const reading = readingOf(plan());
      assertExact(reading.exact, row.Exact!);
      assertExact(reading.rounded, row['Half up']!);
      assertExact(reading.truncated, row.Truncated!);
      const text = (value: Rational) => printNumber(shown(plan(), row.Of!, value)!, 2, 'vi-VN', 'half-up');
      const [rounded, truncated, all] = [
        denominatorsBy(reading, 'half-up')!,
        denominatorsBy(reading, 'truncate')!,
        fittingDenominators(reading)!,
      ];
      assert.deepEqual(
        [rounded.low, rounded.high, truncated.low, truncated.high].map(text),
        ['Rounded from', 'Rounded to', 'Truncated from', 'Truncated to'].map((key) => row[key]),
      );
      assert.deepEqual([all.low, all.high].map(text), [row['Truncated from'], row['Rounded to']]);
      assertResult(plan(), row, RATIO_CODES);
    });
  }
  for (const { row, title, plan } of goldenRows('ratios.md', 'How many times')) it(title, () => assertResult(plan(), row, RATIO_CODES));
});

describe('Golden reconciliation', () => {
  for (const { row, title, plan } of goldenRows('reconciliation.md', 'Parts of a figure')) {
    it(title, () => {
      const [actual] = plan().all('actuals');
      assertIdentity(
        plan(),
        'figure',
        amountOf(actual!.value!),
        sumQuantities(actual!.components.map((part) => amountOf(part.value!))),
        row,
      );
      assertResult(plan(), row, ['components-mismatch']);
    });
  }
  for (const { row, title, plan } of goldenRows('reconciliation.md', 'Forecast lines'))
    it(title, () => assertResult(plan(), row, ['forecast-values-mismatch']));
  for (const { row, title, plan } of goldenRows('reconciliation.md', 'Changes')) {
    it(title, () => {
      const [then, now] = plan().all('actuals');
      const difference = subtract(amountOf(now!.value!), amountOf(then!.value!));
      assertExact(difference.point, row.Difference!);
      assertIdentity(plan(), 'share', amountOf(now!.change[0]!.by!), difference, row);
      assertResult(plan(), row, ['stated-change-mismatch']);
    });
  }
  for (const { row, title, plan } of goldenRows('reconciliation.md', 'Relative growth')) {
    it(title, () => {
      const [then, now] = plan()
        .all('actuals')
        .map((actual) => actual.value!.point!);
      const growth = now!.sub(then!).div(then!);
      assertExact(growth.mul(100), row.Exact!);
      assertDisplays((how) => sayPercent(growth, how), row);
      assertResult(plan(), row, ['stated-change-mismatch']);
    });
  }
  for (const { row, title, plan } of goldenRows('reconciliation.md', 'Zones and sub-periods')) {
    it(title, () => {
      const request = requestFor('jobs', 'park', '2023', '2023-12-31');
      assertIdentity(
        plan(),
        'jobs',
        candidate(plan(), request, 'reported')!.amount!,
        candidate(plan(), request, row.Way as Way)!.amount!,
        row,
      );
      assertResult(plan(), row, ['roll-up-mismatch', 'sub-periods-mismatch']);
    });
  }
  for (const row of rowsOf('reconciliation.md', 'Shares of a whole')) {
    it(`${row.Part} of ${row.Whole}`, () => {
      const [part, whole] = [rational(row.Part!), rational(row.Whole!)];
      assertExact(part.div(whole).mul(100), row.Exact!);
      assertDisplays((how) => sayPercent(part.div(whole), how), row);
      assertExact(whole.sub(part), row.Rest!);
    });
  }
});

function readingOf(plan: Plan) {
  const [actual] = plan.all('actuals');
  return ratioReading(plan, actual!, actual!.stated[0]!)!;
}

/** The residual and the tolerance, and that it is told only beyond it; a side that is left open has none. */
function assertIdentity(plan: Plan, indicator: string, stated: Measure, sum: Measure, row: Row): void {
  const told = residualOf(stated, sum);
  if (row.Sum !== undefined) assertExact(shown(plan, indicator, sum.point), row.Sum);
  assertExact(shown(plan, indicator, stated.halfStep.add(sum.halfStep)), row.Tolerance!);
  const isOpen = !stated.interval.low || !stated.interval.high;
  if (told || !isOpen) assertExact(shown(plan, indicator, told?.residual ?? stated.point!.sub(sum.point!)), row.Residual!);
  assert.equal(told !== undefined, row.Result !== 'ok');
}

function assertResult(plan: Plan & { readonly file: (name: string) => string }, row: Row, about: readonly string[]): void {
  assert.deepEqual(
    codesSaid(plan).filter((code) => about.includes(code)),
    row.Result === 'ok' ? [] : [row.Result],
  );
}
