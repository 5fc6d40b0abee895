import { type Grouping, type Language, statusOf, type StatusReport } from '../../core/index.ts';
import { type Loaded, loadPlans, type LoadedPlan, type Request } from '../disk.ts';
import { isTrouble, type Outcome, type Trouble } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { printStatus } from '../status/formats.ts';
import type { StatusFormat } from '../status/names.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';
import { chosenIn, type ChoicesTyped, standingIn } from '../wanted.ts';
import { writeReport } from '../write-report.ts';

/** What `zoneplan status` was asked. */
export interface StatusRequest extends Request {
  readonly formats: readonly { readonly name: StatusFormat; readonly path?: string }[];
  readonly by: Grouping;
  readonly chosen: ChoicesTyped;
  /** Only targets that stand so, as it was typed; all where nothing was. */
  readonly statuses: readonly string[];
  /** Beside the same period of last year. */
  readonly withLastYear: boolean;
  readonly passOnNoFiles: boolean;
  /** Only what may be read by all. */
  readonly inTheOpen: boolean;
}

/** The targets of one plan, in the order of its register. */
export interface PlanStatus {
  readonly root: string;
  readonly language: Language;
  readonly report: StatusReport;
  readonly by: Grouping;
  /** Not all of its targets were asked for. */
  readonly isNarrowed: boolean;
  readonly withLastYear: boolean;
  readonly inTheOpen: boolean;
}

/** `zoneplan status`: what is achieved of every target. */
export async function status(request: StatusRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, request.passOnNoFiles);
  if (loaded.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  const plans = statusesOf(loaded, request, terminal);
  if (isTrouble(plans)) return { code: 2, troubles: [...troubles, plans.trouble] };
  const out: string[] = [];
  for (const { name, path } of request.formats) {
    const printed = await printStatus(plans, name, terminal, path !== undefined);
    if (path === undefined) out.push(...printed);
    else troubles.push(...writeReport(path, [...printed].join(''), terminal));
  }
  return { code: troubles.length > 0 ? 2 : 0, out, troubles };
}

function statusesOf(loaded: Loaded, request: StatusRequest, terminal: Terminal): readonly PlanStatus[] | Trouble {
  const { by, withLastYear, inTheOpen } = request;
  const { db, plans } = loaded;
  const chosen = plans.length > 0 ? chosenIn(loaded, request.chosen, terminal) : {};
  if (isTrouble(chosen)) return chosen;
  const standing = standingIn(loaded, request.statuses, terminal);
  if (isTrouble(standing)) return standing;
  return plans.map((plan) => {
    const language = planLanguage(db, plan, terminal);
    const isNarrowed = Object.keys({ ...chosen, ...standing }).length > 0;
    const wanted = { ...chosen, ...standing, ...filesIn(plan) };
    return {
      root: plan.root,
      language,
      report: statusOf(db, plan.root, language, { inTheOpen, by, withLastYear, wanted }),
      by,
      isNarrowed,
      withLastYear,
      inTheOpen,
    };
  });
}

/** Where single files were asked for, only the targets written in them. */
function filesIn({ reported, files }: LoadedPlan): { readonly files?: ReadonlySet<string> } {
  return reported.length === files.length ? {} : { files: new Set(reported) };
}
