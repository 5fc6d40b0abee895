import { type DateProblem, readDate } from '../plan/period/dates.ts';
import type { Day } from '../plan/period/period.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import type { TextRange } from '../text/range.ts';

/** A `# zoneplan-ignore <code>: <reason> [until YYYY-MM-DD]` comment. */
export interface Ignore {
  readonly file: string;
  readonly range: TextRange;
  /** The line the comment stands on; it silences this line and the next. */
  readonly line: number;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly until: Day | undefined;
  /** What stands behind `until` and is no date: the exception has no end until it is one. */
  readonly misdated: { readonly text: string; readonly problem: DateProblem } | undefined;
  /** Past its `until`. */
  readonly expired: boolean;
  /** It silenced something. */
  readonly used: boolean;
}

const WORD = 'zoneplan-ignore';

/** The ignore comments of a file, in order; `used` is not known yet. */
export function ignoresIn(tree: SyntaxTree, file: string, today: Day): readonly Ignore[] {
  return tree.commentsWith(WORD).map((range) => {
    const { line } = tree.source.positionAt(range.start);
    const text = tree.source.slice(range.start, range.end);
    const [, code, rest] = /zoneplan-ignore(?:\s+([^\s:]+))?(?:\s*:\s*(.*))?/su.exec(text)!;
    const [, reason = '', date] = /^(.*?)(?:(?:^|\s+)until\s+(\d\S*))?\s*$/su.exec(rest ?? '')!;
    const { day: until, problem } = date === undefined ? {} : readDate(date);
    return {
      file,
      range,
      line,
      alone: tree.source.line(line).trimStart().startsWith('#'),
      code,
      reason: isBlank(reason) ? undefined : reason.trim(),
      until,
      misdated: problem && { text: date!, problem },
      expired: until !== undefined && today > until,
      used: false,
    };
  });
}

/** Nothing, or a `<reason>` still to be written. */
function isBlank(reason: string): boolean {
  return /^\s*(?:<[^<>]*>)?\s*$/u.test(reason);
}

/** Whether an ignore silences a code on the two lines it is for. */
export function silences(ignore: Ignore, code: string): boolean {
  return ignore.code === code && ignore.reason !== undefined && !ignore.expired;
}
