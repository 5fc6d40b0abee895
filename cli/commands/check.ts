import { writeFileSync } from 'node:fs';
import { type Database, diagnosticsOf, type Diagnostic, type Language, sourceOf, statusOf } from '../../core/index.ts';
import { type Loaded, loadPlans, type LoadedPlan, type Request } from '../disk.ts';
import { tellHistory } from '../disk/history.ts';
import { absolute } from '../disk/path.ts';
import { NO_HISTORY } from '../../server/no-history.ts';
import type { Outcome } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { FORMATS, type FormatName } from '../reporters/formats.ts';
import { allFindings, type CheckReport, countsOf, type Page, type PlanReport } from '../reporters/reporter.ts';
import { SEVERITIES } from '../reporters/summary.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan check` was asked. */
export interface CheckRequest extends Request {
  readonly formats: readonly { readonly name: FormatName; readonly path?: string }[];
  readonly failOn: 'error' | 'warning' | 'info';
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly passOnNoFiles: boolean;
}

/** `zoneplan check`: loads the plans, writes what was found in every format asked for, and ends by severity. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, request.passOnNoFiles);
  if (loaded.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  const missing = await tellHistory(loaded);
  const report = reportOf(loaded, terminal);
  const fails = failing(report, request);
  const brokenManifest = manifestBroken(report, loaded.plans);
  const printed = request.quiet ? quieter(report, request.failOn) : report;
  const { out, unwritten } = print(printed, request, terminal);
  const all = [...troubles, ...unwritten];
  const notes = request.quiet ? [] : missing.map((why) => NO_HISTORY[why][terminal.language]);
  return { code: all.length > 0 || brokenManifest ? 2 : fails ? 1 : 0, out, troubles: all, notes };
}

function reportOf({ db, plans }: Loaded, terminal: Terminal): CheckReport {
  const languages = plans.map((plan) => planLanguage(db, plan, terminal));
  return { plans: plans.map((plan, i) => planReport(db, plan, languages[i]!)), language: languages[0] ?? terminal.language };
}

function planReport(db: Database, plan: LoadedPlan, language: Language): PlanReport {
  const reported = new Set(plan.reported);
  return {
    root: plan.root,
    files: plan.reported,
    about: () => {
      const { plan: id, asOf } = statusOf(db, plan.root, language);
      return { plan: id, asOf };
    },
    findings: plan.files.flatMap((file) => (reported.has(file) ? diagnosticsOf(db, file, language) : aside(db, plan, file, language))),
    lineOf: (file, line) => {
      const source = db.read(sourceOf, file);
      return source && line < source.lineCount ? source.line(line) : '';
    },
  };
}

/** A manifest with errors makes every other finding doubtful, so its errors are told even where other files were asked for. */
function aside(db: Database, plan: LoadedPlan, file: string, language: Language): readonly Diagnostic[] {
  return file === plan.manifest ? diagnosticsOf(db, file, language).filter(({ severity }) => severity === 'error') : [];
}

function manifestBroken(report: CheckReport, plans: readonly LoadedPlan[]): boolean {
  return allFindings(report).some(({ severity, file }) => severity === 'error' && plans.some(({ manifest }) => manifest === file));
}

function failing(report: CheckReport, { failOn, maxWarnings }: CheckRequest): boolean {
  const counts = countsOf(allFindings(report));
  const failed = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
  return failed || (maxWarnings !== undefined && counts.warning > maxWarnings);
}

function quieter(report: CheckReport, failOn: CheckRequest['failOn']): CheckReport {
  const kept: readonly string[] = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return {
    ...report,
    plans: report.plans.map((plan) => ({ ...plan, findings: plan.findings.filter(({ severity }) => kept.includes(severity)) })),
  };
}

function print(report: CheckReport, request: CheckRequest, terminal: Terminal): { out: Iterable<string>; unwritten: string[] } {
  const out: Iterable<string>[] = [];
  const unwritten: string[] = [];
  for (const { name, path } of request.formats) {
    const text = FORMATS[name](report, pageOf(name, path, request, terminal));
    if (path === undefined) out.push(text);
    else unwritten.push(...writeReport(path, text, terminal));
  }
  return { out: chain(out), unwritten };
}

function pageOf(name: FormatName, path: string | undefined, { quiet }: CheckRequest, terminal: Terminal): Page {
  const workspace = name === 'github' ? terminal.env['GITHUB_WORKSPACE'] : undefined;
  const cwd = workspace ? absolute(terminal.cwd, workspace) : terminal.cwd;
  return path === undefined ? { cwd, color: terminal.color, width: terminal.width, quiet } : { cwd, color: false, width: undefined, quiet };
}

function writeReport(path: string, text: Iterable<string>, { cwd, language }: Terminal): string[] {
  try {
    writeFileSync(absolute(cwd, path), [...text].join(''));
    return [];
  } catch {
    return [language === 'vi' ? `không ghi được báo cáo vào "${path}".` : `the report cannot be written to "${path}".`];
  }
}

function* chain(texts: readonly Iterable<string>[]): Iterable<string> {
  for (const text of texts) yield* text;
}
