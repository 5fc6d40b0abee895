import { sayAmount } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { Indicator } from '../../plan/model.ts';
import { addDuration } from '../../plan/period/days.ts';
import { type Break, breaksBetween } from '../../rollup/breaks.ts';
import { sinceLast, yearOnYear } from '../../rollup/comparisons.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import type { Plan } from '../../workspace/plan.ts';
import { PROGRESS } from '../explain-words.ts';
import { CARD } from './card-words.ts';

/** Lines of a card: what it says, and of what. */
export type Rows = readonly (readonly [title: string, value: string | undefined])[];

/** A number beside the one before it and that of last year; a break of its series within the last year, across which nothing is compared. */
export function comparedRows(plan: Plan, found: Rollup | undefined, indicator: Indicator | undefined, how: How): Rows {
  const unit = indicator?.unit;
  if (!found || !unit) return [];
  const since = sinceLast(plan, found.request);
  const year = yearOnYear(plan, found.request, indicator);
  const change = (value: Parameters<typeof sayAmount>[0]) => sayAmount(value, unit, how, { change: true, decimals: indicator.decimals });
  return [
    ...(since?.day === undefined ? [] : [[`${PROGRESS('since', how)} (${sayDate(since.day, how.locale)})`, change(since.added)] as const]),
    [PROGRESS('yearOnYear', how), year && (year.as === 'percent' ? sayPercent(year.change, how, { change: true }) : change(year.change))],
    ...lastBreak(plan, found, how),
  ];
}

function lastBreak(plan: Plan, found: Rollup, how: How): Rows {
  const yearBefore = addDuration(found.asOf, { count: -1, unit: 'year' });
  const last = breaksBetween(plan, found.request, yearBefore, found.asOf).at(-1);
  return last ? [[`${CARD('break', how)} (${sayDate(last.day, how.locale)})`, reasonOf(plan, last, how)]] : [];
}

function reasonOf(plan: Plan, { reason, locality }: Break, how: How): string {
  if (locality === undefined) return reason ?? '';
  return CARD('merged', how, { locality: plan.one('localities', locality)?.name || locality });
}
