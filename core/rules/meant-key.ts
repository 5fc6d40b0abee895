import type { UnknownKey } from '../schema/violation.ts';
import { closest, folded } from './closest.ts';
import { synonymOf } from './key-synonyms.ts';

/** The key that an unknown one was probably meant to be, and whether that is beyond doubt. */
export function meantKey(unknown: UnknownKey): { readonly key: string; readonly sure: boolean } | undefined {
  const synonym = synonymOf(unknown);
  if (synonym !== undefined) return { key: synonym, sure: true };
  const near = closest(
    unknown.key,
    unknown.keys.filter((key) => !unknown.has.includes(key)),
  );
  return near === undefined ? undefined : { key: near, sure: folded(unknown.key) === near };
}
