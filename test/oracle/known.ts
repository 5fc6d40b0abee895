import type { Day, Span } from './calendar.ts';
import type { Measure } from './measure.ts';

/** Which number is asked for, as known on day `t`. */
export interface Ask extends Span {
  readonly indicator: string;
  readonly scope: string;
  readonly t: Day;
  /** The currency of all money in it, where it is another than the indicator's. */
  readonly currency?: string;
  /** The rates it is converted by, where they are not those of the plan. */
  readonly rates?: 'market' | 'plan';
}

/** The candidates in their order (docs/semantics.md, 3). */
export const WAYS = ['reported', 'components', 'ratio', 'formula', 'sub-periods', 'zones', 'events', 'extended', 'successor'] as const;
export type Way = (typeof WAYS)[number];

/** A candidate. */
export interface Known {
  readonly way: Way;
  readonly asOf: Day;
  /** Absent for ⊥. */
  readonly value?: Measure;
  /** Rests on an estimate or a provisional figure. */
  readonly soft: boolean;
  readonly partial: boolean;
  /** How many of how many are there in full; not told where weights make it partial. */
  readonly coverage?: string;
  /** A rate is missing. */
  readonly noRate: boolean;
  /** The days from which on the series, or one of a part, counts something else than before. */
  readonly breaks?: readonly Day[];
  /** Unknown only because reports are missing: no figure yet (docs/semantics.md, 5). */
  readonly waits?: boolean;
  /** What was made of parts that have not reported, where there are some. */
  readonly filled?: 'partial' | 'unknown' | 'zero';
}

/** Known before unknown, complete before partial, later before earlier, then the order of the ways. */
export function bestOf(candidates: readonly (Known | undefined)[]): Known | undefined {
  const found = candidates.filter((each) => each !== undefined);
  return found.sort(
    (a, b) =>
      Number(b.value !== undefined) - Number(a.value !== undefined) ||
      Number(a.partial) - Number(b.partial) ||
      b.asOf - a.asOf ||
      WAYS.indexOf(a.way) - WAYS.indexOf(b.way),
  )[0];
}

/** Parts taken together: each as known at t, then each once more at the date of the oldest. What waits for reports is no part. */
export function together(
  asks: readonly Ask[],
  actual: (ask: Ask) => Known | undefined,
): { readonly asOf: Day; readonly parts: readonly (Known | undefined)[] } | undefined {
  const figure = (ask: Ask) => {
    const found = actual(ask);
    return found?.waits ? undefined : found;
  };
  const dates = asks.map((ask) => figure(ask)?.asOf).filter((date) => date !== undefined);
  if (dates.length === 0) return undefined;
  const asOf = Math.min(...dates);
  return { asOf, parts: asks.map((ask) => figure({ ...ask, t: asOf })) };
}
