import { loopingIndicators, ingredientsOf } from '../../rollup/loops.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Goal } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';

/** Whether the zone, locality, project or cohort of an id may be named in the open. */
export function isOpenScope(plan: Plan, id: string | undefined): boolean {
  return !plan.scope(id)?.private;
}

/** Whether an indicator may be named in the open. */
export function isOpenIndicator(plan: Plan, id: string | undefined): boolean {
  return !plan.one('indicators', id)?.private;
}

/** Who keeps a number of an indicator and a scope back: the one or the other; undefined when neither is private. */
export function ownerOfSecret(plan: Plan, indicator: string | undefined, scope: string | undefined): string | undefined {
  if (!isOpenScope(plan, scope)) return `scope ${scope}`;
  return isOpenIndicator(plan, indicator) ? undefined : `indicator ${indicator}`;
}

/** Whether a target, or a line of its split, may be named in the open: neither it nor what it is of is private. */
export function isOpenGoal(plan: Plan, { target, scope }: Goal): boolean {
  return !target.private && isOpenScope(plan, scope) && isOpenIndicator(plan, target.indicator);
}

/** The indicators of which some number may have to be withheld: those with something private, all that is made of them and all they are made of. */
export function touchedIndicators(plan: Plan): ReadonlySet<string> {
  const touched = new Set(withSomethingPrivate(plan));
  if (touched.size === 0) return touched;
  const links = new Map<string, string[]>();
  const link = (a: string, b: string) => links.set(a, [...(links.get(a) ?? []), b]);
  const looping = plan.db.get(loopingIndicators, plan.root);
  for (const indicator of plan.all('indicators')) {
    if (looping.has(indicator.id)) continue;
    for (const other of ingredientsOf(indicator)) {
      link(indicator.id, other);
      link(other, indicator.id);
    }
  }
  for (const id of touched) for (const other of links.get(id) ?? []) touched.add(other);
  return touched;
}

function* withSomethingPrivate(plan: Plan): Iterable<string> {
  const hidesScope = new Set(
    (['zones', 'localities', 'projects', 'cohorts'] as const).flatMap((register) =>
      plan.all(register).flatMap((entry) => (entry.private ? entry.id : [])),
    ),
  );
  for (const { id, private: own, fromEvents } of plan.all('indicators')) if (own || (fromEvents && hidesScope.size > 0)) yield id;
  for (const actual of plan.all('actuals'))
    for (const { indicator, scope } of figuresOfEntry(plan.db, plan.root, actual))
      if (actual.private || hidesScope.has(scope)) yield indicator;
  for (const { indicator, scope = plan.manifest.scope ?? '', values, private: own } of plan.all('forecasts'))
    if (
      indicator !== undefined &&
      (own || hidesScope.has(scope) || values.some((line) => hidesScope.has(line.scope) || hidesScope.has(line.project ?? '')))
    )
      yield indicator;
  for (const goal of plan.goals) if (!isOpenGoal(plan, goal) && goal.target.indicator !== undefined) yield goal.target.indicator;
}
