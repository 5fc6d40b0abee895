import type { How } from '../messages/how.ts';
import { sayAmount, sayMeasure } from '../messages/amounts.ts';
import { sayBound } from '../messages/bounds.ts';
import { sayPeriod, sayPlanDate } from '../messages/dates.ts';
import { sayPace, sayPercent } from '../messages/numbers.ts';
import type { Language } from '../messages/said.ts';
import { isoDate } from '../plan/period/days.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../plan/quantity/scales.ts';
import { type FigureStatus, sayWord, type Status } from '../plan/words.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { comparisonInForce } from '../rollup/in-force.ts';
import { exchangeEffect, inReportCurrency } from '../rollup/report.ts';
import { type Trend, trendOf } from '../rollup/trend.ts';
import { isFirm } from '../rollup/ways/reported.ts';
import type { Place } from '../syntax/place.ts';
import type { Plan } from '../workspace/plan.ts';
import { type Cell, publicRow } from './public/public-row.ts';
import type { PublicView } from './public/public-view.ts';
import { sayReported, sayRollup } from './said-number.ts';

/** One goal. Amounts are in `unit`, shares are parts of 1; what is unknown is undefined. */
export interface StatusRow {
  readonly id: string;
  readonly name: string;
  readonly indicator: string | undefined;
  readonly scope: string | undefined;
  readonly period: string | undefined;
  readonly comparison: string | undefined;
  readonly unit: string | undefined;
  readonly target: Rational | undefined;
  readonly actual: Rational | undefined;
  readonly actualAsOf: string | undefined;
  /** The certainty of the figure. */
  readonly actualStatus: FigureStatus | undefined;
  /** The figure in the currency of the report, where that is another; in units of it. */
  readonly inReportCurrency: { readonly currency: string; readonly amount: Rational | undefined } | undefined;
  /** The figure at market rates less at plan rates, in units of a currency. */
  readonly exchangeEffect: { readonly currency: string; readonly effect: Rational } | undefined;
  readonly partial: boolean;
  readonly attainment: Rational | undefined;
  readonly elapsed: Rational | undefined;
  readonly expected: Rational | undefined;
  readonly pace: Rational | undefined;
  readonly forecastTotal: Rational | undefined;
  readonly forecastAttainment: Rational | undefined;
  readonly concentration: Rational | undefined;
  /** Undefined when it is withheld. */
  readonly status: Status | undefined;
  /** What a person has judged it to be, beside what is computed. */
  readonly judged: Status | undefined;
  /** Where the attainment has gone since the last review. */
  readonly trend: Trend | undefined;
  /** The cells that are not printed in the open; none in the plan's own view. */
  readonly withheld: readonly Cell[];
  /** The same in words of the reader's language and figures of the plan's locale; `''` when unknown. */
  readonly said: SaidRow;
  readonly place: Place;
}

export interface SaidRow {
  readonly target: string;
  readonly actual: string;
  /** The figure in the report's currency. */
  readonly inReportCurrency: string;
  readonly attainment: string;
  readonly elapsed: string;
  readonly expected: string;
  readonly pace: string;
  readonly forecastTotal: string;
  readonly concentration: string;
  readonly status: string;
  /** `judged by hand: on track`. */
  readonly judged: string;
  readonly period: string;
  readonly scope: string;
  readonly indicator: string;
}

/** One assessed goal as a row; with a public view, as it may be printed in the open. */
export function rowOf(plan: Plan, found: Assessment, language: Language, open?: PublicView): StatusRow {
  const row = fullRow(plan, found, language);
  return open ? publicRow(plan, open, found, row, language) : row;
}

function fullRow(plan: Plan, found: Assessment, language: Language): StatusRow {
  const { goal, indicator, inForce, progress, forecast, rollup } = found;
  const unit = indicator?.unit;
  const inUnit = (value: Rational | undefined) => (value && unit ? value.div(baseUnitsIn(unit)) : value);
  const report = rollup && inReportCurrency(plan, rollup);
  const total = forecast?.total?.point ?? forecast?.total?.interval.low;
  const name = goal.target.name || goal.target.id;
  return {
    id: goal.id,
    name: goal.line ? `${name} – ${plan.scope(goal.scope)?.name || goal.scope}` : name,
    indicator: indicator?.id,
    scope: goal.scope,
    period: inForce.period?.written ?? inForce.due?.written,
    comparison: inForce.key ?? (goal.target.allOf.length > 0 ? 'all-of' : undefined),
    unit: unit && scaledUnitName(unit, plan.manifest.locale),
    target: inUnit(found.bound),
    actual: inUnit(found.actual),
    actualAsOf: rollup && isoDate(rollup.asOf),
    actualStatus: rollup?.status,
    inReportCurrency: report && { currency: report.currency, amount: report.amount?.point },
    exchangeEffect: rollup && exchangeEffect(plan, rollup),
    partial: rollup?.partial !== undefined,
    attainment: progress?.attainment,
    elapsed: progress?.elapsed,
    expected: inUnit(progress?.expected),
    pace: progress?.pace,
    forecastTotal: inUnit(total),
    forecastAttainment: found.forecastAttainment,
    concentration: forecast?.concentration,
    status: found.status,
    judged: goal.line ? undefined : goal.target.judged?.status,
    trend: trendOf(plan, goal.id),
    withheld: [],
    said: saidRow(plan, found, language),
    place: goal.place,
  };
}

/** How a status is called: in the plan's own words where it has some. */
export function sayStatus(plan: Plan, status: Status, language: Language): string {
  return plan.manifest.words[status] ?? sayWord('status', status, language);
}

function saidRow(plan: Plan, found: Assessment, language: Language): SaidRow {
  const { goal, indicator, inForce, progress, forecast, rollup } = found;
  const how: How = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  const unit = indicator?.unit;
  const amount = (value: Rational | undefined) => (value && unit ? sayAmount(value, unit, how, { decimals: indicator?.decimals }) : '');
  const { period, due } = inForce;
  const demanded = comparisonInForce(inForce, goal);
  return {
    target: demanded ? sayBound(demanded, how, { in: unit, named: true }) : '',
    actual: actualOf(plan, found, how),
    inReportCurrency: rollup ? sayReported(plan, rollup, how) : '',
    attainment: progress?.attainment ? sayPercent(progress.attainment, how) : '',
    elapsed: progress ? sayPercent(progress.elapsed, how) : '',
    expected: amount(progress?.expected),
    pace: progress?.pace ? sayPace(progress.pace, how) : '',
    forecastTotal: forecast?.total && unit ? sayMeasure(forecast.total, unit, how, indicator?.decimals) : '',
    concentration: forecast?.concentration ? sayPercent(forecast.concentration, how) : '',
    status: sayStatus(plan, found.status, language),
    judged: goal.target.judged?.status && !goal.line ? sayStatus(plan, goal.target.judged.status, language) : '',
    period: period ? sayPeriod(period, language) : due ? sayPlanDate(due, how) : '',
    scope: plan.scope(goal.scope)?.name || goal.scope || '',
    indicator: indicator?.name || indicator?.id || '',
  };
}

/** The figure as it is shown, marked where it rests on an estimate. */
function actualOf(plan: Plan, { rollup, indicator }: Assessment, how: How): string {
  const said = rollup && indicator ? sayRollup(plan, rollup, how) : '';
  const soft = rollup?.amount && !isFirm(rollup);
  return soft ? `${said} (${sayWord('figureStatus', rollup.status, how.language)})` : said;
}
