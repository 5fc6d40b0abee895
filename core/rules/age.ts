import { addDuration } from '../plan/period/days.ts';
import { readDuration } from '../plan/period/dates.ts';
import type { Day } from '../plan/period/period.ts';

/** Whether a duration such as `30 days` has passed since a day; never where the option is no duration. */
export function isPast(day: Day, since: Day, after = ''): boolean {
  const duration = readDuration(after);
  return duration !== undefined && day > addDuration(since, duration);
}
