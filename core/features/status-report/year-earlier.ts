import { sayAmount } from '../../messages/amounts.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { WITHHELD } from '../../messages/unknown.ts';
import { yearEarlierOf } from '../../plan/period/spans.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { baseUnitsIn } from '../../plan/quantity/scales.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { type YearOnYear, yearOnYear } from '../../rollup/comparisons.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { PublicView } from '../public/public-view.ts';
import { sayRollup } from '../said-number.ts';

/** What there was in the same days of the year before. */
export interface YearEarlier {
  /** In the unit of the row; undefined when it is not known. */
  readonly figure: Rational | undefined;
  /** A share of the earlier figure, or a difference in the unit of the row; undefined where the two cannot be compared. */
  readonly change: { readonly by: Rational; readonly as: YearOnYear['as'] } | undefined;
  /** It is known and not printed in the open. */
  readonly isWithheld: boolean;
  readonly said: { readonly figure: string; readonly change: string };
}

/** The same period of last year beside an assessed goal; undefined where nothing is known of it. */
export function yearEarlier(plan: Plan, found: Assessment, how: How, open: PublicView | undefined): YearEarlier | undefined {
  const { rollup: now, indicator } = found;
  const back = now && yearEarlierOf({ first: now.request.first, last: now.request.last }, now.asOf);
  const then = back && rollup(plan, { ...now.request, first: back.first, last: back.last, at: back.day });
  if (!then?.amount || !indicator?.unit) return undefined;
  if (open && !(open.number(now!) && open.number(then)))
    return {
      figure: undefined,
      change: undefined,
      isWithheld: true,
      said: { figure: WITHHELD[how.language], change: WITHHELD[how.language] },
    };
  const inUnit = (value: Rational | undefined) => value?.div(baseUnitsIn(indicator.unit!));
  const year = yearOnYear(plan, now!.request, indicator);
  const isShare = year?.as === 'percent';
  return {
    figure: inUnit(then.amount.point),
    change: year && { by: isShare ? year.change : inUnit(year.change)!, as: year.as },
    isWithheld: false,
    said: {
      figure: sayRollup(plan, then, how),
      change: !year
        ? ''
        : isShare
          ? sayPercent(year.change, how, { change: true })
          : sayAmount(year.change, indicator.unit, how, { change: true, decimals: indicator.decimals }),
    },
  };
}
