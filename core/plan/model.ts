import type { Place } from '../syntax/place.ts';
import type { Duration, PlanDate, Period, Day } from './period/period.ts';
import type { Locale, Quantity, Rounding, ScaledUnit } from './quantity/quantity.ts';
import type { Rational } from './quantity/rational.ts';
import type { PlanProblem } from './problem.ts';
import type {
  Basis,
  Cadence,
  CapitalType,
  ConvertAt,
  EventKind,
  IndicatorKind,
  Level,
  Outcome,
  PermitKind,
  PermitStatus,
  PolicyStatus,
  ReadinessItem,
  ReadinessState,
  Rule,
  Severity,
  Status,
  FigureStatus,
} from './words.ts';

/** What the files of one plan file say, in the terms of the language; no text range in it. Ids are kept even where nothing bears them. */
export interface PlanFile {
  readonly file: string;
  readonly manifest?: Manifest;
  readonly localities: readonly Locality[];
  readonly zones: readonly Zone[];
  readonly organisations: readonly Organisation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly actuals: readonly Actual[];
  readonly forecasts: readonly Forecast[];
  readonly projects: readonly Project[];
  readonly cohorts: readonly Cohort[];
  readonly milestones: readonly Milestone[];
  readonly policies: readonly Policy[];
  readonly sources: readonly Source[];
  readonly objectives: readonly Objective[];
  readonly reviews: readonly Review[];
  readonly deviations: readonly Deviation[];
  readonly allocations: readonly Allocation[];
  readonly rates: readonly Rate[];
  /** Entries of registers that could not be read: their ids are known, and nothing else is said of them. */
  readonly unread: readonly UnreadEntry[];
  /** What could not be read as meant; each is reported by the check of its code. */
  readonly problems: readonly PlanProblem[];
  /** Every id that points at another entry. */
  readonly references: readonly Reference[];
}

/** An entry of a register whose own text could not be read, such as one that a decimal comma has split. */
export interface UnreadEntry {
  readonly place: Place;
  readonly register: Register;
  readonly id: string;
}

/** What every entry has. */
export interface Entry {
  readonly place: Place;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly private: boolean;
  readonly source?: string;
}

/** An entry of a register. */
export interface Registered extends Entry {
  readonly id: string;
  /** `''` when the name is missing. */
  readonly name: string;
  readonly aliases: readonly string[];
}

export type Register =
  | 'localities'
  | 'zones'
  | 'organisations'
  | 'indicators'
  | 'targets'
  | 'projects'
  | 'cohorts'
  | 'milestones'
  | 'policies'
  | 'sources'
  | 'objectives'
  | 'reviews'
  | 'allocations'
  | 'scenarios'
  | 'criteria'
  | 'terms'
  | 'zone-types'
  | 'units';

/** What a reference may point at; `scope` is a zone, locality, project or cohort. */
export type Kind = Register | 'scope' | 'policy-or-review';

export interface Reference {
  readonly place: Place;
  readonly kind: Kind;
  readonly id: string;
}

export interface Manifest {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** False when the manifest leaves it to the default. */
  readonly localeSet: boolean;
  readonly timezone: string;
  readonly reportCurrency?: string;
  readonly asOf: 'latest' | 'today' | Day;
  readonly scope?: string;
  readonly rounding: Rounding;
  readonly terms: readonly Term[];
  readonly thresholds: Thresholds;
  readonly freshness: Freshness;
  readonly convertAt: ConvertAt;
  readonly zoneTypes: readonly ZoneType[];
  readonly units: readonly DeclaredUnit[];
  readonly criteria: readonly Named[];
  readonly scenarios: readonly Named[];
  readonly scenario: string;
  readonly lockedUntil?: Day;
  readonly words: Readonly<Record<string, string>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly RuleSetting[];
}

