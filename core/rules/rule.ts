import type { Bilingual } from '../messages/said.ts';
import type {
  Actual,
  Allocation,
  Cohort,
  Deviation,
  Forecast,
  Indicator,
  Locality,
  Manifest,
  Milestone,
  Objective,
  Organisation,
  PlanFile,
  Policy,
  Project,
  Rate,
  Review,
  Source,
  Target,
  Zone,
} from '../plan/model.ts';
import type { PlanProblem } from '../plan/problem.ts';
import type { Severity } from '../plan/words.ts';
import type { Violation } from '../schema/violation.ts';
import type { SyntaxProblem } from '../syntax/tree.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Finding } from './finding.ts';
import type { Ignore } from './ignore.ts';

/** What a rule may look at: one slip, violation or reading problem, one entry of the plan, one plan file, or the plan as a whole. */
export interface Subjects {
  slip: { readonly file: string; readonly problem: SyntaxProblem };
  violation: Violation;
  problem: PlanProblem;
  /** A `zoneplan-ignore` comment after all findings are known. */
  ignore: Ignore;
  /** What a file has beyond the most that is told of one. */
  excess: { readonly file: string; readonly left: number; readonly worst: Severity };
  manifest: Manifest;
  file: PlanFile;
  plan: Plan;
  locality: Locality;
  zone: Zone;
  organisation: Organisation;
  indicator: Indicator;
  target: Target;
  actual: Actual;
  forecast: Forecast;
  project: Project;
  cohort: Cohort;
  milestone: Milestone;
  policy: Policy;
  source: Source;
  objective: Objective;
  review: Review;
  deviation: Deviation;
  allocation: Allocation;
  rate: Rate;
}
export type Subject = keyof Subjects;

export type Category = 'structure' | 'numbers' | 'periods' | 'targets' | 'figures' | 'aggregation' | 'pace' | 'projects' | 'provenance';

export type Check<S extends Subject> = (subject: Subjects[S], plan: Plan, options: Readonly<Record<string, string>>) => Iterable<Finding>;

export interface Rule<S extends Subject = Subject> {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly on: S;
  readonly says: Bilingual;
  /** Further wordings, chosen by `Finding.variant`. */
  readonly variants?: Readonly<Record<string, Bilingual>>;
  /** One or two sentences: why this matters to a planner. */
  readonly why: Bilingual;
  /** Options of `rules:` in zoneplan.yaml and their defaults, as written there (`max-share: 50 %`). */
  readonly options?: Readonly<Record<string, string>>;
  /** Its result depends on the plan's as-of date or today. */
  readonly asOf?: boolean;
  /** It compares with the last commit. */
  readonly git?: boolean;
  /** What the last commit held in the place of the example `bad`, for those that compare with it. */
  readonly committed?: string;
  /** Off on the stage of the examples. */
  readonly offOnStage?: boolean;
  /** YAML added to the stage: raises this check and no other. A text that begins with `# zoneplan.yaml` goes into the manifest. */
  readonly bad: string;
  /** The same made right; where the check has a fix, exactly what the first fix writes. */
  readonly good?: string;
  /** More of the bad, each raising this check and no other: what the first example does not show, such as a fix that needs more than is there. */
  readonly further?: readonly string[];
  readonly check: Check<S>;
  /** The same said of other subjects. */
  readonly also?: { readonly [K in Subject]?: Check<K> };
}

/** Declares a check; the subject's type follows from `on`. */
export function rule<S extends Subject>(declared: Rule<S>): Rule<S> {
  return declared;
}
