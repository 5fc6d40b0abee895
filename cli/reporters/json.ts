import type { Diagnostic } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safeJson } from '../safe.ts';
import { type CheckReport, countsOf, type Page, type PlanReport } from './reporter.ts';

/** For machines; `schemas/output/check.schema.json` describes it. Several plans stand under `plans`, each with its root. */
export function* json(report: CheckReport, page: Page): Iterable<string> {
  const [first, ...others] = report.plans;
  const written =
    first && others.length === 0
      ? { version: 1, ...planJson(first) }
      : { version: 1, plans: report.plans.map((plan) => rootedJson(plan, page)) };
  yield `${safeJson(written)}\n`;
}

function rootedJson(plan: PlanReport, page: Page): object {
  return { root: seenFrom(page.cwd, plan.root), ...planJson(plan) };
}

function planJson(plan: PlanReport): object {
  const head = plan.about();
  return {
    plan: head.plan || null,
    'as-of': head.asOf ?? null,
    files: plan.files.length,
    findings: plan.findings.map((finding) => findingJson(finding, plan.root)),
    counts: countsOf(plan.findings),
  };
}

/** One finding, its files relative to the root of its plan. */
export function findingJson(finding: Diagnostic, root: string): object {
  const { code, severity, message, file, pointer, start, end, data, related, fixes } = finding;
  return {
    code,
    severity,
    message,
    file: seenFrom(root, file),
    pointer,
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
    data,
    related: related.map((each) => ({ file: seenFrom(root, each.file), pointer: each.pointer, message: each.message })),
    fixable: fixes.length > 0,
  };
}
