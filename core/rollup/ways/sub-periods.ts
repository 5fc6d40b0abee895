import type { Indicator } from '../../plan/model.ts';
import { yearsOf } from '../../plan/period/spans.ts';
import { rational } from '../../plan/quantity/rational.ts';
import { grouped } from '../../query/grouped.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { scaleQuantity, sumQuantities } from '../../plan/quantity/measure.ts';
import { greatestOf, leastOf, rising, type Amount } from '../amount.ts';
import type { Part, Rollup } from '../derivation.ts';
import { geometricMean, MOST_YEARS } from '../roots.ts';
import type { Request } from '../request.ts';
import { weaker } from '../together.ts';
import { asRollup, chosen } from './reported.ts';
import { bySpan, tiling } from './tiling.ts';

/** The number out of figures of other periods, by the indicator's rule over time. */
export function subPeriods(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  const inside = figuresInside(plan, request);
  switch (indicator.overTime) {
    case 'sum':
    case 'count':
      return combine(plan, request, tiling(inside, request), sumQuantities);
    case 'last':
      return combine(plan, request, latest(inside), (amounts) => amounts[0]!);
    case 'average':
      return indicator.kind === 'rate' ? undefined : average(plan, request, inside);
    case 'geometric-mean':
      return meanRate(plan, request, contained(inside, request));
    case 'max':
      return combine(plan, request, tiling(inside, request), greatestOf);
    case 'min':
      return combine(plan, request, tiling(inside, request), leastOf);
    default:
      return undefined;
  }
}

/** The latest figure inside a span, whatever the rule over time. */
export function latestInside(plan: Plan, request: Request): Rollup | undefined {
  return combine(plan, request, latest(figuresInside(plan, request)), (amounts) => amounts[0]!);
}

function figuresInside(plan: Plan, { indicator, scope, first, last, at }: Request): readonly Figure[] {
  return plan.figures(indicator, scope).filter(({ quantity, asOf }) => quantity && asOf >= first && asOf <= Math.min(at, last));
}

function latest(figures: readonly Figure[]): readonly Figure[] {
  const best = chosen(figures);
  return best ? [best] : [];
}

/** Figures whose periods lie in the request's and do not overlap, one a period, in order; the longest wins at one start. */
function contained(figures: readonly Figure[], request: Request): readonly Figure[] {
  const sorted = [...bySpan(figures, request).values()]
    .map((same) => chosen(same)!)
    .sort((a, b) => a.period.first! - b.period.first! || b.period.last! - a.period.last!);
  const kept: Figure[] = [];
  for (const figure of sorted) if (kept.length === 0 || figure.period.first! > kept.at(-1)!.period.last!) kept.push(figure);
  return kept;
}

function combine(
  plan: Plan,
  request: Request,
  figures: readonly Figure[],
  how: (amounts: readonly Amount[]) => Amount,
): Rollup | undefined {
  const last = figures.at(-1);
  if (!last) return undefined;
  const rollups = figures.map((figure) => asRollup(plan, request, figure));
  const amounts = rollups.flatMap((rollup) => (rollup.amount ? [rollup.amount] : []));
  return {
    request,
    way: 'sub-periods',
    asOf: Math.max(...figures.map((figure) => figure.asOf)),
    amount: amounts.length === figures.length ? how(amounts) : undefined,
    status: figures.map((f) => f.status).reduce(weaker),
    partial: undefined,
    zeroed: [],
    parts: rollups.map((rollup) => rollup.parts[0] as Part),
    leftOut: [],
    lacking: rollups.find((rollup) => rollup.lacking)?.lacking,
  };
}

/** Σ v·days ÷ Σ days; each level holds from its as-of to the day before the next. */
function average(plan: Plan, request: Request, figures: readonly Figure[]): Rollup | undefined {
  const levels = [...grouped(figures, ({ asOf }) => asOf).values()].map((same) => chosen(same)!).sort((a, b) => a.asOf - b.asOf);
  const end = Math.min(request.at, request.last);
  const found = combine(plan, request, levels, (amounts) => {
    const days = levels.map((level, i) => (levels[i + 1]?.asOf ?? end + 1) - level.asOf);
    const all = days.reduce((a, b) => a + b, 0);
    return sumQuantities(amounts.map((amount, i) => scaleQuantity(amount, rational(days[i]!, all))));
  });
  return found && { ...found, asOf: end };
}

/** (Π(1 + gᵢ))^(1/n) − 1; a rate over k years (rounded, at least 1) enters k times; one alone is itself. */
function meanRate(plan: Plan, request: Request, figures: readonly Figure[]): Rollup | undefined {
  const times = figures.map((figure) => Math.max(1, yearsOf(figure.period)!.round().valueOf()));
  if (figures.length > 1 && times.reduce((all, years) => all + years, 0) > MOST_YEARS) return undefined;
  return combine(plan, request, figures, (amounts) =>
    amounts.length === 1 ? amounts[0]! : rising(amounts, (rates) => geometricMean(rates, times)),
  );
}
