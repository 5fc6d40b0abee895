import { type ListNode, listNode, type MapNode, mapNode, type Node, pairNode, scalarNode, type ScalarNode } from '../node/node.ts';
import { DEEPEST } from '../node/try-read.ts';
import { type LocalSlip, slip } from '../slips/slip.ts';
import { brokenPlain, brokenQuote, type Broken, closingQuote, quoting } from './broken-value.ts';

interface Reader {
  readonly text: string;
  readonly limit: number;
  /** Whether ` #` begins a comment, as YAML has it, or is text, as the writer may have meant. */
  readonly comments: boolean;
  readonly slips: LocalSlip[];
  at: number;
  /** The closers of the brackets that are open, outermost first. */
  readonly closers: string[];
  /** The bracket that never closes. */
  open: number | undefined;
}

/** Reads braces or brackets that are no YAML, as far as they make sense. */
export function readBrokenFlow(text: string, start: number, limit: number): Broken {
  const hash = /\s#/.test(text.slice(start, limit));
  const asText = hash ? attempt(text, start, limit, false) : undefined;
  if (asText && asText.reader.open === undefined && asText.reader.slips.every(({ slip: kind }) => kind === 'hash-in-brackets')) {
    return { node: asText.node, slips: asText.reader.slips };
  }
  const { node, reader } = attempt(text, start, limit, true);
  const slips = [...reader.slips];
  const why = slips.some(({ slip: kind }) => kind === 'unclosed-quote' || kind === 'no-partner' || kind === 'too-deep');
  if (reader.open !== undefined && !why) slips.push(slip('no-partner', reader.open, reader.open + 1, { char: text[reader.open]! }));
  else if (slips.length === 0) slips.push(...behind(text, start, node.end, limit));
  return { node, slips };
}

function attempt(text: string, start: number, limit: number, comments: boolean): { node: Node; reader: Reader } {
  const reader: Reader = { text, limit, comments, slips: [], at: start, closers: [], open: undefined };
  return { node: collection(reader), reader };
}

