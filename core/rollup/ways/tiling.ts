import type { Day } from '../../plan/period/period.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Request } from '../request.ts';
import { chosen } from './reported.ts';

/** Figures of sub-periods that follow one another from the first day on, as far as they reach; only the last may still be running. Fewest parts first. */
export function tiling(figures: readonly Figure[], request: Request): readonly Figure[] {
  const starts = new Map<Day, Figure[]>();
  for (const same of bySpan(figures, request).values()) {
    const figure = chosen(same)!;
    const begins = figure.period.first!;
    starts.set(begins, [...(starts.get(begins) ?? []), figure]);
  }
  const reached = new Map<Day, readonly Figure[]>([[request.first, []]]);
  let best: readonly Figure[] = [];
  for (const day of [...starts.keys()].sort((a, b) => a - b)) {
    const before = reached.get(day);
    if (!before) continue;
    for (const figure of starts.get(day)!) {
      const path = [...before, figure];
      if (better(path, best)) best = path;
      if (figure.asOf < figure.period.last!) continue;
      const next = figure.period.last! + 1;
      const known = reached.get(next);
      if (!known || known.length > path.length) reached.set(next, path);
    }
  }
  return best;
}

/** The figures whose periods lie in the request's without being it, by period. */
export function bySpan(figures: readonly Figure[], request: Request): ReadonlyMap<string, Figure[]> {
  const spans = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { first, last } = figure.period as { first: Day; last: Day };
    if (first < request.first || last > request.last || (first === request.first && last === request.last)) continue;
    const key = `${first} ${last}`;
    const same = spans.get(key);
    if (same) same.push(figure);
    else spans.set(key, [figure]);
  }
  return spans;
}

function better(path: readonly Figure[], best: readonly Figure[]): boolean {
  const reach = path.at(-1)!.asOf - (best.at(-1)?.asOf ?? Number.NEGATIVE_INFINITY);
  return reach > 0 || (reach === 0 && path.length < best.length);
}
