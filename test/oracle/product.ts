import { cmp, div, type Frac, isZero, mul, ONE, ZERO } from './fraction.ts';
import { exactly, type Measure } from './measure.ts';

/** An end of an interval; `value` is absent for ∞ and −∞. */
interface End {
  readonly value?: Frac;
  readonly sign: number;
  readonly open: boolean;
}

/** A product, undefined when nothing is known of it. Where it may lie is known when one factor cannot be below 0: between the least and the greatest of the products of the ends. */
export function times(a: Measure, b: Measure): Measure | undefined {
  const point = a.point && b.point && mul(a.point, b.point);
  const exact = [a, b].some((each) => each.low && each.high && cmp(each.low, each.high) === 0);
  const tame = exact || [a, b].some((each) => each.low && each.low.n >= 0n);
  if (!tame) return point && { point, lowOpen: false, highOpen: false };
  const corners = endsOf(a).flatMap((one) => endsOf(b).map((other) => corner(one, other)));
  const sorted = [...corners].sort(byValue);
  const [low, high] = [closedFirst(sorted, sorted[0]!), closedFirst(sorted, sorted.at(-1)!)];
  return point || low.value || high.value ? { point, low: low.value, high: high.value, lowOpen: low.open, highOpen: high.open } : undefined;
}

/** A quotient; undefined when the divisor is 0, or without a point may be 0. */
export function over(a: Measure, b: Measure): Measure | undefined {
  if (b.point ? isZero(b.point) : !b.low || b.low.n <= 0n) return undefined;
  const point = b.point && div(ONE, b.point);
  if (b.low && b.high && cmp(b.low, b.high) === 0) return times(a, exactly(point!));
  if (a.low?.n === 0n && a.high?.n === 0n) return { ...exactly(ZERO), point: point && ZERO };
  if (!b.low || b.low.n <= 0n) return a.point && point && { point: mul(a.point, point), lowOpen: false, highOpen: false };
  return times(a, {
    point,
    low: b.high ? div(ONE, b.high) : ZERO,
    high: div(ONE, b.low),
    lowOpen: b.high ? b.highOpen : true,
    highOpen: b.lowOpen,
  });
}

function endsOf({ low, high, lowOpen, highOpen }: Measure): readonly End[] {
  return [
    low ? { value: low, sign: cmp(low, ZERO), open: lowOpen } : { sign: -1, open: true },
    high ? { value: high, sign: cmp(high, ZERO), open: highOpen } : { sign: 1, open: true },
  ];
}

/** 0 times anything is 0, and reached when one of the zeros is. */
function corner(a: End, b: End): End {
  const zeros = [a, b].filter(({ sign }) => sign === 0);
  if (zeros.length > 0) return { value: ZERO, sign: 0, open: zeros.every(({ open }) => open) };
  return { value: a.value && b.value && mul(a.value, b.value), sign: a.sign * b.sign, open: a.open || b.open };
}

function byValue(a: End, b: End): number {
  if (a.value && b.value) return cmp(a.value, b.value);
  return (a.value ? 0 : a.sign) - (b.value ? 0 : b.sign);
}

const closedFirst = (all: readonly End[], end: End): End => all.find((each) => byValue(each, end) === 0 && !each.open) ?? end;
