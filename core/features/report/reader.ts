import type { How } from '../../messages/how.ts';
import { WITHHELD } from '../../messages/unknown.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { assess } from '../../rollup/assess.ts';
import { zonesBelow } from '../../rollup/standing.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import type { Status } from '../../plan/words.ts';
import type { Goal } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Chosen, goalFilter } from '../chosen.ts';
import type { Cell } from '../public/public-row.ts';
import type { PublicView } from '../public/public-view.ts';
import { rowOf, type StatusRow } from '../status.ts';
import type { ReportCell } from './report.ts';

/** A plan as one report reads it: in one language, in the open or not, some of its targets. */
export interface Reader {
  readonly plan: Plan;
  /** Amounts stand below the name of their unit. */
  readonly how: How;
  /** Absent where all may be read. */
  readonly open: PublicView | undefined;
  readonly wanted: Wanted;
}

/** Which targets are reported; all where nothing is said. */
export interface Wanted extends Chosen {
  readonly status?: ReadonlySet<Status>;
  /** Only targets themselves, not the lines of their splits. */
  readonly isWhole?: boolean;
}

/** A goal with all that is known of it, and its row as it may be printed. */
export interface Read {
  readonly found: Assessment;
  readonly row: StatusRow;
}

/** A goal as the reader may see it; undefined where it may not be named, or where its line of a split is not given out yet. */
export function read({ plan, how, open }: Reader, goal: Goal): Read | undefined {
  if ((goal.line && !goal.line.value) || open?.goal(goal) === false) return undefined;
  const found = assess(plan, goal.id);
  return found && { found, row: rowOf(plan, found, how.language, open) };
}

/** The goals a report is asked for, in the order of the files. */
export function goalsWanted(reader: Reader): readonly Goal[] {
  const { plan, wanted } = reader;
  const isChosen = goalFilter(plan, wanted);
  const stands = (goal: Goal) => !wanted.status || wanted.status.has(read(reader, goal)?.row.status as Status);
  return plan.goals.filter((goal) => !(wanted.isWhole && goal.line) && isChosen(goal) && stands(goal));
}

/** Whether a zone, place or project is one of those that were chosen, or lies in one. */
export function isZoneWanted({ plan, wanted }: Reader, id: string): boolean {
  return !wanted.zone || [...wanted.zone].some((zone) => zonesBelow(plan, zone).has(id));
}

/** A cell of a row, or that it is not given out. */
export function unlessWithheld({ how }: Reader, { row }: Read, cell: Cell, shown: () => ReportCell): ReportCell {
  return row.withheld.includes(cell) ? { said: WITHHELD[how.language] } : shown();
}

/** Whether a number may be printed. */
export function isOpen({ open }: Reader, found: Rollup | undefined): boolean {
  return !open || !found || open.number(found);
}

/** Whether a zone, project, organisation or indicator may be named. */
export function mayName({ open }: Reader, id: string): boolean {
  return !open || open.names(id);
}
