import assert from 'node:assert/strict';
import { parse } from '../../../core/syntax/parse.ts';
import { sameValue } from '../../../core/syntax/value.ts';
import { openSource } from '../../../core/syntax/source.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';

/** The text, the slip, what it marks, and the text after its fix; marked texts and fixes as in the table of yaml-syntax. */
type Row = readonly [text: string, slip: string, marks: string, fixed?: string, data?: Readonly<Record<string, string>>];

const entry = (line: string) => `zones:\n  a:\n    type: KCN\n    ${line}\n    note: x\n  b: {name: B}\n`;
const row = (line: string, slip: string, marks: string, fixed?: string, data?: Row[4]): Row => [
  entry(line),
  slip,
  marks,
  fixed === undefined ? undefined : entry(fixed),
  data,
];

const ROWS: readonly Row[] = [
  row('name: Dự án: giai đoạn 2', 'colon-in-text', 'Dự án: giai đoạn 2', 'name: "Dự án: giai đoạn 2"'),
  row('name: Dự án: giai đoạn 2  # ghi chú', 'colon-in-text', 'Dự án: giai đoạn 2', 'name: "Dự án: giai đoạn 2"  # ghi chú'),
  row('name: Danh mục gồm:', 'ends-in-colon', 'Danh mục gồm:', 'name: "Danh mục gồm:"'),
  row('value: -', 'lone-dash', '-', 'value:'),
  row('name: "Khu A" mở rộng', 'text-after-quote', '"Khu A" mở rộng', 'name: "Khu A mở rộng"'),
  row("name: 'Khu A' mở rộng", 'text-after-quote', "'Khu A' mở rộng", "name: 'Khu A mở rộng'"),
  row('name: "Khu A" và "Khu B"', 'text-after-quote', '"Khu A" và "Khu B"', 'name: "\\"Khu A\\" và \\"Khu B\\""'),
  row('unit: %', 'cannot-begin', '%', 'unit: "%"', { char: '%' }),
  row('name: [Mới] A', 'cannot-begin', '[Mới] A', 'name: "[Mới] A"', { char: '[' }),
  row('name: *A', 'cannot-begin', '*A', 'name: "*A"', { char: '*', alias: 'A' }),
  row('name: *ghi chú', 'cannot-begin', '*ghi chú', 'name: "*ghi chú"', { char: '*' }),
  row('name: @A', 'cannot-begin', '@A', 'name: "@A"', { char: '@' }),
  row('name: !A', 'cannot-begin', '!A', 'name: "!A"', { char: '!' }),
  row('value: >5', 'cannot-begin', '>5', 'value: ">5"', { char: '>' }),
  row('value: >50.000 tỷ đồng', 'cannot-begin', '>50.000 tỷ đồng', 'value: ">50.000 tỷ đồng"', { char: '>' }),
  row('name: - A', 'cannot-begin', '- A', 'name: "- A"', { char: '-' }),
  row('name: & A', 'cannot-begin', '& A', 'name: "& A"', { char: '&' }),
  row('at-least:3', 'no-space-after-colon', 'at-least:3', 'at-least: 3', { key: 'at-least', value: '3' }),
  row('"at-least":3', 'no-space-after-colon', '"at-least":3', '"at-least": 3', { key: 'at-least', value: '3' }),
  row('name: “Khu A”', 'curly-quotes', '“Khu A”', 'name: "Khu A"'),
  row('name: “Khu A: B”', 'curly-quotes', '“Khu A: B”', 'name: "Khu A: B"'),
  row('name: ‘Khu A’', 'curly-quotes', '‘Khu A’', 'name: "Khu A"'),
  row('aliases: [“A”, “B, C”]', 'curly-quotes', '“A”', 'aliases: ["A", “B, C”]'),
  row('name: "Khu A', 'unclosed-quote', '"Khu A'),
  row("name: 'Khu A", 'unclosed-quote', "'Khu A"),
  row('x: {name: KCN #2, type: KCN}', 'hash-in-brackets', 'KCN #2', 'x: {name: "KCN #2", type: KCN}'),
  row('x: {name: KCN # 2}', 'hash-in-brackets', 'KCN # 2', 'x: {name: "KCN # 2"}'),
  row('x: [', 'no-partner', '[', undefined, { char: '[' }),
  row('x: {', 'no-partner', '{', undefined, { char: '{' }),
  row('x: ]', 'no-partner', ']', undefined, { char: ']' }),
  row('x: }', 'no-partner', '}', undefined, { char: '}' }),
  row('x: {a: [1, 2}', 'no-partner', '[', undefined, { char: '[' }),
  row('x: {a: 1}}', 'no-partner', '}', undefined, { char: '}' }),
  row('x: [1, 2}', 'no-partner', '}', undefined, { char: '}' }),
  row('x: {unit: %, a: 1}', 'cannot-begin', '%', 'x: {unit: "%", a: 1}', { char: '%' }),
  row('x: {name: "A" b, a: 1}', 'text-after-quote', '"A" b', 'x: {name: "A b", a: 1}'),
  row('x: {name: A: b, a: 1}', 'colon-in-text', 'A: b', 'x: {name: "A: b", a: 1}'),
  row('x: {value: -, a: 1}', 'lone-dash', '-', 'x: {value:, a: 1}'),
  row('x: {name: [Mới] A, a: 1}', 'cannot-begin', '[Mới] A', 'x: {name: "[Mới] A", a: 1}', { char: '[' }),
  row('x: {at-least:3}', 'no-space-after-colon', 'at-least:3', 'x: {at-least: 3}', { key: 'at-least', value: '3' }),
  row('x: {name: "A, a: 1}', 'unclosed-quote', '"A, a: 1}'),
  row('không có dấu', 'unreadable', 'không có dấu'),
  row('name: KCN #2', 'hash-cut', 'KCN #2', 'name: "KCN #2"', { read: 'KCN', whole: 'KCN #2' }),
  row('aliases: [x, KCN]  #2', 'none', ''),
  ['zones:\n  a:\n    name: A\n      type: KCN\n', 'misaligned-key', 'type'],
  ['zones:\n  a:\n      name: A\n    type: KCN\n', 'misaligned-key', 'type'],
  ['zones:\n  a: {name: A}\n   b: {name: B}\n', 'misaligned-key', 'b'],
  ['zones:\n  a: {name: A}\n b: {name: B}\n  c: {name: C}\n', 'misaligned-key', 'b'],
  ['zones:\n  a:\n    at-least:3\n', 'no-space-after-colon', 'at-least:3', 'zones:\n  a:\n    at-least: 3\n'],
  ['zones:\n   a: {name: A}\n\tb: {name: B}\n', 'tab', '\t', 'zones:\n   a: {name: A}\n   b: {name: B}\n'],
  ['zones: {a: {\n    x: 2 # vì sao\n    type: KCN\n  }}\n', 'hash-in-brackets', '2 # vì sao\n    type: KCN'],
  ['zones: {a: {\n    x: "ha" # vì sao\n    b: 1\n  }}\n', 'text-after-quote', '"ha" # vì sao\n    b: 1'],
  ['zones: {a: {name: A} b: {name: B}}\n', 'cannot-begin', '{name: A} b: {name: B'],
  ['zones:\n\ta:\n\t\tname: A\n', 'tab', '\t', 'zones:\n  a:\n    name: A\n'],
  ['zones:\n  a:\n\u00a0\u00a0\u00a0 name: A\n', 'no-break-space', '\u00a0\u00a0\u00a0 ', 'zones:\n  a:\n    name: A\n'],
  ['zones:\n  a: {name: A}\n---\nzones:\n  b: {name: B}\n', 'second-document', '---'],
  ['zones:\n  a: {name: A, name: B}\n', 'duplicate-key', 'name', undefined, { key: 'name' }],
  ['plan:\n  id: a\n  id: b\n', 'duplicate-key', 'id', undefined, { key: 'id' }],
  ['zones: {a: 1}\nx: 1\nzones: {b: 1}\n', 'duplicate-key', 'zones', undefined, { key: 'zones' }],
  ['zones:\n  a: \0\n  b: {\n', 'unreadable', '\0'],
  ['zones:\n  a:\n    name: A\nkhông đọc được\ncũng không\n', 'unreadable', 'không đọc được'],
  ['- a\n- b\n', 'no-plan', '- a'],
  ['zon', 'no-plan', 'zon'],
  ['stt,tên\n1,A\n2,B\n', 'no-plan', 'stt,tên'],
  ['zones:\n<<<<<<< HEAD\n  a: {name: A}\n=======\n  a: {name: B}\n>>>>>>> x\n', 'conflict', '<<<<<<< HEAD'],
  ['zones:\n  a:\n<<<<<<< HEAD\n    name: A\n||||||| base\n    name: B\n=======\n    name: C\n>>>>>>> x\n', 'conflict', '<<<<<<< HEAD'],
  ['zones:\n  a: {name: A}\n>>>>>>> x\n', 'conflict', '>>>>>>> x'],
  ['targets: {fdi: [\n', 'no-partner', '['],
  ['zones:\n  a: &a {\n    name: A\n', 'no-partner', '{'],
  ['zones:\n  a:\n    type: KCN\n    ,\n', 'unreadable', ','],
];

