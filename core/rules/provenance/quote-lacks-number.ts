import type { Quantity } from '../../plan/quantity/quantity.ts';
import { HUNDRED, ONE, rational, type Rational } from '../../plan/quantity/rational.ts';
import { child } from '../../syntax/place.ts';
import { readNumeral } from '../../plan/quantity/numeral.ts';
import { rule } from '../rule.ts';
import { isCutShort } from '../unread.ts';

/** The figure that its own quote does not bear out. */
export default rule({
  code: 'quote-lacks-number',
  category: 'provenance',
  severity: 'warning',
  on: 'actual',
  says: {
    en: 'The quote does not contain {number}.',
    vi: 'Trích dẫn không có số {number}.',
  },
  why: {
    en: 'The words were copied from the document and the number typed beside them. Where they differ, the number is the one that slipped.',
    vi: 'Câu trích chép từ văn bản, còn con số gõ tay bên cạnh. Hai bên khác nhau thì thường là gõ nhầm số.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 950 người, quote: đạt 900 người}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 900 người, quote: đạt 900 người}]
`,
  *check({ quote, value, source, place }, plan) {
    if (quote === undefined || !value || isCutShort(plan, child(place, 'quote'))) return;
    const numbers = numbersIn(quote);
    const wanted = [value.point, ...(value.point ? [] : [value.interval.low, value.interval.high])].filter((each) => each !== undefined);
    if (numbers.length === 0 && wanted.every(isSmall)) return;
    if (wanted.every((number) => numbers.some((other) => isSame(number, other, value)))) return;
    const document = plan.one('sources', source);
    yield {
      place: child(place, 'quote'),
      values: { number: { say: 'quantity', quantity: value } },
      related: [
        { place: child(place, 'value'), says: { en: 'the figure', vi: 'số liệu' } },
        ...(document ? [{ place: document.place, says: { en: 'the source', vi: 'nguồn' } }] : []),
      ],
    };
  },
});

/** Every number of a text as either locale would read it. */
function numbersIn(text: string): readonly Rational[] {
  const found = text.normalize('NFC').match(/\d+(?:[.,\u00a0\u202f ]\d+)*/gu) ?? [];
  return found.flatMap((written) => {
    const spaced = /^\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/u.test(written);
    const pieces = spaced ? [written.replace(/[\u00a0\u202f ]/gu, '')] : written.split(/[\u00a0\u202f ]/u);
    return pieces.flatMap((piece) => [readNumeral(piece, 'vi-VN'), readNumeral(piece, 'en')].flatMap((read) => (read ? [read.value] : [])));
  });
}

const SCALES: readonly Rational[] = [0, 3, 6, 9, 12].map((power) => rational(10n ** BigInt(power)));

/** Equal, whatever scale word and unit of its family the quote uses. */
function isSame(number: Rational, other: Rational, { unit }: Quantity): boolean {
  const factors = unit.dimension === 'area' ? [ONE, unit.factor, HUNDRED, rational(1, 10_000)] : [ONE, unit.factor];
  return factors.some((factor) => SCALES.some((scale) => other.mul(scale).mul(factor).equals(number.abs())));
}

/** Small whole numbers are often written as words. */
function isSmall(number: Rational): boolean {
  return number.d === 1n && number.abs().compare(20) <= 0;
}
