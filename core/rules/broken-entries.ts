import type { Violation } from '../schema/violation.ts';
import type { Slip, SyntaxProblem, SyntaxTree } from '../syntax/tree.ts';
import type { MapValue, Value } from '../syntax/value.ts';
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
  return entries.map(({ pointer }) => pointer).filter((pointer) => tree.locate(pointer, 'entry')!.end > offset);
}

/** A line among the entries of a section that is none of them, such as the key of the next one while it is typed. */
function isStrayLine(tree: SyntaxTree, { pointer, range }: SyntaxProblem): boolean {
  const section = tree.sections.find((each) => each.pointer === pointer);
  if (!section || section.entries.length === 0 || isInBraces(section.value)) return false;
  const key = tree.locate(pointer, 'key')!;
  return tree.source.positionAt(key.start).line < tree.source.positionAt(range.start).line;
}

function isInBraces(value: Value): boolean {
  return (value as Partial<MapValue>).flow === true;
}

/** Whether a finding speaks of a broken entry, or of the section that holds only its remains. */
export function isOfBroken(broken: ReadonlySet<string>, { place }: Pick<Finding, 'place'>): boolean {
  return broken.size > 0 && (broken.has(entryOf(place.pointer)) || broken.has(sectionOf(place.pointer)));
}

/** Whether a place cannot be changed by its parts: it is in a broken entry, is a section that holds one, or what a slip has made of one. */
export function standsInBroken(tree: SyntaxTree, pointer: string): boolean {
  if (tree.problems.length === 0) return false;
  const unit = isReadInOne(tree, pointer) ? sectionOf(pointer) : entryOf(pointer);
  return [...brokenEntries(tree)].some((broken) => isWithin(broken, unit) || isWithin(unit, broken));
}

/** Whether a slip anywhere in a section may have moved the rest of it: in braces or brackets, and in a section without entries. */
function isReadInOne(tree: SyntaxTree, pointer: string): boolean {
  return tree.sections.some((each) => each.pointer === sectionOf(pointer) && (each.key === 'plan' || isInBraces(each.value)));
}

function isWithin(pointer: string, above: string): boolean {
  return above !== '' && (pointer === above || pointer.startsWith(`${above}/`));
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

function sectionOf(pointer: string): string {
  return pointer.split('/').slice(0, 2).join('/');
}
