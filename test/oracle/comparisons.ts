import { actual } from './actual.ts';
import { isBroken } from './breaks.ts';
import { type Day, monthsLater, type Span, span, weekOf, wholeMonths } from './calendar.ts';
import { div, type Frac, isZero, sub } from './fraction.ts';
import type { Ask } from './known.ts';
import { indicatorOf, type World } from './world.ts';

/** What the latest count added to the one before; the first of its period stands alone. Unknown where either is not complete. */
export function since(world: World, ask: Ask): { readonly added?: Frac; readonly day?: Day } {
  const now = actual(world, ask);
  if (!now?.value?.point || now.partial) return {};
  const before = actual(world, { ...ask, t: now.asOf - 1 });
  if (!before || before.waits) return { added: now.value.point };
  return before.value?.point && !before.partial && !isBroken(now, before)
    ? { added: sub(now.value.point, before.value.point), day: before.asOf }
    : {};
}

/** Against the same day of the year before: a part of 1 for flows and stocks, else the difference. Unknown where either is not complete. */
export function yearOnYear(world: World, ask: Ask): Frac | undefined {
  const now = actual(world, ask);
  const back = yearEarlier(ask);
  if (!now?.value?.point || now.partial || !back) return undefined;
  const day = now.asOf === ask.last ? back.last : monthsLater(now.asOf, -12);
  const then = actual(world, { ...ask, ...back, t: day });
  if (!then?.value?.point || then.partial || then.asOf !== day || isBroken(now, then)) return undefined;
  const change = sub(now.value.point, then.value.point);
  const relative = ['flow', 'stock'].includes(indicatorOf(world, ask.indicator)!.kind);
  if (!relative) return change;
  return isZero(then.value.point) ? undefined : div(change, then.value.point);
}

/** The period one year earlier: of a week the one of the same number, else of at most a year of whole months. */
function yearEarlier(of: Span): Span | undefined {
  const week = weekOf(of);
  if (week) {
    const found = span(`${week.year - 1}-W${week.number}`);
    return weekOf(found)?.year === week.year - 1 ? found : undefined;
  }
  const months = wholeMonths(of);
  if (months === undefined || months > 12) return undefined;
  const first = monthsLater(of.first, -12);
  return { first, last: monthsLater(first, months) - 1 };
}
