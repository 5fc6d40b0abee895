import { idsIn } from '../plan/formula/ids-in.ts';
import type { Indicator } from '../plan/model.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { entriesOf } from '../workspace/registers.ts';

/** The indicators an indicator is computed from. */
export function ingredientsOf(indicator: Indicator): readonly string[] {
  const { components, mayInclude, numerator, denominator, weight, formula } = indicator;
  const single = [numerator, denominator, weight].filter((id) => id !== undefined);
  return [...components, ...mayInclude, ...single, ...(formula ? idsIn(formula) : [])];
}

/** How many steps of computation may stand on one another. */
const MOST_STEPS = 50;

/** Indicators whose computation leads back to themselves or into such a circle, or has too many steps: they are only ever reported. Key: root. */
export const loopingIndicators = query<string, ReadonlySet<string>>(
  'looping indicators',
  (db, root) => unsettled(entriesOf(db, root, 'indicators').map((indicator) => [indicator.id, ingredientsOf(indicator)])),
  sameStructure,
);

/** Targets whose `all-of` leads back to themselves, into such a circle, or too far: they cannot be measured. Key: root. */
export const loopingTargets = query<string, ReadonlySet<string>>(
  'looping targets',
  (db, root) => {
    const demanding = entriesOf(db, root, 'targets').filter(({ allOf }) => allOf.length > 0);
    return unsettled(demanding.map(({ id, allOf }) => [id, allOf.flatMap((part) => ('target' in part ? [part.target] : []))]));
  },
  sameStructure,
);

/** What is left after all that rests only on what is settled has been settled, step by step. */
function unsettled(links: readonly (readonly [string, readonly string[]])[]): ReadonlySet<string> {
  const open = new Map<string, readonly string[]>();
  for (const [id, to] of links) open.set(id, [...(open.get(id) ?? []), ...to]);
  for (let step = 0; step < MOST_STEPS && open.size > 0; step++) {
    const settled = [...open].filter(([, to]) => !to.some((id) => open.has(id)));
    for (const [id] of settled) open.delete(id);
  }
  return new Set(open.keys());
}
