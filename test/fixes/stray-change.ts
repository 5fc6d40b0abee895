import { isDeepStrictEqual } from 'node:util';
import type { Edit } from '../../core/syntax/edit.ts';
import { keysOf } from '../../core/syntax/place.ts';
import { type Outline, outlineOf } from './outline.ts';

/** A place that changed although no change of the fix names it; undefined also where one of the texts cannot be read. */
export function strayChange(before: string, after: string, changes: readonly Edit[]): string | undefined {
  const [old, now] = [outlineOf(before), outlineOf(after)];
  if (!old || !now) return undefined;
  const meant = changes.flatMap((change): readonly Meant[] => {
    if (change.kind === 'text') return [];
    const path = keysOf(change.place.pointer);
    const blank: readonly Meant[] = change.kind === 'insert' ? [{ kind: 'set', path: [...path, change.key] }] : [];
    return [{ kind: change.kind, path }, ...blank];
  });
  if (changes.some(({ kind }) => kind === 'text') && meant.length === 0) return undefined;
  return stray(old, now, meant, []);
}

/** A value that is nowhere any more, where another shape was given to what holds it. */
export function lostLeaf(before: string, after: string): string | undefined {
  const [old, now] = [outlineOf(before), outlineOf(after)];
  if (!old || !now) return undefined;
  const left = leaves(now).map(({ value }) => String(value));
  return leaves(old).find(({ value }) => value !== null && !left.some((each) => each.includes(String(value))))?.source;
}

function leaves(of: Outline): readonly Extract<Outline, { source: string }>[] {
  if ('map' in of) return of.map.flatMap(([, value]) => leaves(value));
  return 'list' in of ? of.list.flatMap(leaves) : [of];
}

interface Meant {
  readonly kind: Edit['kind'];
  readonly path: readonly string[];
}

function stray(old: Outline, now: Outline, meant: readonly Meant[], at: readonly string[]): string | undefined {
  const here = meant.filter(({ path }) => isDeepStrictEqual(path, at));
  if (here.some(({ kind }) => kind === 'set')) return undefined;
  if (meant.length === 0)
    return isDeepStrictEqual(old, now) || bothEmpty(old, now)
      ? undefined
      : `/${at.join('/')}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`;
  if ('map' in old && ('map' in now || isEmpty(now))) return strayInMap(old.map, 'map' in now ? now.map : [], meant, at);
  if ('list' in old && ('list' in now || isEmpty(now))) return strayInList(old.list, 'list' in now ? now.list : [], meant, at);
  if (isEmpty(old) && ('map' in now || 'list' in now)) return undefined;
  return isDeepStrictEqual(old, now) ? undefined : `/${at.join('/')}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`;
}

const isEmpty = (of: Outline): boolean => ('map' in of ? of.map.length === 0 : 'list' in of ? of.list.length === 0 : of.value === null);
const bothEmpty = (a: Outline, b: Outline): boolean => isEmpty(a) && isEmpty(b);

type Pairs = readonly (readonly [string, Outline])[];

/** Pairs come in the same order; renamed, removed and added ones are named by a change. */
function strayInMap(old: Pairs, now: Pairs, meant: readonly Meant[], at: readonly string[]): string | undefined {
  const seen: Record<string, number> = {};
  const left = [...now];
  for (const [key, value] of old) {
    seen[key] = (seen[key] ?? 0) + 1;
    const segment = seen[key] === 1 ? key : `${key}~~${seen[key]}`;
    const below = meant.filter(
      ({ path }) => path.length > at.length && at.every((each, i) => each === path[i]) && path[at.length] === segment,
    );
    const own = below.filter(({ path }) => path.length === at.length + 1);
    if (own.some(({ kind }) => kind === 'remove')) continue;
    const next = left.shift();
    if (!next) return `/${[...at, segment].join('/')} is gone`;
    if (next[0] !== key && !own.some(({ kind }) => kind === 'rename')) return `/${[...at, segment].join('/')} became ${next[0]}`;
    const found = stray(
      value,
      next[1],
      below.filter(({ kind, path }) => kind !== 'rename' || path.length > at.length + 1),
      [...at, segment],
    );
    if (found !== undefined) return found;
  }
  const added = meant.some(
    ({ kind, path }) =>
      (kind === 'insert' || kind === 'append' ? path.length >= at.length : path.length > at.length) &&
      at.every((each, i) => each === path[i]),
  );
  return left.length > 0 && !added ? `/${[...at, left[0]![0]].join('/')} came` : undefined;
}

function strayInList(old: readonly Outline[], now: readonly Outline[], meant: readonly Meant[], at: readonly string[]): string | undefined {
  const left = [...now];
  for (const [i, item] of old.entries()) {
    const below = meant.filter(
      ({ path }) => path.length > at.length && at.every((each, n) => each === path[n]) && path[at.length] === String(i),
    );
    if (below.some(({ kind, path }) => kind === 'remove' && path.length === at.length + 1)) continue;
    const next = left.shift();
    if (!next) return `/${[...at, i].join('/')} is gone`;
    const found = stray(item, next, below, [...at, String(i)]);
    if (found !== undefined) return found;
  }
  const added = meant.some(
    ({ kind, path }) =>
      (kind === 'append' || kind === 'insert' || kind === 'set') && path.length >= at.length && at.every((each, i) => each === path[i]),
  );
  return left.length > 0 && !added ? `/${[...at, old.length].join('/')} came` : undefined;
}
