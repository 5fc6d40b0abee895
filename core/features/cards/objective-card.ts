import type { How } from '../../messages/how.ts';
import type { Objective } from '../../plan/model.ts';
import { isMeasured } from '../../rollup/measured.ts';
import { objectivesWithin } from '../../rollup/standing.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { table } from './markdown.ts';
import { sayStanding } from './standing.ts';

/** An objective: how the targets below it stand, what lies below it, and which of its indicators have never been measured. */
export function objectiveDetails(plan: Plan, { id, policy, within }: Objective, how: How): string {
  const below = objectivesWithin(plan, id);
  const indicators = [...new Set(below.flatMap((each) => each.indicators))].filter((each) => plan.one('indicators', each));
  const silent = indicators.filter((each) => !isMeasured(plan, each));
  const nameOf = (each: string) => plan.one('indicators', each)?.name || each;
  return table([
    [CARD('standing', how), sayStanding(plan, 'objectives', id, how)],
    [CARD('policy', how), policy && (plan.one('policies', policy)?.name || policy)],
    [CARD('within', how), within && (plan.one('objectives', within)?.name || within)],
    [
      CARD('consists', how),
      below
        .filter((each) => each.within === id)
        .map((each) => each.name || each.id)
        .join(', '),
    ],
    [CARD('coverage', how), indicators.length > 0 ? `${indicators.length - silent.length}/${indicators.length}` : undefined],
    [CARD('unmeasured', how), silent.map(nameOf).join(', ')],
  ]);
}
