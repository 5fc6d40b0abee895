import type { Day } from '../../plan/period/period.ts';
import { grouped } from '../../query/grouped.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Request } from '../request.ts';
import { chosen } from './reported.ts';

/** Figures of sub-periods that follow one another from the first day on, as far as they reach; only the last may still be running. Fewest parts first. */
export function tiling(figures: readonly Figure[], request: Request): readonly Figure[] {
  const pieces = [...bySpan(figures, request).values()].map((same) => chosen(same)!);
  return furthest(
    pieces.map((now) => ({ now, begins: now.period.first! })),
    request.first,
  ).map(({ now }) => now);
}

/** A figure of a sub-period, with the first day it is needed for. */
export interface Piece {
  readonly now: Figure;
  readonly begins: Day;
}

/** The pieces that follow one another from a day on and run the furthest, each complete but the last; of several such the fewest, of these those with the longest last piece. */
export function furthest<P extends Piece>(pieces: readonly P[], from: Day): readonly P[] {
  const reached = new Map<Day, readonly P[]>([[from, []]]);
  let best: readonly P[] = [];
  for (const piece of [...pieces].sort(inOrder)) {
    const before = reached.get(piece.begins);
    if (!before) continue;
    const path = [...before, piece];
    if (runsFurther(path, best)) best = path;
    if (piece.now.asOf < piece.now.period.last!) continue;
    const next = piece.now.period.last! + 1;
    const known = reached.get(next);
    if (!known || known.length > path.length) reached.set(next, path);
  }
  return best;
}

/** By the first day; there the longest, and before one that only adds a difference one that begins by itself. */
function inOrder(a: Piece, b: Piece): number {
  return a.begins - b.begins || b.now.period.last! - a.now.period.last! || b.now.period.first! - a.now.period.first!;
}

function runsFurther(path: readonly Piece[], best: readonly Piece[]): boolean {
  const reach = path.at(-1)!.now.asOf - (best.at(-1)?.now.asOf ?? Number.NEGATIVE_INFINITY);
  return reach > 0 || (reach === 0 && path.length < best.length);
}

/** The figures whose periods lie in the request's without being it, by period. */
export function bySpan(figures: readonly Figure[], request: Request): ReadonlyMap<string, readonly Figure[]> {
  const parts = figures.filter(({ period }) => {
    const { first, last } = period as { first: Day; last: Day };
    return first >= request.first && last <= request.last && (first !== request.first || last !== request.last);
  });
  return grouped(parts, ({ period: { first, last } }) => `${first} ${last}`);
}
