import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../core/diagnostics.ts';
import { statusOf } from '../../../core/features/status-report.ts';
import { Database, fact, query } from '../../../core/query/database.ts';
import { parseAhead } from '../../../core/syntax/ahead.ts';
import { openSource } from '../../../core/syntax/source.ts';
import { sourceOf } from '../../../core/workspace/facts.ts';
import { benchPlan } from '../../../scripts/bench/plan.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

describe('work of the database in attempts', () => {
  for (const size of [20_000, 200_000]) {
    it(`stops behind each unit in a file of ${size} bytes when it is told to, and comes to the same end`, () => {
      const text = benchPlan(size);
      const whole = planOfTexts({ 'a.plan.yaml': text });
      const { db, root, file } = planOfTexts({ 'a.plan.yaml': text });
      for (const _ of parseAhead(db.read(sourceOf, file('a.plan.yaml'))!));
      for (const ask of [(of: Database) => diagnosticsOf(of, file('a.plan.yaml'), 'vi'), (of: Database) => statusOf(of, root, 'vi')])
        assert.deepEqual(
          inPieces(db, () => ask(db), 5),
          ask(whole.db),
        );
    });
  }

  it('leaves what was put off to be done anew when a fact has changed meanwhile', () => {
    const [wanted, db] = [fact('wanted', 1), new Database()];
    const double = query<string, number>('double', (of, key) => of.read(wanted, key) * 2);
    const sum = query<string, number>('sum', (of) => of.get(double, 'a') + of.get(double, 'b'));
    assert.equal(db.get(sum, ''), 4);
    db.set(wanted, 'a', 5);
    db.set(wanted, 'b', 7);
    assert.deepEqual(
      db.attempt(
        () => db.get(sum, ''),
        () => true,
      ),
      {},
    );
    db.set(wanted, 'a', 1);
    assert.equal(
      inPieces(db, () => db.get(sum, ''), 1),
      16,
    );
    db.set(wanted, 'b', 1);
    assert.equal(db.get(sum, ''), 4);
  });

  it('parses a source slice by slice', () => {
    const source = openSource(benchPlan(200_000));
    const slices = [...parseAhead(source)].length;
    assert.ok(slices > 100, `${slices} slices`);
    assert.equal([...parseAhead(source)].length, 0);
  });
});

/** Works in attempts that are told to stop before each unit behind the first few; sees that none goes on after that. */
function inPieces<T>(db: Database, work: () => T, most: number): T {
  for (let attempts = 0; attempts < 100_000; attempts++) {
    let asked = 0;
    const { done } = db.attempt(work, () => {
      asked += 1;
      return asked >= most;
    });
    assert.ok(asked <= most, `${asked} units`);
    if (done) return done.value;
  }
  return assert.fail('the attempts come to no end');
}
