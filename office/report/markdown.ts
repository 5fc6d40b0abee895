import type { Report, ReportColumn, ReportTable, ReportText } from '../../core/index.ts';
import { cell, markdownText } from '../markdown-text.ts';

/** Reports as Markdown with GitHub's tables; what stands in a plan stays text. */
export function reportMarkdown(reports: readonly Report[]): string {
  return `${reports.map(one).join('\n\n')}\n`;
}

function one({ title, subtitle, tables, texts, empty }: Report): string {
  const told = [...tables.map(section), ...texts.map(sentences)];
  const shown = told.length > 0 ? told : [markdownText(empty)];
  return [`# ${markdownText(title)}`, markdownText(subtitle), ...shown].join('\n\n');
}

function sentences({ caption, lines }: ReportText): string {
  const list = lines.map(({ said }) => `- ${markdownText(said)}`).join('\n');
  return caption ? `## ${markdownText(caption)}\n\n${list}` : list;
}

function section({ caption, columns, rows, notes }: ReportTable): string {
  const lines = rows.map(({ is, cells }) => {
    const mark = is === 'group' || is === 'total' ? '**' : '';
    return line(columns.map((_, i) => (cells[i]?.said ? `${mark}${cell(cells[i].said)}${mark}` : ' ')));
  });
  const table = [line(columns.map(({ title }) => cell(title))), `|${columns.map(({ align }) => RULES[align]).join('|')}|`, ...lines].join(
    '\n',
  );
  return [caption ? `## ${markdownText(caption)}` : '', table, ...notes.map((note) => `_${markdownText(note)}_`)]
    .filter(Boolean)
    .join('\n\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const RULES: Readonly<Record<ReportColumn['align'], string>> = { left: ':--', right: '--:', center: ':-:' };
