import assert from 'node:assert/strict';
import { canRewrite } from '../../../core/syntax/can-rewrite.ts';
import type { Edit } from '../../../core/syntax/edit.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { placeOf } from '../../../core/syntax/place.ts';
import { openSource } from '../../../core/syntax/source.ts';

const set = (pointer: string, text = 'mới'): Edit => ({ kind: 'set', place: placeOf('f', pointer), text });
const remove = (pointer: string): Edit => ({ kind: 'remove', place: placeOf('f', pointer) });
const rename = (pointer: string, key: string): Edit => ({ kind: 'rename', place: placeOf('f', pointer), key });
const insert = (pointer: string, key: string, text = ''): Edit => ({ kind: 'insert', place: placeOf('f', pointer), key, text });
const append = (pointer: string, text: string): Edit => ({ kind: 'append', place: placeOf('f', pointer), text });

const SHARED = `x-nền: &nền {period: 2024, list: [1]}
targets:
  a: {<<: *nền, name: A}
  b: *nền
`;

describe('a change can be made', () => {
  const table: readonly [string, string, readonly Edit[], boolean][] = [
    ['where it stands', SHARED, [set('/targets/a/name')], true],
    ['but not behind a merge key', SHARED, [set('/targets/a/period')], false],
    ['nor below one', SHARED, [append('/targets/a/list', '2')], false],
    ['nor behind an alias', SHARED, [insert('/targets/b', 'name', 'B')], false],
    ['nor in part', SHARED, [set('/targets/a/name'), set('/targets/a/period')], false],
    ['beside a merge key', SHARED, [insert('/targets/a', 'note', 'x')], true],
    ['when the new name is free', 'a: {b: 1, c: 2}\n', [rename('/a/b', 'd')], true],
    ['but not to a name that is there', 'a: {b: 1, c: 2}\n', [rename('/a/b', 'c')], false],
    ['unless that one goes', 'a: {b: 1, c: 2}\n', [rename('/a/b', 'c'), remove('/a/c')], true],
    ['when no alias means what goes', 'a: &x 1\nb: 2\n', [remove('/a')], true],
    ['but not when one does', 'a: &x 1\nb: *x\n', [remove('/a')], false],
    ['when it is not there yet', 'a: {b: 1}\n', [insert('/a', 'due')], true],
    ['but not when the blank is there', 'a: {b: 1, due: }\n', [insert('/a', 'due')], false],
    ['when a value comes into the blank', 'a: {b: 1, due: }\n', [insert('/a', 'due', '2024')], true],
    ['when a part of it is left to do', 'a: {due: }\n', [insert('/a', 'due'), insert('/a', 'owner')], true],
    ['but not when the item is there', 'a:\n  - {b: 1, c: }\n', [append('/a', '{b: 1, c: }')], false],
    ['but no item in brackets is emptied', 'a: [9.]\n', [set('/a/0', '')], false],
    ['when no remark goes with it', 'a: [1, 2]\n', [set('/a')], true],
    ['but not when one would', 'a: [\n  # vì sao\n  1]\n', [set('/a')], false],
  ];
  for (const [name, text, edits, expected] of table) it(name, () => assert.equal(canRewrite(parse(openSource(text)), edits), expected));
});
