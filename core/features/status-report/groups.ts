import { sayCount } from '../../messages/counts.ts';
import type { How } from '../../messages/how.ts';
import { WITHHELD } from '../../messages/unknown.ts';
import type { Status } from '../../plan/words.ts';
import { grouped } from '../../query/grouped.ts';
import { WORST_FIRST, worst } from '../../rollup/status.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Choice, CHOICES, entriesFor } from '../called.ts';
import { sayStatus } from '../status.ts';
import { TREE } from '../tree/tree-words.ts';
import type { ReportedRow } from './reported-row.ts';

/** What the targets of a status can stand by: one after the other, or below what they belong to. */
export const GROUPINGS = ['target', ...CHOICES] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The targets that belong to one zone, policy, indicator or organisation, or to none. */
export interface StatusGroup {
  readonly id: string | undefined;
  readonly name: string;
  /** The worst of its targets; undefined where one is withheld. */
  readonly status: Status | undefined;
  /** How many targets are so, the most pressing first; those without a status are withheld. */
  readonly counts: readonly { readonly status: Status | undefined; readonly count: number }[];
  /** `3 targets · at risk 1 · on track 2`. */
  readonly said: string;
  readonly targets: readonly ReportedRow[];
}

/** The rows by what they belong to, in the order of the plan; those that belong to nothing stand last. */
export function groupsOf(plan: Plan, rows: readonly ReportedRow[], by: Choice, how: How): readonly StatusGroup[] {
  const ids = grouped(rows, (row) => idOf(row, by));
  const entries = new Map(entriesFor(plan, by).map(({ id, name }) => [id, name]));
  const order = new Set([...entries.keys(), ...[...ids.keys()].filter((id) => id !== undefined), undefined]);
  return [...order].flatMap((id): readonly StatusGroup[] => {
    const targets = ids.get(id);
    if (!targets) return [];
    const name = id === undefined ? NONE[by][how.language] : entries.get(id) || id;
    return [{ id, name, ...standingOf(plan, targets, how), targets }];
  });
}

function idOf(row: ReportedRow, by: Choice): string | undefined {
  return by === 'zone' ? row.scope : row[by];
}

function standingOf(plan: Plan, targets: readonly ReportedRow[], how: How): Pick<StatusGroup, 'status' | 'counts' | 'said'> {
  const statuses = targets.map(({ status }) => status);
  const counts = [...WORST_FIRST, undefined]
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0);
  const words = counts.map(
    ({ status, count }) => `${status === undefined ? WITHHELD[how.language] : sayStatus(plan, status, how.language)} ${count}`,
  );
  return {
    status: statuses.includes(undefined) ? undefined : worst(statuses.filter((status) => status !== undefined)),
    counts,
    said: [sayCount(targets.length, 'target', how), ...words].join(' · '),
  };
}

const NONE = {
  zone: { en: 'Without a zone', vi: 'Chưa ghi khu' },
  policy: TREE.noPolicy,
  indicator: { en: 'Without an indicator', vi: 'Chưa ghi chỉ số' },
  owner: TREE.noOwner,
} as const;
