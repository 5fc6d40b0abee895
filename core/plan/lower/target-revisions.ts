import type { TargetRevision } from '../model.ts';
import { boundsAt } from './comparisons.ts';
import { type Cursor, placeAt } from './cursor.ts';
import { dayAt, periodAt, planDateAt } from './date-at.ts';
import type { Expected } from './expected.ts';
import { idAt } from './id-at.ts';
import { textAt } from './text-at.ts';

/** An item of a target's `revisions`: what was in force before its date; `between` tells the target's comparison. */
export function targetRevisionOf(at: Cursor, expected: Expected, between: boolean): TargetRevision {
  const { bound, bound2 } = boundsAt(at, 'was', expected, between);
  return {
    place: placeAt(at),
    date: dayAt(at, 'date'),
    was: bound,
    wasHigh: bound2,
    wasDue: planDateAt(at, 'was-due'),
    wasPeriod: periodAt(at, 'was-period'),
    scope: idAt(at, 'scope', 'scope'),
    reason: textAt(at, 'reason'),
    decidedIn: idAt(at, 'decided-in', 'policy-or-review'),
    source: idAt(at, 'source', 'sources'),
  };
}
