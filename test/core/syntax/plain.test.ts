import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseByLibrary } from '../../../core/syntax/node/parsed.ts';
import { readPlain } from '../../../core/syntax/plain/read-plain.ts';
import { openSource, type SlicedSource } from '../../../core/syntax/source.ts';
import type { Slice } from '../../../core/syntax/slice/slice.ts';
import { RULES } from '../../../core/rules/index.ts';
import { randomFrom } from './random.ts';
import { BASES, FRAGMENTS } from './samples.ts';

const SEED = Number(process.env['ZONEPLAN_SEED'] ?? 20261127);
const TEXTS = Number(process.env['ZONEPLAN_TEXTS'] ?? 15_000);

describe('the quick reader', function () {
  this.timeout(300_000);

  it('reads the samples all but alone', () => {
    const slices = samples().flatMap(slicesOf);
    const read = slices.filter(({ text, list }) => readPlain(text, list) !== undefined);
    assert.ok(read.length / slices.length > 0.95, `${read.length} of ${slices.length}`);
  });

  it(`says what the library says, of ${TEXTS} mutated texts, seed ${SEED}`, () => {
    const random = randomFrom(SEED);
    const bases = [...BASES, ...samples(), ...RULES.map(({ bad }) => bad)];
    let answered = 0;
    for (let i = 0; i < TEXTS; i++) {
      let text = piece(random.pick(bases), random);
      for (let n = random.below(4); n > 0; n--) text = mutated(text, random);
      for (const slice of slicesOf(text)) answered += agrees(slice);
    }
    assert.ok(answered > TEXTS / 2, `${answered} answers`);
  });
});

function agrees(slice: Slice): number {
  const root = readPlain(slice.text, slice.list);
  if (!root) return 0;
  const library = parseByLibrary(slice);
  assert.deepEqual(root, library.root, JSON.stringify(slice.text));
  assert.equal(library.linked, false, JSON.stringify(slice.text));
  return 1;
}

function slicesOf(text: string): readonly Slice[] {
  const { layout } = openSource(text) as SlicedSource;
  return layout.blocks.flatMap(({ slices }) => slices).filter(({ kind }) => kind === 'entry' || kind === 'section');
}

/** Some lines of a long text, so that many small ones are tried rather than one long one. */
function piece(text: string, random: ReturnType<typeof randomFrom>): string {
  if (text.length < 1500) return text;
  const lines = text.split('\n');
  const from = random.below(lines.length);
  return `x-a:\n${lines.slice(from, from + 20).join('\n')}\n`;
}

function mutated(text: string, random: ReturnType<typeof randomFrom>): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + (random.below(3) === 0 ? random.below(10) : 0));
  return text.slice(0, start) + (random.below(4) === 0 ? '' : random.pick(FRAGMENTS)) + text.slice(end);
}

function samples(): string[] {
  const folder = join(import.meta.dirname, '../../../samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.plan.yaml'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}
