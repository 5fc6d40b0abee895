import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatting } from '../../../core/index.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { openSource } from '../../../core/syntax/source.ts';
import { sameValue } from '../../../core/syntax/value.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { generated } from '../../fixes/bases.ts';
import { restyled } from '../../fixes/styles.ts';
import { randomOf } from '../../oracle/random.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';

const MANIFEST = 'plan: {id: mau, name: Mẫu, locale: vi-VN}\n';

/** A text as it is after formatting. */
function formatted(text: string, within?: { readonly start: number; readonly end: number }): string {
  const { db, file } = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': text });
  return applyEdits(text, formatting(db, file('a.plan.yaml'), within));
}

const treeOf = (text: string) => parse(openSource(text));
const comments = (text: string) =>
  treeOf(text)
    .commentsWith('#')
    .map(({ start, end }) => text.slice(start, end));

/** Says the same, in the same order, with the same comments, and once more changes nothing. */
function holds(before: string, after: string): void {
  assert.ok(sameValue(treeOf(before).valueAt(''), treeOf(after).valueAt('')), after);
  assert.deepEqual(treeOf(after).problems.length, 0);
  assert.deepEqual(comments(after), comments(before));
  assert.equal(after.replace(/[ \n\r]/g, ''), before.replace(/[ \n\r]/g, ''));
  assert.equal(formatted(after), after);
}

const TEXTS = [...SAMPLE_FILES].flatMap(([sample, files]) =>
  Object.entries(files).map(([name, text]) => [`${sample}/${name}`, text] as const),
);

describe('formatting', () => {
  it('puts figures below each other by their decimal marks, and remarks behind them', () => {
    const before = `actuals:
  - indicator: fdi
    period: 2024
    values:
      kcn-a: 1.108,5 triệu USD # chốt
      kcn-binh-minh: 45,25 triệu USD
      kcn-c: 0     # không phát sinh
      kcn-d:  # chưa báo cáo
`;
    assert.equal(
      formatted(before),
      `actuals:
  - indicator: fdi
    period: 2024
    values:
      kcn-a:      1.108,5 triệu USD    # chốt
      kcn-binh-minh: 45,25 triệu USD
      kcn-c:          0                # không phát sinh
      kcn-d:                           # chưa báo cáo
`,
    );
    holds(before, formatted(before));
  });

  it('indents by two columns a level, lists below their key, comments with what they stand above', () => {
    const before = `zones:
    # Khu đang hoạt động
    kcn-a:
        name: KCN A   # tên
        # loại
        type: KCN
        note: >
            một
              hai
    # cuối
actuals:
-   indicator: fdi
    values:
        kcn-a: 1
    stated:
    - {ratio: 1 %,
        of: x}
`;
    assert.equal(
      formatted(before),
      `zones:
  # Khu đang hoạt động
  kcn-a:
    name: KCN A   # tên
    # loại
    type: KCN
    note: >
        một
          hai
  # cuối
actuals:
  - indicator: fdi
    values:
      kcn-a: 1
    stated:
      - {ratio: 1 %,
          of: x}
`,
    );
    holds(before, formatted(before));
  });

  it('leaves a file with slips of YAML, and what lies outside the part asked for', () => {
    const broken = 'zones:\n    kcn-a: {name: A\n    kcn-b: {name: B}\n';
    assert.equal(formatted(broken), broken);
    const two = 'zones:\n  kcn-a:\n      name: A\n  kcn-b:\n      name: B\n';
    const start = two.indexOf('kcn-b');
    assert.equal(formatted(two, { start, end: start + 3 }), 'zones:\n  kcn-a:\n      name: A\n  kcn-b:\n    name: B\n');
  });

  for (const [name, text] of TEXTS)
    it(`says the same of ${name}`, () => {
      if (treeOf(text).problems.length > 0) return;
      holds(text, formatted(text));
    });

  it('says the same of every layout, and of plans as somebody else would have written them', () => {
    const runs = Number(process.env.FORMAT_PLANS ?? 150);
    let changed = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const random = randomOf(seed);
        const plain = random.chance(0.5) ? random.pick(TEXTS)[1] : random.pick(Object.values(generated(seed).texts));
        const text = restyled(plain, random);
        if (treeOf(text).problems.length > 0) return;
        holds(text, formatted(text));
        if (formatted(text) !== text) changed += 1;
      }),
      { numRuns: runs },
    );
    assert.ok(changed > runs / 5, `only ${changed} were changed`);
  });
});
