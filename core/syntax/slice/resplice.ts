import type { TextEdit } from '../../text/range.ts';
import { begins, contextOf, cut, type Cut } from './cut.ts';
import { type Layout, type Spot, sliceAt, spotAt } from './positions.ts';
import { type Block, blocksOf, type Slice } from './slice.ts';

/** The blocks after one edit: the slices around it are cut anew, up to where the old cut fits again. */
export function respliced(layout: Layout, edit: TextEdit): readonly Block[] {
  const start = Math.max(0, Math.min(edit.start, layout.length));
  const end = Math.max(start, Math.min(edit.end, layout.length));
  const first = before(layout, spotAt(layout, start));
  const last = spotAt(layout, end);
  const tail = sliceAt(layout, last).text.slice(end - last.start);
  const old: Slice[] = slicesBetween(layout, first, last);
  const text = headText(layout, first, start) + edit.text + tail;
  const again = recut(layout, old, text, contextOf(old[0]!), next(layout, last));
  return joined(layout, first, reuse(again.cut.slices, old), again.rest);
}

interface Again {
  readonly cut: Cut;
  /** The first slice that stays as it is; undefined at the end of the text. */
  readonly rest: Spot | undefined;
}

/** Cuts the changed text; takes in more and more of the slices behind it until the next one begins as it did. */
function recut(layout: Layout, old: Slice[], changed: string, context: Cut['context'], after: Spot | undefined): Again {
  let text = changed;
  let rest = after;
  for (let step = 1; ; step *= 2) {
    const made = cut(text, context);
    if (rest === undefined || (made.slices.length > 0 && begins(sliceAt(layout, rest), text, made.context))) return { cut: made, rest };
    for (let i = 0; i < step && rest !== undefined; i++) {
      const slice = sliceAt(layout, rest);
      old.push(slice);
      text += slice.text;
      rest = next(layout, rest);
    }
  }
}

/** Old slice objects in place of new ones that are equal to them, from both ends. */
function reuse(made: Slice[], old: readonly Slice[]): Slice[] {
  let front = 0;
  while (front < made.length && front < old.length && same(made[front]!, old[front]!)) {
    made[front] = old[front]!;
    front += 1;
  }
  for (let back = 1; back <= made.length - front && back <= old.length - front; back++) {
    const [mine, theirs] = [made.length - back, old.length - back];
    if (!same(made[mine]!, old[theirs]!)) break;
    made[mine] = old[theirs]!;
  }
  return made;
}

function same(a: Slice, b: Slice): boolean {
  return a.kind === b.kind && a.indent === b.indent && a.list === b.list && a.text === b.text;
}

function joined(layout: Layout, first: Spot, made: readonly Slice[], rest: Spot | undefined): Block[] {
  const { blocks } = layout;
  const kept = blocks[first.block]!.slices.slice(0, first.slice);
  if (rest === undefined) return [...blocks.slice(0, first.block), ...blocksOf([...kept, ...made])];
  const tail = rest.slice === 0 ? [] : blocks[rest.block]!.slices.slice(rest.slice);
  const behind = rest.slice === 0 ? rest.block : rest.block + 1;
  return [...blocks.slice(0, first.block), ...blocksOf([...kept, ...made, ...tail]), ...blocks.slice(behind)];
}

/** The slice to begin at: the one before the edit's, since the first line of the edited one may now belong to it. */
function before(layout: Layout, spot: Spot): Spot {
  const previous = spot.slice > 0 ? { block: spot.block, slice: spot.slice - 1 } : { block: spot.block - 1, slice: -1 };
  if (previous.block < 0) return { block: 0, slice: 0, start: 0 };
  const block = layout.blocks[previous.block]!;
  const slice = previous.slice < 0 ? block.slices.length - 1 : previous.slice;
  if (block.slices[slice]!.kind === 'whole') return { block: 0, slice: 0, start: 0 };
  const text = block.slices[slice]!.text;
  return { block: previous.block, slice, start: spot.start - text.length };
}

function next(layout: Layout, spot: Spot): Spot | undefined {
  const block = layout.blocks[spot.block]!;
  const start = spot.start + sliceAt(layout, spot).text.length;
  if (spot.slice + 1 < block.slices.length) return { block: spot.block, slice: spot.slice + 1, start };
  return spot.block + 1 < layout.blocks.length ? { block: spot.block + 1, slice: 0, start } : undefined;
}

function slicesBetween(layout: Layout, first: Spot, last: Spot): Slice[] {
  const slices: Slice[] = [];
  let spot: Spot | undefined = first;
  while (spot !== undefined) {
    slices.push(sliceAt(layout, spot));
    if (spot.block === last.block && spot.slice === last.slice) break;
    spot = next(layout, spot);
  }
  return slices;
}

function headText(layout: Layout, first: Spot, until: number): string {
  let text = '';
  let spot: Spot | undefined = first;
  while (spot !== undefined && spot.start < until) {
    text += sliceAt(layout, spot).text.slice(0, until - spot.start);
    spot = next(layout, spot);
  }
  return text;
}
