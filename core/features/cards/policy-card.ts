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
  const word = (key: keyof typeof CARD) => CARD[key][how.language];
  const names = (ids: readonly string[]) => ids.map((each) => plan.one('policies', each)?.name || each).join(', ');
  const naming = (list: 'implements' | 'supersedes') => plan.all('policies').flatMap((each) => (each[list].includes(id) ? each.id : []));
  const proposed = goalsBelow(plan, 'policies', id).filter((goal) => goal.target.proposed);
  return table([
    [word('standing'), sayStanding(plan, 'policies', id, how)],
    [word('proposed'), proposed.length > 0 ? String(proposed.length) : undefined],
    [word('number'), number],
    [word('issuer'), issuer && (plan.one('organisations', issuer)?.name || issuer)],
    [word('issued'), issued && sayPlanDate(issued, how)],
    [word('period'), period && sayPeriod(period, how.language)],
    [word('horizon'), horizon === undefined ? undefined : String(horizon)],
    [word('status'), status && sayWord('policyStatus', status, how.language)],
    [
      word('sets'),
      plan
        .all('objectives')
        .flatMap((each) => (each.policy === id ? each.name || each.id : []))
        .join(', '),
    ],
    [word('implements'), names(policy.implements)],
    [word('implementedBy'), names(naming('implements'))],
    [word('supersedes'), names(policy.supersedes)],
    [word('supersededBy'), names(naming('supersedes'))],
  ]);
}
