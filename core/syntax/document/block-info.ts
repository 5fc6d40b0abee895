import { BINARY, parsed } from '../node/parsed.ts';
import type { Block, Slice } from '../slice/slice.ts';
import type { LocalSlip } from '../slips/slip.ts';

/** A slip with the slice of the block it is in. */
export interface BlockSlip {
  readonly slice: number;
  readonly slip: LocalSlip;
}

/** What the slices of a block say, each by itself. */
export interface BlockInfo {
  readonly slips: readonly BlockSlip[];
  /** Slices whose value depends on anchors. */
  readonly linked: readonly Slice[];
  /** The text holds characters that no text has. */
  readonly binary: BlockSlip | undefined;
}

/** Parses all slices of a block, once. */
export function infoOf(block: Block): BlockInfo {
  block.info ??= read(block);
  return block.info;
}

function read(block: Block): BlockInfo {
  const slips: BlockSlip[] = [];
  const linked: Slice[] = [];
  for (let i = 0; i < block.slices.length; i++) {
    const slice = block.slices[i]!;
    const said = parsed(slice);
    if (said.linked) linked.push(slice);
    for (const slip of said.slips) slips.push({ slice: i, slip });
  }
  return { slips, linked, binary: slips.find(({ slip }) => slip.data === BINARY) };
}
