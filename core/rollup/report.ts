import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Amount } from './amount.ts';
import type { Lacking, Rollup } from './derivation.ts';
import type { RateKind, Request } from './request.ts';
import { candidate, rollup } from './rollup.ts';

/** A number in the currency of the report. */
export interface Reported {
  readonly currency: string;
  /** Undefined where `lacking` says which rate is missing. */
  readonly amount: Amount | undefined;
  readonly lacking: Lacking | undefined;
}

/** The same number with every amount in it converted into `report-currency` by itself; undefined when it is no money, or in that currency already. */
export function inReportCurrency(plan: Plan, found: Rollup): Reported | undefined {
  const currency = currencyOther(plan, found.request);
  if (currency === undefined) return undefined;
  const asked = { ...found.request, currency };
  const same = found.amount ? candidate(plan, asked, found.way) : rollup(plan, asked);
  if (!same || (found.amount && same.asOf !== found.asOf)) return undefined;
  return { currency, amount: same.amount, lacking: same.lacking };
}

/** What exchange rates make of a number: at market rates less at plan rates, in base units of a currency. */
export interface ExchangeEffect {
  readonly currency: string;
  readonly effect: Rational;
}

const KINDS: readonly RateKind[] = ['market', 'plan'];

/** The exchange effect of a number in its own currency, else in that of the report; undefined without both kinds of rates, or where they make no difference. */
export function exchangeEffect(plan: Plan, found: Rollup): ExchangeEffect | undefined {
  const own = plan.one('indicators', found.request.indicator)?.unit?.unit;
  if (own?.dimension !== 'money' || !KINDS.every((kind) => plan.all('rates').some((rate) => rate.kind === kind))) return undefined;
  for (const currency of [own.base, currencyOther(plan, found.request)]) {
    const effect = currency === undefined ? undefined : between(plan, found, currency);
    if (effect) return { currency: currency!, effect };
  }
  return undefined;
}

function between(plan: Plan, { request, way, asOf }: Rollup, currency: string): Rational | undefined {
  const at = (rates: RateKind) => candidate(plan, { ...request, currency, rates }, way);
  const [market, planned] = [at('market'), at('plan')];
  if (!market?.amount?.point || !planned?.amount?.point || market.asOf !== asOf || planned.asOf !== asOf) return undefined;
  const effect = market.amount.point.sub(planned.amount.point);
  return effect.equals(0) ? undefined : effect;
}

function currencyOther(plan: Plan, { indicator }: Request): string | undefined {
  const { reportCurrency } = plan.manifest;
  const unit = plan.one('indicators', indicator)?.unit?.unit;
  return unit?.dimension === 'money' && unit.base !== reportCurrency ? reportCurrency : undefined;
}
