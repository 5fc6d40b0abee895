import { decimalText, type StatusReport, type StatusRow } from '../../core/index.ts';
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

function planJson({ report, inTheOpen }: PlanStatus): object {
  const targets = report.targets.map((row) => (inTheOpen ? { ...rowJson(row), withheld: row.withheld.map(keyOf) } : rowJson(row)));
  return {
    plan: report.plan || null,
    'as-of': report.asOf ?? null,
    ...(inTheOpen ? { public: true } : {}),
    targets,
    silent: report.silent.map(silentJson),
  };
}

function silentJson({ indicator, scope, days }: StatusReport['silent'][number]): object {
  return { indicator, scope, days: days ?? null };
}

function rowJson(row: StatusRow): object {
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
    status: row.status ?? null,
    judged: row.judged ?? null,
    trend: row.trend ?? null,
  };
}

/** `forecastTotal` as `forecast-total`. */
function keyOf(cell: string): string {
  return cell.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function money(currency: string | undefined, amount: StatusRow['target']): object | null {
  return currency === undefined ? null : { currency, amount: number(amount) };
}

function number(value: StatusRow['target']): string | null {
  return value === undefined ? null : decimalText(value, 6);
}
