import { conflictMark } from '../slips/conflict.ts';
import type { SliceKind } from './slice.ts';

/** What the lines read so far say about the next one. Everything a line's place depends on is in here. */
export interface Context {
  readonly mode: 'head' | 'section' | 'opening' | 'entries' | 'whole' | 'rest';
  /** Of entries: the column they begin at, and whether they are list items. */
  readonly indent: number;
  readonly list: boolean;
  /** In the head: `---` has been read. */
  readonly marked: boolean;
  /** In the second version of a conflict that git has left. */
  readonly conflict: boolean;
}

export interface Step {
  /** The kind of slice that begins with this line; undefined when the line continues the slice before it. */
  readonly starts: SliceKind | undefined;
  readonly next: Context;
}

export const HEAD = context('head');
export const SECTION = context('section');
const MARKED: Context = { ...HEAD, marked: true };
const OPENING = context('opening');
const WHOLE = context('whole');
const REST = context('rest');

/** The context inside the entries of a section. */
export function entriesAt(indent: number, list: boolean): Context {
  return { mode: 'entries', indent, list, marked: false, conflict: false };
}

/** Decides by the line alone, and what came before it in `at`, whether a slice begins with the line [start, end). */
export function step(at: Context, text: string, start: number, end: number): Step {
  let content = start;
  while (content < end && text.charCodeAt(content) === 32) content += 1;
  if (at.mode === 'rest' || isBlankOrComment(text, content, end)) return { starts: undefined, next: at };
  const mark = content === start ? conflictMark(text, start, end) : undefined;
  if (mark) return { starts: undefined, next: { ...at, conflict: mark === '=' || mark === '|' } };
  if (at.conflict) return { starts: undefined, next: at };
  const marker = content === start && isMarker(text, start, end);
  if (at.mode === 'head') return inHead(at, text, start, content, end, marker);
  if (marker) return { starts: 'rest', next: REST };
  if (at.mode === 'whole') return { starts: undefined, next: at };
  if (content === start && startsPair(text, content, end)) return section(text, start, end);
  if (at.mode === 'opening') return firstChild(text, start, content, end);
  if (at.mode === 'entries' && content - start === at.indent && (at.list ? isDash(text, content, end) : startsPair(text, content, end))) {
    return { starts: 'entry', next: at };
  }
  return { starts: undefined, next: at };
}

/** The commonest line, told at a glance: one that stands deeper than the entry before it, and so belongs to it. */
export function continuesEntry(at: Context, text: string, start: number): boolean {
  if (at.mode !== 'entries' || at.conflict) return false;
  for (let i = start; i <= start + at.indent; i++) if (text.charCodeAt(i) !== 32) return false;
  return true;
}

/** `- ` or `-` alone. */
export function isDash(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === 45 && isSpaceOrEnd(text, at + 1, end);
}

/** No-break spaces, which look like an indent and are none. */
export function isNoBreakSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2007;
}

/** In a block map every line at the column of its keys begins a pair, save those that can only continue one. */
export function startsPair(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 9 || c === 93 || c === 125 || isNoBreakSpace(c)) return false;
  return !((c === 45 || c === 58) && isSpaceOrEnd(text, at + 1, end));
}

function inHead(at: Context, text: string, start: number, content: number, end: number, marker: boolean): Step {
  const c = text.charCodeAt(content);
  if (marker) {
    if (at.marked || c === 46) return { starts: 'rest', next: REST };
    if (isBlankOrComment(text, start + 3, end)) return { starts: undefined, next: MARKED };
    return { starts: 'whole', next: WHOLE };
  }
  if (content === start && c === 37 && !at.marked) return { starts: undefined, next: at };
  const plainStart = content === start && startsPair(text, content, end) && !'{[&!|>'.includes(text[content]!);
  return plainStart ? section(text, start, end) : { starts: 'whole', next: WHOLE };
}

const SIMPLE_HEAD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_ .()/-]*:(?:[ \t]*$|[ \t]+#)/uy;
const KEY_LINE = /(?:[\p{L}\p{N}_][\p{L}\p{N}\p{M}_ .()/-]*|"[^"\\]*" *|'[^']*' *):(?=[ \t]|$)/uy;

function section(text: string, start: number, end: number): Step {
  return { starts: 'section', next: matches(SIMPLE_HEAD, text, start, end) ? OPENING : SECTION };
}

/** The first line below `key:` decides: when it is surely a pair or an item, all below is a map or a list at its column. */
function firstChild(text: string, start: number, content: number, end: number): Step {
  const indent = content - start;
  if (isDash(text, content, end)) return { starts: 'entry', next: entriesAt(indent, true) };
  if (indent > 0 && matches(KEY_LINE, text, content, end)) return { starts: 'entry', next: entriesAt(indent, false) };
  return { starts: undefined, next: SECTION };
}

function matches(pattern: RegExp, text: string, start: number, end: number): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text.slice(start, end));
}

function isMarker(text: string, at: number, end: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 45 || c === 46) && text.charCodeAt(at + 1) === c && text.charCodeAt(at + 2) === c && isSpaceOrEnd(text, at + 3, end);
}

function isBlankOrComment(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1;
  return at >= end || text.charCodeAt(at) === 35;
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
}

function context(mode: Context['mode']): Context {
  return { mode, indent: 0, list: false, marked: false, conflict: false };
}
