import { ONE, type Rational, ZERO } from '../../plan/quantity/rational.ts';

/** A sum of multiples of named numbers whose value is known. */
export type Row = ReadonlyMap<string, Rational>;

/** What follows from known sums, exactly. */
export interface Span {
  /** How many independent sums are known. */
  size(): number;
  /** Takes one more sum as known. */
  add(row: Row): void;
  /** Whether a number follows from what is known. */
  holds(name: string): boolean;
  /** Forgets all but the first so many. */
  cut(size: number): void;
}

interface Step {
  readonly pivot: string;
  readonly row: Row;
}

/** A span in which nothing is known yet: rows in echelon form, each solved for one number that no earlier row leaves open. */
export function emptySpan(): Span {
  const steps: Step[] = [];
  return {
    size: () => steps.length,
    add: (row) => {
      const rest = reduced(steps, row);
      const [first] = rest;
      if (!first) return;
      const [pivot, by] = first;
      steps.push({ pivot, row: new Map([...rest].map(([name, factor]) => [name, factor.div(by)])) });
    },
    holds: (name) => reduced(steps, unit(name)).size === 0,
    cut: (size) => {
      steps.length = size;
    },
  };
}

/** One number by itself. */
export function unit(name: string): Row {
  return new Map([[name, ONE]]);
}

/** What of a row does not follow from the steps. */
function reduced(steps: readonly Step[], row: Row): Row {
  const rest = new Map(row);
  for (const step of steps) {
    const times = rest.get(step.pivot);
    if (!times) continue;
    for (const [name, factor] of step.row) {
      const left = (rest.get(name) ?? ZERO).sub(times.mul(factor));
      if (left.equals(ZERO)) rest.delete(name);
      else rest.set(name, left);
    }
  }
  return rest;
}
