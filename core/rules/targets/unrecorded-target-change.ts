import type { Comparison, Target } from '../../plan/model.ts';
import { sameQuantity } from '../../plan/quantity/same-quantity.ts';
import type { Said } from '../../messages/said.ts';
import { committedGoals, committedTarget, isTouched } from '../../workspace/committed.ts';
import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { formerlyWritten } from '../formerly.ts';
import { hasOneMore, lastRevision, recordRevision } from '../revised.ts';
import { rule } from '../rule.ts';
import { goalName, scopeName } from '../say.ts';

/** A number that was promised and became another one in silence. */
export default rule({
  code: 'unrecorded-target-change',
  category: 'targets',
  severity: 'error',
  on: 'target',
  git: true,
  says: {
    en: '`{target}` went from {old} to {new} without a `revisions` entry.',
    vi: '`{target}` điều chỉnh từ {old} thành {new} mà không ghi `revisions`.',
  },
  why: {
    en: 'A target that is lowered in silence is always reached. The plan keeps what was promised before, when it was changed, and who decided it.',
    vi: 'Chỉ tiêu kế hoạch bị hạ mà không ghi lại thì bao giờ cũng đạt. Kế hoạch phải giữ mức đã giao trước đó, ngày điều chỉnh và nơi quyết định.',
  },
  committed: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người}}
`,
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-11-15, was: 100 người, reason: <reason>}]}}
`,
  *check(target, plan) {
    const before = isTouched(plan, target.place.file) ? committedTarget(plan, target.id) : undefined;
    if (!before || before.proposed || plan.one('targets', target.id) !== target) return;
    const goals = committedGoals(plan, before);
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const former = goals.find(({ line, scope }) => (goal.line ? line && scope === goal.scope : !line));
      const [old, now] = [former && asks(former), asks(goal)];
      if (!old?.bound || !now?.bound || isSame(old, now) || isRecorded(target, before, goal, old)) continue;
      yield finding(plan, goal, old, now);
    }
  },
});

/** The comparison of a goal; a line of `split` has that of its target. */
function asks({ target, line }: Goal): Comparison | undefined {
  const own = target.comparisons[0];
  return own && line ? { key: own.key, bound: line.value, place: own.place } : own;
}

function isSame(a: Comparison, b: Comparison): boolean {
  return a.key === b.key && sameQuantity(a.bound, b.bound) && sameQuantity(a.bound2, b.bound2);
}

function isRecorded(target: Target, before: Target, { line, scope }: Goal, old: Comparison): boolean {
  return hasOneMore(
    target.revisions,
    before.revisions,
    (each) => each.scope === (line && scope) && sameQuantity(each.was, old.bound) && sameQuantity(each.wasHigh, old.bound2),
  );
}

function finding(plan: Plan, goal: Goal, old: Comparison, now: Comparison): Finding {
  const said = (comparison: Comparison): Said =>
    old.key === now.key && comparison.bound2 === undefined
      ? { say: 'quantity', quantity: comparison.bound! }
      : { say: 'bound', comparison, unit: { unit: comparison.bound!.unit, scale: comparison.bound!.scale } };
  return {
    place: goal.place,
    values: { target: goalName(plan, goal.id), old: said(old), new: said(now) },
    related: lastRevision(goal.target.revisions),
    fixes: old.key === now.key ? record(plan, goal, old) : [],
  };
}

function record(plan: Plan, { target, line, scope }: Goal, { bound, bound2 }: Comparison): readonly Fix[] {
  const [low, high] = [bound, bound2].map((each) => each && formerlyWritten(plan, each, target.indicator));
  if (low === undefined) return [];
  const was = `${line ? `scope: ${scope}, ` : ''}was: ${high === undefined ? low : `[${low}, ${high}]`}`;
  const on = line ? ` – ${scopeName(plan, scope)}` : '';
  const title = { en: `Record the revision (was ${bound!.written}${on})`, vi: `Ghi lần điều chỉnh (trước là ${bound!.written}${on})` };
  return [recordRevision(plan, target.place, was, title)];
}
