import pc from 'picocolors';
import { type Language, type ReportedRow, type StatusGroup, TREND_SIGNS } from '../../core/index.ts';
import type { PlanStatus } from '../commands/status.ts';
import { seenFrom } from '../disk/path.ts';
import { safe, safePath } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { cut, padEnd, padStart, widthOf, wrap } from '../width.ts';
import { bar } from './bar.ts';

type Colors = ReturnType<typeof pc.createColors>;

interface Column {
  readonly title: Readonly<Record<Language, string>>;
  readonly cell: (row: ReportedRow) => string;
  readonly right?: boolean;
  readonly paint?: (row: ReportedRow, colors: Colors) => (text: string) => string;
  /** In how many of the rows it must say something to stand, as a divisor of all; absent where one is enough. */
  readonly oneIn?: number;
  /** The highest goes first when the terminal is narrow; 0 stays. */
  readonly leaves: number;
}

/** One table a plan, in lines no wider than the terminal: the least needed columns leave first, then names are cut. */
export function* statusTable(plans: readonly PlanStatus[], terminal: Terminal): Iterable<string> {
  const colors = pc.createColors(terminal.color);
  for (const [i, plan] of plans.entries()) {
    yield `${i > 0 ? '\n' : ''}${heading(plan, plans.length > 1 ? terminal.cwd : undefined, terminal.width ?? Number.POSITIVE_INFINITY)}\n`;
    yield plan.report.targets.length > 0 ? `\n${table(plan, terminal.width, colors)}` : `\n${plan.report.empty}\n`;
    if (plan.report.silent.length > 0) yield `\n${silent(plan)}`;
  }
}

/** Who has not reported, and for how long. */
function silent({ report, language }: PlanStatus): string {
  return `${SILENT[language]}\n${report.silent.map(({ said }) => `  ${safe(said)}\n`).join('')}`;
}

/** Where it is narrow the name is cut, never the date. */
function heading({ report, root, language }: PlanStatus, cwd: string | undefined, width: number): string {
  const asOf = report.asOf ? { en: ` · as of ${report.saidAsOf}`, vi: ` · tính đến ${report.saidAsOf}` }[language] : '';
  const name = safe(report.name || report.plan) || { en: 'Plan', vi: 'Kế hoạch' }[language];
  return cut(`${cwd === undefined ? '' : `${safePath(seenFrom(cwd, root))}  `}${name}`, Math.max(LEAST_NAME, width - widthOf(asOf))) + asOf;
}

function table({ report, language }: PlanStatus, width: number | undefined, colors: Colors): string {
  const rows = report.targets;
  const columns = fitting(rows, language, width);
  const widths = columns.map((column) => widthOfColumn(column, rows, language));
  const others = widths.slice(1).reduce((sum, each) => sum + each + GAP.length, 0);
  if (width !== undefined) widths[0] = Math.min(widths[0]!, Math.max(LEAST_NAME, width - others));
  widths[widths.length - 1] = 0;
  const line = (cells: readonly string[]): string => cells.join(GAP);
  const title = line(columns.map((column, i) => colors.dim(aligned(column.title[language], widths[i]!, column))));
  const body = (targets: readonly ReportedRow[]) =>
    targets.map((row) => line(columns.map((column, i) => painted(column, row, widths[i]!, colors))));
  const below = report.groups?.flatMap((group) => ['', ...groupHead(group, width, colors), ...body(group.targets)]);
  return `${[title, ...(below ?? body(rows))].join('\n')}\n`;
}

/** What the targets below belong to, how many they are and how they stand. */
function groupHead({ name, said }: StatusGroup, width: number | undefined, colors: Colors): readonly string[] {
  return wrap(safe(`${name} · ${said}`), width ?? Number.POSITIVE_INFINITY).map((part) => colors.bold(part));
}

