/** An exact number, in lowest terms with a positive denominator. */
export interface Frac {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction of two whole numbers. */
export function frac(n: bigint | number, d: bigint | number = 1n): Frac {
  let [a, b] = [BigInt(n), BigInt(d)];
  if (b === 0n) throw new Error('division by zero');
  if (b < 0n) [a, b] = [-a, -b];
  const shared = gcd(a < 0n ? -a : a, b);
  return { n: a / shared, d: b / shared };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b);
}

export const ZERO = frac(0);
export const ONE = frac(1);
export const HUNDRED = frac(100);

/** A number written `-12.5`. */
export function decimal(text: string): Frac {
  const [whole = '', part = ''] = text.split('.');
  return frac(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const add = (a: Frac, b: Frac): Frac => frac(a.n * b.d + b.n * a.d, a.d * b.d);
export const neg = (a: Frac): Frac => frac(-a.n, a.d);
export const sub = (a: Frac, b: Frac): Frac => add(a, neg(b));
export const mul = (a: Frac, b: Frac): Frac => frac(a.n * b.n, a.d * b.d);
export const div = (a: Frac, b: Frac): Frac => frac(a.n * b.d, a.d * b.n);
export const total = (all: readonly Frac[]): Frac => all.reduce(add, ZERO);

/** Negative, 0 or positive. */
export function cmp(a: Frac, b: Frac): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const eq = (a: Frac, b: Frac): boolean => cmp(a, b) === 0;
export const isZero = (a: Frac): boolean => a.n === 0n;
export const greatest = (all: readonly Frac[]): Frac => all.reduce((a, b) => (cmp(a, b) >= 0 ? a : b));

/** `n/d`, or `n` of a whole number. */
export const text = (a: Frac): string => (a.d === 1n ? String(a.n) : `${a.n}/${a.d}`);

/** The number with so many decimals kept, half away from zero or cut. */
export function rounded(a: Frac, decimals: number, how: 'half-up' | 'truncate'): Frac {
  const power = 10n ** BigInt(decimals);
  const size = a.n < 0n ? -a.n : a.n;
  const kept = how === 'truncate' ? (size * power) / a.d : (2n * size * power + a.d) / (2n * a.d);
  return frac(a.n < 0n ? -kept : kept, power);
}

/** The n-th root of a positive number, right to 30 decimals. */
export function root(a: Frac, n: number): Frac {
  const power = 10n ** 30n;
  const under = (a.n * power ** BigInt(n)) / a.d;
  let [low, high] = [0n, under + 1n];
  while (low + 1n < high) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(n) <= under) low = middle;
    else high = middle;
  }
  return frac(low, power);
}
