import { checkCodes, checkPage, closestCode, explain, isoDate, planOf, statusOf } from '../../core/index.ts';
import { closest } from '../closest.ts';
import { type Loaded, loadPlans, type LoadedPlan } from '../disk.ts';
import { absolute, seenFrom } from '../disk/path.ts';
import { treeJson, treeText } from '../explanation.ts';
import type { Outcome } from '../outcome.ts';
import { pageText } from '../page.ts';
import { planLanguage } from '../plan-language.ts';
import { safeJson } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan explain` was asked. */
export interface ExplainRequest {
  readonly what: string;
  readonly path: string | undefined;
  readonly format: 'tree' | 'json';
  readonly asOf: number | undefined;
  /** Only what may be read by all. */
  readonly inTheOpen: boolean;
}

/** `zoneplan explain`: the page of a check, or how a number of a plan comes about. */
export function explainAny(request: ExplainRequest, terminal: Terminal): Outcome {
  const page = checkPage(request.what, terminal.language);
  if (page !== undefined) return { code: 0, out: [request.format === 'json' ? pageJson(request.what, page) : pageText(page, terminal)] };
  const { loaded, troubles, plans } = namedIn(request, terminal);
  for (const { plan, name } of plans) {
    const out = explainedIn(loaded, plan, name, request, terminal);
    if (out) return { code: troubles.length > 0 ? 2 : 0, out: [out], troubles };
  }
  return { code: 2, troubles: [...troubles, unknown(request, loaded, terminal)] };
}

/** The plans in which a thing may be, with how each of them names it, and what stood in the way. */
export function namedIn(request: Pick<ExplainRequest, 'what' | 'path' | 'asOf'>, terminal: Terminal) {
  const hash = request.what.indexOf('#');
  const file = hash > 0 ? request.what.slice(0, hash) : undefined;
  const loaded = loadPlans({ paths: [request.path ?? file ?? '.'], cwd: terminal.cwd, asOf: request.asOf });
  const troubles = troublesOf(loaded, terminal, false);
  return { loaded, troubles, plans: loaded.plans.map((plan) => ({ plan, name: nameIn(plan, request, file, terminal) })) };
}

/** A place is named by its file relative to the plan's root; the file may be given as seen from here or from there. */
function nameIn(plan: LoadedPlan, { what }: Pick<ExplainRequest, 'what'>, file: string | undefined, { cwd }: Terminal): string {
  if (file === undefined) return what;
  const inPlan = [absolute(cwd, file), absolute(plan.root, file)].find((each) => plan.files.includes(each));
  return `${inPlan === undefined ? file : seenFrom(plan.root, inPlan)}${what.slice(file.length)}`;
}

function explainedIn(
  { db }: Loaded,
  plan: LoadedPlan,
  name: string,
  { what, format, inTheOpen }: ExplainRequest,
  terminal: Terminal,
): string | undefined {
  const language = planLanguage(db, plan, terminal);
  const node = explain(db, plan.root, name, language, { inTheOpen });
  if (!node) return undefined;
  if (format === 'tree') return treeText(node, db, terminal);
  const { manifest, asOf } = planOf(db, plan.root);
  const day = asOf === undefined ? null : isoDate(asOf);
  return `${safeJson({ version: 1, plan: manifest.id || null, 'as-of': day, what, tree: treeJson(node, db, plan.root) })}\n`;
}

function pageJson(code: string, page: string): string {
  return `${safeJson({ version: 1, code, page })}\n`;
}

/** That there is no such thing, with what was most likely meant. */
export function unknown(
  { what, inTheOpen }: Pick<ExplainRequest, 'what' | 'inTheOpen'>,
  { db, plans }: Loaded,
  { language }: Terminal,
): string {
  const ids = plans.flatMap((plan) => statusOf(db, plan.root, language, { inTheOpen }).targets.map(({ id }) => id));
  const meant = closest(what, ids) ?? closestCode(what) ?? closest(what, checkCodes());
  if (language === 'vi') return `không có chỉ tiêu, vị trí hay phép kiểm tra nào là "${what}"${meant ? `; có phải là "${meant}"?` : '.'}`;
  return `there is no target, place or check "${what}"${meant ? `; did you mean "${meant}"?` : '.'}`;
}
