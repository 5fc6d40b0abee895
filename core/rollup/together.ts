import type { Day } from '../plan/period/period.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { FigureStatus } from '../plan/words.ts';
import type { Coverage, Lacking, LeftOut, Part, Rollup } from './derivation.ts';
import type { Request } from './request.ts';

/** One thing that goes into a computed number. */
export interface Ingredient {
  readonly of: Part['of'];
  readonly request: Request;
  readonly factor?: Rational;
  /** It may be absent without making the whole partial. */
  readonly optional?: boolean;
}

export interface Together {
  /** The oldest date of all that reported; undefined when none did. */
  readonly asOf: Day | undefined;
  readonly parts: readonly (Part & { readonly amount: NonNullable<Part['amount']> })[];
  readonly missing: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly lacking: Lacking | undefined;
  readonly status: FigureStatus;
  readonly partial: Coverage | undefined;
}

/** Takes all ingredients at one date: the oldest at which they are known. What is older still is marked carried. */
export function together(ask: (request: Request) => Rollup | undefined, ingredients: readonly Ingredient[]): Together {
  const first = ingredients.map((ingredient) => ask(ingredient.request));
  const dates = first.flatMap((rollup) => (rollup ? [rollup.asOf] : []));
  const asOf = dates.length > 0 ? Math.min(...dates) : undefined;
  const rollups = first.map((rollup, i) => (rollup && asOf !== undefined && rollup.asOf > asOf ? ask({ ...ingredients[i]!.request, at: asOf }) : rollup));
  const parts: (Part & { readonly amount: NonNullable<Part['amount']> })[] = [];
  const missing: string[] = [];
  let lacking: Lacking | undefined;
  let status: FigureStatus = 'actual';
  ingredients.forEach((ingredient, i) => {
    const rollup = rollups[i];
    if (rollup?.amount) {
      parts.push(partOf(ingredient, rollup, asOf) as (typeof parts)[number]);
      status = weaker(status, rollup.status);
    } else if (!ingredient.optional) missing.push(ingredient.of.id);
    if (rollup?.partial) missing.push(...rollup.partial.missing);
    lacking ??= rollup?.lacking;
  });
  const wanted = ingredients.filter((ingredient, i) => !ingredient.optional || rollups[i]?.amount).length;
  const have = rollups.filter((rollup) => rollup?.amount && !rollup.partial).length;
  return {
    asOf,
    parts,
    missing,
    leftOut: missing.map((id) => ({ id, why: 'not-reported', place: undefined })),
    lacking,
    status,
    partial: missing.length > 0 ? { have, of: wanted, missing } : undefined,
  };
}

/** The less certain of two statuses. */
export function weaker(a: FigureStatus, b: FigureStatus): FigureStatus {
  const order: readonly FigureStatus[] = ['estimate', 'provisional', 'actual', 'final'];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function partOf(ingredient: Ingredient, rollup: Rollup, asOf: Day | undefined): Part {
  const own = rollup.way === 'reported' ? rollup.parts[0]?.place : undefined;
  return {
    of: ingredient.of,
    amount: rollup.amount,
    asOf: rollup.asOf,
    place: own,
    request: rollup.request,
    factor: ingredient.factor,
    carried: asOf !== undefined && rollup.asOf < asOf,
  };
}
