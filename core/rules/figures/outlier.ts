import type { Said } from '../../messages/said.ts';
import type { Day } from '../../plan/period/period.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { grouped } from '../../query/grouped.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import { type PerHectare, priceOf } from '../capital-per-hectare.ts';
import { rule } from '../rule.ts';
import { inUnit } from '../say.ts';
import { isFar, type Spread, spreadOf } from '../spread.ts';
import { isUsed } from '../stated-figure.ts';

/** A figure that does not belong to its series. */
export default rule({
  code: 'outlier',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{value} is far from the other figures of the series (median {median}); check it.',
    vi: '{value} lệch xa các số khác trong chuỗi số liệu (trung vị {median}); hãy kiểm tra lại.',
  },
  why: {
    en: 'Growth of 91% after years of ten is a typing slip until somebody explains it.',
    vi: 'Nhiều năm tăng quanh 10 % mà có năm tăng 91 % thì là gõ nhầm, cho đến khi có người giải thích được.',
  },
  bad: `
actuals: [{indicator: growth, period: 2018, value: 9 %/năm}, {indicator: growth, period: 2019, value: 10 %/năm}, {indicator: growth, period: 2020, value: 11 %/năm}, {indicator: growth, period: 2021, value: 10 %/năm}, {indicator: growth, period: 2022, value: 12 %/năm}, {indicator: growth, period: 2023, value: 91 %/năm}]
`,
  good: `
actuals: [{indicator: growth, period: 2018, value: 9 %/năm}, {indicator: growth, period: 2019, value: 10 %/năm}, {indicator: growth, period: 2020, value: 11 %/năm}, {indicator: growth, period: 2021, value: 10 %/năm}, {indicator: growth, period: 2022, value: 12 %/năm}, {indicator: growth, period: 2023, value: "9,1 %/năm"}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      if (!figure.quantity?.point || !isWhole(figure) || !isUsed(plan, figure)) continue;
      const figures = plan.figures(figure.indicator, figure.scope);
      const spread = plan.db.derive(spreads, figures).get(keyOf(figure, plan.db.derive(breakDays, figures)));
      if (!spread || !isFar(figure.quantity.point, spread)) continue;
      yield {
        place: figure.place,
        values: { value: { say: 'quantity', quantity: figure.quantity }, median: inUnit(plan, figure.indicator, spread.median) },
      };
    }
  },
  also: {
    *project(project, plan) {
      const { own, spread } = priceOf(plan, project);
      if (!spread || !isFar(own!.value, spread) || isWithinTen(own!.value, spread.median)) return;
      yield {
        place: child(project.place, 'name'),
        values: { value: perHectare(own!), median: perHectare({ ...own!, value: spread.median }) },
      };
    },
  },
});

/** Figures of whole periods by the form of the period and the unit. */
function spreads(figures: readonly Figure[]): ReadonlyMap<string, Spread | undefined> {
  const days = breakDays(figures);
  const series = grouped(
    figures.filter((figure) => figure.quantity?.point && isWhole(figure)),
    (figure) => keyOf(figure, days),
  );
  return new Map([...series].map(([key, like]) => [key, spreadOfSeries(like)]));
}

/** What only ever grew, or only ever fell, has no usual size. */
function spreadOfSeries(figures: readonly Figure[]): Spread | undefined {
  const values = figures.toSorted((a, b) => a.asOf - b.asOf).map((each) => each.quantity!.point!);
  return isSteady(values) ? undefined : spreadOf(values);
}

/** Like figures: of one form of period, in one unit, between the same breaks of the series. */
function keyOf({ period, quantity, asOf }: Figure, breaks: readonly Day[]): string {
  return `${period.form} ${quantity!.unit.base} ${breaks.filter((day) => day <= asOf).length}`;
}

function breakDays(figures: readonly Figure[]): readonly Day[] {
  return [...new Set(figures.flatMap(({ entry, asOf }) => (entry.seriesBreak === undefined ? [] : [asOf])))];
}

function isWhole({ asOf, period }: Figure): boolean {
  return asOf === period.last;
}

function isSteady(values: readonly Rational[]): boolean {
  const steps = values.slice(1).map((value, i) => value.compare(values[i]!));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** Parks hold workshops beside steel works: only ten times the usual capital on a hectare, or a tenth of it, looks like a slip. */
function isWithinTen(value: Rational, usual: Rational): boolean {
  return value.compare(usual.mul(10)) < 0 && value.mul(10).compare(usual) > 0;
}

function perHectare({ value, unit }: PerHectare): Said {
  return { say: 'text', text: { en: '{amount}/ha', vi: '{amount}/ha' }, values: { amount: { say: 'number', value, unit } } };
}
