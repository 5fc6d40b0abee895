import type { Objective, Policy, Source } from '../model.ts';
import type { Cursor } from './cursor.ts';
import { dayAt, periodAt, planDateAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { idAt, idsAt } from './id-at.ts';
import { wholeAt } from './number-at.ts';
import { textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `policies`. */
export function policyOf(at: Cursor, id: string): Policy {
  return {
    ...registeredOf(at, id),
    number: textAt(at, 'number'),
    issuer: idAt(at, 'issuer', 'organisations'),
    issued: planDateAt(at, 'issued'),
    period: periodAt(at, 'period'),
    horizon: wholeAt(at, 'horizon'),
    implements: idsAt(at, 'implements', 'policies'),
    supersedes: idsAt(at, 'supersedes', 'policies'),
    status: wordAt(at, 'status', 'policyStatus'),
  };
}

/** An entry of `sources`. */
export function sourceOf(at: Cursor, id: string): Source {
  return {
    ...registeredOf(at, id),
    publisher: textAt(at, 'publisher'),
    published: dayAt(at, 'published'),
    asOf: dayAt(at, 'as-of'),
    file: textAt(at, 'file'),
    url: textAt(at, 'url'),
    page: textAt(at, 'page'),
  };
}

/** An entry of `objectives`. */
export function objectiveOf(at: Cursor, id: string): Objective {
  return {
    ...registeredOf(at, id),
    policy: idAt(at, 'policy', 'policies'),
    within: idAt(at, 'within', 'objectives'),
    indicators: idsAt(at, 'indicators', 'indicators'),
    targets: idsAt(at, 'targets', 'targets'),
  };
}
