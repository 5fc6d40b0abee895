/** A function of texts that need not work out again what it was asked last. */
export function remembered<T>(of: (text: string) => T, most = 64): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text) ?? { answer: of(text) };
    known.delete(text);
    known.set(text, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    return found.answer;
  };
}
