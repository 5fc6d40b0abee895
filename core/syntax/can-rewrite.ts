import { find, sectionAt } from './document/locate.ts';
import type { SyntaxDocument } from './document/document.ts';
import type { Edit } from './edit.ts';
import { documentOf } from './parse.ts';
import { parentPointer, type Place, pointerOf } from './place.ts';
import { rewrite } from './rewrite.ts';
import { isDone } from './rewrite/done.ts';
import type { SyntaxTree } from './tree.ts';

/** Whether some changes of one file can be made, each where it is meant: not behind an alias or merge key, no key twice in a map, nothing gone that others mean by an alias or that is a remark, and not all of them done already. */
export function canRewrite(tree: SyntaxTree, edits: readonly Edit[]): boolean {
  const document = documentOf(tree);
  const open = edits.filter((edit) => !isDone(document, edit));
  if (open.length === 0) return false;
  return open.every((edit) => {
    if (edit.kind === 'text') return true;
    if (edit.kind === 'rename' && isTaken(document, edit, edits)) return false;
    if (edit.kind === 'remove' && holdsAnchor(tree, edit.place)) return false;
    if (edit.kind === 'set' && (holdsRemark(document, edit.place) || emptiesItem(document, edit))) return false;
    return !standsElsewhere(document, edit) || rewrite(tree, [edit]).length > 0;
  });
}

/** Whether the place, or the nearest one above it that there is, stands behind an alias or merge key. */
function standsElsewhere(document: SyntaxDocument, { place }: Exclude<Edit, { kind: 'text' }>): boolean {
  for (let pointer = place.pointer; pointer !== ''; pointer = parentPointer(pointer)) {
    const found = find(document, pointer);
    if (found) return found.elsewhere || found.node.kind === 'alias';
    if (sectionAt(document, pointer)) return false;
  }
  return false;
}

/** Whether the map of a pair already has a key of the new name, which the other changes leave there. */
function isTaken(document: SyntaxDocument, { place, key }: Extract<Edit, { kind: 'rename' }>, edits: readonly Edit[]): boolean {
  const pointer = parentPointer(place.pointer) + pointerOf([key]);
  const found = find(document, pointer);
  const goes = edits.some((edit) => (edit.kind === 'remove' || edit.kind === 'rename') && edit.place.pointer === pointer);
  return found !== undefined && !found.elsewhere && !goes;
}

/** Whether an alias elsewhere in the file means something that stands at a place. */
function holdsAnchor(tree: SyntaxTree, { pointer }: Place): boolean {
  const { source } = tree;
  const range = tree.locate(pointer, 'entry');
  const anchors = range && source.slice(range.start, range.end).match(/(?<=[\s:,[{]|^)&[^\s,[\]{}]+/g);
  if (!range || !anchors) return false;
  const rest = `${source.slice(0, range.start)}\n${source.slice(range.end, source.length)}`;
  return anchors.some((anchor) => rest.includes(`*${anchor.slice(1)}`));
}

/** Whether an item in brackets would be left empty: an item less, not an empty one. */
function emptiesItem(document: SyntaxDocument, { place, text }: Extract<Edit, { kind: 'set' }>): boolean {
  const found = text === '' ? find(document, place.pointer) : undefined;
  return found?.dash !== undefined && found.parent?.flow === true;
}

/** Whether a map or list that would be replaced holds comments. */
function holdsRemark(document: SyntaxDocument, { pointer }: Place): boolean {
  const found = find(document, pointer);
  return found !== undefined && found.node.kind !== 'scalar' && /\s#/.test(found.text.slice(found.node.start, found.node.end));
}
