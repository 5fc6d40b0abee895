import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/index.ts';
import { changeAnswer, consoleAnswer, fixAnswer, hoverAnswer, newAnswer, recomputedAnswer, renameAnswer } from './answers.ts';
import type { Chapter, Fence } from './chapters.ts';
import { compareFindings } from './findings.ts';
import { sayMark } from './marks.ts';
import { openPlan, type OpenPlan } from './open-plan.ts';
import { stepsOf } from './steps.ts';
import { VERBS } from './verbs.ts';

/** Compares a fence with what it should hold, or notes it for rewriting. */
export type Expect = (fence: Fence, answer: string) => void;

/** Runs a chapter step by step: tells its files, compares marks with what is there, and long answers with their fences. */
export async function runChapter(chapter: Chapter, expect: Expect): Promise<void> {
  let plan: OpenPlan | undefined;
  for (const { files, committed, answers } of stepsOf(chapter.fences)) {
    let ran: readonly string[] = [];
    if (files.size > 0) {
      plan = openPlan(plan, files, committed);
      ran = runs(plan);
      const wrong = [...compareFindings(plan), ...compareVerbs(plan)];
      assert.ok(wrong.length === 0, `\n${wrong.join('\n')}\n`);
    }
    const marks = [...files.values()].flatMap((file) => file.marks);
    for (const fence of answers) {
      if (fence.language === 'console') expect(fence, await consoleAnswer(plan, fence.text));
      else if (fence.language === 'hover') expect(fence, hoverAnswer(plan!, marks));
      else if (fence.name === 'fixed') expect(fence, fixAnswer(plan!, marks));
      else if (fence.name.startsWith('renamed ')) expect(fence, renameAnswer(plan!, marks, fence.name.slice('renamed '.length)));
      else if (fence.name.startsWith('changed ')) expect(fence, changeAnswer(plan!, marks, fence.name.slice('changed '.length)));
      else if (fence.name.startsWith('new ')) expect(fence, newAnswer(plan!, fence.name.slice('new '.length)));
      else if (fence.language === 'recomputed') expect(fence, recomputedAnswer(ran, fence.name));
      else assert.fail(`what is a fence \`${fence.language} ${fence.name}\`?`);
    }
  }
}

/** The queries that run while the findings of every file are asked for. */
function runs({ db, files, path }: OpenPlan): readonly string[] {
  const ran: string[] = [];
  db.onRun = (name, key) => ran.push(`${name} ${key}`);
  for (const name of files.keys()) diagnosticsOf(db, path(name), 'en');
  db.onRun = undefined;
  return ran;
}

function* compareVerbs(plan: OpenPlan): Iterable<string> {
  for (const { marks } of plan.files.values())
    for (const mark of marks) {
      const wrong = VERBS[mark.verb]?.(plan, mark);
      if (wrong) yield `${sayMark(mark)}\n  ${wrong}`;
    }
}
