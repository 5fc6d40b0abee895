import type { Diagnostic } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { byFile } from './by-file.ts';
import { fails, type CheckReport, type Page } from './reporter.ts';
import { attributes, XML_HEAD, xml } from './xml.ts';

/** A test suite a file and a test a finding: what fails the run fails, the rest is told by tests that pass. */
export function* junit(report: CheckReport, page: Page): Iterable<string> {
  const suites = byFile(report);
  const all = suites.flatMap(([, findings]) => findings);
  const tests = suites.reduce((sum, [, findings]) => sum + Math.max(1, findings.length), 0);
  yield `${XML_HEAD}<testsuites${attributes({ name: 'zoneplan', tests, failures: failuresIn(all, page), errors: 0 })}>\n`;
  for (const [file, findings] of suites) yield suite(seenFrom(page.cwd, file), findings, page);
  yield '</testsuites>\n';
}

function suite(path: string, findings: readonly Diagnostic[], page: Page): string {
  const counts = { tests: Math.max(1, findings.length), failures: failuresIn(findings, page), errors: 0, skipped: 0 };
  const cases = findings.length > 0 ? findings.map((finding) => testCase(path, finding, page)) : [passed(path)];
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

function passed(path: string): string {
  return `    <testcase${attributes({ classname: path, name: 'zoneplan check', file: path })}/>\n`;
}

function testCase(path: string, finding: Diagnostic, page: Page): string {
  const { code, severity, message, start } = finding;
  const where = `${path}:${start.line + 1}:${start.character + 1}`;
  const head = `    <testcase${attributes({ classname: path, name: `${code} (${start.line + 1}:${start.character + 1})`, file: path })}>\n`;
  const told = xml(`${where} ${severity} ${code} ${message}`);
  const body = fails(finding, page)
    ? `      <failure${attributes({ type: severity, message })}>${told}</failure>\n`
    : `      <system-out>${told}</system-out>\n`;
  return `${head}${body}    </testcase>\n`;
}

function failuresIn(findings: readonly Diagnostic[], page: Page): number {
  return findings.filter((finding) => fails(finding, page)).length;
}
