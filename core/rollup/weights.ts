import type { Indicator } from '../plan/model.ts';
import { ONE, type Rational, sum } from '../plan/quantity/rational.ts';
import type { FigureStatus } from '../plan/words.ts';
import type { Amount } from './amount.ts';
import { type Coverage, firstLacking, type Lacking, type Rollup } from './derivation.ts';
import type { Request } from './request.ts';
import { weaker } from './together.ts';

/** The number of a child with the share of it that counts, absent for all of it. */
export interface Line {
  readonly id: string;
  readonly share?: Rational;
  readonly amount: Amount;
}

/** The weights of some lines. */
export interface Weights {
  /** Each line's part of all weights, adding up to 1; undefined when they cannot be known. */
  readonly shares: readonly Rational[] | undefined;
  readonly lacking: Lacking | undefined;
  readonly partial: Coverage | undefined;
  readonly status: FigureStatus;
}

/** The weights of children as known on the day of the request; undefined for a rule without weights. */
export function weightsOf(
  ask: (request: Request) => Rollup | undefined,
  request: Request,
  indicator: Indicator,
  lines: readonly Line[],
): Weights | undefined {
  if (indicator.overZones !== 'weighted') return undefined;
  const rollups = lines.map(({ id }) => ask({ ...request, indicator: indicator.weight!, scope: id }));
  const points = rollups.map((rollup) => rollup?.amount?.point);
  const missing = lines.filter((_, i) => !points[i]).map(({ id }) => id);
  const known = points.flatMap((point, i) => (point ? [point.mul(lines[i]!.share ?? ONE)] : []));
  const all = sum(known);
  const partial = rollups.find((rollup) => rollup?.partial)?.partial;
  const reports = missing.length > 0 ? missing : indicator.missing === 'unknown' ? partial?.missing : undefined;
  const lacking = firstLacking([
    ...rollups.map((rollup) => rollup?.lacking),
    reports && { kind: 'reports', missing: reports },
    missing.length === 0 && all.equals(0) ? { kind: 'division-by-zero' } : undefined,
  ]);
  return {
    shares: lacking ? undefined : known.map((own) => own.div(all)),
    lacking,
    partial,
    status: rollups.flatMap((rollup) => rollup?.status ?? []).reduce(weaker, 'actual'),
  };
}