/** The columns that say something, as many as fit. */
function fitting(rows: readonly ReportedRow[], language: Language, width: number | undefined): readonly Column[] {
  let columns = COLUMNS.filter((column) => column.leaves === 0 || isWorth(column, rows));
  if (width === undefined) return columns;
  const others = (): number => columns.slice(1).reduce((sum, column) => sum + widthOfColumn(column, rows, language) + GAP.length, 0);
  for (let least = 8; least > 0 && others() + (least > 1 ? nameNeeds(rows) : LEAST_NAME) > width; least -= 1) {
    columns = columns.filter((column) => column.leaves !== least);
  }
  return columns;
}

function isWorth({ cell, oneIn }: Column, rows: readonly ReportedRow[]): boolean {
  const said = rows.filter((row) => cell(row).trim() !== '').length;
  return said > 0 && (oneIn === undefined || said * oneIn >= rows.length);
}

function nameNeeds(rows: readonly ReportedRow[]): number {
  return Math.min(24, Math.max(LEAST_NAME, ...rows.map((row) => widthOf(NAME.cell(row)))));
}

function widthOfColumn(column: Column, rows: readonly ReportedRow[], language: Language): number {
  return rows.reduce((widest, row) => Math.max(widest, widthOf(column.cell(row))), widthOf(column.title[language]));
}

function painted(column: Column, row: ReportedRow, width: number, colors: Colors): string {
  const text = aligned(column.cell(row) || (column.leaves === 0 ? '' : UNKNOWN), width, column);
  return column.paint ? column.paint(row, colors)(text) : text;
}

function aligned(text: string, width: number, column: Column): string {
  if (column.right) return padStart(text, width);
  return width === 0 ? text : padEnd(cut(text, width), width);
}

function statusPaint({ status }: ReportedRow, colors: Colors): (text: string) => string {
  if (status === 'achieved' || status === 'exceeded' || status === 'on-track') return colors.green;
  if (status === 'at-risk' || status === 'stale') return colors.yellow;
  return status === 'no-data' || status === 'unmeasurable' ? colors.dim : colors.red;
}

const GAP = '  ';
const UNKNOWN = '–';
const LEAST_NAME = 12;

const SILENT = { en: 'Not reported:', vi: 'Chưa báo cáo:' } as const;

const NAME: Column = { title: { en: 'Target', vi: 'Chỉ tiêu' }, cell: (row) => safe(row.name || row.id), leaves: 0 };

const COLUMNS: readonly Column[] = [
  NAME,
  { title: { en: 'Actual / target', vi: 'Thực hiện / kế hoạch' }, cell: figures, leaves: 6 },
  { title: { en: '', vi: '' }, cell: (row) => bar(row.attainment), paint: statusPaint, leaves: 3 },
  { title: { en: 'Achieved', vi: 'Đạt' }, cell: attainment, right: true, leaves: 1 },
  { title: { en: 'Elapsed', vi: 'Thời gian' }, cell: (row) => safe(row.said.elapsed), right: true, leaves: 4 },
  { title: { en: 'Pace', vi: 'Tiến độ' }, cell: (row) => safe(row.said.pace), right: true, leaves: 2 },
  { title: { en: 'Forecast', vi: 'Ước cả kỳ' }, cell: (row) => safe(row.said.forecastTotal), right: true, leaves: 5 },
  {
    title: { en: 'On last year', vi: 'So cùng kỳ' },
    cell: (row) => safe(row.yearEarlier?.said.change ?? ''),
    right: true,
    leaves: 8,
  },
  { title: { en: 'Report currency', vi: 'Quy đổi' }, cell: (row) => safe(row.said.inReportCurrency), right: true, oneIn: 4, leaves: 7 },
  { title: { en: 'Status', vi: 'Đánh giá' }, cell: status, paint: statusPaint, leaves: 0 },
];

function attainment({ said, trend }: ReportedRow): string {
  return safe([said.attainment, trend && said.attainment ? TREND_SIGNS[trend] : ''].filter(Boolean).join(' '));
}

/** What is computed, and what a person has judged where that is another word. */
function status({ said }: ReportedRow): string {
  return safe(said.judged && said.judged !== said.status ? `${said.status} (${said.judged})` : said.status);
}

function figures({ said }: ReportedRow): string {
  if (!said.actual && !said.target) return '';
  return safe(`${said.actual || UNKNOWN} / ${said.target || UNKNOWN}`);
}
