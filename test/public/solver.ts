import { add, cmp, div, type Frac, mul, neg, ONE, ZERO } from '../oracle/fraction.ts';

/** A sum of multiples of unknowns whose value somebody has read. */
export type Equation = ReadonlyMap<string, Frac>;

/** Whoever has read some equations, and can do algebra. */
export interface Reader {
  readonly read: (equation: Equation) => void;
  /** Whether the value of a sum follows from what was read. */
  readonly knows: (sum: Equation) => boolean;
}

/** A reader who has read nothing: Gauss–Jordan elimination over exact fractions. */
export function newReader(): Reader {
  const solved = new Map<string, Equation>();
  const rest = (equation: Equation): Equation => {
    let left = equation;
    for (const [name, factor] of equation) {
      const known = solved.get(name);
      if (known) left = plus(left, times(known, neg(factor)));
    }
    return left;
  };
  return {
    read: (equation) => {
      const left = rest(equation);
      const first = left.keys().next().value;
      if (first === undefined) return;
      const own = times(left, div(ONE, left.get(first)!));
      for (const [name, other] of solved) {
        const factor = other.get(first);
        if (factor) solved.set(name, plus(other, times(own, neg(factor))));
      }
      solved.set(first, own);
    },
    knows: (sum) => rest(sum).size === 0,
  };
}

/** The sum of two sums. */
export function plus(a: Equation, b: Equation): Equation {
  const found = new Map(a);
  for (const [name, factor] of b) {
    const both = add(found.get(name) ?? ZERO, factor);
    if (cmp(both, ZERO) === 0) found.delete(name);
    else found.set(name, both);
  }
  return found;
}

/** So many times a sum. */
export function times(equation: Equation, by: Frac): Equation {
  return cmp(by, ZERO) === 0 ? new Map() : new Map([...equation].map(([name, factor]) => [name, mul(factor, by)]));
}

/** One unknown. */
export function the(name: string): Equation {
  return new Map([[name, ONE]]);
}
