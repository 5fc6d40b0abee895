import { seenFrom } from '../disk/path.ts';
import { safe, safeJson } from '../safe.ts';
import { fingerprinted } from './fingerprinted.ts';
import type { CheckReport, Page } from './reporter.ts';

/** The code quality report of GitLab: a list of issues, each with a fingerprint of its own. */
export function* gitlab(report: CheckReport, page: Page): Iterable<string> {
  const issues = fingerprinted(report, page).map(({ finding: { code, severity, message, file, start, end }, fingerprint }) => ({
    description: safe(message),
    check_name: code,
    fingerprint,
    severity: SEVERITY[severity],
    location: { path: seenFrom(page.cwd, file), lines: { begin: start.line + 1, end: end.line + 1 } },
  }));
  yield `${safeJson(issues)}\n`;
}

const SEVERITY = { error: 'major', warning: 'minor', info: 'info', hint: 'info' } as const;
