import type { Said } from '../../messages/said.ts';
import type { Project } from '../../plan/model.ts';
import type { ScaledUnit } from '../../plan/quantity/quantity.ts';
import { rational, type Rational } from '../../plan/quantity/rational.ts';
import { greatest } from '../../rollup/amount.ts';
import { registeredCapital } from '../../rollup/postings.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { projectsOfZone } from '../../workspace/zone-projects.ts';
import { median } from '../median.ts';
import { rule } from '../rule.ts';
import { inUnit } from '../say.ts';
import { isUsed } from '../stated-figure.ts';

const FEWEST = 6;
const FAR = 6;
/** Where nearly all are equal, a difference of less than this part of the median counts as none. */
const STEADY = rational(1, 20);

/** A figure that does not belong to its series. */
export default rule({
  code: 'outlier',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '{value} is far from the series (median {median}).',
    vi: '{value} lệch xa chuỗi số liệu (trung vị {median}).',
  },
  why: {
    en: 'Growth of 91 % after years of ten is a typing slip until somebody explains it.',
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
      if (!figure.quantity?.point || actual.seriesBreak !== undefined || !isWhole(figure) || !isUsed(plan, figure)) continue;
      const spread = plan.db.derive(spreads, plan.figures(figure.indicator, figure.scope)).get(keyOf(figure));
      if (!spread || !isFar(figure.quantity.point, spread)) continue;
      yield { place: figure.place, values: { value: { say: 'quantity', quantity: figure.quantity }, median: inUnit(plan, figure.indicator, spread.median) } };
    }
  },
  also: {
    *project(project, plan) {
      const own = capitalPerHectare(plan, project);
      if (!own || project.zone === undefined) return;
      const others = projectsOfZone(plan.db, plan.root, project.zone).flatMap((each) => capitalPerHectare(plan, each) ?? []);
      const like = others.filter((each) => each.unit.unit.base === own.unit.unit.base);
      const spread = spreadOf(like.map((each) => each.value));
      if (spread && isFar(own.value, spread)) yield { place: child(project.place, 'name'), values: { value: perHectare(own), median: perHectare({ ...own, value: spread.median }) } };
    },
  },
});

interface Spread {
  readonly median: Rational;
  /** How far from it may be. */
  readonly reach: Rational;
}

/** Figures of whole periods by the form of the period and the unit; what only ever grew, or only ever fell, has no usual size. */
function spreads(figures: readonly Figure[]): ReadonlyMap<string, Spread> {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.quantity?.point || !isWhole(figure)) continue;
    series.set(keyOf(figure), [...(series.get(keyOf(figure)) ?? []), figure]);
  }
  const found = new Map<string, Spread>();
  for (const [key, like] of series) {
    const values = like.sort((a, b) => a.asOf - b.asOf).map((each) => each.quantity!.point!);
    const spread = isSteady(values) ? undefined : spreadOf(values);
    if (spread) found.set(key, spread);
  }
  return found;
}

function keyOf({ period, quantity }: Figure): string {
  return `${period.form} ${quantity!.unit.base}`;
}

/** The median of at least six values, and six median deviations of it. */
function spreadOf(values: readonly Rational[]): Spread | undefined {
  const middle = values.length >= FEWEST ? median(values) : undefined;
  const usual = middle && median(values.map((each) => each.sub(middle).abs()));
  return middle && usual && { median: middle, reach: greatest([usual, middle.abs().mul(STEADY)]).mul(FAR) };
}

function isFar(value: Rational, { median: middle, reach }: Spread): boolean {
  return value.sub(middle).abs().compare(reach) > 0;
}

function isWhole({ asOf, period }: Figure): boolean {
  return asOf === period.last;
}

function isSteady(values: readonly Rational[]): boolean {
  const steps = values.slice(1).map((value, i) => value.compare(values[i]!));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

interface PerHectare {
  readonly value: Rational;
  readonly unit: ScaledUnit;
}

/** Registered capital over land: as stated, else as the events have it. */
function capitalPerHectare(plan: Plan, project: Project): PerHectare | undefined {
  const amount = project.registered ?? project.events.find((event) => event.amount)?.amount;
  const land = project.land?.point ?? project.events.find((event) => event.event === 'land-leased')?.land?.point;
  if (!amount || !land || land.compare(0) <= 0) return undefined;
  const capital = project.registered?.point ?? registeredCapital(plan, project, plan.asOf ?? plan.today, amount.unit.base);
  return capital && capital.compare(0) > 0 ? { value: capital.div(land), unit: { unit: amount.unit, scale: amount.scale } } : undefined;
}

function perHectare({ value, unit }: PerHectare): Said {
  return { say: 'text', text: { en: '{amount}/ha', vi: '{amount}/ha' }, values: { amount: { say: 'number', value, unit } } };
}
