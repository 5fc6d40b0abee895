import type { Diagnostic, Language, Position } from '../../core/index.ts';

/** One format of `zoneplan check`: what was found, as text. */
export type Reporter = (report: CheckReport, page: Page) => Iterable<string>;

/** Everything a run of `check` found. */
export interface CheckReport {
  readonly plans: readonly PlanReport[];
  /** Of the sentences around the findings. */
  readonly language: Language;
}

/** What was found in one plan. */
export interface PlanReport {
  /** Absolute. */
  readonly root: string;
  /** Asked only by formats that say it. */
  readonly about: () => PlanHead;
  /** The files looked at, absolute, in path order. */
  readonly files: readonly string[];
  /** In the order of files, then of places. */
  readonly findings: readonly Diagnostic[];
  /** One line of a file, without its line break; lines start at 0. */
  readonly lineOf: (file: string, line: number) => string;
  /** Line and column of an offset in a file, both from 0. */
  readonly positionOf: (file: string, offset: number) => Position;
  /** What a finding is the same by when lines move. */
  readonly identityOf: (finding: Diagnostic) => string;
}

/** Which plan, as of when. */
export interface PlanHead {
  /** The plan's id; undefined without a manifest. */
  readonly plan: string | undefined;
  /** ISO date; undefined when the plan has no figure. */
  readonly asOf: string | undefined;
}

/** What a text is printed on. */
export interface Page {
  /** Paths are shown as seen from here; absolute. */
  readonly cwd: string;
  readonly color: boolean;
  /** Columns; undefined for no limit. */
  readonly width: number | undefined;
  /** No summary behind the findings. */
  readonly quiet: boolean;
  /** The least severity that fails the run. */
  readonly failOn: 'error' | 'warning' | 'info';
}

export type SeverityCounts = Readonly<Record<Diagnostic['severity'], number>>;

/** How many findings of each severity. */
export function countsOf(findings: Iterable<Diagnostic>): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** All findings of a report, plan by plan. */
export function allFindings(report: CheckReport): readonly Diagnostic[] {
  return report.plans.length === 1 ? report.plans[0]!.findings : report.plans.flatMap((plan) => plan.findings);
}

/** A finding with the plan it was found in. */
export interface FoundIn {
  readonly plan: PlanReport;
  readonly finding: Diagnostic;
}

/** All findings with their plans, plan by plan. */
export function foundIn(report: CheckReport): readonly FoundIn[] {
  return report.plans.flatMap((plan) => plan.findings.map((finding) => ({ plan, finding })));
}

/** Whether a finding fails the run by its severity. */
export function fails({ severity }: Diagnostic, { failOn }: Page): boolean {
  return WORST_FIRST.indexOf(severity) <= WORST_FIRST.indexOf(failOn);
}

const WORST_FIRST: readonly Diagnostic['severity'][] = ['error', 'warning', 'info', 'hint'];
