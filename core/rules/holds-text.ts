import { keysOf } from '../syntax/place.ts';

/** Keys that hold text; a comment behind any other value is only a comment. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'note',
  'number',
  'document',
  'publisher',
  'what',
  'reason',
  'remedy',
  'quote',
  'external',
  'internal',
  'role',
  'forum',
  'chair',
  'investor',
  'sector',
  'sectors',
  'orientation',
  'evidence',
  'because',
  'by',
  'url',
  'page',
]);

/** Whether a place holds text, by the last of its keys that is no number of a list. */
export function holdsText(pointer: string): boolean {
  return TEXT_KEYS.has(keysOf(pointer).findLast((key) => !/^\d+$/.test(key))!);
}
