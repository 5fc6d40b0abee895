import type { Zone } from '../../plan/model.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { residualOf, type Residual } from '../../rollup/identity.ts';
import { candidate } from '../../rollup/rollup.ts';
import { isFirm } from '../../rollup/ways/reported.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import { isDivided } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, scopeName, writtenAs } from '../say.ts';
import { shownSum } from '../shown-sum.ts';
import { amountOfFigure, isUsed, requestOfFigure } from '../stated-figure.ts';

/** The figure of a zone that is not what its own zones add up to. */
export default rule({
  code: 'roll-up-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'The zones of `{scope}` add up to {sum}, but the report says {value} (residual {residual}, tolerance {tolerance}).',
    vi: 'Các khu thuộc `{scope}` cộng lại là {sum}, còn báo cáo ghi {value} (chênh lệch {residual}, sai số cho phép {tolerance}).',
  },
  why: {
    en: 'The figure of an economic zone says what its parks make together. When they do not, one of them was left out, counted twice or copied wrong.',
    vi: 'Số của khu kinh tế phải bằng các khu công nghiệp trong đó cộng lại. Nếu không thì có khu bị bỏ sót, tính trùng hoặc chép nhầm.',
  },
  bad: `
actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 105 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}}]
`,
  good: `
actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const found = isUsed(plan, figure) ? zonesOf(plan, figure) : undefined;
      const stated = found && amountOfFigure(plan, figure);
      const wrong = stated && residualOf(stated, found.amount!);
      // More than the zones that are known may well come from elsewhere; less never.
      if (wrong && (isAll(plan, found) || wrong.residual.compare(0) < 0)) yield finding(plan, figure, found, wrong);
    }
  },
});

/** What the zones make on the day of the figure, each with a figure of that very day and as certain. */
function zonesOf(plan: Plan, figure: Figure): Rollup | undefined {
  const indicator = plan.one('indicators', figure.indicator);
  if ((indicator?.overZones !== 'sum' && indicator?.overZones !== 'count') || !isDivided(plan.db, plan.root, figure.scope))
    return undefined;
  const found = candidate(plan, requestOfFigure(figure), 'zones');
  if (!found?.amount || found.zeroed.length > 0 || isFirm(found) !== isFirm(figure)) return undefined;
  return found.asOf === figure.asOf ? found : undefined;
}

/** The zones cover the whole: not a locality, where much lies outside zones, and none of them silent. */
function isAll(plan: Plan, { request, partial }: Rollup): boolean {
  return plan.one('zones', request.scope) !== undefined && !partial;
}

function finding(plan: Plan, figure: Figure, found: Rollup, wrong: Residual): Finding {
  const { sum, residual, tolerance, stated } = wrong;
  const { indicator, scope, place, quantity } = figure;
  return {
    place,
    values: {
      scope: scopeName(plan, scope),
      sum: exactly(plan, indicator, shownSum(wrong)),
      value: { say: 'quantity', quantity: quantity! },
      residual: exactly(plan, indicator, residual),
      tolerance: exactly(plan, indicator, tolerance),
    },
    data: exactDataOf(plan, indicator, { sum: sum.point, stated: stated.point, residual, tolerance }),
    related: found.parts.flatMap((part) => {
      const name = scopeName(plan, part.of.id);
      return part.place ? [{ place: part.place, says: { en: name, vi: name } }] : [];
    }),
    fixes: [...writeSum(plan, figure, sum), ...someOnly(plan.one('zones', scope), residual)],
  };
}

function writeSum(plan: Plan, { quantity, place }: Figure, sum: Residual['sum']): readonly Fix[] {
  if (!sum.point) return [];
  const { text, source } = writtenAs(plan, quantity!, sum.point);
  return [{ title: { en: `Write the sum: ${text}`, vi: `Ghi theo tổng các khu: ${text}` }, edits: [{ kind: 'set', place, text: source }] }];
}

function someOnly(zone: Zone | undefined, residual: Residual['residual']): readonly Fix[] {
  if (!zone || zone.type === 'group' || residual.compare(0) < 0) return [];
  return [
    {
      title: { en: `The zones listed do not make up all of ${zone.name}`, vi: `Các khu đã khai báo chưa phải toàn bộ ${zone.name}` },
      edits: [{ kind: 'set', place: child(zone.place, 'children'), text: 'partial' }],
    },
  ];
}
