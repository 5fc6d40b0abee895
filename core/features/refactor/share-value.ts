import { kebab } from '../../plan/lower/kebab.ts';
import type { Edit } from '../../syntax/edit.ts';
import { keysOf, parentPointer } from '../../syntax/place.ts';
import { after } from '../../syntax/sound.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { sameValue } from '../../syntax/value.ts';
import { walk, type Walked } from '../../syntax/walk.ts';
import { planFile, tree } from '../../workspace/documents.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer } from './refactoring.ts';

/** A value that stands below the same key several times in the file: written once under an anchor, and referred to. */
export const shareValue: Offer = ({ plan, file, pointer, part, how: { language } }) => {
  if (part !== 'value') return [];
  const found = plan.db.get(tree, file);
  const range = found.locate(pointer, 'value');
  const text = range && textOf(found, range);
  if (text === undefined || !isWorthIt(text) || isReference(plan.db.get(planFile, file), pointer)) return [];
  const all = walk(found);
  const here = all.find((each) => each.pointer === pointer);
  if (!here) return [];
  const key = keyOf(here);
  const alike = all.filter((each) => keyOf(each) === key && each.kind === here.kind && textOf(found, each.value) === text);
  if (alike.length < 2) return [];
  const anchor = freeAnchor(found, kebab(key));
  const changes = alike.map(({ value: { start, end } }, i): Edit => {
    return i === 0
      ? { kind: 'text', file, start, end: start, text: `&${anchor} ` }
      : { kind: 'text', file, start, end, text: `*${anchor}` };
  });
  if (!saysTheSame(found, changes)) return [];
  return [{ title: worded(REFACTOR.share, language, { count: String(alike.length) }), kind: 'extract', changes }];
};

/** On one line, without a comment in it, and no anchor or alias itself. */
function textOf({ source }: SyntaxTree, { start, end }: Walked['value']): string | undefined {
  const text = source.slice(start, end);
  const before = source.slice(Math.max(0, start - 80), start);
  return /[\r\n]|\s#|^[&*]/.test(text) || /[&!][^\s,[\]{}]+[ \t]+$/.test(before) ? undefined : text;
}

/** Short words are read more easily than what refers to them. */
function isWorthIt(text: string): boolean {
  return /^[[{]/.test(text) ? text.length > 12 : text.length > 8 && !/^["']?[\d-]+["']?$/.test(text);
}

/** An id is a reference already. */
function isReference(
  { references }: { readonly references: readonly { readonly place: { readonly pointer: string } }[] },
  pointer: string,
) {
  return references.some(({ place }) => place.pointer === pointer);
}

function keyOf({ pointer, key }: Walked): string {
  return keysOf(key ? pointer : parentPointer(pointer)).at(-1) ?? '';
}

function freeAnchor({ source }: SyntaxTree, wished: string): string {
  const text = source.slice(0, source.length);
  for (let n = 1; ; n += 1) {
    const anchor = n === 1 ? wished : `${wished}-${n}`;
    if (!new RegExp(`[&*]${anchor}(?![^\\s,\\]}])`).test(text)) return anchor;
  }
}

/** An alias gives the value of its anchor, wherever it came from. */
function saysTheSame(found: SyntaxTree, changes: readonly Edit[]): boolean {
  const edits = changes.flatMap((change) => (change.kind === 'text' ? [change] : []));
  return sameValue(found.valueAt(''), after(found, edits).valueAt(''));
}
