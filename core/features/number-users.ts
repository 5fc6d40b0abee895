import { assess } from '../rollup/assess.ts';
import type { Rollup } from '../rollup/derivation.ts';
import { ingredientsOf } from '../rollup/loops.ts';
import { keyOf, type Request } from '../rollup/request.ts';
import { rollup } from '../rollup/rollup.ts';
import { goalsOfIndicator, type Goal } from '../workspace/goals.ts';
import { scopesAround } from '../workspace/part-of.ts';
import type { Plan } from '../workspace/plan.ts';

/** The goals whose figure rests on a number: those of its indicator, or of one that is computed from it, for its scope or one around it. */
export function goalsUsing(plan: Plan, request: Request): readonly Goal[] {
  const scopes = new Set([request.scope, ...scopesAround(plan.db, plan.root, request.scope)]);
  const goals = [...resting(plan, request.indicator)].flatMap((id) => goalsOfIndicator(plan.db, plan.root, id));
  return goals.filter(({ id, scope }) => {
    const figure = scope !== undefined && scopes.has(scope) ? assess(plan, id)?.rollup : undefined;
    return figure !== undefined && restsOn(plan, figure, rollup(plan, request), new Set());
  });
}

/** An indicator and all that are computed from it, at any number of steps. */
function resting(plan: Plan, indicator: string): ReadonlySet<string> {
  const found = new Set([indicator]);
  const all = plan.all('indicators').map((each) => [each.id, ingredientsOf(each)] as const);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const [id, from] of all) if (from.some((each) => found.has(each))) found.add(id);
  }
  return found;
}

/** Two requests that lead to the same written figure are one number. */
function restsOn(plan: Plan, whole: Rollup, number: Rollup | undefined, seen: Set<string>): boolean {
  if (!number) return false;
  const key = keyOf(plan.root, whole.request);
  if (seen.has(key)) return false;
  seen.add(key);
  if (key === keyOf(plan.root, number.request) || isSameFigure(whole, number)) return true;
  return whole.parts.some(({ request, place }) => {
    const own = request && rollup(plan, request);
    if (own) return restsOn(plan, own, number, seen);
    return number.way === 'reported' && place !== undefined && isAt(place, number.parts[0]?.place);
  });
}

function isSameFigure(a: Rollup, b: Rollup): boolean {
  return a.way === 'reported' && b.way === 'reported' && a.parts[0]?.place !== undefined && isAt(a.parts[0].place, b.parts[0]?.place);
}

function isAt(a: { readonly file: string; readonly pointer: string }, b: typeof a | undefined): boolean {
  return a.file === b?.file && a.pointer === b.pointer;
}
