import { idsIn } from '../../plan/formula/ids-in.ts';
import type { Indicator } from '../../plan/model.ts';
import { ingredientsOf, loopingIndicators } from '../../rollup/loops.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** An indicator that is computed from itself. */
export default rule({
  code: 'circular-formula',
  category: 'aggregation',
  severity: 'error',
  on: 'indicator',
  says: {
    en: 'The formula leads back to itself: {path}.',
    vi: 'Công thức tính vòng: {path}.',
  },
  why: {
    en: 'What is computed from itself has no value. Components, numerators and weights count as formulas too; until the circle is cut, only reported figures are used.',
    vi: 'Chỉ tiêu tính từ chính nó thì không có giá trị. Thành phần, tử số, quyền số cũng là công thức; khi chưa cắt vòng, chỉ dùng số được báo cáo.',
  },
  bad: `
indicators: {a: {name: A, unit: triệu USD, kind: flow, formula: b * 2}, b: {name: B, unit: triệu USD, kind: flow, formula: a / 2}}
`,
  good: `
indicators: {a: {name: A, unit: triệu USD, kind: flow, formula: b * 2}, b: {name: B, unit: triệu USD, kind: flow}}
`,
  *check(indicator, plan) {
    if (!plan.db.get(loopingIndicators, plan.root).has(indicator.id)) return;
    const path = circleFrom(plan, indicator.id);
    if (!path || firstOf(plan, path) !== indicator.id) return;
    const names = [...path, indicator.id].map((id) => nameOf(plan, 'indicators', id));
    yield {
      place: keyTo(indicator, path[1] ?? indicator.id),
      values: { path: names.join(' → ') },
      data: { path: [...path, indicator.id].join(' → ') },
      related: path.slice(1).map((id, i) => {
        const name = nameOf(plan, 'indicators', id);
        return { place: keyTo(plan.one('indicators', id)!, path[i + 2] ?? indicator.id), says: { en: name, vi: name } };
      }),
    };
  },
});

/** The shortest way from an indicator back to itself, itself first; undefined for one that only leads into a circle. */
function circleFrom(plan: Plan, start: string): readonly string[] | undefined {
  const before = new Map<string, string>();
  const open = [start];
  for (const id of open) {
    const indicator = plan.one('indicators', id);
    for (const next of indicator ? ingredientsOf(indicator) : []) {
      if (next === start) return pathTo(id, before);
      if (before.has(next)) continue;
      before.set(next, id);
      open.push(next);
    }
  }
  return undefined;
}

/** From the first of a chain to one of its links, by what stands before each. */
function pathTo(last: string, before: ReadonlyMap<string, string>): readonly string[] {
  const path = [last];
  for (let id = before.get(last); id !== undefined; id = before.get(id)) path.unshift(id);
  return path;
}

/** The indicator of a circle that stands first in the plan tells it for all. */
function firstOf(plan: Plan, path: readonly string[]): string {
  return plan.all('indicators').find(({ id }) => path.includes(id))!.id;
}

/** Where an indicator names another as what it is computed from. */
function keyTo({ place, formula, components, mayInclude, numerator, denominator }: Indicator, id: string): Place {
  if (formula && idsIn(formula).includes(id)) return child(place, 'formula');
  if (components.includes(id)) return child(place, 'components', components.indexOf(id));
  if (mayInclude.includes(id)) return child(place, 'may-include', mayInclude.indexOf(id));
  return child(place, numerator === id ? 'numerator' : denominator === id ? 'denominator' : 'weight');
}