export interface Named {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
}
export interface Term extends Named {
  readonly from?: Day;
  readonly to?: Day;
  readonly assumed: boolean;
}
export interface ZoneType extends Named {
  readonly short?: string;
  readonly within: readonly string[];
}
export interface DeclaredUnit extends Named {
  readonly equals?: string;
}
export interface Thresholds {
  readonly onTrack: Rational;
  readonly atRisk: Rational;
  readonly concentration: Rational;
}
export interface Freshness {
  readonly warnAfter?: Duration;
  readonly errorAfter?: Duration;
}
export interface RuleSetting {
  readonly place: Place;
  readonly code: string;
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, string>>;
}

export interface Locality extends Registered {
  readonly level?: Level;
  readonly within?: string;
  readonly validFrom?: PlanDate;
  readonly validTo?: PlanDate;
  readonly successor: readonly string[];
  readonly declaredZones: readonly DeclaredZones[];
}
export interface DeclaredZones {
  readonly place: Place;
  readonly asOf?: Day;
  readonly counts: ReadonlyMap<string, number>;
  readonly source?: string;
}

export interface Zone extends Registered {
  /** A type of the language (`economic-zone`, …) or a declared one; the text as written when it is neither. */
  readonly type?: string;
  readonly within?: string;
  /** Shares in the order written; absent shares when only ids are listed. Shares are percentages: 70 = 70 %. */
  readonly localities: readonly { readonly id: string; readonly share?: Quantity; readonly place: Place }[];
  readonly members: readonly string[];
  readonly children: 'complete' | 'partial';
  readonly area: { readonly natural?: Quantity; readonly leasable?: Quantity; readonly leased?: Quantity };
  readonly established?: PlanDate;
  readonly closed?: PlanDate;
  readonly orientation?: string;
  readonly sectors: readonly string[];
  readonly priority: readonly { readonly place: Place; readonly from?: Day; readonly to?: Day; readonly source?: string }[];
  readonly owner?: string;
  readonly readiness: readonly ReadinessLine[];
}
export interface ReadinessLine {
  readonly place: Place;
  readonly item: ReadinessItem;
  readonly state?: ReadinessState;
  readonly owner?: string;
  readonly due?: PlanDate;
  readonly checked?: Day;
  readonly note?: string;
}

export interface Organisation extends Registered {
  readonly within?: string;
  readonly role?: string;
}

export interface Indicator extends Registered {
  readonly unit?: ScaledUnit;
  readonly kind?: IndicatorKind;
  /** As given, or by `kind` (docs/semantics.md, 4). */
  readonly better: 'higher' | 'lower';
  readonly overTime: Rule;
  readonly overZones: Rule;
  readonly missing: 'partial' | 'unknown' | 'zero';
  readonly components: readonly string[];
  readonly mayInclude: readonly string[];
  readonly numerator?: string;
  readonly denominator?: string;
  readonly weight?: string;
  readonly formula?: Formula;
  readonly fromEvents?: FromEvents;
  readonly notAbove?: string;
  /** In the indicator's own unit and scale. */
  readonly bounds?: readonly [Rational, Rational];
  readonly decimals?: number;
  readonly outOf?: number;
  readonly expect?: Cadence;
  readonly freshness: Freshness;
  readonly owner?: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Keys the planner wrote, e.g. to know whether `over-zones` is his. */
  readonly written: ReadonlySet<string>;
}
export type Formula =
  | { readonly op: 'id'; readonly id: string }
  | { readonly op: 'number'; readonly value: Rational }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };
export interface FromEvents {
  readonly sum?: 'amount' | 'land' | 'workers';
  readonly count?: 'projects' | 'events';
  readonly of: readonly EventKind[];
  readonly where: Readonly<Record<string, string>>;
}

export type ComparisonKey = 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'equals' | 'between' | 'top';
/** A comparison with its number; `bound2` is the upper end of `between`; no `bound` when the number is missing. */
export interface Comparison {
  readonly key: ComparisonKey;
  readonly bound?: Quantity;
  readonly bound2?: Quantity;
  readonly place: Place;
}

