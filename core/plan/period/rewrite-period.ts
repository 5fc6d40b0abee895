import { closest } from '../quantity/closest.ts';
import { foldCase } from '../quantity/fold.ts';
import { periodsOfYear } from './cadence.ts';
import { weeksIn } from './weeks.ts';

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Rewrite = readonly [RegExp, (match: readonly string[]) => string];

/** How planners write periods in words, and the form of the language; `N` years, `n` numbers. */
const REWRITES: readonly Rewrite[] = [
  [/^(?:năm|year) (\d{4})$/, ([, year]) => `${year}`],
  [/^(?:quý|q) ?(iv|i{1,3}|[1-4])(?: ?[/-] ?| năm | of | )(\d{4})$/, ([, quarter = '', year]) => `${year}-Q${ROMAN[quarter] ?? quarter}`],
  [/^(\d{4}) ?[/-]? ?q ?([1-4])$/, ([, year, quarter]) => `${year}-Q${quarter}`],
  [/^6 tháng đầu(?: năm)? (\d{4})$/, ([, year]) => `${year}-H1`],
  [/^6 tháng cuối(?: năm)? (\d{4})$/, ([, year]) => `${year}-H2`],
  [/^(?:nửa đầu(?: năm)?|h ?1) ?[/-]? ?(\d{4})$/, ([, year]) => `${year}-H1`],
  [/^(?:nửa cuối(?: năm)?|h ?2) ?[/-]? ?(\d{4})$/, ([, year]) => `${year}-H2`],
  [/^(\d{4}) ?[/-]? ?h ?([12])$/, ([, year, half]) => `${year}-H${half}`],
  [/^(\d{1,2}) ?(?:tháng|m|months)(?: đầu)?(?: năm| of)?[ /-]?(\d{4})$/, ([, count, year]) => `${year}-${Number(count)}M`],
  [/^(\d{4})[ -](0\d)m$/, ([, year, count]) => `${year}-${Number(count)}M`],
  [/^(?:tháng |t ?)?(\d{1,2}) ?(?:[/-]| năm ) ?(\d{4})$/, ([, month, year]) => `${year}-${two(month)}`],
  [/^(\d{4}) ?[/-] ?(\d{1,2})$/, ([, year, month]) => `${year}-${two(month)}`],
  [/^(?:tuần(?: thứ)?|week|w) ?(\d{1,2})(?: ?[/-] ?| năm | of | )(\d{4})$/, ([, week, year]) => `${year}-W${two(week)}`],
  [/^(\d{4})[ -]?w(\d{1,2})$/, ([, year, week]) => `${year}-W${two(week)}`],
  [/^([a-z]{3})[a-z]*[ .]+(\d{4})$/, ([, name = '', year]) => `${year}-${two(String(MONTHS.indexOf(name) + 1))}`],
  [/^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [/^(?:giai đoạn |nhiệm kỳ |từ )?(\d{4}) ?(?:[-–—]|đến|to) ?(\d{4})$/, ([, from = '', to = '']) => spanOf(from, to)],
  [/^(\d{4}) ?\/ ?(\d{4})$/, ([, from = '', to = '']) => spanOf(from, to)],
];

/** What a text that is no period may have meant: the form of the language, else the closest term, else the periods of its year. */
export function rewritePeriod(
  text: string,
  terms: readonly { readonly id: string; readonly name?: string }[],
  isPeriod: (text: string) => boolean,
): string[] {
  const lower = text.toLowerCase();
  const named = terms.find(({ name }) => name !== undefined && foldCase(name) === lower);
  if (named) return [named.id];
  for (const [shape, write] of REWRITES) {
    const match = shape.exec(lower);
    const written = match && write(match);
    if (written && isPeriod(written)) return [written];
  }
  if (/^[a-z]/.test(lower)) {
    const term = closest(
      lower,
      terms.map(({ id }) => id),
    );
    if (term) return [term];
  }
  return periodsNear(lower).filter(isPeriod);
}

/** `2025/2020` turned round. */
function spanOf(from: string, to: string): string {
  return from > to ? `${to}/${from}` : `${from}/${to}`;
}

function periodsNear(text: string): string[] {
  const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(text)?.[0];
  if (year === undefined) return [];
  const all = periodsOfYear(Number(year)).map(({ written }) => written);
  const quarters = all.filter((each) => each.includes('Q'));
  const months = all.filter((each) => /-\d\d$/.test(each));
  if (/q/.test(text)) return [...quarters, year];
  if (/w/.test(text)) return [`${year}-W${weeksIn(Number(year))}`, year];
  if (/h/.test(text)) return [`${year}-H1`, `${year}-H2`, year];
  if (/m$/.test(text)) return [`${year}-9M`, `${year}-6M`, `${year}-3M`, year];
  return /-\d\d$/.test(text) ? [...months, year] : [year, `${year}-H1`, `${year}-H2`, ...quarters];
}

function two(number = ''): string {
  return number.padStart(2, '0');
}
