import type { Mutant } from './mutant.ts';

/** Survivors that change nothing anybody could see, and why. */
export interface Explained {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const EXPLAINED: readonly Explained[] = [];

/** Why a mutant may survive, where somebody has looked at it. */
export function explanationOf({ file, from, to }: Mutant): string | undefined {
  return EXPLAINED.find((each) => each.file === file && each.from === from && each.to === to)?.why;
}
