import type { Diagnostic } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safeJson } from '../safe.ts';
import { written } from '../../office/written.ts';
import { byFile } from './by-file.ts';
import { fails, type CheckReport, type Page } from './reporter.ts';

/** A test a file, in the Test Anything Protocol: not ok when something in it fails the run, with all that was found below it. */
export function* tap(report: CheckReport, page: Page): Iterable<string> {
  const files = byFile(report);
  yield `TAP version 13\n1..${files.length}\n`;
  for (const [i, [file, findings]] of files.entries()) {
    const failed = findings.some((finding) => fails(finding, page));
    yield `${failed ? 'not ok' : 'ok'} ${i + 1} - ${description(seenFrom(page.cwd, file))}\n`;
    if (findings.length > 0) yield `  ---\n  findings:\n${findings.map(block).join('')}  ...\n`;
  }
}

/** A number sign would begin a directive. */
function description(path: string): string {
  return written(path).replace(/[\\#]/g, '\\$&');
}

/** YAML in which every text is a string of JSON, so that none can end the block. */
function block({ code, severity, message, start }: Diagnostic): string {
  const rows = { code, severity, message, line: start.line + 1, column: start.character + 1 };
  return Object.entries(rows)
    .map(([key, value], i) => `    ${i === 0 ? '- ' : '  '}${key}: ${safeJson(value)}\n`)
    .join('');
}
