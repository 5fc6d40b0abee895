import { Database, diagnosticsOf, editSource, filesOf, now, openSource, rootOf, type Source, sourceOf } from '../../core/index.ts';
import { median } from './figures.ts';
import { benchPlan, TYPED } from './plan.ts';

/** Milliseconds of the core alone, without a server: all of a text, and a key in a figure of it. */
export interface ScratchCosts {
  readonly whole: number;
  readonly key: number;
}

const FILE = '/bench/a.plan.yaml';

/** Reads a text from scratch a few times, then edits it as often. */
export function scratch(bytes: number, rounds: number): ScratchCosts {
  const text = benchPlan(bytes);
  const wholes: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const db = new Database();
    db.set(now, '', '2024-11-20T00:00:00Z');
    db.set(rootOf, FILE, '/bench');
    db.set(filesOf, '/bench', [FILE]);
    let source: Source;
    const look = (made: () => Source) => {
      const begun = performance.now();
      source = made();
      db.set(sourceOf, FILE, source);
      diagnosticsOf(db, FILE, 'vi');
      return performance.now() - begun;
    };
    wholes.push(look(() => openSource(text)));
    const start = text.indexOf(TYPED);
    for (const digit of ['7', '8', '7', '8']) keys.push(look(() => editSource(source, [{ start, end: start + 1, text: digit }])));
  }
  return { whole: median(wholes), key: median(keys) };
}
