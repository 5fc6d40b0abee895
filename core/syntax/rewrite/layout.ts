import { lineEnd, lineStart } from '../../text/lines.ts';
import type { TextEdit } from '../../text/range.ts';
import type { SyntaxDocument } from '../document/document.ts';
import type { Found } from '../document/locate.ts';
import type { Node } from '../node/node.ts';
import { DEEPEST, tryRead } from '../node/try-read.ts';
import { doubleQuoted, isPlainText, isSafePlain } from '../quote.ts';

/** A new pair or, without a key, a new item. Its text is YAML source, lines indented from 0. */
export interface Piece {
  readonly key: string | undefined;
  readonly text: string;
}

/** The line break a document uses: that of its first line. */
export function lineBreakOf({ layout }: SyntaxDocument): string {
  for (const { slices, breaks } of layout.blocks) {
    if (breaks === 0) continue;
    const match = /\r\n|\r|\n/.exec(slices.find((slice) => slice.breaks > 0)!.text);
    if (match) return match[0];
  }
  return '\n';
}

/** The column of an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** A piece as lines of a block map or list at a column, without the first line's indent. */
export function blockPiece({ key, text }: Piece, column: number, eol: string): string {
  const source = unquoted(text);
  return key === undefined ? `- ${below(source, column + 2, eol)}` : `${keySource(key, false)}:${blockValue(source, column, eol)}`;
}

/** What follows the colon of a key at a column: a map or list on lines of its own, anything else behind a space. */
export function blockValue(text: string, column: number, eol: string): string {
  if (text === '') return '';
  return blockRoot(text) ? eol + ' '.repeat(column + 2) + below(text, column + 2, eol) : ` ${below(text, column, eol)}`;
}

/** A piece inside braces or brackets. */
export function flowPiece({ key, text }: Piece): string {
  if (key === undefined) return flowValue(text);
  return text === '' ? `${keySource(key, true)}:` : `${keySource(key, true)}: ${flowValue(text)}`;
}

/** A source text as it may stand inside braces or brackets: a block map or list turns into its other form. */
export function flowValue(text: string): string {
  const root = blockRoot(text);
  if (root) return flowOf(root, text);
  if (/^["'[{&*!]/.test(text) || text === '' || isSafePlain(text, true)) return text;
  return doubleQuoted(text);
}

function flowOf(node: Node, text: string): string {
  const written = text.slice(node.start, node.end);
  if (node.kind === 'alias' || (node.kind !== 'scalar' && node.flow)) return written;
  if (node.kind === 'list') return `[${node.items.map((item) => flowOf(item, text)).join(', ')}]`;
  if (node.kind === 'scalar') return node.plain && isSafePlain(node.text, true) ? node.text : written === '' ? '' : doubleQuoted(node.text);
  const pairs = node.pairs.map(({ key, value }) => `${keySource(key, true)}: ${flowOf(value, text)}`.trimEnd());
  return `{${pairs.join(', ')}}`;
}

/** A text that needs its quotes only in braces, as it may stand on a line of its own: `"2.049,71 triệu USD"` goes without. */
export function unquoted(text: string): string {
  const inner = /^"([^"\\]*)"$/.exec(text)?.[1];
  return inner !== undefined && isPlainText(inner) ? inner : text;
}

/** A key as source. */
export function keySource(key: string, flow: boolean): string {
  return isSafePlain(key, flow) ? key : doubleQuoted(key);
}

/** Is the node of a place inside braces or brackets? */
export function inFlow({ parent }: Found): boolean {
  return parent?.flow ?? false;
}

/** An edit in a slice, in offsets of the source. */
export function edit({ base }: Pick<Found, 'base'>, start: number, end: number, text: string): TextEdit {
  return { start: base + start, end: base + end, text };
}

/** Adds lines behind the line an offset of a slice is on. */
export function linesBehind(
  found: Pick<Found, 'base' | 'text'>,
  offset: number,
  pieces: readonly Piece[],
  column: number,
  eol: string,
): TextEdit {
  const at = lineEnd(found.text, offset);
  return edit(found, at, at, pieces.map((piece) => eol + ' '.repeat(column) + blockPiece(piece, column, eol)).join(''));
}

/** Where the value of a pair begins: behind its colon. */
export function behindColon(text: string, keyEnd: number): number {
  const colon = text.indexOf(':', keyEnd);
  return colon < 0 ? keyEnd : colon + 1;
}

/** The space behind an empty value in braces, which goes when a value comes. */
export function gapBehind(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  return start < end ? 0 : (/^[ \t]+(?=[,}\]])/.exec(text.slice(end, end + 100))?.[0].length ?? 0);
}

/** The root of a text that is a block map or list, which cannot stand on the line of its key. */
function blockRoot(text: string): Node | undefined {
  if (!/[:-]/.test(text)) return undefined;
  const read = tryRead(text, 0, DEEPEST);
  return !('failed' in read) && (read.root.kind === 'map' || read.root.kind === 'list') && !read.root.flow ? read.root : undefined;
}

function below(text: string, column: number, eol: string): string {
  return text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(column) + line))
    .join(eol);
}
