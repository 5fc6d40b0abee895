import { HUNDRED } from './fraction.ts';
import { evaluated, idsOf } from './formula-value.ts';
import { type Ask, type Known, together } from './known.ts';
import { type Measure, scaled, sum } from './measure.ts';
import { over } from './product.ts';
import type { IndicatorData } from './plan-data.ts';

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
  const lacking = policy !== 'zero' && required.some((_, i) => !taken.parts[i]);
  return whole('components', taken.asOf, taken.parts, { partial: lacking, policy }, sum);
}

interface Wholeness {
  /** It cannot be known whatever its parts are. */
  readonly unknown?: boolean;
  /** Something other than a part has not reported. */
  readonly waits?: boolean;
  readonly partial?: boolean;
  readonly policy?: Policy;
}

/** Parts put together by a rule; ⊥ as soon as one of them is ⊥, with `unknown` also as soon as one is missing or partial. */
export function whole(
  way: Known['way'],
  asOf: number,
  parts: readonly (Known | undefined)[],
  how: Wholeness,
  rule: (values: readonly Measure[]) => Measure | undefined,
): Known | undefined {
  const there = parts.filter((each) => each !== undefined);
  if (there.length === 0) return undefined;
  const partial = how.partial || there.some((each) => each.partial);
  const stuck = how.unknown || there.some((each) => !each.value);
  const waits = !stuck && (how.waits || (how.policy === 'unknown' && partial));
  return {
    way,
    asOf,
    value: stuck || waits ? undefined : rule(there.map((each) => each.value!)),
    soft: there.some((each) => each.soft),
    partial,
    noRate: there.some((each) => each.noRate),
    waits,
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
export function formula(ask: Ask, indicator: IndicatorData, actual: Actual): Known | undefined {
  if (!indicator.formula) return undefined;
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
