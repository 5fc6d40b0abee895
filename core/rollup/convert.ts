import type { Rate } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { ONE, type Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import { scaleQuantity } from '../plan/quantity/measure.ts';
import { amountOf, type Amount } from './amount.ts';
import type { Lacking } from './derivation.ts';
import type { RateKind, Request } from './request.ts';

export type Converted =
  | { readonly amount: Amount; readonly rate?: Rate; readonly lacking?: undefined }
  | { readonly amount: undefined; readonly rate?: undefined; readonly lacking: Extract<Lacking, { kind: 'rate' }> };

/** A quantity in the base unit of an indicator; money of another currency by the plan's dated rates. */
export function inUnitOf(plan: Plan, quantity: Quantity, indicator: string, asOf: Day, periodEnd: Day): Converted {
  return asAsked(plan, quantity, { indicator }, asOf, periodEnd);
}

/** A quantity in the base unit of what is asked for: that of the indicator, money in the currency and by the rates of the request. */
export function asAsked(
  plan: Plan,
  quantity: Quantity,
  { indicator, currency, rates }: Pick<Request, 'indicator' | 'currency' | 'rates'>,
  asOf: Day,
  periodEnd: Day,
): Converted {
  const own = plan.one('indicators', indicator)?.unit?.unit;
  if (own?.dimension !== 'money') return { amount: amountOf(quantity) };
  return inCurrency(plan, quantity, currency ?? own.base, asOf, periodEnd, rates);
}

/** A money quantity in a currency, by the kind of rates that is named, else that of the plan's `convert-at`. */
export function inCurrency(
  plan: Plan,
  quantity: Quantity,
  currency: string,
  asOf: Day,
  periodEnd: Day,
  rates: RateKind = plan.manifest.convertAt === 'plan-rate' ? 'plan' : 'market',
): Converted {
  const from = quantity.unit.base;
  if (from === currency) return { amount: amountOf(quantity) };
  const date = plan.manifest.convertAt === 'period-end' ? periodEnd : asOf;
  const found = rateFor(plan, from, currency, date, rates);
  if (!found) return { amount: undefined, lacking: { kind: 'rate', from, to: currency, date } };
  return { amount: scaleQuantity(amountOf(quantity), found.factor), rate: found.rate };
}

/** How much of `to` one `from` is: the latest rate on or before the date, its reverse where only that exists; never chained. */
export function rateFor(plan: Plan, from: string, to: string, date: Day, kind: RateKind): { factor: Rational; rate: Rate } | undefined {
  const direct = latest(plan, from, to, date, kind);
  if (direct?.is?.point) return { factor: direct.is.point, rate: direct };
  const reverse = latest(plan, to, from, date, kind);
  return reverse?.is?.point && !reverse.is.point.equals(0) ? { factor: ONE.div(reverse.is.point), rate: reverse } : undefined;
}

function latest(plan: Plan, one: string, is: string, date: Day, kind: RateKind): Rate | undefined {
  let best: Rate | undefined;
  for (const rate of plan.all('rates')) {
    if (rate.kind !== kind || rate.one !== one || rate.is?.unit.base !== is || rate.date === undefined || rate.date > date) continue;
    if (best?.date === undefined || rate.date > best.date) best = rate;
  }
  return best;
}
