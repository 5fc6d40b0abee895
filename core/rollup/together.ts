import type { Indicator } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { FigureStatus } from '../plan/words.ts';
import { type Coverage, firstLacking, hasFigure, type Lacking, type LeftOut, type Part, type Rollup } from './derivation.ts';
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
  /** The oldest date of all that reported; undefined when none did, or none by that date. */
  readonly asOf: Day | undefined;
  readonly parts: readonly (Part & { readonly amount: NonNullable<Part['amount']> })[];
  /** How many are there in full, of how many. */
  readonly have: number;
  readonly of: number;
  /** Those that must report and have not. */
  readonly absent: readonly string[];
  /** The same with what is missing of parts that are partial. */
  readonly missing: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** What keeps the whole from being known whatever else reports: a rate, shares. */
  readonly lacking: Lacking | undefined;
  readonly status: FigureStatus;
}

/** Takes all ingredients at one date: the oldest at which they are known. What is older still is marked carried. */
export function together(ask: (request: Request) => Rollup | undefined, ingredients: readonly Ingredient[]): Together {
  const figure = (request: Request) => {
    const found = ask(request);
    return hasFigure(found) ? found : undefined;
  };
  const first = ingredients.map((ingredient) => figure(ingredient.request));
  const dates = first.flatMap((rollup) => (rollup ? [rollup.asOf] : []));
  const asOf = dates.length > 0 ? Math.min(...dates) : undefined;
  const rollups = first.map((rollup, i) =>
    asOf === undefined || isOf(rollup, asOf) ? rollup : figure({ ...ingredients[i]!.request, at: asOf }),
  );
  const absent = ingredients.filter(({ optional }, i) => !optional && !rollups[i]).map(({ of }) => of.id);
  const there = rollups.filter((rollup) => rollup !== undefined);
  const missing = [...absent, ...there.flatMap((rollup) => rollup.partial?.missing ?? [])];
  return {
    asOf: there.length > 0 ? asOf : undefined,
    parts: ingredients.flatMap((ingredient, i) => partOf(ingredient, rollups[i], asOf)),
    have: there.filter((rollup) => !rollup.partial).length,
    of: there.length + absent.length,
    absent,
    missing,
    leftOut: absent.map((id) => ({ id, why: 'not-reported', place: undefined })),
    lacking: firstLacking(there.map((rollup) => rollup.lacking)),
    status: there.map((rollup) => rollup.status).reduce(weaker, 'actual'),
  };
}

/** A figure reported for the day needs no second look: the same is chosen on that day. */
function isOf(rollup: Rollup | undefined, asOf: Day): boolean {
  return rollup?.way === 'reported' && rollup.asOf === asOf && rollup.amount !== undefined;
}

/** How much of it there is; undefined when all of it is. A part that is partial makes the whole partial. */
export function coverageOf({ have, of, missing }: Coverage, incomplete = false): Coverage | undefined {
  return have < of || incomplete ? { have, of, missing } : undefined;
}

/** What an indicator's policy on missing reports makes of it (docs/semantics.md, 5). */
export function underPolicy(
  found: Together,
  missing: Indicator['missing'],
  incomplete = false,
): Pick<Rollup, 'partial' | 'zeroed' | 'lacking'> {
  if (missing === 'zero') {
    const counted = { ...found, have: found.have + found.absent.length, missing: found.missing.filter((id) => !found.absent.includes(id)) };
    return { partial: coverageOf(counted, incomplete), zeroed: found.absent, lacking: found.lacking };
  }
  const partial = coverageOf(found, incomplete);
  const unknown = missing === 'unknown' && partial ? { kind: 'reports' as const, missing: partial.missing } : undefined;
  return { partial, zeroed: [], lacking: found.lacking ?? unknown };
}

/** The less certain of two statuses. */
export function weaker(a: FigureStatus, b: FigureStatus): FigureStatus {
  const order: readonly FigureStatus[] = ['estimate', 'provisional', 'actual', 'final'];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function partOf(ingredient: Ingredient, rollup: Rollup | undefined, asOf: Day | undefined): Together['parts'] {
  if (!rollup?.amount) return [];
  return [
    {
      of: ingredient.of,
      amount: rollup.amount,
      asOf: rollup.asOf,
      place: rollup.way === 'reported' ? rollup.parts[0]!.place : undefined,
      request: rollup.request,
      factor: ingredient.factor,
      carried: rollup.asOf < asOf!,
    },
  ];
}
