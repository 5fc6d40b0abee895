import type { Reader } from './reader.ts';
import type { ReportColumn } from './report.ts';
import { type ReportWord, reportWord } from './report-words.ts';

/** Columns by their words; those of figures stand on the right. */
export function columnsOf(
  { how }: Reader,
  columns: readonly (readonly [word: ReportWord, width: number, align?: ReportColumn['align']])[],
): readonly ReportColumn[] {
  return columns.map(([word, width, align = 'right']) => ({ title: reportWord(word, how), align, width }));
}
