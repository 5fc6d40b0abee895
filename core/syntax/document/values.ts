import type { Pair, Value } from '../value.ts';
import type { SyntaxDocument } from './document.ts';
import { valueOfSlice } from './sections.ts';

/** The value of a pointer, in which the second pair of a key has the suffix `~~2`. */
export function valueAt(document: SyntaxDocument, pointer: string): Value | undefined {
  const [, first, second, ...rest] = pointer.split('/');
  if (first === undefined) {
    document.root ??= rootValue(document);
    return document.root;
  }
  const section = document.bySegment.get(first);
  if (section === undefined || second === undefined) return section?.section.value;
  return rest.reduce(step, section.bySegment().get(second)?.entry.value);
}

function step(value: Value | undefined, segment: string): Value | undefined {
  if (value?.kind === 'map') return value.pairs.find((pair) => pair.segment === segment)?.value;
  return value?.kind === 'list' && /^\d+$/.test(segment) ? value.items[Number(segment)] : undefined;
}

function rootValue({ layout, resolution, sections }: SyntaxDocument): Value {
  const whole = layout.blocks.find((block) => block.slices[0]!.kind === 'whole');
  if (whole) return valueOfSlice(whole.slices[0]!, resolution);
  const pairs = sections.map(({ section, pair }): Pair => {
    const [key, segment] = [section.key, section.pointer.slice(1)];
    const own = {
      key,
      segment,
      get value() {
        return section.value;
      },
    };
    return pair ? own : { ...own, merged: true };
  });
  return { kind: 'map', flow: false, pairs };
}
