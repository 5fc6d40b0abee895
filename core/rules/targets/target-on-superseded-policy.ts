import type { Policy, Target } from '../../plan/model.ts';
import { child, withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A target that rests on a document no longer in force. */
export default rule({
  code: 'target-on-superseded-policy',
  category: 'targets',
  severity: 'error',
  asOf: true,
  on: 'target',
  says: {
    en: '`{policy}` is superseded by `{by}`.',
    vi: '`{policy}` đã được thay thế bằng `{by}`.',
  },
  variants: { alone: { en: '`{policy}` is superseded.', vi: '`{policy}` đã được thay thế.' } },
  why: {
    en: 'The document that follows may have set another number, or dropped the target. Somebody has to look.',
    vi: 'Văn bản thay thế có thể đã đặt số khác hoặc bỏ chỉ tiêu này. Cần rà soát lại.',
  },
  bad: `
policies: {cu: {name: Nghị quyết cũ, issued: 2015-01-05, status: superseded}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, policy: cu}}
`,
  good: `
policies: {cu: {name: Nghị quyết cũ, issued: 2015-01-05, status: issued}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, policy: cu}}
`,
  further: [
    `
policies: {cu: {name: Nghị quyết cũ, issued: 2015-01-05, status: issued}, moi: {name: Nghị quyết mới, issued: 2022-01-05, status: issued, supersedes: [cu]}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, policy: cu}}
`,
  ],
  *check(target, plan) {
    const policy = plan.one('policies', target.policy);
    if (!policy) return;
    const by = plan
      .all('policies')
      .find((each) => each.id !== policy.id && each.supersedes.includes(policy.id) && each.status === 'issued');
    if ((!by && policy.status !== 'superseded') || wasOver(plan, target, by)) return;
    const place = child(target.place, 'policy');
    yield {
      place,
      variant: by ? undefined : 'alone',
      values: { policy: nameOf(plan, 'policies', policy.id), by: by && nameOf(plan, 'policies', by.id) },
      related: [
        {
          place: withPart((by ?? policy).place, 'key'),
          says: by ? { en: 'the successor', vi: 'văn bản thay thế' } : { en: 'the policy', vi: 'văn bản này' },
        },
      ],
      fixes: by && [
        { title: { en: `Change to \`${by.id}\``, vi: `Đổi thành \`${by.id}\`` }, edits: [{ kind: 'set', place, text: by.id }] },
      ],
    };
  },
});

/** A target that had run its time under the policy stays with it. */
function wasOver(plan: Plan, { period, due }: Target, by: Policy | undefined): boolean {
  const last = period ? period.last : due?.last;
  return last !== undefined && last < (by?.issued?.first ?? plan.day);
}
