import type { Numeral } from './numeral.ts';
import { readNumeral } from './numeral.ts';
import type { Locale, Unit } from './quantity.ts';
import { CURRENCIES } from './currencies.ts';
import { MONEY_WORDS, money } from './units.ts';

/** A sign, a currency in front, a number; offsets are those of the whole text. */
export interface Amount {
  readonly negative: boolean;
  /** A currency in front: its unit, or undefined for `$`, which names none. */
  readonly prefix?: { readonly text: string; readonly start: number; readonly unit?: Unit };
  readonly number: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Absent when the digits do not fit the locale. */
  readonly numeral?: Numeral;
  /** What follows the number, up to the end of the amount. */
  readonly tail: string;
  readonly tailEnd: number;
}

/** Reads the amount in `text` from `start` to `end`; undefined when no number stands there. */
export function readAmount(text: string, start: number, end: number, locale: Locale): Amount | undefined {
  const match = /^([+\-\u2212] ?)?(?:(US\$|[$€£]|[a-z]{3}) ?(?=\d))?(\d+(?:[.,]\d+)*)/iu.exec(text.slice(start, end));
  if (!match) return undefined;
  const [whole, sign = '', symbol, number = ''] = match;
  const numberEnd = start + whole.length;
  const code = symbol && (MONEY_WORDS[symbol.toLowerCase()] ?? symbol.toUpperCase());
  if (code !== undefined && code !== '$' && !CURRENCIES.has(code)) return undefined;
  return {
    negative: /[-\u2212]/.test(sign),
    prefix:
      symbol === undefined
        ? undefined
        : { text: symbol, start: start + sign.length, unit: code === '$' ? undefined : money(code as string) },
    number,
    numberStart: numberEnd - number.length,
    numberEnd,
    numeral: readNumeral(number, locale),
    tail: text.slice(numberEnd, end),
    tailEnd: end,
  };
}
