import assert from 'node:assert/strict';
import { documentHighlight, linkedEditing, workspaceSymbols } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { samplePlan } from '../../sample-plans.ts';

const TEXT = `zones:
  kcn-a: {name: KCN A, type: KCN}
targets:
  kcn: {name: T, indicator: fdi, scope: kcn-a, period: 2024, at-least: 5, split: {kcn-a: 2}}
actuals:
  - {indicator: fdi, scope: "kcn-a", period: 2024, value: 1, stated: [{ratio: 5 %, of: kcn/kcn-a}], note: về kcn-a
`;

describe('the same id in a file', () => {
  const plan = planOfTexts({ 'a.plan.yaml': TEXT, 'b.plan.yaml': 'actuals: [{indicator: fdi, scope: kcn-a}]\n' });
  const at = (what: string, within = 1) => ({ file: plan.file('a.plan.yaml'), offset: TEXT.indexOf(what) + within });

  it('is highlighted where it is defined and where it is named, as a word without its quotes', () => {
    const found = documentHighlight(plan.db, at('"kcn-a"', 3));
    assert.deepEqual(
      found.map(({ range, defines }) => [TEXT.slice(range.start, range.end), defines]),
      [
        ['kcn-a', true],
        ['kcn-a', false],
        ['kcn-a', false],
        ['kcn-a', false],
        ['kcn-a', false],
      ],
    );
    assert.deepEqual(documentHighlight(plan.db, at('KCN A')), []);
  });

  it('is typed together in the file that defines it, and only there', () => {
    assert.equal(linkedEditing(plan.db, at('kcn-a')).length, 5);
    assert.deepEqual(linkedEditing(plan.db, { file: plan.file('b.plan.yaml'), offset: 34 }), []);
    assert.deepEqual(linkedEditing(plan.db, at('fdi')), []);
    assert.deepEqual(linkedEditing(plan.db, at('name')), []);
  });
});

describe('looking for an entry', () => {
  const plan = samplePlan('samples/quang-ninh');
  const names = (typed: string) => workspaceSymbols(plan.db, [plan.root], typed).map(({ name }) => name);

  it('finds it by its name without accents, by its id, and by words in any order', () => {
    assert.equal(names('song khoai')[0], names('Sông Khoai')[0]);
    assert.match(names('SONG KHOAI')[0]!, /Sông Khoai/);
    assert.match(names('khoai song')[0]!, /Sông Khoai/);
    assert.deepEqual(names('chẳng có gì như thế'), []);
  });

  it('finds it by an alias, and says which', () => {
    const other = planOfTexts({
      'a.plan.yaml': 'zones:\n  kcn-b: {name: KCN Bắc Tiền Phong, type: KCN, aliases: [DEEP C II]}\n  deep: {name: X, type: KCN}\n',
    });
    assert.deepEqual(
      workspaceSymbols(other.db, [other.root], 'deep c').map(({ name, kind }) => `${kind} ${name}`),
      ['zones KCN Bắc Tiền Phong · kcn-b · DEEP C II'],
    );
    assert.equal(workspaceSymbols(other.db, [other.root], 'deep')[0]!.name, 'X · deep');
  });

  it('answers no more than a person looks at', () => {
    assert.equal(names('').length, 128);
  });
});
