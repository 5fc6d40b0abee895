import type { Day } from '../plan/period/period.ts';

/** Which number is asked for: an indicator of a scope over a span of days, as known on day `at`. */
export interface Request {
  readonly indicator: string;
  readonly scope: string;
  readonly first: Day;
  readonly last: Day;
  readonly at: Day;
}

/** A request as a query key below a plan root. */
export function keyOf(root: string, request: Request): string {
  return [root, request.indicator, request.scope, request.first, request.last, request.at].join('\n');
}

/** The plan root and request of a query key. */
export function requestOf(key: string): { readonly root: string; readonly request: Request } {
  const [root, indicator, scope, first, last, at] = key.split('\n') as [string, string, string, string, string, string];
  return { root, request: { indicator, scope, first: Number(first), last: Number(last), at: Number(at) } };
}
