import type { Quantity } from '../../plan/quantity/quantity.ts';
import { HUNDRED, type Rational } from '../../plan/quantity/rational.ts';
import type { Amount } from '../../rollup/amount.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { candidate } from '../../rollup/rollup.ts';
import { isFirm } from '../../rollup/ways/reported.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { cut, isBorneOut, ratioOf } from '../borne-out.ts';
import { boundsOf } from '../bounds-of.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { inUnit, nameOf, writtenAs } from '../say.ts';
import { isUsed, requestOfFigure } from '../stated-figure.ts';

/** A reported ratio that its own numerator and denominator do not give. */
export default rule({
  code: 'ratio-disagrees-with-parts',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{value} is reported, but {numerator} of {denominator} is {computed}.',
    vi: 'Báo cáo ghi {value}, nhưng {numerator} trên {denominator} là {computed}.',
  },
  why: {
    en: 'An occupancy rate and the hectares behind it often come from different lists: one counts natural land, the other leasable land.',
    vi: 'Tỷ lệ lấp đầy và diện tích thường lấy từ hai danh sách khác nhau: nơi tính trên đất tự nhiên, nơi tính trên đất cho thuê được.',
  },
  bad: `
actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "37,6 %"}]
`,
  good: `
actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 40 %}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      if (figure.quantity?.unit.dimension !== 'percent' || !plan.one('indicators', figure.indicator)?.numerator || !isUsed(plan, figure))
        continue;
      const found = candidate(plan, requestOfFigure(figure), 'ratio');
      if (!found?.amount?.point || found.partial || isFirm(found) !== isFirm(figure) || found.asOf !== figure.asOf) continue;
      if (!agrees(figure.quantity, found)) yield finding(plan, figure, found);
    }
  },
});

/** Some ratio that the rounded parts leave possible may be said as it is stated. */
function agrees(stated: Quantity, { parts }: Rollup): boolean {
  const [over, under] = parts.map((part) => part.amount!) as [Amount, Amount];
  const { openBelow, openAbove } = ratioOf(over, under, HUNDRED)!;
  const lowest = over.point!.sub(over.halfStep).div(under.point!.add(under.halfStep)).mul(HUNDRED);
  if (!isBorneOut(stated, { exact: lowest, openBelow, openAbove: true })) return false;
  const least = under.point!.sub(under.halfStep);
  const highest = least.compare(0) > 0 ? over.point!.add(over.halfStep).div(least).mul(HUNDRED) : undefined;
  return !highest || isBorneOut(stated, { exact: highest, openBelow: true, openAbove });
}

function finding(plan: Plan, figure: Figure, found: Rollup): Finding {
  const computed = found.amount!.point!;
  const [over, under] = found.parts;
  return {
    place: figure.place,
    values: {
      value: { say: 'quantity', quantity: figure.quantity! },
      numerator: inUnit(plan, over!.of.id, over!.amount!.point!),
      denominator: inUnit(plan, under!.of.id, under!.amount!.point!),
      computed: inUnit(plan, figure.indicator, computed),
    },
    related: found.parts.flatMap((part) => {
      const name = nameOf(plan, 'indicators', part.of.id);
      return part.place ? [{ place: part.place, says: { en: name, vi: name } }] : [];
    }),
    fixes: writeComputed(plan, figure, computed),
  };
}

/** Nothing to write where the parts give what the indicator cannot be: then they are wrong. */
function writeComputed(plan: Plan, { place, quantity, indicator }: Figure, computed: Rational): readonly Fix[] {
  const [least, most] = boundsOf(plan.one('indicators', indicator)!) ?? [computed, computed];
  if (computed.compare(least) < 0 || computed.compare(most) > 0) return [];
  const { text, source } = writtenAs(plan, quantity!, cut(computed, quantity!.decimals, plan.manifest.rounding));
  return [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: source }] }];
}
