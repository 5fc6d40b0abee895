import type { Slip, SyntaxTree } from '../syntax/tree.ts';
import type { Finding } from './finding.ts';

/** Slips that leave an entry whole. */
const HARMLESS: ReadonlySet<Slip> = new Set<Slip>(['hash-cut', 'duplicate-key']);

/** Where a slip of YAML has broken an entry: what its remains seem to say is nobody's finding until the slip is mended. */
export function brokenEntries(tree: SyntaxTree): ReadonlySet<string> {
  return new Set(tree.problems.filter(({ slip }) => !HARMLESS.has(slip)).map(({ pointer }) => entryOf(pointer)));
}

/** Whether a finding speaks of a broken entry, or of the section that holds only its remains. */
export function isOfBroken(broken: ReadonlySet<string>, { place }: Pick<Finding, 'place'>): boolean {
  return broken.size > 0 && (broken.has(entryOf(place.pointer)) || broken.has(place.pointer.split('/').slice(0, 2).join('/')));
}

/** The section and entry of a pointer. */
function entryOf(pointer: string): string {
  return pointer.split('/').slice(0, 3).join('/');
}
