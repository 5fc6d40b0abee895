import { safeJson } from '../safe.ts';
import { seenFrom } from '../disk/path.ts';
import { findingJson } from './json.ts';
import type { CheckReport, Page } from './reporter.ts';

/** For machines that read line by line: one finding a line, with its plan; `schemas/output/check-line.schema.json` describes it. */
export function* jsonl(report: CheckReport, page: Page): Iterable<string> {
  for (const plan of report.plans) {
    const head = plan.about();
    const about = { version: 1, root: seenFrom(page.cwd, plan.root), plan: head.plan || null, 'as-of': head.asOf ?? null };
    for (const finding of plan.findings) yield `${safeJson({ ...about, ...findingJson(finding, plan.root) }, 0)}\n`;
  }
}
