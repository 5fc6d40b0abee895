import type { Fence } from './chapters.ts';
import { type Marked, readMarks } from './marks.ts';

/** Files that are told at once, and the long answers expected then. */
export interface Step {
  readonly files: ReadonlyMap<string, Marked>;
  /** What the last commit held of some files, by name. */
  readonly committed: ReadonlyMap<string, string>;
  readonly answers: readonly Fence[];
}

/** The steps of a chapter: a second fence of one name begins the next step, as an edit. */
export function stepsOf(fences: readonly Fence[]): readonly Step[] {
  const step = () => ({ files: new Map<string, Marked>(), committed: new Map<string, string>(), answers: [] as Fence[] });
  const steps = [step()];
  for (const fence of fences) {
    const committed = /^committed (.+)/.exec(fence.name)?.[1];
    const isFile = fence.language === 'yaml' && !/^(?:fixed$|renamed |changed |new )/.test(fence.name);
    if (committed !== undefined) steps.at(-1)!.committed.set(committed, fence.text);
    else if (!isFile) steps.at(-1)!.answers.push(fence);
    else if (fence.name !== '') {
      if (steps.at(-1)!.files.has(fence.name)) steps.push(step());
      steps.at(-1)!.files.set(fence.name, readMarks(fence.name, fence.text));
    }
  }
  return steps;
}
