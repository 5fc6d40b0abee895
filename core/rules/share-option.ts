import { HUNDRED, ONE, type Rational, rational } from '../plan/quantity/rational.ts';

/** An option such as `max-share: 50 %` or `below: "0,5 %"` as a share of 1; undefined when it is no percentage. */
export function shareOption(written: string | undefined): Rational | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(written ?? '');
  return match ? rational(match[1]!.replace(',', '.')).div(HUNDRED) : undefined;
}

/** An option such as `above: 2` as a number; undefined when it is none. */
export function numberOption(written: string | undefined): Rational | undefined {
  return shareOption(written)?.mul(HUNDRED).div(ONE);
}
