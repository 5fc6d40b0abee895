import type { Indicator } from '../plan/model.ts';
import { rational, ZERO, type Rational } from '../plan/quantity/rational.ts';
import type { Assessment, Progress } from './assessment.ts';
import { elapsedShare } from '../plan/period/spans.ts';
import { expectedBy, type Course } from './expected.ts';

/** What progress is measured from. */
export type Measured = Pick<Assessment, 'inForce' | 'basis' | 'baseline'> & {
  readonly indicator: Indicator;
  readonly bound: Rational;
  readonly first: number;
  readonly last: number;
  readonly asOf: number;
  readonly actual: Rational;
  readonly phasing: Course['phasing'];
};

/** Elapsed, attainment, expected, pace and what is left to do, of a figure with a bound (docs/semantics.md, 6). */
export function progressOf(of: Measured): Progress {
  const { indicator, inForce, first, last, asOf, actual, bound, baseline } = of;
  const flow = indicator.kind === 'flow';
  const ceiling = inForce.key === 'at-most' || inForce.key === 'less-than';
  const elapsed = elapsedShare({ first, last }, asOf)!;
  const gaps = indicator.kind === 'rate' || indicator.kind === 'rank';
  const start = flow ? ZERO : baseline;
  const expected = start && expectedBy({ first, last, start, end: bound, phasing: of.phasing }, asOf);
  const remaining = flow && !ceiling ? bound.sub(actual) : undefined;
  const daysLeft = last - asOf;
  const requiredPerDay = remaining && daysLeft > 0 ? remaining.div(daysLeft) : undefined;
  const perDay = flow ? actual.div(rational(asOf - first + 1)) : undefined;
  return {
    elapsed,
    attainment: gaps ? undefined : attainmentOf(actual, bound, baseline, flow || ceiling),
    used: ceiling && !baseline,
    gap: gaps ? actual.sub(bound) : undefined,
    expected,
    pace: indicator.kind === 'rate' ? paceOfRate(of) : expected && paceOf(actual, expected, baseline, ceiling),
    runRate: flow ? actual.div(elapsed) : undefined,
    remaining,
    daysLeft,
    requiredPerDay,
    perDay,
    catchUp: requiredPerDay && !perDay!.equals(0) ? requiredPerDay.div(perDay!) : undefined,
  };
}

function attainmentOf(actual: Rational, bound: Rational, baseline: Rational | undefined, plain: boolean): Rational | undefined {
  if (baseline) return bound.equals(baseline) ? undefined : actual.sub(baseline).div(bound.sub(baseline));
  return plain && !bound.equals(0) ? actual.div(bound) : undefined;
}

/** A ÷ E; of a ceiling E ÷ A; with a baseline the parts of the way. */
function paceOf(actual: Rational, expected: Rational, baseline: Rational | undefined, ceiling: boolean): Rational | undefined {
  const [over, under] = baseline ? [actual.sub(baseline), expected.sub(baseline)] : ceiling ? [expected, actual] : [actual, expected];
  return under.equals(0) ? undefined : over.div(under);
}

/** A yearly average against its target, of a ceiling the target against it; a latest rate has no pace. */
function paceOfRate({ actual, bound, basis, inForce }: Measured): Rational | undefined {
  if (basis === 'at-end') return undefined;
  const [over, under] = inForce.key === 'at-most' || inForce.key === 'less-than' ? [bound, actual] : [actual, bound];
  return under.equals(0) ? undefined : over.div(under);
}
