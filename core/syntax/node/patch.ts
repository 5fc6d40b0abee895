import { indexAt } from '../slice/slice.ts';

/** Characters put in the place of others, to read a text as it was meant. */
export interface Patch {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export interface Patched {
  readonly text: string;
  /** The offset in the original text. */
  readonly back: (offset: number) => number;
}

/** A text with patches made, in the order they stand in it. */
export function patched(text: string, patches: readonly Patch[]): Patched {
  if (patches.length === 0) return { text, back: (offset) => offset };
  let result = '';
  let from = 0;
  const starts: number[] = [];
  for (const { at, remove, insert } of patches) {
    result += text.slice(from, at);
    starts.push(result.length);
    result += insert;
    from = at + remove;
  }
  const back = (offset: number) => {
    if (offset < starts[0]!) return offset;
    const i = indexAt(starts, offset);
    const { at, remove, insert } = patches[i]!;
    const into = offset - starts[i]!;
    return into < insert.length ? at + Math.min(into, remove) : at + remove + into - insert.length;
  };
  return { text: result + text.slice(from), back };
}
