import assert from 'node:assert/strict';
import { sayAmount, sayMeasure } from '../../core/messages/amounts.ts';
import { sayPartial } from '../../core/messages/counts.ts';
import type { How } from '../../core/messages/how.ts';
import { sayPace, sayPercent, sayTimes } from '../../core/messages/numbers.ts';
import { NOT_ADDITIVE, NOT_CONVERTIBLE, UNKNOWN } from '../../core/messages/unknown.ts';
import { ONE, rational, type Rational } from '../../core/plan/quantity/rational.ts';
import { baseUnitsIn } from '../../core/plan/quantity/scales.ts';
import { POINTS, YEARLY_RATE } from '../../core/plan/quantity/units.ts';
import { sayWord } from '../../core/plan/words.ts';
import { assess } from '../../core/rollup/assess.ts';
import { sinceLast } from '../../core/rollup/comparisons.ts';
import type { Rollup } from '../../core/rollup/derivation.ts';
import { requiredRate } from '../../core/rollup/roots.ts';
import { rollup } from '../../core/rollup/rollup.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import { ask, assertDisplays, assertExact, assertSaysNumber, dayOf, requestFor, shown } from './golden-numbers.ts';
import { goldenRows } from './golden-plan.ts';
import { rowsOf, type Row } from './markdown-tables.ts';

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
      assertDisplays((how) => sayAmount(rest!, { unit: YEARLY_RATE, scale: ONE }, how, { decimals: 2 }), row);
    });
  }
  for (const { row, title, plan } of goldenRows('aggregation.md', 'Counts of projects'))
    it(title, () => assertSays(plan(), row.Of!, ask(plan(), row.Of!, row.Scope!, '2024', '2024-12-31'), row));
  for (const { row, title, plan } of goldenRows('aggregation.md', 'A figure carried on'))
    it(title, () => assertSaysNumber(plan(), 'capital', carriedOn(plan(), row.Figure!), row));
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

describe('Golden achievement', () => {
  for (const { row, title, plan } of goldenRows('achievement.md', 'Pace of a flow'))
    it(title, () => assertQuantity(plan(), 'capital', row, row.At!));
  for (const { row, title, plan } of goldenRows('achievement.md', 'Status of the same flow')) it(title, () => assertStatus(plan(), row));
  for (const { row, title, plan } of goldenRows('achievement.md', 'A share on its way from a baseline'))
    it(title, () => assertShare(plan(), row));
  for (const { row, title, plan } of goldenRows('achievement.md', 'Status of a target')) it(title, () => assertStatus(plan(), row));
  for (const { row, title, plan } of goldenRows('achievement.md', 'Attainment behind a status'))
    it(title, () => assertQuantity(plan(), row.Of!, row, '2025-01-15'));
});

function assertQuantity(plan: Plan, indicator: string, row: Row, at: string): void {
  const progress = assess(plan, 'goal', dayOf(at))!.progress!;
  switch (row.Quantity) {
    case 'elapsed':
    case 'attainment':
      assertExact(progress[row.Quantity]?.mul(100), row.Exact!);
      return assertDisplays((how) => sayPercent(progress[row.Quantity as 'elapsed'], how), row);
    case 'pace':
      assertExact(progress.pace, row.Exact!);
      return assertDisplays((how) => sayPace(progress.pace!, how), row);
    case 'catch-up':
      assertExact(progress.catchUp, row.Exact!);
      return assertDisplays((how) => sayTimes(progress.catchUp!, how), row);
    case 'gap': {
      const unit =
        plan.one('indicators', indicator)!.kind === 'rank' ? plan.one('indicators', indicator)!.unit! : { unit: POINTS, scale: ONE };
      assertExact(progress.gap, row.Exact!);
      return assertDisplays((how) => sayAmount(progress.gap!, unit, how, { change: true }), row);
    }
    default:
      return assertSaysNumber(plan, indicator, amountNamed(plan, row.Quantity!, at), row, row.Quantity === 'since the last figure');
  }
}

