import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../report/report.ts';
import { type BoardWord, boardWord } from './board-words.ts';
import type { Reader } from '../report/reader.ts';
import { type ReportWord, reportWord } from '../report/report-words.ts';

/** A column of a table of the dashboard; words of reports begin with `report:`. */
export type BoardColumn = readonly [word: BoardWord | `report:${ReportWord}`, width: number, align?: ReportColumn['align']];

/** A table of entries under a caption. */
export function boardTable(
  { how }: Reader,
  caption: string,
  columns: readonly BoardColumn[],
  rows: readonly (readonly ReportCell[] | ReportRow)[],
): ReportTable {
  return {
    caption,
    columns: columns.map(([word, width, align = 'right']) => ({
      title: word.startsWith('report:') ? reportWord(word.slice('report:'.length) as ReportWord, how) : boardWord(word as BoardWord, how),
      align,
      width,
    })),
    rows: rows.map((row) => ('is' in row ? row : { is: 'entry', cells: row })),
    notes: [],
  };
}
