import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import type { Edit } from '../../../core/syntax/edit.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { placeOf } from '../../../core/syntax/place.ts';
import { quoteIfNeeded } from '../../../core/syntax/quote.ts';
import { rewrite } from '../../../core/syntax/rewrite.ts';
import { editSource, openSource } from '../../../core/syntax/source.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';

const at = (pointer: string) => placeOf('f', pointer);
const set = (pointer: string, text: string): Edit => ({ kind: 'set', place: at(pointer), text });
const rename = (pointer: string, key: string): Edit => ({ kind: 'rename', place: at(pointer), key });
const insert = (pointer: string, key: string, text: string): Edit => ({ kind: 'insert', place: at(pointer), key, text });
const append = (pointer: string, text: string): Edit => ({ kind: 'append', place: at(pointer), text });
const remove = (pointer: string): Edit => ({ kind: 'remove', place: at(pointer) });

const PLAN = `zones: # khu
  a: # mục a
    name: A # tên
    aliases: [x, y]
  b: {name: B, type: KCN}   # dòng
actuals:
  - {indicator: fdi, value: 1}
  - indicator: fdi
    value: 2 # số
`;

interface Row {
  readonly name: string;
  readonly text?: string;
  readonly edits: readonly Edit[];
  /** The lines of the result that are not in the text, and with a minus those that are gone. */
  readonly gives: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'sets a scalar and keeps its comment',
    edits: [set('/zones/a/name', 'Mới')],
    gives: ['-    name: A # tên', '+    name: Mới # tên'],
  },
  {
    name: 'sets without quotes on a line of its own, where braces would need them',
    edits: [set('/zones/a/name', '"28,3 %"')],
    gives: ['-    name: A # tên', '+    name: 28,3 % # tên'],
  },
  {
    name: 'leaves quotes that are there, and those that make a text of a number',
    text: 'a:\n  b: "1,5 %" # x\n  c: 1\n',
    edits: [set('/a/b', '"2,5 %"'), set('/a/c', '"2"')],
    gives: ['-  b: "1,5 %" # x', '-  c: 1', '+  b: "2,5 %" # x', '+  c: "2"'],
  },
  {
    name: 'adds a line without quotes, where braces would need them',
    edits: [insert('/zones/a', 'note', '"1,5 tỷ"')],
    gives: ['+    note: 1,5 tỷ'],
  },
  {
    name: 'sets in braces, with quotes where a comma needs them',
    edits: [set('/zones/b/name', '28,3 %')],
    gives: ['-  b: {name: B, type: KCN}   # dòng', '+  b: {name: "28,3 %", type: KCN}   # dòng'],
  },
  {
    name: 'sets an empty value',
    text: 'a:\n  b:  # trống\n  c: 1\n',
    edits: [set('/a/b', '5')],
    gives: ['-  b:  # trống', '+  b: 5  # trống'],
  },
  {
    name: 'sets an empty value in braces',
    text: 'a: {b: , c: , d}\n',
    edits: [set('/a/b', '5'), set('/a/c', '6'), set('/a/d', '7')],
    gives: ['-a: {b: , c: , d}', '+a: {b: 5, c: 6, d: 7}'],
  },
  { name: 'sets an empty item', text: 'a:\n  -\n  - 2\n', edits: [set('/a/0', '1')], gives: ['-  -', '+  - 1'] },
  {
    name: 'sets a block map to a scalar',
    text: 'a:\n  b:\n    c: 1\n  d: 2\n',
    edits: [set('/a/b', '5')],
    gives: ['-  b:', '-    c: 1', '+  b: 5'],
  },
  {
    name: 'sets a scalar to a block map',
    text: 'a:\n  b: 1\n  d: 2\n',
    edits: [set('/a/b', 'c: 1\ne: 2')],
    gives: ['-  b: 1', '+  b:', '+    c: 1', '+    e: 2'],
  },
  {
    name: 'sets a whole section',
    edits: [set('/zones', '{}')],
    gives: [
      '-zones: # khu',
      '-  a: # mục a',
      '-    name: A # tên',
      '-    aliases: [x, y]',
      '-  b: {name: B, type: KCN}   # dòng',
      '+zones: {}   # dòng',
    ],
  },
  { name: 'keeps the anchor of a value', text: 'a:\n  b: &x 1\n  c: *x\n', edits: [set('/a/b', '5')], gives: ['-  b: &x 1', '+  b: &x 5'] },
  { name: 'inserts what does not exist', edits: [set('/zones/a/type', 'KCN')], gives: ['+    type: KCN'] },
  {
    name: 'renames keys',
    edits: [rename('/zones/a/name', 'ten'), rename('/zones', 'khu'), rename('/zones/b/type', 'a, b')],
    gives: [
      '-zones: # khu',
      '-    name: A # tên',
      '-  b: {name: B, type: KCN}   # dòng',
      '+khu: # khu',
      '+    ten: A # tên',
      '+  b: {name: B, "a, b": KCN}   # dòng',
    ],
  },
  { name: 'inserts behind the last pair of a block map', edits: [insert('/zones/a', 'type', 'KCN')], gives: ['+    type: KCN'] },
  {
    name: 'inserts into braces',
    edits: [insert('/zones/b', 'note', 'một, hai'), insert('/zones/b', 'x', '[1]')],
    gives: ['-  b: {name: B, type: KCN}   # dòng', '+  b: {name: B, type: KCN, note: "một, hai", x: [1]}   # dòng'],
  },
  {
    name: 'inserts an entry behind the last',
    edits: [insert('/zones', 'c', 'name: C\ntype: KCN')],
    gives: ['+  c:', '+    name: C', '+    type: KCN'],
  },
  { name: 'inserts into an item', edits: [insert('/actuals/1', 'as-of', '2024-01-01')], gives: ['+    as-of: 2024-01-01'] },
  {
    name: 'inserts into nothing',
    text: 'zones:\n  a:   # c\nb:\n',
    edits: [insert('/zones/a', 'name', 'A'), insert('/b', 'x', '1'), insert('/b', 'y', '2')],
    gives: ['+    name: A', '+  x: 1', '+  y: 2'],
  },
  {
    name: 'inserts into empty braces and null',
    text: 'zones: {}\na: null\nb: {c: , d: {}}\n',
    edits: [insert('/zones', 'x', '1'), insert('/a', 'y', '1'), insert('/b/c', 'z', '1'), insert('/b/d', 'w', '1')],
    gives: ['-zones: {}', '-a: null', '-b: {c: , d: {}}', '+zones: {x: 1}', '+a:', '+  y: 1', '+b: {c: {z: 1}, d: {w: 1}}'],
  },
  {
    name: 'inserts into braces over lines',
    text: 'a: {\n  b: 1, # một\n  c: 2 # hai\n}\n',
    edits: [insert('/a', 'd', '3')],
    gives: ['-  c: 2 # hai', '+  c: 2, # hai', '+  d: 3'],
  },
  {
    name: 'inserts a section that does not exist',
    edits: [insert('/sources', 'bc', 'name: Báo cáo'), append('/forecasts', 'indicator: fdi\nvalue: 1')],
    gives: ['+sources:', '+  bc:', '+    name: Báo cáo', '+forecasts:', '+  - indicator: fdi', '+    value: 1'],
  },
  {
    name: 'makes what lies between',
    edits: [insert('/zones/a/area', 'natural', '5 ha'), insert('/zones/b/area', 'natural', '5 ha')],
    gives: [
      '-  b: {name: B, type: KCN}   # dòng',
      '+    area:',
      '+      natural: 5 ha',
      '+  b: {name: B, type: KCN, area: {natural: 5 ha}}   # dòng',
    ],
  },
  {
    name: 'appends items',
    edits: [append('/actuals', '{value: 3}'), append('/zones/a/aliases', 'z')],
    gives: ['-    aliases: [x, y]', '+    aliases: [x, y, z]', '+  - {value: 3}'],
  },
  {
    name: 'appends to a list that is not there',
    edits: [append('/zones/a/tags', 't'), append('/zones/b/tags', 't')],
    gives: ['-  b: {name: B, type: KCN}   # dòng', '+    tags:', '+      - t', '+  b: {name: B, type: KCN, tags: [t]}   # dòng'],
  },
  { name: 'removes a line', edits: [remove('/zones/a/name')], gives: ['-    name: A # tên'] },
  {
    name: 'removes an entry with all its lines',
    edits: [remove('/zones/a')],
    gives: ['-  a: # mục a', '-    name: A # tên', '-    aliases: [x, y]'],
  },
  {
    name: 'removes from braces and brackets',
    edits: [remove('/zones/b/name'), remove('/zones/a/aliases/1')],
    gives: ['-    aliases: [x, y]', '-  b: {name: B, type: KCN}   # dòng', '+    aliases: [x]', '+  b: {type: KCN}   # dòng'],
  },
  {
    name: 'removes from braces and keeps the remark on the next one',
    text: 'a: {\n    b: 1,\n    # về c\n    c: 2\n  }\n',
    edits: [remove('/a/b')],
    gives: ['-    b: 1,'],
  },
  {
    name: 'removes the last from braces and keeps the remarks before it',
    text: 'a: {\n    b: 1, # về b\n    c: 2 # về c\n  }\n',
    edits: [remove('/a/c')],
    gives: ['-    c: 2 # về c'],
  },
  {
    name: 'removes the last two from braces, with the comma that would stand behind a remark',
    text: 'a: {\n    b: 1,\n    # về c\n    c, d\n  }\n',
    edits: [remove('/a/c'), remove('/a/d')],
    gives: ['-    c, d'],
  },
  {
    name: 'removes the last two from braces and keeps the remarks before both',
    text: 'a: {\n    b: 1,\n    # về c\n    c: 2,\n    # về d\n    d: 3\n  }\n',
    edits: [remove('/a/c'), remove('/a/d')],
    gives: ['-    c: 2,', '-    d: 3'],
  },
  {
    name: 'removes from the middle of a line in braces and keeps the remark on the next one',
    text: 'a: {\n    b: 1, c,\n    # về d\n    d: 2\n  }\n',
    edits: [remove('/a/c')],
    gives: ['-    b: 1, c,', '+    b: 1,'],
  },
  {
    name: 'inserts into braces that hold nothing but a remark',
    text: 'a: {\n    # để sau\n  }\n',
    edits: [insert('/a', 'b', '1')],
    gives: ['-  }', '+  b: 1}'],
  },
  {
    name: 'puts another pair in the place of the only one in braces',
    text: 'a: {b: 1}\n',
    edits: [remove('/a/b'), insert('/a', 'c', '2')],
    gives: ['-a: {b: 1}', '+a: {c: 2}'],
  },
  {
    name: 'adds a key to the last entry before a section behind it, at the end of a text without line break',
    text: 'a:\n  b: 1',
    edits: [insert('', 'c', '{d: 2}'), insert('/a', 'e', '3')],
    gives: ['+  e: 3', '+', '+c: {d: 2}', '+'],
  },
  { name: 'inserts no key twice', text: 'a:\n  b:\n', edits: [insert('/a', 'b', '')], gives: [] },
  { name: 'inserts into the blank that is there', text: 'a:\n  b:\n', edits: [insert('/a', 'b', '1')], gives: ['-  b:', '+  b: 1'] },
  { name: 'appends no item twice', text: 'a: [{b: 1}]\n', edits: [append('/a', '{b: 1}')], gives: [] },
  {
    name: 'removes several from brackets',
    text: 'a: [1, 2, 3, 4]\nb: [1, 2]\nc: {x: 1, }\n',
    edits: [remove('/a/1'), remove('/a/2'), remove('/a/3'), remove('/b/0'), remove('/b/1'), remove('/c/x')],
    gives: ['-a: [1, 2, 3, 4]', '-b: [1, 2]', '-c: {x: 1, }', '+a: [1]', '+b: []', '+c: {}'],
  },
  {
    name: 'removes the pair behind a dash',
    edits: [remove('/actuals/1/indicator')],
    gives: ['-  - indicator: fdi', '-    value: 2 # số', '+  - value: 2 # số'],
  },
  { name: 'removes an item', edits: [remove('/actuals/0')], gives: ['-  - {indicator: fdi, value: 1}'] },
  {
    name: 'removes a section',
    edits: [remove('/actuals')],
    gives: ['-actuals:', '-  - {indicator: fdi, value: 1}', '-  - indicator: fdi', '-    value: 2 # số'],
  },
  { name: 'removes the last line of a file without line break', text: 'a:\n  b: 1\n  c: 2', edits: [remove('/a/c')], gives: ['-  c: 2'] },
  { name: 'renames a key in its quotes', text: 'a: {"b":1}\n', edits: [rename('/a/b', 'c')], gives: ['-a: {"b":1}', '+a: {"c":1}'] },
  {
    name: 'renames the second pair of a key',
    text: 'a: {b: 1, b: 2}\n',
    edits: [rename('/a/b~~2', 'c')],
    gives: ['-a: {b: 1, b: 2}', '+a: {b: 1, c: 2}'],
  },
  {
    name: 'leaves alone what comes through an alias',
    text: 'x: &x {a: 1}\ny:\n  z: *x\n  w: {<<: *x}\n',
    edits: [set('/y/z/a', '2'), remove('/y/w/a'), insert('/y/z', 'b', '1')],
    gives: [],
  },
  {
    name: 'takes text edits as they are',
    text: 'a: 1\n',
    edits: [{ kind: 'text', file: 'f', start: 3, end: 4, text: '2' }],
    gives: ['-a: 1', '+a: 2'],
  },
  { name: 'writes into an empty file', text: '', edits: [insert('/zones', 'a', 'name: A')], gives: ['+zones:', '+  a:', '+    name: A'] },
  {
    name: 'writes into a document in braces',
    text: '{zones: {a: 1}}\n',
    edits: [insert('/zones', 'b', '2'), append('/actuals', 'x')],
    gives: ['-{zones: {a: 1}}', '+{zones: {a: 1, b: 2}, actuals: [x]}'],
  },
];

