import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import { assess } from '../rollup/assess.ts';
import { goalsBelow } from '../rollup/standing.ts';
import type { Database } from '../query/database.ts';
import { type Place, withPart } from '../syntax/place.ts';
import { planFile } from '../workspace/documents.ts';
import type { Goal } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import { sayStanding } from './cards/standing.ts';
import type { ExplainNode } from './explain-node.ts';
import { explainGoal, explainRollup } from './explain.ts';
import { latestNumber } from './lenses/latest.ts';
import { planAt } from './linked.ts';

/** The numbers of the zone, indicator or policy at a place of a file, each with its derivation; undefined where there is none. */
export function explainEntry(db: Database, file: string, pointer: string, language: Language): ExplainNode | undefined {
  const plan = planAt(db, file);
  const { locale, rounding } = plan.manifest;
  const how: How = { locale, rounding, language };
  const { zones, indicators, policies } = db.get(planFile, file);
  const at = <E extends { readonly place: Place }>(entries: readonly E[]) => entries.find(({ place }) => place.pointer === pointer);
  const [zone, indicator, policy] = [at(zones), at(indicators), at(policies)];
  if (zone)
    return node(zone, sayStanding(plan, 'zones', zone.id, how), [
      ...goals(plan, ofScope(plan, zone.id), how),
      ...numbers(plan, zone.id, how),
    ]);
  if (policy) return node(policy, sayStanding(plan, 'policies', policy.id, how), goals(plan, goalsBelow(plan, 'policies', policy.id), how));
  return indicator && ofIndicator(plan, indicator.id, how);
}

function node(entry: { readonly id: string; readonly name: string; readonly place: Place }, value = '', children: readonly ExplainNode[]) {
  return children.length === 0 ? undefined : { title: entry.name || entry.id, value, place: withPart(entry.place, 'key'), children };
}

function ofScope(plan: Plan, scope: string): readonly Goal[] {
  return plan.goals.filter((goal) => goal.scope === scope && (!goal.line || goal.line.value));
}

function goals(plan: Plan, all: readonly Goal[], how: How): readonly ExplainNode[] {
  return all.flatMap((goal) => assess(plan, goal.id) ?? []).map((found) => explainGoal(plan, found, how));
}

function numbers(plan: Plan, scope: string, how: How): readonly ExplainNode[] {
  const aimed = new Set(ofScope(plan, scope).map(({ target }) => target.indicator));
  return plan.all('indicators').flatMap(({ id, name }) => {
    const found = aimed.has(id) ? undefined : latestNumber(plan, id, scope);
    return found ? explainRollup(plan, found, how, name || id) : [];
  });
}

function ofIndicator(plan: Plan, id: string, how: How): ExplainNode | undefined {
  const scope = plan.manifest.scope;
  const found = scope === undefined ? undefined : latestNumber(plan, id, scope);
  return found && explainRollup(plan, found, how, plan.one('indicators', id)?.name || id);
}
