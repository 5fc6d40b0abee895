import type { Day, Duration } from './period.ts';

/** A day as year, month 1–12 and day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a civil date; a month or day beyond the calendar runs on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month - 1;
  const y = year + Math.floor(shifted / 12);
  const m = ((shifted % 12) + 12) % 12;
  const march = (m + 10) % 12;
  const marchYear = m < 2 ? y - 1 : y;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + Math.floor((153 * march + 2) / 5) + day - 1 - 719468
  );
}

/** The civil date of a day. */
export function civilOf(day: Day): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** The day of a civil date; undefined when the calendar, which has no year 0, has no such date. */
export function realDay(year: number, month: number, day: number): Day | undefined {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return day + count;
}

/** The same day of the month so many months later, or the last of that month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: ofMonth } = civilOf(day);
  return Math.min(dayOf(year, month + count, 1) + ofMonth - 1, monthEnd(year, month + count));
}

/** The day a duration later. */
export function addDuration(day: Day, { count, unit }: Duration): Day {
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

/** The same day a year before; 28 for 29 February. */
export function dayEarlier(day: Day): Day {
  return addMonths(day, -12);
}

/** `2024-11-15`. */
export function isoDate(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
