import assert from 'node:assert/strict';
import { materialize } from '../../../core/syntax/materialize.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { editSource, openSource } from '../../../core/syntax/source.ts';
import { BOMBS } from './bombs.ts';

describe('hostile texts', function () {
  this.timeout(300_000);

  for (const [name, text, slips] of BOMBS) {
    it(`survives ${name}`, () => {
      const tree = parse(openSource(text));
      const found: Record<string, number> = {};
      for (const { slip } of tree.problems) found[slip] = (found[slip] ?? 0) + 1;
      assert.deepEqual(
        found,
        Object.fromEntries(Object.entries(slips).map(([slip, count]) => [slip, count === '*' ? found[slip] : count])),
      );
      materialize(tree.valueAt('')!);
      tree.placeAt(text.length >> 1);
      tree.commentsWith('x');
      const edited = editSource(tree.source, [{ start: text.length >> 1, end: text.length >> 1, text: 'x' }]);
      assert.ok(parse(edited).problems.length >= 0);
    });
  }

  it('does not let a key touch the prototype of objects', () => {
    const plain = materialize(parse(openSource('__proto__: {x: 1}\nzones: {__proto__: {y: 1}, constructor: 2}\n')).valueAt('')!) as Record<
      string,
      unknown
    >;
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
    assert.deepEqual(Object.keys(plain), ['__proto__', 'zones']);
    assert.deepEqual(Object.keys(plain['zones'] as object), ['__proto__', 'constructor']);
  });
});
