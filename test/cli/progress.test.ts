import { deepEqual, equal, ok } from 'node:assert/strict';
import { drawn } from '../../cli/progress.ts';
import { widthOf } from '../../cli/width.ts';

const CLEAR = '\r\u001b[K';

/** What is drawn in a run whose steps begin at these times, in milliseconds. */
function run(times: readonly number[], { width = 80, file = 'a.plan.yaml' } = {}): readonly string[] {
  const shown: string[] = [];
  let now = 0;
  const progress = drawn(times.length, { width, write: (text) => shown.push(text), now: () => now }, (name) => name, 'en');
  for (const time of times) {
    now = time;
    progress.step(file);
  }
  progress.end();
  return shown;
}

describe('the progress of a long run', () => {
  it('is not shown within the first second', () => deepEqual(run([0, 400, 999]), []));

  it('says how far it is and where, ten times a second at most, and is gone in the end', () =>
    deepEqual(run([0, 1000, 1050, 1100]), [
      `${CLEAR}█████░░░░░░░░░░░░░░░ 25%  a.plan.yaml`,
      `${CLEAR}███████████████░░░░░ 75%  a.plan.yaml`,
      CLEAR,
    ]));

  it('stays within the line, and lets no name draw', () => {
    for (const width of [20, 24, 30, 60])
      for (const text of run([0, 1000], { width, file: 'một thư mục dài/kế hoạch năm 2026.plan.yaml' }))
        ok(widthOf(text.slice(CLEAR.length)) < width, `${width}: ${text}`);
    equal(run([0, 1000], { file: '\u001b[31mx.plan.yaml' })[0], `${CLEAR}██████████░░░░░░░░░░ 50%  \\u{1b}[31mx.plan.yaml`);
  });
});
