import type { Actual } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Amount } from '../../rollup/amount.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf, type Residual } from '../../rollup/identity.ts';
import { candidate } from '../../rollup/rollup.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, nameOf, writtenAs } from '../say.ts';
import { shownAddend, shownSum } from '../shown-sum.ts';
import { amountOfFigure, sameDay } from '../stated-figure.ts';

export default rule({
  code: 'components-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{addends} add up to {sum}, but the total says {total} (residual {residual}, tolerance {tolerance}){hint}.',
    vi: 'Tổng không khớp: {addends} = {sum}, còn báo cáo ghi {total} (chênh lệch {residual}, sai số cho phép {tolerance}){hint}.',
  },
  why: {
    en: 'A total that is not the sum of its parts hides a part nobody named, or a slip in copying.',
    vi: 'Tổng không bằng cộng các thành phần nghĩa là còn một phần chưa nêu tên, hoặc chép nhầm số.',
  },
  bad: `actuals: [{indicator: fdi, period: 2023, value: "2.049,78 triệu USD", components: {fdi-new: "1.757,24 triệu USD", fdi-increase: "292,47 triệu USD"}}]
`,
  good: `actuals: [{indicator: fdi, period: 2023, value: "2.049,71 triệu USD", components: {fdi-new: "1.757,24 triệu USD", fdi-increase: "292,47 triệu USD"}}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const stated = amountOfFigure(plan, figure);
      const isListed = figure.origin === 'value' && actual.components.length > 0;
      const parts = isListed ? listed(plan, actual, figure) : recorded(plan, figure);
      const wrong = stated && parts && residualOf(stated, sumQuantities(parts.map((part) => part.amount)));
      if (wrong) yield finding(plan, figure, parts, wrong, isListed);
    }
  },
});

interface Addend {
  readonly indicator: string;
  readonly amount: Amount;
  readonly place: Place | undefined;
}

/** The components written in the entry itself; undefined when one of them is not known, or not in the unit of the total. */
function listed(plan: Plan, actual: Actual, figure: Figure): readonly Addend[] | undefined {
  const unit = plan.one('indicators', figure.indicator)?.unit?.unit;
  const parts = actual.components.map(({ indicator, value, place }) => {
    const isLike = value && (unit?.dimension === 'money' || value.unit.base === unit?.base);
    return { indicator, place, amount: isLike && inUnitOf(plan, value, figure.indicator, figure.asOf, figure.period.last!).amount };
  });
  return parts.every((part) => part.amount) ? (parts as Addend[]) : undefined;
}

/** Figures of the component indicators elsewhere, when all are of the same day; two totals of one day are told as conflicting. */
function recorded(plan: Plan, figure: Figure): readonly Addend[] | undefined {
  if (!plan.one('indicators', figure.indicator)?.components.length || hasRival(plan, figure)) return undefined;
  const { first, last } = figure.period as { first: number; last: number };
  const found = candidate(plan, { indicator: figure.indicator, scope: figure.scope, first, last, at: figure.asOf }, 'components');
  if (!found?.amount || found.partial || found.asOf !== figure.asOf) return undefined;
  return found.parts.map((part) => ({ indicator: part.of.id, amount: part.amount!, place: part.place }));
}

function hasRival(plan: Plan, figure: Figure): boolean {
  return sameDay(plan, figure).some((each) => each !== figure && each.entry.components.length > 0);
}

function finding(plan: Plan, figure: Figure, parts: readonly Addend[], wrong: Residual, isListed: boolean): Finding {
  const { indicator, quantity, place } = figure;
  const { stated, sum, residual, tolerance } = wrong;
  const used = new Set(parts.map((part) => part.indicator));
  const optional = plan.one('indicators', indicator)!.mayInclude.find((id) => !used.has(id));
  return {
    place,
    values: {
      addends: {
        say: 'list',
        joined: 'plus',
        items: parts.map((part) => exactly(plan, indicator, shownAddend(part.amount, wrong))),
      },
      sum: exactly(plan, indicator, shownSum(wrong)),
      total: { say: 'quantity', quantity: quantity! },
      residual: exactly(plan, indicator, residual),
      tolerance: exactly(plan, indicator, tolerance),
      hint: optional === undefined ? '' : hint(nameOf(plan, 'indicators', optional)),
    },
    data: exactDataOf(plan, indicator, { sum: sum.point, stated: stated.point, residual, tolerance }),
    related: parts.flatMap((part) => {
      const name = nameOf(plan, 'indicators', part.indicator);
      return part.place ? [{ place: part.place, says: { en: name, vi: name } }] : [];
    }),
    fixes: fixesFor(plan, figure, wrong, isListed ? optional : undefined),
  };
}

function hint(optional: string) {
  return { say: 'both' as const, text: { en: `; the residual may be \`${optional}\``, vi: `; phần chênh lệch có thể là \`${optional}\`` } };
}

function fixesFor(plan: Plan, figure: Figure, { sum, residual }: Residual, optional: string | undefined): Finding['fixes'] {
  const { entry, place, quantity } = figure;
  const sumText = sum.point && writtenAs(plan, quantity!, sum.point);
  const write = sumText
    ? [
        {
          title: { en: `Write the sum: ${sumText.text}`, vi: `Ghi theo tổng các thành phần: ${sumText.text}` },
          edits: [{ kind: 'set' as const, place, text: sumText.source }],
        },
      ]
    : [];
  if (optional === undefined || residual.compare(0) < 0) return write;
  const rest = writtenAs(plan, quantity!, residual);
  const name = nameOf(plan, 'indicators', optional);
  return [
    ...write,
    {
      title: { en: `Add the residual as ${name}: ${rest.text}`, vi: `Ghi phần chênh lệch vào ${name}: ${rest.text}` },
      edits: [{ kind: 'insert' as const, place: child(entry.place, 'components'), key: optional, text: rest.source }],
    },
  ];
}
