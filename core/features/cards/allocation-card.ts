import { sayMeasure } from '../../messages/amounts.ts';
import type { How } from '../../messages/how.ts';
import { computedDecimals, sayPercent } from '../../messages/numbers.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Allocation } from '../../plan/model.ts';
import { scaleQuantity, sumQuantities } from '../../plan/quantity/measure.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { HUNDRED, type Rational } from '../../plan/quantity/rational.ts';
import { amountOf } from '../../rollup/amount.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { type Row, table } from './markdown.ts';
import { decisionName } from './milestone-card.ts';
import { PROJECT } from './project-words.ts';

/** What is shared out: the amount, what each use gets of it, and whether all of it has gone. */
export function allocationDetails(plan: Plan, allocation: Allocation, how: How): string {
  const { amount, shares, addsTo, decidedIn, source } = allocation;
  const total = sumQuantities(shares.flatMap(({ share }) => (share ? [amountOf(share)] : []))).point;
  const whole = addsTo?.point ?? HUNDRED;
  const percent = (value: Rational) => sayPercent(value.div(HUNDRED), how, { decimals: computedDecimals(value, 2) });
  return table([
    [PROJECT('amount', how), amount && sayQuantity(amount, how)],
    ...shares.map(
      ({ use, share }): Row => [use, share && [sayQuantity(share, how), sayPart(amount, share, how)].filter(Boolean).join(' · ')],
    ),
    [PROJECT('whole', how), total && PROJECT('wholeOf', how, { sum: percent(total), whole: percent(whole) })],
    [PROJECT('decidedIn', how), decisionName(plan, decidedIn)],
    [CARD('source', how), plan.one('sources', source)?.name],
  ]);
}

/** What a share of an amount comes to: `18 tỷ đồng`; `''` where the amount is not known. */
export function sayPart(amount: Quantity | undefined, share: Quantity, how: How): string {
  if (!amount || !share.point) return '';
  return sayMeasure(scaleQuantity(amountOf(amount), share.point.div(HUNDRED)), { unit: amount.unit, scale: amount.scale }, how);
}
