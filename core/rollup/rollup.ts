import type { Indicator } from '../plan/model.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { WAYS, type Rollup, type Way } from './derivation.ts';
import { loopingIndicators } from './loops.ts';
import { keyOf, requestOf, type Request } from './request.ts';
import { components } from './ways/components.ts';
import { events } from './ways/events.ts';
import { extended } from './ways/extended.ts';
import { formula } from './ways/formula.ts';
import { ratio } from './ways/ratio.ts';
import { reported } from './ways/reported.ts';
import { subPeriods } from './ways/sub-periods.ts';
import { successor } from './ways/successor.ts';
import { zones } from './ways/zones.ts';

/** The number of an indicator for a scope and a span as known on a day (docs/semantics.md, 3), with its derivation; undefined when nothing is known. */
export function rollup(plan: Plan, request: Request): Rollup | undefined {
  return plan.db.get(best, keyOf(plan.root, inOwnUnit(plan, request)));
}

/** Every way the number can be had, for the checks that hold them against one another. */
export function candidates(plan: Plan, request: Request): readonly Rollup[] {
  return plan.db.get(all, keyOf(plan.root, inOwnUnit(plan, request)));
}

/** Only money has another currency, and its own is none. */
function inOwnUnit(plan: Plan, request: Request): Request {
  if (request.currency === undefined) return request;
  const unit = plan.one('indicators', request.indicator)?.unit?.unit;
  return unit?.dimension === 'money' && unit.base !== request.currency ? request : { ...request, currency: undefined };
}

/** The number had in one particular way. */
export function candidate(plan: Plan, request: Request, way: Way): Rollup | undefined {
  return candidates(plan, request).find((found) => found.way === way);
}

const all = query<string, readonly Rollup[]>(
  'candidates',
  (db, key) => {
    const { root, request } = requestOf(key);
    const plan = planOf(db, root);
    const indicator = plan.one('indicators', request.indicator);
    const found = indicator ? everyWay(plan, request, indicator) : [reported(plan, request)];
    return found.filter((each) => each !== undefined);
  },
  sameStructure,
);

const best = query<string, Rollup | undefined>(
  'rollup',
  (db, key) => {
    let chosen: Rollup | undefined;
    for (const found of db.get(all, key)) if (!chosen || precedes(found, chosen)) chosen = found;
    return chosen;
  },
  sameStructure,
);

function everyWay(plan: Plan, request: Request, indicator: Indicator): readonly (Rollup | undefined)[] {
  const ask = (other: Request) => rollup(plan, other);
  const loops = plan.db.get(loopingIndicators, plan.root).has(indicator.id);
  return [
    reported(plan, request),
    loops ? undefined : components(ask, request, indicator),
    loops ? undefined : ratio(ask, request, indicator),
    loops ? undefined : formula(plan, ask, request, indicator),
    subPeriods(plan, request, indicator),
    loops ? undefined : zones(plan, ask, request, indicator),
    events(plan, request, indicator),
    extended(plan, request, indicator),
    successor(plan, ask, request, indicator),
  ];
}

/** Known before unknown, complete before partial, then the later date, then the order of the ways (docs/semantics.md, 3). */
function precedes(a: Rollup, b: Rollup): boolean {
  const rank =
    Number(a.amount !== undefined) - Number(b.amount !== undefined) ||
    Number(a.partial === undefined) - Number(b.partial === undefined) ||
    a.asOf - b.asOf ||
    WAYS.indexOf(b.way) - WAYS.indexOf(a.way);
  return rank > 0;
}
