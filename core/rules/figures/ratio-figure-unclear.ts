import type { Actual, Stated } from '../../plan/model.ts';
import { child } from '../../syntax/place.ts';
import { goalsOfIndicator } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { goalName, nameOf } from '../say.ts';
import { ratioReading } from '../stated-ratio.ts';
import { isUnread } from '../unread.ts';

const MOST_OFFERS = 4;

/** A printed ratio of which it is not known what was divided by what. */
export default rule({
  code: 'ratio-figure-unclear',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{ratio} does not say which figure or target it belongs to; add `of`.',
    vi: '{ratio}: chưa rõ tính từ số liệu nào, so với kế hoạch nào; hãy ghi `of`.',
  },
  variants: {
    figure: {
      en: '{ratio} does not say which figure it is of; name it in `figure`.',
      vi: '{ratio}: chưa rõ tính từ số liệu nào; hãy ghi `figure`.',
    },
  },
  why: {
    en: 'Reports set several figures and one percentage side by side. Until it is said which is meant, the ratio can neither be checked nor compared.',
    vi: 'Báo cáo thường nêu vài số liệu cạnh một tỷ lệ. Chưa ghi rõ là của số nào thì không kiểm tra, không so sánh được.',
  },
  bad: `
actuals: [{indicator: investment, period: 2023, value: 32.976 tỷ đồng, stated: [{ratio: "65,8 %"}]}]
`,
  *check(actual, plan) {
    for (const stated of actual.stated) {
      if (!stated.ratio || isUnread(plan, stated.place) || !isUnclear(plan, actual, stated)) continue;
      yield {
        place: child(stated.place, 'ratio'),
        variant: stated.of === undefined ? undefined : 'figure',
        values: { ratio: { say: 'quantity', quantity: stated.ratio } },
        fixes: stated.of === undefined ? nameTarget(plan, actual, stated) : nameFigure(plan, actual, stated),
      };
    }
  },
});

function isUnclear(plan: Plan, actual: Actual, stated: Stated): boolean {
  if (stated.of === undefined) return true;
  const indicator = plan.goal(stated.of)?.target.indicator;
  if (indicator === undefined || stated.figure === 'total') return false;
  const wanted = stated.figure ?? indicator;
  const parts = [child(actual.place, 'components'), child(actual.place, 'of-which')];
  if (parts.some((place) => isUnread(plan, place))) return false;
  return (
    !(stated.figure === undefined && actual.indicator === wanted) &&
    ![...actual.components, ...actual.ofWhich].some((part) => part.indicator === wanted)
  );
}

/** Targets of the figures beside the ratio, those that give it first. */
function nameTarget(plan: Plan, actual: Actual, stated: Stated): readonly Fix[] {
  const indicators = [
    actual.indicator,
    ...actual.components.map((part) => part.indicator),
    ...actual.ofWhich.map((part) => part.indicator),
  ];
  const goals = indicators.flatMap((id) => (id === undefined ? [] : goalsOfIndicator(plan.db, plan.root, id)));
  const fits = (id: string) => ratioReading(plan, actual, { ...stated, of: id })?.holds === true;
  const sorted = [...goals.filter(({ id }) => fits(id)), ...goals.filter(({ id }) => !fits(id))];
  const place = child(stated.place, 'of');
  if (sorted.length === 0)
    return [{ title: { en: 'Add `of`', vi: 'Ghi chỉ tiêu kế hoạch (`of`)' }, edits: [{ kind: 'set', place, text: '' }], blank: true }];
  return sorted.slice(0, MOST_OFFERS).map(({ id }) => ({
    title: { en: `It is of the target "${goalName(plan, id)}"`, vi: `So với chỉ tiêu kế hoạch "${goalName(plan, id)}"` },
    edits: [{ kind: 'set', place, text: id }],
  }));
}

function nameFigure(plan: Plan, actual: Actual, stated: Stated): readonly Fix[] {
  const parts = [...actual.components, ...actual.ofWhich].map(({ indicator }) => ({
    key: indicator,
    name: nameOf(plan, 'indicators', indicator),
  }));
  const whole =
    actual.value && actual.indicator !== undefined ? [{ key: 'total', name: nameOf(plan, 'indicators', actual.indicator) }] : [];
  return [...whole, ...parts].slice(0, MOST_OFFERS).map(({ key, name }) => ({
    title: { en: `It is of the figure "${name}"`, vi: `Tính từ số liệu "${name}"` },
    edits: [{ kind: 'set', place: child(stated.place, 'figure'), text: key }],
  }));
}
