import type { Mutant } from './mutant.ts';

/** Survivors that change nothing anybody could see, and why. */
export interface Explained {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: 'core/rollup/product.ts',
    from: 'by.lowOpen ?? false',
    to: 'by.lowOpen',
    why: 'An end of which nothing is said is closed, like one that is said to be.',
  },
  {
    file: 'core/rollup/product.ts',
    from: 'by.highOpen ?? false',
    to: 'by.highOpen',
    why: 'The same at the other end.',
  },
  {
    file: 'core/rollup/loops.ts',
    from: 'id !== undefined',
    to: 'true',
    why: 'An id that is not written is the id of no indicator and keeps none waiting.',
  },
  {
    file: 'core/rollup/status.ts',
    from: 'gap.compare(0) > 0',
    to: 'gap.compare(0) >= 0',
    why: 'A gap of 0 has no digits either, which is asked next.',
  },
];

/** Why a mutant may survive, where somebody has looked at it. */
export function explanationOf({ file, from, to }: Mutant): string | undefined {
  return EXPLAINED.find((each) => each.file === file && each.from === from && each.to === to)?.why;
}
