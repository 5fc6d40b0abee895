import type { Obstacle, Permit } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { PermitStatus } from '../plan/words.ts';

/** Whether something stands in the way on a day. */
export function isOpen({ raised, resolved }: Obstacle, day: Day): boolean {
  return (raised === undefined || raised <= day) && (resolved === undefined || resolved > day);
}

/** What a permit is marked as on a day; a status holds from its date on. */
export function markedOn({ status, statusDate }: Permit, day: Day): PermitStatus {
  return status === undefined || (statusDate !== undefined && statusDate > day) ? 'active' : status;
}

/** How a permit stands on a day: as it is marked, and expired after its last day. */
export function permitStatusOn(permit: Permit, day: Day): PermitStatus {
  const marked = markedOn(permit, day);
  return marked === 'active' && permit.validUntil !== undefined && permit.validUntil < day ? 'expired' : marked;
}
