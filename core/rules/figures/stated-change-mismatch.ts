import type { Said } from '../../messages/said.ts';
import type { Change, Indicator } from '../../plan/model.ts';
import { exactMeasure, subtract } from '../../plan/quantity/measure.ts';
import { exactDecimals } from '../../plan/quantity/print-number.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { HUNDRED, type Rational } from '../../plan/quantity/rational.ts';
import { unitName } from '../../plan/quantity/units.ts';
import { amountOf, type Amount } from '../../rollup/amount.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf } from '../../rollup/identity.ts';
import { child } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { cut } from '../borne-out.ts';
import { type Earlier, earlierFigure } from '../earlier-figure.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { writtenAs } from '../say.ts';
import { amountOfFigure, ownFigure } from '../stated-figure.ts';

/** A printed change that the two figures do not give. */
export default rule({
  code: 'stated-change-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{now} minus {then} is {difference}, but {stated} is stated (tolerance {tolerance}).',
    vi: '{now} trừ {then} là {difference}, còn báo cáo ghi {stated} (sai số cho phép {tolerance}).',
  },
  variants: {
    growth: {
      en: 'From {then} to {now} is {difference}, but {stated} is stated.',
      vi: 'Từ {then} đến {now} là {difference}, còn báo cáo ghi {stated}.',
    },
  },
  why: {
    en: 'A change rests on two figures. When it does not follow from them, one of the three was corrected without the others, or counts something else.',
    vi: 'Mức tăng giảm tính từ hai số liệu. Nếu không khớp thì một trong ba số đã sửa mà quên hai số kia, hoặc không cùng nội dung.',
  },
  bad: `
actuals: [{indicator: share, period: 2021, value: "11,9 %"}, {indicator: share, period: 2022, value: "12,3 %", change: [{versus: 2021, by: "0,6 điểm %"}]}]
`,
  good: `
actuals: [{indicator: share, period: 2021, value: "11,9 %"}, {indicator: share, period: 2022, value: "12,3 %", change: [{versus: 2021, by: "0,4 điểm %"}]}]
`,
  *check(actual, plan) {
    const indicator = plan.one('indicators', actual.indicator);
    const figure = ownFigure(plan, actual);
    if (!figure || !indicator?.kind || indicator.kind === 'rank') return;
    for (const change of actual.change) {
      const earlier = earlierFigure(plan, figure, change);
      if (!earlier) continue;
      if (change.by) yield* difference(plan, figure, indicator, change, earlier);
      if (change.growth) yield* growth(plan, figure, change, earlier);
    }
  },
});

function* difference(plan: Plan, figure: Figure, { unit }: Indicator, change: Change, earlier: Earlier): Iterable<Finding> {
  const by = change.by!;
  const [now, then] = both(plan, figure, earlier);
  const isPoints = unit?.unit.dimension === 'percent' || unit?.unit.dimension === 'yearly-rate';
  if (!now || !then || (isPoints ? by.unit.dimension !== 'points' : by.unit.base !== unit?.unit.base)) return;
  const sum = subtract(now, then);
  const wrong = residualOf(amountOf(by), sum);
  if (!wrong || !sum.point) return;
  const place = child(change.place, 'by');
  const said = (value: Rational) => ({
    say: 'number' as const,
    value,
    unit: by,
    change: true,
    decimals: Math.min(exactDecimals(value.div(by.scale)) ?? 2, 6),
  });
  yield {
    place,
    values: {
      ...figures(figure, earlier),
      difference: said(sum.point),
      stated: isExact(by) ? said(by.point!) : { say: 'quantity', quantity: by },
      tolerance: unsigned(plan, by, wrong.tolerance),
    },
    related: [{ place: earlier.place, says: { en: 'the earlier figure', vi: 'số liệu trước đó' } }],
    fixes: write(place, writtenAs(plan, by, sum.point)),
  };
}

/** A change without a qualifier is said with its sign. */
function isExact({ qualifier }: Quantity): boolean {
  return qualifier === undefined;
}

/** A tolerance is no change: it carries no sign. */
function unsigned(plan: Plan, { unit, scale }: Quantity, value: Rational): Said {
  if (unit.dimension !== 'points')
    return { say: 'number', value, unit: { unit, scale }, decimals: Math.min(exactDecimals(value.div(scale)) ?? 2, 6) };
  return {
    say: 'text',
    text: { en: '{number} {unit}', vi: '{number} {unit}' },
    values: {
      number: { say: 'plain', value, decimals: Math.min(exactDecimals(value)!, 6) },
      unit: unitName(unit, plan.manifest.locale),
    },
  };
}

/** Relative growth is right when figures as they were before rounding may give it, rounded or truncated. */
function* growth(plan: Plan, figure: Figure, change: Change, earlier: Earlier): Iterable<Finding> {
  const stated = change.growth!;
  const [now, then] = both(plan, figure, earlier);
  if (!now?.point || !then?.point || then.point.compare(then.halfStep) <= 0) return;
  const rate = (a: Rational, b: Rational) => a.sub(b).div(b).mul(HUNDRED);
  const lowest = rate(now.point.sub(now.halfStep), then.point.add(then.halfStep));
  const highest = rate(now.point.add(now.halfStep), then.point.sub(then.halfStep));
  const whole = { low: now.interval.low && then.interval.high && lowest, high: now.interval.high && then.interval.low && highest };
  const step = { ...amountOf(stated), halfStep: stated.step };
  if (!residualOf(step, { ...exactMeasure(lowest), point: undefined, interval: whole })) return;
  const exact = rate(now.point, then.point);
  const { decimals } = stated;
  const place = child(change.place, 'growth');
  yield {
    place,
    variant: 'growth',
    values: {
      ...figures(figure, earlier),
      difference: { say: 'percent', value: exact.div(HUNDRED), decimals: Math.max(decimals, 1), change: true },
      stated: isExact(stated)
        ? { say: 'percent', value: stated.point!.div(HUNDRED), decimals, change: true }
        : { say: 'quantity', quantity: stated },
    },
    related: [{ place: earlier.place, says: { en: 'the earlier figure', vi: 'số liệu trước đó' } }],
    fixes: write(place, writtenAs(plan, stated, cut(exact, decimals, plan.manifest.rounding))),
  };
}

function both(plan: Plan, figure: Figure, { quantity, asOf }: Earlier): readonly (Amount | undefined)[] {
  return [amountOfFigure(plan, figure), inUnitOf(plan, quantity, figure.indicator, asOf, asOf).amount];
}

function figures({ quantity: now }: Figure, { quantity: then }: Earlier): Readonly<Record<string, Said>> {
  const said = (quantity: Quantity): Said => ({ say: 'quantity', quantity });
  return Object.fromEntries([
    ['now', said(now!)],
    ['then', said(then)],
  ]);
}

function write(place: Finding['place'], { text, source }: { readonly text: string; readonly source: string }): readonly Fix[] {
  return [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: source }] }];
}
