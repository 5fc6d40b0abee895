import { seenFrom } from '../disk/path.ts';
import { safe, safePath } from '../safe.ts';
import { allFindings, type CheckReport, type Page } from './reporter.ts';
import { summary } from './summary.ts';

/** One line a finding, `file:line:column severity code message`, for logs, editors and problem matchers. */
export function* concise(report: CheckReport, page: Page): Iterable<string> {
  for (const { file, start, severity, code, message } of allFindings(report)) {
    const path = safePath(seenFrom(page.cwd, file));
    yield `${path}:${start.line + 1}:${start.character + 1} ${severity} ${code} ${safe(message)}\n`;
  }
  if (!page.quiet) yield `${summary(report)}\n`;
}
