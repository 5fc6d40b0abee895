import assert from 'node:assert/strict';
import { asked, questionsOf } from '../core/history/answers.ts';
import { edited, inverse, type Random, randomHistory } from '../core/history/history.ts';
import { after, begun, type Event, ROOT } from '../core/history/plan-history.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { SAMPLE_FILES } from '../sample-plans.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(2);
const HISTORIES = many(50, 10_000);
const SMALL = [...SAMPLE_FILES].filter(([name]) => !name.endsWith('quang-ninh')).map(([, files]) => files);

describe('Undoing', function () {
  this.timeout(0);

  it(`leaves every answer as it was, after ${HISTORIES} histories, seed ${seed}`, async () => {
    let edits = 0;
    await cases(HISTORIES, (random, of) => {
      const files = random.pick(SMALL);
      const file = random.pick(Object.keys(files));
      const events = thereAndBack(file, files[file]!, random);
      of({ files, events });
      edits += events.length;
      const check = random.below(1_000_000_000);
      const answers = (events: readonly Event[]) => {
        const { db } = events.reduce(after, begun(files));
        return new Map([...questionsOf(db, ROOT, randomFrom(check))].map(([what, question]) => [what, asked(question, db, ROOT)]));
      };
      const [before, now] = [answers([]), answers(events)];
      for (const [what, answer] of before) assert.equal(now.get(what), answer, what);
    });
    figure('undo', `${HISTORIES} histories of ${edits} edits, 0 answers otherwise`);
  });
});

/** Steps of editing, somebody looking now and then, and all of them taken back, one by one or many at once. */
function thereAndBack(file: string, base: string, random: Random): readonly Event[] {
  let text = base;
  const [there, back]: [Event[], Event[]] = [[], []];
  for (const { edits, looks } of randomHistory(base, 1 + random.below(12), random, FRAGMENTS).steps) {
    const undo = edits.map((edit) => {
      const taken = inverse(text, edit);
      text = edited(text, edit);
      return taken;
    });
    there.push({ kind: 'edit', file, edits });
    back.unshift({ kind: 'edit', file, edits: undo.reverse() });
    if (looks) there.push({ kind: 'look', seed: random.below(1_000_000_000) });
    if (random.below(3) === 0) back.unshift({ kind: 'look', seed: random.below(1_000_000_000) });
  }
  return [...there, ...back];
}
