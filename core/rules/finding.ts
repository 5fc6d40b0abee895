import type { Bilingual, Said } from '../messages/said.ts';
import type { Severity } from '../plan/words.ts';
import type { Edit } from '../syntax/edit.ts';
import type { Place } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';

/** What a rule says at a place. */
export interface Finding {
  readonly place: Place;
  /** Only for slips of YAML and comments, which have no place of their own. */
  readonly range?: TextRange;
  /** Which of the rule's wordings; the main one when absent. */
  readonly variant?: string;
  readonly values?: Readonly<Record<string, Said | undefined>>;
  /** Exact figures for machines, decimal texts and dates; when absent, those of `values`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Only where the check's own severity depends on the case. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

export interface RelatedPlace {
  readonly place: Place;
  readonly says: Bilingual;
}

/** A named change. A safe one never changes what the planner meant to say; the others are offered one by one. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
  /** Leaves a value for the planner to fill in; until then the finding stays. */
  readonly blank?: boolean;
}
