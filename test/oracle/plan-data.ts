/** A plan as plain data: what the generator makes, what is printed for the engine, and what the oracle reckons with. */
export interface PlanData {
  readonly locale: 'vi-VN' | 'en';
  readonly rounding: 'half-up' | 'truncate';
  readonly scope?: string;
  readonly asOf?: string;
  readonly convertAt?: 'as-of' | 'period-end' | 'plan-rate';
  readonly scenario?: string;
  readonly errorAfter?: string;
  readonly thresholds?: { readonly onTrack: string; readonly atRisk: string; readonly concentration: string };
  readonly terms: readonly { readonly id: string; readonly from?: string; readonly to?: string }[];
  readonly localities: readonly LocalityData[];
  readonly zones: readonly ZoneData[];
  readonly indicators: readonly IndicatorData[];
  readonly rates: readonly { readonly date: string; readonly one: string; readonly is: Value; readonly kind?: 'market' | 'plan' }[];
  readonly actuals: readonly ActualData[];
  readonly forecasts: readonly ForecastData[];
  readonly targets: readonly TargetData[];
  readonly projects: readonly ProjectData[];
}

export interface LocalityData {
  readonly id: string;
  readonly within?: string;
  readonly validTo?: string;
  readonly successor?: readonly string[];
}

export type Unit = 'mUSD' | 'bVND' | 'mEUR' | 'USD' | 'VND' | 'person' | 'ha' | '%' | '%/year' | 'score' | 'place' | 'project' | 'event';
export type Qualifier = 'above' | 'below' | 'at-least' | 'at-most' | 'about' | 'nearly';

/** A written value; `to` makes it a range from `x`. Numbers in machine form. */
export interface Value {
  readonly x: string;
  readonly unit: Unit;
  readonly to?: string;
  readonly q?: Qualifier;
  readonly bare?: boolean;
}

/** `null` is a line that has not reported yet. */
export type Lines = Readonly<Record<string, Value | null>>;

export interface ZoneData {
  readonly id: string;
  readonly type: 'KKT' | 'KCN' | 'giai đoạn' | 'nhóm';
  readonly within?: string;
  /** A share of each, where there are several and they are known. */
  readonly localities?: readonly { readonly id: string; readonly share?: string }[];
  readonly members?: readonly string[];
  readonly children?: 'partial';
  readonly established?: string;
  readonly closed?: string;
}

export type Kind = 'flow' | 'stock' | 'ratio' | 'rate' | 'index' | 'rank';
export type Rule = 'sum' | 'last' | 'average' | 'ratio' | 'weighted' | 'geometric-mean' | 'max' | 'min' | 'count' | 'distinct' | 'none';

export interface IndicatorData {
  readonly id: string;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly overTime?: Rule;
  readonly overZones?: Rule;
  readonly missing?: 'partial' | 'unknown' | 'zero';
  readonly components?: readonly string[];
  readonly mayInclude?: readonly string[];
  readonly numerator?: string;
  readonly denominator?: string;
  readonly weight?: string;
  readonly formula?: string;
  readonly fromEvents?: EventRule;
  readonly errorAfter?: string;
}

export interface EventRule {
  readonly sum?: 'amount' | 'land' | 'workers';
  readonly count?: 'projects' | 'events';
  readonly of: readonly string[];
  readonly where?: Readonly<Record<string, string>>;
}

export interface ActualData {
  readonly indicator: string;
  readonly scope?: string;
  readonly period: string;
  readonly asOf?: string;
  readonly status?: 'actual' | 'estimate' | 'provisional' | 'final';
  readonly value?: Value | null;
  readonly values?: Lines;
  readonly components?: Lines;
  readonly ofWhich?: Lines;
  readonly preferred?: boolean;
  readonly seriesBreak?: string;
}

export interface ForecastData {
  readonly indicator: string;
  readonly scope?: string;
  readonly period: string;
  readonly madeOn: string;
  readonly from?: string;
  readonly scenario?: string;
  readonly value?: Value;
  readonly values?: Lines;
  readonly total?: Value;
}

export type ComparisonKey = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equals' | 'between' | 'top';

export interface Comparison {
  readonly key: ComparisonKey;
  /** Absent where only the lines of a split have numbers. */
  readonly value?: Value;
  readonly high?: Value;
}

export interface TargetData {
  readonly id: string;
  readonly indicator?: string;
  readonly scope?: string;
  readonly period?: string;
  readonly due?: string;
  readonly comparison?: Comparison;
  readonly allOf?: readonly (string | { readonly indicator: string; readonly comparison: Comparison })[];
  readonly split?: Lines;
  readonly basis?: 'total' | 'yearly-average' | 'at-end';
  readonly baseline?: { readonly period: string; readonly value?: Value };
  readonly phasing?: 'linear' | 'at-end' | Readonly<Record<string, Value>>;
  readonly proposed?: boolean;
  readonly revisions?: readonly RevisionData[];
}

export interface RevisionData {
  readonly date: string;
  readonly was?: Value;
  readonly wasHigh?: Value;
  readonly wasPeriod?: string;
  readonly wasDue?: string;
  readonly scope?: string;
}

export interface ProjectData {
  readonly id: string;
  readonly zone: string;
  readonly locality?: string;
  readonly role?: 'infrastructure' | 'production';
  readonly events: readonly EventData[];
}

export interface EventData {
  readonly date: string;
  readonly event: string;
  readonly amount?: Value;
  readonly land?: Value;
  readonly workers?: Value;
}
