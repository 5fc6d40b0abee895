/** Text of a plan as Markdown that shows it and does nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** What it is, and its value; a row without a value is not shown. */
export type Row = readonly [string, string | undefined];

/** Rows of two cells under an empty head, numbers to the right; rows without a value are left out. */
export function table(rows: readonly Row[]): string {
  const shown = rows.filter(([, value]) => value !== undefined && value !== '');
  return shown.length === 0
    ? ''
    : ['| | |', '|:--|--:|', ...shown.map(([name, value]) => `| ${escaped(name)} | ${escaped(value!)} |`)].join('\n');
}

const WIDTH = 24;

/** A bar of blocks for a share of 1, with a mark where it should stand by now. */
export function bar(share: number, expected: number | undefined): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * WIDTH);
  const mark = expected === undefined ? -1 : Math.min(WIDTH - 1, Math.round(Math.min(Math.max(expected, 0), 1) * WIDTH));
  return `\`${Array.from({ length: WIDTH }, (_, i) => (i === mark ? '┃' : i < filled ? '█' : '░')).join('')}\``;
}
