import assert from 'node:assert/strict';
import { parse } from '../../../core/syntax/parse.ts';
import { editSource, openSource } from '../../../core/syntax/source.ts';
import type { Source, SyntaxTree } from '../../../core/syntax/tree.ts';
import type { Value } from '../../../core/syntax/value.ts';
import type { TextEdit } from '../../../core/text/range.ts';
import { randomFrom } from './random.ts';
import { BASES, FRAGMENTS } from './samples.ts';

const SEED = Number(process.env['ZONEPLAN_SEED'] ?? Date.now() % 1_000_000_000);
const EDITS = Number(process.env['ZONEPLAN_EDITS'] ?? 20_000);

describe(`incremental reading, seed ${SEED}`, function () {
  this.timeout(300_000);

  it(`gives after each of ${EDITS} random edits what a fresh reading gives`, () => {
    const random = randomFrom(SEED);
    let [source, text] = restart(random.pick(BASES));
    for (let i = 0; i < EDITS; i++) {
      if (random.below(40) === 0) [source, text] = restart(random.pick(BASES));
      const edits = randomEdits(text, random);
      source = editSource(source, edits);
      for (const edit of edits) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      if (random.below(3) > 0) parse(source).problems;
      assertSame(source, text, random, `edit ${i}`);
    }
  });
});

function restart(text: string): [Source, string] {
  return [openSource(text), text];
}

function randomEdits(text: string, random: ReturnType<typeof randomFrom>): TextEdit[] {
  const edits: TextEdit[] = [];
  let now = text;
  for (let n = random.below(5) === 0 ? 3 : 1; n > 0; n--) {
    const start = random.below(now.length + 1);
    const length = random.below(3) === 0 ? random.below(random.below(6) === 0 ? 80 : 6) : 0;
    const edit = { start, end: Math.min(now.length, start + length), text: random.below(4) === 0 ? '' : random.pick(FRAGMENTS) };
    edits.push(edit);
    now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
  }
  return edits;
}

function assertSame(source: Source, text: string, random: ReturnType<typeof randomFrom>, label: string): void {
  const fresh = openSource(text);
  const [mine, theirs] = [parse(source), parse(fresh)];
  const say = `${label}\n${JSON.stringify(text)}`;
  assert.equal(source.text(), text, say);
  assert.equal(source.lineCount, fresh.lineCount, say);
  assert.equal(JSON.stringify(mine.sections), JSON.stringify(theirs.sections), say);
  assert.equal(JSON.stringify(mine.problems), JSON.stringify(theirs.problems), say);
  assert.equal(JSON.stringify(mine.valueAt('')), JSON.stringify(theirs.valueAt('')), say);
  for (const pointer of samples(pointers(mine), random, 6)) {
    for (const part of ['key', 'value', 'entry'] as const)
      assert.deepEqual(mine.locate(pointer, part), theirs.locate(pointer, part), `${pointer} ${part} ${say}`);
  }
  for (let i = 0; i < 4; i++) assertPositions(source, fresh, mine, theirs, text, random.below(text.length + 1), say);
  assert.deepEqual(mine.commentsWith('x'), theirs.commentsWith('x'), say);
}

function assertPositions(
  source: Source,
  fresh: Source,
  mine: SyntaxTree,
  theirs: SyntaxTree,
  text: string,
  offset: number,
  say: string,
): void {
  assert.deepEqual(mine.placeAt(offset), theirs.placeAt(offset), `${offset} ${say}`);
  const position = source.positionAt(offset);
  assert.deepEqual(position, fresh.positionAt(offset), say);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const inBreak = text[offset - 1] === '\r' && text[offset] === '\n';
  if (!inBreak) assert.deepEqual(position, { line: lines.length - 1, character: lines.at(-1)!.length }, `${offset} ${say}`);
  if (!inBreak) assert.equal(source.offsetAt(position), offset, say);
  assert.equal(source.line(position.line), text.split(/\r\n|\r|\n/)[position.line], say);
  assert.equal(source.slice(offset, offset + 9), text.slice(offset, offset + 9), say);
}

function samples(all: readonly string[], random: ReturnType<typeof randomFrom>, count: number): string[] {
  return all.length === 0 ? [] : Array.from({ length: count }, () => random.pick(all));
}

function pointers(tree: SyntaxTree): string[] {
  const found = [''];
  const walk = (pointer: string, value: Value) => {
    found.push(pointer);
    if (value.kind === 'map') for (const pair of value.pairs) walk(`${pointer}/${pair.segment}`, pair.value);
    if (value.kind === 'list') for (const [i, item] of value.items.entries()) walk(`${pointer}/${i}`, item);
  };
  for (const section of tree.sections) walk(section.pointer, section.value);
  return found;
}
