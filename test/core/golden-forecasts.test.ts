import assert from 'node:assert/strict';
import { sayAmount } from '../../core/messages/amounts.ts';
import { sayPace, sayPercent, sayTimes } from '../../core/messages/numbers.ts';
import { UNKNOWN } from '../../core/messages/unknown.ts';
import { ONE, rational } from '../../core/plan/quantity/rational.ts';
import { POINTS } from '../../core/plan/quantity/units.ts';
import { assess } from '../../core/rollup/assess.ts';
import type { Assessment } from '../../core/rollup/assessment.ts';
import { sinceLast, yearOnYear, type YearOnYear } from '../../core/rollup/comparisons.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import { assertDisplays, assertExact, assertSaysNumber, codesSaid, dayOf, requestFor, shown } from './golden-numbers.ts';
import { goldenRows } from './golden-plan.ts';
import { rowsOf, type Row } from './markdown-tables.ts';

describe('Golden forecasts', () => {
  for (const { row, title, plan } of goldenRows('forecasts.md', 'A forecast by parks'))
    it(title, () => assertLine(plan(), assessed(plan()), row));
  for (const { row, title, plan } of goldenRows('forecasts.md', 'Where forecasts bring a total'))
    it(title, () => assertTotal(plan(), assessed(plan()), row));
  for (const row of rowsOf('forecasts.md', 'Without the largest line')) {
    it(`${row.Total} without ${row.Line}`, () => {
      const rest = rational(row.Total!).sub(rational(row.Line!));
      assertExact(rest, row.Rest!);
      assertDisplays((how) => sayPercent(rest.div(3000), how), row);
    });
  }
  for (const { row, title, plan } of goldenRows('forecasts.md', 'Pace on the way')) {
    it(title, () => {
      const { pace, catchUp } = assessed(plan()).progress!;
      assertExact(row.Quantity === 'pace' ? pace : catchUp, row.Exact!);
      assertDisplays((how) => (row.Quantity === 'pace' ? sayPace(pace!, how) : sayTimes(catchUp!, how)), row);
    });
  }
  for (const { row, title, plan } of goldenRows('forecasts.md', 'Checks of forecasts and steps'))
    it(title, () => assert.equal(codesSaid(plan()).join(', '), row.Says));
});

describe('Golden comparisons', () => {
  for (const { row, title, plan } of goldenRows('comparisons.md', 'Compared with another day'))
    it(title, () => (row.Quantity!.startsWith('year') ? assertYear(plan(), row) : assertSince(plan(), row)));
});

function assessed(plan: Plan): Assessment {
  return assess(plan, 'goal', dayOf('2024-11-15'))!;
}

function assertLine(plan: Plan, { forecast, bound }: Assessment, row: Row): void {
  const line = forecast!.lines.find(({ scope }) => scope === row.Line)!;
  assertExact(line.share?.mul(100), row.Share!);
  assertDisplays((how) => sayPercent(line.share!, how), row);
  assertSaysNumber(plan, 'capital', line.without?.point, {
    Exact: row['Without it']!,
    'vi-VN': row['Without vi-VN']!,
    en: row['Without en']!,
  });
  assertDisplays((how) => sayPercent(line.without!.point!.div(bound!), how), {
    'vi-VN': row['Of target vi-VN']!,
    en: row['Of target en']!,
  });
}

function assertTotal(plan: Plan, { forecast, forecastAttainment, forecastMeets, bound }: Assessment, row: Row): void {
  assertExact(shown(plan, 'capital', forecast!.toCome?.point), row['To come']!);
  assertExact(shown(plan, 'capital', forecast!.total?.point), row.Total!);
  assertExact(forecastAttainment?.mul(100), row.Attainment!);
  assertDisplays((how) => sayPercent(forecastAttainment!, how), row);
  assertExact(forecast!.concentration?.mul(100), row.Concentration!);
  assertExact(shown(plan, 'capital', forecast!.total!.point!.sub(bound!)), row.Margin!);
  assert.equal(forecastMeets ? 'yes' : 'no', row.Meets);
}

function assertSince(plan: Plan, row: Row): void {
  const since = sinceLast(plan, requestFor(row.Of!, 'tinh', row.Period!, row.At!));
  const before = /since (.*)/.exec(row.Quantity!)?.[1];
  assert.equal(since?.day, before && dayOf(before));
  assertSaysNumber(plan, row.Of!, since?.added, row, true);
}

function assertYear(plan: Plan, row: Row): void {
  const found = yearOnYear(plan, requestFor(row.Of!, 'tinh', row.Period!, row.At!), plan.one('indicators', row.Of!)!);
  assert.equal(`year-on-year ${found?.as ?? ''}`.trim(), row.Quantity);
  assertExact(found?.as === 'percent' ? found.change.mul(100) : found && shown(plan, row.Of!, found.change), row.Exact!);
  assertDisplays((how) => (found ? sayChange(plan, row.Of!, found, how) : UNKNOWN), row);
}

function sayChange(plan: Plan, indicator: string, { as, change }: YearOnYear, how: Parameters<typeof sayAmount>[2]): string {
  if (as === 'percent') return sayPercent(change, how, { change: true });
  const unit = as === 'points' ? { unit: POINTS, scale: ONE } : plan.one('indicators', indicator)!.unit!;
  return sayAmount(change, unit, how, { change: true });
}
