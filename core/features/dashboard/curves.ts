import { sayAmount, sayMeasure } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import type { Indicator } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { rational, type Rational, ZERO } from '../../plan/quantity/rational.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';
import type { Place } from '../../syntax/place.ts';
import { type Amount, greatest, least } from '../../rollup/amount.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { stepsOf } from '../../rollup/expected.ts';
import { otherScenarios } from '../../rollup/forecast.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Read, Reader } from '../report/reader.ts';
import type { Curve, CurvePoint } from './board.ts';
import { boardWord } from './board-words.ts';
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
  readonly place?: Place;
}

function curveOf(reader: Reader, { found, row }: Read): Curve | undefined {
  const { indicator, first, last, bound, goal } = found;
  if (!indicator?.unit || first === undefined || last === undefined || !bound || !isAmount(indicator)) return undefined;
  const actual = reportedIn(reader, found, indicator);
  if (actual.length === 0) return undefined;
  const forecast = forecastIn(found, actual.at(-1)!);
  const expected = expectedIn(reader, found, indicator);
  const fan = fanIn(reader, found);
  const largest = [...actual, ...forecast, ...(fan ?? []), ...expected, { day: last, value: bound }].reduce(
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
    ...(dated.place ? { place: dated.place } : {}),
  });
  const [low, high] = fan ?? [];
  return {
    label: row.name,
    place: goal.place,
    unit: scaledUnitName(indicator.unit, how.locale),
    from: sayDate(first, how.locale),
    to: sayDate(last, how.locale),
    actual: actual.map(point),
    expected: expected.map(point),
    forecast: forecast.map(point),
    ...(low && high ? { fan: { low: point(low), high: point(high) } } : {}),
    legend: legendOf(reader, { forecast, fan, said }),
    target: point({ day: last, value: bound }),
    revisions: revisionsIn(reader, found),
  };
}

function revisionsIn({ how }: Reader, { goal, first, last }: Assessment): Curve['revisions'] {
  return goal.target.revisions.flatMap(({ date, reason }) => {
    if (date === undefined || date < first! || date > last!) return [];
    const said = [sayDate(date, how.locale), reason].filter(Boolean).join(': ');
    return [{ x: part(rational(date - first! + 1, last! - first! + 1)), said }];
  });
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
    if (then?.asOf !== day || !then.amount?.point || then.partial) return [];
    const place = then.parts.length === 1 ? then.parts[0]!.place : undefined;
    return [{ day, value: then.amount.point, amount: then.amount, ...(place ? { place } : {}) }];
  });
}

function forecastIn({ forecast, last }: Assessment, latest: Dated): readonly Dated[] {
  const total = forecast?.total?.point ?? forecast?.total?.interval.low;
  return total ? [latest, { day: last!, value: total, amount: forecast!.total! }] : [];
}

/** Between what and what it may end: by the ends of the forecast's own range and by the other scenarios; undefined where all say one number. */
function fanIn({ plan }: Reader, { forecast, request, last }: Assessment): readonly [low: Dated, high: Dated] | undefined {
  if (!forecast || !request) return undefined;
  const views = [forecast, ...otherScenarios(plan, request).map(({ view }) => view)];
  const ends = views.flatMap(({ total }) => (total ? [total.point, total.interval.low, total.interval.high] : []));
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0) return undefined;
  const [low, high] = [least(known), greatest(known)];
  return low.equals(high)
    ? undefined
    : [
        { day: last!, value: low },
        { day: last!, value: high },
      ];
}

/** What the lines are, in words. */
function legendOf(
  { how }: Reader,
  { forecast, fan, said }: { forecast: readonly Dated[]; fan: readonly Dated[] | undefined; said: (dated: Dated) => string },
): Curve['legend'] {
  const end = forecast.at(-1);
  const words = (is: 'reported' | 'asked' | 'coming' | 'fan', ...more: readonly string[]) => ({
    is,
    said: [boardWord(is, how), ...more].join(' '),
  });
  return [
    words('reported'),
    words('asked'),
    ...(end ? [words('coming', said(end))] : []),
    ...(fan ? [words('fan', fan.map(said).join(' – '))] : []),
  ];
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
