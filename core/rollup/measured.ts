import { query, type Database } from '../query/database.ts';
import { figuresOf, scopesWithFigures } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';
import { definitionsOf, entriesOf } from '../workspace/registers.ts';
import { ingredientsOf } from './loops.ts';

/** Whether an indicator, or one it is computed from, has a figure or an event anywhere. */
export function isMeasured(plan: Plan, indicator: string): boolean {
  return plan.db.get(measuredQuery, `${plan.root}\n${indicator}`);
}

/** Key: root, indicator. */
const measuredQuery = query<string, boolean>('is measured', (db, key) => {
  const [root, id] = key.split('\n') as [string, string];
  return measured(db, root, id, new Set());
});

function measured(db: Database, root: string, id: string, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (scopesWithFigures(db, root, id).some((scope) => figuresOf(db, root, id, scope).some((figure) => figure.quantity))) return true;
  const indicator = definitionsOf(db, root, 'indicators', id)[0];
  if (!indicator) return false;
  const { of = [] } = indicator.fromEvents ?? {};
  if (of.length > 0 && entriesOf(db, root, 'projects').some(({ events }) => events.some(({ event }) => of.some((each) => each === event))))
    return true;
  return ingredientsOf(indicator).some((next) => measured(db, root, next, seen));
}
