import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { sayAmount } from '../../core/messages/amounts.ts';
import type { How } from '../../core/messages/how.ts';
import { UNKNOWN } from '../../core/messages/unknown.ts';
import { readDate } from '../../core/plan/period/dates.ts';
import { readPeriod } from '../../core/plan/period/read-period.ts';
import { rational, type Rational } from '../../core/plan/quantity/rational.ts';
import { baseUnitsIn } from '../../core/plan/quantity/scales.ts';
import type { Rollup } from '../../core/rollup/derivation.ts';
import type { Request } from '../../core/rollup/request.ts';
import { rollup } from '../../core/rollup/rollup.ts';
import type { Plan } from '../../core/workspace/plan.ts';
import type { Row } from './markdown-tables.ts';

export const VI: How = { locale: 'vi-VN', rounding: 'half-up', language: 'vi' };
export const EN: How = { locale: 'en', rounding: 'half-up', language: 'en' };

/** A day of a cell. */
export function dayOf(text: string): number {
  return readDate(text).day!;
}

/** What a row asks for. */
export function requestFor(indicator: string, scope: string, period: string, at: string): Request {
  const { first, last } = readPeriod(period, [])!.period as { first: number; last: number };
  return { indicator, scope, first, last, at: dayOf(at) };
}

/** The number a row asks for. */
export function ask(plan: Plan, indicator: string, scope: string, period: string, at: string): Rollup | undefined {
  return rollup(plan, requestFor(indicator, scope, period, at));
}

/** Base units as numbers in the unit of an indicator. */
export function shown(plan: Plan, indicator: string, value: Rational | undefined): Rational | undefined {
  return value?.div(baseUnitsIn(plan.one('indicators', indicator)!.unit!));
}

/** Compares with a cell: `960`, `15/61`, the first digits `18.4905…`, or `⊥` for nothing. */
export function assertExact(value: Rational | string | undefined, expected: string): void {
  if (value === undefined || typeof value === 'string') assert.equal(value ?? '⊥', expected);
  else if (expected.endsWith('…')) assert.ok(value.toString(15).startsWith(expected.slice(0, -1)), value.toString(15));
  else assert.ok(value.equals(rational(expected)), `${value.toFraction()} is not ${expected}`);
}

/** Compares a number of base units and its displays with a row. */
export function assertSaysNumber(plan: Plan, indicator: string, value: Rational | undefined, row: Row, change = false): void {
  assertExact(shown(plan, indicator, value), row.Exact!);
  const { unit } = plan.one('indicators', indicator)!;
  assertDisplays((how) => (value ? sayAmount(value, unit!, how, { change }) : UNKNOWN), row);
}

/** Compares both displays with a row, rounded as it says. */
export function assertDisplays(say: (how: How) => string, row: Row): void {
  const rounding = row.Rounding === 'truncate' ? 'truncate' : 'half-up';
  assert.deepEqual([say({ ...VI, rounding }), say({ ...EN, rounding })], [row['vi-VN'], row.en]);
}

/** The codes of all diagnostics of a plan of one file, sorted, each once. */
export function codesSaid(plan: Plan & { readonly file: (name: string) => string }): readonly string[] {
  const found = diagnosticsOf(plan.db, plan.file('example.plan.yaml'), 'en').map(({ code }) => code);
  return [...new Set(found)].sort();
}
