import { printExact, roundedDigits } from '../../plan/quantity/print-number.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { HUNDRED, rational, type Rational } from '../../plan/quantity/rational.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { PERCENT, unitName } from '../../plan/quantity/units.ts';
import type { Amount } from '../../rollup/amount.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { candidate } from '../../rollup/rollup.ts';
import { isFirm } from '../../rollup/ways/reported.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { inUnit, nameOf } from '../say.ts';
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
      if (
        !found?.amount?.point ||
        found.partial ||
        isFirm(found) !== isFirm(figure) ||
        found.parts.some((part) => part.asOf !== figure.asOf)
      )
        continue;
      if (!agrees(figure.quantity, found)) yield finding(plan, figure, found);
    }
  },
});

/** Some ratio that the rounded parts leave possible rounds or truncates to what is stated. */
function agrees({ interval, step, point }: Quantity, { parts }: Rollup): boolean {
  const [over, under] = parts.map((part) => part.amount!) as [Amount, Amount];
  const [low, high] = [quotient(over, under, -1), quotient(over, under, 1)];
  const least = interval.low && (point ? point.sub(step.div(2)) : interval.low);
  const most = interval.high && (point ? point.add(step) : interval.high);
  return (!high || !least || high.compare(least) >= 0) && (!low || !most || low.compare(most) <= 0);
}

/** The lowest or highest ratio, in per cent, of two numbers that were rounded. */
function quotient(over: Amount, under: Amount, way: 1 | -1): Rational | undefined {
  const top = over.point?.add(over.halfStep.mul(way));
  const bottom = under.point?.sub(under.halfStep.mul(way));
  return top && bottom && bottom.compare(0) > 0 ? top.div(bottom).mul(HUNDRED) : undefined;
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

function writeComputed(plan: Plan, { place, quantity }: Figure, computed: Rational): readonly Fix[] {
  const { locale, rounding } = plan.manifest;
  const { decimals, bare } = quantity!;
  const cut = rational(roundedDigits(computed, decimals, rounding), 10n ** BigInt(decimals));
  const text = bare ? cut.toString() : `${printExact(cut, locale)} ${unitName(PERCENT, locale)}`;
  return [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: yamlSource(text, true) }] }];
}
