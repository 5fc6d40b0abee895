import type { Forecast } from '../plan/model.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { assess } from '../rollup/assess.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { forecastFor, type ForecastView, viewOf } from '../rollup/forecast.ts';
import type { Request } from '../rollup/request.ts';
import { goalsOfIndicator } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import { directionOf } from './asked.ts';

/** A forecast with what it is of and what it brings that to. */
export interface Forecasted {
  readonly request: Request;
  readonly view: ForecastView;
}

/** What a forecast says; undefined while it lacks what it must say. */
export function forecasted(plan: Plan, forecast: Forecast): Forecasted | undefined {
  const request = requestOf(plan, forecast);
  return request && { request, view: viewOf(plan, request, forecast) };
}

/** The same of a forecast that counts now: the latest of the plan's scenario, for a period that still runs. */
export function currentForecast(plan: Plan, forecast: Forecast): Forecasted | undefined {
  const request = requestOf(plan, forecast);
  if (!request || request.at >= request.last) return undefined;
  const view = forecastFor(plan, request);
  const { file, pointer } = forecast.place;
  return view && view.forecast.place.file === file && view.forecast.place.pointer === pointer ? { request, view } : undefined;
}

/** A goal in force that a forecast should reach: a number to come up to. */
export type Floor = Assessment & { readonly bound: Rational };

/** The floors of a forecast's own indicator, scope and period that no figure has reached yet. */
export function floorsOf(plan: Plan, { indicator, scope, first, last }: Request): readonly Floor[] {
  return goalsOfIndicator(plan.db, plan.root, indicator).flatMap((goal) => {
    if (goal.scope !== scope || goal.target.proposed) return [];
    const found = assess(plan, goal.id)!;
    if (!found.bound || found.first !== first || found.last !== last || directionOf(found.inForce.key) !== 'up') return [];
    return found.verdict?.met && found.indicator!.kind === 'flow' ? [] : [found as Floor];
  });
}

function requestOf(plan: Plan, forecast: Forecast): Request | undefined {
  const { indicator, period, madeOn } = forecast;
  const scope = forecast.scope ?? plan.manifest.scope;
  if (indicator === undefined || scope === undefined || madeOn === undefined || period?.first === undefined || period.last === undefined)
    return undefined;
  return { indicator, scope, first: period.first, last: period.last, at: plan.day };
}
