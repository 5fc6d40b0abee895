import type { Target } from '../../plan/model.ts';
import { contains, daysIn } from '../../plan/period/spans.ts';
import { assess } from '../../rollup/assess.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Asked, directionOf } from '../asked.ts';
import { rule } from '../rule.ts';
import { areAmounts, contradicts, type DatedStep, stepsTo } from '../steps.ts';

/** A step that no course to the target can pass. */
export default rule({
  code: 'phasing-not-rising',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: 'The step at {period} ({value}) {problem}.',
    vi: 'Mốc {period} ({value}) {problem}.',
  },
  why: {
    en: 'Steps say how much is to be reached by each date, from the first day on. One that falls, passes the target or lies outside its period makes every pace computed from it wrong.',
    vi: 'Mỗi mốc là mức lũy kế phải đạt đến ngày đó. Mốc tụt xuống, vượt kế hoạch hay nằm ngoài kỳ thì mọi hệ số tiến độ tính theo nó đều sai.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 60 người, 2026-H1: 40 người}}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 40 người, 2026-H1: 60 người}}}
`,
  *check(target, plan) {
    const found = stepsTo(plan, target);
    if (!found) return;
    const { steps, asked } = found;
    if (plan.one('indicators', target.indicator)!.kind === 'flow' && areAmounts(steps, target, asked)) return;
    const rises = isRising(plan, target, asked);
    let before: DatedStep | undefined;
    for (const each of steps) {
      const problem = contradicts(each, target, asked) ? undefined : problemOf(each, before, target, asked, rises);
      if (problem) {
        yield {
          place: each.step.place,
          values: {
            period: { say: 'period', period: each.period },
            value: { say: 'quantity', quantity: each.value },
            problem: { say: 'word', list: 'stepProblem', word: problem },
          },
          related:
            problem === 'falls below the step before'
              ? [{ place: before!.step.place, says: { en: 'the step before', vi: 'mốc trước' } }]
              : [],
        };
      }
      if (problem !== 'ends outside the period') before = each;
    }
  },
});

function problemOf({ period, amount }: DatedStep, before: DatedStep | undefined, target: Target, asked: Asked, rises: boolean) {
  const { period: whole } = target;
  if (whole && daysIn(whole) !== undefined && !contains(whole, { first: period.last, last: period.last })) return 'ends outside the period';
  if (rises && before && amount.compare(before.amount) < 0) return 'falls below the step before';
  return rises && amount.compare(asked.amount) > 0 ? 'passes the target' : undefined;
}

/** A flow only grows; a level may also have to come down to its target, which no step says by itself. */
function isRising(plan: Plan, target: Target, asked: Asked): boolean {
  const indicator = plan.one('indicators', target.indicator)!;
  if (indicator.kind === 'flow') return true;
  if (directionOf(asked.key) !== 'up' || indicator.better === 'lower') return false;
  const baseline = assess(plan, asked.goal.id)!.baseline;
  return !baseline || baseline.compare(asked.amount) < 0;
}
