import type { SlicedSource } from './source.ts';
import type { Source } from './tree.ts';

/** Whether a section may be in a text, seen without parsing it: false only where its key stands at the head of no section and could not come from elsewhere. */
export function mayHaveSection(source: Source, key: string): boolean {
  return (source as SlicedSource).layout.blocks.some(({ slices: [head] }) => head!.text.includes(key) || FROM_ELSEWHERE.test(head!.text));
}

/** Merge keys, and escapes that may spell the key. */
const FROM_ELSEWHERE = /<<|\\/;
