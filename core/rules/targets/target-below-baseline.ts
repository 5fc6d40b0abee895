import type { Said } from '../../messages/said.ts';
import type { Target } from '../../plan/model.ts';
import { assess } from '../../rollup/assess.ts';
import { child } from '../../syntax/place.ts';
import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { askedOf, directionOf } from '../asked.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, inUnit } from '../say.ts';

/** A target that asks for less than there was. */
export default rule({
  code: 'target-below-baseline',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: 'Target {value} is no better than the baseline {baseline}.',
    vi: 'Kế hoạch {value} không tốt hơn giá trị kỳ gốc {baseline}.',
  },
  why: {
    en: 'The two numbers are swapped, or the indicator lacks `better: lower`. Left so, progress is computed backwards: what falls counts as a step ahead.',
    vi: 'Hai số bị ghi ngược, hoặc chỉ tiêu thiếu `better: lower`. Để vậy thì tiến độ tính ngược: càng giảm lại càng được coi là tiến bộ.',
  },
  bad: `
targets: {t1: {name: Tỷ trọng, indicator: share, period: 2024/2026, at-least: 8 %, baseline: {period: 2023, value: "9,8 %"}}}
`,
  good: `
targets: {t1: {name: Tỷ trọng, indicator: share, period: 2024/2026, at-least: "9,8 %", baseline: {period: 2023, value: 8 %}}}
`,
  *check(target, plan) {
    if (!target.baseline) return;
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      // A number beside the baseline is the target's own; a line of a split starts from the figure of its scope.
      const found = goal.line && target.baseline.value ? undefined : finding(plan, goal, target);
      if (found) yield found;
    }
  },
});

function finding(plan: Plan, goal: Goal, target: Target): Finding | undefined {
  const asked = askedOf(plan, goal);
  if (!asked) return undefined;
  const baseline = assess(plan, goal.id)!.baseline;
  const direction = directionOf(asked.key);
  if (!baseline || direction !== (plan.one('indicators', target.indicator)!.better === 'lower' ? 'down' : 'up')) return undefined;
  const better = direction === 'up' ? asked.amount.compare(baseline) : baseline.compare(asked.amount);
  if (better > 0 || (better === 0 && (asked.key === 'more-than' || asked.key === 'less-than'))) return undefined;
  const written = target.baseline!.value;
  const said: Said = written ? { say: 'quantity', quantity: written } : inUnit(plan, target.indicator, baseline);
  return {
    place: goal.place,
    // To keep a level is a goal too, though one whose progress cannot be measured.
    severity: better === 0 ? 'warning' : undefined,
    values: { value: { say: 'quantity', quantity: asked.quantity }, baseline: said },
    data: exactDataOf(plan, target.indicator!, { value: asked.amount, baseline }),
    related: [{ place: child(target.place, 'baseline'), says: { en: 'the baseline', vi: 'giá trị kỳ gốc' } }],
  };
}
