import { type Day, day, span, type Span } from './calendar.ts';
import type { IndicatorData, PlanData, Rule, TargetData, Value, ZoneData } from './plan-data.ts';

/** A figure as reported: one number of an entry. */
export interface Entry extends Span {
  readonly indicator: string;
  readonly scope: string;
  readonly asOf: Day;
  readonly value: Value;
  readonly soft: boolean;
  readonly preferred: boolean;
  readonly isBreak: boolean;
}

/** A plan with its figures one by one. */
export interface World {
  readonly plan: PlanData;
  readonly entries: readonly Entry[];
  /** The plan's as-of date. */
  readonly at: Day;
}

/** A plan, ready to reckon with. */
export function worldOf(plan: PlanData, today: Day): World {
  const entries = plan.actuals.flatMap((each) => entriesOf(plan, each));
  const dates = entries.map((each) => each.asOf).filter((date) => date <= today);
  return { plan, entries, at: plan.asOf ? day(plan.asOf) : dates.length > 0 ? Math.max(...dates) : today };
}

function asOfOf(plan: PlanData, of: PlanData['actuals'][number]): Day | undefined {
  return of.asOf ? day(of.asOf) : spanOf(plan, of.period)?.last;
}

/** The entry's own number, its lines by scope, and the parts it names of other indicators. */
function entriesOf(plan: PlanData, of: PlanData['actuals'][number]): Entry[] {
  const days = spanOf(plan, of.period);
  const scope = of.scope ?? plan.scope;
  const asOf = asOfOf(plan, of);
  if (!days || asOf === undefined) return [];
  const soft = of.status === 'estimate' || of.status === 'provisional';
  const entry = (indicator: string, at: string | undefined, value: Value | null | undefined): Entry[] =>
    value && at
      ? [{ ...days, indicator, scope: at, asOf, value, soft, preferred: of.preferred ?? false, isBreak: of.seriesBreak !== undefined }]
      : [];
  return [
    ...entry(of.indicator, scope, of.value),
    ...Object.entries(of.values ?? {}).flatMap(([at, value]) => entry(of.indicator, at, value)),
    ...Object.entries({ ...of.components, ...of.ofWhich }).flatMap(([indicator, value]) => entry(indicator, scope, value)),
  ];
}

/** The days of a period; undefined for a term without both dates. */
export function spanOf(plan: PlanData, period: string): Span | undefined {
  const term = plan.terms.find((each) => each.id === period);
  if (!term) return span(period);
  return term.from && term.to ? { first: day(term.from), last: day(term.to) } : undefined;
}

export const indicatorOf = (world: World, id: string): IndicatorData | undefined => world.plan.indicators.find((each) => each.id === id);
export const zoneOf = (world: World, id: string): ZoneData | undefined => world.plan.zones.find((each) => each.id === id);
export const targetOf = (world: World, id: string): TargetData | undefined => world.plan.targets.find((each) => each.id === id);

/** The rule over time: stated, else that of the kind (docs/semantics.md, 4). */
export function overTime(of: IndicatorData): Rule {
  if (of.overTime) return of.overTime;
  if (of.fromEvents?.count) return of.fromEvents.count === 'projects' ? 'distinct' : 'count';
  return of.kind === 'flow' ? 'sum' : of.kind === 'rate' ? 'geometric-mean' : 'last';
}

/** The rule over zones: stated, else that of the kind. */
export function overZones(of: IndicatorData): Rule {
  if (of.overZones) return of.overZones;
  if (of.fromEvents?.count) return of.fromEvents.count === 'projects' ? 'distinct' : 'count';
  if (of.kind === 'ratio') return of.numerator && of.denominator ? 'ratio' : 'none';
  return of.kind === 'flow' || of.kind === 'stock' ? 'sum' : 'none';
}
