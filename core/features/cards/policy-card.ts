import { sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Policy } from '../../plan/model.ts';
import { sayWord } from '../../plan/words.ts';
import { goalsBelow } from '../../rollup/standing.ts';
import type { Plan } from '../../workspace/plan.ts';
import { CARD } from './card-words.ts';
import { table } from './markdown.ts';
import { sayStanding } from './standing.ts';

/** A policy: how its targets stand, who issued it and when, its time, and the policies it stands in line with. */
export function policyDetails(plan: Plan, policy: Policy, how: How): string {
  const { id, number, issuer, issued, period, horizon, status } = policy;
  const names = (ids: readonly string[]) => ids.map((each) => plan.one('policies', each)?.name || each).join(', ');
  const naming = (list: 'implements' | 'supersedes') => plan.all('policies').flatMap((each) => (each[list].includes(id) ? each.id : []));
  const proposed = goalsBelow(plan, 'policies', id).filter((goal) => goal.target.proposed);
  return table([
    [CARD('standing', how), sayStanding(plan, 'policies', id, how)],
    [CARD('proposed', how), proposed.length > 0 ? String(proposed.length) : undefined],
    [CARD('number', how), number],
    [CARD('issuer', how), issuer && (plan.one('organisations', issuer)?.name || issuer)],
    [CARD('issued', how), issued && sayPlanDate(issued, how)],
    [CARD('period', how), period && sayPeriod(period, how.language)],
    [CARD('horizon', how), horizon === undefined ? undefined : String(horizon)],
    [CARD('status', how), status && sayWord('policyStatus', status, how.language)],
    [
      CARD('sets', how),
      plan
        .all('objectives')
        .flatMap((each) => (each.policy === id ? each.name || each.id : []))
        .join(', '),
    ],
    [CARD('implements', how), names(policy.implements)],
    [CARD('implementedBy', how), names(naming('implements'))],
    [CARD('supersedes', how), names(policy.supersedes)],
    [CARD('supersededBy', how), names(naming('supersedes'))],
  ]);
}
