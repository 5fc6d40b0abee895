import { ZERO } from '../../plan/quantity/rational.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { residualOf } from '../../rollup/identity.ts';
import type { Amount } from '../../rollup/amount.ts';
import type { Request } from '../../rollup/request.ts';
import { seriesOf } from '../../rollup/ways/reported.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { forecasted, type Forecasted } from '../forecasted.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, scopeName, writtenAs } from '../say.ts';
import { shownSum } from '../shown-sum.ts';

/** "This brings the total to …" and it does not. */
export default rule({
  code: 'expected-total-mismatch',
  category: 'pace',
  severity: 'error',
  on: 'forecast',
  says: {
    en: 'Achieved and forecast give {total}, but the text says {text}.',
    vi: 'Thực hiện cộng dự báo là {total}, còn báo cáo ghi {text}.',
  },
  why: {
    en: 'The total is the sentence that is quoted afterwards. It must follow from the figure and the forecast it stands beside.',
    vi: 'Con số tổng là câu sẽ được trích dẫn lại. Nó phải đúng bằng số thực hiện cộng số dự báo ghi ngay bên cạnh.',
  },
  bad: `
forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 40 người, kcn-b: 40 người}, brings-total-to: trên 200 người}]
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 100 người}]
`,
  good: `
forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 40 người, kcn-b: 40 người}, brings-total-to: 180 người}]
actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 100 người}]
`,
  *check(forecast, plan) {
    const { bringsTotalTo } = forecast;
    const found = bringsTotalTo && forecasted(plan, forecast);
    if (!found || forecast.values.some((line) => !line.value) || !rests(plan, found)) return;
    const { indicator, last } = found.request;
    const stated = inUnitOf(plan, bringsTotalTo, indicator, forecast.madeOn!, last).amount;
    const wrong = stated && found.view.total && residualOf(asStated(stated), found.view.total);
    if (!wrong) return;
    const written = wrong.sum.point && writtenAs(plan, bringsTotalTo, wrong.sum.point);
    const place = child(forecast.place, 'brings-total-to');
    yield {
      place,
      values: { total: exactly(plan, indicator, shownSum(wrong)), text: { say: 'quantity', quantity: bringsTotalTo } },
      data: exactDataOf(plan, indicator, {
        total: wrong.sum.point,
        stated: stated.point,
        residual: wrong.residual,
        tolerance: wrong.tolerance,
      }),
      related: [
        ...basePlaces(found).map((at) => ({ place: at, says: { en: 'achieved', vi: 'số thực hiện' } })),
        ...forecast.values.map((line) => ({
          place: line.place,
          says: { en: scopeName(plan, line.scope), vi: scopeName(plan, line.scope) },
        })),
      ],
      fixes: written && [
        {
          title: { en: `Write the total: ${written.text}`, vi: `Ghi theo tổng: ${written.text}` },
          edits: [{ kind: 'set', place, text: written.source }],
        },
      ],
    };
  },
});

/** Where the figure stands that the forecast is added to. */
function basePlaces({ view }: Forecasted): readonly Place[] {
  return view.forecast.total ? [] : (view.base?.parts ?? []).flatMap((part) => part.place ?? []);
}

/** "Over 3 billion" rounds nothing: 2,9 is not over 3. */
function asStated(stated: Amount): Amount {
  return stated.interval.low && stated.interval.high ? stated : { ...stated, halfStep: ZERO };
}

/** The figure it stands on, if any, is whole and is still the one its author knew. */
function rests(plan: Plan, { view, request }: Forecasted): boolean {
  const { base, forecast } = view;
  if (forecast.total || !base) return true;
  return !base.partial && !republished(plan, base, request, forecast.madeOn!);
}

function republished(plan: Plan, base: Rollup, { indicator, scope, first, last }: Request, madeOn: number): boolean {
  if (base.way !== 'reported') return false;
  const { entry } = seriesOf(plan, indicator, scope, { first, last })!.usedOnDay.get(base.asOf)!;
  return entry.vintages.length > 0 && (entry.published === undefined || entry.published > madeOn);
}
