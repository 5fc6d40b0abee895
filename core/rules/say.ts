import type { Said } from '../messages/said.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import type { RegisterName } from '../workspace/registers.ts';

/** A number of base units, said in the unit of an indicator. */
export function inUnit(plan: Plan, indicator: string | undefined, value: Rational, more: { readonly decimals?: number; readonly change?: boolean } = {}): Said {
  const entry = plan.one('indicators', indicator);
  if (!entry?.unit) return { say: 'plain', value };
  return { say: 'number', value, unit: entry.unit, decimals: more.decimals ?? entry.decimals, change: more.change };
}

/** What an entry is called: its name, or its id where it has none. */
export function nameOf(plan: Plan, register: RegisterName, id: string): string {
  return plan.one(register, id)?.name || id;
}

/** What a zone, locality, project or cohort is called. */
export function scopeName(plan: Plan, id: string | undefined): string {
  return plan.scope(id)?.name || (id ?? '');
}

/** What a goal is called: the target's name, with the scope's behind it for a line of `split`. */
export function goalName(plan: Plan, id: string): string {
  const goal = plan.goal(id);
  if (!goal) return nameOf(plan, 'targets', id);
  const name = goal.target.name || goal.target.id;
  return goal.line ? `${name} – ${scopeName(plan, goal.scope)}` : name;
}
