import type { Value } from '../value.ts';
import { resolveAll } from '../node/resolve.ts';
import type { Layout, Spot } from '../slice/positions.ts';
import { sliceStarts } from '../slice/slice.ts';
import { type LocalSlip, MOST_SLIPS, slip } from '../slips/slip.ts';
import { type BlockSlip, infoOf } from './block-info.ts';
import { withoutEchoes } from './echoes.ts';
import { isRegister, type PlacedSection, type Resolution, sectionsOf } from './sections.ts';

/** A slip and the slice it is in. */
export interface SpotSlip {
  readonly spot: Spot;
  readonly slip: LocalSlip;
}

/** A section and the block it is in. */
export interface DocumentSection extends PlacedSection {
  readonly block: number;
}

/** A source, read as a whole. */
export interface SyntaxDocument {
  readonly layout: Layout;
  readonly resolution: Resolution;
  readonly sections: readonly DocumentSection[];
  /** The whole as one value, once somebody has asked for it. */
  root?: Value;
  readonly bySegment: ReadonlyMap<string, DocumentSection>;
  /** All slips, in order of place; made on demand. */
  readonly slips: () => readonly SpotSlip[];
}

/** Reads all blocks of a source; those that are known from before cost next to nothing. */
export function readDocument(layout: Layout): SyntaxDocument {
  const binary = layout.blocks.findIndex((block) => infoOf(block).binary !== undefined);
  if (binary >= 0) {
    const found = at(layout, binary, infoOf(layout.blocks[binary]!).binary!);
    return { layout, resolution: new Map(), sections: [], bySegment: new Map(), slips: () => [found] };
  }
  const resolution = resolveAll(layout.blocks);
  const sections: DocumentSection[] = [];
  const counts = new Map<string, number>();
  layout.blocks.forEach((block, index) => {
    for (const placed of sectionsOf(block, counts, resolution).sections) sections.push({ ...placed, block: index });
  });
  const bySegment = new Map(sections.map((section) => [section.section.pointer.slice(1), section]));
  return { layout, resolution, sections, bySegment, slips: () => allSlips(layout, resolution, sections) };
}

function allSlips(layout: Layout, resolution: Resolution, sections: readonly DocumentSection[]): readonly SpotSlip[] {
  const found: SpotSlip[] = [];
  layout.blocks.forEach((block, index) => {
    const info = infoOf(block);
    const entryKeys = keysLeftToChecks(block.sections?.sections ?? []);
    const add = (each: BlockSlip) => {
      if (each.slip.slip !== 'duplicate-key' || each.slice > 0 || !entryKeys.has(each.slip.start)) found.push(at(layout, index, each));
    };
    for (const each of info.slips) add(each);
    for (const slice of info.linked)
      for (const each of resolution.get(slice)?.slips ?? []) add({ slice: block.slices.indexOf(slice), slip: each });
    if (block.sections) for (const each of block.sections.slips) add(each);
  });
  found.push(...repeatedSections(layout, sections));
  found.sort((a, b) => a.spot.start + a.slip.start - b.spot.start - b.slip.start);
  return sections.length === 0 ? noPlan(found) : withoutEchoes(layout, found);
}

/** A text without any section is not a plan that went wrong line by line. */
function noPlan(found: readonly SpotSlip[]): readonly SpotSlip[] {
  const first = found.findIndex(({ slip }) => slip.slip === 'unreadable');
  return found.flatMap((each, i) =>
    i === first ? [{ ...each, slip: { ...each.slip, slip: 'no-plan' as const } }] : each.slip.slip === 'unreadable' ? [] : [each],
  );
}

/** Where the keys of register entries stand that share a slice: a second one of an id is no slip. */
function keysLeftToChecks(sections: readonly PlacedSection[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { section, split, entries } of sections) {
    if (!split && isRegister(section.key)) for (const { pair } of entries) if (pair) keys.add(pair.keyStart);
  }
  return keys;
}

function repeatedSections(layout: Layout, sections: readonly DocumentSection[]): SpotSlip[] {
  const found: SpotSlip[] = [];
  for (const { section, block, pair } of sections) {
    if (!pair || found.length >= MOST_SLIPS || !/~~\d+$/.test(section.pointer)) continue;
    if (layout.blocks[block]!.slices[0]!.kind === 'whole') continue;
    found.push(at(layout, block, { slice: 0, slip: slip('duplicate-key', pair.keyStart, pair.keyEnd, { key: section.key }) }));
  }
  return found;
}

function at(layout: Layout, block: number, { slice, slip: found }: BlockSlip): SpotSlip {
  const start = layout.starts[block]! + sliceStarts(layout.blocks[block]!)[slice]!;
  return { spot: { block, slice, start }, slip: found };
}
