import { fold } from './fold.ts';
import { type Term, isCount, singleQuantity } from './make-quantity.ts';
import { readMachineNumeral } from './numeral.ts';
import { printExact } from './print-number.ts';
import type { Quantity, QuantityReading } from './quantity.ts';
import { fractionalCount, notAQuantity, nothingYet, thousandsDot, tooManyDigits } from './quantity-slips.ts';
import { ONE, ZERO } from './rational.ts';
import { readFigure } from './read-figure.ts';
import type { ReadHow } from './read-how.ts';
import { FACTOR, PLACE } from './units.ts';
import { quoted } from './yaml-source.ts';
import { looksLikeThousands } from './thousands.ts';

const BARE = /^-?\d+(?:\.\d+)?$/;
const NOTHING: ReadonlySet<string> = new Set(['–', '—', '-', 'n/a', 'chưa báo cáo', 'chưa có', 'chưa có số liệu', 'không có']);
/** More digits than any amount has; a key that got stuck. */
const ENDLESS = /\d(?:[.,]?\d){60}/;
const OTHER_NUMBERS = /^[-+]?(?:\d+(?:\.\d*)?e[-+]?\d+|0x[\da-f]+|0o[0-7]+|\.\d+|\d+\.|\.inf|\.nan)$/i;

/**
 * Reads the source text of a value (docs/semantics.md, 1); `plain` when YAML holds it without quotes. An empty text is no figure and no problem.
 * A value that is not whole where it must be is given beside its problem; every other problem leaves the quantity out.
 */
export function readQuantity(text: string, plain: boolean, how: ReadHow): QuantityReading {
  const source = fold(text);
  if (source === '') return { problems: [] };
  if (ENDLESS.test(source)) return { problems: [tooManyDigits(source)] };
  if (plain && BARE.test(source)) return readBare(source, how);
  if (NOTHING.has(source.toLowerCase())) return { problems: [nothingYet(source)] };
  if (OTHER_NUMBERS.test(source)) return { problems: [notAQuantity(source, 'number', source)] };
  const straight = source.replace(/[“”„‟]/g, '');
  if (straight !== source) return { problems: [notAQuantity(source, 'number', source, [quoted(straight.trim())])] };
  const rank = readRank(source, text);
  if (rank) return { quantity: rank, problems: [] };
  const figure = readFigure(source, text, plain, how);
  if (figure === undefined) return { problems: [] };
  return 'code' in figure ? { problems: [figure] } : whole(figure, how);
}

/** Reads how many times one figure is of another (`times: hơn 3`). */
export function readFactor(text: string, plain: boolean, how: Pick<ReadHow, 'locale' | 'flow'>): QuantityReading {
  const number = fold(text).replace(/ (?:lần|times)$/i, '');
  return readQuantity(number, plain, { ...how, units: [], unit: { unit: FACTOR, scale: ONE } });
}

function readBare(source: string, how: ReadHow): QuantityReading {
  const numeral = readMachineNumeral(source.replace('-', ''));
  const value = source.startsWith('-') ? numeral.value.neg() : numeral.value;
  if (looksLikeThousands(source, how.locale)) return { problems: [thousandsDot(source, printExact(value, how.locale), how)] };
  if (!how.unit) return { problems: how.takes === 'money' ? [missingMoney(source)] : [] };
  const { unit, scale } = how.unit;
  const term: Term = { numeral, negative: source.startsWith('-'), scale, unit };
  return whole(singleQuantity(term, { written: source, bare: true, ordinal: unit.dimension === 'rank' || undefined }), how);
}

function readRank(source: string, written: string): Quantity | undefined {
  const match = /^(?:(?:thứ|hạng) (\d+)|(\d+)(?:st|nd|rd|th))$/iu.exec(source);
  if (!match) return undefined;
  const numeral = readMachineNumeral((match[1] ?? match[2]) as string);
  return singleQuantity({ numeral, negative: false, scale: ONE, unit: PLACE }, { written, ordinal: true });
}

function missingMoney(source: string) {
  return { code: 'missing-currency', data: { text: source }, fixes: [`${source} USD`, `${source} đồng`] } as const;
}

function whole(quantity: Quantity, how: ReadHow): QuantityReading {
  if (!isCount(quantity.unit)) return { quantity, problems: [] };
  const { low = ZERO, high = ZERO } = quantity.interval;
  const ends = quantity.point ? [quantity.point] : [low, high];
  const broken = ends.find((end) => end.d !== 1n);
  return { quantity, problems: broken ? [fractionalCount(quantity, broken, how)] : [] };
}
