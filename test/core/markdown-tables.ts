import { readFileSync } from 'node:fs';

/** A row of a Markdown table: the cells by their column's heading, without backticks around a lone code. */
export type Row = Readonly<Record<string, string>>;

/** The rows under a heading of a golden table file. */
export function rowsOf(file: string, heading: string): readonly Row[] {
  const text = readFileSync(new URL(`../specs/golden/${file}`, import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`no heading "${heading}" in ${file}`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [head = '', , ...body] = lines;
  const columns = cellsOf(head);
  return body.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== columns.length) throw new Error(`${file}: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The codes in a cell: `` `a` `b` ``. */
export function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => bare(cell.trim()));
}

function bare(cell: string): string {
  const lone = /^`([^`]*)`$/.exec(cell);
  return lone?.[1] ?? cell;
}
