import type { Diagnostic } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safe } from '../safe.ts';
import { concise } from './concise.ts';
import { allFindings, type CheckReport, type Page } from './reporter.ts';
import { summary } from './summary.ts';

/** Logged issues for Azure Pipelines, which knows errors and warnings only; what is less is one line each. */
export function* azure(report: CheckReport, page: Page): Iterable<string> {
  const findings = allFindings(report);
  for (const finding of findings) if (isIssue(finding)) yield issue(finding, page);
  const lesser = report.plans.map((plan) => ({ ...plan, findings: plan.findings.filter((finding) => !isIssue(finding)) }));
  yield* concise({ ...report, plans: lesser }, { ...page, quiet: true });
  if (!page.quiet) yield `${summary(report)}\n`;
}

function isIssue({ severity }: Diagnostic): boolean {
  return severity === 'error' || severity === 'warning';
}

function issue({ severity, file, start, code, message }: Diagnostic, { cwd }: Page): string {
  const properties = {
    type: severity,
    sourcepath: seenFrom(cwd, file),
    linenumber: start.line + 1,
    columnnumber: start.character + 1,
    code,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `##vso[task.logissue ${written.join(';')}]${data(message)}\n`;
}

function data(text: string): string {
  return safe(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
