import type { Diagnostic, Language } from '../../core/index.ts';
import { allFindings, type CheckReport, countsOf } from './reporter.ts';

/** The last line of a report: `2 errors, 1 warning in 9 files.` */
export function summary(report: CheckReport): string {
  const files = report.plans.reduce((sum, plan) => sum + plan.files.length, 0);
  const counts = countsOf(allFindings(report));
  const { language } = report;
  const said = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], severity, language));
  if (language === 'vi')
    return said.length > 0 ? `${said.join(', ')} trong ${files} tệp.` : `Đã kiểm tra ${files} tệp, không có gì phải sửa.`;
  const inFiles = `${files} file${files === 1 ? '' : 's'}`;
  return said.length > 0 ? `${said.join(', ')} in ${inFiles}.` : `${inFiles} checked, nothing to report.`;
}

/** A severity as it is called in a language. */
export function severityWord(severity: Diagnostic['severity'], language: Language): string {
  return language === 'vi' ? VI[severity] : severity;
}

/** A number of findings of one severity: `2 errors`, `2 lỗi`. */
export function counted(count: number, severity: Diagnostic['severity'], language: Language): string {
  return `${count} ${severityWord(severity, language)}${language === 'en' && count !== 1 ? 's' : ''}`;
}

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Diagnostic['severity'][];

const VI = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' } as const;
