import type { Place } from '../../syntax/place.ts';

/** Something a plan states that its figures can bear out or not. */
export interface TestItem {
  /** Tells it from the others of its group, and stays the same while it stands where it stands. */
  readonly key: string;
  readonly group: 'targets' | 'assertions';
  readonly label: string;
  /** `open` where not enough is known. */
  readonly outcome: 'passed' | 'failed' | 'open';
  /** What is known, in one line. */
  readonly message: string;
  /** Both sides of what failed. */
  readonly expected?: string;
  readonly actual?: string;
  readonly place: Place;
}
