import type { How } from '../messages/how.ts';
import { sayAmount, sayMeasure } from '../messages/amounts.ts';
import { sayBound } from '../messages/bounds.ts';
import { sayCount } from '../messages/counts.ts';
import { NEVER } from '../messages/unknown.ts';
import { sayDate, sayPeriod, sayPlanDate } from '../messages/dates.ts';
import { sayPace, sayPercent } from '../messages/numbers.ts';
import type { Language } from '../messages/said.ts';
import { isoDate } from '../plan/period/days.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../plan/quantity/scales.ts';
import { type FigureStatus, sayWord, type Status } from '../plan/words.ts';
import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { comparisonInForce } from '../rollup/in-force.ts';
import { exchangeEffect, inReportCurrency } from '../rollup/report.ts';
import { type Trend, trendOf } from '../rollup/trend.ts';
import { isFirm } from '../rollup/ways/reported.ts';
import { type Silent, silentFor } from '../rules/silence.ts';
import type { Place } from '../syntax/place.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { type Cell, publicRow } from './public/public-row.ts';
import { publicView, type PublicView } from './public/public-view.ts';
import { sayReported, sayRollup } from './said-number.ts';

/** Every target of a plan with what is achieved, on the plan's as-of date. */
export interface StatusReport {
  readonly plan: string;
  readonly name: string;
  /** ISO; undefined in a plan without figures. */
  readonly asOf: string | undefined;
  /** The same as the plan's locale writes it; `''` when unknown. */
  readonly saidAsOf: string;
  readonly targets: readonly StatusRow[];
  /** Who owes a report, and since when. */
  readonly silent: readonly SilentRow[];
}

/** A scope that has not reported an indicator in time. */
export interface SilentRow extends Silent {
  /** `Vốn FDI – KCN B: 21 days`. */
  readonly said: string;
}

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

/** The status of every target of a plan root, in the order of the files; in the open without what is private and what would give it away. */
export function statusOf(db: Database, root: string, language: Language, { inTheOpen = false } = {}): StatusReport {
  const plan = planOf(db, root);
  const { id, name } = plan.manifest;
  const open = inTheOpen ? publicView(plan) : undefined;
  const rows = plan.goals.flatMap((goal) => {
    // an empty line of a split is not given out yet
    const found = (goal.line && !goal.line.value) || open?.goal(goal) === false ? undefined : assess(plan, goal.id);
    return found ? [rowOf(plan, found, language, open)] : [];
  });
  const { asOf } = plan;
  const saidAsOf = asOf === undefined ? '' : sayDate(asOf, plan.manifest.locale);
  return {
    plan: id,
    name,
    asOf: asOf === undefined ? undefined : isoDate(asOf),
    saidAsOf,
    targets: rows,
    silent: silentIn(plan, language, open),
  };
}

function silentIn(plan: Plan, language: Language, open: PublicView | undefined): readonly SilentRow[] {
  const how: How = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  return plan
    .all('indicators')
    .flatMap(({ id, name }) => silentFor(plan, id).map((silent) => ({ ...silent, called: name || id })))
    .filter(({ indicator, scope }) => !open || (open.names(indicator) && open.names(scope)))
    .map(({ called, ...silent }) => {
      const since = silent.days === undefined ? NEVER[language] : sayCount(silent.days, 'day', how);
      return { ...silent, said: `${called} – ${plan.scope(silent.scope)?.name || silent.scope}: ${since}` };
    });
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
