import { lineEnd, lineStart } from '../../text/lines.ts';
import type { MapNode, Node, PairNode } from '../node/node.ts';
import { ownPairs, segmentOf } from '../node/value-of.ts';
import type { Part } from '../place.ts';
import { sliceAt, type Spot, spotAt } from '../slice/positions.ts';
import type { DocumentSection, SyntaxDocument } from './document.ts';

interface Where {
  readonly pointer: string;
  readonly part: Part;
}

/** The offset asked for, and what the line it is on looks like. */
interface Cursor {
  readonly text: string;
  readonly offset: number;
  /** On a blank line or in a comment line: the column, which alone tells what the line belongs to. */
  readonly column: number | undefined;
}

/** The innermost place that covers an offset. */
export function placeAt(document: SyntaxDocument, offset: number): Where | undefined {
  if (offset < 0 || offset > document.layout.length) return undefined;
  const spot = spotAt(document.layout, offset);
  const cursor = cursorAt(sliceAt(document.layout, spot).text, offset - spot.start);
  for (const section of sectionsIn(document, spot.block).toReversed()) {
    const place = section.split ? inSplit(cursor, section, spot) : inPair(cursor, section.pair!, section.section.pointer);
    if (place) return place;
  }
  return document.sections.length > 0 ? { pointer: '', part: 'entry' } : undefined;
}

/** The nearest place that holds an offset of a slice, for a slip that stands there. */
export function pointerNear(document: SyntaxDocument, spot: Spot, local: number): string {
  const sections = sectionsIn(document, spot.block);
  const section = sections.findLast(({ pair }) => spot.slice > 0 || pair!.keyStart <= local) ?? sections[0];
  if (!section) return '';
  if (!section.split) return near(section.pair!.value, section.section.pointer, local);
  const entry = section.entries.findLast(({ slice, pair, dash }) => slice === spot.slice && (pair?.keyStart ?? dash ?? Infinity) <= local);
  return entry ? near(entry.node, entry.entry.pointer, local) : section.section.pointer;
}

/** The sections written in a block; all sections stand in the order of their blocks. */
function sectionsIn({ sections }: SyntaxDocument, block: number): DocumentSection[] {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  const found: DocumentSection[] = [];
  for (let i = low; i < sections.length && sections[i]!.block === block; i++) if (sections[i]!.pair) found.push(sections[i]!);
  return found;
}

function near(node: Node, pointer: string, local: number): string {
  if (local < node.start) return pointer;
  if (node.kind === 'map') {
    const found = lastPair(node, local);
    return found ? near(found.pair.value, `${pointer}/${found.segment}`, local) : pointer;
  }
  if (node.kind !== 'list') return pointer;
  const at = node.dashes.findLastIndex((dash) => dash <= local);
  return at < 0 ? pointer : near(node.items[at]!, `${pointer}/${at}`, local);
}

function cursorAt(text: string, offset: number): Cursor {
  const start = lineStart(text, offset);
  const blank = /^[ \t]*(?:#|$)/.test(text.slice(start, lineEnd(text, offset)));
  return { text, offset, column: blank ? offset - start : undefined };
}

function inSplit(cursor: Cursor, section: DocumentSection, spot: Spot): Where | undefined {
  const { pointer } = section.section;
  if (spot.slice === 0) return inPair(cursor, section.pair!, pointer);
  const entry = section.entries.findLast(
    ({ slice, pair, dash }) => slice === spot.slice && (pair?.keyStart ?? dash ?? Infinity) <= cursor.offset,
  );
  const found =
    entry && (entry.pair ? inPair(cursor, entry.pair, entry.entry.pointer) : inItem(cursor, entry.node, entry.dash!, entry.entry.pointer));
  if (found) return found;
  if (cursor.column === 0) return undefined;
  return { pointer: cursor.column === undefined && entry ? entry.entry.pointer : pointer, part: 'entry' };
}

function inPair(cursor: Cursor, pair: PairNode, pointer: string): Where | undefined {
  const { offset, text, column } = cursor;
  if (offset < pair.keyStart) return undefined;
  if (offset <= pair.keyEnd) return { pointer, part: 'key' };
  const { value } = pair;
  const deeper = inNode(cursor, value, pointer);
  if (deeper) return deeper;
  const open = value.kind === 'scalar' && value.text === '' && value.plain;
  if (column !== undefined) {
    const inside = offset <= value.end || column > columnOf(text, pair.keyStart);
    return inside ? { pointer, part: open || offset <= value.end ? 'value' : 'entry' } : undefined;
  }
  if (offset <= value.end) return { pointer, part: 'value' };
  const behind = text.slice(Math.max(value.end, pair.keyEnd), offset);
  return /[\n\r]/.test(behind) ? undefined : { pointer, part: /\s#/.test(behind) || value.kind !== 'scalar' ? 'entry' : 'value' };
}

function inItem(cursor: Cursor, node: Node, dash: number, pointer: string): Where | undefined {
  const { offset, text, column } = cursor;
  if (offset < dash) return undefined;
  const deeper = inNode(cursor, node, pointer);
  if (deeper) return deeper;
  if (column !== undefined && offset > node.end && column <= columnOf(text, dash)) return undefined;
  return { pointer, part: offset >= node.start && offset <= node.end ? 'value' : 'entry' };
}

/** A place inside a value; undefined when the offset is in none of its parts. */
function inNode(cursor: Cursor, node: Node, pointer: string): Where | undefined {
  const { offset, text, column } = cursor;
  if ((node.kind !== 'map' && node.kind !== 'list') || offset < node.start || (node.flow && offset > node.end)) return undefined;
  if (!node.flow && column !== undefined && offset > node.end && column < columnOf(text, node.start)) return undefined;
  if (node.kind === 'map') {
    const found = lastPair(node, offset);
    const place = found && inPair(cursor, found.pair, `${pointer}/${found.segment}`);
    return place && !(node.flow && pastComma(cursor, found.pair.value.end)) ? place : owner(cursor, node, pointer);
  }
  const at = node.dashes.findLastIndex((dash) => dash <= offset);
  const place = at < 0 ? undefined : inItem(cursor, node.items[at]!, node.dashes[at]!, `${pointer}/${at}`);
  return place && !(node.flow && pastComma(cursor, node.items[at]!.end)) ? place : owner(cursor, node, pointer);
}

function owner({ offset }: Cursor, node: Node, pointer: string): Where {
  return { pointer, part: offset <= node.end ? 'value' : 'entry' };
}

function pastComma({ text, offset }: Cursor, end: number): boolean {
  return offset > end && text.slice(end, offset).includes(',');
}

function lastPair(map: MapNode, offset: number): { pair: PairNode; segment: string } | undefined {
  const pairs = ownPairs(map);
  const at = pairs.findLastIndex(({ keyStart }) => keyStart <= offset);
  if (at < 0) return undefined;
  const pair = pairs[at]!;
  const count = pairs.slice(0, at + 1).filter(({ key }) => key === pair.key).length;
  return { pair, segment: segmentOf(pair.key, count) };
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
