import { sayDate } from '../messages/dates.ts';
import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import { isoDate } from '../plan/period/days.ts';
import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import { ownerOf } from '../rollup/standing.ts';
import type { Goal } from '../workspace/goals.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { goalFilter } from './chosen.ts';
import { howOf } from './how-of.ts';
import { publicView, type PublicView } from './public/public-view.ts';
import { reportWord } from './report/report-words.ts';
import { rowOf } from './status.ts';
import { type Grouping, groupsOf, type StatusGroup } from './status-report/groups.ts';
import type { ReportedRow } from './status-report/reported-row.ts';
import { type SilentRow, silentRows } from './status-report/silent-rows.ts';
import { silentFilter, type StatusWanted } from './status-report/wanted.ts';
import { yearEarlier } from './status-report/year-earlier.ts';

/** Every target of a plan with what is achieved, on the plan's as-of date. */
export interface StatusReport {
  readonly plan: string;
  readonly name: string;
  /** ISO; undefined in a plan without figures. */
  readonly asOf: string | undefined;
  /** The same as the plan's locale writes it; `''` when unknown. */
  readonly saidAsOf: string;
  readonly targets: readonly ReportedRow[];
  /** What is said where there are none. */
  readonly empty: string;
  /** The same targets by what they belong to, where that is asked for. */
  readonly groups: readonly StatusGroup[] | undefined;
  /** Who owes a report, and since when. */
  readonly silent: readonly SilentRow[];
}

/** What is asked of a status beside the plan. */
export interface StatusAsked {
  /** Without what is private and what would give it away. */
  readonly inTheOpen?: boolean;
  /** With what there was a year earlier. */
  readonly withLastYear?: boolean;
  readonly by?: Grouping;
  readonly wanted?: StatusWanted;
}

/** The status of the targets of a plan root, in the order of the files. */
export function statusOf(db: Database, root: string, language: Language, asked: StatusAsked = {}): StatusReport {
  const { inTheOpen, withLastYear, by, wanted = {} } = asked;
  const plan = planOf(db, root);
  const { id, name } = plan.manifest;
  const open = inTheOpen ? publicView(plan) : undefined;
  const how = howOf(plan, language);
  const isChosen = goalFilter(plan, wanted);
  const isWanted = (goal: Goal) => isChosen(goal) && (!wanted.files || wanted.files.has(goal.place.file));
  const targets = plan.goals
    .flatMap((goal) => (isWanted(goal) ? (reportedRow(plan, goal, how, { open, withLastYear }) ?? []) : []))
    .filter(({ status }) => !wanted.status || (status !== undefined && wanted.status.has(status)));
  const { asOf } = plan;
  return {
    plan: id,
    name,
    asOf: asOf === undefined ? undefined : isoDate(asOf),
    saidAsOf: asOf === undefined ? '' : sayDate(asOf, plan.manifest.locale),
    targets,
    empty: reportWord(plan.goals.length > 0 ? 'noneChosen' : 'noTargets', how),
    groups: by === undefined || by === 'target' ? undefined : groupsOf(plan, targets, by, how),
    silent: silentRows(plan, how, open).filter(silentFilter(wanted, targets)),
  };
}

/** A goal as it may be printed; undefined for an empty line of a split, which is not given out yet, and where it may not be named. */
function reportedRow(
  plan: Plan,
  goal: Goal,
  how: How,
  { open, withLastYear }: { readonly open: PublicView | undefined; readonly withLastYear: boolean | undefined },
): ReportedRow | undefined {
  if ((goal.line && !goal.line.value) || open?.goal(goal) === false) return undefined;
  const found = assess(plan, goal.id);
  if (!found) return undefined;
  const named = (entry: { readonly id: string; readonly private: boolean } | undefined, id: string | undefined) =>
    open && entry?.private ? undefined : id;
  const { policy } = goal.target;
  const owner = ownerOf(plan, goal);
  return {
    ...rowOf(plan, found, how.language, open),
    policy: named(plan.one('policies', policy), policy),
    owner: named(plan.one('organisations', owner), owner),
    yearEarlier: withLastYear ? yearEarlier(plan, found, how, open) : undefined,
  };
}
