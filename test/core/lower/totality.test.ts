import fc from 'fast-check';
import assert from 'node:assert/strict';
import { WORDS } from '../../../core/plan/words.ts';
import type { SyntaxTree } from '../../../core/syntax/tree.ts';
import type { Value } from '../../../core/syntax/value.ts';
import { loweredManifest, loweredTree } from './lowered.ts';

const SECTIONS = [
  'localities',
  'zones',
  'organisations',
  'indicators',
  'targets',
  'actuals',
  'forecasts',
  'projects',
  'cohorts',
  'milestones',
  'policies',
  'sources',
  'objectives',
  'reviews',
  'deviations',
  'allocations',
  'rates',
];
const KEYS =
  `indicator period due at-least at-most between top all-of split phasing baseline value values components of-which by stated change claims vintages was
  revisions unit kind formula from-events bounds freshness warn-after localities readiness area priority declared-zones permits events obstacles amount land workers
  date as-of counts shares causes is one constructor __proto__ toString x-a 3 %`.split(/\s+/);
const TEXTS = [
  '',
  '~',
  '5',
  '9.200',
  '12',
  '3 %',
  '3 tỷ USD',
  '85 ha',
  'từ 3 đến 4 %',
  'thứ 3',
  '2024',
  '2024-Q1',
  '2023-02-30',
  'a',
  'a/b',
  'a + b',
  '"',
  'true',
  '0x1f',
  '-',
  'constructor',
];

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value; map: Value; list: Value; scalar: Value }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('scalar'), tie('map'), tie('list')),
  scalar: fc.record({
    kind: fc.constant('scalar' as const),
    text: fc.oneof(fc.constantFrom(...TEXTS, ...Object.keys(WORDS.event)), fc.string({ unit: 'binary', maxLength: 8 })),
    plain: fc.boolean(),
  }),
  list: fc.record({ kind: fc.constant('list' as const), flow: fc.boolean(), items: fc.array(tie('value'), { maxLength: 4 }) }),
  map: fc.record({
    kind: fc.constant('map' as const),
    flow: fc.boolean(),
    pairs: fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })), tie('value'), fc.boolean()).map(([key, held, bare]) => ({
        key,
        value: held,
        segment: key.replace(/~/g, '~0').replace(/\//g, '~1'),
        bare: bare || undefined,
      })),
      { maxLength: 8 },
    ),
  }),
})).value;

describe('lowering', () => {
  it('never throws, whatever a file holds, and gives every section', () => {
    const manifest = loweredManifest('plan: {id: p, name: P, terms: {nk: {name: NK}}}\n').manifest!;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...SECTIONS), value), { maxLength: 5 }), (sections) => {
        const file = loweredTree(treeOf(sections), manifest);
        for (const key of SECTIONS) assert.ok(Array.isArray((file as unknown as Record<string, unknown>)[key]));
        for (const { code, place } of file.problems)
          assert.ok(code !== '' && place.file === '/plan/a.plan.yaml' && place.pointer.startsWith('/'));
      }),
      { numRuns: 300 },
    );
  });
});

/** A tree of values alone; lowering looks at nothing else. */
function treeOf(sections: readonly (readonly [string, Value])[]): SyntaxTree {
  return {
    sections: sections.map(([key, held]) => ({
      key,
      pointer: `/${key}`,
      kind: held.kind,
      value: held,
      entries:
        held.kind === 'map'
          ? held.pairs.map((pair) => ({ key: pair.key, pointer: `/${key}/${pair.segment}`, value: pair.value }))
          : held.kind === 'list'
            ? held.items.map((item, i) => ({ key: String(i), pointer: `/${key}/${i}`, value: item }))
            : [],
    })),
  } as unknown as SyntaxTree;
}
