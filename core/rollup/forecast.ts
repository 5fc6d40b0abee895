import type { Forecast } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { type Rational, ZERO } from '../plan/quantity/rational.ts';
import type { Place } from '../syntax/place.ts';
import type { Plan } from '../workspace/plan.ts';
import { exactMeasure, subtract, sumQuantities } from '../plan/quantity/measure.ts';
import { type Amount, greatest } from './amount.ts';
import { asAsked } from './convert.ts';
import type { Rollup } from './derivation.ts';
import type { Request } from './request.ts';
import { rollup } from './rollup.ts';

/** What a forecast brings a number to. */
export interface ForecastView {
  readonly forecast: Forecast;
  /** The first day it speaks of. */
  readonly from: Day;
  /** The figure it stands on: the latest before `from`. */
  readonly base: Rollup | undefined;
  /** What is still to come. */
  readonly toCome: Amount | undefined;
  readonly total: Amount | undefined;
  readonly lines: readonly ForecastLine[];
  /** The largest line over Σ lines, a share of 1; undefined without lines. */
  readonly concentration: Rational | undefined;
}

export interface ForecastLine {
  readonly scope: string;
  /** The project it is about, how likely it is, and what else is said of it. */
  readonly written: Forecast['values'][number];
  readonly place: Place;
  readonly amount: Amount;
  /** Its part of Σ lines, a share of 1. */
  readonly share: Rational | undefined;
  /** The total without it. */
  readonly without: Amount | undefined;
}

/** The latest forecast of a scenario, by default the plan's, made by the day of the request, for its indicator, scope and period. */
export function forecastFor(plan: Plan, request: Request, scenario: string = plan.manifest.scenario): ForecastView | undefined {
  const scope = plan.manifest.scope;
  let latest: Forecast | undefined;
  for (const forecast of plan.all('forecasts')) {
    const { madeOn, period } = forecast;
    if (forecast.indicator !== request.indicator || (forecast.scope ?? scope) !== request.scope || forecast.scenario !== scenario) continue;
    if (period?.first !== request.first || period.last !== request.last || madeOn === undefined || madeOn > request.at) continue;
    if (latest?.madeOn === undefined || madeOn >= latest.madeOn) latest = forecast;
  }
  return latest && viewOf(plan, request, latest);
}

/** What the forecasts of the other scenarios bring a number to, in the order in which the plan declares them. */
export function otherScenarios(plan: Plan, request: Request): readonly { readonly name: string; readonly view: ForecastView }[] {
  const { scenario, scenarios } = plan.manifest;
  const ids = new Set([...scenarios.map(({ id }) => id), ...plan.all('forecasts').map((forecast) => forecast.scenario)]);
  ids.delete(scenario);
  return [...ids].flatMap((id) => {
    const view = forecastFor(plan, request, id);
    return view ? [{ name: scenarios.find((each) => each.id === id)?.name || id, view }] : [];
  });
}

/** What one forecast says, whether or not a later one replaces it. */
export function viewOf(plan: Plan, request: Request, forecast: Forecast): ForecastView {
  const from = forecast.from ?? forecast.madeOn! + 1;
  const base = rollup(plan, { ...request, at: from - 1 });
  const read = (quantity: Forecast['value']) => quantity && asAsked(plan, quantity, request, forecast.madeOn!, request.last).amount;
  const given = forecast.values.filter((line) => line.value);
  const amounts = given.flatMap((line) => {
    const amount = read(line.value);
    return amount ? [{ scope: line.scope, written: line, place: line.place, amount }] : [];
  });
  const known = amounts.length === given.length;
  const sum = given.length === 0 ? read(forecast.value) : known ? sumQuantities(amounts.map((line) => line.amount)) : undefined;
  const stated = read(forecast.total);
  const start = base ? base.amount : startOf(plan, request, from);
  const whole = stated ?? (sum && start && sumQuantities([start, sum]));
  const lines = amounts.map((line) => ({
    ...line,
    share: sum?.point && !sum.point.equals(0) ? line.amount.point!.div(sum.point) : undefined,
    without: whole && subtract(whole, line.amount),
  }));
  return {
    forecast,
    from,
    base,
    toCome: stated ? start && subtract(stated, start) : sum,
    total: whole,
    lines,
    concentration: largestShare(lines),
  };
}

/** Before a period begins nothing of a flow has come. */
function startOf(plan: Plan, request: Request, from: Day): Amount | undefined {
  return from <= request.first && plan.one('indicators', request.indicator)?.kind === 'flow' ? exactMeasure(ZERO) : undefined;
}

function largestShare(lines: readonly ForecastLine[]): Rational | undefined {
  const shares = lines.flatMap(({ share }) => share ?? []);
  return shares.length > 0 ? greatest(shares) : undefined;
}
