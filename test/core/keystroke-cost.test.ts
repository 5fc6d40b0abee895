import assert from 'node:assert/strict';
import { Database, diagnosticsOf, editSource, filesOf, now, openSource, rootOf, type Source, sourceOf } from '../../core/index.ts';
import type { SlicedSource } from '../../core/syntax/source.ts';
import { benchPlan, TOGGLED, TYPED } from '../../scripts/bench/plan.ts';

const FILE = '/plan/a.plan.yaml';

/** What a keystroke made run, counted: the cost that must not grow with the plan. */
interface Work {
  readonly queries: number;
  readonly slices: number;
}

describe('what a keystroke makes run again', () => {
  for (const [name, typed, at] of [
    ['in a figure', TYPED, 0],
    ['in the key of a project', TOGGLED, TOGGLED.length - 2],
  ] as const) {
    it(`is the same in a small plan and in one sixteen times its size: ${name}`, () => {
      const [small, large] = [20_000, 320_000].map((size) => workOf(size, typed, at));
      assert.ok(small!.queries > 3, 'the keystroke was looked at');
      assert.deepEqual(large, small);
    });
  }
});

/** The work of the second of two keystrokes: the first one makes what only the first one makes. */
function workOf(size: number, typed: string, at: number): Work {
  const text = benchPlan(size);
  const db = new Database();
  db.set(now, '', '2024-11-20T00:00:00Z');
  db.set(rootOf, FILE, '/plan');
  db.set(filesOf, '/plan', [FILE]);
  let source = openSource(text);
  const look = () => {
    db.set(sourceOf, FILE, source);
    diagnosticsOf(db, FILE, 'vi');
  };
  look();
  const offset = text.indexOf(typed, text.indexOf('du-an-5:')) + at;
  let queries = 0;
  let slices = 0;
  for (const character of ['7', '8']) {
    const before = slicesOf(source);
    source = editSource(source, [{ start: offset, end: offset + 1, text: character }]);
    queries = 0;
    slices = [...slicesOf(source)].filter((slice) => !before.has(slice)).length;
    db.onRun = () => {
      queries += 1;
    };
    look();
  }
  return { queries, slices };
}

function slicesOf(source: Source): ReadonlySet<object> {
  return new Set((source as SlicedSource).layout.blocks.flatMap((block) => block.slices));
}
