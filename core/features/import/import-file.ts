import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { planOf } from '../../workspace/plan.ts';
import { plainWords } from '../completion/search.ts';
import { freeFile, type NewFile } from '../new/new-file.ts';
import type { Said } from './heads.ts';
import { importFigures } from './import-figures.ts';
import { importedText } from './imported-text.ts';
import { importedSummary, refusedText } from './imported-words.ts';

/** A spreadsheet as a new plan file, to be looked at before it is written. */
export interface ImportedFile {
  /** Absent where nothing can be taken over. */
  readonly file?: NewFile;
  readonly summary: string;
  /** A sentence for each row or cell left out. */
  readonly refused: readonly string[];
  /** What has to be said of the whole table before more of it can be taken over. */
  readonly lacks: readonly (keyof Said)[];
}

/** Takes over the figures of a spreadsheet named `name`; `usual` holds where its heads say nothing. */
export function importFile(
  db: Database,
  root: string,
  grid: readonly (readonly string[])[],
  { name, usual }: { readonly name: string; readonly usual: Said },
  language: Language,
): ImportedFile {
  const plan = planOf(db, root);
  const imported = importFigures(plan, grid, { columns: {}, rows: {}, usual });
  const refusedFor = (why: string) => imported.refused.some((each) => each.why === why);
  const stem = plainWords(name.replace(/\.\w+$/, '')).replaceAll(' ', '-') || 'import';
  return {
    ...(imported.sheets.length > 0 && { file: { file: freeFile(plan, root, stem), text: importedText(imported.sheets), cursor: 0 } }),
    summary: importedSummary(imported, language),
    refused: imported.refused.map((each) => refusedText(each, language)),
    lacks: [...(refusedFor('no-indicator') ? (['indicator'] as const) : []), ...(refusedFor('no-period') ? (['period'] as const) : [])],
  };
}
