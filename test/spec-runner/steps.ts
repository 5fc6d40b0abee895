import type { Fence } from './chapters.ts';
import { type Marked, readMarks } from './marks.ts';

/** Files that are told at once, and the long answers expected then. */
export interface Step {
  readonly files: ReadonlyMap<string, Marked>;
  readonly answers: readonly Fence[];
}

/** The steps of a chapter: a second fence of one name begins the next step, as an edit. */
export function stepsOf(fences: readonly Fence[]): readonly Step[] {
  const steps: { files: Map<string, Marked>; answers: Fence[] }[] = [{ files: new Map(), answers: [] }];
  for (const fence of fences) {
    const isFile = fence.language === 'yaml' && fence.name !== 'fixed';
    if (!isFile) steps.at(-1)!.answers.push(fence);
    else if (fence.name !== '') {
      if (steps.at(-1)!.files.has(fence.name)) steps.push({ files: new Map(), answers: [] });
      steps.at(-1)!.files.set(fence.name, readMarks(fence.name, fence.text));
    }
  }
  return steps;
}
