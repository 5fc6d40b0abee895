import assert from 'node:assert/strict';
import { loopFrom } from '../../../core/rules/loop-from.ts';

/** The way back to an entry along some links, each an id and those it leads to. */
function way(start: string, links: Readonly<Record<string, readonly string[]>>): string | undefined {
  const other = (id: string) => (id in links ? { id } : undefined);
  return loopFrom({ id: start }, ({ id }) => links[id]!, other)?.join(' → ');
}

describe('loop-from', () => {
  it('is the shortest way back', () => assert.equal(way('a', { a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] }), 'a → c → a'));
  it('may be of one link', () => assert.equal(way('a', { a: ['a'] }), 'a → a'));
  it('is told at the first of its entries alone', () => {
    const links = { a: ['b'], b: ['c'], c: ['a'] };
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => way(id, links)),
      ['a → b → c → a', undefined, undefined],
    );
  });
  it('is none where the way ends, or leads into another loop', () => {
    assert.equal(way('a', { a: ['b', 'nowhere'], b: [] }), undefined);
    assert.equal(way('a', { a: ['b'], b: ['c'], c: ['b'] }), undefined);
  });
  it('asks each entry once', () => {
    const asked: string[] = [];
    const links: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] };
    loopFrom(
      { id: 'a' },
      ({ id }) => links[id]!,
      (id) => {
        asked.push(id);
        return { id };
      },
    );
    assert.deepEqual(asked, ['b', 'c', 'd']);
  });
});
