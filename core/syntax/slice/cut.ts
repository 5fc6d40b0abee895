import { isBreak, lineEnd, skipBreak } from '../../text/lines.ts';
import { continuesEntry, type Context, entriesAt, HEAD, SECTION, step } from './line.ts';
import type { Slice, SliceKind } from './slice.ts';

/** The slices of a text that begins at a line, and what its last line says about the line to come. */
export interface Cut {
  readonly slices: Slice[];
  readonly context: Context;
}

/** Cuts a text into slices, line by line. Each decision rests on the line and the context alone, so equal texts are cut equally. */
export function cut(text: string, from: Context): Cut {
  const slices: Slice[] = [];
  let context = from;
  let kind: SliceKind = 'head';
  let [begin, breaks, indent, list] = [0, 0, 0, false];
  let at = from === HEAD && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let open = from === HEAD;
  while (at < text.length) {
    const start = at;
    at = lineEnd(text, start);
    if (continuesEntry(context, text, start)) {
      if (at < text.length) breaks += 1;
      at = skipBreak(text, at);
      continue;
    }
    const { starts, next } = step(context, text, start, at);
    if (starts !== undefined) {
      if (open) slices.push(slice(kind, text.slice(begin, start), breaks, indent, list));
      [kind, begin, breaks, open] = [starts, start, 0, true];
      [indent, list] = starts === 'entry' ? [next.indent, next.list] : [0, false];
    }
    context = next;
    if (at < text.length) breaks += 1;
    at = skipBreak(text, at);
  }
  if (open) slices.push(slice(kind, text.slice(begin), breaks, indent, list));
  return { slices, context };
}

/** The context in which a slice was begun, as far as its own first line needs it. */
export function contextOf(slice: Slice): Context {
  if (slice.kind === 'head') return HEAD;
  return slice.kind === 'entry' ? entriesAt(slice.indent, slice.list) : SECTION;
}

/** Would the slice begin just as it does, if it came behind a text that ends in this context? */
export function begins(slice: Slice, before: string, context: Context): boolean {
  const last = before.charCodeAt(before.length - 1);
  if (before === '' ? slice.text.charCodeAt(0) === 0xfeff : !isBreak(last)) return false;
  if (last === 13 && slice.text.charCodeAt(0) === 10) return false;
  const { starts, next } = step(context, slice.text, 0, lineEnd(slice.text, 0));
  return starts === slice.kind && (starts !== 'entry' || (next.indent === slice.indent && next.list === slice.list));
}

function slice(kind: SliceKind, text: string, breaks: number, indent: number, list: boolean): Slice {
  return {
    kind,
    text,
    breaks,
    indent,
    list,
    parsed: undefined,
    resolved: undefined,
    entries: undefined,
    lineStarts: undefined,
    comments: undefined,
  };
}
