import { seenFrom } from '../disk/path.ts';
import { wellFormed } from '../safe.ts';

/** A file as a relative URI reference, with `/`, every other character that is not plain written as `%XX`. */
export function uriOf(folder: string, file: string): string {
  return seenFrom(folder, file)
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
}
