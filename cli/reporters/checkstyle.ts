import { seenFrom } from '../disk/path.ts';
import { byFile } from './by-file.ts';
import type { CheckReport, Page } from './reporter.ts';
import { attributes, XML_HEAD } from './xml.ts';

/** The report of Checkstyle, which many tools of CI read. */
export function* checkstyle(report: CheckReport, page: Page): Iterable<string> {
  yield `${XML_HEAD}<checkstyle version="4.3">\n`;
  for (const [file, findings] of byFile(report)) {
    yield `  <file${attributes({ name: seenFrom(page.cwd, file) })}>\n`;
    for (const { code, severity, message, start } of findings) {
      const place = { line: start.line + 1, column: start.character + 1 };
      yield `    <error${attributes({ ...place, severity: SEVERITY[severity], message, source: `zoneplan.${code}` })}/>\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}

const SEVERITY = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const;
