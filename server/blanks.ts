import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import type { Source } from '../core/index.ts';

/** A change of a source whose blanks, such as `<reason>`, the client selects to be written over; as it is where there are none, or where the client would move lines. */
export function asSnippet(source: Source | undefined, edit: TextEdit): TextEdit | SnippetTextEdit {
  return BLANK.test(edit.newText) ? selecting(source ? onLinesOfItsOwn(source, edit) : edit) : edit;
}

/** The same change made at the beginning of the next line, where lines are added behind one. */
function onLinesOfItsOwn(source: Source, edit: TextEdit): TextEdit {
  const { start, end } = edit.range;
  const [eol] = /^(?:\r\n|\r|\n)/.exec(edit.newText) ?? [];
  const behindLine = start.line === end.line && start.character === end.character && start.character === source.line(start.line).length;
  if (eol === undefined || !behindLine || start.line + 1 >= source.lineCount) return edit;
  const next = { line: start.line + 1, character: 0 };
  return { range: { start: next, end: next }, newText: edit.newText.slice(eol.length) + eol };
}

function selecting({ range, newText }: TextEdit): TextEdit | SnippetTextEdit {
  if (!keepsIndent(range.start.character, newText)) return { range, newText };
  let stops = 0;
  const value = newText
    .split(BLANKS)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : `\${${(stops += 1)}:${escaped(part)}}`))
    .join('');
  return { range, snippet: { kind: 'snippet', value } };
}

/** A letter first: what stands in `<…>` in a plan is a word, never a comparison. */
const BLANKS = /(<\p{L}[\p{L} ]*>)/gu;
const BLANK = new RegExp(BLANKS.source, 'u');

/** An editor puts the indent of the first line before all further lines of a snippet. */
function keepsIndent(column: number, text: string): boolean {
  return column === 0 || !/[\r\n]/.test(text.replace(/(?:\r\n|\r|\n)$/, ''));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
