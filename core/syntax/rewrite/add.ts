import type { TextEdit } from '../../text/range.ts';
import type { DocumentSection, SyntaxDocument } from '../document/document.ts';
import { find, type Found, sectionAt } from '../document/locate.ts';
import type { ListNode, MapNode, ScalarNode } from '../node/node.ts';
import { parsed } from '../node/parsed.ts';
import { keysOf, parentPointer } from '../place.ts';
import { sliceStarts } from '../slice/slice.ts';
import { isEmpty } from '../value.ts';
import { behindColon, blockPiece, columnOf, edit, flowPiece, gapBehind, inFlow, lineBreakOf, linesBehind, type Piece } from './layout.ts';

/** Adds pairs to the map, or items to the list, at a pointer, in the style that is there; makes it when there is none. */
export function add(document: SyntaxDocument, pointer: string, pieces: readonly Piece[]): TextEdit[] {
  const eol = lineBreakOf(document);
  if (pointer === '') return addSections(document, pieces, eol);
  const section = sectionAt(document, pointer);
  if (section?.split && section.entries.length > 0) return [behindLastEntry(document, section, pieces, eol)];
  const found = find(document, pointer);
  if (!found)
    return add(document, parentPointer(pointer), [{ key: lastKey(pointer), text: nested(document, parentPointer(pointer), pieces) }]);
  if (found.elsewhere || found.node.kind === 'alias') return [];
  if (found.node.kind === 'scalar') return intoScalar(found, found.node, pieces, eol);
  if (found.node.flow) return intoFlow(found, found.node, pieces, eol);
  return [linesBehind(found, found.node.end, pieces, blockColumn(found.text, found.node), eol)];
}

function behindLastEntry(document: SyntaxDocument, section: DocumentSection, pieces: readonly Piece[], eol: string): TextEdit {
  const last = section.entries.findLast(({ pair, dash }) => pair !== undefined || dash !== undefined) ?? section.entries.at(-1)!;
  const block = document.layout.blocks[section.block]!;
  const base = document.layout.starts[section.block]! + sliceStarts(block)[last.slice]!;
  const { text, indent } = block.slices[last.slice]!;
  const end = Math.max(last.node.end, last.pair ? behindColon(text, last.pair.keyEnd) : last.dash! + 1);
  return linesBehind({ base, text }, end, pieces, indent, eol);
}

/** The column of the keys or dashes of a block map or list. */
function blockColumn(text: string, node: MapNode | ListNode): number {
  return columnOf(text, node.kind === 'map' ? (node.pairs[0]?.keyStart ?? node.start) : (node.dashes[0] ?? node.start));
}

/** A list or map in place of no value. A value that is there is left alone. */
function intoScalar(found: Found, node: ScalarNode, pieces: readonly Piece[], eol: string): TextEdit[] {
  if (!isEmpty({ kind: 'scalar', text: node.text, plain: node.plain })) return [];
  const { text, pair, dash } = found;
  if (inFlow(found)) {
    const space = pair && node.start === node.end && text[node.start - 1] === ':' ? ' ' : '';
    const colon = pair?.bare ? ': ' : space;
    return [edit(found, node.start, node.end + gapBehind(text, node), colon + inBrackets(pieces))];
  }
  if (pair === undefined)
    return [
      edit(
        found,
        dash! + 1,
        node.end,
        ` ${pieces.map((piece) => blockPiece(piece, columnOf(text, dash!) + 2, eol)).join(eol + ' '.repeat(columnOf(text, dash!) + 2))}`,
      ),
    ];
  const lines = linesBehind(found, node.end, pieces, columnOf(text, pair.keyStart) + 2, eol);
  return node.start === node.end ? [lines] : [edit(found, behindColon(text, pair.keyEnd), node.end, ''), lines];
}

