import { civilOf } from '../../plan/period/days.ts';
import type { Day, Period } from '../../plan/period/period.ts';
import { yearPeriod } from '../../plan/period/periods.ts';
import { contains } from '../../plan/period/spans.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A target beyond the years its policy speaks of. */
export default rule({
  code: 'target-outside-policy',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '{period} is outside `{policy}` ({policy-period}).',
    vi: '{period} nằm ngoài thời gian thực hiện `{policy}` ({policy-period}).',
  },
  why: {
    en: 'A resolution for 2020–2025 binds nobody in 2030. What it says of later years is an orientation, and is marked `horizon: true`.',
    vi: 'Nghị quyết cho 2020–2025 không ràng buộc năm 2030. Phần định hướng cho các năm sau thì ghi `horizon: true`.',
  },
  bad: `
targets: {t1: {name: Việc làm 2030, indicator: jobs, period: 2021/2030, at-least: 80 người, phasing: at-end, policy: nq}}
`,
  good: `
targets: {t1: {name: Việc làm 2030, indicator: jobs, period: 2021/2030, at-least: 80 người, phasing: at-end, policy: nq, horizon: true}}
`,
  *check(target, plan) {
    const { period, due, horizon, place } = target;
    const policy = plan.one('policies', target.policy);
    // A goal "by" a date needs only that day within the policy.
    const time = period ?? (due && { first: due.last, last: due.last });
    if (!policy?.period || time?.first === undefined || time.last === undefined) return;
    const held = yearsHeld(policy.period);
    if (!held || contains(held, time)) return;
    const end = policy.horizon === undefined ? held.last : yearPeriod(policy.horizon).last;
    const inHorizon = contains({ first: held.first, last: Math.max(held.last, end) }, time);
    if (horizon && (inHorizon || policy.horizon === undefined)) return;
    yield {
      place: child(place, period ? 'period' : 'due'),
      values: {
        period: period ? { say: 'period', period } : { say: 'plan-date', date: due! },
        policy: nameOf(plan, 'policies', policy.id),
        'policy-period': { say: 'period', period: policy.period },
      },
      related: [{ place: child(policy.place, 'period'), says: { en: 'the period of the policy', vi: 'thời gian thực hiện văn bản' } }],
      fixes: inHorizon
        ? [
            {
              title: { en: 'Mark it as set for the horizon', vi: 'Ghi là chỉ tiêu cho tầm nhìn (`horizon: true`)' },
              edits: [{ kind: 'insert', place, key: 'horizon', text: 'true' }],
            },
          ]
        : [],
    };
  },
});

/** The days a policy speaks of. A term begins and ends when congresses do, and its resolution speaks of whole years. */
function yearsHeld({ form, first, last }: Period): { readonly first: Day; readonly last: Day } | undefined {
  if (first === undefined || last === undefined) return undefined;
  return form === 'term' ? { first: yearPeriod(civilOf(first).year).first, last: yearPeriod(civilOf(last).year).last } : { first, last };
}
