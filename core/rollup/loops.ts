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

/** Indicators whose computation leads back to themselves or into such a circle: they are only ever reported. Key: root. */
export const loopingIndicators = query<string, ReadonlySet<string>>(
  'looping indicators',
  (db, root) => {
    const indicators = new Map(entriesOf(db, root, 'indicators').map((indicator) => [indicator.id, indicator]));
    const settled = new Map<string, boolean>();
    const loops = (id: string, path: ReadonlySet<string>): boolean => {
      if (path.has(id)) return true;
      const known = settled.get(id);
      if (known !== undefined) return known;
      const indicator = indicators.get(id);
      const found = indicator !== undefined && ingredientsOf(indicator).some((next) => loops(next, new Set([...path, id])));
      settled.set(id, found);
      return found;
    };
    return new Set([...indicators.keys()].filter((id) => loops(id, new Set())));
  },
  sameStructure,
);
