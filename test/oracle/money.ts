import { type Day, day } from './calendar.ts';
import { div, ONE } from './fraction.ts';
import type { Ask } from './known.ts';
import { baseOf, isMoney, measure, type Measure, scaled } from './measure.ts';
import type { Unit, Value } from './plan-data.ts';
import type { World } from './world.ts';

/** A written value in base units of another unit; undefined when there is no rate (docs/semantics.md, 8). */
export function inUnit(
  world: World,
  value: Value,
  unit: Unit,
  asOf: Day,
  periodEnd: Day,
  { currency, rates }: Pick<Ask, 'currency' | 'rates'> = {},
): Measure | undefined {
  const own = measure(value);
  const [from, to] = [baseOf(value.unit), currency ?? baseOf(unit)];
  if (from === to || !isMoney(value.unit)) return own;
  const choice = world.plan.convertAt ?? 'as-of';
  const date = choice === 'period-end' ? periodEnd : asOf;
  const kind = rates ?? (choice === 'plan-rate' ? 'plan' : 'market');
  const direct = latestRate(world, from, to, kind, date);
  const reverse = latestRate(world, to, from, kind, date);
  const factor = direct ?? (reverse && div(ONE, reverse));
  return factor && scaled(own, factor);
}

/** What one of a currency is in another. */
function latestRate(world: World, one: string, is: string, kind: string, date: Day) {
  const usable = world.plan.rates.filter(
    (each) => each.one === one && baseOf(each.is.unit) === is && (each.kind ?? 'market') === kind && day(each.date) <= date,
  );
  const latest = usable.sort((a, b) => day(b.date) - day(a.date))[0];
  return latest && measure(latest.is).point;
}
