import type { Target } from '../../plan/model.ts';
import { withPart } from '../../syntax/place.ts';
import { chosen } from '../../rollup/ways/reported.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { comparisonOf } from '../asked.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A level to reach, and nothing that says where the way begins. */
export default rule({
  code: 'share-without-baseline',
  category: 'targets',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: 'Without a baseline the progress of `{target}` cannot be rated.',
    vi: 'Thiếu giá trị kỳ gốc (`baseline`), chưa tính được tiến độ của `{target}`.',
  },
  why: {
    en: 'A share of 11.9% on the way to 15% is not 79% of the way: coming from 9.8% it is 40%. Only the baseline tells.',
    vi: 'Tỷ trọng 11,9 % so với kế hoạch 15 % không phải là đã đi được 79 %: nếu xuất phát từ 9,8 % thì mới được 40 %. Phải có giá trị kỳ gốc mới biết.',
  },
  bad: `
targets: {t1: {name: Tỷ trọng, indicator: share, period: 2024/2026, at-least: 15 %}}
`,
  good: `
targets: {t1: {name: Tỷ trọng, indicator: share, period: 2024/2026, at-least: 15 %, baseline: {period: 2023, value: "9,8 %"}}}
`,
  further: [
    `
targets: {t1: {name: Tỷ trọng, indicator: share, period: 2024/2026, at-least: 15 %}}
actuals: [{indicator: share, period: 2022, value: "9,1 %"}, {indicator: share, period: 2023, value: "9,8 %"}]
`,
  ],
  *check(target, plan) {
    if (!needsBaseline(target, plan) || isUnread(plan, target.place, 'baseline', 'phasing')) return;
    yield { place: withPart(target.place, 'key'), values: { target: target.name || target.id }, fixes: fixesFor(target, plan) };
  },
});

/** What is proposed is never rated, and what is over is met or missed. */
function needsBaseline(target: Target, plan: Plan): boolean {
  const { period, baseline, phasing, proposed } = target;
  const kind = plan.one('indicators', target.indicator)?.kind;
  const key = comparisonOf(target)?.key;
  if (baseline || proposed || phasing === 'at-end' || period?.last === undefined || key === undefined || key === 'between' || key === 'top')
    return false;
  if (kind !== 'stock' && kind !== 'ratio' && kind !== 'index') return false;
  return (
    period.last > plan.day &&
    goalsOfTarget(plan.db, plan.root, target).some((goal) => (goal.line ? goal.line.value : comparisonOf(target)!.bound))
  );
}

function fixesFor({ indicator, period, scope, place }: Target, plan: Plan): readonly Fix[] {
  const where = scope ?? plan.manifest.scope;
  const { first } = period!;
  if (where === undefined || first === undefined) return [];
  const latest = chosen(plan.figures(indicator!, where).filter(({ quantity, asOf }) => quantity && asOf < first));
  if (!latest) return [];
  const { written } = latest.period;
  return [
    {
      title: { en: `Start from the figure of ${written}`, vi: `Lấy số liệu ${written} làm kỳ gốc` },
      edits: [{ kind: 'insert', place, key: 'baseline', text: `{period: ${written}}` }],
    },
  ];
}
