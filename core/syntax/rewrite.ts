import type { TextEdit } from '../text/range.ts';
import type { SyntaxDocument } from './document/document.ts';
import { find, type Found, locate, sectionAt } from './document/locate.ts';
import type { Edit } from './edit.ts';
import { documentOf } from './parse.ts';
import { isSafePlain } from './quote.ts';
import { keysOf, parentPointer, pointerOf } from './place.ts';
import { add, inBrackets } from './rewrite/add.ts';
import { isDone } from './rewrite/done.ts';
import {
  behindColon,
  blockValue,
  columnOf,
  edit,
  flowValue,
  gapBehind,
  inFlow,
  keySource,
  lineBreakOf,
  type Piece,
  unquoted,
} from './rewrite/layout.ts';
import { remove } from './rewrite/remove.ts';
import { entitle, untitle } from './rewrite/reshape.ts';
import type { SyntaxTree } from './tree.ts';

/** The smallest edits of text that make changes at places of one file. All places mean the tree as it is; comments, order and quoting stay; what is there already is not done again. */
export function rewrite(tree: SyntaxTree, edits: readonly Edit[]): TextEdit[] {
  const document = documentOf(tree);
  const made: TextEdit[] = [];
  const added = new Map<string, Piece[]>();
  const removed: string[] = [];
  for (const change of edits) {
    const pointer = change.kind === 'text' ? '' : change.place.pointer;
    if (isDone(document, change)) continue;
    if (change.kind === 'text') made.push({ start: change.start, end: change.end, text: change.text });
    else if (change.kind === 'insert' && isBlank(document, change))
      made.push(...set(document, pointer + pointerOf([change.key]), change.text));
    else if (change.kind === 'insert') gather(added, pointer, { key: change.key, text: change.text });
    else if (change.kind === 'append') gather(added, pointer, { key: undefined, text: change.text });
    else if (change.kind === 'rename') made.push(...rename(document, pointer, change.key));
    else if (change.kind === 'entitle') made.push(...entitle(document, pointer, change.key));
    else if (change.kind === 'untitle') made.push(...untitle(document, pointer));
    else if (change.kind === 'remove') removed.push(pointer);
    else if (find(document, pointer)) made.push(...set(document, pointer, change.text));
    else gather(added, parentPointer(pointer), { key: lastKey(pointer), text: change.text });
  }
  const emptied = [...added.keys()].filter((pointer) => isEmptied(document, pointer, removed));
  for (const [pointer, pieces] of deepestFirst(added))
    made.push(...(emptied.includes(pointer) ? refilled : add)(document, pointer, pieces));
  made.push(
    ...remove(
      document,
      removed.filter((pointer) => !emptied.includes(parentPointer(pointer))),
    ),
  );
  return joined(made);
}

/** Whether the key to add stands there already with nothing behind it. */
function isBlank(document: SyntaxDocument, { place, key }: Extract<Edit, { kind: 'insert' }>): boolean {
  const found = find(document, place.pointer + pointerOf([key]));
  return found !== undefined && !found.elsewhere;
}

/** What goes further inside stands before what comes behind it at the same offset. */
function deepestFirst<T>(added: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...added].sort(([a], [b]) => keysOf(b).length - keysOf(a).length);
}

/** Whether braces or brackets lose all that is in them. */
function isEmptied(document: SyntaxDocument, pointer: string, removed: readonly string[]): boolean {
  const node = find(document, pointer)?.node;
  if ((node?.kind !== 'map' && node?.kind !== 'list') || !node.flow) return false;
  const size = node.kind === 'map' ? node.pairs.length : node.items.length;
  return size > 0 && new Set(removed.filter((each) => parentPointer(each) === pointer)).size === size;
}

/** What comes into them instead. */
function refilled(document: SyntaxDocument, pointer: string, pieces: readonly Piece[]): TextEdit[] {
  const found = find(document, pointer)!;
  return [edit(found, found.node.start, found.node.end, inBrackets(pieces))];
}

function gather(added: Map<string, Piece[]>, pointer: string, piece: Piece): void {
  const pieces = added.get(pointer);
  if (pieces) pieces.push(piece);
  else added.set(pointer, [piece]);
}

function rename(document: SyntaxDocument, pointer: string, key: string): TextEdit[] {
  const found = find(document, pointer);
  if (!found?.pair || found.elsewhere) return [];
  const { keyStart, keyEnd } = found.pair;
  const quote = /^["']/.exec(found.text.slice(keyStart, keyStart + 1))?.[0];
  const source = quote && isSafePlain(key, true) ? quote + key + quote : keySource(key, inFlow(found));
  return [edit(found, keyStart, keyEnd, source)];
}

function set(document: SyntaxDocument, pointer: string, text: string): TextEdit[] {
  const found = find(document, pointer)!;
  if (found.elsewhere) return [];
  const section = sectionAt(document, pointer);
  const end = section?.split ? locate(document, pointer, 'value')!.end - found.base : found.node.end;
  const { node, pair, dash } = found;
  if (inFlow(found)) {
    const space = pair?.bare ? ': ' : pair && node.start === end && found.text[node.start - 1] === ':' ? ' ' : '';
    return [edit(found, node.start, end + gapBehind(found.text, node), space + flowValue(text))];
  }
  if (pair === undefined && dash === undefined) return [];
  const from = pair ? behindColon(found.text, pair.keyEnd) : dash! + 1;
  const column = columnOf(found.text, pair ? pair.keyStart : dash!);
  // Quotes that are there stay.
  const source = node.kind === 'scalar' && !node.plain ? text : unquoted(text);
  const value = pair ? blockValue(source, column, lineBreakOf(document)) : ` ${source}`;
  return [smallest(found, from, Math.max(end, from), value)];
}

/** Leaves the space, and an anchor, between colon and value alone when both values stand on the line of the key. */
function smallest(found: Found, from: number, end: number, value: string): TextEdit {
  const { start } = found.node;
  const between = found.text.slice(from, start);
  const sameLine = start > from && start <= end && !/[\n\r]/.test(between) && /^ (?![\n\r])/.test(value);
  return sameLine ? edit(found, start, end, /\s$/.test(between) ? value.slice(1) : value) : edit(found, from, end, value);
}

function lastKey(pointer: string): string {
  return keysOf(pointer)
    .at(-1)!
    .replace(/~~\d+$/, '');
}

/** Sorted by start; edits that overlap or touch become one, so that each stands for itself. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = edits.map((each, i) => ({ each, i })).sort((a, b) => a.each.start - b.each.start || a.i - b.i);
  const result: TextEdit[] = [];
  for (const { each } of sorted) {
    const last = result.at(-1);
    const overlaps = last && (each.start < last.end || (each.start === last.start && each.end === last.end) || each.start === last.start);
    if (last && overlaps) result[result.length - 1] = { start: last.start, end: Math.max(last.end, each.end), text: last.text + each.text };
    else result.push(each);
  }
  return result;
}
