import assert from 'node:assert/strict';
import { materialize } from '../../../core/syntax/materialize.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { editSource, openSource } from '../../../core/syntax/source.ts';
import type { Source, SyntaxTree } from '../../../core/syntax/tree.ts';

const PLAN = `# đầu
zones: # khu
  kcn-a: # mục
    name: KCN A # tên
    aliases:
    - A
    - "B"

  kcn-b: {name: KCN B, type: KCN}
actuals:
  - {indicator: fdi, value: 1}
  - indicator: fdi
    value:
empty:
`;

function typed(source: Source, before: string, text: string): Source {
  const start = source.text().indexOf(before);
  return editSource(source, [{ start, end: start, text }]);
}

describe('the syntax tree', () => {
  const tree = parse(openSource(PLAN));

  it('gives sections and entries in the order written', () => {
    const said = tree.sections.map(({ pointer, kind, entries }) => [pointer, kind, entries.map((entry) => entry.pointer)]);
    assert.deepEqual(said, [
      ['/zones', 'map', ['/zones/kcn-a', '/zones/kcn-b']],
      ['/actuals', 'list', ['/actuals/0', '/actuals/1']],
      ['/empty', 'scalar', []],
    ]);
    assert.deepEqual(
      materialize(tree.valueAt('')!),
      Object.assign(Object.create(null), {
        zones: materialize(tree.valueAt('/zones')!),
        actuals: materialize(tree.valueAt('/actuals')!),
        empty: null,
      }),
    );
  });

  for (const [pointer, key, value, entry] of [
    ['/zones', 'zones', /^kcn-a: [\s\S]*KCN}$/, /^zones: # khu[\s\S]*KCN}$/],
    ['/zones/kcn-a', 'kcn-a', /^name: KCN A # tên[\s\S]*"B"$/, /^kcn-a: # mục[\s\S]*"B"$/],
    ['/zones/kcn-a/name', 'name', /^KCN A$/, /^name: KCN A$/],
    ['/zones/kcn-a/aliases', 'aliases', /^- A\n {4}- "B"$/, /^aliases:\n {4}- A\n {4}- "B"$/],
    ['/zones/kcn-a/aliases/1', '-', /^"B"$/, /^- "B"$/],
    ['/zones/kcn-b/type', 'type', /^KCN$/, /^type: KCN$/],
    ['/actuals/0', '-', /^\{indicator: fdi, value: 1\}$/, /^- \{indicator: fdi, value: 1\}$/],
    ['/actuals/1/value', 'value', /^$/, /^value:$/],
    ['/empty', 'empty', /^$/, /^empty:$/],
  ] as const) {
    it(`locates ${pointer}`, () => {
      const at = (part: 'key' | 'value' | 'entry') => {
        const range = tree.locate(pointer, part)!;
        return PLAN.slice(range.start, range.end);
      };
      assert.equal(at('key'), key);
      assert.match(at('value'), value);
      assert.match(at('entry'), entry);
    });
  }

  it('locates nothing where nothing is', () => {
    for (const pointer of ['/x', '/zones/x', '/zones/kcn-a/x', '/zones/kcn-a/name/x', '/actuals/7', '/zones/kcn-a/aliases/x']) {
      assert.equal(tree.locate(pointer, 'value'), undefined, pointer);
      assert.equal(tree.valueAt(pointer), undefined, pointer);
    }
  });

  /** `|` is the cursor. */
  for (const [line, pointer, part] of [
    ['zo|nes: # khu', '/zones', 'key'],
    ['zones: # k|hu', '/zones', 'entry'],
    ['  kcn|-a: # mục', '/zones/kcn-a', 'key'],
    ['    na|me: KCN A # tên', '/zones/kcn-a/name', 'key'],
    ['    name: K|CN A # tên', '/zones/kcn-a/name', 'value'],
    ['    name: KCN A| # tên', '/zones/kcn-a/name', 'value'],
    ['    name: KCN A # t|ên', '/zones/kcn-a/name', 'entry'],
    ['    - |A', '/zones/kcn-a/aliases/0', 'value'],
    ['  kcn-b: {na|me: KCN B, type: KCN}', '/zones/kcn-b/name', 'key'],
    ['  kcn-b: {name: KCN B,| type: KCN}', '/zones/kcn-b', 'value'],
    ['  kcn-b: {name: KCN B, type: KC|N}', '/zones/kcn-b/type', 'value'],
    ['    value:|', '/actuals/1/value', 'value'],
    ['empty:|', '/empty', 'value'],
  ] as const) {
    it(`finds the place of ${line}`, () => {
      const offset = PLAN.indexOf(line.replace('|', '')) + line.indexOf('|');
      assert.deepEqual(tree.placeAt(offset), { pointer, part });
    });
  }

  it('knows by the column what a blank line belongs to', () => {
    const text = 'zones:\n  a:\n    name: A\n    area:\n      \n    \n  \n\n';
    const blank = parse(openSource(text));
    const places = [6, 4, 2, 0].map((column) =>
      blank.placeAt(text.indexOf(`\n${' '.repeat(column)}\n`, text.indexOf('area:')) + 1 + column),
    );
    assert.deepEqual(places, [
      { pointer: '/zones/a/area', part: 'value' },
      { pointer: '/zones/a', part: 'entry' },
      { pointer: '/zones', part: 'entry' },
      { pointer: '', part: 'entry' },
    ]);
  });

  it('finds comments by a word, not texts that look like one', () => {
    const text = 'a: "# word"\nb: 1 # a word\n# word\nc: |\n  # word\nd: x#word\n';
    assert.deepEqual(
      parse(openSource(text))
        .commentsWith('word')
        .map(({ start, end }) => text.slice(start, end)),
      ['# a word', '# word'],
    );
  });

  it('normalises texts and keys', () => {
    assert.deepEqual(parse(openSource('te\u0302n: A\u0301\n')).valueAt('/t\u00ean'), { kind: 'scalar', text: '\u00c1', plain: true });
  });
});

describe('identity over edits', () => {
  it('is kept by all that an edit does not touch', () => {
    const source = openSource(PLAN);
    const [before, after] = [parse(source), parse(typed(source, 'KCN A', 'x'))];
    assert.notEqual(after.sections[0]!.entries[0], before.sections[0]!.entries[0]);
    assert.equal(after.sections[0]!.entries[1], before.sections[0]!.entries[1]);
    assert.equal(after.sections[1], before.sections[1]);
  });

  it('is kept by values when only their index changes', () => {
    const source = openSource(PLAN);
    const [before, after] = [parse(source), parse(typed(source, '  - {indicator', '  - 1\n'))];
    assert.notEqual(after.sections[1]!.entries[1], before.sections[1]!.entries[0]);
    assert.equal(after.sections[1]!.entries[1]!.value, before.sections[1]!.entries[0]!.value);
  });

  it('is kept around an entry that is broken while it is typed', () => {
    let source = openSource(PLAN);
    const before = parse(source);
    for (const text of ['"', '[', ': ', '\t', '  ']) {
      source = typed(source, 'KCN A', text);
      const after = parse(source);
      assert.equal(after.sections[0]!.entries[1], before.sections[0]!.entries[1], text);
      assert.equal(after.sections[1], before.sections[1], text);
    }
  });
});

describe('anchors', () => {
  const text = 'x-base: &base {unit: ha, area: {a: 1}}\nindicators:\n  b: {<<: *base, name: B, unit: m2}\n  c: *base\n  d: [*base]\n';
  const tree = parse(openSource(text));
  const plain = (of: SyntaxTree, pointer: string) => JSON.stringify(materialize(of.valueAt(pointer)!));

  it('merge behind the own pairs, which win', () => {
    assert.equal(plain(tree, '/indicators/b'), '{"name":"B","unit":"m2","area":{"a":1}}');
    const value = tree.valueAt('/indicators/b');
    assert.deepEqual(value?.kind === 'map' && value.pairs.map(({ key, merged }) => [key, merged]), [
      ['name', undefined],
      ['unit', undefined],
      ['area', true],
    ]);
  });

  it('stand for their value, which has no other place than the alias', () => {
    assert.equal(plain(tree, '/indicators/c/area/a'), '1');
    for (const [pointer, marks] of [
      ['/indicators/c/area/a', '*base'],
      ['/indicators/b/area', '*base'],
      ['/indicators/d/0/unit', '*base'],
    ] as const) {
      const range = tree.locate(pointer, 'value')!;
      assert.equal(text.slice(range.start, range.end), marks, pointer);
    }
    assert.equal(tree.locate('/indicators/c/x', 'value'), undefined);
  });

  it('reach over slices and change with their definition', () => {
    const after = parse(typed(tree.source, 'ha,', 'x'));
    assert.equal(plain(after, '/indicators/c/unit'), '"xha"');
    assert.equal(plain(tree, '/indicators/c/unit'), '"ha"');
  });

  it('keep the identity of entries when the definition stays', () => {
    const before = parse(openSource(text));
    const { entries } = before.sections[1]!;
    assert.equal(parse(typed(before.source, 'name: B', 'x')).sections[1]!.entries[1], entries[1]);
  });

  it('merge into registers and into the file', () => {
    const merged = parse(openSource('x-zones: &z {a: {name: A}, b: 1}\nzones:\n  <<: *z\n  b: {name: B}\n'));
    assert.deepEqual(
      merged.sections[1]!.entries.map(({ pointer }) => pointer),
      ['/zones/b', '/zones/a'],
    );
    assert.equal(plain(merged, '/zones/a/name'), '"A"');
    const root = parse(openSource('x: &x {zones: {a: 1}}\n<<: *x\n'));
    assert.deepEqual(
      root.sections.map(({ pointer }) => pointer),
      ['/x', '/zones'],
    );
  });

  it('report an alias that nothing defines before it', () => {
    assert.deepEqual(
      parse(openSource('a: *b\nb: &b 1\nc: {<<: *d}\n')).problems.map(({ slip, pointer }) => [slip, pointer]),
      [
        ['cannot-begin', '/a'],
        ['cannot-begin', '/c'],
      ],
    );
  });
});

describe('materialize', () => {
  for (const [text, value] of [
    ['12', 12],
    ['+12', 12],
    ['0x1F', 31],
    ['0o17', 15],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1.', 1],
    ['1e999', '1e999'],
    ['-.inf', -Infinity],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['', null],
    ['~', null],
    ['null', null],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['2024-01-02', '2024-01-02'],
    ['9.200', 9.2],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
  ] as const) {
    it(`reads ${text || 'nothing'}`, () => assert.deepEqual(materialize(parse(openSource(`a: ${text}\n`)).valueAt('/a')!), value));
  }
});
