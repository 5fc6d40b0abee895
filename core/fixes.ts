import type { Language } from './messages/said.ts';
import type { Database } from './query/database.ts';
import { standsInBroken } from './rules/broken-entries.ts';
import type { Fix } from './rules/finding.ts';
import type { Edit } from './syntax/edit.ts';
import { grouped } from './query/grouped.ts';
import { canRewrite } from './syntax/can-rewrite.ts';
import { rewrite } from './syntax/rewrite.ts';
import { readsOn } from './syntax/sound.ts';
import type { TextRange } from './text/range.ts';
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
  return new LazyFix(db, fix, language);
}

class LazyFix implements DiagnosticFix {
  readonly title: string;
  readonly safe: boolean;
  readonly blank: boolean;
  readonly changes: readonly Edit[];
  readonly #db: Database;

  constructor(db: Database, { title, safe = false, blank = false, edits }: Fix, language: Language) {
    this.title = title[language];
    this.safe = safe;
    this.blank = blank;
    this.changes = edits;
    this.#db = db;
  }

  get edits(): readonly FileEdit[] {
    return editsOf(this.#db, this.changes);
  }
}

/** Whether a fix can be made as it is meant: all of its changes, none of them in what a slip of YAML has left unreadable. */
export function canApply(db: Database, { edits }: Fix): boolean {
  return [...byFile(edits)].every(([file, own]) => {
    const read = db.get(tree, file);
    return canRewrite(read, own) && !own.some((edit) => edit.kind !== 'text' && standsInBroken(read, edit.place.pointer));
  });
}

/** The edits of all fixes that do not get into each other's way; of two that would, the first. */
export function together(fixes: readonly DiagnosticFix[]): { readonly edits: readonly FileEdit[]; readonly count: number } {
  const edits: FileEdit[] = [];
  let count = 0;
  for (const { edits: own } of fixes) {
    if (own.some((edit) => edits.some((other) => other.file === edit.file && touches(other, edit)))) continue;
    edits.push(...own);
    count += 1;
  }
  return { edits, count };
}

/** Whether every file reads as well after some edits as before. */
export function leavesReadable(db: Database, edits: readonly FileEdit[]): boolean {
  return [...grouped(edits, ({ file }) => file)].every(([file, own]) =>
    readsOn(
      db.get(tree, file),
      own.toSorted((a, b) => a.start - b.start),
    ),
  );
}

/** Whether two stretches share a character or an end. */
export function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Changes of places as replacements of text, file by file. */
export function editsOf(db: Database, changes: readonly Edit[]): readonly FileEdit[] {
  return [...byFile(changes)].flatMap(([file, edits]) => rewrite(db.get(tree, file), edits).map((edit) => ({ file, ...edit })));
}

function byFile(changes: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const change of changes) {
    const file = change.kind === 'text' ? change.file : change.place.file;
    const same = files.get(file);
    if (same) same.push(change);
    else files.set(file, [change]);
  }
  return files;
}
