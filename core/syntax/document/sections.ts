import type { ListNode, MapNode, Node, PairNode } from '../node/node.ts';
import { parsed } from '../node/parsed.ts';
import type { Resolved } from '../node/resolve.ts';
import { ownPairs, segmentOf } from '../node/value-of.ts';
import type { Block, Slice } from '../slice/slice.ts';
import { MOST_SLIPS, slip } from '../slips/slip.ts';
import type { Section, SyntaxEntry } from '../tree.ts';
import type { MapValue, Pair, Value } from '../value.ts';
import type { BlockSlip } from './block-info.ts';

/** An entry and the nodes it was read from; merged entries have the node of the alias or merge key. */
export interface PlacedEntry {
  readonly entry: SyntaxEntry;
  readonly slice: number;
  readonly node: Node;
  /** Of pairs: where the key stands; of items: the dash. Undefined when the entry stands elsewhere. */
  readonly pair: PairNode | undefined;
  readonly dash: number | undefined;
  /** The pointer of the section, and the number among pairs of the same key or the index among items: what the pointer is made of. */
  readonly under: string;
  readonly count: number;
}

/** A section and the nodes it was read from. */
export interface PlacedSection {
  readonly section: Section;
  readonly pair: PairNode | undefined;
  /** The node of the value; empty when the entries stand in slices of their own. */
  readonly node: Node;
  readonly entries: readonly PlacedEntry[];
  readonly split: boolean;
  readonly bySegment: () => ReadonlyMap<string, PlacedEntry>;
}

/** The sections of one block. */
export interface PlacedSections {
  readonly sections: readonly PlacedSection[];
  readonly slips: readonly BlockSlip[];
  /** The number of times each key had come before, for which this holds. */
  readonly counts: string;
}

export type Resolution = ReadonlyMap<Slice, Resolved>;

/** The sections of a block. `counts` are the keys of the sections before it and counts on. */
export function sectionsOf(block: Block, counts: Map<string, number>, resolution: Resolution): PlacedSections {
  const { root } = parsed(block.slices[0]!);
  const value = valueOfSlice(block.slices[0]!, resolution);
  if (root.kind !== 'map' || value.kind !== 'map') return NONE;
  const pairs = ownPairs(root);
  const numbers = value.pairs.map(({ key }, i) => {
    if (i < pairs.length || !counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)!;
  });
  const known = block.sections;
  const asBefore = numbers.join();
  if (known?.counts === asBefore && block.info!.linked.length === 0) return known;
  const slips: BlockSlip[] = [];
  const sections = value.pairs.map((pair, i) => {
    const pointer = `/${segmentOf(pair.key, numbers[i]!)}`;
    const node = pairs[i] ?? root.pairs.find(({ merge }) => merge)!;
    return block.slices.length > 1
      ? splitSection(block, pair.key, pointer, node, resolution, slips)
      : wholeSection(pair, pointer, node, pairs[i]);
  });
  block.sections = { sections, slips, counts: asBefore };
  return block.sections;
}

/** The value of a slice, with its aliases followed. */
export function valueOfSlice(slice: Slice, resolution: Resolution): Value {
  return resolution.get(slice)?.value ?? parsed(slice).value!;
}

/** Registers hold entries of the plan by id, and a second one of an id is for a check to find; the rest are plain maps. */
export function isRegister(key: string): boolean {
  return !/^(?:plan|files|rules|x-.*)$/.test(key);
}

const NONE: PlacedSections = { sections: [], slips: [], counts: '' };

/** What is gathered from the slices of a section, one after the other. */
interface Gathering {
  readonly key: string;
  readonly pointer: string;
  readonly entries: PlacedEntry[];
  readonly counts: Map<string, number>;
  readonly merged: PlacedEntry[];
  readonly slips: BlockSlip[];
}

function splitSection(
  block: Block,
  key: string,
  pointer: string,
  pair: PairNode,
  resolution: Resolution,
  slips: BlockSlip[],
): PlacedSection {
  const gathering: Gathering = { key, pointer, entries: [], counts: new Map(), merged: [], slips };
  const { entries, counts, merged } = gathering;
  for (let i = 1; i < block.slices.length; i++) {
    const slice = block.slices[i]!;
    const value = valueOfSlice(slice, resolution);
    const { root } = parsed(slice);
    const from = entries.length;
    if (root.kind === 'list' && value.kind === 'list') gatherItems(gathering, i, root, value.items, slice.entries);
    else if (root.kind === 'map' && value.kind === 'map') gatherPairs(gathering, i, root, value.pairs, slice.entries);
    if (slice.entries?.length !== entries.length - from || slice.entries[0] !== entries[from]) slice.entries = entries.slice(from);
  }
  for (const each of merged) {
    if (counts.has(each.entry.key)) continue;
    counts.set(each.entry.key, 1);
    entries.push(each);
  }
  const kind = block.slices[1]!.list ? 'list' : 'map';
  return section({ key, pointer, kind, value: undefined, pair, node: pair.value, placed: entries, split: true });
}

type Known = readonly PlacedEntry[] | undefined;

function gatherItems({ entries, pointer }: Gathering, slice: number, root: ListNode, values: readonly Value[], known: Known): void {
  for (let at = 0; at < root.items.length; at++) {
    const count = entries.length;
    const value = values[at]!;
    const before = known?.[at];
    if (before && isSame(before, slice, pointer, count, value)) entries.push(before);
    else {
      const entry = keep(before, String(count), `${pointer}/${count}`, value);
      entries.push({ entry, slice, node: root.items[at]!, pair: undefined, dash: root.dashes[at], under: pointer, count });
    }
  }
}