export interface Target extends Registered {
  readonly indicator?: string;
  /** As written or the plan's scope is filled in by `targetsOf` in workspace; here only what the entry says. */
  readonly scope?: string;
  readonly period?: Period;
  readonly due?: PlanDate;
  /** All comparison keys written; exactly one is right. */
  readonly comparisons: readonly Comparison[];
  readonly allOf: readonly AllOfPart[];
  readonly split: readonly SplitLine[];
  readonly basis?: Basis;
  readonly baseline?: { readonly place: Place; readonly period?: Period; readonly value?: Quantity; readonly source?: string };
  readonly phasing: 'linear' | 'at-end' | readonly Step[];
  readonly addsUp: readonly ('periods' | 'zones')[];
  readonly policy?: string;
  readonly owner?: string;
  readonly horizon: boolean;
  readonly proposed: boolean;
  readonly thresholds?: Partial<Thresholds>;
  readonly revisions: readonly TargetRevision[];
  readonly judged?: {
    readonly place: Place;
    readonly status?: Status;
    readonly because?: string;
    readonly by?: string;
    readonly date?: Day;
  };
}
export type AllOfPart =
  | { readonly place: Place; readonly target: string }
  | { readonly place: Place; readonly indicator?: string; readonly comparisons: readonly Comparison[] };
export interface SplitLine {
  readonly place: Place;
  readonly scope: string;
  readonly value?: Quantity;
}
export interface Step {
  readonly place: Place;
  readonly period?: Period;
  readonly value?: Quantity;
}
export interface TargetRevision {
  readonly place: Place;
  readonly date?: Day;
  readonly was?: Quantity;
  readonly wasHigh?: Quantity;
  readonly wasDue?: PlanDate;
  readonly wasPeriod?: Period;
  readonly scope?: string;
  readonly reason?: string;
  readonly decidedIn?: string;
  readonly source?: string;
}

export interface Actual extends Entry {
  readonly indicator?: string;
  readonly scope?: string;
  readonly period?: Period;
  readonly asOf?: Day;
  readonly value?: Quantity;
  /** The count sheet; a line without value has not reported. */
  readonly values: readonly ValueLine[];
  readonly status: FigureStatus;
  readonly components: readonly PartLine[];
  readonly ofWhich: readonly PartLine[];
  readonly by: readonly {
    readonly place: Place;
    readonly dimension: string;
    readonly lines: readonly { readonly place: Place; readonly key: string; readonly value?: Quantity }[];
  }[];
  readonly stated: readonly Stated[];
  readonly change: readonly Change[];
  readonly claims: readonly Claim[];
  readonly published?: Day;
  readonly vintages: readonly Vintage[];
  readonly preferred: boolean;
  readonly seriesBreak?: string;
  readonly quote?: string;
}
/** What a number of the entry was before: its `value`, with `scope` that line of `values`, with `indicator` that part. */
export interface Vintage {
  readonly place: Place;
  readonly published?: Day;
  readonly was?: Quantity;
  readonly scope?: string;
  readonly indicator?: string;
  readonly source?: string;
  readonly reason?: string;
}
export interface ValueLine {
  readonly place: Place;
  readonly scope: string;
  readonly value?: Quantity;
}
export interface PartLine {
  readonly place: Place;
  readonly indicator: string;
  readonly value?: Quantity;
  readonly count?: Quantity;
}
export interface Stated {
  readonly place: Place;
  readonly ratio?: Quantity;
  readonly of?: string;
  readonly at?: Period;
  readonly basis?: Basis;
  readonly years?: Rational;
  readonly figure?: string;
  readonly times?: Quantity;
  readonly versus?: Period;
}
export interface Change {
  readonly place: Place;
  readonly versus?: Period;
  readonly by?: Quantity;
  readonly growth?: Quantity;
}
export interface Claim {
  readonly place: Place;
  readonly says?: Status;
  readonly target?: string;
  readonly basis?: Basis;
  readonly years?: Rational;
}

export interface Forecast extends Entry {
  readonly indicator?: string;
  readonly scope?: string;
  readonly period?: Period;
  readonly madeOn?: Day;
  readonly from?: Day;
  readonly scenario: string;
  readonly value?: Quantity;
  readonly values: readonly (ValueLine & { readonly project?: string; readonly chance?: Quantity; readonly note?: string })[];
  readonly total?: Quantity;
  readonly bringsTotalTo?: Quantity;
}

