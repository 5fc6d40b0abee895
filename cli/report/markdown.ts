import type { Report, ReportColumn, ReportTable } from '../../core/index.ts';
import { markdownText } from '../../core/index.ts';
import { written } from '../safe.ts';

/** Reports as Markdown with GitHub's tables; what stands in a plan stays text. */
export function reportMarkdown(reports: readonly Report[]): string {
  return `${reports.map(one).join('\n\n')}\n`;
}

function one({ title, subtitle, tables, empty }: Report): string {
  return [`# ${said(title)}`, said(subtitle), ...(tables.length > 0 ? tables.map(section) : [said(empty)])].join('\n\n');
}

function section({ caption, columns, rows, notes }: ReportTable): string {
  const lines = rows.map(({ is, cells }) => {
    const filled = columns.map((_, i) => said(cells[i]?.said ?? ''));
    return `| ${(is === 'group' || is === 'total' ? filled.map((cell) => (cell ? `**${cell}**` : '')) : filled).join(' | ')} |`;
  });
  const head = `| ${columns.map(({ title }) => said(title)).join(' | ')} |`;
  const table = [head, `|${columns.map(({ align }) => RULES[align]).join('|')}|`, ...lines].join('\n');
  return [caption ? `## ${said(caption)}` : '', table, ...notes.map((note) => `_${said(note)}_`)].filter(Boolean).join('\n\n');
}

const RULES: Readonly<Record<ReportColumn['align'], string>> = { left: ':--', right: '--:', center: ':-:' };

function said(text: string): string {
  return written(markdownText(text));
}
