import type { Block, Slice } from '../slice/slice.ts';
import { LIKE_CONFLICT } from '../slips/conflict.ts';
import { inspect } from '../slips/inspect.ts';
import { finished } from './parsed.ts';
import { DEEPEST, tryReadRun } from './try-read.ts';

/** How much text is read at once, and how many slices make it worth while. */
const MOST_TEXT = 32_000;
const FEWEST = 4;

/** Parses slices that are not parsed yet in runs of equal kind. What it leaves, or cannot read, is for `parsed` to do one by one. */
export function parseRuns(blocks: readonly Block[]): void {
  let run: Slice[] = [];
  let length = 0;
  const close = () => {
    if (run.length >= FEWEST) parseRun(run);
    [run, length] = [[], 0];
  };
  for (const block of blocks) {
    if (block.info) close();
    else {
      for (const slice of block.slices) {
        if (run.length > 0 && (length > MOST_TEXT || slice.parsed || !alike(slice, run[0]!))) close();
        if (
          slice.parsed ||
          (slice.kind !== 'entry' && slice.kind !== 'section') ||
          UNSURE.test(slice.text) ||
          LIKE_CONFLICT.test(slice.text)
        )
          close();
        else {
          run.push(slice);
          length += slice.text.length;
        }
      }
    }
  }
  close();
}

/** Indents that are not made of spaces, and keys that a later line may go on with, are looked at one by one. */
const UNSURE = /[\u00a0\u202f\u2007\ufeff\0?]/;

function alike(a: Slice, b: Slice): boolean {
  return a.kind === b.kind && a.indent === b.indent && a.list === b.list;
}

function parseRun(run: readonly Slice[]): void {
  const starts: number[] = [];
  let text = '';
  for (const slice of run) {
    starts.push(text.length);
    text += slice.text;
  }
  const { kind, list } = run[0]!;
  const reads = tryReadRun(text, starts, kind === 'entry' ? DEEPEST - 1 : DEEPEST);
  if (!reads || (reads[0]!.root.kind === 'list') !== list) return;
  run.forEach((slice, i) => {
    const read = reads[i]!;
    slice.parsed = finished({ ...read, slips: [...read.slips, ...inspect(slice.text, read.root)] });
  });
}
