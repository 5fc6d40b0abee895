import assert from 'node:assert/strict';
import { reportedOn } from '../../on-stage.ts';

/** What a machine is told of the only finding of a code, beside the message. */
function dataOf(code: string, entries: string): Readonly<Record<string, string>> {
  const found = reportedOn(entries).filter((each) => each.code === code);
  assert.equal(found.length, 1, `${found.length} × ${code}`);
  return found[0]!.data;
}

const STOCK = 'unit: ha, kind: stock';

describe('what a machine is told of a finding', () => {
  it('is the ids of a circle, where the message has names', () => {
    const entries = `indicators: {a: {name: Đất A, ${STOCK}, formula: b * 2}, b: {name: Đất B, ${STOCK}, formula: a / 2}}`;
    assert.deepEqual(dataOf('circular-formula', entries), { path: 'a → b → a' });
  });
});
