/** A list that still fails, from which nothing can be left out without it holding. */
export function smallest<T>(list: readonly T[], fails: (list: readonly T[]) => boolean): readonly T[] {
  let left = list;
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length; ) {
      const without = [...left.slice(0, from), ...left.slice(from + size)];
      if (fails(without)) left = without;
      else from += size;
    }
  }
  return left;
}
