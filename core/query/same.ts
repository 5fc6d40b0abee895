/** Whether two values have the same structure: for queries whose results are plain data (exact numbers, maps and sets included). */
export function sameStructure(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return a.length === (b as unknown[]).length && a.every((item, i) => sameStructure(item, (b as unknown[])[i]));
  if (a instanceof Map) return sameStructure([...a], [...(b as Map<unknown, unknown>)]);
  if (a instanceof Set) return sameStructure([...a], [...(b as Set<unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameStructure((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
