import { grouped } from '../../query/grouped.ts';
import type { Entry, Ledger } from './ledger.ts';
import { emptySpan, unit, type Span } from './span.ts';

/**
 * The numbers that are withheld: the secret ones, and of the others each that would, with those printed before it, give a secret one away.
 * Older numbers come first, so that what a later report adds never changes what an earlier one showed; of one day wholes before parts.
 */
export function withheldIn(ledger: Ledger): ReadonlySet<string> {
  const heights = heightsIn(ledger);
  const withheld = new Set<string>();
  for (const group of groupsIn(ledger)) {
    const secret = group.filter((entry) => entry.secretOf !== undefined);
    for (const { key } of secret) withheld.add(key);
    if (secret.length > 0) for (const key of refused(ledger, group, secret, heights)) withheld.add(key);
  }
  return withheld;
}

function refused(ledger: Ledger, group: readonly Entry[], secret: readonly Entry[], heights: ReadonlyMap<string, number>): Set<string> {
  const span = emptySpan();
  const keys = new Set(group.map(({ key }) => key));
  for (const row of ledger.relations) if ([...row.keys()].some((key) => keys.has(key))) span.add(row);
  const owners = [...grouped(secret, ({ secretOf }) => secretOf).values()].map((own) => ({ own, open: openIn(span, own) }));
  const height = ({ key }: Entry) => heights.get(key) ?? 0;
  const open = group.filter((entry) => entry.secretOf === undefined && !entry.inner);
  const sums = open.filter(({ key }) => !ledger.strict.has(key)).sort((a, b) => a.day - b.day || height(b) - height(a));
  const others = open.filter(({ key }) => ledger.strict.has(key)).sort((a, b) => height(a) - height(b) || a.day - b.day);
  return new Set([...sums, ...others].flatMap(({ key }) => (admitted(ledger, span, owners, key) ? [] : key)));
}

/** Takes a number as printed, if it gives nothing away. */
function admitted({ strict }: Ledger, span: Span, owners: readonly Owner[], key: string): boolean {
  if (span.holds(key)) return true;
  if (strict.get(key)?.some((parts) => parts.some((part) => !span.holds(part)))) return false;
  const before = span.size();
  span.add(unit(key));
  if (owners.every(({ own, open }) => openIn(span, own) === open)) return true;
  span.cut(before);
  return false;
}

/** Secrets of one owner, and how many of them are open as long as nothing is printed. */
interface Owner {
  readonly own: readonly Entry[];
  readonly open: number;
}

/** How many of some numbers one would still have to be told to know them all; one less, and some sum of them is known. */
function openIn(span: Span, own: readonly Entry[]): number {
  const before = span.size();
  for (const { key } of own) span.add(unit(key));
  const open = span.size() - before;
  span.cut(before);
  return open;
}

/** Numbers that hang together. */
function groupsIn({ entries, relations }: Ledger): readonly (readonly Entry[])[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const row of relations) {
    const [first, ...others] = [...row.keys()].map(rootOf);
    for (const other of others) if (rootOf(other) !== rootOf(first!)) parent.set(rootOf(other), rootOf(first!));
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const root = rootOf(entry.key);
    const same = groups.get(root);
    if (same) same.push(entry);
    else groups.set(root, [entry]);
  }
  return [...groups.values()];
}

/** How many steps of making stand below a number. */
function heightsIn({ entries, made }: Ledger): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  const heightOf = (key: string): number => {
    const known = heights.get(key);
    if (known !== undefined) return known;
    heights.set(key, 0);
    const below = (made.get(key) ?? []).flat().map((part) => heightOf(part) + 1);
    const height = Math.max(0, ...below);
    heights.set(key, height);
    return height;
  };
  for (const key of entries.keys()) heightOf(key);
  return heights;
}
