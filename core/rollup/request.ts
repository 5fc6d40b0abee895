import type { Day } from '../plan/period/period.ts';

/** Which number is asked for: an indicator of a scope over a span of days, as known on day `at`. */
export interface Request {
  readonly indicator: string;
  readonly scope: string;
  readonly first: Day;
  readonly last: Day;
  readonly at: Day;
  /** The currency of all money in it; absent: each indicator's own. */
  readonly currency?: string;
  /** The rates it is converted by; absent: those of the plan's `convert-at`. */
  readonly rates?: RateKind;
}

export type RateKind = 'market' | 'plan';

/** A request as a query key below a plan root. */
export function keyOf(root: string, request: Request): string {
  const { indicator, scope, first, last, at, currency, rates } = request;
  const money = currency === undefined && rates === undefined ? [] : [currency, rates];
  return [root, indicator, scope, first, last, at, ...money].join('\n');
}

/** The plan root and request of a query key. */
export function requestOf(key: string): { readonly root: string; readonly request: Request } {
  const [root, indicator, scope, first, last, at, currency, rates] = key.split('\n') as [string, string, string, ...string[]];
  const own = { indicator, scope, first: Number(first), last: Number(last), at: Number(at) };
  const money = { ...(currency ? { currency } : {}), ...(rates ? { rates: rates as RateKind } : {}) };
  return { root, request: { ...own, ...money } };
}
