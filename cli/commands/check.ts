import { endOfToday } from '../../core/index.ts';
import { questionOf } from '../cache/question.ts';
import { keep, recall } from '../cache/store.ts';
import { addJobSummary, pageOf, writeReport } from '../check/page-of.ts';
import { reportOf } from '../check/report-of.ts';
import { type Loaded, loadPlans, type LoadedPlan, type Request } from '../disk.ts';
import { type History, tellHistory } from '../disk/history.ts';
import { absolute } from '../disk/path.ts';
import { NO_HISTORY } from '../../server/no-history.ts';
import type { Outcome } from '../outcome.ts';
import { FORMATS, type FormatName } from '../reporters/formats.ts';
import { allFindings, type CheckReport, countsOf } from '../reporters/reporter.ts';
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
  /** The folder of the cache; undefined where nothing is remembered. */
  readonly cache: string | undefined;
}

/** `zoneplan check`: loads the plans, writes what was found in every format asked for, and ends by severity. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, request.passOnNoFiles);
  if (loaded.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  const history = await tellHistory(loaded);
  const { code, texts } = remembered(loaded, history, request, terminal) ?? found(loaded, request, terminal);
  const all = [
    ...troubles,
    ...request.formats.flatMap(({ path }, i) => (path === undefined ? [] : writeReport(path, texts[i]!, terminal))),
  ];
  const out = request.formats.findIndex(({ path }) => path === undefined);
  const notes = request.quiet ? [] : history.missing.map((why) => NO_HISTORY[why][terminal.language]);
  return { code: all.length > 0 ? 2 : code, out: texts[out] ?? [], troubles: all, notes };
}

/** The same out of the cache, or found now and kept there; undefined where nothing is to be remembered. */
function remembered(loaded: Loaded, history: History, request: CheckRequest, terminal: Terminal): Found | undefined {
  const question = request.cache === undefined ? undefined : questionOf(loaded, history, request, terminal);
  if (!question) return undefined;
  const folder = absolute(request.cwd, request.cache!);
  const known = recall(folder, question);
  if (known) return { code: known.code, texts: known.texts.map((text) => [text]) };
  const { code, texts } = found(loaded, request, terminal);
  const whole = texts.map((text) => [...text].join(''));
  keep(folder, question, Math.min(...loaded.plans.map(({ root }) => endOfToday(loaded.db, root))), { code, texts: whole });
  return { code, texts: whole.map((text) => [text]) };
}

/** What a run finds: the exit code as far as it is the plans' doing, and a text for each format. */
interface Found {
  readonly code: 0 | 1 | 2;
  readonly texts: readonly Iterable<string>[];
}

function found(loaded: Loaded, request: CheckRequest, terminal: Terminal): Found {
  const report = reportOf(loaded, terminal);
  const printed = request.quiet ? quieter(report, request.failOn) : report;
  const texts = request.formats.map(({ name, path }) => FORMATS[name](printed, pageOf(name, path, request, terminal)));
  if (request.formats.some(({ name }) => name === 'github'))
    addJobSummary(printed, pageOf('github', undefined, request, terminal), terminal);
  return { code: manifestBroken(report, loaded.plans) ? 2 : failing(report, request) ? 1 : 0, texts };
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
