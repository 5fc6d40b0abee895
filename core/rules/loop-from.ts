/** An entry that links to others by id. */
interface Linked {
  readonly id: string;
}

/**
 * The way of links from an entry back to itself, both ends named; undefined when there is none. A loop is told at one place only:
 * at the entry of it whose id comes first.
 */
export function loopFrom<E extends Linked>(
  start: E,
  links: (of: E) => readonly string[],
  other: (id: string) => E | undefined,
): readonly string[] | undefined {
  const before = new Map<string, string>();
  const open: E[] = [start];
  for (let at = 0; at < open.length && at < LONGEST; at++) {
    const entry = open[at]!;
    for (const id of links(entry)) {
      if (id === start.id) return [...wayTo(entry.id, before), id];
      if (before.has(id) || id < start.id) continue;
      before.set(id, entry.id);
      const next = other(id);
      if (next) open.push(next);
    }
  }
  return undefined;
}

/** How far a loop is looked for. */
const LONGEST = 1000;

function wayTo(id: string, before: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
