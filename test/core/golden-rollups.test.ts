import assert from 'node:assert/strict';
import { sayAmount, sayMeasure } from '../../core/messages/amounts.ts';
import { sayPartial } from '../../core/messages/counts.ts';
import type { How } from '../../core/messages/how.ts';
import { NOT_ADDITIVE, NOT_CONVERTIBLE, UNKNOWN } from '../../core/messages/unknown.ts';
import { readPeriod } from '../../core/plan/period/read-period.ts';
import { readDate } from '../../core/plan/period/dates.ts';
import { YEARLY_RATE } from '../../core/plan/quantity/units.ts';
import { ONE, rational, type Rational } from '../../core/plan/quantity/rational.ts';
import { baseUnitsIn } from '../../core/plan/quantity/scales.ts';
import { assess } from '../../core/rollup/assess.ts';
import type { Rollup } from '../../core/rollup/derivation.ts';
import { requiredRate } from '../../core/rollup/roots.ts';
import { rollup } from '../../core/rollup/rollup.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import { goldenRows } from './golden-plan.ts';
import { rowsOf, type Row } from './markdown-tables.ts';

const VI: How = { locale: 'vi-VN', rounding: 'half-up', language: 'vi' };
const EN: How = { locale: 'en', rounding: 'half-up', language: 'en' };

describe('Golden aggregation', () => {
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Zones of a park')) {
    it(title, () => {
      const found = ask(plan(), 'figure', 'park', '2024', '2024-12-31');
      assertSays(plan(), 'figure', found, row);
      assert.equal(coverageOf(found), row.Coverage);
    });
  }
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Ratios over zones'))
    it(title, () => assertSays(plan(), row.Of!, ask(plan(), row.Of!, 'park', '2024', '2024-12-31'), row));
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Over time'))
    it(title, () => assertSays(plan(), 'figure', ask(plan(), 'figure', 'tinh', row.Period!, row.At!), row));
  for (const row of rowsOf('aggregation.md', 'The rate the rest must reach')) {
    it(`${row.Target} over ${row.Years} years, ${row.Mean} in ${row.Done}`, () => {
      const rest = requiredRate(rational(row.Target!), Number(row.Years), rational(row.Mean!), Number(row.Done));
      assertExact(rest, row.Exact!);
      const unit = { unit: YEARLY_RATE, scale: ONE };
      assert.deepEqual([sayAmount(rest!, unit, VI, { decimals: 2 }), sayAmount(rest!, unit, EN, { decimals: 2 })], [row['vi-VN'], row.en]);
    });
  }
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Counts of projects'))
    it(title, () => assertSays(plan(), row.Of!, ask(plan(), row.Of!, row.Scope!, '2024', '2024-12-31'), row));
  for (const { row, title, plan } of goldenRows('aggregation.md', 'A figure carried on')) it(title, () => assertSaysNumber(plan(), 'capital', carriedOn(plan(), row.Figure!), row));
  for (const { row, title, plan } of goldenRows('aggregation.md', 'A zone in two localities'))
    it(title, () => assertSays(plan(), 'capital', ask(plan(), 'capital', row.Of!, '2024', '2024-12-31'), row));
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Money of another currency')) {
    it(title, () => {
      const found = ask(plan(), 'investment', 'tinh', '2022', '2022-12-31');
      assertSays(plan(), 'investment', found, row);
      const share = found?.amount?.point?.div(rational('32976000000000')).mul(100);
      assert.equal(share?.toFraction() ?? '', row['Of 32.976 tỷ đồng']);
    });
  }
});

function carriedOn(plan: Plan, figure: string): Rational | undefined {
  const term = { indicator: 'capital', scope: 'tinh', first: plan.goal('goal')!.target.period!.first!, last: plan.goal('goal')!.target.period!.last! };
  const at = dayOf('2024-11-15');
  const start = dayOf('2024-03-30');
  const assessment = assess(plan, 'goal', at)!;
  switch (figure) {
    case 'term at 2024-11-15':
      return rollup(plan, { ...term, at })?.amount?.point;
    case 'before 2024':
      return rollup(plan, { ...term, at: start })!.amount!.point!.sub(ask(plan, 'capital', 'tinh', '2024', '2024-03-30')!.amount!.point!);
    case 'with the forecast':
      return assessment.forecast?.total?.point;
    default:
      return assessment.bound!.sub(assessment.forecast!.total!.point!);
  }
}

function ask(plan: Plan, indicator: string, scope: string, period: string, at: string): Rollup | undefined {
  const { first, last } = readPeriod(period, [])!.period as { first: number; last: number };
  return rollup(plan, { indicator, scope, first, last, at: dayOf(at) });
}

function dayOf(text: string): number {
  return readDate(text).day!;
}

function coverageOf(found: Rollup | undefined): string {
  if (found?.zeroed.length) return `0: ${found.zeroed.join(' ')}`;
  return found?.partial ? `${found.partial.have}/${found.partial.of}, ${found.partial.missing.join(' ')}` : '';
}

function assertSays(plan: Plan, indicator: string, found: Rollup | undefined, row: Row): void {
  const unit = plan.one('indicators', indicator)!.unit!;
  assertExact(exactText(found, baseUnitsIn(unit)), row.Exact!);
  for (const how of [VI, EN]) assert.equal(said(plan, indicator, found, how), how === VI ? row['vi-VN'] : row.en);
}

function assertSaysNumber(plan: Plan, indicator: string, value: Rational | undefined, row: Row): void {
  const unit = plan.one('indicators', indicator)!.unit!;
  assertExact(value?.div(baseUnitsIn(unit)), row.Exact!);
  for (const how of [VI, EN]) assert.equal(value ? sayAmount(value, unit, how) : UNKNOWN, how === VI ? row['vi-VN'] : row.en);
}

function said(plan: Plan, indicator: string, found: Rollup | undefined, how: How): string {
  const { unit, overZones } = plan.one('indicators', indicator)!;
  if (!found?.amount) return found?.lacking?.kind === 'rate' ? NOT_CONVERTIBLE[how.language] : !found && overZones === 'none' && plan.one('zones', 'park') ? NOT_ADDITIVE[how.language] : UNKNOWN;
  const shown = sayMeasure(found.amount, unit!, how);
  return found.partial ? sayPartial(shown, found.partial.have, found.partial.of, how) : shown;
}

/** `960`, `4091.34, above`, `4–5`, `⊥`. */
function exactText(found: Rollup | undefined, units: Rational): Rational | string | undefined {
  if (!found?.amount) return undefined;
  const { point, interval } = found.amount;
  if (!point) return `${interval.low?.div(units)}–${interval.high?.div(units)}`;
  return interval.low && !interval.high && interval.lowOpen ? `${point.div(units)}, above` : point.div(units);
}

function assertExact(value: Rational | string | undefined, expected: string): void {
  if (expected.endsWith('…')) assert.ok((value as Rational).toString(15).startsWith(expected.slice(0, -1)), `${(value as Rational).toString(15)}`);
  else if (value === undefined || typeof value === 'string') assert.equal(value ?? '⊥', expected);
  else assert.ok(value.equals(rational(expected)), `${value.toFraction()} is not ${expected}`);
}
