import type { Milestone, Target } from '../../plan/model.ts';
import type { PlanDate, Period } from '../../plan/period/period.ts';
import { isDate, isSameTime } from '../../plan/period/same-time.ts';
import type { Said } from '../../messages/said.ts';
import { child, type Place } from '../../syntax/place.ts';
import { committedMilestone, committedTarget, isTouched } from '../../workspace/committed.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { hasOneMore, lastRevision, recordRevision } from '../revised.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A deadline that was moved in silence. */
export default rule({
  code: 'unrecorded-deadline-change',
  category: 'targets',
  severity: 'error',
  on: 'milestone',
  git: true,
  says: {
    en: '`{id}` was due {old} and is now due {new}, without a `revisions` entry.',
    vi: 'Thời hạn của `{id}` đổi từ {old} sang {new} mà không ghi `revisions`.',
  },
  variants: {
    period: {
      en: '`{id}` was set for {old} and is now set for {new}, without a `revisions` entry.',
      vi: 'Kỳ của `{id}` đổi từ {old} sang {new} mà không ghi `revisions`.',
    },
  },
  why: {
    en: 'A deadline that is moved in silence is never missed. The plan keeps the former one, when it was moved, and why.',
    vi: 'Thời hạn lặng lẽ dời đi thì không bao giờ trễ. Kế hoạch phải giữ thời hạn trước, ngày dời và lý do.',
  },
  committed: `
milestones: {m1: {name: Xong, due: 2025-06}}
`,
  bad: `
milestones: {m1: {name: Xong, due: 2025-09}}
`,
  good: `
milestones: {m1: {name: Xong, due: 2025-09, revisions: [{date: 2024-11-15, was: 2025-06, reason: <reason>}]}}
`,
  *check(milestone, plan) {
    const before = isTouched(plan, milestone.place.file) ? committedMilestone(plan, milestone.id) : undefined;
    if (!before?.due || !milestone.due || plan.one('milestones', milestone.id) !== milestone) return;
    if (isSameTime(before.due, milestone.due)) return;
    if (hasOneMore(milestone.revisions, before.revisions, ({ was }) => was !== undefined && isSameTime(was, before.due!))) return;
    const key = { name: 'due', was: 'was' } as const;
    yield finding(plan, { entry: milestone, register: 'milestones', key, old: before.due, now: milestone.due });
  },
  also: {
    *target(target, plan) {
      const before = isTouched(plan, target.place.file) ? committedTarget(plan, target.id) : undefined;
      if (!before || before.proposed || plan.one('targets', target.id) !== target) return;
      const old = before.period ?? before.due;
      const now = target.period ?? target.due;
      if (!old || !now || isSameTime(old, now) || isRecorded(target, before, old)) return;
      const key = { name: target.period ? 'period' : 'due', was: before.period ? 'was-period' : 'was-due' } as const;
      yield finding(plan, { entry: target, register: 'targets', key, old, now });
    },
  },
});

function isRecorded(target: Target, before: Target, old: Period | PlanDate): boolean {
  return hasOneMore(target.revisions, before.revisions, ({ wasDue, wasPeriod }) => {
    const was = isDate(old) ? wasDue : wasPeriod;
    return was !== undefined && isSameTime(was, old);
  });
}

interface Moved {
  readonly entry: Target | Milestone;
  readonly register: 'targets' | 'milestones';
  readonly key: { readonly name: 'due' | 'period'; readonly was: 'was' | 'was-due' | 'was-period' };
  readonly old: Period | PlanDate;
  readonly now: Period | PlanDate;
}

function finding(plan: Plan, { entry, register, key, old, now }: Moved): Finding {
  const place: Place = child(entry.place, key.name);
  const title = { en: `Record the revision (was ${old.written})`, vi: `Ghi lần điều chỉnh (trước là ${old.written})` };
  return {
    place,
    variant: isDate(old) && isDate(now) ? undefined : 'period',
    values: { id: nameOf(plan, register, entry.id), old: said(old), new: said(now) },
    related: lastRevision(entry.revisions),
    fixes: [recordRevision(plan, entry.place, `${key.was}: ${old.written}`, title)],
  };
}

function said(time: Period | PlanDate): Said {
  return isDate(time) ? { say: 'plan-date', date: time } : { say: 'period', period: time };
}
