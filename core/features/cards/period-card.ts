import { sayCount } from '../../messages/counts.ts';
import { sayDate, sayPeriod } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { Period } from '../../plan/period/period.ts';
import { elapsedShare } from '../../plan/period/spans.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { escaped, table } from './markdown.ts';

/** A period: its first and last day, its days, and how much of it has gone by on the plan's as-of date. */
export function periodCard(plan: Plan, period: Period, how: How): string {
  const { first, last } = period;
  const share = plan.asOf === undefined ? undefined : elapsedShare(period, plan.asOf);
  const day = (date: number | undefined) => (date === undefined ? '–' : sayDate(date, how.locale));
  return [
    `**${escaped(sayPeriod(period, how.language))}**`,
    table([
      [CARD('from', how), day(first)],
      [CARD('to', how), day(last)],
      [CARD('days', how), first === undefined || last === undefined ? undefined : sayCount(last - first + 1, 'day', how)],
      [CARD('elapsed', how), share && sayPercent(share, how)],
    ]),
  ].join('\n\n');
}
