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
  const seen = new Set<string>();
  const search = (entry: E, path: readonly string[]): readonly string[] | undefined => {
    for (const id of links(entry)) {
      if (id === start.id) return [...path, id];
      const next = seen.has(id) || id < start.id ? undefined : other(id);
      seen.add(id);
      const found = next && search(next, [...path, id]);
      if (found) return found;
    }
    return undefined;
  };
  return search(start, [start.id]);
}
