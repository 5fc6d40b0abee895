import { sayPeriod } from '../../messages/dates.ts';
import { periodOfCadence, periodsOfCadence } from '../../plan/period/cadence.ts';
import { civilOf } from '../../plan/period/days.ts';
import type { Period } from '../../plan/period/period.ts';
import { halfPeriod, yearPeriod, yearsPeriod } from '../../plan/period/periods.ts';
import { readPeriod } from '../../plan/period/read-period.ts';
import type { Candidate } from './candidate.ts';
import { keysWritten, near, placeName, type Slot } from './slot.ts';

/** Periods near today, and the plan's terms. */
export function periodCandidates(slot: Slot): readonly Candidate[] {
  return placeName(slot.path) === 'actuals/stated/at' ? stepsOfTarget(slot) : offered(slot, [...nearToday(slot), ...terms(slot)]);
}

/** Periods that a target may be stepped by: those that end within its own, the ones that are written left out. */
export function stepCandidates(slot: Slot): readonly Candidate[] {
  const written = near(slot, 'period');
  const whole = written === undefined ? undefined : readPeriod(written, slot.plan.manifest.terms).period;
  const taken = new Set(keysWritten(slot));
  const steps = whole?.first !== undefined && whole.last !== undefined ? stepsIn(whole.first, whole.last) : nearToday(slot);
  return offered(slot, steps).filter(({ label }) => !taken.has(label));
}

const MOST_STEPS = 60;

function stepsIn(first: number, last: number): readonly Period[] {
  const { year } = civilOf(first);
  const years = periodsOfCadence('yearly', first, last);
  const quarters = periodsOfCadence('quarterly', first, last);
  if (years.length > 1) return [...years, ...quarters].slice(0, MOST_STEPS);
  const halves = [halfPeriod(year, 1), halfPeriod(year, 2)].filter((half) => half.first >= first && half.last <= last);
  return [...quarters, ...halves, ...periodsOfCadence('monthly', first, last)];
}

function nearToday({ plan }: Slot): readonly Period[] {
  const { today } = plan;
  const { year, month } = civilOf(today);
  const start = yearPeriod(year).first;
  const term = year - ((year - 1) % 5);
  return [
    yearPeriod(year),
    periodOfCadence('monthly', today),
    periodOfCadence('quarterly', today),
    halfPeriod(year, month <= 6 ? 1 : 2),
    periodOfCadence('weekly', today),
    yearPeriod(year - 1),
    yearPeriod(year + 1),
    periodOfCadence('weekly', today - 7),
    periodOfCadence('monthly', today - civilOf(today).day),
    ...periodsOfCadence('quarterly', start, yearPeriod(year).last),
    halfPeriod(year, 1),
    halfPeriod(year, 2),
    yearsPeriod(term, term + 4),
    ...periodsOfCadence('monthly', start, yearPeriod(year).last),
  ];
}

function terms({ plan }: Slot): readonly Period[] {
  return plan.manifest.terms.map(({ id, name, from, to }) => ({
    form: 'term',
    first: from,
    last: to,
    written: id,
    name: name || undefined,
  }));
}

/** The steps of the target that a ratio is of. */
function stepsOfTarget(slot: Slot): readonly Candidate[] {
  const target = slot.plan.goal(near(slot, 'of') ?? '')?.target;
  if (!target || typeof target.phasing === 'string') return target ? [] : offered(slot, nearToday(slot));
  return offered(
    slot,
    target.phasing.flatMap(({ period }) => period ?? []),
  );
}

function offered({ how }: Slot, periods: readonly Period[]): readonly Candidate[] {
  const seen = new Set<string>();
  return periods
    .filter(({ written }) => !seen.has(written) && seen.add(written))
    .map((period, rank) => ({
      label: period.written,
      kind: 'period',
      detail: sayPeriod(period, how.language),
      also: [sayPeriod(period, 'vi')],
      rank,
      about: { of: 'period', written: period.written },
    }));
}
