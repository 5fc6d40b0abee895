import { CATALOG } from './generated/catalog.ts';
import type { FileKind, KeyInfo } from './key-info.ts';

/** What the schemas say about the key, entry or item that the keys of a pointer lead to; undefined for what the language does not know. */
export function describeKey(path: readonly string[]): KeyInfo | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  let at = topKeys('plan').find(({ key }) => key === plain(first)) ?? topKeys('manifest').find(({ key }) => key === plain(first));
  for (const key of rest) at = at && describeBelow(at, key);
  return at;
}

/** What stands below a key, entry or item, by the next key of a pointer. */
export function describeBelow(from: KeyInfo, key: string): KeyInfo | undefined {
  return stepInto(from, plain(key));
}

/** The keys that may stand in the map a path leads to: required ones first, then those wanted in place of each other. */
export function keysAt(path: readonly string[], kind: FileKind = 'plan'): readonly KeyInfo[] {
  return keysOfMap(path.length === 0 ? { keys: topKeys(kind) } : (describeKey(path) ?? {}));
}

/** The keys of a map: required ones first, then those wanted in place of each other. */
export function keysOfMap({ keys = [] }: Pick<KeyInfo, 'keys'>): readonly KeyInfo[] {
  return [...keys].sort((a, b) => urgency(a) - urgency(b));
}

/** The sections of a plan file, or the parts of the manifest, in the order of the language. */
export function topKeys(kind: FileKind): readonly KeyInfo[] {
  return CATALOG[kind];
}

function stepInto(from: KeyInfo, key: string): KeyInfo | undefined {
  if (key.startsWith('x-')) return undefined;
  const own = from.keys?.find((child) => child.key === key);
  if (own) return own;
  return from.items && (/^\d+$/.test(key) || !from.values) ? from.items : from.values;
}

/** Without the suffix of a key that is written twice. */
function plain(segment: string): string {
  return segment.replace(/~~\d+$/, '');
}

function urgency(info: KeyInfo): number {
  return info.required ? 0 : info.wanted ? 1 : 2;
}
