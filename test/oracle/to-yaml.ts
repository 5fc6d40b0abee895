import { printYaml } from './print-yaml.ts';
import type {
  ActualData,
  Comparison,
  ForecastData,
  IndicatorData,
  Lines,
  PlanData,
  ProjectData,
  RevisionData,
  TargetData,
  Unit,
  Value,
  ZoneData,
} from './plan-data.ts';

type Texts = Readonly<Record<'zoneplan.yaml' | 'random.plan.yaml', string>>;

const UNITS: Readonly<Record<Unit, string>> = {
  mUSD: 'triệu USD',
  bVND: 'tỷ đồng',
  mEUR: 'triệu EUR',
  USD: 'USD',
  VND: 'đồng',
  person: 'người',
  ha: 'ha',
  '%': '%',
  '%/year': '%/năm',
  score: 'điểm',
  place: 'hạng',
  project: 'dự án',
  event: 'lượt',
};
const QUALIFIERS = {
  above: 'trên',
  below: 'dưới',
  'at-least': 'ít nhất',
  'at-most': 'nhiều nhất',
  about: 'khoảng',
  nearly: 'gần',
} as const;

/** The files of a plan. */
export function toYaml(plan: PlanData): Texts {
  const value = (of: Value) => written(of, plan.locale);
  const lines = (of: Lines | undefined) => of && mapped(of, (each) => each && value(each));
  return {
    'zoneplan.yaml': printYaml(tidy({ plan: manifest(plan) }) as object, 9),
    'random.plan.yaml': printYaml(
      tidy({
        localities: register(plan.localities, ({ validTo, ...each }) => ({
          ...each,
          'valid-to': validTo,
          level: each.within ? 'district' : 'province',
        })),
        zones: register(plan.zones, zone),
        indicators: register(plan.indicators, indicator),
        targets: register(plan.targets, (each) => target(each, value, lines)),
        projects: register(plan.projects, (each) => project(each, value)),
        rates: plan.rates.map((each) => ({ ...each, is: value(each.is) })),
        actuals: plan.actuals.map((each) => actual(each, value, lines)),
        forecasts: plan.forecasts.map((each) => forecast(each, value, lines)),
      }) as object,
      (plan.actuals.length % 3) * 3 + 2,
    ),
  };
}

function manifest(plan: PlanData) {
  const { thresholds } = plan;
  return {
    id: 'random',
    name: 'Kế hoạch',
    locale: plan.locale,
    rounding: plan.rounding,
    scope: plan.scope,
    'as-of': plan.asOf,
    'convert-at': plan.convertAt,
    scenarios: { low: { name: 'Thấp' } },
    scenario: plan.scenario,
    freshness: plan.errorAfter && { 'error-after': plan.errorAfter },
    thresholds: thresholds && {
      'on-track': Number(thresholds.onTrack),
      'at-risk': Number(thresholds.atRisk),
      concentration: Number(thresholds.concentration),
    },
    terms: Object.fromEntries(plan.terms.map(({ id, ...rest }) => [id, { name: `Nhiệm kỳ ${id}`, ...rest }])),
  };
}

function zone({ localities, ...rest }: ZoneData) {
  const shares = localities?.some((each) => each.share !== undefined);
  return {
    ...rest,
    localities: shares
      ? Object.fromEntries(localities!.map((each) => [each.id, each.share ? `${each.share} %` : null]))
      : localities?.map((each) => each.id),
  };
}

function indicator({ unit, overTime, overZones, mayInclude, fromEvents, errorAfter, ...rest }: IndicatorData) {
  return {
    ...rest,
    unit: UNITS[unit],
    'over-time': overTime,
    'over-zones': overZones,
    'may-include': mayInclude,
    'from-events': fromEvents,
    freshness: errorAfter && { 'error-after': errorAfter },
  };
}

type Write = (value: Value) => string | number;
type WriteLines = (lines: Lines | undefined) => unknown;

function target(of: TargetData, value: Write, lines: WriteLines) {
  const { comparison, allOf, phasing, baseline, revisions, split, ...rest } = of;
  return {
    ...rest,
    ...compared(comparison, value),
    'all-of': allOf?.map((each) => (typeof each === 'string' ? each : { indicator: each.indicator, ...compared(each.comparison, value) })),
    split: lines(split),
    phasing: typeof phasing === 'object' ? mapped(phasing, value) : phasing,
    baseline: baseline && { period: period(baseline.period), value: baseline.value && value(baseline.value) },
    revisions: revisions?.map((each) => revision(each, value)),
  };
}

function compared(comparison: Comparison | undefined, value: Write) {
  if (!comparison) return {};
  const { key, value: low, high } = comparison;
  return { [key]: low ? (high ? [value(low), value(high)] : value(low)) : null };
}

function revision({ was, wasHigh, wasPeriod, wasDue, ...rest }: RevisionData, value: Write) {
  return {
    ...rest,
    was: was && (wasHigh ? [value(was), value(wasHigh)] : value(was)),
    'was-period': wasPeriod && period(wasPeriod),
    'was-due': wasDue,
  };
}

function actual({ asOf, seriesBreak, value: own, values, components, ofWhich, ...rest }: ActualData, value: Write, lines: WriteLines) {
  return {
    ...rest,
    'as-of': asOf,
    'series-break': seriesBreak,
    value: own && value(own),
    values: lines(values),
    components: lines(components),
    'of-which': lines(ofWhich),
  };
}

function forecast({ madeOn, value: own, values, total, ...rest }: ForecastData, value: Write, lines: WriteLines) {
  return { ...rest, 'made-on': madeOn, value: own && value(own), values: lines(values), total: total && value(total) };
}

function project({ events, ...rest }: ProjectData, value: Write) {
  return {
    ...rest,
    events: events.map(({ amount, land, workers, ...event }) => ({
      ...event,
      amount: amount && value(amount),
      land: land && value(land),
      workers: workers && value(workers),
    })),
  };
}

function written({ x, to, q, unit, bare }: Value, locale: PlanData['locale']): string | number {
  if (bare) return Number(x);
  const local = (number: string) => (locale === 'vi-VN' ? number.replace('.', ',') : number);
  const number = to === undefined ? local(x) : `từ ${local(x)} đến ${local(to)}`;
  return `${q ? `${QUALIFIERS[q]} ` : ''}${number} ${UNITS[unit]}`;
}

function register<T extends { readonly id: string }>(entries: readonly T[], write: (entry: T) => object) {
  return Object.fromEntries(entries.map((entry) => [entry.id, { name: `Mục ${entry.id}`, ...write(entry), id: undefined }]));
}

function mapped<A, B>(of: Readonly<Record<string, A>>, by: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, by(value)]));
}

const period = (text: string): string | number => (/^\d{4}$/.test(text) ? Number(text) : text);

/** Without what is not set and without empty sections; years as numbers. */
function tidy(of: unknown, key = ''): unknown {
  if (key === 'period' && typeof of === 'string') return period(of);
  if (Array.isArray(of)) return of.map((each) => tidy(each));
  if (typeof of !== 'object' || of === null) return of;
  const kept = Object.entries(of).filter(
    ([, value]) => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, tidy(value, name)]));
}
