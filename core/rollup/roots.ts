import { HUNDRED, ONE, rational, type Rational } from '../plan/quantity/rational.ts';

const DIGITS = 20;
/** Rates are averaged over no more years than this: their exact product would fill pages. */
export const MOST_YEARS = 200;

/** The geometric mean of yearly rates in per cent, each entering as many times as it has years; to 20 significant digits. */
export function geometricMean(rates: readonly Rational[], times: readonly number[]): Rational {
  let product = ONE;
  let years = 0;
  rates.forEach((rate, i) => {
    for (let n = 0; n < times[i]!; n += 1) product = product.mul(ONE.add(rate.div(HUNDRED)));
    years += times[i]!;
  });
  return root(product, years).sub(ONE).mul(HUNDRED);
}

/** The yearly rate that the years left must average so that all of them average `target`, when those done averaged `mean`; undefined when none are left. */
export function requiredRate(target: Rational, years: number, mean: Rational, done: number): Rational | undefined {
  if (done >= years || years > MOST_YEARS || mean.compare(-100) <= 0) return undefined;
  const grown = (rate: Rational, times: number) => ONE.add(rate.div(HUNDRED)).pow(times)!;
  return root(grown(target, years).div(grown(mean, done)), years - done)
    .sub(ONE)
    .mul(HUNDRED);
}

/** The n-th root of a number ≥ 0, to 20 significant digits; of a negative number 0. */
export function root(value: Rational, n: number): Rational {
  if (n === 1) return value;
  if (value.compare(0) <= 0) return rational(0);
  // One more digit than asked for, of the root of value · 10^(k·n).
  const size = value.n.toString().length - value.d.toString().length;
  const shift = Math.max(0, DIGITS + 2 - Math.floor(size / n));
  const scaled = (value.n * 10n ** BigInt(shift * n)) / value.d;
  return rational(integerRoot(scaled, BigInt(n)), 10n ** BigInt(shift));
}

/** ⌊ⁿ√value⌋ of a positive number by Newton's method. */
function integerRoot(value: bigint, n: bigint): bigint {
  let guess = 10n ** BigInt(Math.ceil(value.toString().length / Number(n)));
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}
