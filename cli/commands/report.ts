import { dashboard, type Language, planOf, type ReportKind, reportOf } from '../../core/index.ts';
import { closest } from '../closest.ts';
import { type Loaded, loadPlans, type Request } from '../disk.ts';
import type { Outcome } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { printReports, type ReportFormat } from '../report/formats.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';
import { writeReport } from '../write-report.ts';

/** What `zoneplan report` was asked. */
export interface ReportRequest extends Request {
  readonly kind: ReportKind | 'dashboard';
  readonly formats: readonly { readonly name: ReportFormat; readonly path?: string }[];
  readonly policy?: string;
  readonly indicator?: string;
  readonly scope?: string;
  readonly inTheOpen: boolean;
}

/** `zoneplan report`: the tables that offices hand on, in their formats. */
export async function report(request: ReportRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, false);
  if (loaded.plans.length === 0) return { code: 2, troubles };
  const unknown = unknownIn(loaded, request, terminal);
  if (unknown) return { code: 2, troubles: [...troubles, unknown] };
  const language = planLanguage(loaded.db, loaded.plans[0]!, terminal);
  const print = request.kind === 'dashboard' ? boardsOf(loaded, request, terminal) : reportsOf(loaded, request.kind, request, terminal);
  const out: string[] = [];
  for (const { name, path } of request.formats) {
    const printed = await print(name, language);
    if (path === undefined) out.push(String(printed));
    else troubles.push(...writeReport(path, printed, terminal));
  }
  return { code: troubles.length > 0 ? 2 : 0, out, troubles };
}

/** An id that was asked for and is in none of the plans, with the nearest that is. */
function unknownIn({ db, plans }: Loaded, request: ReportRequest, { language }: Terminal): string | undefined {
  const all = plans.map((plan) => planOf(db, plan.root));
  for (const option of ['policy', 'indicator', 'scope'] as const) {
    const id = request[option];
    if (id === undefined || all.some((plan) => REGISTERS[option].some((register) => plan.one(register, id)))) continue;
    const ids = all.flatMap((plan) => REGISTERS[option].flatMap((register) => plan.all(register).map((entry) => entry.id)));
    const meant = closest(id, ids);
    if (language === 'vi') return `--${option}: kế hoạch không có "${id}"${meant ? `; có phải là "${meant}"?` : '.'}`;
    return `--${option}: the plan has no "${id}"${meant ? `; did you mean "${meant}"?` : '.'}`;
  }
  return undefined;
}

const REGISTERS = {
  policy: ['policies'],
  indicator: ['indicators'],
  scope: ['zones', 'localities', 'projects', 'cohorts'],
} as const;

type Print = (format: ReportFormat, language: Language) => Promise<string | Uint8Array>;

function reportsOf({ db, plans }: Loaded, kind: ReportKind, request: ReportRequest, terminal: Terminal): Print {
  const { policy, indicator, scope, inTheOpen } = request;
  const reports = plans.map((plan) =>
    reportOf(db, plan.root, { kind, language: planLanguage(db, plan, terminal), inTheOpen, policy, indicator, scope }),
  );
  return (format, language) => printReports(reports, format, language);
}

function boardsOf({ db, plans }: Loaded, { inTheOpen }: ReportRequest, terminal: Terminal): Print {
  const boards = plans.map((plan) => dashboard(db, plan.root, planLanguage(db, plan, terminal), { inTheOpen }));
  return async () => (await import('../report/board-page.ts')).boardPage(boards);
}
