import type { TextEdit } from '../../text/range.ts';
import type { Slip } from '../tree.ts';

/** A slip with offsets that count from the start of its slice. */
export interface LocalSlip {
  readonly slip: Slip;
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string>>;
  readonly fix: readonly TextEdit[] | undefined;
}

/** Slips reported of one slice, and duplicate keys of one map: more would say the same again. */
export const MOST_SLIPS = 20;

/** A slip. */
export function slip(
  kind: Slip,
  start: number,
  end: number,
  data: Readonly<Record<string, string>> = {},
  fix?: readonly TextEdit[],
): LocalSlip {
  return { slip: kind, start, end, data, fix };
}

/** The same slip elsewhere: every offset through `shift`. */
export function moveSlip(of: LocalSlip, shift: (offset: number) => number): LocalSlip {
  const fix = of.fix?.map((edit) => ({ start: shift(edit.start), end: shift(edit.end), text: edit.text }));
  return { ...of, start: shift(of.start), end: shift(of.end), fix };
}
