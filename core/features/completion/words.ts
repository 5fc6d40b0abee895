import { sayWord, WORDS, type WordList } from '../../plan/words.ts';
import type { Candidate } from './candidate.ts';
import { itemsWritten, keysWritten, placeName, type Slot } from './slot.ts';

/** The words of the closed list that a place takes, with the plan's own types of zones. */
export function wordCandidates(slot: Slot): readonly Candidate[] {
  const { words, ref } = slot.info;
  const own = words === undefined || !(words in WORDS) ? [] : wordsOf(slot, words as WordList, itemsWritten(slot));
  return ref === 'zone-types' ? [...own, ...declaredTypes(slot, itemsWritten(slot))] : own;
}

/** The words that a map takes as its keys and does not have yet. */
export function wordKeys(slot: Slot, words: string): readonly Candidate[] {
  if (!(words in WORDS)) return [];
  const own = wordsOf(slot, words as WordList, keysWritten(slot));
  return slot.info.names?.ref === 'zone-types' ? [...own, ...declaredTypes(slot, keysWritten(slot))] : own;
}

function wordsOf(slot: Slot, list: WordList, written: readonly string[]): readonly Candidate[] {
  const { how, path } = slot;
  const { ref } = slot.info;
  const taken = new Set(written.map((text) => text.toLowerCase()));
  const lists: Readonly<Record<string, readonly string[]>> = WORDS[list];
  return Object.entries(lists)
    .filter(([word, forms]) => fits(placeName(path), word) && ![word, ...forms].some((form) => taken.has(form.toLowerCase())))
    .map(([word, forms], i): Candidate => {
      const short = how.locale === 'vi-VN' ? forms.find((form) => /^[A-Z]{3}$/.test(form)) : undefined;
      const label = short ?? word;
      const detail =
        how.language === 'vi' ? (forms.find((form) => form !== label) ?? sayWord(list, word, 'vi')) : sayWord(list, word, 'en');
      return {
        label,
        kind: 'word',
        detail,
        also: [word, ...forms],
        rank: (ref === 'zones' ? BEHIND_IDS : 0) + i,
        about: { of: 'key', path },
      };
    });
}

/** `outside` and `unknown` come after the zones they stand for. */
const BEHIND_IDS = 1_000_000_000;

/** `pro-rata` is the basis of a ratio, never of a target. */
function fits(place: string, word: string): boolean {
  return !(word === 'pro-rata' && place === 'targets/basis');
}

function declaredTypes({ plan }: Slot, written: readonly string[]): readonly Candidate[] {
  return plan.manifest.zoneTypes
    .filter(({ id }) => !written.includes(id))
    .map(({ id, name, short }) => ({ label: id, kind: 'id', detail: name, also: short ? [short] : [], rank: 50 }));
}
