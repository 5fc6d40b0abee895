import { sayAmount, sayMeasure } from '../messages/amounts.ts';
import { sayPartial, sayZeroed } from '../messages/counts.ts';
import { sayDate } from '../messages/dates.ts';
import { fill } from '../messages/fill.ts';
import type { How } from '../messages/how.ts';
import { NOT_CONVERTIBLE } from '../messages/unknown.ts';
import type { Rate } from '../plan/model.ts';
import type { ScaledUnit } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn, readableScale } from '../plan/quantity/scales.ts';
import { money } from '../plan/quantity/units.ts';
import type { Amount } from '../rollup/amount.ts';
import type { Lacking, Rollup } from '../rollup/derivation.ts';
import { madeOf } from '../rollup/made-of.ts';
import { type ExchangeEffect, exchangeEffect, inReportCurrency } from '../rollup/report.ts';
import type { Plan } from '../workspace/plan.ts';

const TEXTS = {
  in: { en: 'In {currency}', vi: 'Quy ra {currency}' },
  noRate: { en: 'no {from}/{to} rate on or before {date}', vi: 'chưa có tỷ giá {from}/{to} tính đến ngày {date}' },
  effect: { en: 'Exchange effect', vi: 'Chênh lệch tỷ giá' },
  effectOf: { en: 'market rates against plan rates', vi: 'tỷ giá thị trường so với tỷ giá kế hoạch' },
} as const;

/** A number as it is shown, in the unit of its indicator, with who has not reported or counts as 0; `''` where nothing is known of it. */
export function sayRollup(plan: Plan, found: Rollup, how: How): string {
  const indicator = plan.one('indicators', found.request.indicator);
  if (!indicator?.unit) return '';
  if (!found.amount) return found.lacking?.kind === 'rate' ? NOT_CONVERTIBLE[how.language] : '';
  const decimals =
    indicator.decimals ?? (found.parts.length === 1 && !found.parts[0]!.factor ? decimalsOf(found.amount.step, indicator.unit) : undefined);
  const said = sayMeasure(found.amount, indicator.unit, how, decimals);
  const parts = madeOf(plan, found);
  if (found.partial) return sayPartial(said, found.partial.have, found.partial.of, how, parts);
  return found.zeroed.length > 0 ? sayZeroed(said, found.zeroed.length, how, parts) : said;
}

/** The number in the report's currency; `''` where it is in that already. */
export function sayReported(plan: Plan, found: Rollup, how: How): string {
  const report = inReportCurrency(plan, found);
  if (!report) return '';
  return report.amount ? sayMoney(report.amount, report.currency, how) : NOT_CONVERTIBLE[how.language];
}

/** A line about a number. */
export interface SaidLine {
  readonly title: string;
  readonly value: string;
  readonly note?: string;
}

/** A value with what is to be known of it in brackets. */
export function noted(value: string, note: string | undefined): string {
  return note === undefined ? value : `${value} (${note})`;
}

/** The number in the report's currency, and what exchange rates make of it, where there is something to say. */
export function sayInReport(plan: Plan, found: Rollup, how: How): readonly SaidLine[] {
  const report = inReportCurrency(plan, found);
  const effect = exchangeEffect(plan, found);
  return [
    ...(report
      ? [
          {
            title: fill(TEXTS.in[how.language], { currency: report.currency }, how),
            value: sayReported(plan, found, how),
            note: sayLackingRate(report.lacking, how),
          },
        ]
      : []),
    ...(effect
      ? [
          {
            title: TEXTS.effect[how.language],
            value: sayAmount(effect.effect, unitOf(plan, found, effect), how, { change: true }),
            note: TEXTS.effectOf[how.language],
          },
        ]
      : []),
  ];
}

/** The indicator's own unit where it is in that currency, else the scale that reads best. */
function unitOf(plan: Plan, { request }: Rollup, { currency, effect }: ExchangeEffect): ScaledUnit {
  const own = plan.one('indicators', request.indicator)?.unit;
  return own?.unit.base === currency ? own : { unit: money(currency), scale: readableScale(effect) };
}

/** An amount of money in the scale that reads best. */
export function sayMoney(amount: Amount, currency: string, how: How): string {
  const size = amount.point ?? amount.interval.high ?? amount.interval.low;
  return size ? sayMeasure(amount, { unit: money(currency), scale: readableScale(size) }, how) : '–';
}

/** `1 USD = 23.000 đồng (1/9/2022)`. */
export function sayRate({ one, is, date }: Rate, how: How): string {
  const dated = date === undefined ? '' : ` (${sayDate(date, how.locale)})`;
  return `1 ${one} = ${is?.written ?? ''}${dated}`;
}

function sayLackingRate(lacking: Lacking | undefined, how: How): string | undefined {
  if (lacking?.kind !== 'rate') return undefined;
  const { from, to, date } = lacking;
  return fill(TEXTS.noRate[how.language], { from, to, date: sayDate(date, how.locale) }, how);
}

/** Decimals of the printed step of a figure in a unit; undefined for computed numbers. */
function decimalsOf(step: Rational, unit: Parameters<typeof baseUnitsIn>[0]): number | undefined {
  if (step.equals(0)) return undefined;
  let decimals = 0;
  for (let size = step.div(baseUnitsIn(unit)); size.compare(1) < 0 && decimals < 6; size = size.mul(10)) decimals += 1;
  return decimals;
}