function gatherPairs(
  { key, pointer, entries, counts, merged, slips }: Gathering,
  slice: number,
  root: MapNode,
  values: readonly Pair[],
  known: Known,
): void {
  const pairs = ownPairs(root);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const count = (counts.get(pair.key) ?? 0) + 1;
    counts.set(pair.key, count);
    const again = count > 1 && !isRegister(key) && slips.length < MOST_SLIPS;
    if (again) slips.push({ slice, slip: slip('duplicate-key', pair.keyStart, pair.keyEnd, { key: pair.key }) });
    const { value } = values[at]!;
    const before = known?.[at];
    if (before && isSame(before, slice, pointer, count, value)) entries.push(before);
    else {
      const entry = keep(before, pair.key, `${pointer}/${segmentOf(pair.key, count)}`, value);
      entries.push({ entry, slice, node: pair.value, pair, dash: undefined, under: pointer, count });
    }
  }
  const source = root.pairs.find(({ merge }) => merge);
  if (source) for (const more of values.slice(pairs.length)) merged.push(elsewhere(more, pointer, slice, source.value));
}

function isSame({ entry, slice, under, count }: PlacedEntry, atSlice: number, pointer: string, number: number, value: Value): boolean {
  return slice === atSlice && under === pointer && count === number && entry.value === value;
}

/** The entry as it was, when nothing about it has changed. */
function keep(before: PlacedEntry | undefined, key: string, pointer: string, value: Value): SyntaxEntry {
  const known = before?.entry;
  return known && known.value === value && known.pointer === pointer ? known : { key, pointer, value };
}

/** A section in one slice: in braces, with properties, empty, or a scalar. */
function wholeSection({ key, value }: Pair, pointer: string, node: PairNode, own: PairNode | undefined): PlacedSection {
  const entries: PlacedEntry[] = [];
  const at = node.value;
  if (value.kind === 'map') {
    const pairs = at.kind === 'map' && own ? ownPairs(at) : [];
    const source = (at.kind === 'map' && own && at.pairs.find(({ merge }) => merge)?.value) || at;
    value.pairs.forEach((pair, i) => {
      const mine = pairs[i];
      entries.push(mine ? { ...elsewhere(pair, pointer, 0, mine.value), pair: mine } : elsewhere(pair, pointer, 0, source));
    });
  } else if (value.kind === 'list') {
    value.items.forEach((item, i) => {
      const mine = at.kind === 'list' && own ? at : undefined;
      const entry = { key: String(i), pointer: `${pointer}/${i}`, value: item };
      entries.push({ entry, slice: 0, node: mine?.items[i] ?? at, pair: undefined, dash: mine?.dashes[i], under: pointer, count: i });
    });
  }
  return section({ key, pointer, kind: value.kind, value, pair: own, node: at, placed: entries, split: false });
}

function elsewhere(pair: Pair, pointer: string, slice: number, node: Node): PlacedEntry {
  const entry = { key: pair.key, pointer: `${pointer}/${pair.segment}`, value: pair.value };
  return { entry, slice, node, pair: undefined, dash: undefined, under: pointer, count: 1 };
}

interface Parts extends Pick<Section, 'key' | 'pointer' | 'kind'>, Pick<PlacedSection, 'pair' | 'node' | 'split'> {
  readonly value: Value | undefined;
  readonly placed: readonly PlacedEntry[];
}

function section({ key, pointer, kind, value, pair, node, placed, split }: Parts): PlacedSection {
  let index: Map<string, PlacedEntry> | undefined;
  const bySegment = () => {
    index ??= new Map(placed.map((each) => [each.entry.pointer.slice(pointer.length + 1), each]));
    return index;
  };
  return { section: new SaidSection(key, pointer, kind, placed, value), pair, node, entries: placed, split, bySegment };
}

/** A section whose value as a whole is put together only when somebody wants it. */
class SaidSection implements Section {
  readonly key: string;
  readonly pointer: string;
  readonly kind: Section['kind'];
  readonly entries: readonly SyntaxEntry[];
  readonly #placed: readonly PlacedEntry[];
  #value: Value | undefined;

  constructor(key: string, pointer: string, kind: Section['kind'], placed: readonly PlacedEntry[], value: Value | undefined) {
    this.key = key;
    this.pointer = pointer;
    this.kind = kind;
    this.entries = placed.map(({ entry }) => entry);
    this.#placed = placed;
    this.#value = value;
  }

  get value(): Value {
    this.#value ??= together(this.kind, this.pointer, this.#placed);
    return this.#value;
  }
}

/** The value of a section whose entries stand in slices of their own. */
function together(kind: Section['kind'], pointer: string, placed: readonly PlacedEntry[]): Value {
  if (kind === 'list') return { kind: 'list', flow: false, items: placed.map(({ entry }) => entry.value) };
  const pairs = placed.map(({ entry: { key, value, pointer: at }, pair }): Pair => {
    const segment = at.slice(pointer.length + 1);
    return pair ? { key, value, segment } : { key, value, segment, merged: true };
  });
  return { kind: 'map', flow: false, pairs } satisfies MapValue;
}
