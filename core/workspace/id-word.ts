/** Finds an id as a word of its own in a text, each time: not as a part of a longer one. */
export function idWord(id: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${id.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'gu');
}
