import { child } from '../../syntax/place.ts';
import { figuresOfEntry, type Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { exposure, publicFigure, type Exposure } from '../exposure.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';

const MOST_OFFERED = 5;

/** Kept back, and left over in the sum. */
export default rule({
  code: 'private-figure-exposed',
  category: 'provenance',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{figure} is private but can be worked out from the public {others} by subtraction.',
    vi: '{figure} là số nội bộ nhưng suy ra được từ {others} đã công bố.',
  },
  variants: {
    sum: {
      en: '{figure} is private but is the sum of the public {others}.',
      vi: '{figure} là số nội bộ nhưng đúng bằng tổng của {others} đã công bố.',
    },
    same: {
      en: '{figure} is private but the same as the public {others}, which has no other part.',
      vi: '{figure} là số nội bộ nhưng chính bằng {others} đã công bố, vì không còn phần nào khác.',
    },
  },
  why: {
    en: 'With the total and all other parts in the open anybody can subtract. A second part has to be kept back with it.',
    vi: 'Đã công bố tổng và mọi phần còn lại thì ai cũng trừ ra được. Phải giữ lại thêm ít nhất một phần nữa.',
  },
  bad: `
actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}]
`,
  good: `
actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người, private: true}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}]
`,
  *check(actual, plan) {
    if (!actual.private) return;
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const found = figure.quantity && exposure(plan, figure);
      if (found) yield finding(plan, figure, found);
    }
  },
});

function finding(plan: Plan, figure: Figure, { by, whole, parts, way }: Exposure): Finding {
  const called = (id: string) => (by === 'scope' ? scopeName(plan, id) : nameOf(plan, 'indicators', id));
  return {
    place: figure.place,
    variant: way === 'difference' ? undefined : way,
    values: {
      figure: `${nameOf(plan, 'indicators', figure.indicator)} – ${scopeName(plan, figure.scope)}`,
      others: { say: 'list', joined: 'and', items: [...(whole === undefined ? [] : [whole]), ...parts].map(called) },
    },
    fixes: (way === 'same' ? [whole!] : parts.slice(0, MOST_OFFERED)).flatMap((id) =>
      hide(plan, figure, by === 'scope' ? { scope: id } : { indicator: id }, called(id)),
    ),
  };
}

function hide(plan: Plan, figure: Figure, other: Partial<Pick<Figure, 'scope' | 'indicator'>>, name: string): readonly Fix[] {
  const entry = publicFigure(plan, { ...figure, ...other })?.entry;
  if (!entry) return [];
  const place = entry.place;
  return [
    {
      title: { en: `Keep ${name} private too`, vi: `Giữ nội bộ cả ${name}` },
      edits: [{ kind: 'set', place: child(place, 'private'), text: 'true' }],
    },
  ];
}
