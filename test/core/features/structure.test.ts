import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldingRanges, linkedEditing, selectionRanges, type SemanticToken, semanticTokens } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/walk.ts';
import { whereWritten } from '../../../core/syntax/written.ts';
import { tree } from '../../../core/workspace/documents.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';
import { BASES, FRAGMENTS } from '../syntax/samples.ts';

const SEED = Number(process.env.ZONEPLAN_SEED ?? 20261127);
const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 8 }), text: fc.constantFrom(...FRAGMENTS) });
const FIGURES = `actuals:
  - indicator: fdi
    scope: "kcn-a"  # ở đây
    period: 2024-Q1
    as-of: 2024-03-31
    status: ước
    value: khoảng 1.600,5 triệu USD
  - {indicator: fdi, period: 2023, values: {kcn-a: 4–5 tỷ đồng, kcn-b: 3 dặm}}
# một
# hai
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow, bounds: ["từ 5 USD trở lên", 9]}
  half: {name: H, unit: triệu USD, kind: flow, formula: fdi * 0.5 + fdi-a}
`;

describe('the structure of a file', () => {
  it('tells ids, references, numbers, units, qualifiers, periods and words apart', () => {
    const plan = planOfTexts({ 'a.plan.yaml': FIGURES });
    const tokens = semanticTokens(plan.db, plan.file('a.plan.yaml'));
    assert.deepEqual(
      tokens.map(({ kind, start, end }) => `${kind} ${FIGURES.slice(start, end)}`),
      [
        ...['reference fdi', 'reference kcn-a', 'period 2024-Q1', 'period 2024-03-31', 'word ước'],
        ...['qualifier khoảng', 'number 1.600,5', 'unit triệu USD'],
        ...['reference fdi', 'period 2023', 'reference kcn-a', 'number 4', 'number 5', 'unit tỷ đồng', 'reference kcn-b', 'number 3'],
        ...['id fdi', 'word flow', 'qualifier từ', 'number 5', 'unit USD', 'qualifier trở lên', 'number 9'],
        ...['id half', 'word flow', 'reference fdi', 'reference fdi-a'],
      ],
    );
    const second = FIGURES.indexOf('- {') + 2;
    const part = semanticTokens(plan.db, plan.file('a.plan.yaml'), { start: second, end: second });
    assert.deepEqual(
      part,
      tokens.filter(({ start }) => start > second && start < FIGURES.indexOf('# một')),
    );
  });

  it('folds sections, entries and comments', () => {
    const plan = planOfTexts({ 'a.plan.yaml': FIGURES });
    assert.deepEqual(
      foldingRanges(plan.db, plan.file('a.plan.yaml')).map(({ first, last, comment }) => [first, last, comment]),
      [
        [0, 7, false],
        [1, 6, false],
        [8, 9, true],
        [10, 12, false],
      ],
    );
  });

  it('selects word, text, quotes, pair, entry, section and file in turn', () => {
    const plan = planOfTexts({ 'a.plan.yaml': FIGURES });
    const steps = selectionRanges(plan.db, { file: plan.file('a.plan.yaml'), offset: FIGURES.indexOf('cn-a') });
    const texts = steps.map(({ start, end }) => FIGURES.slice(start, end));
    assert.deepEqual(texts.slice(0, 3), ['kcn-a', '"kcn-a"', 'scope: "kcn-a"']);
    assert.match(texts[3]!, /^indicator: fdi[\s\S]*triệu USD$/);
    assert.match(texts[4]!, /^- indicator: fdi/);
    assert.equal(texts.at(-1), FIGURES);
  });

  for (const [name, files] of SAMPLE_FILES) {
    it(`holds for every file of ${name}`, () => {
      const plan = planOfTexts(files);
      for (const file of Object.keys(files)) holds(plan, plan.file(file), files[file]!);
    });
  }

  it(`holds for broken texts (seed ${SEED})`, () => {
    const bases = fc.constantFrom(...BASES, FIGURES);
    fc.assert(
      fc.property(bases, fc.array(edit, { minLength: 1, maxLength: 6 }), (base, edits) => {
        let text = base;
        for (const { at, length, text: inserted } of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + inserted + text.slice(start + length);
        }
        const plan = planOfTexts({ 'a.plan.yaml': text });
        holds(plan, plan.file('a.plan.yaml'), text);
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});

/** Tokens are in order and apart, folds nest, selections grow, and what is walked is where it is located. */
function holds({ db }: ReturnType<typeof planOfTexts>, file: string, text: string): void {
  const tokens = semanticTokens(db, file);
  for (const [i, token] of tokens.entries()) inOrder(token, tokens[i - 1], text);
  const folds = foldingRanges(db, file);
  for (const a of folds)
    for (const b of folds) assert.ok(b.first <= a.first || b.first > a.last || b.last <= a.last, `${JSON.stringify([a, b])} cross`);
  for (let offset = 0; offset <= text.length; offset += Math.max(1, Math.floor(text.length / 40))) {
    const steps = selectionRanges(db, { file, offset });
    assert.ok(steps.length > 0);
    steps.forEach(({ start, end }, i) => {
      const inner = steps[i - 1];
      assert.ok(start <= offset && offset <= end && (!inner || (start <= inner.start && inner.end <= end)));
    });
    linkedEditing(db, { file, offset });
  }
  const found = db.get(tree, file);
  for (const { pointer, key, value, entry, kind } of walk(found)) {
    if (key) assert.deepEqual(found.locate(pointer, 'key'), key, pointer);
    if (key) assert.deepEqual(whereWritten(found, pointer, 'key'), key, pointer);
    if (kind === 'scalar') assert.deepEqual(whereWritten(found, pointer, 'value'), value, pointer);
    assert.deepEqual(found.locate(pointer, 'value'), value, pointer);
    assert.deepEqual(found.locate(pointer, 'entry'), entry, pointer);
  }
}

function inOrder(token: SemanticToken, before: SemanticToken | undefined, text: string): void {
  assert.ok(token.start >= (before?.end ?? 0) && token.end > token.start && token.end <= text.length);
  assert.doesNotMatch(text.slice(token.start, token.end), /[\r\n]/);
}
