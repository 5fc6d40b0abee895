import assert from 'node:assert/strict';
import type { Edit } from '../../../core/syntax/edit.ts';
import { materialize } from '../../../core/syntax/materialize.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { placeOf } from '../../../core/syntax/place.ts';
import { rewrite } from '../../../core/syntax/rewrite.ts';
import { openSource } from '../../../core/syntax/source.ts';
import type { SyntaxTree } from '../../../core/syntax/tree.ts';
import type { Value } from '../../../core/syntax/value.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { randomFrom } from './random.ts';
import { BASES, FRAGMENTS } from './samples.ts';

const SEED = Number(process.env['ZONEPLAN_SEED'] ?? 20241115);
const ROUNDS = Number(process.env['ZONEPLAN_ROUNDS'] ?? 1200);

type Plain = { [key: string]: Plain } | Plain[] | string | number | boolean | null;

describe(`rewriting anywhere, seed ${SEED}`, function () {
  this.timeout(300_000);

  it(`changes what it should and nothing else, in ${ROUNDS} edits`, () => {
    const random = randomFrom(SEED);
    for (let i = 0; i < ROUNDS; i++) {
      const text = sound(random.pick(BASES.filter((base) => !base.includes('&'))), random);
      const tree = parse(openSource(text));
      const all = places(tree);
      if (all.length === 0) continue;
      const { pointer, value } = random.pick(all);
      const edit = editOf(pointer, value, random.below(5));
      if (!edit) continue;
      const after = applyEdits(text, rewrite(tree, [edit]));
      const say = `${JSON.stringify(edit)}\n${JSON.stringify(text)}\n${JSON.stringify(after)}`;
      const again = parse(openSource(after));
      assert.deepEqual(again.problems, [], say);
      assert.deepEqual(withoutEmpty(plain(again)), withoutEmpty(expected(plain(tree), pointer, edit)), say);
    }
  });
});

/** A text with some characters changed, as long as it stays without slips, anchors, tags and explicit keys. */
function sound(base: string, random: ReturnType<typeof randomFrom>): string {
  let text = base.replace('? lạ\n: lùng\n', '');
  for (let n = random.below(4); n > 0; n--) {
    const at = random.below(text.length + 1);
    const changed = text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(at);
    const tree = parse(openSource(changed));
    if (
      tree.problems.length === 0 &&
      !/[&*!?]|<</.test(changed) &&
      !/[~"\\]|__|\/(?:[,/]|$)/.test(
        places(tree)
          .map(({ pointer }) => pointer)
          .join(),
      )
    )
      text = changed;
  }
  return text;
}

/** Places that stand in the text themselves. */
function places(tree: SyntaxTree): { pointer: string; value: Value }[] {
  const found: { pointer: string; value: Value }[] = [];
  const walk = (pointer: string, value: Value) => {
    const range = tree.locate(pointer, 'value');
    if (!range || (value.kind !== 'scalar' && range.start === range.end && tree.sections.length > 0)) return;
    found.push({ pointer, value });
    if (value.kind === 'map') for (const pair of value.pairs) if (!pair.merged) walk(`${pointer}/${pair.segment}`, pair.value);
    if (value.kind === 'list') for (const [i, item] of value.items.entries()) walk(`${pointer}/${i}`, item);
  };
  for (const section of tree.sections) walk(section.pointer, section.value);
  return found;
}

function editOf(pointer: string, value: Value, which: number): Edit | undefined {
  const place = placeOf('f', pointer);
  const empty = value.kind === 'scalar' && value.plain && value.text === '';
  if (which === 0) return { kind: 'set', place, text: 'mới, 5' };
  if (which === 1) return { kind: 'remove', place };
  if (which === 2 && (value.kind === 'map' || empty)) return { kind: 'insert', place, key: 'khóa mới', text: 'mới, 5' };
  if (which === 3 && (value.kind === 'list' || empty)) return { kind: 'append', place, text: '{a: [1]}' };
  if (which === 4 && (value.kind === 'map' || empty)) return { kind: 'insert', place, key: 'khóa mới', text: 'a: 1\nb:\n  - 2' };
  return undefined;
}

function plain(tree: SyntaxTree): Plain {
  return JSON.parse(JSON.stringify(materialize(tree.valueAt('')!))) as Plain;
}

function expected(before: Plain, pointer: string, edit: Edit): Plain {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  const root = structuredClone(before);
  let holder: Plain = root;
  for (const key of keys.slice(0, -1)) holder = (holder as { [key: string]: Plain })[key]!;
  const map = holder as { [key: string]: Plain };
  const last = keys.at(-1)!;
  if (edit.kind === 'set') map[last] = 'mới, 5';
  else if (edit.kind === 'append') map[last] = [...((map[last] as Plain[] | null) ?? []), { a: [1] }];
  else if (edit.kind === 'insert')
    map[last] = { ...((map[last] as object | null) ?? {}), 'khóa mới': edit.text.includes('\n') ? { a: 1, b: [2] } : 'mới, 5' };
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete map[last];
  return root;
}

/** A block map or list whose last part is gone is an empty value: without a part, all three count the same here. */
function withoutEmpty(value: Plain): Plain {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutEmpty);
  const pairs = Object.entries(value);
  return pairs.length === 0 ? null : Object.fromEntries(pairs.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
