import type { StatusRow } from '../status.ts';
import type { YearEarlier } from './year-earlier.ts';

/** A target with whom it belongs to, and what there was a year earlier. */
export interface ReportedRow extends StatusRow {
  /** The id of its policy. */
  readonly policy: string | undefined;
  /** The id of the organisation that answers for it. */
  readonly owner: string | undefined;
  readonly yearEarlier: YearEarlier | undefined;
}
