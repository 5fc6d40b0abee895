import { escaped } from '../place.ts';

/** A value with its place in the text. Offsets count from the start of the slice; properties (`&a`, `!!str`) are left out. */
export type Node = ScalarNode | MapNode | ListNode | AliasNode;

interface Placed {
  /** Mapped back when a patched text was read, therefore not readonly. */
  start: number;
  end: number;
  anchor: string | undefined;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
  /** Guessed from text that is no YAML: its slip is known already. */
  readonly broken: boolean;
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: PairNode[];
}

export interface PairNode {
  readonly key: string;
  /** The pointer segment of the first pair of this key. */
  readonly segment: string;
  /** An anchor on the key, which aliases may mean. */
  readonly keyAnchor: string | undefined;
  readonly keyPlain: boolean;
  /** A plain `<<`: the pairs of its value belong to the map. */
  readonly merge: boolean;
  /** In braces and without a colon. */
  readonly bare: boolean;
  keyStart: number;
  keyEnd: number;
  readonly value: Node;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: Node[];
  /** Where each `-` stands; in brackets, where each item begins. */
  readonly dashes: number[];
}

export interface AliasNode extends Placed {
  readonly kind: 'alias';
  readonly name: string;
}

/** An empty plain scalar, standing at an offset. */
export function emptyNode(at: number): ScalarNode {
  return scalarNode('', true, at, at);
}

/** A scalar as it was read. */
export function scalarNode(text: string, plain: boolean, start: number, end: number, broken = false): ScalarNode {
  return { kind: 'scalar', start, end, anchor: undefined, text, plain, broken };
}

/** A map, as yet without pairs unless they are given; these are copied, so that no room is kept for more. */
export function mapNode(flow: boolean, start: number, end = start, pairs: readonly PairNode[] = []): MapNode {
  return { kind: 'map', start, end, anchor: undefined, flow, pairs: pairs.slice() };
}

/** A list, as yet without items unless they are given with their dashes; these are copied, so that no room is kept for more. */
export function listNode(flow: boolean, start: number, end = start, items: readonly Node[] = [], dashes: readonly number[] = []): ListNode {
  return { kind: 'list', start, end, anchor: undefined, flow, items: items.slice(), dashes: dashes.slice() };
}

/** What a key has of a scalar. */
export interface KeyNode {
  readonly text: string;
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
  readonly anchor?: string | undefined;
}

/** A pair; `<<` is a merge key only when it stands there plain. */
export function pairNode(key: KeyNode, value: Node, bare: boolean): PairNode {
  return {
    key: key.text,
    segment: escaped(key.text),
    keyAnchor: key.anchor,
    keyPlain: key.plain,
    merge: key.plain && key.text === '<<',
    bare,
    keyStart: key.start,
    keyEnd: key.end,
    value,
  };
}

/** Calls `shift` for every offset in a tree and puts its answer there. */
export function moveNode(node: Node, shift: (offset: number) => number): void {
  node.start = shift(node.start);
  node.end = shift(node.end);
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      pair.keyStart = shift(pair.keyStart);
      pair.keyEnd = shift(pair.keyEnd);
      moveNode(pair.value, shift);
    }
  } else if (node.kind === 'list') {
    for (let i = 0; i < node.items.length; i++) {
      node.dashes[i] = shift(node.dashes[i]!);
      moveNode(node.items[i]!, shift);
    }
  }
}
