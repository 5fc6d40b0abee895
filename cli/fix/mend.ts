import {
  applyEdits,
  type Database,
  type Diagnostic,
  type DiagnosticFix,
  diagnosticsOf,
  type FileEdit,
  type Language,
  openSource,
  sourceOf,
  together,
} from '../../core/index.ts';

/** Which fixes are wanted. */
export interface Wanted {
  /** Also those that may change what was meant. */
  readonly unsafe: boolean;
  /** Only of these checks; empty for all. */
  readonly only: readonly string[];
}

/** One fix that was made. */
export interface Mended {
  readonly finding: Diagnostic;
  readonly fix: DiagnosticFix;
}

/** What became of some files of a plan. */
export interface Mending {
  readonly mended: readonly Mended[];
  /** The new texts of the files that are not as they were. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings that are left, by what they would need. */
  readonly left: { readonly unsafe: number; readonly blank: number };
}

/** A fix may bring out the next thing to mend; more rounds than this go in circles. */
const MOST_ROUNDS = 10;

/** Mends what can be mended in some files of a plan, round by round until nothing is left, and tells the database their new texts. */
export function mend(db: Database, files: readonly string[], wanted: Wanted, language: Language): Mending {
  const before = new Map(files.map((file) => [file, textOf(db, file)]));
  const seen = new Set([JSON.stringify([...before.values()])]);
  const mended: Mended[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = chosenIn(db, files, wanted, language);
    if (chosen.length === 0) break;
    const { edits } = together(chosen.map(({ fix }) => fix));
    const made = chosen.filter(({ fix }) => fix.edits.every((edit) => edits.includes(edit)));
    const after = applied(db, files, edits);
    if (seen.has(JSON.stringify([...after.values()]))) break;
    seen.add(JSON.stringify([...after.values()]));
    for (const [file, text] of after) if (text !== textOf(db, file)) db.set(sourceOf, file, openSource(text));
    mended.push(...made);
  }
  const texts = new Map(files.map((file) => [file, textOf(db, file)] as const).filter(([file, text]) => text !== before.get(file)));
  return { mended, texts, left: leftIn(db, files, language) };
}

/** The first fix of each finding that is wanted and touches only these files, its edits worked out once. */
function chosenIn(db: Database, files: readonly string[], { unsafe, only }: Wanted, language: Language): readonly Mended[] {
  const own = new Set(files);
  return files
    .flatMap((file) => diagnosticsOf(db, file, language))
    .filter(({ code }) => only.length === 0 || only.includes(code))
    .flatMap((finding) => {
      const fix = finding.fixes.find(
        (each) => (each.safe || unsafe) && !each.blank && each.edits.length > 0 && each.edits.every((edit) => own.has(edit.file)),
      );
      return fix ? [{ finding, fix: { ...fix, edits: fix.edits } }] : [];
    });
}

function applied(db: Database, files: readonly string[], edits: readonly FileEdit[]): ReadonlyMap<string, string> {
  return new Map(
    files.map((file) => [
      file,
      applyEdits(
        textOf(db, file),
        edits.filter((edit) => edit.file === file).toSorted((a, b) => a.start - b.start),
      ),
    ]),
  );
}

function leftIn(db: Database, files: readonly string[], language: Language): Mending['left'] {
  const open = files.flatMap((file) => diagnosticsOf(db, file, language)).filter(({ fixes }) => fixes.length > 0);
  const unsafe = open.filter(({ fixes }) => fixes.some(({ safe, blank }) => !safe && !blank));
  return { unsafe: unsafe.length, blank: open.length - unsafe.length };
}

function textOf(db: Database, file: string): string {
  return db.read(sourceOf, file)?.text() ?? '';
}
