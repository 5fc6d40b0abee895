import { sayAmount, sayMeasure } from '../../messages/amounts.ts';
import { sayBound } from '../../messages/bounds.ts';
import { sayDate } from '../../messages/dates.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Indicator } from '../../plan/model.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';
import { sayWord } from '../../plan/words.ts';
import type { Locale, Measure } from '../../plan/quantity/quantity.ts';
import type { Part, Rollup } from '../../rollup/derivation.ts';
import { comparisonInForce } from '../../rollup/in-force.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { isFirm } from '../../rollup/ways/reported.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayRollup } from '../said-number.ts';
import { type Read, type Reader, unlessWithheld } from './reader.ts';
import { type ReportCell, text } from './report.ts';

/** The unit in which the figures of a row stand; of shares and ranks none is named. */
export function unitCell({ how }: Reader, indicator: Indicator | undefined): ReportCell {
  return text(indicator?.unit && scaledUnitName(indicator.unit, how.locale));
}

/** What is asked for, with its sign or word. */
export function plannedCell(reader: Reader, read: Read): ReportCell {
  const { found } = read;
  return unlessWithheld(reader, read, 'target', () => {
    const demanded = comparisonInForce(found.inForce, found.goal);
    const said = demanded ? sayBound(demanded, reader.how, { in: found.indicator?.unit }) : UNKNOWN;
    return numberCell(reader, said, found.goal.place);
  });
}

/** What is achieved, with its day, and with its word where it is no final figure. */
export function actualCell(reader: Reader, read: Read): ReportCell {
  return unlessWithheld(reader, read, 'actual', () => rollupCell(reader, read.found.rollup, { dated: true }));
}

/** A number with, where asked, the day it runs to. */
export function rollupCell(reader: Reader, rollup: Rollup | undefined, { dated = false } = {}): ReportCell {
  const { plan, how } = reader;
  const said = rollup ? sayRollup(plan, rollup, how) : '';
  if (!rollup || said === '') return text(UNKNOWN);
  const day = dated ? sayDate(rollup.asOf, how.locale) : '';
  const word = rollup.amount && !isFirm(rollup) ? sayWord('figureStatus', rollup.status, how.language) : '';
  const about = [day, word].filter(Boolean).join(', ');
  return numberCell(reader, about ? `${said} (${about})` : said, placeOf(rollup));
}

/** A number of base units as an amount of the row. */
export function amountCell(reader: Reader, value: Rational | undefined, indicator: Indicator | undefined): ReportCell {
  if (!value || !indicator?.unit) return text(UNKNOWN);
  return numberCell(reader, sayAmount(value, indicator.unit, reader.how, { decimals: indicator.decimals }));
}

/** The same with what is known of it: of a range both ends, of an end that is open its word. */
export function measureCell(reader: Reader, amount: Measure | undefined, indicator: Indicator | undefined): ReportCell {
  if (!amount || !indicator?.unit) return text(UNKNOWN);
  return numberCell(reader, sayMeasure(amount, indicator.unit, reader.how, indicator.decimals));
}

/** A share of 1 in per cent. */
export function shareCell(reader: Reader, value: Rational | undefined): ReportCell {
  return value ? numberCell(reader, sayPercent(value, reader.how)) : text(UNKNOWN);
}

/** Who answers for a goal. */
export function ownerCell({ plan }: Reader, { found }: Read): ReportCell {
  const id = ownerOf(plan, found.goal);
  return text(plan.one('organisations', id)?.name || id);
}

/** The papers a number is taken from, each once. */
export function sourceCell({ plan }: Reader, { found: { rollup } }: Read): ReportCell {
  const ids = new Set((rollup?.parts ?? []).flatMap((part) => sourceOf(plan, rollup!, part) ?? []));
  return text([...ids].map((id) => plan.one('sources', id)?.name || id).join('; '));
}

function sourceOf(plan: Plan, { request }: Rollup, { place, request: own = request }: Part): string | undefined {
  if (!place) return undefined;
  const figures = plan.figures(own.indicator, own.scope);
  return figures.find((figure) => figure.place.pointer === place.pointer && figure.place.file === place.file)?.entry.source;
}

function placeOf({ parts }: Rollup): ReportCell['place'] {
  return parts.length === 1 ? parts[0]!.place : undefined;
}

function numberCell({ how }: Reader, said: string, place?: ReportCell['place']): ReportCell {
  const digits = plainDigits(said, how.locale);
  const decimals = printedDecimals(said, how.locale);
  return {
    said,
    ...(digits === undefined ? {} : { digits }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(place ? { place } : {}),
  };
}

/** How many decimals are printed of the number at the end of what is said, before what stands in parentheses; undefined where a word or a unit is the end. */
export function printedDecimals(said: string, locale: Locale): number | undefined {
  const [, number] = /([\d.,\u00a0]*\d)%?(?: \(.*\))?$/su.exec(said) ?? [];
  return number === undefined ? undefined : (number.split(locale === 'vi-VN' ? ',' : '.')[1]?.length ?? 0);
}

/** The digits of a printed number, a point before its decimals; of per cent the share of 1. Undefined where words stand beside it. */
function plainDigits(said: string, locale: Locale): string | undefined {
  const found = /^([\u2212+]?)([\d.,\u00a0]+)(%?)$/.exec(said);
  if (!found) return undefined;
  const [, sign = '', number = '', percent] = found;
  const digits =
    (sign === '\u2212' ? '-' : '') + (locale === 'vi-VN' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', ''));
  return percent ? hundredth(digits) : digits;
}

/** A decimal number divided by a hundred, by moving its point. */
function hundredth(digits: string): string {
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  const padded = whole.padStart(3, '0');
  return `${digits.startsWith('-') ? '-' : ''}${padded.slice(0, -2)}.${padded.slice(-2)}${decimals}`;
}
