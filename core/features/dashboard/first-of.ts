/** What is made of some, as far as something is made of them, until there are so many: a page holds only so much. */
export function firstOf<T, R>(some: Iterable<T>, most: number, make: (each: T) => R | undefined): readonly R[] {
  const found: R[] = [];
  for (const each of some) {
    if (found.length >= most) break;
    const made = make(each);
    if (made !== undefined) found.push(made);
  }
  return found;
}
