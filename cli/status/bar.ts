import type { ReportedRow } from '../../core/index.ts';

const CELLS = 10;

/** A share of the target as ten cells; only what is reached fills all of them. Blank where nothing is known. */
export function bar(share: ReportedRow['attainment']): string {
  if (share === undefined) return ' '.repeat(CELLS);
  const cells = Math.max(0, Math.min(CELLS, Number(share.mul(CELLS).floor().toString())));
  return '█'.repeat(cells) + '░'.repeat(CELLS - cells);
}