const CORRECT: readonly string[] = [
  '',
  '# chỉ có ghi chú\n',
  '---\nzones:\n  a: {name: A}\n',
  '\ufeffzones:\n  a: {name: A}\n',
  'zones:\n  a: {name: A}\n...\n# hết\n',
  '%YAML 1.2\n---\nzones:\n',
  'zones:\n  a:\n    name: KCN A  # mở rộng\n    note: "a: b # c"\n',
  'forecasts:\n  - values:\n      kcn-a:  # not reported\n      kcn-b: 1\n',
  'zones:\n  a:\n    url: https://a.vn/x#y\n    at: 10:30\n',
  'zones:\n  a: {name: \'a: b\', note: "x, y #1", url: http://a.b/c}\n',
  'zones: {\n  a: {\n    name: A\n  },\n  b: {name: B}\n}\n',
  'zones:\n  a: {\n    name: A\n  }\n  b: [\n    1\n  ]\n',
  'zones:\n  a:\n    name: “Khu A” mở rộng\n    note: nói “được”\n',
  'x-a: &a {unit: "%"}\nindicators:\n  b: {<<: *a, name: B}\n',
  'zones:\n  a: {name: A}\n  a: {name: B}\n',
  'zones:\n  a:\n    note: |\n      # đây là chữ\n      a: b: c\n    text: >-\n      dài\n',
  'actuals:\n- value: 1\n- value: 2\n',
  'zones:\n  a:\n    value: -5\n    b: "-"\n    c: ~\n',
  'a: !!str 5\nb: !!int 5\n',
  'zones:\n  a: {value: 28,3 %}\n',
  'zones:\n\n  a:\n\n    name: A\n\t\n  b: {name: B}\n',
  'zones:\n  a:\n    note: dòng một\n      dòng hai\n',
];

