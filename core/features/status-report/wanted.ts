import type { Status } from '../../plan/words.ts';
import { CHOICES } from '../called.ts';
import type { Chosen } from '../chosen.ts';
import type { ReportedRow } from './reported-row.ts';
import type { SilentRow } from './silent-rows.ts';

/** Which targets are asked for; all where nothing is said. */
export interface StatusWanted extends Chosen {
  readonly status?: ReadonlySet<Status>;
  /** Only targets written in these files. */
  readonly files?: ReadonlySet<string>;
}

/** Who is silent of what is asked for: where some targets were chosen, who owes a figure of one of them. */
export function silentFilter(wanted: StatusWanted, rows: readonly ReportedRow[]): (silent: SilentRow) => boolean {
  if (!wanted.status && CHOICES.every((by) => !wanted[by])) return () => true;
  const left = new Set(rows.map(({ indicator, scope }) => `${indicator}\n${scope}`));
  return ({ indicator, scope }) => left.has(`${indicator}\n${scope}`);
}
