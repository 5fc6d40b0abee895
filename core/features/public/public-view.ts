import type { Day } from '../../plan/period/period.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { assess } from '../../rollup/assess.ts';
import type { Part, Rollup } from '../../rollup/derivation.ts';
import type { Request } from '../../rollup/request.ts';
import type { ForecastLine, ForecastView } from '../../rollup/forecast.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Goal } from '../../workspace/goals.ts';
import { planOf, type Plan } from '../../workspace/plan.ts';
import { askedIn, askedKey } from './asked.ts';
import { withheldIn } from './decide.ts';
import { newLedger } from './ledger.ts';
import { figureKey, numberKey, type Writer } from './numbers.ts';
import { outlookKeys, outlooksOf } from './outlook.ts';
import { isOpenGoal, isOpenIndicator, isOpenScope, touchedIndicators } from './private.ts';
import { writerOf } from './writer.ts';

/** What of a plan may be printed in the open (docs/semantics.md, 10). */
export interface PublicView {
  /** The zone, locality, project, cohort or indicator may be named. */
  readonly names: (id: string) => boolean;
  /** The target may be named at all. */
  readonly goal: (goal: Goal) => boolean;
  /** The number it asks for. */
  readonly asked: (goal: Goal) => boolean;
  readonly number: (found: Rollup) => boolean;
  /** A figure as it is stated. */
  readonly figure: (figure: Figure) => boolean;
  readonly part: (whole: Rollup, part: Part) => boolean;
  readonly total: (view: ForecastView) => boolean;
  readonly toCome: (view: ForecastView) => boolean;
  readonly line: (view: ForecastView, line: ForecastLine) => boolean;
}

/** The public view of a plan on its as-of date. */
export function publicView(plan: Plan): PublicView {
  const { known, withheld, touched } = plan.db.get(publicNumbers, plan.root);
  const open = (key: string, indicator: string) => !withheld.has(key) && (known.has(key) || !touched.has(indicator));
  const named = (indicator: string, scope: string) => isOpenIndicator(plan, indicator) && isOpenScope(plan, scope);
  const number = (found: Rollup) =>
    named(found.request.indicator, found.request.scope) && (!found.amount || open(numberKey(found), found.request.indicator));
  const writer = writerOf(plan, newLedger());
  const forecast = (view: ForecastView, key: string) => !view.forecast.private && open(key, view.forecast.indicator ?? '');
  return {
    names: (id) => isOpenScope(plan, id) && isOpenIndicator(plan, id),
    goal: (goal) => isOpenGoal(plan, goal),
    asked: (goal) => isOpenGoal(plan, goal) && !withheld.has(askedKey(goal)),
    number,
    figure: (figure) => !figure.entry.private && named(figure.indicator, figure.scope) && open(figureKey(figure), figure.indicator),
    part: (whole, part) => partIsOpen(plan, writer, whole, part, open),
    total: (view) => forecast(view, outlookKeys(view).total),
    toCome: (view) => forecast(view, outlookKeys(view).toCome),
    line: (view, line) => isOpenScope(plan, line.scope) && forecast(view, outlookKeys(view).line(line.scope, line.place.pointer)),
  };
}

/** A part that is carried on shows a difference: it is left out, the whole and its start say enough. */
function partIsOpen(plan: Plan, writer: Writer, whole: Rollup, part: Part, open: (key: string, indicator: string) => boolean): boolean {
  const indicator = part.request?.indicator ?? whole.request.indicator;
  if (part.of.kind !== 'figure' && !(isOpenScope(plan, part.of.id) && isOpenIndicator(plan, part.of.id))) return false;
  if (whole.way === 'extended' && part !== whole.parts[0] && plan.db.get(publicNumbers, plan.root).touched.has(indicator)) return false;
  const key = writer.partKey(whole, part);
  return key === undefined || open(key, indicator);
}

interface Decided {
  readonly known: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
}

/** The numbers that have been weighed, and those of them that are withheld. Key: root. */
const publicNumbers = query<string, Decided>(
  'public numbers',
  (db, root) => {
    const plan = planOf(db, root);
    const touched = touchedIndicators(plan);
    const ledger = newLedger();
    askedIn(plan, ledger);
    if (touched.size > 0) {
      const writer = writerOf(plan, ledger);
      everyNumber(writer, touched);
      outlooksOf(writer, touched);
    }
    return { known: new Set(ledger.entries.keys()), withheld: withheldIn(ledger), touched };
  },
  sameStructure,
);

/**
 * The numbers of all targets and of all stated figures, on every day on which one could be asked for: day by day, so that they are weighed
 * in the same order whichever day is the last.
 */
function everyNumber({ plan, visit }: Writer, touched: ReadonlySet<string>): void {
  const now = plan.day;
  const asked = [...spansOf(plan, touched).values()];
  for (const at of [...daysOf(plan, touched).filter((day) => day < now), now])
    for (const span of asked) if (at >= span.first && (at <= span.last || at === now)) visit({ ...span, at });
}

/** What numbers can be asked for, each once. */
function spansOf(plan: Plan, touched: ReadonlySet<string>): ReadonlyMap<string, Omit<Request, 'at'>> {
  const found = new Map<string, Omit<Request, 'at'>>();
  const note = (indicator: string | undefined, scope: string | undefined, first: Day | undefined, last: Day | undefined) => {
    if (indicator === undefined || scope === undefined || first === undefined || last === undefined || !touched.has(indicator)) return;
    found.set([indicator, scope, first, last].join('\n'), { indicator, scope, first, last });
  };
  const goals = plan.goals.flatMap((goal) => assess(plan, goal.id) ?? []);
  for (const { goal, first, last } of goals.flatMap((each) => [each, ...each.parts])) {
    note(goal.target.indicator, goal.scope, first, last);
    const { period } = goal.target.baseline ?? {};
    note(goal.target.indicator, goal.scope, period?.first, period?.last);
  }
  for (const actual of plan.all('actuals'))
    for (const { indicator, scope, period } of figuresOfEntry(plan.db, plan.root, actual))
      note(indicator, scope, period.first, period.last);
  return found;
}

/** Every day a figure is of or an event has happened on. */
function daysOf(plan: Plan, touched: ReadonlySet<string>): readonly Day[] {
  const figures = plan.all('actuals').flatMap((actual) => figuresOfEntry(plan.db, plan.root, actual));
  const days = figures.flatMap(({ indicator, asOf }) => (touched.has(indicator) ? asOf : []));
  const counted = plan.all('indicators').some(({ id, fromEvents }) => fromEvents && touched.has(id));
  const events = counted ? plan.all('projects').flatMap((project) => project.events.flatMap(({ date }) => date?.last ?? [])) : [];
  return [...new Set([...days, ...events])].sort((a, b) => a - b);
}
