import assert from 'node:assert/strict';
import { brokenEntries, isOfBroken, standsInBroken } from '../../../core/rules/broken-entries.ts';
import { placeOf } from '../../../core/syntax/place.ts';
import type { SyntaxTree } from '../../../core/syntax/tree.ts';
import { tree } from '../../../core/workspace/documents.ts';
import { itCounts } from '../../on-stage.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { ToldPage } from '../../told.ts';

function read(text: string): SyntaxTree {
  const plan = planOfTexts({ 'a.plan.yaml': text });
  return plan.db.get(tree, plan.file('a.plan.yaml'));
}

/** Each item a hundredth of the next: what the last stands for is too much to be read. */
const LEVELS = ['a', 'b', 'c', 'd'] as const;
const bomb = [
  'x-a: &a [b, b, b, b, b, b, b, b, b, b]',
  ...LEVELS.slice(1).map((id, i) => `x-${id}: &${id} [${Array(10).fill(`*${LEVELS[i]}`).join(', ')}]`),
].join('\n');

describe('entries that a slip of YAML has broken: broken-entries', () => {
  const TEXTS: readonly (readonly [text: string, broken: readonly string[]])[] = [
    ['milestones:\n  m1: {name: Một}\n  m2\n  m3: {name: Ba}\n', []],
    ['reviews:\n  r1: {name: R}\n  r2\nmilestones:\n  m1: {name: Một, due: [}\n  m3: {name: Ba}\n', ['/milestones/m1']],
    ['actuals:\n  - {indicator: a}\n  - {indicator: b, value: [}\n', ['/actuals/1']],
    ['milestones: {m1: {name: Một}, m2\n', ['/milestones']],
    ['milestones: {\n  m1: {name: Một},\n  m2\n', ['/milestones']],
    ['milestones:\n  {m1: {name: Một},\n  ]}\n', ['/milestones']],
    ['milestones: Một: hai\n', ['/milestones']],
    ['milestones:\n  "b\n', ['/milestones']],
    ['milestones:\n  {m1: {name: Một}, m2\n', ['/milestones']],
    ['milestones:\n  - : a\n  "b\n', ['/milestones/0']],
    ['milestones: !!x\n  m1: {name: Một}\n', ['/milestones']],
    ['milestones:\n  m1: {name: Một}\n  m1: {name: Hai}\n', []],
    ['- a\n- b: [\n', ['']],
    [
      `${bomb}\nmilestones:\n  m1: {name: Một}\n  m2: {name: Hai, tags: *d}\n`,
      ['/x-d/7', '/x-d/8', '/x-d/9', '/milestones/m1', '/milestones/m2'],
    ],
    [`x-m: &m {m0: {name: Không}}\nmilestones:\n  <<: *m\n  m1: {name: Một}\n${bomb}\n`, ['/x-d/7', '/x-d/8', '/x-d/9']],
  ];
  for (const [text, broken] of TEXTS)
    it(`are ${broken.join(', ') || 'none'} in ${JSON.stringify(text.slice(-60))}`, () =>
      assert.deepEqual([...brokenEntries(read(text))], broken));

  it('keep to themselves what their remains seem to say, and a section of nothing else too', () => {
    const speaks = (broken: readonly string[], pointer: string) => isOfBroken(new Set(broken), { place: placeOf('a', pointer) });
    assert.equal(speaks(['/milestones/m1'], '/milestones/m1/due'), true);
    assert.equal(speaks(['/milestones/m1'], '/milestones/m2/due'), false);
    assert.equal(speaks(['/milestones/m1'], '/milestones'), false);
    assert.equal(speaks(['/milestones'], '/milestones/m2/due'), true);
    assert.equal(speaks([], '/milestones/m2/due'), false);
  });

  const CHANGES: readonly (readonly [text: string, pointer: string, stands: boolean])[] = [
    ['milestones:\n  m1: {name: [}\n  m2: {name: Hai}\n', '/milestones/m1/name', true],
    ['milestones:\n  m1: {name: [}\n  m2: {name: Hai}\n', '/milestones/m2/name', false],
    ['milestones:\n  m1: {name: [}\n  m10: {name: Hai}\n', '/milestones/m10/name', false],
    ['milestones:\n  m1: {name: [}\n', '/milestones', true],
    ['milestones: Một: hai\nreviews:\n  r: {name: R}\n', '/milestones/m1', true],
    ['milestones: Một: hai\nreviews:\n  r: {name: R}\n', '/reviews/r/name', false],
    ['milestones: Một: hai\nreviews:\n  r: {name: R}\n', '/zones', false],
    ['milestones: {m1: {name: [}, m2: {name: Hai}}\n', '/milestones/m2/name', true],
    ['reviews: {r: {name: R}}\nmilestones:\n  m1: {name: [}\n  m2: {name: Hai}\n', '/milestones/m2/name', false],
    ['reviews: {r: {name: R}}\nmilestones: {m1: {name: [}, m2: {name: Hai}}\n', '/milestones/m2/name', true],
    ['plan:\n  name: A: b\n  id: b\n', '/plan/id', true],
    ['plan:\n  name: A: b\n  id: b\nfiles:\n  include: [a]\n', '/files/include', false],
    ['milestones:\n  m1: {name: Một}\n---\nreviews:\n  r: {name: R}\n', '/milestones/m1/name', false],
    ['milestones:\n  m1: {name: Một}\n', '/milestones/m1/name', false],
  ];
  for (const [text, pointer, stands] of CHANGES)
    it(`${stands ? 'leave' : 'do not leave'} ${pointer} unchangeable in ${JSON.stringify(text)}`, () =>
      assert.equal(standsInBroken(read(text), pointer), stands));

  const page = new ToldPage('misshapen', 'Values of another shape, told once');
  for (const each of [
    ['a share where zones belong is no id', 'zones: {z: {name: Z, type: KCN, localities: 70 %}}', { 'wrong-shape': 1 }],
    [
      'a value beside values is read as what it is',
      'actuals: [{indicator: share, period: 2023, value: "112,3 %", values: {kcn-b: 5 %}}]',
      { 'wrong-shape': 1, 'out-of-bounds': 1 },
    ],
  ] as const)
    itCounts(page, ['wrong-shape', 'unknown-reference', 'out-of-bounds'], each);
});
