import type { Vintage } from '../plan/model.ts';
import type { Status } from '../plan/words.ts';
import { type Figure, vintagesOf } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Assessment } from './assessment.ts';
import { inUnitOf } from './convert.ts';
import type { Rollup } from './derivation.ts';
import { rate } from './rate-goal.ts';

/** What a goal would be by a figure as it was published before. */
export interface EarlierRating {
  readonly vintage: Vintage;
  readonly status: Status;
}

/** The earlier values of the one figure a goal rests on that give it another status; none where several figures are added up. */
export function earlierRatings(plan: Plan, found: Assessment): readonly EarlierRating[] {
  const { rollup } = found;
  const figure = rollup && figureBehind(plan, rollup);
  if (!figure) return [];
  return vintagesOf(figure).flatMap((vintage) => {
    const amount = vintage.was && inUnitOf(plan, vintage.was, figure.indicator, figure.asOf, figure.period.last!).amount;
    if (!amount) return [];
    const { status } = rate(plan, found, { ...rollup, amount, lacking: undefined });
    return status === found.status ? [] : [{ vintage, status }];
  });
}

/** The figure that a number is taken from as it stands. */
export function figureBehind(plan: Plan, { request, parts }: Rollup): Figure | undefined {
  const [part] = parts;
  if (!part?.place || parts.length > 1) return undefined;
  const { file, pointer } = part.place;
  return plan.figures(request.indicator, request.scope).find(({ place }) => place.pointer === pointer && place.file === file);
}
