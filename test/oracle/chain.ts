import type { Day } from './calendar.ts';
import type { Entry } from './world.ts';

/** A figure of a shorter period, with the first day it is needed for. */
export interface Piece {
  readonly now: Entry;
  readonly begins: Day;
}

/** The pieces that follow one another from a day on and run the furthest, each complete but the last: every such chain is made and the best taken. */
export function furthest<P extends Piece>(pieces: readonly P[], from: Day): readonly P[] {
  const chains = (begins: Day): P[][] =>
    pieces
      .filter((piece) => piece.begins === begins)
      .flatMap((piece) => [
        [piece],
        ...(piece.now.asOf >= piece.now.last ? chains(piece.now.last + 1).map((rest) => [piece, ...rest]) : []),
      ]);
  return chains(from).sort((a, b) => b.at(-1)!.now.asOf - a.at(-1)!.now.asOf || a.length - b.length || backwards(a, b))[0] ?? [];
}

/** Of two chains that are as good: the longer last piece, one that begins by itself before a difference, then the same of the piece before. */
function backwards(a: readonly Piece[], b: readonly Piece[]): number {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (!x || !y) return 0;
  return x.begins - y.begins || y.now.last - x.now.last || y.now.first - x.now.first || backwards(a.slice(0, -1), b.slice(0, -1));
}
