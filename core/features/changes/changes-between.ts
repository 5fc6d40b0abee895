import type { How } from '../../messages/how.ts';
import { sayDate } from '../../messages/dates.ts';
import type { Language } from '../../messages/said.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { planOf, type Plan } from '../../workspace/plan.ts';
import type { Database } from '../../query/database.ts';
import { publicView, type PublicView } from '../public/public-view.ts';
import { type Change, CHANGE_KINDS, type Side } from './change.ts';
import { deadlineChanges } from './deadline-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { nameChanges } from './name-changes.ts';
import { renamesBetween } from './renames.ts';
import { standingChanges } from './standing-changes.ts';
import { tellingOf } from './telling.ts';
import { targetChanges } from './target-changes.ts';

/** What became of a plan between two states of its files, or between two days. */
export interface Changes {
  readonly plan: string;
  readonly name: string;
  readonly before: JudgedOn;
  readonly after: JudgedOn;
  /** By kind, each in the order of the plan as it is now. */
  readonly changes: readonly Change[];
}

/** The day on which a side is judged. */
export interface JudgedOn {
  /** ISO; undefined in a plan without figures. */
  readonly asOf: string | undefined;
  /** The same as the plan's locale writes it. */
  readonly saidAsOf: string;
}

/** A plan in a database. */
export interface PlanIn {
  readonly db: Database;
  readonly root: string;
}

/** What changed between two states of a plan's files, each judged on its own as-of date; in the open without what is private on either side. */
export function changesOfFiles(before: PlanIn, after: PlanIn, language: Language, asked: ChangesAsked = {}): Changes {
  const [was, is] = [before, after].map(({ db, root }) => planOf(db, root)) as [Plan, Plan];
  const side = (plan: Plan): Side => ({ plan, at: plan.day, until: undefined, open: openOf(plan, asked) });
  return changesOf(side(was), side(is), [was.asOf, is.asOf], language);
}

/** What changed in one plan from a day to a later one: by its figures, revisions and forecasts as they were known on each. */
export function changesOfDays({ db, root }: PlanIn, from: Day, to: Day, language: Language, asked: ChangesAsked = {}): Changes {
  const plan = planOf(db, root);
  const side = (day: Day): Side => ({ plan, at: day, until: day, open: openOf(plan, asked) });
  return changesOf(side(from), side(to), [from, to], language);
}

/** What is asked of changes beside the two sides. */
export interface ChangesAsked {
  /** Without what is private and what would give it away. */
  readonly inTheOpen?: boolean;
}

function openOf(plan: Plan, { inTheOpen }: ChangesAsked): PublicView | undefined {
  return inTheOpen ? publicView(plan) : undefined;
}

function changesOf(before: Side, after: Side, days: readonly [Day | undefined, Day | undefined], language: Language): Changes {
  const { id, name, locale, rounding } = after.plan.manifest;
  const how: How = { locale, rounding, language };
  const renames = renamesBetween(before.plan, after.plan);
  const telling = tellingOf(before, after, renames);
  const found = [targetChanges, deadlineChanges, figureChanges, standingChanges, nameChanges].flatMap((changes) =>
    changes(before, after, { renames, telling }, how),
  );
  const order = (change: Change) => CHANGE_KINDS.indexOf(change.kind);
  const judged = (day: Day | undefined, { plan }: Side): JudgedOn =>
    day === undefined ? { asOf: undefined, saidAsOf: '' } : { asOf: isoDate(day), saidAsOf: sayDate(day, plan.manifest.locale) };
  return {
    plan: id,
    name,
    before: judged(days[0], before),
    after: judged(days[1], after),
    changes: found.toSorted((a, b) => order(a) - order(b)),
  };
}
