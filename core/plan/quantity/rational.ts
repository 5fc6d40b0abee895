import Fraction from 'fraction.js';

/** An exact number. All arithmetic of the plan is done in these; nothing is rounded before it is printed. */
export type Rational = Fraction;

export const ZERO: Rational = new Fraction(0);
export const ONE: Rational = new Fraction(1);
export const HUNDRED: Rational = new Fraction(100);

/** From an integer, a `n/d` or decimal text (`-12.5`, `1127379/1420000`), or numerator and denominator. */
export function rational(n: number | bigint | string, d?: number | bigint): Rational {
  return d === undefined ? new Fraction(n) : new Fraction(BigInt(n), d);
}

/** −1, 0 or 1. */
export function compare(a: Rational, b: Rational): number {
  return a.compare(b);
}

/** Σ, 0 for none. */
export function sum(values: Iterable<Rational>): Rational {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}

/** Equal numbers, or both absent. */
export function sameRational(a: Rational | undefined, b: Rational | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.equals(b));
}
