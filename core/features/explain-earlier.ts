import { sayDate } from '../messages/dates.ts';
import type { How } from '../messages/how.ts';
import { sayQuantity } from '../messages/quantities.ts';
import type { Vintage } from '../plan/model.ts';
import { sayWord } from '../plan/words.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { earlierRatings } from '../rollup/earlier-ratings.ts';
import type { Plan } from '../workspace/plan.ts';
import type { ExplainNode } from './explain-node.ts';
import { PROGRESS } from './explain-words.ts';

/** How a goal would stand by its figure as it was published before, as far as that is something else. */
export function explainEarlier(plan: Plan, found: Assessment, how: How): readonly ExplainNode[] {
  return earlierRatings(plan, found).map(({ vintage, status }) => ({
    title: PROGRESS('earlier', how),
    value: sayWord('status', status, how.language),
    note: sayVintage(vintage, how),
    place: vintage.place,
    children: [],
  }));
}

/** A value published before, and when: `11,9% · 19/9/2022`. */
export function sayVintage({ was, published }: Vintage, how: How): string {
  return [was && sayQuantity(was, how), published !== undefined && sayDate(published, how.locale)].filter(Boolean).join(' · ');
}
