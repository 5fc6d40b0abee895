import type { Language } from '../../messages/said.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { StatusReport } from '../status-report.ts';
import { type Report, type ReportColumn, type ReportRow, type ReportTable, text } from '../report/report.ts';
import { type ReportWord, reportWord } from '../report/report-words.ts';
import type { ReportedRow } from './reported-row.ts';

/** A status as a report: its targets, below what they belong to where that is asked for, and who is silent. */
export function statusPage(report: StatusReport, language: Language): Report {
  const say = (word: ReportWord) => reportWord(word, { language });
  return {
    title: report.name || report.plan || say('official'),
    subtitle: report.saidAsOf === '' ? '' : { en: `as of ${report.saidAsOf}`, vi: `tính đến ${report.saidAsOf}` }[language],
    tables: [...targetTable(report, say), ...silentTable(report, say)],
    texts: [],
    empty: report.empty,
  };
}

type Say = (word: ReportWord) => string;

function targetTable({ targets, groups }: StatusReport, say: Say): readonly ReportTable[] {
  if (targets.length === 0) return [];
  const isBesideLastYear = targets.some(({ yearEarlier }) => yearEarlier);
  const columns = COLUMNS.filter(([word]) => word !== 'onLastYear' || isBesideLastYear);
  const rowOf = (row: ReportedRow) => targetRow(row, isBesideLastYear);
  const rows = groups
    ? groups.flatMap(({ name, said, targets: own }): readonly ReportRow[] => [
        { is: 'group', cells: [text(`${name} · ${said}`)] },
        ...own.map(rowOf),
      ])
    : targets.map(rowOf);
  return [{ caption: '', columns: columnsOf(columns, say), rows, notes: [say('dash')] }];
}

function targetRow({ name, place, said, yearEarlier }: ReportedRow, isBesideLastYear: boolean): ReportRow {
  const judged = said.judged && said.judged !== said.status ? ` (${said.judged})` : '';
  const values = [
    said.actual,
    said.target,
    said.attainment,
    said.elapsed,
    said.pace,
    said.forecastTotal,
    ...(isBesideLastYear ? [yearEarlier?.said.change] : []),
  ];
  return { is: 'entry', cells: [text(name, place), ...values.map((value) => text(value || UNKNOWN)), text(`${said.status}${judged}`)] };
}

function silentTable({ silent }: StatusReport, say: Say): readonly ReportTable[] {
  if (silent.length === 0) return [];
  const rows = silent.map(
    ({ saidIndicator, saidScope, saidSince }): ReportRow => ({
      is: 'silent',
      cells: [saidIndicator, saidScope, saidSince].map((each) => text(each)),
    }),
  );
  return [{ caption: say('notReported'), columns: columnsOf(SILENT_COLUMNS, say), rows, notes: [] }];
}

function columnsOf(columns: readonly (readonly [ReportWord, number, ReportColumn['align']])[], say: Say): readonly ReportColumn[] {
  return columns.map(([word, width, align]) => ({ title: say(word), width, align }));
}

const COLUMNS = [
  ['target', 34, 'left'],
  ['actual', 16, 'right'],
  ['planned', 16, 'right'],
  ['ofPlan', 8, 'right'],
  ['elapsed', 10, 'right'],
  ['pace', 8, 'right'],
  ['forecast', 14, 'right'],
  ['onLastYear', 10, 'right'],
  ['status', 16, 'left'],
] as const;

const SILENT_COLUMNS = [
  ['indicator', 30, 'left'],
  ['zone', 30, 'left'],
  ['since', 20, 'left'],
] as const;
