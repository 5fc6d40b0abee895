import type { Target } from '../../plan/model.ts';
import { ZERO } from '../../plan/quantity/rational.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Asked } from '../asked.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, writtenAs } from '../say.ts';
import { areAmounts, contradicts, type DatedStep, stepsTo } from '../steps.ts';

/** Steps that are not running totals of their target. */
export default rule({
  code: 'phasing-not-cumulative',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: "Steps are cumulative; these add up to exactly {value} and look like each period's own amount.",
    vi: 'Các mốc phải ghi lũy kế; cộng lại đúng bằng {value}, có vẻ đã ghi số riêng từng kỳ.',
  },
  variants: {
    end: {
      en: "The step at {period} ends with the target's period; it must be {target}, not {value}.",
      vi: 'Mốc {period} trùng ngày cuối kỳ nên phải bằng kế hoạch {target}, không phải {value}.',
    },
  },
  why: {
    en: 'Plans are often handed out quarter by quarter. Read as running totals, such amounts ask for far too little and make a late year look on time.',
    vi: 'Kế hoạch thường giao riêng từng quý. Hiểu nhầm thành lũy kế thì mức phải đạt quá thấp, chậm tiến độ vẫn thành đúng tiến độ.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 20 người, 2026-Q2: 25 người, 2026-Q3: 25 người, 2026-Q4: 30 người}}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 20 người, 2026-Q2: 45 người, 2026-Q3: 70 người, 2026-Q4: 100 người}}}
`,
  *check(target, plan) {
    const found = stepsTo(plan, target);
    if (!found) return;
    const { steps, asked } = found;
    const flow = plan.one('indicators', target.indicator)!.kind === 'flow';
    if (flow && areAmounts(steps, target, asked)) yield ownAmounts(plan, target, steps, asked);
    else for (const step of steps) if (contradicts(step, target, asked)) yield wrongEnd(plan, target, step, asked);
  },
});

function ownAmounts(plan: Plan, target: Target, steps: readonly DatedStep[], asked: Asked): Finding {
  const place = child(target.place, 'phasing');
  return {
    place: { ...place, part: 'key' },
    values: { value: exactly(plan, target.indicator, asked.amount) },
    data: exactDataOf(plan, target.indicator!, { value: asked.amount }),
    fixes: [{ title: { en: 'Write running totals', vi: 'Ghi lũy kế' }, edits: runningTotals(plan, steps) }],
  };
}

function runningTotals(plan: Plan, steps: readonly DatedStep[]): readonly Edit[] {
  let total = ZERO;
  return steps.map(({ step, value, amount }): Edit => {
    total = total.add(amount);
    return { kind: 'set', place: step.place, text: writtenAs(plan, value, total).source };
  });
}

function wrongEnd(plan: Plan, target: Target, { step, period, value, amount }: DatedStep, asked: Asked): Finding {
  const right = writtenAs(plan, value, asked.amount);
  return {
    place: step.place,
    variant: 'end',
    values: {
      period: { say: 'period', period },
      target: exactly(plan, target.indicator, asked.amount),
      value: { say: 'quantity', quantity: value },
    },
    data: { ...exactDataOf(plan, target.indicator!, { target: asked.amount, value: amount }), period: period.written },
    related: [{ place: asked.goal.place, says: { en: 'what the target asks for', vi: 'mức kế hoạch' } }],
    fixes: [
      { title: { en: `Write ${right.text}`, vi: `Ghi ${right.text}` }, edits: [{ kind: 'set', place: step.place, text: right.source }] },
    ],
  };
}
