import { decimalText } from '../../plan/quantity/print-number.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import { running } from '../running.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit } from '../say.ts';
import { STEEP_ABOVE, steepness } from '../steep.ts';

/** The rest of the year would have to be several times as good as the year so far. */
export default rule({
  code: 'steep-catch-up',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '`{goal}` needs {required} a day for the {days} left; so far {rate} a day ({factor}).',
    vi: '`{goal}` phải đạt {required} mỗi ngày trong {days} còn lại; đến nay mới {rate} mỗi ngày ({factor}).',
  },
  why: {
    en: 'What has to come in per day, beside what came in per day until now, shows at once whether the target can still be met by going on as before.',
    vi: 'Đặt mức phải đạt mỗi ngày bên cạnh mức đã đạt mỗi ngày là thấy ngay có thể đạt kế hoạch nếu cứ làm như cũ hay không.',
  },
  options: { above: STEEP_ABOVE },
  bad: `
targets: {j-24: {name: Việc làm, indicator: jobs, period: 2024, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 60 người}]
deviations: [{target: j-24, as-of: 2024-11-15, causes: [{internal: Chậm tuyển dụng}], remedy: Mở sàn việc làm}]
`,
  good: `
targets: {j-24: {name: Việc làm, indicator: jobs, period: 2024, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 90 người}]
`,
  *check(target, plan, options) {
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const found = running(plan, goal);
      const factor = found && steepness(found, options.above);
      if (!factor) continue;
      const { requiredPerDay, perDay, daysLeft } = found.progress;
      const { id } = found.indicator;
      yield {
        place: goal.place,
        values: {
          goal: goalName(plan, goal.id),
          required: inUnit(plan, id, requiredPerDay!),
          days: { say: 'count', count: daysLeft, of: 'day' },
          rate: inUnit(plan, id, perDay!),
          factor: { say: 'times', value: factor },
        },
        data: {
          ...exactDataOf(plan, id, { required: requiredPerDay, rate: perDay, actual: found.actual, target: found.bound }),
          days: String(daysLeft),
          factor: decimalText(factor, 6),
        },
        related: found.figure
          ? [{ place: found.figure, says: { en: `figure of ${goalName(plan, goal.id)}`, vi: `số liệu của ${goalName(plan, goal.id)}` } }]
          : [],
      };
    }
  },
});
