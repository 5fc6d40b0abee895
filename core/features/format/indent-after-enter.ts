import type { Database } from '../../query/database.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/range.ts';
import { tree } from '../../workspace/documents.ts';

/** The change that puts an empty line where the next key of the line above goes, or what its key holds; undefined where it is there, inside braces and in texts of several lines. */
export function indentAfterEnter(db: Database, file: string, line: number): TextEdit | undefined {
  const found = db.get(tree, file);
  const { source } = found;
  const here = source.line(line);
  let above = line - 1;
  while (above >= 0 && source.line(above).trim() === '') above -= 1;
  if (above < 0 || here.trim() !== '' || isInsideText(found, above)) return undefined;
  const column = columnBelow(source.line(above));
  const start = source.offsetAt({ line, character: 0 });
  return column === undefined || here === ' '.repeat(column) ? undefined : { start, end: start + here.length, text: ' '.repeat(column) };
}

/** Where a line goes on below another: two columns further in behind a key without value, else below its key. */
function columnBelow(line: string): number | undefined {
  const [before, text = ''] = /^((?:[ ]|- +)*)(.*)$/.exec(line)!.slice(1);
  if (text.startsWith('#')) return before!.length;
  const said = text.replace(/\s+#.*$/, '').trimEnd();
  if (isPartOfBrackets(said)) return undefined;
  return /:(?:\s+[|>][-+\d]*)?$/.test(said) ? before!.length + 2 : before!.length;
}

/** More brackets are opened than closed, or closed than opened. */
function isPartOfBrackets(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/[[{]/g) !== count(/[\]}]/g);
}

/** Whether a line belongs to a text that began above it. */
function isInsideText({ source, placeAt, locate }: SyntaxTree, line: number): boolean {
  const text = source.line(line);
  const place = placeAt(source.offsetAt({ line, character: text.length - text.trimStart().length }));
  const value = place?.part === 'value' ? locate(place.pointer, 'value') : undefined;
  return value !== undefined && source.positionAt(value.start).line < line;
}
