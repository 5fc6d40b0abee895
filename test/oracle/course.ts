import { type Day, days, elapsed, type Span } from './calendar.ts';
import { add, div, frac, type Frac, isZero, mul, sub, ZERO } from './fraction.ts';
import type { Goal } from './goal.ts';
import { inUnit } from './money.ts';
import { spanOf, type World } from './world.ts';

/** How far a figure has come (docs/semantics.md, 6); shares are parts of 1. */
export interface Progress {
  readonly elapsed: Frac;
  readonly attainment?: Frac;
  readonly gap?: Frac;
  readonly expected?: Frac;
  readonly pace?: Frac;
  readonly runRate?: Frac;
  readonly remaining?: Frac;
  readonly required?: Frac;
  readonly catchUp?: Frac;
}

/** The progress of a number with its date against one bound. */
export function progressOf(world: World, goal: Goal & { readonly bound: Frac; readonly days: Span }, figure: Frac, asOf: Day): Progress {
  const { indicator, bound, key, days: time, baseline, basis } = goal;
  const kind = indicator!.kind;
  const ceiling = key === 'at-most' || key === 'less-than';
  const part = elapsed(time, asOf);
  if (kind === 'rank') return { elapsed: part, gap: sub(figure, bound) };
  if (kind === 'rate')
    return {
      elapsed: part,
      gap: sub(figure, bound),
      pace: basis === 'at-end' ? undefined : ceiling ? quotient(bound, figure) : quotient(figure, bound),
    };
  if (kind !== 'flow') {
    const expected = baseline && expectedBy(world, goal, baseline, asOf);
    return {
      elapsed: part,
      attainment: baseline ? quotient(sub(figure, baseline), sub(bound, baseline)) : ceiling ? quotient(figure, bound) : undefined,
      expected,
      pace: baseline && expected && quotient(sub(figure, baseline), sub(expected, baseline)),
    };
  }
  const expected = expectedBy(world, goal, ZERO, asOf);
  return {
    elapsed: part,
    attainment: quotient(figure, bound),
    expected,
    pace: expected && (ceiling ? quotient(expected, figure) : quotient(figure, expected)),
    runRate: quotient(figure, part),
    ...(ceiling ? {} : rest(bound, figure, asOf, time)),
  };
}

/** What is left to do and how much faster it must go. */
function rest(bound: Frac, figure: Frac, asOf: Day, time: Span): Pick<Progress, 'remaining' | 'required' | 'catchUp'> {
  const remaining = sub(bound, figure);
  const left = time.last - asOf;
  if (left <= 0) return { remaining };
  const required = div(remaining, frac(left));
  const soFar = div(figure, frac(days({ first: time.first, last: asOf })));
  return { remaining, required, catchUp: quotient(required, soFar) };
}

const quotient = (a: Frac, b: Frac): Frac | undefined => (isZero(b) ? undefined : div(a, b));

/** The value expected by the end of a day: straight from the start to the target, through the steps if there are any. */
function expectedBy(world: World, goal: Goal & { readonly bound: Frac; readonly days: Span }, start: Frac, asOf: Day): Frac | undefined {
  const { first, last } = goal.days;
  if (asOf >= last) return goal.bound;
  if (goal.phasing === 'at-end') return undefined;
  const steps = typeof goal.phasing === 'object' ? Object.entries(goal.phasing) : [];
  const corners = [
    { day: first - 1, value: start },
    { day: last, value: goal.bound },
  ];
  for (const [period, written] of steps) {
    const end = spanOf(world.plan, period)?.last;
    if (end === undefined || end < first || end >= last) continue;
    const value = inUnit(world, written, goal.indicator!.unit, end, last)?.point;
    if (value) corners.push({ day: end, value });
  }
  corners.sort((a, b) => a.day - b.day);
  const before = corners.filter((each) => each.day <= asOf).at(-1);
  const after = corners.find((each) => each.day > asOf);
  if (!before || !after) return start;
  return add(before.value, mul(sub(after.value, before.value), frac(asOf - before.day, after.day - before.day)));
}
