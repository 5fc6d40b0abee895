import { type Rational, sum, ZERO } from '../../plan/quantity/rational.ts';
import type { Goal } from '../../workspace/goals.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { addends } from '../addends.ts';
import { type Asked, askedOf, directionOf } from '../asked.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, goalName } from '../say.ts';
import { goalsOfSubPeriods, goalsOfZones } from '../sub-goals.ts';
import { dropAxis, missingPart, scaleParts } from '../sub-target-fixes.ts';

/** Targets of quarters or of zones that do not add up to the one they make. */
export default rule({
  code: 'sub-targets-mismatch',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: '{parts} add up to {sum}, but `{target}` says {value} (difference {difference}).',
    vi: '{parts} cộng lại là {sum}, còn `{target}` ghi {value} (chênh lệch {difference}).',
  },
  why: {
    en: 'If every park reaches its number and the province still misses, the numbers were given out wrong. `adds-up` asks for them to agree.',
    vi: 'Nếu khu nào cũng đạt mà toàn tỉnh vẫn thiếu thì chỉ tiêu đã giao không khớp. `adds-up` yêu cầu các số này phải khớp nhau.',
  },
  bad: `
targets:
  y: {name: Việc làm, indicator: jobs, period: 2026, at-least: 3.000 người, adds-up: periods}
  h1: {name: Sáu tháng đầu, indicator: jobs, period: 2026-H1, at-least: 1.000 người}
  h2: {name: Sáu tháng cuối, indicator: jobs, period: 2026-H2, at-least: 1.750 người}
`,
  good: `
targets:
  y: {name: Việc làm, indicator: jobs, period: 2026, at-least: 3.000 người, adds-up: periods}
  h1: {name: Sáu tháng đầu, indicator: jobs, period: 2026-H1, at-least: 1.090 người}
  h2: {name: Sáu tháng cuối, indicator: jobs, period: 2026-H2, at-least: 1.910 người}
`,
  *check(target, plan) {
    const own = goalsOfTarget(plan.db, plan.root, target).find((goal) => !goal.line);
    const whole = own && askedOf(plan, own);
    if (!whole) return;
    for (const axis of target.addsUp) {
      const parts = partsOf(plan, own, axis);
      if (parts) yield* compared(plan, whole, parts, axis);
    }
  },
});

/** The goals that must make up a goal along an axis; undefined where its indicator does not add up that way. */
function partsOf(plan: Plan, whole: Goal, axis: 'periods' | 'zones'): readonly Goal[] | undefined {
  const indicator = plan.one('indicators', whole.target.indicator)!;
  const how = axis === 'periods' ? indicator.overTime : indicator.overZones;
  if (how !== 'sum' && how !== 'count') return undefined;
  return axis === 'periods' ? goalsOfSubPeriods(plan, whole) : goalsOfZones(plan, whole);
}

/** Parts that are not given out yet may still fill what is missing, but take nothing off what is too much. */
function* compared(plan: Plan, whole: Asked, goals: readonly Goal[], axis: 'periods' | 'zones'): Iterable<Finding> {
  const parts = goals.map((goal) => askedOf(plan, goal)).filter((part) => part !== undefined);
  if (parts.length === 0 || parts.some((part) => directionOf(part.key) !== directionOf(whole.key))) return;
  const total = sum(parts.map((part) => part.amount));
  const difference = whole.amount.sub(total);
  if (difference.equals(ZERO) || (parts.length < goals.length && difference.compare(ZERO) > 0)) return;
  yield finding(plan, whole, parts, { total, difference, axis, complete: parts.length === goals.length });
}

interface Mismatch {
  readonly total: Rational;
  readonly difference: Rational;
  readonly axis: 'periods' | 'zones';
  readonly complete: boolean;
}

function finding(plan: Plan, whole: Asked, parts: readonly Asked[], { total, difference, axis, complete }: Mismatch): Finding {
  const { target } = whole.goal;
  const missing = missingPart(plan, whole, parts, { axis, difference });
  return {
    place: whole.goal.place,
    values: {
      parts: addends(
        plan,
        target.indicator,
        parts.map((part) => part.amount),
      ),
      sum: exactly(plan, target.indicator, total),
      target: goalName(plan, whole.goal.id),
      value: exactly(plan, target.indicator, whole.amount),
      difference: exactly(plan, target.indicator, difference),
    },
    data: { ...exactDataOf(plan, target.indicator!, { sum: total, value: whole.amount, difference }), target: target.id },
    related: parts.map(({ goal }) => ({ place: goal.place, says: { en: goalName(plan, goal.id), vi: goalName(plan, goal.id) } })),
    fixes: [...missing, ...(complete && missing.length === 0 ? scaleParts(plan, whole, parts) : []), dropAxis(target, axis)],
  };
}
