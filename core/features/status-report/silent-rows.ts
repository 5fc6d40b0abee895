import { sayCount } from '../../messages/counts.ts';
import type { How } from '../../messages/how.ts';
import { NEVER } from '../../messages/unknown.ts';
import { type Silent, silentFor } from '../../rules/silence.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { PublicView } from '../public/public-view.ts';

/** A scope that has not reported an indicator in time. */
export interface SilentRow extends Silent {
  /** `Vốn FDI – KCN B: 21 days`. */
  readonly said: string;
  readonly saidIndicator: string;
  readonly saidScope: string;
  /** `21 days`, `never`. */
  readonly saidSince: string;
}

/** Who owes a report, and since when; in the open without what may not be named. */
export function silentRows(plan: Plan, how: How, open: PublicView | undefined): readonly SilentRow[] {
  return plan
    .all('indicators')
    .flatMap(({ id, name }) => silentFor(plan, id).map((silent) => ({ silent, called: name || id })))
    .filter(({ silent: { indicator, scope } }) => !open || (open.names(indicator) && open.names(scope)))
    .map(({ silent, called }) => {
      const since = silent.days === undefined ? NEVER[how.language] : sayCount(silent.days, 'day', how);
      const scope = plan.scope(silent.scope)?.name || silent.scope;
      return { ...silent, said: `${called} – ${scope}: ${since}`, saidIndicator: called, saidScope: scope, saidSince: since };
    });
}
