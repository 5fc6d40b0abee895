import { civilOf } from '../plan/period/days.ts';
import type { Day, Period, PlanDate } from '../plan/period/period.ts';
import { weekOf } from '../plan/period/weeks.ts';
import type { Locale } from '../plan/quantity/quantity.ts';
import type { How } from './how.ts';
import type { Language } from './said.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2/4/2024`, `2 Apr 2024`. */
export function sayDate(day: Day, locale: Locale): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return locale === 'vi-VN' ? `${ofMonth}/${month}/${year}` : `${ofMonth} ${MONTHS[month - 1]} ${year}`;
}

/** A date as precise as it was written: a day by the plan's locale, a month, quarter or year as a period. */
export function sayPlanDate(date: PlanDate, how: How): string {
  const { precision, first, last, written } = date;
  return precision === 'day' ? sayDate(first, how.locale) : sayPeriod({ form: precision, first, last, written }, how.language);
}

/** The same as a sentence has it: `on 2 Apr 2024`, `in 2024`, `ngày 2/4/2024`, `tháng 4/2024`. */
export function sayWhen(date: PlanDate, how: How): string {
  const said = sayPlanDate(date, how);
  if (how.language === 'vi') return date.precision === 'day' ? `ngày ${said}` : said;
  return `${date.precision === 'day' ? 'on' : 'in'} ${said}`;
}

/** A period's name: `quý I/2024`, `Q1 2024`; a term by its name. */
export function sayPeriod(period: Period, language: Language): string {
  const { form, first, last } = period;
  if (form === 'term' || first === undefined || last === undefined) return period.name ?? period.written;
  return language === 'vi' ? inVietnamese(form, first, last) : inEnglish(form, first, last);
}

function inVietnamese(form: Period['form'], first: Day, last: Day): string {
  const { year, month } = civilOf(first);
  const end = civilOf(last);
  switch (form) {
    case 'year':
      return `năm ${year}`;
    case 'half':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[(month - 1) / 3]}/${year}`;
    case 'month':
      return `tháng ${month}/${year}`;
    case 'months':
      return end.month === 12 ? `12 tháng năm ${year}` : `${end.month} tháng đầu năm ${year}`;
    case 'week':
      return `tuần ${weekOf(first).week}/${weekOf(first).year}`;
    case 'years':
      return year === end.year ? `năm ${year}` : `giai đoạn ${year}–${end.year}`;
    case 'day':
      return sayDate(first, 'vi-VN');
    default:
      return `${sayDate(first, 'vi-VN')}–${sayDate(last, 'vi-VN')}`;
  }
}

function inEnglish(form: Period['form'], first: Day, last: Day): string {
  const { year, month } = civilOf(first);
  const end = civilOf(last);
  switch (form) {
    case 'year':
      return `${year}`;
    case 'half':
      return `H${month === 1 ? 1 : 2} ${year}`;
    case 'quarter':
      return `Q${(month + 2) / 3} ${year}`;
    case 'month':
      return `${MONTHS[month - 1]} ${year}`;
    case 'months':
      return end.month === 6 ? `H1 ${year}` : `${end.month}M ${year}`;
    case 'week':
      return `W${weekOf(first).week} ${weekOf(first).year}`;
    case 'years':
      return year === end.year ? `${year}` : `${year}–${end.year}`;
    case 'day':
      return sayDate(first, 'en');
    default:
      return `${sayDate(first, 'en')} – ${sayDate(last, 'en')}`;
  }
}
