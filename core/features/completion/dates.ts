import { sayDate, sayPeriod } from '../../messages/dates.ts';
import { civilOf, isoDate } from '../../plan/period/days.ts';
import type { Day, Period } from '../../plan/period/period.ts';
import { type DatedPeriod, monthPeriod, quarterPeriod, yearPeriod } from '../../plan/period/periods.ts';
import { readPeriod } from '../../plan/period/read-period.ts';
import type { Candidate } from './candidate.ts';
import { COMPLETION } from './completion-words.ts';
import { ofEntry, placeName, type Slot } from './slot.ts';

/** Days that a date is likely to be: today and what was counted last, or for a deadline the ends of the periods to come. */
export function dateCandidates(slot: Slot): readonly Candidate[] {
  const ahead = /(^|\/)(due|was-due|to|valid-to|valid-until|closed)$/.test(placeName(slot.path));
  const days = within(slot) ?? (ahead ? [...endsAhead(slot), ...daysNow(slot)] : [...daysNow(slot), ...endsBehind(slot)]);
  const seen = new Set<Day>();
  return days
    .filter(([day]) => !seen.has(day) && seen.add(day))
    .map(([day, detail], rank) => ({ label: isoDate(day), kind: 'date', detail, also: [sayDate(day, slot.how.locale)], rank }));
}

/** The date of a figure lies in its period; undefined for other dates, and while there is no period. */
function within(slot: Slot): readonly Said[] | undefined {
  const written = placeName(slot.path) === 'actuals/as-of' ? ofEntry(slot, 'period') : undefined;
  const { period } = written === undefined ? {} : readPeriod(written, slot.plan.manifest.terms);
  const { first, last } = period ?? {};
  if (!period || first === undefined || last === undefined) return undefined;
  const own: Said[] = last <= slot.plan.today ? [endOf(slot, period, last)] : [];
  return [...daysNow(slot), ...own, ...endsBehind(slot)].filter(([day]) => first <= day && day <= last);
}

type Said = readonly [day: Day, detail: string];

function daysNow({ plan, how }: Slot): readonly Said[] {
  const { today, asOf } = plan;
  const now: Said = [today, `${COMPLETION('today', how)}, ${sayDate(today, how.locale)}`];
  if (asOf === undefined) return [now];
  const after: Said[] = asOf + 7 <= today ? [[asOf + 7, COMPLETION('nextCount', how)]] : [];
  return [now, [asOf, COMPLETION('asOf', how)], ...after];
}

function endsAhead(slot: Slot): readonly Said[] {
  const { year, month } = civilOf(slot.plan.today);
  return [monthOf(year, month), quarterOf(year, month), yearPeriod(year), quarterOf(year, month + 3), yearPeriod(year + 1)].map((period) =>
    endOf(slot, period, period.last),
  );
}

function endsBehind(slot: Slot): readonly Said[] {
  const { year, month } = civilOf(slot.plan.today);
  return [monthOf(year, month - 1), quarterOf(year, month - 3), yearPeriod(year - 1)].map((period) => endOf(slot, period, period.last));
}

function endOf({ how }: Slot, period: Period, last: Day): Said {
  return [last, COMPLETION('endOf', how, { period: sayPeriod(period, how.language) })];
}

function monthOf(year: number, month: number): DatedPeriod {
  return month < 1 ? monthPeriod(year - 1, month + 12) : monthPeriod(year, month);
}

/** The quarter of a month, which may be one of the year before or after. */
function quarterOf(year: number, month: number): DatedPeriod {
  if (month < 1) return quarterOf(year - 1, month + 12);
  return month > 12 ? quarterOf(year + 1, month - 12) : quarterPeriod(year, Math.ceil(month / 3));
}
