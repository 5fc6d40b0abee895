import type { TextEdit } from '../../text/range.ts';
import type { SyntaxDocument } from '../document/document.ts';
import { find, type Found } from '../document/locate.ts';
import { behindColon, columnOf, edit, inFlow, keySource, lineBreakOf } from './layout.ts';

/** An item of a block list as a pair under a key: the key takes the place of the dash. */
export function entitle(document: SyntaxDocument, pointer: string, key: string): TextEdit[] {
  const found = find(document, pointer);
  if (found?.dash === undefined || found.elsewhere || inFlow(found)) return [];
  const { text, dash, node } = found;
  const head = `${keySource(key, false)}:`;
  const between = text.slice(dash + 1, node.start);
  // Below its key a map stands on lines of its own.
  const nested = node.kind === 'map' && !node.flow && /^[ \t]*$/.test(between);
  const atMargin = columnOf(text, dash) === 0;
  const margin = atMargin ? '  ' : '';
  const below = nested ? lineBreakOf(document) + margin + ' '.repeat(columnOf(text, node.start)) : between;
  return [edit(found, dash, node.start, margin + head + below), ...(atMargin ? indented(found, node.start) : [])];
}

/** A pair of a block map as an item of a list: a dash takes the place of the key. */
export function untitle(document: SyntaxDocument, pointer: string): TextEdit[] {
  const found = find(document, pointer);
  if (!found?.pair || found.elsewhere || inFlow(found)) return [];
  const { text, pair, node } = found;
  const colon = behindColon(text, pair.keyEnd);
  const between = text.slice(colon, node.start);
  const nested = node.kind === 'map' && !node.flow && /^\s*$/.test(between);
  if (!nested) return [edit(found, pair.keyStart, colon, '-')];
  const gap = columnOf(text, node.start) - columnOf(text, pair.keyStart) - 1;
  return [edit(found, pair.keyStart, node.start, `-${' '.repeat(Math.max(gap, 1))}`)];
}

/** Every line behind the first, two columns further in: at the margin keys are sections. */
function indented(found: Found, from: number): TextEdit[] {
  const { text, node } = found;
  const edits: TextEdit[] = [];
  for (const match of text.slice(from, node.end).matchAll(/(?:\r\n|\r|\n)(?=[^\r\n])/g)) {
    const at = from + match.index + match[0].length;
    edits.push(edit(found, at, at, '  '));
  }
  return edits;
}
