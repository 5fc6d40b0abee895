import { fact } from '../query/database.ts';
import type { Day } from '../plan/period/period.ts';
import type { Source } from '../syntax/tree.ts';

/** The text of a file as the door holds it: the open document, else the disk; undefined when there is none. Key: file. */
export const sourceOf = fact<string, Source | undefined>('source', undefined);

/** The plan files of a plan root, sorted, without the manifest. Key: root. */
export const filesOf = fact<string, readonly string[]>('files', [], sameList);

/** The manifest of a plan root; undefined when it has none. Key: root. */
export const manifestOf = fact<string, string | undefined>('manifest', undefined);

/** The plan root a file belongs to. Key: file. */
export const rootOf = fact<string, string>('root', '');

/** The present, as an ISO instant; the door moves it on as often as it likes. Key: ''. */
export const now = fact<'', string>('now', '1970-01-01T00:00:00Z');

/** `--as-of`, or the date chosen in the editor. Key: root. */
export const asOfChoice = fact<string, Day | undefined>('as-of choice', undefined);

/** Files that are not plan files, by their path relative to the root, that `sources.*.file` may name. Key: root. */
export const otherFilesOf = fact<string, ReadonlySet<string> | undefined>('other files', undefined);

/** The root under which what the last commit holds of a plan is told, as a plan of its own; undefined where there is no history. Key: root. */
export const committedRootOf = fact<string, string | undefined>('committed root', undefined);

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
