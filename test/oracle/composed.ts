import { cmp, frac, HUNDRED, mul } from './fraction.ts';
import { evaluated, idsOf } from './formula-value.ts';
import { type Ask, type Known, together } from './known.ts';
import { exactly, isMoney, type Measure, scaled, sum } from './measure.ts';
import { over } from './product.ts';
import type { IndicatorData } from './plan-data.ts';
import { indicatorOf, type World } from './world.ts';

type Actual = (ask: Ask) => Known | undefined;
type Policy = NonNullable<IndicatorData['missing']>;

/** The sum of the components of the same scope and period; those that may be left out enter when they are reported. */
export function componentSum(ask: Ask, indicator: IndicatorData, actual: Actual): Known | undefined {
  const required = indicator.components ?? [];
  if (required.length === 0) return undefined;
  const taken = together(
    [...required, ...(indicator.mayInclude ?? [])].map((id) => ({ ...ask, indicator: id })),
    actual,
  );
  if (!taken) return undefined;
  const policy = indicator.missing ?? 'partial';
  const absent = required.filter((_, i) => !taken.parts[i]).length;
  return whole('components', taken.asOf, taken.parts, { absent, policy }, sum);
}

interface Wholeness {
  /** How many must be there and are not. */
  readonly absent?: number;
  readonly policy?: Policy;
  /** Its parts are not all there is of it. */
  readonly lower?: boolean;
  /** It cannot be known whatever its parts are. */
  readonly unknown?: boolean;
  /** What goes in beside the parts; those that have not reported leave it waiting. */
  readonly weights?: readonly (Known | undefined)[];
}

/** Parts put together by a rule; ⊥ as soon as one of them is ⊥, with `unknown` also as soon as one is missing or partial. */
export function whole(
  way: Known['way'],
  asOf: number,
  parts: readonly (Known | undefined)[],
  { absent = 0, policy, lower = false, unknown = false, weights = [] }: Wholeness,
  rule: (values: readonly Measure[]) => Measure | undefined,
): Known | undefined {
  const there = parts.filter((each) => each !== undefined);
  if (there.length === 0) return undefined;
  const weighed = weights.filter((each) => each !== undefined && !each.waits) as readonly Known[];
  const all = [...there, ...weighed];
  const of = there.length + absent;
  const have = there.filter((each) => !each.partial).length + (policy === 'zero' ? absent : 0);
  const partial = have < of || lower || weighed.some((each) => each.partial);
  const stuck = unknown || all.some((each) => !each.value);
  const waits = !stuck && (weights.some((each) => !each?.value?.point) || (policy === 'unknown' && partial));
  return {
    way,
    asOf,
    value: stuck || waits ? undefined : rule(there.map((each) => each.value!)),
    soft: all.some((each) => each.soft),
    partial,
    coverage: weighed.length > 0 ? undefined : `${have}/${of}`,
    noRate: all.some((each) => each.noRate),
    breaks: there.flatMap((each) => each.breaks ?? []),
    waits,
    filled: absent > 0 ? (policy ?? 'partial') : undefined,
  };
}

/** Numerator ÷ denominator × 100. */
export function ratio(ask: Ask, indicator: IndicatorData, actual: Actual): Known | undefined {
  const { numerator, denominator } = indicator;
  if (!numerator || !denominator) return undefined;
  const taken = together(
    [numerator, denominator].map((id) => ({ ...ask, indicator: id })),
    actual,
  );
  if (!taken || taken.parts.some((each) => !each)) return undefined;
  return whole('ratio', taken.asOf, taken.parts, {}, ([above, under]) => {
    const quotient = over(above!, under!);
    return quotient && scaled(quotient, HUNDRED);
  });
}

/** What a formula gives out of other indicators, in base units. */
export function formula(world: World, ask: Ask, indicator: IndicatorData, actual: Actual): Known | undefined {
  if (!indicator.formula || (ask.currency !== undefined && !isAmount(world, indicator.formula))) return undefined;
  const ids = idsOf(indicator.formula);
  const taken = together(
    ids.map((id) => ({ ...ask, indicator: id })),
    actual,
  );
  if (!taken || taken.parts.some((each) => !each)) return undefined;
  return whole('formula', taken.asOf, taken.parts, {}, (values) =>
    evaluated(indicator.formula!, new Map(ids.map((id, i) => [id, values[i]!]))),
  );
}

/** Whether a formula gives twice and thrice as much where all money in it is twice and thrice as much: then it is the same in any currency. */
function isAmount(world: World, text: string): boolean {
  const ids = idsOf(text);
  const given = (times: number) =>
    evaluated(
      text,
      new Map(ids.map((id, i) => [id, exactly(frac([7, 11, 13, 17, 19][i]! * (isMoney(indicatorOf(world, id)!.unit) ? times : 1)))])),
    )?.point;
  const [once, twice, thrice] = [1, 2, 3].map(given);
  return Boolean(once && twice && thrice && cmp(twice, mul(once, frac(2))) === 0 && cmp(thrice, mul(once, frac(3))) === 0);
}
