import type { Cohort, Milestone } from '../model.ts';
import { type Cursor, mapsAt, placeAt } from './cursor.ts';
import { dayAt, planDateAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { idAt, idsAt } from './id-at.ts';
import { wholeAt } from './number-at.ts';
import { textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `cohorts`: a fixed list of projects. */
export function cohortOf(at: Cursor, id: string): Cohort {
  return {
    ...registeredOf(at, id),
    fixedOn: dayAt(at, 'fixed-on'),
    size: wholeAt(at, 'size'),
    members: idsAt(at, 'members', 'projects'),
    outside: idsAt(at, 'outside', 'projects'),
    counts: mapsAt(at, 'counts', (map) => ({
      place: placeAt(map),
      asOf: dayAt(map, 'as-of'),
      inOperation: wholeAt(map, 'in-operation'),
      remaining: wholeAt(map, 'remaining'),
      source: idAt(map, 'source', 'sources'),
    })),
  };
}

/** An entry of `milestones`. */
export function milestoneOf(at: Cursor, id: string): Milestone {
  return {
    ...registeredOf(at, id),
    project: idAt(at, 'project', 'projects'),
    policy: idAt(at, 'policy', 'policies'),
    event: wordAt(at, 'event', 'event'),
    due: planDateAt(at, 'due'),
    owner: idAt(at, 'owner', 'organisations'),
    metOn: dayAt(at, 'met-on'),
    evidence: textAt(at, 'evidence'),
    outcome: wordAt(at, 'outcome', 'outcome'),
    decidedIn: idAt(at, 'decided-in', 'policy-or-review'),
    revisions: mapsAt(at, 'revisions', (map) => ({
      place: placeAt(map),
      date: dayAt(map, 'date'),
      was: planDateAt(map, 'was'),
      reason: textAt(map, 'reason'),
      decidedIn: idAt(map, 'decided-in', 'policy-or-review'),
    })),
  };
}
