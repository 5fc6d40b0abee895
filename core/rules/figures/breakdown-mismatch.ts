import type { Said } from '../../messages/said.ts';
import type { Actual } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf, type Residual } from '../../rollup/identity.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, writtenAs } from '../say.ts';
import { shownSum } from '../shown-sum.ts';
import { amountOfFigure, ownFigure } from '../stated-figure.ts';

type Breakdown = Actual['by'][number];

/** What the usual dimensions are called in a sentence. */
const DIMENSIONS: Readonly<Record<string, Said>> = {
  sector: { say: 'both', text: { en: 'sector', vi: 'ngành' } },
  'investor-country': { say: 'both', text: { en: "investor's country", vi: 'quốc gia đầu tư' } },
  'capital-type': { say: 'both', text: { en: 'kind of capital', vi: 'loại vốn' } },
  locality: { say: 'both', text: { en: 'locality', vi: 'địa bàn' } },
};

/** A breakdown that leaves out a part of its figure, or counts too much. */
export default rule({
  code: 'breakdown-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'The breakdown by {dimension} adds up to {sum}, but the total says {total} (residual {residual}, tolerance {tolerance}).',
    vi: 'Phân tổ theo {dimension} cộng lại là {sum}, còn tổng ghi {total} (chênh lệch {residual}, sai số cho phép {tolerance}).',
  },
  why: {
    en: 'A breakdown by country or sector is read as the whole. What it leaves out belongs in a line of its own.',
    vi: 'Người đọc coi phân tổ theo quốc gia, ngành là toàn bộ. Phần chưa phân tổ phải có dòng riêng.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 30 người}}}]
`,
  good: `
actuals: [{indicator: jobs, period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 30 người, khác: 10 người}}}]
`,
  *check(actual, plan) {
    const figure = ownFigure(plan, actual);
    const stated = figure && amountOfFigure(plan, figure);
    if (!stated) return;
    for (const breakdown of actual.by) {
      const read = (quantity: Quantity) => inUnitOf(plan, quantity, figure.indicator, figure.asOf, figure.period.last!).amount;
      const known = breakdown.lines.map(({ value }) => value && read(value)).filter((amount) => amount !== undefined);
      const wrong = known.length > 0 && residualOf(stated, sumQuantities(known));
      const isWhole = known.length === breakdown.lines.length;
      // A line that is not known yet may still bring what is missing, but takes nothing off.
      if (wrong && (isWhole || wrong.residual.compare(0) < 0)) yield finding(plan, figure, breakdown, wrong);
    }
  },
});

function finding(plan: Plan, { indicator, quantity, place }: Figure, breakdown: Breakdown, wrong: Residual): Finding {
  const { sum, residual, tolerance, stated } = wrong;
  return {
    place: breakdown.place,
    values: {
      dimension: DIMENSIONS[breakdown.dimension] ?? breakdown.dimension,
      sum: exactly(plan, indicator, shownSum(wrong)),
      total: { say: 'quantity', quantity: quantity! },
      residual: exactly(plan, indicator, residual),
      tolerance: exactly(plan, indicator, tolerance),
    },
    data: {
      ...exactDataOf(plan, indicator, { sum: sum.point, stated: stated.point, residual, tolerance }),
      dimension: breakdown.dimension,
    },
    related: [{ place, says: { en: 'the total', vi: 'tổng' } }],
    fixes: residual.compare(0) > 0 ? theRest(plan, breakdown, quantity!, residual) : [],
  };
}

function theRest(plan: Plan, { place }: Breakdown, like: Quantity, residual: Residual['residual']): readonly Fix[] {
  const key = plan.manifest.locale === 'en' ? 'other' : 'khác';
  const rest = writtenAs(plan, like, residual);
  return [
    {
      title: { en: `Add the rest as "${key}": ${rest.text}`, vi: `Ghi phần còn lại vào "${key}": ${rest.text}` },
      edits: [{ kind: 'insert', place, key, text: rest.source }],
    },
  ];
}
