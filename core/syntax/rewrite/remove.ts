import { lineStart } from '../../text/lines.ts';
import type { TextEdit } from '../../text/range.ts';
import type { SyntaxDocument } from '../document/document.ts';
import { find, type Found, locate } from '../document/locate.ts';
import { lineStartAt, positionAt, spotAt, sliceAt } from '../slice/positions.ts';
import { spaceBefore } from '../recover/lines.ts';
import { behindColon, edit } from './layout.ts';

/** Takes pairs and items away: with their lines when they stand alone on them, and inside brackets with their commas. */
export function remove(document: SyntaxDocument, pointers: readonly string[]): TextEdit[] {
  const targets = pointers.flatMap((pointer) => target(document, pointer) ?? []);
  const gone = new Set(targets.map(({ found, start }) => found.base + start));
  return targets.flatMap((each) => {
    const { found, start } = each;
    if (found.parent?.flow) return fromFlow(each, gone);
    const line = lineStart(found.text, start);
    return /^\s*-/.test(found.text.slice(line, start)) ? fromCompact(each, gone) : wholeLines(document, each, line);
  });
}

interface Target {
  readonly found: Found;
  /** From the key or dash to the end of the value, in the slice of the key. */
  readonly start: number;
  readonly end: number;
}

function target(document: SyntaxDocument, pointer: string): Target | undefined {
  const found = find(document, pointer);
  const range = locate(document, pointer, 'entry');
  if (!found || !range || found.elsewhere) return undefined;
  const colon = found.pair && !found.pair.bare ? behindColon(found.text, found.pair.keyEnd) : 0;
  return {
    found,
    start: range.start - found.base,
    end: Math.max(range.end - found.base, colon),
  };
}

/** The lines a pair or item stands on; of the last line without a line break, the break before it. */
function wholeLines({ layout }: SyntaxDocument, { found: { base }, end }: Target, line: number): TextEdit {
  const last = positionAt(layout, base + end).line;
  if (last < layout.breaks) return { start: base + line, end: lineStartAt(layout, last + 1), text: '' };
  const start = base + line;
  if (start === 0) return { start, end: layout.length, text: '' };
  const before = spotAt(layout, start - 1);
  const text = sliceAt(layout, before).text.slice(0, start - before.start);
  return { start: start - (/(?:\r\n|\r|\n)$/.exec(text)?.[0].length ?? 0), end: layout.length, text: '' };
}

function fromFlow({ found, start, end }: Target, gone: ReadonlySet<number>): TextEdit | readonly TextEdit[] {
  const { text } = found;
  const starts = startsOf(found);
  const parent = found.parent!;
  const stays = (at: number) => !gone.has(found.base + at);
  const index = starts.indexOf(start);
  const next = starts.slice(index + 1).find(stays);
  const previous = starts.slice(0, Math.max(index, 0)).findLastIndex(stays);
  if (next !== undefined && text.slice(end, next).includes('#')) {
    const alone = text.slice(lineStart(text, start), start).trim() === '';
    return alone || previous < 0 ? edit(found, start, beforeRemarks(text, end, next), '') : edit(found, endOf(found, previous), end, '');
  }
  if (next !== undefined) return edit(found, start, text[start - 1] === ',' ? spaceBefore(text, next) : next, '');
  if (previous >= 0) return fromEnd({ found, start, end }, index, previous);
  const last = Math.max(end, endOf(found, starts.length - 1));
  const comma = /^\s*,[ \t]*/.exec(text.slice(last, parent.end));
  const bare = parent.kind === 'map' && text[parent.start] !== '{';
  return bare ? edit(found, start, last, '{}') : edit(found, starts[0] ?? start, last + (comma?.[0].length ?? 0), '');
}

/** What stands behind all that stays. Where remarks stand behind the last comma that stays, the commas between what goes have to go too: a remark would take them in. */
function fromEnd({ found, start, end }: Target, index: number, previous: number): readonly TextEdit[] {
  const { text } = found;
  const kept = endOf(found, previous);
  const isLed = behindRemarks(text, kept, startsOf(found)[previous + 1]!) > kept;
  const before = isLed && index > previous + 1 ? endOf(found, index - 1) : kept;
  const from = behindRemarks(text, before, start);
  const own = from > before ? /^[ \t]*#[^\n\r]*/.exec(text.slice(end)) : null;
  const last = edit(found, from, end + (own?.[0].length ?? 0), '');
  return before > kept && from > before ? [edit(found, before, text.indexOf(',', before) + 1, ''), last] : [last];
}

/** Where what follows a pair in braces begins: the next one, or the remarks on lines of their own before it. */
function beforeRemarks(text: string, end: number, next: number): number {
  const gap = text.slice(end, next);
  const own = /^[ \t]*,[^\n\r]*(?:\s*[\n\r])[ \t]*(?=#)/.exec(gap);
  return own ? end + own[0].length : next;
}

/** Where what stands before the last pair in braces ends: the pair before, or the remarks behind it, whose comma may stay. */
function behindRemarks(text: string, end: number, start: number): number {
  const gap = text.slice(end, start);
  return gap.includes('#') && /^[ \t]*,/.test(gap) ? end + gap.trimEnd().length : end;
}

/** The first pair behind a dash: the next one takes its place. */
function fromCompact({ found, start, end }: Target, gone: ReadonlySet<number>): TextEdit {
  const starts = startsOf(found);
  const next = starts.slice(starts.indexOf(start) + 1).find((at) => !gone.has(found.base + at));
  if (next !== undefined) return edit(found, start, next, '');
  return edit(found, spaceBefore(found.text, start), end, '');
}

function startsOf({ parent }: Found): readonly number[] {
  if (parent === undefined) return [];
  return parent.kind === 'map' ? parent.pairs.map(({ keyStart }) => keyStart) : parent.dashes;
}

function endOf({ parent }: Found, index: number): number {
  if (parent?.kind !== 'map') return parent!.items[index]!.end;
  const { keyEnd, value } = parent.pairs[index]!;
  return Math.max(keyEnd, value.end);
}
