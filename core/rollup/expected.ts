import type { Target } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { rational, type Rational } from '../plan/quantity/rational.ts';

/** What is expected by a day under a target's phasing. */
export interface Course {
  readonly first: Day;
  readonly last: Day;
  /** Where the course starts: 0 for a flow, else the baseline. */
  readonly start: Rational;
  /** Where it ends: the target. */
  readonly end: Rational;
  /** `at-end` has no course before its end. */
  readonly phasing: 'linear' | 'at-end' | readonly { readonly day: Day; readonly value: Rational }[];
}

/** The value expected by the end of a day; undefined before the end of an `at-end` phasing. */
export function expectedBy(course: Course, day: Day): Rational | undefined {
  if (course.phasing === 'at-end' && day < course.last) return undefined;
  const corners = [
    { day: course.first - 1, value: course.start },
    ...(Array.isArray(course.phasing) ? course.phasing.filter((step) => step.day < course.last && step.day >= course.first) : []),
    { day: course.last, value: course.end },
  ].sort((a, b) => a.day - b.day);
  const next = corners.findIndex((corner) => corner.day >= day);
  if (next < 0) return course.end;
  if (next === 0) return course.start;
  const a = corners[next - 1]!;
  const b = corners[next]!;
  return a.value.add(b.value.sub(a.value).mul(rational(day - a.day, b.day - a.day)));
}

/** A target's steps with their last days; steps without a number or a date are left out. */
export function stepsOf(target: Target): readonly { readonly day: Day; readonly step: Exclude<Target['phasing'], string>[number] }[] {
  if (typeof target.phasing === 'string') return [];
  return target.phasing.flatMap((step) => (step.period?.last === undefined || !step.value ? [] : [{ day: step.period.last, step }]));
}
