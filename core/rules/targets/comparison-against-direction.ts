import type { Comparison, ComparisonKey } from '../../plan/model.ts';
import { withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { directionOf } from '../asked.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

const OPPOSITE: Partial<Record<ComparisonKey, ComparisonKey>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};

/** A ceiling on what should grow, a floor under what should shrink. */
export default rule({
  code: 'comparison-against-direction',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{key}` is set on `{indicator}`, where {better} is better.',
    vi: 'Dùng `{key}` cho `{indicator}`, trong khi chỉ tiêu này {better} mới tốt.',
  },
  why: {
    en: 'One wrong word and doing better counts as breaking the target. If it is a ceiling on purpose, say `better: lower` at the indicator.',
    vi: 'Chọn nhầm một từ là làm tốt hơn lại thành vượt trần. Nếu đúng là mức trần thì ghi `better: lower` ở chỉ tiêu.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-most: 500 người}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 500 người}}
`,
  *check(target, plan) {
    const { comparisons, indicator } = target;
    if (comparisons.length === 1) yield* against(plan, indicator, comparisons[0]!);
    for (const part of target.allOf)
      if ('comparisons' in part && part.comparisons.length === 1) yield* against(plan, part.indicator, part.comparisons[0]!);
  },
});

function* against(plan: Plan, id: string | undefined, { key, place }: Comparison): Iterable<Finding> {
  const indicator = plan.one('indicators', id);
  const direction = directionOf(key);
  if (!indicator?.kind || !direction || direction === (indicator.better === 'higher' ? 'up' : 'down')) return;
  const at = withPart(place, 'key');
  const fixes: Fix[] = [
    {
      title: { en: `Change to \`${OPPOSITE[key]}\``, vi: `Đổi thành \`${OPPOSITE[key]}\`` },
      edits: [{ kind: 'rename', place: at, key: OPPOSITE[key]! }],
    },
  ];
  if (!indicator.written.has('better')) {
    const better = indicator.better === 'higher' ? 'lower' : 'higher';
    fixes.push({
      title: { en: `Say \`better: ${better}\` at the indicator`, vi: `Ghi \`better: ${better}\` ở chỉ tiêu` },
      edits: [{ kind: 'insert', place: indicator.place, key: 'better', text: better }],
    });
  }
  yield {
    place: at,
    values: { key, indicator: nameOf(plan, 'indicators', indicator.id), better: { say: 'word', list: 'better', word: indicator.better } },
    fixes,
  };
}
