import type { Objective } from '../plan/model.ts';
import type { Status } from '../plan/words.ts';
import type { Goal } from '../workspace/goals.ts';
import { childZones, leavesOf } from '../workspace/hierarchy.ts';
import type { Plan } from '../workspace/plan.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { worst } from './status.ts';

/** The entries that targets stand below. */
export type Node = 'zones' | 'objectives' | 'policies' | 'organisations';

/** How a zone, objective, policy or organisation stands: the worst of the targets below it. */
export interface Standing {
  readonly status: Status;
  readonly goals: readonly Assessment[];
}

/** The standing of an entry on the plan's as-of date; a zone whose own figures are newer than all below it shows its own. Undefined without targets. */
export function standingOf(plan: Plan, node: Node, id: string): Standing | undefined {
  const goals = goalsBelow(plan, node, id).map((goal) => assess(plan, goal.id)!);
  if (goals.length === 0) return undefined;
  const own = node === 'zones' ? goals.filter(({ goal }) => goal.scope === id) : [];
  const below = goals.filter((found) => !own.includes(found));
  const deciding = newest(own) > newest(below) ? own : goals;
  return { status: worst(deciding.map(({ status }) => status))!, goals };
}

function newest(goals: readonly Assessment[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...goals.map(({ rollup }) => rollup?.asOf ?? Number.NEGATIVE_INFINITY));
}

/** The targets below an entry; lines of a split that are not given out yet are none. */
export function goalsBelow(plan: Plan, node: Node, id: string): readonly Goal[] {
  const given = plan.goals.filter((goal) => !goal.line || goal.line.value);
  switch (node) {
    case 'zones': {
      const zones = zonesBelow(plan, id);
      return given.filter((goal) => zones.has(goal.scope));
    }
    case 'policies': {
      const policies = closed(id, (at) => plan.all('policies').flatMap((policy) => (policy.implements.includes(at) ? policy.id : [])));
      const aims = plan.all('objectives').filter(({ policy }) => policies.has(policy));
      const aimed = new Set(aims.flatMap((objective) => ofObjectives(plan, given, objective.id)));
      return given.filter((goal) => policies.has(goal.target.policy) || (aimed.has(goal) && goal.target.policy === undefined));
    }
    case 'objectives':
      return ofObjectives(plan, given, id);
    case 'organisations': {
      const organisations = closed(id, (at) => plan.all('organisations').flatMap((each) => (each.within === at ? each.id : [])));
      return given.filter((goal) => organisations.has(ownerOf(plan, goal)));
    }
  }
}

/** Who answers for a goal: of a line the scope's owner, else the target's, the indicator's, the zone's. */
export function ownerOf(plan: Plan, { target, scope, line }: Goal): string | undefined {
  const zone = plan.one('zones', scope)?.owner;
  return (line ? zone : undefined) ?? target.owner ?? plan.one('indicators', target.indicator)?.owner ?? zone;
}

/** A zone with all within it; of a group its members. */
export function zonesBelow(plan: Plan, id: string): ReadonlySet<string | undefined> {
  if (plan.one('zones', id)?.type === 'group') return new Set([id, ...leavesOf(plan.db, plan.root, id).map((zone) => zone.id)]);
  return closed(id, (at) => childZones(plan.db, plan.root, at).map((zone) => zone.id));
}

/** An objective with all within it. */
export function objectivesWithin(plan: Plan, id: string): readonly Objective[] {
  const all = plan.all('objectives');
  const ids = closed(id, (at) => all.flatMap((each) => (each.within === at ? each.id : [])));
  return all.filter((objective) => ids.has(objective.id));
}

function ofObjectives(plan: Plan, given: readonly Goal[], id: string): readonly Goal[] {
  const below = objectivesWithin(plan, id);
  const targets = new Set(below.flatMap((objective) => objective.targets));
  const indicators = new Set<string | undefined>(below.flatMap((objective) => objective.indicators));
  return given.filter((goal) => targets.has(goal.id) || targets.has(goal.target.id) || indicators.has(goal.target.indicator));
}

/** An id with all that is reached from it, each once. */
function closed(id: string, next: (id: string) => readonly string[]): ReadonlySet<string | undefined> {
  const found = new Set([id]);
  for (const at of found) for (const each of next(at)) found.add(each);
  return found;
}
