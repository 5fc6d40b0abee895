/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <T>(of: readonly T[]) => T;
  /** Each with that chance, in order. */
  readonly some: <T>(of: readonly T[], chance: number) => T[];
  /** The value with that chance, else nothing. */
  readonly maybe: <T>(chance: number, make: () => T) => T | undefined;
}

/** A source of random numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const chance = (of: number) => next() < of;
  return {
    int,
    chance,
    pick: (of) => of[int(0, of.length - 1)]!,
    some: (of, each) => of.filter(() => chance(each)),
    maybe: (of, make) => (chance(of) ? make() : undefined),
  };
}
