import type { Thresholds } from '../plan/model.ts';
import type { Day, Duration } from '../plan/period/period.ts';
import { addDuration } from '../plan/period/days.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Amount } from './amount.ts';
import type { Assessment, Described } from './assessment.ts';
import { inUnitOf } from './convert.ts';
import type { Rollup } from './derivation.ts';
import { freshnessOf } from './freshness.ts';
import { stepsOf, type Course } from './expected.ts';
import { compareBetween, compareTo, type Verdict } from '../plan/quantity/compare.ts';
import { progressOf } from './progress.ts';
import { rollup } from './rollup.ts';
import { statusOf, together } from './status.ts';
import { latestInside } from './ways/sub-periods.ts';

type Rating = Pick<Assessment, 'rollup' | 'actual' | 'verdict' | 'progress' | 'forecastAttainment' | 'forecastMeets' | 'status'>;

/** The figure of a goal, how far it has come, and its status; `found` puts another figure in the place of its own. */
export function rate(plan: Plan, known: Described, found = figureOf(plan, known)): Rating {
  const shown = found?.amount && { rollup: found, actual: found.amount.point ?? found.amount.interval.low };
  const nothing: Rating = {
    rollup: found,
    actual: shown?.actual,
    verdict: undefined,
    progress: undefined,
    forecastAttainment: undefined,
    forecastMeets: undefined,
    status: 'no-data',
  };
  if (!isMeasurable(known) || (found && !found.amount && found.lacking!.kind === 'rate'))
    return { ...nothing, ...sideBySide(plan, known, found), status: 'unmeasurable' };
  if (!found?.amount || !isComparable(found.amount)) return nothing;
  if (known.inForce.key === 'between' && known.indicator!.kind === 'flow') return between(plan, known, found);
  return rated(plan, known, found);
}

/** A proposed target is shown with its progress, but never rated. */
function sideBySide(plan: Plan, known: Described, found: Rollup | undefined): Partial<Rating> {
  return isMeasurable({ ...known, goal: { ...known.goal, target: { ...known.goal.target, proposed: false } } }) && found?.amount
    ? rated(plan, known, found)
    : {};
}

function isMeasurable({ indicator, inForce, bound, last, basis, goal }: Described): boolean {
  if (!indicator?.kind || !bound || last === undefined || goal.target.proposed) return false;
  if (inForce.key === 'top' && indicator.kind !== 'rank') return false;
  if (indicator.kind === 'flow') return basis === 'total' || basis === 'yearly-average';
  return basis === 'at-end' || (indicator.kind === 'rate' && basis === 'yearly-average');
}

function figureOf(plan: Plan, { request, indicator, basis }: Described): Rollup | undefined {
  if (!request) return undefined;
  return indicator!.kind === 'rate' && basis === 'at-end' ? latestInside(plan, request) : rollup(plan, request);
}

function rated(plan: Plan, known: Described, found: Rollup): Rating {
  const { indicator, inForce, bound, bound2, first, last, at } = known;
  const amount = found.amount!;
  const verdict = verdictOf(known, amount);
  const actual = verdict.compared;
  const phasing = phasingOf(plan, known);
  const progress =
    inForce.key !== 'between'
      ? progressOf({ ...known, indicator: indicator!, bound: bound!, first: first!, last: last!, asOf: found.asOf, actual, phasing })
      : undefined;
  const forecastTotal = known.forecast?.total;
  const forecastVerdict = forecastTotal && isComparable(forecastTotal) ? verdictOf(known, forecastTotal) : undefined;
  const status = statusOf({
    ...known,
    indicator: indicator!,
    bound: bound!,
    last: last!,
    bound2,
    rollup: found,
    actual,
    verdict,
    progress,
    forecastAttainment: undefined,
    forecastMeets: forecastVerdict?.met,
    thresholds: thresholdsOf(plan, known),
    rounding: plan.manifest.rounding,
    tooOld: isTooOld(at, found.asOf, freshnessOf(plan, indicator!.id).errorAfter),
    phasingAtEnd: phasing === 'at-end',
  });
  const point = forecastTotal?.point ?? forecastTotal?.interval.low;
  return {
    rollup: found,
    actual,
    verdict,
    progress,
    forecastAttainment: point && !bound!.equals(0) ? point.div(bound!) : undefined,
    forecastMeets: forecastVerdict?.met,
    status,
  };
}

function verdictOf({ inForce, bound, bound2 }: Described, amount: NonNullable<Rollup['amount']>): Verdict {
  if (inForce.key === 'between') return bound2 ? compareBetween(amount, bound!, bound2) : compareTo(amount, bound!, 'at-least');
  return compareTo(amount, bound!, inForce.key!);
}

/** A range added to one-sided numbers may leave nothing to compare. */
function isComparable({ point, interval }: Amount): boolean {
  return (point ?? interval.low ?? interval.high) !== undefined;
}

/** A band on a flow: a floor and a ceiling, the worse of the two. */
function between(plan: Plan, known: Described, found: Rollup): Rating {
  const floor = rated(plan, { ...known, inForce: { ...known.inForce, key: 'at-least' } }, found);
  if (!known.bound2) return { ...floor, status: together([floor.status]) };
  const ceiling = rated(plan, { ...known, inForce: { ...known.inForce, key: 'at-most' }, bound: known.bound2 }, found);
  const status = together([floor.status, ceiling.status]);
  return { ...(status === floor.status ? floor : ceiling), status };
}

function phasingOf(plan: Plan, known: Described): Course['phasing'] {
  const { goal, indicator, last, inForce } = known;
  if (goal.target.phasing === 'at-end' || !inForce.period) return 'at-end';
  if (goal.line) return 'linear';
  return stepsOf(goal.target).flatMap(({ day, step }) => {
    const value = inUnitOf(plan, step.value!, indicator!.id, day, last!).amount?.point;
    return value ? [{ day, value }] : [];
  });
}

function thresholdsOf(plan: Plan, known: Described): Thresholds {
  return { ...plan.manifest.thresholds, ...known.goal.target.thresholds };
}

function isTooOld(at: Day, asOf: Day, limit: Duration | undefined): boolean {
  return limit !== undefined && at > addDuration(asOf, limit);
}
