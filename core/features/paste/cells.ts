import type { Manifest } from '../../plan/model.ts';
import { readNumeral } from '../../plan/quantity/numeral.ts';
import { printNumber } from '../../plan/quantity/print-number.ts';
import type { Locale, ScaledUnit } from '../../plan/quantity/quantity.ts';
import { readQuantity } from '../../plan/quantity/read-quantity.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';

/** What a cell says of a figure: its text as the plan writes it, `''` for a blank; undefined for anything else. */
export type CellText = string | undefined;

/** What the cells of a column are read by. */
export interface ColumnReader {
  readonly manifest: Pick<Manifest, 'locale' | 'units'>;
  readonly unit: ScaledUnit;
  /** Whose marks the column has; `mixed` when some of its numbers can only be of one locale and some only of the other. */
  readonly style: Locale | 'mixed';
}

/** Whose marks the numbers of a column have: the plan's own, unless one of them cannot be read so. */
export function styleOf(cells: readonly string[], locale: Locale): ColumnReader['style'] {
  const numbers = cells.flatMap((cell) => bareNumber(cell)?.digits ?? []);
  const other = otherThan(locale);
  const ownOnly = numbers.some((digits) => readNumeral(digits, locale) && !readNumeral(digits, other));
  const otherOnly = numbers.some((digits) => !readNumeral(digits, locale) && readNumeral(digits, other));
  return otherOnly ? (ownOnly ? 'mixed' : other) : locale;
}

const BLANK = /^(?:|[-–—.…]+|n\/a|chưa báo cáo|chưa có(?: số liệu)?|không có)$/iu;

/** A cell as the plan writes figures of a unit. */
export function cellText(cell: string, reader: ColumnReader): CellText {
  if (BLANK.test(cell)) return '';
  const { manifest, unit } = reader;
  const number = bareNumber(cell);
  const said = number ? inLocale(number.digits, reader) : cell;
  if (said === undefined) return undefined;
  const text = number ? `${number.sign}${said} ${scaledUnitName(unit, manifest.locale)}`.trim() : said;
  const { quantity, problems } = readQuantity(text, false, { ...manifest, unit });
  return quantity && problems.length === 0 && quantity.unit.base === unit.unit.base ? text : undefined;
}

/** More digits than any amount has. */
const LONGEST = 40;

/** Digits and marks alone, with the sign before them. */
function bareNumber(cell: string): { readonly sign: string; readonly digits: string } | undefined {
  const [, sign = '', digits] = /^([-+\u2212]?)(\d[\d.,]*)$/.exec(cell.replace(/\s/g, '')) ?? [];
  return digits === undefined || digits.length > LONGEST ? undefined : { sign: sign === '+' || sign === '' ? '' : '-', digits };
}

/** As the plan's locale writes it; undefined where it cannot be told what was meant. */
function inLocale(digits: string, { manifest: { locale }, style }: ColumnReader): string | undefined {
  const own = readNumeral(digits, locale);
  const other = readNumeral(digits, otherThan(locale));
  if (style === locale) return own && digits;
  if (style === 'mixed' && own && other && !own.value.equals(other.value)) return undefined;
  const meant = style === 'mixed' ? (own ?? other) : other;
  return meant && printNumber(meant.value, meant.decimals, locale, 'half-up');
}

function otherThan(locale: Locale): Locale {
  return locale === 'en' ? 'vi-VN' : 'en';
}