describe('rewrite', () => {
  for (const { name, text = PLAN, edits, gives } of ROWS) {
    it(name, () => assert.deepEqual(difference(text, written(text, edits)), [...gives]));
  }

  it('uses the line breaks of the file', () => {
    assert.equal(
      written('zones:\r\n  a: 1\r\n', [insert('/zones', 'b', 'c: 1\nd: 2'), append('/actuals', 'x')]),
      'zones:\r\n  a: 1\r\n  b:\r\n    c: 1\r\n    d: 2\r\n\r\nactuals:\r\n  - x\r\n',
    );
  });

  it('gives sorted edits that an editor can apply one by one from the end', () => {
    const edits = rewrite(parse(openSource(PLAN)), [remove('/actuals/0'), rename('/zones', 'khu'), set('/zones/b/name', 'C')]);
    assert.deepEqual(
      edits.map(({ start }) => start),
      edits.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    assert.equal(editSource(openSource(PLAN), edits.toReversed()).text(), applyEdits(PLAN, edits));
  });

  for (const text of [
    'KCN A',
    'a: b',
    'ends:',
    'a #b',
    '#a',
    '- a',
    '-',
    '%',
    'null',
    '',
    ' a',
    'a ',
    '12',
    '1.5',
    'true',
    'a, b',
    '[a]',
    '"q"',
    "it's",
    'a\nb',
    'a\\b',
    '\t',
    '*a',
    '&a',
    '!a',
    '>5',
    '|',
    '@a',
    '?',
    '? a',
    'x?',
    '~',
    '<<',
    'http://a.b/c',
    '\u00a0a',
    '😀',
    '---',
    '28,3 %',
  ]) {
    it(`quotes ${JSON.stringify(text)} so that it reads back`, () => {
      assert.deepEqual(load(`a: ${quoteIfNeeded(text, false)}\n`), { a: text });
      assert.deepEqual(load(`{a: ${quoteIfNeeded(text, true)}, b: [${quoteIfNeeded(text, true)}]}\n`), { a: text, b: [text] });
    });
  }

  it('leaves plain what needs no quotes', () => {
    assert.equal(quoteIfNeeded('KCN Đông Mai', true), 'KCN Đông Mai');
    assert.equal(quoteIfNeeded('28,3 %', false), '28,3 %');
    assert.equal(quoteIfNeeded('28,3 %', true), '"28,3 %"');
  });
});

function written(text: string, edits: readonly Edit[]): string {
  return applyEdits(text, rewrite(parse(openSource(text)), edits));
}

/** Lines gone and lines come, by their longest common subsequence. */
function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const kept = new Set<number>();
  const length = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const gone: string[] = [];
  for (let i = 0, j = 0; i < a.length; ) {
    if (j < b.length && a[i] === b[j]) {
      kept.add(j);
      [i, j] = [i + 1, j + 1];
    } else if (j < b.length && length[i]![j + 1]! > length[i + 1]![j]!) j += 1;
    else gone.push(`-${a[i++]}`);
  }
  return [...gone, ...b.flatMap((line, j) => (kept.has(j) ? [] : [`+${line}`]))];
}
