import { endOfToday, type Language } from '../../core/index.ts';
import { type Debt, withoutDebt } from '../baseline/debt.ts';
import { knownDebt } from '../baseline/known.ts';
import { questionOf } from '../cache/question.ts';
import { keep, recall } from '../cache/store.ts';
import { addJobSummary, pageOf } from '../check/page-of.ts';
import { writeReport } from '../write-report.ts';
import { narrowed } from '../check/narrow.ts';
import { otherwise, stagedFor } from '../check/staged.ts';
import { reportOf } from '../check/report-of.ts';
import { startTiming } from '../check/timing.ts';
import { type Loaded, loadPlans, type LoadedPlan, type Request } from '../disk.ts';
import { type History, tellHistory } from '../disk/history.ts';
import type { ChangedSince } from '../disk/changed.ts';
import { absolute, folderOf } from '../disk/path.ts';
import { NO_HISTORY } from '../../server/no-history.ts';
import { isTrouble, type Outcome, stopped } from '../outcome.ts';
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
  /** Only files that changed are reported, of plans that are whole. */
  readonly changed: ChangedSince | undefined;
  /** The file of the baseline as it was typed. */
  readonly baseline: string | undefined;
  /** Say how long each check took. */
  readonly timing: boolean;
}

/** `zoneplan check`: loads the plans, writes what was found in every format asked for, and ends by severity. */
export async function check(request: CheckRequest, terminal: Terminal): Promise<Outcome> {
  const started = startTiming(request.timing);
  const staged = await stagedFor(request, terminal);
  if (isTrouble(staged)) return stopped(staged);
  const whole = loadPlans({ ...request, ...staged });
  // where nothing is staged there is nothing to be looked at, as where nothing has changed
  const troubles = troublesOf(whole, terminal, request.passOnNoFiles || staged.without !== undefined);
  if (whole.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  const loaded = request.changed ? await narrowed(whole, request.changed, terminal) : whole;
  if (isTrouble(loaded)) return stopped(loaded);
  const known = knownDebt(request.baseline, terminal);
  if (isTrouble(known)) return stopped(known);
  const history = await tellHistory(loaded);
  started.watch(loaded.db);
  const { code, texts, stale = [] } = remembered(loaded, history, request, terminal) ?? found(loaded, known, request, terminal);
  const all = [
    ...troubles,
    ...request.formats.flatMap(({ path }, i) => (path === undefined ? [] : writeReport(path, [...texts[i]!].join(''), terminal))),
  ];
  const out = request.formats.findIndex(({ path }) => path === undefined);
  const printed = [...(texts[out] ?? [])];
  const notes = [
    ...stale,
    ...(request.quiet ? [] : [...history.missing.map((why) => NO_HISTORY[why][terminal.language]), ...otherwise(staged, terminal)]),
    ...started.told(terminal.language),
  ];
  return { code: all.length > 0 ? 2 : code, out: printed, troubles: all, notes };
}

/** The same out of the cache, or found now and kept there; undefined where nothing is to be remembered. */
function remembered(loaded: Loaded, history: History, request: CheckRequest, terminal: Terminal): Found | undefined {
  const question = isCacheable(request, terminal) ? questionOf(loaded, history, request, terminal) : undefined;
  if (!question) return undefined;
  const folder = absolute(request.cwd, request.cache!);
  const known = recall(folder, question);
  if (known) return { code: known.code, texts: known.texts.map((text) => [text]) };
  const { code, texts } = found(loaded, undefined, request, terminal);
  const whole = texts.map((text) => [...text].join(''));
  keep(folder, question, Math.min(...loaded.plans.map(({ root }) => endOfToday(loaded.db, root))), { code, texts: whole });
  return { code, texts: whole.map((text) => [text]) };
}

/** What a baseline, a clock and the summary of a job follow from is not in the question. */
function isCacheable({ cache, baseline, timing, formats }: CheckRequest, { env }: Terminal): boolean {
  const summed = formats.some(({ name }) => name === 'github') && Boolean(env['GITHUB_STEP_SUMMARY']);
  return cache !== undefined && baseline === undefined && !timing && !summed;
}

/** What a run finds: the exit code as far as it is the plans' doing, a text for each format, and sentences on a baseline that is out of date. */
interface Found {
  readonly code: 0 | 1 | 2;
  readonly texts: readonly Iterable<string>[];
  readonly stale?: readonly string[];
}

function found(loaded: Loaded, known: readonly Debt[] | undefined, request: CheckRequest, terminal: Terminal): Found {
  const all = reportOf(loaded, terminal);
  const { report, stale } = known
    ? withoutDebt(all, known, folderOf(absolute(terminal.cwd, request.baseline!)))
    : { report: all, stale: [] };
  const gone = isWhole(loaded, request) ? stale : [];
  const printed = request.quiet ? quieter(report, request.failOn) : report;
  const texts = request.formats.map(({ name, path }) => FORMATS[name](printed, pageOf(name, path, request, terminal)));
  if (request.formats.some(({ name }) => name === 'github'))
    addJobSummary(printed, pageOf('github', undefined, request, terminal), terminal);
  const failed = gone.length > 0 || failing(report, request);
  return { code: manifestBroken(report, loaded.plans) ? 2 : failed ? 1 : 0, texts, stale: staleWords(gone, request, terminal.language) };
}

/** Only where everything is looked at is it known what is no longer found. */
function isWhole({ plans }: Loaded, { changed }: CheckRequest): boolean {
  return !changed && plans.every(({ files, reported }) => files.length === reported.length);
}

function staleWords(gone: readonly Debt[], { baseline }: CheckRequest, language: Language): readonly string[] {
  if (gone.length === 0) return [];
  const [{ file, code }] = gone as [Debt];
  const count = gone.length;
  const said = {
    en: `${count} ${count === 1 ? 'entry' : 'entries'} of ${baseline} can go, such as ${code} in ${file}: zoneplan baseline --update.`,
    vi: `${count} mục trong ${baseline} không còn nữa, như ${code} ở ${file}: hãy chạy zoneplan baseline --update.`,
  };
  return [said[language]];
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
