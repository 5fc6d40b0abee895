import type { TextEdit } from '../../../core/text/range.ts';
import type { randomFrom } from '../syntax/random.ts';

export type Random = ReturnType<typeof randomFrom>;

/** The changes of one notification, each against the text left by the one before, and whether somebody looks at the text after them. */
export interface Step {
  readonly edits: readonly TextEdit[];
  readonly looks: boolean;
}

/** A text and what is done to it. Offsets past the end of the text mean its end, so that steps may be left out. */
export interface History {
  readonly base: string;
  readonly steps: readonly Step[];
}

/** A text after an edit. */
export function edited(text: string, { start, end, text: put }: TextEdit): string {
  const from = Math.min(start, text.length);
  return text.slice(0, from) + put + text.slice(Math.max(from, Math.min(end, text.length)));
}

/** The edit that takes an edit of a text back. */
export function inverse(text: string, { start, end, text: put }: TextEdit): TextEdit {
  const from = Math.min(start, text.length);
  return { start: from, end: from + put.length, text: text.slice(from, Math.max(from, Math.min(end, text.length))) };
}

/** A history of so many steps: typing, deleting, lines that are doubled, moved, cut and put back, and steps that are undone. */
export function randomHistory(base: string, steps: number, random: Random, fragments: readonly string[]): History {
  let text = base;
  const made: Step[] = [];
  const undos: TextEdit[][] = [];
  while (made.length < steps) {
    const back = random.below(6) === 0 ? undos.pop() : undefined;
    const edits: TextEdit[] = [];
    const undo: TextEdit[] = [];
    for (let wanted = back ?? randomEdits(text, random, fragments); wanted.length > 0; wanted = wanted.slice(1)) {
      undo.unshift(inverse(text, wanted[0]!));
      edits.push(wanted[0]!);
      text = edited(text, wanted[0]!);
    }
    if (!back) undos.push(undo);
    made.push({ edits, looks: random.below(3) > 0 });
  }
  return { base, steps: made };
}

function randomEdits(text: string, random: Random, fragments: readonly string[]): readonly TextEdit[] {
  const way = random.below(12);
  if (way === 0) return moved(text, random, true);
  if (way === 1) return moved(text, random, false);
  const edits: TextEdit[] = [];
  let now = text;
  for (let n = random.below(5) === 0 ? 3 : 1; n > 0; n--) {
    edits.push(way === 2 ? lineGone(now, random) : typed(now, random, fragments));
    now = edited(now, edits.at(-1)!);
  }
  return edits;
}

function typed(text: string, random: Random, fragments: readonly string[]): TextEdit {
  const start = random.below(text.length + 1);
  const length = random.below(3) === 0 ? random.below(random.below(6) === 0 ? 80 : 6) : 0;
  return { start, end: Math.min(text.length, start + length), text: random.below(4) === 0 ? '' : random.pick(fragments) };
}

function lineGone(text: string, random: Random): TextEdit {
  const start = startOfLine(text, random.below(text.length + 1));
  const end = text.indexOf('\n', start) + 1;
  return { start, end: end === 0 ? text.length : end, text: '' };
}

/** Some lines put elsewhere as well, or taken there. */
function moved(text: string, random: Random, keep: boolean): readonly TextEdit[] {
  const start = startOfLine(text, random.below(text.length + 1));
  let end = start;
  for (let lines = 1 + random.below(8); lines > 0 && end < text.length; lines--) end = text.indexOf('\n', end) + 1 || text.length;
  const piece = text.slice(start, end);
  const rest = keep ? text : text.slice(0, start) + text.slice(end);
  const to = startOfLine(rest, random.below(rest.length + 1));
  const put = { start: to, end: to, text: piece };
  return keep ? [put] : [{ start, end, text: '' }, put];
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
