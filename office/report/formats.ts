import type { Language, Report } from '../../core/index.ts';

/** How a report can be had; those of offices are files, not texts. */
export const REPORT_FORMATS = ['markdown', 'html', 'csv', 'xlsx', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whether a format can stand on a terminal. */
export function isText(format: ReportFormat): boolean {
  return format !== 'xlsx' && format !== 'docx';
}

/** Reports in one format; what a format needs is loaded when it is asked for. */
export async function printReports(reports: readonly Report[], format: ReportFormat, language: Language): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).reportMarkdown(reports);
    case 'html':
      return (await import('./html.ts')).reportHtml(reports, language);
    case 'csv':
      return (await import('./csv.ts')).reportCsv(reports);
    case 'xlsx':
      return (await import('./xlsx.ts')).reportXlsx(reports);
    case 'docx':
      return (await import('./docx.ts')).reportDocx(reports);
  }
}
