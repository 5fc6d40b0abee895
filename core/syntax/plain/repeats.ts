import type { PairNode } from '../node/node.ts';

/** Whether a key stands twice among the pairs of a map. */
export function hasRepeats(pairs: readonly PairNode[]): boolean {
  if (pairs.length > FEW) return new Set(pairs.map(({ key }) => key)).size < pairs.length;
  for (let i = 1; i < pairs.length; i++) for (let j = 0; j < i; j++) if (pairs[i]!.key === pairs[j]!.key) return true;
  return false;
}

/** Up to so many pairs, looking through them is quicker than a set of keys. */
const FEW = 12;
