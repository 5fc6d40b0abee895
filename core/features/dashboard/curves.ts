import { sayAmount, sayMeasure } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import type { Indicator } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { rational, type Rational, ZERO } from '../../plan/quantity/rational.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';
import type { Amount } from '../../rollup/amount.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { stepsOf } from '../../rollup/expected.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Read, Reader } from '../report/reader.ts';
import type { Curve, CurvePoint } from './board.ts';
import { firstOf } from './first-of.ts';

/** Targets of amounts over a time with both ends, each as a curve; in the open none, since it shows figures of other days. */
export function curvesOf(reader: Reader, all: readonly Read[]): readonly Curve[] {
  if (reader.open) return [];
  const whole = all.filter(({ found }) => !found.goal.line);
  return firstOf(whole, MOST_CURVES, (each) => curveOf(reader, each));
}

const MOST_CURVES = 24;

interface Dated {
  readonly day: Day;
  readonly value: Rational;
  /** What is known of the value besides its point. */
  readonly amount?: Amount;
}

function curveOf(reader: Reader, { found, row }: Read): Curve | undefined {
  const { indicator, first, last, bound, goal } = found;
  if (!indicator?.unit || first === undefined || last === undefined || !bound || !isAmount(indicator)) return undefined;
  const actual = reportedIn(reader, found, indicator);
  if (actual.length === 0) return undefined;
  const forecast = forecastIn(found, actual.at(-1)!);
  const expected = expectedIn(reader, found, indicator);
  const largest = [...actual, ...forecast, ...expected, { day: last, value: bound }].reduce(
    (most, { value }) => (value.compare(most) > 0 ? value : most),
    ZERO,
  );
  if (largest.compare(0) <= 0) return undefined;
  const { how } = reader;
  const named = { ...how, bare: false };
  const said = ({ value, amount }: Dated) =>
    amount
      ? sayMeasure(amount, indicator.unit!, named, indicator.decimals)
      : sayAmount(value, indicator.unit!, named, { decimals: indicator.decimals });
  const point = (dated: Dated): CurvePoint => ({
    x: part(rational(Math.min(Math.max(dated.day - first + 1, 0), last - first + 1), last - first + 1)),
    y: part(dated.value.div(largest)),
    said: `${sayDate(dated.day, how.locale)}: ${said(dated)}`,
  });
  return {
    label: row.name,
    unit: scaledUnitName(indicator.unit, how.locale),
    from: sayDate(first, how.locale),
    to: sayDate(last, how.locale),
    actual: actual.map(point),
    expected: expected.map(point),
    forecast: forecast.map(point),
    target: point({ day: last, value: bound }),
    revisions: goal.target.revisions.flatMap(({ date, reason }) =>
      date === undefined || date < first || date > last
        ? []
        : [{ x: part(rational(date - first + 1, last - first + 1)), said: [sayDate(date, how.locale), reason].filter(Boolean).join(': ') }],
    ),
  };
}

function isAmount({ kind }: Indicator): boolean {
  return kind === 'flow' || kind === 'stock';
}

const MOST_POINTS = 60;

/** What was known on each day on which a figure of the scope was made, the latest last. */
function reportedIn({ plan }: Reader, { rollup: now, goal, at }: Assessment, indicator: Indicator): readonly Dated[] {
  if (!now || goal.scope === undefined) return [];
  const { first, last } = now.request;
  const days = plan
    .figures(indicator.id, goal.scope)
    .flatMap(({ quantity, asOf }) => (quantity && asOf >= first && asOf <= last && asOf <= at ? asOf : []));
  const looked = [...new Set([...days, now.asOf])].sort((a, b) => a - b).slice(-MOST_POINTS);
  return looked.flatMap((day) => {
    const then = rollup(plan, { ...now.request, at: day });
    return then?.asOf === day && then.amount?.point && !then.partial ? [{ day, value: then.amount.point, amount: then.amount }] : [];
  });
}

function forecastIn({ forecast, last }: Assessment, latest: Dated): readonly Dated[] {
  const total = forecast?.total?.point ?? forecast?.total?.interval.low;
  return total ? [latest, { day: last!, value: total, amount: forecast!.total! }] : [];
}

/** The corners of what is asked for by when. */
function expectedIn({ plan }: Reader, { goal, first, last, bound, baseline, inForce }: Assessment, indicator: Indicator): readonly Dated[] {
  const end = { day: last!, value: bound! };
  const start = indicator.kind === 'flow' ? ZERO : baseline;
  if (!start || goal.target.phasing === 'at-end' || inForce.key === 'at-most' || inForce.key === 'less-than') return [end];
  const steps = goal.line
    ? []
    : stepsOf(goal.target).flatMap(({ day, step }) => {
        const value = day >= first! && day < last! ? inUnitOf(plan, step.value!, indicator.id, day, last!).amount?.point : undefined;
        return value ? [{ day, value }] : [];
      });
  return [{ day: first! - 1, value: start }, ...steps.sort((a, b) => a.day - b.day), end];
}

function part(share: Rational): number {
  return Math.round(share.valueOf() * 10_000) / 10_000;
}
