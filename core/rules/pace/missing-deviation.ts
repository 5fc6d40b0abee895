import type { Assessment } from '../../rollup/assessment.ts';
import { assess } from '../../rollup/assess.ts';
import { explanationOf } from '../../rollup/explained.ts';
import { isoDate } from '../../plan/period/days.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { goalName } from '../say.ts';

const TO_EXPLAIN: ReadonlySet<string> = new Set(['off-track', 'missed', 'breached']);

/** A target that is not met, and nobody says why. */
export default rule({
  code: 'missing-deviation',
  category: 'pace',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '`{target}` is {status}, and no deviation note says why.',
    vi: '`{target}`: {status}, chưa có giải trình nguyên nhân khách quan, chủ quan.',
  },
  variants: {
    worse: {
      en: '`{target}` is {status}; the deviation note of {date} was written when it was {before}.',
      vi: '`{target}`: {status}; giải trình ngày {date} viết khi mới {before}.',
    },
  },
  why: {
    en: 'Causes from outside and causes within call for different remedies. Written down while they are known, they are the first page of the next report.',
    vi: 'Nguyên nhân khách quan và chủ quan cần cách xử lý khác nhau. Ghi lại khi còn rõ thì báo cáo kỳ sau có sẵn trang đầu.',
  },
  bad: `
targets: {j-23: {name: Việc làm, indicator: jobs, period: 2023, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2023, value: 60 người}]
`,
  good: `
targets: {j-23: {name: Việc làm, indicator: jobs, period: 2023, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2023, value: 60 người}]
deviations: [{target: j-23, as-of: 2024-11-15, causes: [{external: <external>}, {internal: <internal>}], remedy: <remedy>}]
`,
  *check(target, plan) {
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const found = assess(plan, goal.id)!;
      if (!TO_EXPLAIN.has(found.status) || explainsItself(found)) continue;
      const explanation = explanationOf(plan, found);
      if (explanation?.counts) continue;
      const entry = `{target: ${goal.id}, as-of: ${isoDate(found.at)}, causes: [{external: <external>}, {internal: <internal>}], remedy: <remedy>}`;
      yield {
        place: goal.place,
        variant: explanation?.before ? 'worse' : undefined,
        values: {
          target: goalName(plan, goal.id),
          status: { say: 'word', list: 'status', word: found.status },
          ...(explanation?.before && {
            date: { say: 'date', day: explanation.note.asOf! },
            before: { say: 'word', list: 'status', word: explanation.before },
          }),
        },
        data: { target: goal.id, status: found.status },
        fixes: [
          {
            title: { en: 'Add a deviation note', vi: 'Thêm giải trình (`deviations`)' },
            edits: [intoList(goal.place.file, 'deviations', entry)],
            blank: true,
          },
        ],
      };
    }
  },
});

/** Of `all-of` the parts that are targets of their own say it themselves. */
function explainsItself({ goal, status, parts }: Assessment): boolean {
  const worst = parts.filter((part) => part.status === status);
  return worst.length > 0 && worst.every((part) => part.goal.target.id !== goal.target.id);
}
