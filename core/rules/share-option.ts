import { HUNDRED, type Rational, rational } from '../plan/quantity/rational.ts';

/** An option such as `above: 2` or `below: "0,5 %"` as the number written; undefined when it is none. */
export function numberOption(written = ''): Rational | undefined {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(written);
  return match ? rational(match[1]!.replace(',', '.')) : undefined;
}

/** An option such as `max-share: 50 %` or `below: "0,5 %"` as a share of 1; undefined when it is no percentage. */
export function shareOption(written?: string): Rational | undefined {
  return numberOption(written)?.div(HUNDRED);
}
