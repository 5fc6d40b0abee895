import type { Diagnostic, Language } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safe } from '../safe.ts';
import { allFindings, type CheckReport, type Page } from './reporter.ts';
import { summary } from './summary.ts';

/** GitHub shows ten annotations of a level a step; more would be dropped without a word. */
const SHOWN = 10;

/** Annotations for GitHub Actions, the ten worst of each level, then how many were left out and the summary. */
export function* github(report: CheckReport, page: Page): Iterable<string> {
  const findings = allFindings(report);
  let left = 0;
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = SEVERITIES_OF[level].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    for (const finding of all.slice(0, SHOWN)) yield annotation(level, finding, page);
    left += Math.max(0, all.length - SHOWN);
  }
  if (left > 0) yield `${leftOut(left, report.language)}\n`;
  if (!page.quiet) yield `${summary(report)}\n`;
}

const SEVERITIES_OF = { error: ['error'], warning: ['warning'], notice: ['info', 'hint'] } as const;

function annotation(level: string, { file, start, end, code, message }: Diagnostic, page: Page): string {
  const properties = {
    file: seenFrom(page.cwd, file),
    line: start.line + 1,
    endLine: end.line + 1,
    ...(start.line === end.line ? { col: start.character + 1, endColumn: Math.max(start.character + 1, end.character) } : {}),
    title: `zoneplan ${code}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${level} ${written.join(',')}::${data(safe(message))}\n`;
}

function leftOut(count: number, language: Language): string {
  if (language === 'vi') return `Còn ${count} vấn đề không hiện thành chú thích; xem đủ bằng --format concise.`;
  return `${count} more ${count === 1 ? 'finding is' : 'findings are'} not annotated; --format concise lists them all.`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(safe(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
