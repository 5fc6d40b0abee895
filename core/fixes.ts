import type { Language } from './messages/said.ts';
import type { Database } from './query/database.ts';
import type { Fix } from './rules/finding.ts';
import type { Edit } from './syntax/edit.ts';
import { rewrite } from './syntax/rewrite.ts';
import { tree } from './workspace/documents.ts';

/** One replacement in a file, by offsets of its present text. */
export interface FileEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix ready for any door. */
export interface DiagnosticFix {
  readonly title: string;
  /** It never changes what the planner meant to say. */
  readonly safe: boolean;
  /** It leaves a blank for the planner to fill in. */
  readonly blank: boolean;
  readonly changes: readonly Edit[];
  /** Worked out from the present text when asked for. */
  readonly edits: readonly FileEdit[];
}

/** A fix whose text edits are worked out only when somebody wants them. */
export function lazyEdits(db: Database, fix: Fix, language: Language): DiagnosticFix {
  const shown = { title: fix.title[language], safe: fix.safe ?? false, blank: fix.blank ?? false, changes: fix.edits };
  return Object.defineProperty(shown, 'edits', { get: () => editsOf(db, fix.edits), enumerable: false }) as DiagnosticFix;
}

/** Changes of places as replacements of text, file by file. */
export function editsOf(db: Database, changes: readonly Edit[]): readonly FileEdit[] {
  const byFile = new Map<string, Edit[]>();
  for (const change of changes) {
    const file = change.kind === 'text' ? change.file : change.place.file;
    const same = byFile.get(file);
    if (same) same.push(change);
    else byFile.set(file, [change]);
  }
  return [...byFile].flatMap(([file, edits]) => rewrite(db.get(tree, file), edits).map((edit) => ({ file, ...edit })));
}
