import type { Diagnostic } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import type { Bilingual } from '../language.ts';
import { markdownText } from '../../office/markdown-text.ts';
import { byFile } from './by-file.ts';
import type { CheckReport, Page } from './reporter.ts';
import { severityWord, summary } from './summary.ts';

/** A comment on GitHub holds 65,536 characters; what comes later is counted only. */
const MOST = 60_000;

/** For job summaries and comments: what was found, a table a file, the rest counted where it would not fit. */
export function* markdown(report: CheckReport, page: Page): Iterable<string> {
  const { language } = report;
  yield `### Zoneplan\n\n${markdownText(summary(report))}\n`;
  let length = 0;
  let left = 0;
  for (const [file, findings] of byFile(report)) {
    const rows = findings.map((finding) => row(finding, report));
    const fitting = rows.filter((text) => (length += text.length) <= MOST);
    left += rows.length - fitting.length;
    if (fitting.length === 0) continue;
    yield `\n#### ${markdownText(seenFrom(page.cwd, file))}\n\n| ${HEAD.map((title) => title[language]).join(' | ')} |\n|--:|---|---|---|\n`;
    yield* fitting;
  }
  if (left > 0) yield `\n${MORE[language].replace('{count}', String(left))}\n`;
}

function row({ start, severity, code, message }: Diagnostic, { language }: CheckReport): string {
  const cells = [`${start.line + 1}:${start.character + 1}`, severityWord(severity, language), `\`${code}\``, markdownText(message)];
  return `| ${cells.join(' | ')} |\n`;
}

const HEAD: readonly Bilingual[] = [
  { en: 'Line', vi: 'Dòng' },
  { en: 'Severity', vi: 'Mức độ' },
  { en: 'Check', vi: 'Phép kiểm tra' },
  { en: 'Finding', vi: 'Vấn đề' },
];

const MORE: Bilingual = { en: '{count} more findings do not fit here.', vi: 'Còn {count} vấn đề không đủ chỗ ghi ở đây.' };
