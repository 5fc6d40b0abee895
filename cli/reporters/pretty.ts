import pc from 'picocolors';
import type { Diagnostic, Language } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safe, safePath } from '../safe.ts';
import { wrap } from '../width.ts';
import { codeFrame } from './code-frame.ts';
import type { CheckReport, Page, PlanReport } from './reporter.ts';
import { severityWord, summary } from './summary.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** For people at a terminal: by file, each finding with its line, what helps, and where to read on. */
export function* pretty(report: CheckReport, page: Page): Iterable<string> {
  const colors = pc.createColors(page.color);
  for (const plan of report.plans) {
    for (const [file, findings] of byFile(plan.findings)) {
      yield `${colors.bold(colors.underline(safePath(seenFrom(page.cwd, file))))}\n\n`;
      for (const finding of findings) yield `${linesOf(finding, plan, report.language, page, colors).join('\n')}\n\n`;
    }
  }
  if (!page.quiet) yield `${colors.bold(summary(report))}\n`;
}

function byFile(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function linesOf(finding: Diagnostic, plan: PlanReport, language: Language, page: Page, colors: Colors): string[] {
  const { start, severity, code } = finding;
  const paint = paintOf(severity, colors);
  const words = WORDS[language];
  const indented = (label: string, text: string): string => `  ${colors.dim(label.padEnd(words.width))}  ${text}`;
  return [
    `  ${start.line + 1}:${start.character + 1}  ${paint(severityWord(severity, language))}  ${colors.dim(code)}`,
    ...wrap(safe(finding.message), Math.min(page.width ?? 100, 100) - 4).map((line) => `  ${colors.bold(line)}`),
    ...codeFrame(finding, (line) => plan.lineOf(finding.file, line), page.width, { dim: colors.dim, mark: paint }).map(
      (line) => `  ${line}`,
    ),
    ...finding.related.map((each) => indented(words.see, `${positionOf(each, page)}  ${safe(each.message)}`)),
    ...finding.fixes.slice(0, 3).map((fix) => indented(words.fix, safe(fix.title))),
    indented(words.why, `zoneplan explain ${code}`),
  ];
}

function positionOf(place: { readonly file: string; readonly start: Diagnostic['start'] }, page: Page): string {
  return `${safePath(seenFrom(page.cwd, place.file))}:${place.start.line + 1}:${place.start.character + 1}`;
}

function paintOf(severity: Diagnostic['severity'], colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  if (severity === 'warning') return colors.yellow;
  return severity === 'info' ? colors.blue : colors.cyan;
}

const WORDS = {
  en: { see: 'see', fix: 'fix', why: 'why', width: 3 },
  vi: { see: 'xem', fix: 'sửa', why: 'vì sao', width: 6 },
} as const;
