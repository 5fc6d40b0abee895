import { goalsOfTarget } from '../../workspace/goals.ts';
import { decimalText } from '../../plan/quantity/print-number.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { running, type Running } from '../running.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit } from '../say.ts';
import { isSteep } from '../steep.ts';

/** More of the time has gone than of the work. */
export default rule({
  code: 'behind-pace',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '`{goal}`: {attainment} achieved with {elapsed} of {period} gone (pace {pace}, expected {expected}).',
    vi: '`{goal}` mới đạt {attainment} khi đã qua {elapsed} thời gian của {period} (hệ số tiến độ {pace}, theo tiến độ phải đạt {expected}).',
  },
  variants: {
    ceiling: {
      en: '`{goal}`: {attainment} used with {elapsed} of {period} gone (pace {pace}, expected {expected}).',
      vi: '`{goal}` đã dùng {attainment} khi mới qua {elapsed} thời gian của {period} (hệ số tiến độ {pace}, theo tiến độ chỉ được {expected}).',
    },
    average: {
      en: '`{goal}`: the average so far is {actual} against {target}, with {elapsed} of {period} gone (pace {pace}).',
      vi: '`{goal}`: bình quân đến nay là {actual}, kế hoạch {target}, khi đã qua {elapsed} thời gian của {period} (hệ số tiến độ {pace}).',
    },
  },
  why: {
    en: 'A gap seen in June can be closed, the same gap seen in December only explained. What is expected by now follows the steps of the target, not the calendar alone.',
    vi: 'Khoảng hụt thấy từ tháng 6 còn bù được, đến tháng 12 chỉ còn giải trình. Mức phải đạt đến nay tính theo các mốc đã giao, không chỉ theo lịch.',
  },
  bad: `
targets: {j-24: {name: Việc làm, indicator: jobs, period: 2024, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 78 người}]
deviations: [{target: j-24, as-of: 2024-11-15, causes: [{internal: Chậm tuyển dụng}], remedy: Mở sàn việc làm}]
`,
  good: `
targets: {j-24: {name: Việc làm, indicator: jobs, period: 2024, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 88 người}]
`,
  *check(target, plan) {
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const found = running(plan, goal);
      if (!found?.progress.pace || found.progress.pace.compare(found.thresholds.atRisk) >= 0 || isSteep(plan, found)) continue;
      yield finding(plan, found);
    }
  },
});

function finding(plan: Plan, { goal, indicator, actual, bound, period, progress, figure }: Running): Finding {
  const { attainment, elapsed, pace, expected, used } = progress;
  return {
    place: goal.place,
    variant: attainment ? (used ? 'ceiling' : undefined) : 'average',
    values: {
      goal: goalName(plan, goal.id),
      ...(attainment && { attainment: { say: 'percent', value: attainment }, expected: inUnit(plan, indicator.id, expected!) }),
      actual: inUnit(plan, indicator.id, actual),
      target: inUnit(plan, indicator.id, bound),
      elapsed: { say: 'percent', value: elapsed },
      period,
      pace: { say: 'plain', value: pace!, decimals: 2 },
    },
    data: {
      ...exactDataOf(plan, indicator.id, { actual, target: bound, expected }),
      attainment: attainment ? decimalText(attainment, 6) : '',
      elapsed: decimalText(elapsed, 6),
      pace: decimalText(pace!, 6),
    },
    related: figure
      ? [{ place: figure, says: { en: `figure of ${goalName(plan, goal.id)}`, vi: `số liệu của ${goalName(plan, goal.id)}` } }]
      : [],
  };
}
