import type { Database } from '../query/database.ts';
import { openSource } from '../syntax/source.ts';
import { parse } from '../syntax/parse.ts';
import { after } from '../syntax/sound.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { sameValue } from '../syntax/value.ts';
import { applyEdits } from '../text/apply-edits.ts';
import type { TextEdit, TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import { alignEdits } from './format/align.ts';
import { blockLines } from './format/blocks.ts';
import { indentEdits } from './format/indent.ts';
import { planAt } from './linked.ts';

/** The changes that make a file, or the entries that a part of it touches, tidy: two columns a level, figures of a table by their decimal marks. None where the file would say anything else, or has slips of YAML. */
export function formatting(db: Database, file: string, within?: TextRange): readonly TextEdit[] {
  const found = db.get(tree, file);
  if (found.problems.length > 0) return [];
  const { locale } = planAt(db, file).manifest;
  const indent = indentEdits(found, blockLines(found, within), within !== undefined);
  const tidy = says(found, indent) ? indent : [];
  const indented = after(found, tidy);
  const align = alignEdits(indented, blockLines(indented, within), locale).filter((edit) => changes(indented, edit));
  if (!says(indented, align)) return tidy.filter((edit) => changes(found, edit));
  const text = applyEdits(indented.source.text(), align);
  return byLine(found, parse(openSource(text)));
}

/** Whether a file says the same after edits. */
function says(found: SyntaxTree, edits: readonly TextEdit[]): boolean {
  const changed = after(found, edits);
  return changed.problems.length === 0 && sameValue(found.valueAt(''), changed.valueAt(''));
}

function changes({ source }: SyntaxTree, { start, end, text }: TextEdit): boolean {
  return source.slice(start, end) !== text;
}

/** The changes of the lines that differ; their number is the same. */
function byLine({ source: before }: SyntaxTree, { source: now }: SyntaxTree): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = 0; line < before.lineCount; line += 1) {
    const [old, text] = [before.line(line), now.line(line)];
    if (old === text) continue;
    const start = before.offsetAt({ line, character: 0 });
    edits.push({ start, end: start + old.length, text });
  }
  return edits;
}
