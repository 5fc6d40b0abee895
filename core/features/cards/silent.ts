import { sayCount } from '../../messages/counts.ts';
import type { How } from '../../messages/how.ts';
import { NEVER } from '../../messages/unknown.ts';
import { silentFor } from '../../rules/silence.ts';
import type { Plan } from '../../workspace/plan.ts';

/** Who has not reported an indicator in time, and for how long: `KCN B (21 days), KCN C (never)`. */
export function saySilent(plan: Plan, indicator: string, how: How): string {
  return silentFor(plan, indicator)
    .map(({ scope, days }) => {
      const name = plan.scope(scope)?.name || scope;
      return `${name} (${days === undefined ? NEVER[how.language] : sayCount(days, 'day', how)})`;
    })
    .join(', ');
}
