import { grouped } from '../query/grouped.ts';
import { bareWords } from '../plan/quantity/fold.ts';
import { sameName, type Spelling } from './spellings.ts';

/** Two spellings of what seems one thing; the later beside the one it differs from. */
export interface Variant {
  readonly written: Spelling;
  readonly registered: Spelling;
}

const SHORTEST_WORD = 5;

/** Letters of a name up to which a slip in it is looked for: there are as many shapes as letters, each as long as the name. */
const LONGEST = 500;

/** Pairs of different entries whose names differ in diacritics, punctuation, spaces or one letter, and that no alias already joins. */
export function variantsAmong(spellings: readonly Spelling[], marksIn = marksOf): readonly Variant[] {
  const alike = grouped(spellings, marksIn);
  const told = new Set<string>();
  return [...alike.values()].flatMap((some) => (some.length > 1 ? variantsOf(some, told) : []));
}

/** What tells a spelling apart by itself. */
export function marksOf({ text }: Spelling): string {
  return marks(words(text));
}

/** The pairs among spellings with the same marks, but for those told already. */
function variantsOf(some: readonly Spelling[], told: Set<string>): readonly Variant[] {
  const known = new Map<string, Set<string>>();
  for (const { id, text } of some) known.set(sameName(text), (known.get(sameName(text)) ?? new Set()).add(id));
  const joined = (a: Spelling, b: Spelling) => known.get(sameName(a.text))!.has(b.id) || known.get(sameName(b.text))!.has(a.id);
  const found: Variant[] = [];
  const seen = new Set<string>();
  const byShape = new Map<string, Spelling[]>();
  for (const written of some) {
    const shapes = shapesOf(written.text);
    for (const shape of shapes) {
      for (const registered of byShape.get(shape) ?? []) {
        const pair = `${registered.id} ${written.id}`;
        if (told.has(pair) || joined(written, registered) || !isVariant(written.text, registered.text)) continue;
        told.add(pair);
        found.push({ written, registered });
      }
    }
    // Of entries that bear the same name the first stands for all.
    if (seen.has(sameName(written.text))) continue;
    seen.add(sameName(written.text));
    for (const shape of shapes) byShape.get(shape)?.push(written) ?? byShape.set(shape, [written]);
  }
  return found;
}

/** What two variants have in common: all letters, or all words but a letter of one. */
function shapesOf(text: string): ReadonlySet<string> {
  const all = words(text);
  if (all.length === 0) return new Set();
  const shorter = (text.length > LONGEST ? [] : all).flatMap((word, i) => {
    if (word.length < SHORTEST_WORD) return [];
    return Array.from(word, (_, at) => all.with(i, word.slice(0, at) + word.slice(at + 1)).join(' '));
  });
  return new Set([all.join(''), all.join(' '), ...shorter]);
}

function isVariant(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  if (letters(a) === letters(b)) return true;
  const differing = one.filter((word) => !other.includes(word)).concat(other.filter((word) => !one.includes(word)));
  return differing.length === 2 && differing.every((word) => word.length >= SHORTEST_WORD);
}

/** The words that tell things apart by themselves: numbers, single letters, Roman numerals. `KCN A` and `KCN B`, `giai đoạn 1` and `giai đoạn 2` are two things. */
function marks(all: readonly string[]): string {
  return all.filter((word) => /\d/.test(word) || word.length === 1 || /^[ivx]+$/.test(word)).join(' ');
}

function words(text: string): readonly string[] {
  return bareWords(text)
    .split(' ')
    .filter((word) => word !== '');
}

function letters(text: string): string {
  return bareWords(text, '');
}