export interface Project extends Registered {
  /** Zone id, `outside` or `unknown`. */
  readonly zone?: string;
  readonly locality?: string;
  readonly role?: 'infrastructure' | 'production';
  readonly capitalType?: CapitalType;
  readonly investor?: string;
  readonly investorCountry?: string;
  readonly sector?: string;
  readonly land?: Quantity;
  readonly registered?: Quantity;
  readonly criteria: readonly { readonly place: Place; readonly id: string; readonly evidence?: string }[];
  readonly owner?: string;
  readonly permits: readonly Permit[];
  readonly obstacles: readonly Obstacle[];
  readonly events: readonly ProjectEvent[];
}
export interface Permit {
  readonly place: Place;
  readonly kind?: PermitKind;
  readonly document?: string;
  readonly issued?: PlanDate;
  readonly validUntil?: Day;
  readonly status?: PermitStatus;
  readonly statusDate?: Day;
}
export interface Obstacle {
  readonly place: Place;
  readonly what?: string;
  readonly raised?: Day;
  readonly owner?: string;
  readonly due?: PlanDate;
  readonly resolved?: Day;
}
export interface ProjectEvent {
  readonly place: Place;
  readonly date?: PlanDate;
  readonly event?: EventKind;
  readonly amount?: Quantity;
  readonly land?: Quantity;
  readonly workers?: Quantity;
  readonly amendment?: number;
  readonly document?: string;
  readonly reason?: string;
  readonly source?: string;
}

export interface Cohort extends Registered {
  readonly fixedOn?: Day;
  readonly size?: number;
  readonly members: readonly string[];
  readonly outside: readonly string[];
  readonly counts: readonly {
    readonly place: Place;
    readonly asOf?: Day;
    readonly inOperation?: number;
    readonly remaining?: number;
    readonly source?: string;
  }[];
}

export interface Milestone extends Registered {
  readonly project?: string;
  readonly policy?: string;
  readonly event?: EventKind;
  readonly due?: PlanDate;
  readonly owner?: string;
  readonly metOn?: Day;
  readonly evidence?: string;
  readonly outcome?: Outcome;
  readonly decidedIn?: string;
  readonly revisions: readonly {
    readonly place: Place;
    readonly date?: Day;
    readonly was?: PlanDate;
    readonly reason?: string;
    readonly decidedIn?: string;
  }[];
}

export interface Policy extends Registered {
  readonly number?: string;
  readonly issuer?: string;
  readonly issued?: PlanDate;
  readonly period?: Period;
  readonly horizon?: number;
  readonly implements: readonly string[];
  readonly supersedes: readonly string[];
  readonly status?: PolicyStatus;
}
export interface Source extends Registered {
  readonly publisher?: string;
  readonly published?: Day;
  readonly asOf?: Day;
  readonly file?: string;
  readonly url?: string;
  readonly page?: string;
}
export interface Objective extends Registered {
  readonly policy?: string;
  readonly within?: string;
  readonly indicators: readonly string[];
  readonly targets: readonly string[];
}
export interface Review extends Registered {
  readonly date?: Day;
  readonly forum?: string;
  readonly chair?: string;
  readonly cadence?: Cadence;
  readonly targets: readonly string[];
  readonly decisions: readonly {
    readonly place: Place;
    readonly what?: string;
    readonly owner?: string;
    readonly due?: PlanDate;
    readonly milestone?: string;
    readonly target?: string;
  }[];
}
export interface Deviation extends Entry {
  readonly target?: string;
  readonly milestone?: string;
  readonly asOf?: Day;
  readonly causes: readonly { readonly place: Place; readonly external?: string; readonly internal?: string }[];
  readonly remedy?: string;
  readonly owner?: string;
  readonly due?: PlanDate;
}
export interface Allocation extends Registered {
  readonly amount?: Quantity;
  readonly shares: readonly { readonly place: Place; readonly use: string; readonly share?: Quantity }[];
  readonly addsTo?: Quantity;
  readonly decidedIn?: string;
}
export interface Rate extends Entry {
  readonly date?: Day;
  readonly one?: string;
  readonly is?: Quantity;
  readonly kind: 'market' | 'plan';
}