function amountNamed(plan: Plan, name: string, at: string): Rational | undefined {
  const progress = assess(plan, 'goal', dayOf(at))!.progress!;
  switch (name) {
    case 'expected':
    case 'remaining':
      return progress[name];
    case 'run-rate end':
      return progress.runRate;
    case 'required a day':
      return progress.requiredPerDay;
    case 'so far a day':
      return progress.perDay;
    default:
      return sinceLast(plan, requestFor('capital', 'tinh', '2024', at))?.added;
  }
}

function assertStatus(plan: Plan, row: Row): void {
  const { status } = assess(plan, 'goal', dayOf(row.At!))!;
  assert.deepEqual([status, sayWord('status', status, 'vi')], [row.Status, row.vi]);
}

function assertShare(plan: Plan, row: Row): void {
  const even = assess(plan, 'goal', dayOf(`${row.Year}-12-31`))!;
  const byDays = assess(plan, 'by-days', dayOf(`${row.Year}-12-31`))!;
  assertExact(even.progress?.attainment?.mul(100), row.Attainment!);
  assertDisplays((how) => sayPercent(even.progress!.attainment!, how), row);
  assertExact(even.progress?.expected, row['Even years']!);
  assert.equal(even.actual!.compare(even.progress!.expected!) >= 0 ? 'above' : 'below', row.Verdict);
  assertExact(byDays.progress?.expected, row['By days']!);
  assertExact(byDays.progress?.pace, row.Pace!);
  assertDisplays((how) => sayPace(byDays.progress!.pace!, how), { 'vi-VN': row['Pace vi-VN']!, en: row['Pace en']! });
  assert.equal(byDays.status, row.Status);
}

function carriedOn(plan: Plan, figure: string): Rational | undefined {
  const { first, last } = plan.goal('goal')!.target.period as { first: number; last: number };
  const term = { indicator: 'capital', scope: 'tinh', first, last };
  const { forecast, bound } = assess(plan, 'goal', dayOf('2024-11-15'))!;
  switch (figure) {
    case 'term at 2024-11-15':
      return rollup(plan, { ...term, at: dayOf('2024-11-15') })?.amount?.point;
    case 'before 2024':
      return rollup(plan, { ...term, at: dayOf('2024-03-30') })!.amount!.point!.sub(
        ask(plan, 'capital', 'tinh', '2024', '2024-03-30')!.amount!.point!,
      );
    case 'with the forecast':
      return forecast?.total?.point;
    default:
      return bound!.sub(forecast!.total!.point!);
  }
}

function coverageOf(found: Rollup | undefined): string {
  if (found?.zeroed.length) return `0: ${found.zeroed.join(' ')}`;
  return found?.partial ? `${found.partial.have}/${found.partial.of}, ${found.partial.missing.join(' ')}` : '';
}

function assertSays(plan: Plan, indicator: string, found: Rollup | undefined, row: Row): void {
  assertExact(exactText(plan, indicator, found), row.Exact!);
  assertDisplays((how) => said(plan, indicator, found, how), row);
}

function said(plan: Plan, indicator: string, found: Rollup | undefined, how: How): string {
  const { unit, overZones } = plan.one('indicators', indicator)!;
  if (!found && overZones === 'none' && plan.one('zones', 'park')) return NOT_ADDITIVE[how.language];
  if (!found?.amount) return found?.lacking?.kind === 'rate' ? NOT_CONVERTIBLE[how.language] : UNKNOWN;
  const shown = sayMeasure(found.amount, unit!, how);
  return found.partial ? sayPartial(shown, found.partial.have, found.partial.of, how) : shown;
}

/** `960`, `4091.34, above`, `4–5`. */
function exactText(plan: Plan, indicator: string, found: Rollup | undefined): Rational | string | undefined {
  if (!found?.amount) return undefined;
  const { point, interval } = found.amount;
  const units = baseUnitsIn(plan.one('indicators', indicator)!.unit!);
  if (!point) return `${interval.low?.div(units)}–${interval.high?.div(units)}`;
  return interval.low && !interval.high && interval.lowOpen ? `${point.div(units)}, above` : shown(plan, indicator, point);
}
