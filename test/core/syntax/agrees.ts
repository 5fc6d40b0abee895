import assert from 'node:assert/strict';
import { parse } from '../../../core/syntax/parse.ts';
import { openSource } from '../../../core/syntax/source.ts';
import type { Source, SyntaxTree } from '../../../core/syntax/tree.ts';
import type { Value } from '../../../core/syntax/value.ts';
import type { Random } from '../history/history.ts';

/** Fails unless a source that came about by edits answers all that a fresh one of the same text does. */
export function assertReadsAs(source: Source, text: string, random: Random): void {
  const fresh = openSource(text);
  const [mine, theirs] = [parse(source), parse(fresh)];
  assert.ok(source.text() === text, 'text');
  assert.equal(source.lineCount, fresh.lineCount, 'lines');
  assertJson(mine.sections, theirs.sections, 'sections');
  assertJson(mine.problems, theirs.problems, 'problems');
  assertJson(mine.valueAt(''), theirs.valueAt(''), 'value');
  for (const pointer of samples(pointers(mine), random, 6)) {
    for (const part of ['key', 'value', 'entry'] as const)
      assert.deepEqual(mine.locate(pointer, part), theirs.locate(pointer, part), `${pointer} ${part}`);
  }
  for (let i = 0; i < 4; i++) assertPositions(source, fresh, mine, theirs, text, random.below(text.length + 1));
  assert.deepEqual(mine.commentsWith('x'), theirs.commentsWith('x'), 'comments');
}

/** Compares as texts first, which is quick; says where the two part. */
function assertJson(mine: unknown, theirs: unknown, what: string): void {
  const [a, b] = [JSON.stringify(mine), JSON.stringify(theirs)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  assert.fail(`${what}: …${a.slice(Math.max(0, at - 80), at + 80)}… instead of …${b.slice(Math.max(0, at - 80), at + 80)}…`);
}

function assertPositions(source: Source, fresh: Source, mine: SyntaxTree, theirs: SyntaxTree, text: string, offset: number): void {
  assert.deepEqual(mine.placeAt(offset), theirs.placeAt(offset), `place at ${offset}`);
  const position = source.positionAt(offset);
  assert.deepEqual(position, fresh.positionAt(offset), `position of ${offset}`);
  assert.equal(source.slice(offset, offset + 9), text.slice(offset, offset + 9), `slice at ${offset}`);
  if (text[offset - 1] === '\r' && text[offset] === '\n') return;
  const before = text.slice(0, offset);
  const begin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  assert.equal(source.line(position.line), /^[^\r\n]*/.exec(text.slice(begin))![0], `line at ${offset}`);
  assert.equal(position.line, before.match(/\r\n|\r|\n/g)?.length ?? 0, `line number at ${offset}`);
  assert.equal(position.character, offset - begin, `column of ${offset}`);
  assert.equal(source.offsetAt(position), offset, `offset of ${JSON.stringify(position)}`);
}

function samples(all: readonly string[], random: Random, count: number): string[] {
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
