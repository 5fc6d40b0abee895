import type { Language } from '../../messages/said.ts';
import type { Status } from '../../plan/words.ts';
import { decimalText } from '../../plan/quantity/print-number.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import type { Database } from '../../query/database.ts';
import { planOf } from '../../workspace/plan.ts';
import { statusOf } from '../status-report.ts';
import type { StatusRow } from '../status.ts';
import { type WrittenAt, writtenAt } from './written-at.ts';

/** The targets of a plan for a program that asks: exact numbers as texts in `unit`, shares as parts of 1, `null` for what is not known. */
export interface ListedTargets {
  readonly plan: string;
  readonly asOf: string | null;
  readonly targets: readonly ListedTarget[];
}

export interface ListedTarget {
  readonly id: string;
  readonly name: string;
  readonly status: Status | null;
  readonly indicator: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly actualAsOf: string | null;
  readonly attainment: string | null;
  readonly elapsed: string | null;
  readonly expected: string | null;
  readonly pace: string | null;
  readonly forecastTotal: string | null;
  /** The same as a planner reads it. */
  readonly said: string;
  readonly place: WrittenAt;
}

/** The targets of a plan that have one of the statuses asked for; all of them when none is. */
export function listTargets(db: Database, root: string, language: Language, statuses: readonly string[] = []): ListedTargets {
  const { name, asOf, targets } = statusOf(db, root, language);
  const wanted = targets.filter(({ status }) => statuses.length === 0 || (status !== undefined && statuses.includes(status)));
  return { plan: name || planOf(db, root).manifest.id, asOf: asOf ?? null, targets: wanted.map((row) => listed(db, root, row)) };
}

function listed(db: Database, root: string, row: StatusRow): ListedTarget {
  const { said } = row;
  return {
    id: row.id,
    name: row.name,
    status: row.status ?? null,
    indicator: row.indicator ?? null,
    scope: row.scope ?? null,
    period: row.period ?? null,
    unit: row.unit ?? null,
    target: exact(row.target),
    actual: exact(row.actual),
    actualAsOf: row.actualAsOf ?? null,
    attainment: exact(row.attainment),
    elapsed: exact(row.elapsed),
    expected: exact(row.expected),
    pace: exact(row.pace),
    forecastTotal: exact(row.forecastTotal),
    said: [[said.actual, said.target].filter(Boolean).join(' / '), said.attainment, said.status].filter(Boolean).join(' · '),
    place: writtenAt(db, root, row.place),
  };
}

function exact(value: Rational | undefined): string | null {
  return value === undefined ? null : decimalText(value, 6);
}
