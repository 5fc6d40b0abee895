import { decimalText, type ReportedRow, type StatusGroup, type StatusReport } from '../../core/index.ts';
import type { PlanStatus } from '../commands/status.ts';
import { seenFrom } from '../disk/path.ts';
import { safeJson } from '../safe.ts';

/** For machines; `schemas/output/status.schema.json` describes it. Several plans stand under `plans`, each with its root. */
export function* statusJson(plans: readonly PlanStatus[], cwd: string): Iterable<string> {
  const [first, ...others] = plans;
  const written =
    first && others.length === 0
      ? { version: 1, ...planJson(first) }
      : { version: 1, plans: plans.map((plan) => ({ root: seenFrom(cwd, plan.root), ...planJson(plan) })) };
  yield `${safeJson(written)}\n`;
}

function planJson({ report, by, withLastYear, inTheOpen }: PlanStatus): object {
  return {
    plan: report.plan || null,
    'as-of': report.asOf ?? null,
    ...(inTheOpen ? { public: true } : {}),
    targets: report.targets.map((row) => rowJson(row, { withLastYear, inTheOpen })),
    ...(report.groups ? { by, groups: report.groups.map(groupJson) } : {}),
    silent: report.silent.map(silentJson),
  };
}

function silentJson({ indicator, scope, days }: StatusReport['silent'][number]): object {
  return { indicator, scope, days: days ?? null };
}

/** The targets of a group by their ids; `withheld` counts those that are not told how they stand. */
function groupJson({ id, name, status, counts, targets }: StatusGroup): object {
  return {
    id: id ?? null,
    name,
    status: status ?? null,
    counts: Object.fromEntries(counts.map((each) => [each.status ?? 'withheld', each.count])),
    targets: targets.map((row) => row.id),
  };
}

/** One target; beside last year where that is asked for, in the open with what is withheld of it. */
export function rowJson(
  row: ReportedRow,
  { withLastYear, inTheOpen }: Pick<PlanStatus, 'withLastYear' | 'inTheOpen'>,
): Readonly<Record<string, unknown>> {
  const year = row.yearEarlier;
  const withheld = [...row.withheld.map(keyOf), ...(year?.isWithheld ? ['year-earlier'] : [])];
  return {
    id: row.id,
    name: row.name,
    indicator: row.indicator ?? null,
    scope: row.scope ?? null,
    period: row.period ?? null,
    comparison: row.comparison ?? null,
    unit: row.unit ?? null,
    target: number(row.target),
    actual: number(row.actual),
    'actual-as-of': row.actualAsOf ?? null,
    'actual-status': row.actualStatus ?? null,
    'in-report-currency': money(row.inReportCurrency?.currency, row.inReportCurrency?.amount),
    'exchange-effect': money(row.exchangeEffect?.currency, row.exchangeEffect?.effect),
    partial: row.partial,
    attainment: number(row.attainment),
    elapsed: number(row.elapsed),
    expected: number(row.expected),
    pace: number(row.pace),
    'forecast-total': number(row.forecastTotal),
    'forecast-attainment': number(row.forecastAttainment),
    concentration: number(row.concentration),
    ...(withLastYear ? { 'year-earlier': yearJson(row.yearEarlier) } : {}),
    status: row.status ?? null,
    judged: row.judged ?? null,
    trend: row.trend ?? null,
    ...(inTheOpen ? { withheld } : {}),
  };
}

function yearJson(year: ReportedRow['yearEarlier']): object | null {
  if (!year || year.isWithheld) return null;
  return { figure: number(year.figure), change: number(year.change?.by), 'change-as': year.change?.as ?? null };
}

/** `forecastTotal` as `forecast-total`. */
function keyOf(cell: string): string {
  return cell.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function money(currency: string | undefined, amount: ReportedRow['target']): object | null {
  return currency === undefined ? null : { currency, amount: number(amount) };
}

function number(value: ReportedRow['target']): string | null {
  return value === undefined ? null : decimalText(value, 6);
}
