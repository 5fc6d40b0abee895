import { type Event, EVENT_ID, getScalarValue, COLLECTION_STYLE, SCALAR_STYLE } from 'js-yaml';
import { doubleQuoted } from '../quote.ts';
import { type LocalSlip, slip } from '../slips/slip.ts';
import { type ListNode, listNode, type MapNode, mapNode, type Node, type PairNode, pairNode, type ScalarNode, scalarNode } from './node.ts';
import { skipSpace } from './skip-space.ts';

type Scalar = Extract<Event, { type: 4 }>;
type Collection = Extract<Event, { type: 2 | 3 }>;

/** What the events of a text give: nodes, and slips that YAML itself lets pass. */
export interface Read {
  readonly root: Node;
  /** Has anchors, aliases or merge keys, so that its value depends on other places. */
  readonly linked: boolean;
  readonly slips: LocalSlip[];
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  /** Added to every offset. */
  base: number;
  readonly normalise: boolean;
  slips: LocalSlip[];
  next: number;
  /** The offset up to which the text has been read. */
  at: number;
  linked: boolean;
}

const UNUSUAL = /[\u0300-\u1dff\u1f00-\u200f\u2126-\u212b\u2adc\ud800-\uffff]/;
const CORE_TAGS: Readonly<Record<string, RegExp>> = {
  '!!int': /^(?:[-+]?0b[01]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$/,
  '!!float':
    /^(?:[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  '!!bool': /^(?:true|True|TRUE|false|False|FALSE)$/,
  '!!null': /^(?:|~|null|Null|NULL)$/,
};

/** Nodes of the first document in the events of a text. `base` is added to every offset. */
export function readEvents(text: string, events: readonly Event[], base: number): Read {
  const reader = readerOf(text, events, base);
  const root = readNode(reader);
  return { root, linked: reader.linked, slips: reader.slips };
}

function readerOf(text: string, events: readonly Event[], base: number): Reader {
  return { text, events, base, normalise: UNUSUAL.test(text), slips: [], next: 1, at: 0, linked: false };
}

function readNode(reader: Reader): Node {
  const event = reader.events[reader.next++]!;
  if (event.type === EVENT_ID.ALIAS) {
    reader.linked = true;
    reader.at = event.anchorEnd;
    const name = reader.text.slice(event.anchorStart, event.anchorEnd);
    return { kind: 'alias', start: event.anchorStart - 1 + reader.base, end: event.anchorEnd + reader.base, anchor: undefined, name };
  }
  if (event.type === EVENT_ID.SCALAR) return properties(reader, event, readScalar(reader, event));
  if (event.type === EVENT_ID.MAPPING) return properties(reader, event, readMap(reader, event));
  return properties(reader, event as Collection, readList(reader, event as Collection));
}

function readScalar(reader: Reader, event: Scalar): ScalarNode {
  const { text, base } = reader;
  reader.at = Math.max(reader.at, event.anchorEnd, event.tagEnd);
  if (event.valueStart < 0) return scalarNode('', true, reader.at + base, reader.at + base);
  const raw = getScalarValue(text, event);
  const value = reader.normalise ? raw.normalize('NFC') : raw;
  const { style, valueStart, valueEnd } = event;
  if (style === SCALAR_STYLE.PLAIN) {
    reader.at = valueEnd;
    return scalarNode(value, true, valueStart + base, valueEnd + base);
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    reader.at = valueEnd + 1;
    return scalarNode(value, false, valueStart - 1 + base, valueEnd + 1 + base);
  }
  return readBlockScalar(reader, event, value);
}

function readBlockScalar(reader: Reader, event: Scalar, value: string): ScalarNode {
  const { text, base } = reader;
  const start = skipSpace(text, reader.at);
  let end = Math.max(event.valueEnd, start + 1);
  while (end > start + 1 && /\s/.test(text[end - 1]!)) end -= 1;
  const header = /^[|>][-+]*\d[-+]*(?=\s|$)/.exec(text.slice(start, start + 8));
  if (header && value.trim() === '') reader.slips.push(cannotBegin(reader, start, start + header[0].length));
  reader.at = Math.max(event.valueEnd, end);
  return scalarNode(value, false, start + base, end + base);
}

function readMap(reader: Reader, event: Collection): MapNode {
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const inner = reader.events[reader.next];
  const braces = flow && reader.text[event.start] === '{' && !(inner?.type === EVENT_ID.MAPPING && inner.start === event.start);
  const map = mapNode(flow, event.start + reader.base);
  reader.at = event.start + (braces ? 1 : 0);
  while (reader.events[reader.next]!.type !== EVENT_ID.POP) map.pairs.push(readPair(reader, flow));
  reader.next += 1;
  if (braces) reader.at = behindCloser(reader.text, reader.at);
  map.end = Math.max(map.start, map.pairs.length > 0 && !braces ? map.pairs.at(-1)!.value.end : reader.at + reader.base);
  return map;
}

function readPair(reader: Reader, flow: boolean): PairNode {
  const { text, base } = reader;
  reader.at = skipSpace(text, reader.at);
  if (flow && text[reader.at] === ',') reader.at = skipSpace(text, reader.at + 1);
  if (text[reader.at] === '?' && /\s|^$/.test(text[reader.at + 1] ?? '')) reader.at += 1;
  const key = readNode(reader);
  const colon = skipSpace(text, reader.at);
  const bare = text[colon] !== ':';
  if (!bare) reader.at = colon + 1;
  if (key.kind !== 'scalar') reader.slips.push(slip('unreadable', key.start, key.end));
  const named =
    key.kind === 'scalar' ? key : { text: text.slice(key.start - base, key.end - base), plain: false, start: key.start, end: key.end };
  const value = readNode(reader);
  const pair = pairNode(named, value, flow && bare);
  if (pair.merge) reader.linked = true;
  return pair;
}

function readList(reader: Reader, event: Collection): ListNode {
  const { text, base } = reader;
  const flow = event.style === COLLECTION_STYLE.FLOW;
  const list = listNode(flow, event.start + base);
  reader.at = event.start + (flow ? 1 : 0);
  while (reader.events[reader.next]!.type !== EVENT_ID.POP) readItem(reader, list, flow);
  reader.next += 1;
  if (flow) reader.at = behindCloser(text, reader.at);
  list.end = flow || list.items.length === 0 ? reader.at + base : Math.max(list.start, list.items.at(-1)!.end);
  return list;
}

function readItem(reader: Reader, list: ListNode, flow: boolean): void {
  const { text, base } = reader;
  let at = skipSpace(text, reader.at);
  if (flow && text[at] === ',') at = skipSpace(text, at + 1);
  reader.at = flow ? at : at + 1;
  list.dashes.push(at + base);
  list.items.push(readNode(reader));
}

/** The offset behind the bracket that closes the collection whose last item ends at `from`. */
function behindCloser(text: string, from: number): number {
  let at = skipSpace(text, from);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') at = skipSpace(text, at + 1);
  return at + 1;
}

/** Takes the anchor into the node and looks at the tag: only those of the core schema are known. */
function properties(reader: Reader, event: Scalar | Collection, node: Exclude<Node, { kind: 'alias' }>): Node {
  if (event.anchorStart >= 0) {
    node.anchor = reader.text.slice(event.anchorStart, event.anchorEnd);
    reader.linked = true;
  }
  if (event.tagStart < 0) return node;
  const tag = reader.text.slice(event.tagStart, event.tagEnd);
  if (node.kind === 'map' ? tag === '!!map' || tag === '!' : node.kind === 'list' && (tag === '!!seq' || tag === '!')) return node;
  if (node.kind === 'scalar') {
    if (tag === '!' || tag === '!!str') return { ...node, plain: false };
    if (CORE_TAGS[tag]?.test(node.text)) return { ...node, plain: true };
  }
  const end = node.kind === 'scalar' ? Math.max(node.end - reader.base, event.tagEnd) : event.tagEnd;
  reader.slips.push(cannotBegin(reader, event.tagStart, end));
  if (node.kind !== 'scalar') return node;
  const whole = reader.text.slice(event.tagStart, end);
  return { ...scalarNode(whole, false, event.tagStart + reader.base, end + reader.base, true), anchor: node.anchor };
}

function cannotBegin({ text, base }: Reader, start: number, end: number): LocalSlip {
  const fix = { start: start + base, end: end + base, text: doubleQuoted(text.slice(start, end)) };
  return slip('cannot-begin', start + base, end + base, { char: text[start]! }, /[\r\n]/.test(fix.text) ? undefined : [fix]);
}
