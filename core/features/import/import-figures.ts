import type { Plan } from '../../workspace/plan.ts';
import { plainWords } from '../completion/search.ts';
import { cellText, styleOf } from '../paste/cells.ts';
import { scopeMatcher } from '../paste/match-scope.ts';
import { headReader, type Said } from './heads.ts';
import type { Why } from './import-words.ts';

/** What a person has said of a spreadsheet: of whole texts of heads and of rows, and what holds where nothing is said. */
export interface Mapping {
  readonly columns: Readonly<Record<string, Said>>;
  /** Names of rows by the id of the zone, locality or project they stand for. */
  readonly rows: Readonly<Record<string, string>>;
  readonly usual: Said;
}

/** Figures out of a spreadsheet: one sheet an indicator, period and day. */
export interface Imported {
  readonly sheets: readonly ImportedSheet[];
  /** What was placed, so that it can be kept and said again. */
  readonly mapping: Mapping;
  readonly refused: readonly Refused[];
}

export interface ImportedSheet extends Said {
  readonly indicator: string;
  readonly period: string;
  /** Scopes with the text of their figure; `''` where nothing was reported. */
  readonly values: ReadonlyMap<string, string>;
}

/** What was not taken over: a row, or a cell of it, counted from 1. */
export interface Refused {
  readonly row: number;
  readonly text: string;
  readonly why: Why;
}

type Grid = readonly (readonly string[])[];

interface Column extends Said {
  readonly at: number;
  readonly head: string;
}

/** Takes over the figures of a spreadsheet with zones in rows and indicators, periods or days in columns; titles above may say what the heads do not. */
export function importFigures(plan: Plan, grid: Grid, asked: Mapping): Imported {
  const scopeOf = rowReader(plan, asked);
  const names = nameColumn(grid, scopeOf);
  const first = grid.findIndex((row) => scopeOf(row[names] ?? '') !== undefined || row.slice(names + 1).some(isFigure));
  if (!grid.some((row) => scopeOf(row[names] ?? '') !== undefined))
    return { sheets: [], mapping: asked, refused: grid.map((row, i) => refused(row, i, 'no-scope')) };
  const read = headReader(plan, asked.columns);
  const { usual, columns } = headsOf(grid.slice(0, first), names, read, asked.usual);
  return taken(plan, grid, { names, first, columns: columns.map((column) => ({ ...usual, ...column })), scopeOf, asked, usual });
}

/** A number that is no year, which heads may hold. */
function isFigure(cell: string): boolean {
  return /^[-+\u2212]?\d[\d.,]*$/.test(cell) && !/^(?:19|20|21)\d\d$/.test(cell);
}

function rowReader(plan: Plan, { rows }: Mapping): (cell: string) => string | undefined {
  const match = scopeMatcher(plan, new Set());
  const mapped = new Map(Object.entries(rows).map(([text, id]) => [plainWords(text), id]));
  return (cell) => mapped.get(plainWords(cell)) ?? match(cell);
}

/** The column in which most cells name a scope. */
function nameColumn(grid: Grid, scopeOf: (cell: string) => string | undefined): number {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, at) => grid.filter((row) => scopeOf(row[at] ?? '') !== undefined).length);
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

/** What titles say for the whole table, and what the heads say for each column; a merged head stands for the columns after it. */
function headsOf(
  above: Grid,
  names: number,
  read: (text: string) => Said,
  asked: Said,
): { readonly usual: Said; readonly columns: readonly Column[] } {
  const isTitle = (row: readonly string[]) => row.filter(Boolean).length === 1;
  const titles = above
    .filter(isTitle)
    .flatMap((row) => row.filter(Boolean))
    .map(read);
  const usual = Object.assign({}, ...titles, asked) as Said;
  const heads = above.filter((row) => !isTitle(row)).map(filledForward);
  const width = Math.max(0, ...heads.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const texts = [...new Set(heads.map((row) => row[at] ?? '').filter(Boolean))];
    return { at, head: texts.join(' – '), ...(Object.assign({}, ...texts.map(read), read(texts.join(' – '))) as Said) };
  });
  return { usual, columns: columns.filter(({ at, head }) => at > names && head !== '') };
}

function filledForward(row: readonly string[]): readonly string[] {
  let last = '';
  return row.map((cell) => (last = cell || last));
}

interface Laid {
  readonly names: number;
  readonly first: number;
  readonly columns: readonly Column[];
  readonly scopeOf: (cell: string) => string | undefined;
  readonly asked: Mapping;
  readonly usual: Said;
}

function taken(plan: Plan, grid: Grid, { names, first, columns, scopeOf, asked, usual }: Laid): Imported {
  const not: Refused[] = [];
  const sheets = new Map<string, { readonly sheet: ImportedSheet; readonly values: Map<string, string> }>();
  const rows: Record<string, string> = {};
  const body = grid.slice(first);
  body.forEach((row, i) => {
    const scope = scopeOf(row[names] ?? '');
    if (scope !== undefined) rows[row[names]!] = scope;
    else if (row.some(Boolean)) not.push(refused(row, first + i, isTotal(row[names] ?? '') ? 'total' : 'no-scope'));
  });
  const used = columns.filter(({ at }) => body.some((row) => /\d/.test(row[at] ?? '')));
  for (const column of used) {
    const unit = plan.one('indicators', column.indicator)?.unit;
    const why: Why | undefined = !column.indicator ? 'no-indicator' : !unit ? 'no-unit' : !column.period ? 'no-period' : undefined;
    if (why) {
      not.push({ row: first, text: column.head, why });
      continue;
    }
    const { manifest } = plan;
    const cells = body.filter((row) => scopeOf(row[names] ?? '') !== undefined);
    const style = styleOf(
      cells.map((row) => row[column.at] ?? ''),
      manifest.locale,
    );
    const values = valuesOf(sheets, column);
    body.forEach((row, i) => {
      const scope = scopeOf(row[names] ?? '');
      if (scope === undefined) return;
      const text = cellText(row[column.at] ?? '', { manifest, unit: unit!, style });
      if (text === undefined) not.push({ row: first + i + 1, text: row[column.at]!, why: 'no-number' });
      else if (values.has(scope)) not.push({ row: first + i + 1, text: row[names]!, why: 'twice' });
      else values.set(scope, text);
    });
  }
  const kept = used.filter(({ indicator, period }) => indicator && period).map(({ at: _, head, ...said }) => [head, said] as const);
  return {
    sheets: [...sheets.values()].map(({ sheet }) => sheet).filter(({ values }) => values.size > 0),
    mapping: { columns: { ...asked.columns, ...Object.fromEntries(kept) }, rows: { ...asked.rows, ...rows }, usual },
    refused: not.sort((a, b) => a.row - b.row),
  };
}

function valuesOf(
  sheets: Map<string, { readonly sheet: ImportedSheet; readonly values: Map<string, string> }>,
  { indicator, period, asOf }: Column,
): Map<string, string> {
  const key = [indicator, period, asOf].join('\n');
  const there = sheets.get(key);
  if (there) return there.values;
  const values = new Map<string, string>();
  sheets.set(key, { sheet: { indicator: indicator!, period: period!, ...(asOf && { asOf }), values }, values });
  return values;
}

function isTotal(name: string): boolean {
  return /^(?:tong|cong|toan tinh|total|sum)\b/.test(plainWords(name));
}

function refused(row: readonly string[], index: number, why: Why): Refused {
  return { row: index + 1, text: row.filter(Boolean).join(' | '), why };
}
