import { civilOf } from '../../plan/period/days.ts';
import type { Indicator } from '../../plan/model.ts';
import { yearPeriod } from '../../plan/period/periods.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { goalsWanted, type Read, read, type Reader } from './reader.ts';

/** The goals of one indicator and scope for a year and the year after it; at least one of them is there. */
export interface YearGoals {
  readonly indicator: Indicator;
  readonly scope: string;
  readonly now: Read | undefined;
  readonly next: Read | undefined;
}

/** All goals of a year and of the next, side by side, in the order of the files. */
export function yearGoals(reader: Reader, year: number): readonly YearGoals[] {
  const found = new Map<string, YearGoals>();
  for (const goal of goalsWanted(reader)) {
    const of = yearOf(assess(reader.plan, goal.id));
    if (of !== year && of !== year + 1) continue;
    const each = read(reader, goal);
    const indicator = each?.found.indicator;
    if (!each || !indicator || goal.scope === undefined) continue;
    const key = `${indicator.id}\n${goal.scope}`;
    const before = found.get(key) ?? { indicator, scope: goal.scope, now: undefined, next: undefined };
    found.set(key, of === year ? { ...before, now: before.now ?? each } : { ...before, next: before.next ?? each });
  }
  return [...found.values()];
}

/** How the two are called together: by the indicator, and by the scope where it is not the plan's. */
export function sameGoalIn({ plan }: Reader, { found: { goal, indicator }, row }: Read): string {
  const name = indicator?.name || row.name;
  return goal.scope === plan.manifest.scope ? name : `${name} – ${plan.scope(goal.scope)?.name || goal.scope}`;
}

/** The year a goal is set for; undefined for other times. */
function yearOf({ first, last }: Partial<Assessment> = {}): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const { year } = civilOf(last);
  const whole = yearPeriod(year);
  return whole.first === first && whole.last === last ? year : undefined;
}
