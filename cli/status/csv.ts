import { stringify } from 'csv-stringify/sync';
import type { PlanStatus } from '../commands/status.ts';
import { harmless } from '../../office/report/csv.ts';
import { written } from '../../office/written.ts';
import { rowJson } from './json.ts';

/** The targets as a tidy table: a row each, the keys of the JSON and whom it belongs to as its head, exact decimals, nothing where nothing is known. */
export function* statusCsv(plans: readonly PlanStatus[]): Iterable<string> {
  const rows = plans.flatMap(({ report, withLastYear, inTheOpen }) =>
    (report.groups?.flatMap(({ targets }) => targets) ?? report.targets).map(
      (row): Cells => ({
        plan: report.plan,
        policy: row.policy,
        owner: row.owner,
        ...flat(rowJson(row, { withLastYear, inTheOpen })),
      }),
    ),
  );
  const [withLastYear, inTheOpen] = [plans.some((plan) => plan.withLastYear), plans.some((plan) => plan.inTheOpen)];
  const head = HEAD.filter((key) => (key === 'withheld' ? inTheOpen : withLastYear || !key.startsWith('year-earlier')));
  yield stringify([head, ...rows.map((row) => head.map((key) => cellOf(row[key])))]);
}

type Cells = Readonly<Record<string, unknown>>;

/** What stands below a key as keys of their own: `year-earlier-figure`. */
function flat(row: Cells): Cells {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value as Cells).map(([inner, each]) => [`${key}-${inner}`, each] as const)
        : [[key, value] as const],
    ),
  );
}

/** A decimal with a sign is a number and no formula. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return harmless(written(Array.isArray(value) ? value.join(' ') : String(value)));
}

const HEAD = [
  'plan',
  'id',
  'name',
  'indicator',
  'scope',
  'policy',
  'owner',
  'period',
  'comparison',
  'unit',
  'target',
  'actual',
  'actual-as-of',
  'actual-status',
  'in-report-currency-currency',
  'in-report-currency-amount',
  'exchange-effect-currency',
  'exchange-effect-amount',
  'partial',
  'attainment',
  'elapsed',
  'expected',
  'pace',
  'forecast-total',
  'forecast-attainment',
  'concentration',
  'year-earlier-figure',
  'year-earlier-change',
  'year-earlier-change-as',
  'status',
  'judged',
  'trend',
  'withheld',
] as const;
