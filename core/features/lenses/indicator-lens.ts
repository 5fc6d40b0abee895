import { sayAmount } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { Indicator } from '../../plan/model.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { sinceLast, yearOnYear } from '../../rollup/comparisons.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { TREND_SIGNS } from '../../rollup/trend.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayRollup } from '../said-number.ts';
import { latestNumber } from './latest.ts';
import { LENS } from './lens-words.ts';

/** Of an indicator its latest number for the plan's scope, and where it has gone: against last year, else since the count before. */
export function indicatorLens(plan: Plan, id: string, how: How): string {
  const indicator = plan.one('indicators', id);
  const scope = plan.manifest.scope ?? plan.all('zones').find((zone) => plan.figures(id, zone.id).length > 0)?.id;
  const latest = scope === undefined ? undefined : latestNumber(plan, id, scope);
  if (!indicator || !latest) return LENS.noFigures[how.language];
  const number = `${sayRollup(plan, latest, how)} (${sayDate(latest.asOf, how.locale)})`;
  const where = scope === plan.manifest.scope ? '' : plan.scope(scope)?.name;
  return [where, number, change(plan, latest, indicator, how)].filter(Boolean).join(' · ');
}

function change(plan: Plan, { request }: Rollup, indicator: Indicator, how: How): string {
  const { unit, decimals } = indicator;
  if (!unit) return '';
  const differing = (value: Rational) => sayAmount(value, unit, how, { change: true, decimals });
  const year = yearOnYear(plan, request, indicator);
  if (year) {
    const said = year.as === 'percent' ? sayPercent(year.change, how, { change: true }) : differing(year.change);
    return `${sign(year.as === 'places' ? year.change.neg() : year.change)} ${fill(LENS.yearOnYear[how.language], { change: said }, how)}`;
  }
  const since = sinceLast(plan, request);
  if (since?.day === undefined) return '';
  return `${sign(indicator.kind === 'rank' ? since.added.neg() : since.added)} ${fill(LENS.since[how.language], { change: differing(since.added), date: sayDate(since.day, how.locale) }, how)}`;
}

function sign(change: Rational): string {
  const order = change.compare(0);
  return TREND_SIGNS[order > 0 ? 'up' : order < 0 ? 'down' : 'level'];
}