describe('slips of YAML', () => {
  for (const [text, kind, marks, fixed, data] of ROWS) {
    it(`${kind}: ${JSON.stringify(text.length > 70 ? marks : text)}`, () => {
      const { problems } = parse(openSource(text));
      if (kind === 'none') return assert.deepEqual(problems, []);
      const [problem, ...others] = problems;
      assert.equal(problem?.slip, kind);
      assert.equal(text.slice(problem!.range.start, problem!.range.end), marks);
      if (data) assert.deepEqual(problem!.data, data);
      if (!/“B/.test(text)) assert.deepEqual(others, []);
      if (fixed === undefined) return assert.equal(problem!.fix, undefined);
      const after = applyEdits(text, problem!.fix!);
      assert.equal(after, fixed);
      if (!/“B/.test(text)) assert.deepEqual(parse(openSource(after)).problems, []);
    });
  }

  for (const text of CORRECT) it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(parse(openSource(text)).problems, []));

  it('reads what stands around a slip', () => {
    const tree = parse(openSource(entry('name: "Khu A')));
    assert.ok(sameValue(tree.valueAt('/zones/a/note'), { kind: 'scalar', text: 'x', plain: true }));
    assert.ok(sameValue(tree.valueAt('/zones/b/name'), { kind: 'scalar', text: 'B', plain: true }));
    assert.equal(tree.problems[0]?.pointer, '/zones/a/name');
  });

  it('reports a second key with its suffix, and leaves a second id in a register to a check', () => {
    assert.equal(parse(openSource('zones:\n  a: {name: A, name: B}\n')).problems[0]?.pointer, '/zones/a/name~~2');
    assert.equal(parse(openSource('plan:\n  id: a\n  id: b\n')).problems[0]?.pointer, '/plan/id~~2');
    for (const text of [
      'zones:\n  a: {name: A}\n  a: {name: B}\n',
      'zones: {a: {name: A}, a: {name: B}}\n',
      '{zones: {a: {name: A}, a: {name: B}}}\n',
    ]) {
      const tree = parse(openSource(text));
      assert.deepEqual(tree.problems, [], text);
      assert.deepEqual(
        tree.sections[0]!.entries.map(({ pointer }) => pointer),
        ['/zones/a', '/zones/a~~2'],
      );
      assert.ok(tree.locate('/zones/a~~2/name', 'value')!.start > tree.locate('/zones/a/name', 'value')!.start);
    }
  });
});
