import { indexAt } from '../slice/slice.ts';
import type { Node } from './node.ts';

/** Where the scalars of a text stand, keys too, in order. */
export interface ScalarRanges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where all scalars below a node stand. */
export function scalarRanges(root: Node): ScalarRanges {
  const ranges: [number, number][] = [];
  collect(root, ranges);
  ranges.sort(([a], [b]) => a - b);
  return { starts: ranges.map(([start]) => start), ends: ranges.map(([, end]) => end) };
}

/** Is an offset inside a scalar, behind its first character? */
export function isInside({ starts, ends }: ScalarRanges, offset: number): boolean {
  if (starts.length === 0) return false;
  const at = indexAt(starts, offset - 1);
  return starts[at]! < offset && offset < ends[at]!;
}

function collect(node: Node, ranges: [number, number][]): void {
  if (node.kind === 'map') {
    for (const { keyStart, keyEnd, value } of node.pairs) {
      ranges.push([keyStart, keyEnd]);
      collect(value, ranges);
    }
  } else if (node.kind === 'list') for (const item of node.items) collect(item, ranges);
  else if (node.end > node.start) ranges.push([node.start, node.end]);
}
