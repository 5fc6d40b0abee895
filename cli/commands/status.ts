import { type Database, type Language, statusOf, type StatusReport } from '../../core/index.ts';
import { type Loaded, loadPlans, type LoadedPlan, type Request } from '../disk.ts';
import type { Outcome } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { statusJson } from '../status/json.ts';
import { statusTable } from '../status/table.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan status` was asked. */
export interface StatusRequest extends Request {
  readonly format: 'table' | 'json';
  readonly passOnNoFiles: boolean;
  /** Only what may be read by all. */
  readonly inTheOpen: boolean;
}

/** The targets of one plan, in the order of its register. */
export interface PlanStatus {
  readonly root: string;
  readonly language: Language;
  readonly report: StatusReport;
  readonly inTheOpen: boolean;
}

/** `zoneplan status`: what is achieved of every target. */
export function status(request: StatusRequest, terminal: Terminal): Outcome {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, request.passOnNoFiles);
  if (loaded.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  const plans = statusesOf(loaded, request, terminal);
  const out = request.format === 'json' ? statusJson(plans, terminal.cwd) : statusTable(plans, terminal);
  return { code: troubles.length > 0 ? 2 : 0, out, troubles };
}

function statusesOf({ db, plans }: Loaded, request: StatusRequest, terminal: Terminal): PlanStatus[] {
  return plans.map((plan) => {
    const language = planLanguage(db, plan, terminal);
    return { root: plan.root, language, report: narrowed(db, plan, language, request), inTheOpen: request.inTheOpen };
  });
}

/** Where single files were asked for, only the targets written in them. */
function narrowed(db: Database, plan: LoadedPlan, language: Language, { inTheOpen }: StatusRequest): StatusReport {
  const report = statusOf(db, plan.root, language, { inTheOpen });
  const files = new Set(plan.reported);
  return files.size === plan.files.length ? report : { ...report, targets: report.targets.filter(({ place }) => files.has(place.file)) };
}