function intoFlow(found: Found, node: MapNode | ListNode, pieces: readonly Piece[], eol: string): TextEdit[] {
  const { text } = found;
  const starts = node.kind === 'map' ? node.pairs.map(({ keyStart }) => keyStart) : node.dashes;
  const last = node.kind === 'map' ? node.pairs.at(-1) : undefined;
  const end = last ? Math.max(last.keyEnd, last.value.end) : node.kind === 'list' ? node.items.at(-1)?.end : undefined;
  if (end === undefined) {
    const remarks = /\s#/.test(text.slice(node.start, node.end));
    const from = remarks ? node.end - 1 : node.start;
    return [edit(found, from, remarks ? from : node.end, remarks ? pieces.map(flowPiece).join(', ') : inBrackets(pieces))];
  }
  if (node.kind === 'map' && text[node.start] !== '{') {
    return [edit(found, node.start, node.start, '{'), edit(found, end, end, `, ${pieces.map(flowPiece).join(', ')}}`)];
  }
  const comma = /^\s*,/.test(text.slice(end, node.end));
  const ownLines = /[\n\r]/.test(text.slice(node.start, starts[0]!)) || /[\n\r]/.test(text.slice(starts[0]!, starts.at(-1)!));
  if (!ownLines) {
    const at = comma ? text.indexOf(',', end) + 1 : end;
    return [edit(found, at, at, `${comma ? '' : ','} ${pieces.map(flowPiece).join(', ')}`)];
  }
  const indent = eol + ' '.repeat(columnOf(text, starts[0]!));
  const added = pieces.map((piece) => indent + flowPiece(piece)).join(',');
  const line = endOfCommentedLine(text, comma ? text.indexOf(',', end) + 1 : end, node.end - 1);
  return comma ? [edit(found, line, line, added)] : [edit(found, end, end, ','), edit(found, line, line, added)];
}

/** The end of the line an offset is on, or the closing bracket when that comes first. */
function endOfCommentedLine(text: string, from: number, closer: number): number {
  const rest = /^(?:[ \t]+#[^\n\r]*)?/.exec(text.slice(from, closer))!;
  return from + rest[0].trimEnd().length;
}

/** Pieces as a map in braces or a list in brackets. */
export function inBrackets(pieces: readonly Piece[]): string {
  const inner = pieces.map(flowPiece).join(', ');
  return pieces[0]?.key === undefined ? `[${inner}]` : `{${inner}}`;
}

/** Pieces as the value of a key that does not exist yet. */
function nested(document: SyntaxDocument, parent: string, pieces: readonly Piece[]): string {
  const above = parent === '' ? wholeRoot(document)?.node : find(document, parent)?.node;
  if (above?.kind === 'map' && above.flow) return inBrackets(pieces);
  return pieces.map((piece) => blockPiece(piece, 0, '\n')).join('\n');
}

function lastKey(pointer: string): string {
  return keysOf(pointer)
    .at(-1)!
    .replace(/~~\d+$/, '');
}

/** New sections come last in the file, behind a blank line where the others have one. */
function addSections(document: SyntaxDocument, pieces: readonly Piece[], eol: string): TextEdit[] {
  const root = wholeRoot(document);
  if (root?.node.flow) return intoFlow(root, root.node as MapNode, pieces, eol);
  const { blocks, starts, length } = document.layout;
  const rest = blocks.at(-1)!.slices[0]!.kind === 'rest' ? starts.at(-1)! : length;
  const column = root ? blockColumn(root.text, root.node as MapNode) : 0;
  const before = blocks
    .filter(({ slices }) => slices[0]!.kind !== 'rest')
    .at(-1)!
    .slices.at(-1)!.text;
  const ended = before === '' || /[\n\r]$/.test(before) || before === '\ufeff';
  const blank = document.sections.length > 0 && spaced(document) && !BLANK_END.test(before);
  const lines = pieces.map((piece) => ' '.repeat(column) + blockPiece(piece, column, eol) + eol);
  return [{ start: rest, end: rest, text: (ended ? '' : eol) + (blank ? eol : '') + lines.join(blank ? eol : '') }];
}

const BLANK_END = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/;

/** Do blank lines stand between the sections? */
function spaced({ layout, sections }: SyntaxDocument): boolean {
  const tails = sections.slice(0, -1).map(({ block }) => layout.blocks[block]!.slices.at(-1)!.text);
  return tails.length === 0 || tails.some((text) => BLANK_END.test(text));
}

/** The root of a document that is no block map at column 0. */
export function wholeRoot({ layout }: SyntaxDocument): (Found & { readonly node: MapNode | ListNode }) | undefined {
  const index = layout.blocks.findIndex(({ slices }) => slices[0]!.kind === 'whole');
  const slice = layout.blocks[index]?.slices[0];
  const node = slice && parsed(slice).root;
  if (!slice || (node?.kind !== 'map' && node?.kind !== 'list')) return undefined;
  return { base: layout.starts[index]!, text: slice.text, node, pair: undefined, dash: undefined, parent: undefined, elsewhere: false };
}
