import { dashboard, type DashboardAsked, type Language, type ReportAsked, type ReportKind, reportOf } from '../../core/index.ts';
import { type Loaded, loadPlans, type Request } from '../disk.ts';
import { isTrouble, type Outcome } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { comparedWith, type SinceOf } from '../report/compared-with.ts';
import { printReports, type ReportFormat } from '../../office/report/formats.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';
import { chosenIn, type ChoicesTyped, standingIn } from '../wanted.ts';
import { writeReport } from '../write-report.ts';

/** What `zoneplan report` was asked. */
export interface ReportRequest extends Request {
  readonly kind: ReportKind | 'dashboard';
  readonly formats: readonly { readonly name: ReportFormat; readonly path?: string }[];
  readonly chosen: ChoicesTyped;
  /** Words for statuses. */
  readonly statuses: readonly string[];
  /** What a dashboard is compared with: a date of the plans or a revision of their files; the last review when absent. */
  readonly since: string | undefined;
  readonly inTheOpen: boolean;
}

/** `zoneplan report`: the tables that offices hand on, in their formats. */
export async function report(request: ReportRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, false);
  if (loaded.plans.length === 0) return { code: 2, troubles };
  const chosen = chosenIn(loaded, request.chosen, terminal);
  if (isTrouble(chosen)) return { code: 2, troubles: [...troubles, chosen.trouble] };
  const standing = standingIn(loaded, request.statuses, terminal);
  if (isTrouble(standing)) return { code: 2, troubles: [...troubles, standing.trouble] };
  const since = await comparedWith(request.since, loaded, request, terminal);
  if (isTrouble(since)) return { code: 2, troubles: [...troubles, since.trouble] };
  const wanted = { ...chosen, ...standing };
  const language = planLanguage(loaded.db, loaded.plans[0]!, terminal);
  const print =
    request.kind === 'dashboard'
      ? boardsOf(loaded, { wanted, inTheOpen: request.inTheOpen }, since, terminal)
      : reportsOf(loaded, { kind: request.kind, inTheOpen: request.inTheOpen, ...wanted }, terminal);
  const out: string[] = [];
  for (const { name, path } of request.formats) {
    const printed = await print(name, language);
    if (path === undefined) out.push(String(printed));
    else troubles.push(...writeReport(path, printed, terminal));
  }
  return { code: troubles.length > 0 ? 2 : 0, out, troubles };
}

type Print = (format: ReportFormat, language: Language) => Promise<string | Uint8Array>;

function reportsOf({ db, plans }: Loaded, asked: Omit<ReportAsked, 'language'>, terminal: Terminal): Print {
  const reports = plans.map((plan) => reportOf(db, plan.root, { ...asked, language: planLanguage(db, plan, terminal) }));
  return (format, language) => printReports(reports, format, language);
}

function boardsOf({ db, plans }: Loaded, asked: DashboardAsked, since: SinceOf, terminal: Terminal): Print {
  const boards = plans.map((plan) => dashboard(db, plan.root, planLanguage(db, plan, terminal), { ...asked, since: since(plan.root) }));
  return async () => (await import('../../office/report/board-page.ts')).boardPage(boards);
}
