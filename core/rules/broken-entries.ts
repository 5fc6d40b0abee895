import type { Violation } from '../schema/violation.ts';
import type { Slip, SyntaxProblem, SyntaxTree } from '../syntax/tree.ts';
import type { Finding } from './finding.ts';

/** Slips that leave an entry whole. */
const HARMLESS: ReadonlySet<Slip> = new Set<Slip>(['hash-cut', 'duplicate-key', 'conflict']);

/** Where a slip of YAML has broken an entry: what its remains seem to say is nobody's finding until the slip is mended. */
export function brokenEntries(tree: SyntaxTree): ReadonlySet<string> {
  const breaking = tree.problems.filter((problem) => !HARMLESS.has(problem.slip) && !isStrayLine(tree, problem));
  const spent = breaking.find(({ slip }) => slip === 'too-many-aliases');
  return new Set([...breaking.map(({ pointer }) => entryOf(pointer)), ...(spent ? entriesFrom(tree, spent.range.start) : [])]);
}

/** Once too many aliases have been followed, those behind stand for nothing. */
function entriesFrom(tree: SyntaxTree, offset: number): readonly string[] {
  const entries = tree.sections.flatMap((section) => section.entries);
  return entries.map(({ pointer }) => pointer).filter((pointer) => (tree.locate(pointer, 'entry')?.end ?? 0) > offset);
}

/** A line among the entries of a section that is none of them, such as the key of the next one while it is typed. */
function isStrayLine(tree: SyntaxTree, { pointer, range }: SyntaxProblem): boolean {
  const section = tree.sections.find((each) => each.pointer === pointer);
  if (!section || section.kind === 'scalar' || section.entries.length === 0) return false;
  const key = tree.locate(pointer, 'key');
  const { value } = section;
  return (
    key !== undefined &&
    tree.source.positionAt(key.start).line < tree.source.positionAt(range.start).line &&
    !(value.kind !== 'scalar' && value.flow)
  );
}

/** Whether a finding speaks of a broken entry, or of the section that holds only its remains. */
export function isOfBroken(broken: ReadonlySet<string>, { place }: Pick<Finding, 'place'>): boolean {
  return broken.size > 0 && (broken.has(entryOf(place.pointer)) || broken.has(place.pointer.split('/').slice(0, 2).join('/')));
}

/** Where a number stands for a list, or a text for a map: what it might be read as is nobody's finding either. */
export function misshapenPlaces(violations: readonly Violation[]): ReadonlySet<string> {
  return new Set(
    violations.flatMap((violation) =>
      violation.kind === 'wrong-shape' && violation.beside === undefined ? [violation.place.pointer] : [],
    ),
  );
}

/** The section and entry of a pointer. */
function entryOf(pointer: string): string {
  return pointer.split('/').slice(0, 3).join('/');
}