/** What follows the closing bracket, or what else may be wrong. */
function behind(text: string, start: number, end: number, limit: number): LocalSlip[] {
  const rest = text
    .slice(end, limit)
    .replace(/(?:^|\s)#[^\n\r]*/g, '')
    .trim();
  if (rest === '') return [slip('unreadable', start, end)];
  const at = text.indexOf(rest[0]!, end);
  if (rest[0] === ']' || rest[0] === '}') return [slip('no-partner', at, at + 1, { char: rest[0] })];
  const stop = /[\n\r]/.test(text.slice(start, limit)) ? undefined : start + text.slice(start, limit).trimEnd().length;
  return [slip('cannot-begin', start, stop ?? end, { char: text[start]! }, stop === undefined ? undefined : quoting(text, start, stop))];
}

function collection(reader: Reader): MapNode | ListNode {
  const { text, closers } = reader;
  const start = reader.at;
  const node = text[start] === '{' ? mapNode(true, start) : listNode(true, start);
  const closer = text[start] === '{' ? '}' : ']';
  closers.push(closer);
  reader.at += 1;
  if (closers.length > DEEPEST) {
    reader.slips.push(slip('too-deep', start, start + 1));
    reader.at = reader.limit;
  }
  for (skip(reader); reader.at < reader.limit && text[reader.at] !== closer; skip(reader)) {
    if (text[reader.at] === ',') reader.at += 1;
    else if (text[reader.at] === '}' || text[reader.at] === ']') {
      if (closers.includes(text[reader.at]!)) break;
      noPartner(reader, reader.at);
      reader.at += 1;
    } else item(reader, node);
  }
  if (text[reader.at] === closer && reader.at < reader.limit) reader.at += 1;
  else if (reader.at < reader.limit) noPartner(reader, start);
  else if (closers.length <= DEEPEST) reader.open ??= start;
  closers.pop();
  node.end = reader.at;
  return node;
}

function noPartner(reader: Reader, at: number): void {
  reader.slips.push(slip('no-partner', at, at + 1, { char: reader.text[at]! }));
}

function item(reader: Reader, node: MapNode | ListNode): void {
  const start = reader.at;
  if (node.kind === 'list') {
    node.dashes.push(start);
    node.items.push(value(reader, true));
    return;
  }
  const key = value(reader, false);
  skip(reader);
  const colon = reader.text[reader.at] === ':';
  if (colon) reader.at += 1;
  skip(reader);
  const named: ScalarNode = key.kind === 'scalar' ? key : scalarNode(reader.text.slice(key.start, key.end), false, key.start, key.end);
  const empty = !colon || reader.at >= reader.limit || ',}]'.includes(reader.text[reader.at]!);
  const glued = colon ? null : /^([^\s:"']+):(?!\/\/)(\S.*)$/s.exec(named.text);
  if (glued) reader.slips.push(gluedKey(reader.text, named, glued[1]!, glued[2]!));
  node.pairs.push(pairNode(named, empty ? scalarNode('', true, reader.at, reader.at) : value(reader, true), !colon));
}

function gluedKey(text: string, key: ScalarNode, name: string, rest: string): LocalSlip {
  const colon = text.indexOf(':', key.start) + 1;
  return slip('no-space-after-colon', key.start, key.end, { key: name, value: rest }, [{ start: colon, end: colon, text: ' ' }]);
}

/** One value; `whole` reads up to the next comma or bracket, a key only up to its colon. */
function value(reader: Reader, whole: boolean): Node {
  const { text, limit } = reader;
  const anchor = whole ? /^&[^\s,[\]{}]+\s+(?=[^\s,\]}])/.exec(text.slice(reader.at, Math.min(limit, reader.at + 200))) : null;
  if (anchor) reader.at += anchor[0].length;
  const start = reader.at;
  if (text[start] === '{' || text[start] === '[') return whole ? nested(reader, start) : collection(reader);
  if (text[start] === '"' || text[start] === "'") return quoted(reader, start, whole);
  const end = plainEnd(reader, whole);
  reader.at = Math.max(end, start + 1);
  const stop = start + text.slice(start, reader.at).trimEnd().length;
  const written = text.slice(start, stop);
  if (!reader.comments && /\s#/.test(written)) {
    reader.slips.push(slip('hash-in-brackets', start, stop, {}, quoting(text, start, stop)));
    return scalarNode(written.normalize('NFC'), true, start, stop, true);
  }
  if (/^[*&!|>%@`]|^[-?:](?:\s|$)|^[\u201c\u201e\u2018].*[\u201d\u201c\u2019]$/s.test(written) || (whole && /:(?:\s|$)/.test(written))) {
    if (/^[*&!]/.test(written) && !/\s/.test(written)) return scalarNode(written, true, start, stop, true);
    const { node, slips } = brokenPlain(text, start, stop);
    reader.slips.push(...slips);
    return node;
  }
  return scalarNode(written.normalize('NFC'), true, start, Math.min(stop, limit));
}

/** Braces or brackets as a value, behind which nothing may stand. */
function nested(reader: Reader, start: number): Node {
  const node = collection(reader);
  skip(reader);
  if (reader.at >= reader.limit || ',}]'.includes(reader.text[reader.at]!)) return node;
  reader.at = plainEnd(reader, true);
  const stop = start + reader.text.slice(start, reader.at).trimEnd().length;
  const another = /:\s/.test(reader.text.slice(node.end, stop));
  reader.slips.push(
    slip('cannot-begin', start, stop, { char: reader.text[start]! }, another ? undefined : quoting(reader.text, start, stop)),
  );
  return scalarNode(reader.text.slice(start, stop).normalize('NFC'), true, start, stop, true);
}

function quoted(reader: Reader, start: number, whole: boolean): Node {
  const { text, limit } = reader;
  const close = closingQuote(text, start, limit);
  reader.at = close === undefined ? limit : close + 1;
  const inner = close === undefined ? '' : text.slice(start + 1, close);
  if (close !== undefined) {
    skip(reader);
    if (reader.at >= limit || ',}]'.includes(text[reader.at]!) || (!whole && text[reader.at] === ':'))
      return scalarNode(inner.normalize('NFC'), false, start, close + 1);
    reader.at = plainEnd(reader, whole);
  }
  const stop = start + text.slice(start, reader.at).trimEnd().length;
  const { node, slips } = brokenQuote(text, start, stop, stop);
  reader.slips.push(...slips);
  return node;
}

/** Where an unquoted text ends: at a comma or closing bracket, a key also at its colon, and at a comment. */
function plainEnd(reader: Reader, whole: boolean): number {
  const { text, limit } = reader;
  for (let at = reader.at; at < limit; at++) {
    const c = text[at]!;
    if (c === ',' || c === '}' || c === ']') return at;
    if (c === ':' && !whole && (at + 1 >= limit || /[\s,[\]{}]/.test(text[at + 1]!))) return at;
    if (c === '#' && reader.comments && at > reader.at && /\s/.test(text[at - 1]!)) return at;
  }
  return limit;
}

/** Skips space and comments. */
function skip(reader: Reader): void {
  const { text, limit } = reader;
  while (reader.at < limit) {
    const c = text[reader.at]!;
    if (c === '#' && reader.comments && /\s/.test(text[reader.at - 1]!))
      while (reader.at < limit && !/[\n\r]/.test(text[reader.at]!)) reader.at += 1;
    else if (/\s/.test(c)) reader.at += 1;
    else return;
  }
}
