import type { Plan } from '../workspace/plan.ts';
import { assess } from './assess.ts';
import { breaksBetween } from './breaks.ts';

/** Where a target's attainment has gone since the last review that looked at it. */
export type Trend = 'up' | 'level' | 'down';

export const TREND_SIGNS: Readonly<Record<Trend, string>> = { up: '▲', level: '▬', down: '▼' };

/** Attainment now against that on the day of the last review of the target; undefined when either is not known, and across a break of the series. */
export function trendOf(plan: Plan, goal: string): Trend | undefined {
  const now = assess(plan, goal);
  const attainment = now?.progress?.attainment;
  if (!now || !attainment) return undefined;
  const before = plan
    .all('reviews')
    .filter(
      ({ date, targets }) =>
        date !== undefined && date < now.at && (targets.length === 0 || targets.includes(goal) || targets.includes(now.goal.target.id)),
    )
    .map(({ date }) => date!);
  if (before.length === 0) return undefined;
  const then = assess(plan, goal, Math.max(...before))!;
  if (!then.progress?.attainment) return undefined;
  if (breaksBetween(plan, now.rollup!.request, then.rollup!.asOf, now.rollup!.asOf).length > 0) return undefined;
  const order = attainment.compare(then.progress.attainment);
  return order > 0 ? 'up' : order < 0 ? 'down' : 'level';
}
