import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnosticsOf, type NewFile, newWeek, newYear, type Refusal } from '../../../core/index.ts';
import { dayOf } from '../../../core/plan/period/days.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { openSource } from '../../../core/syntax/source.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';

type Texts = Readonly<Record<string, string>>;

/** Codes of errors of a plan. */
function errors(texts: Texts): readonly string[] {
  const { db, file } = planOfTexts(texts);
  const found = Object.keys(texts).flatMap((name) => diagnosticsOf(db, file(name), 'en'));
  return found.flatMap(({ severity, code }) => (severity === 'error' ? [code] : [])).sort();
}

/** The file is one that was not there, reads well and raises no error. */
function fits(texts: Texts, made: NewFile | Refusal): void {
  if ('refused' in made) return assert.notEqual(made.refused, '');
  const name = made.file.slice('/plan/'.length);
  assert.equal(texts[name], undefined);
  assert.deepEqual(parse(openSource(made.text)).problems, [], made.text);
  assert.match(made.text.slice(0, made.cursor), /: ?$/);
  assert.deepEqual(errors({ ...texts, [name]: made.text }), errors(texts), made.text);
}

describe('files that are begun', () => {
  for (const [sample, texts] of SAMPLE_FILES)
    it(`fit into ${sample}`, () => {
      const { db, root } = planOfTexts(texts);
      for (const day of [dayOf(2024, 11, 22), dayOf(2025, 1, 3)]) fits(texts, newWeek(db, root, { day }, 'vi'));
      for (const year of [undefined, 2027]) fits(texts, newYear(db, root, { year }, 'en'));
    });

  it('read well whatever things are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('# ', ': ', '\n', ' 2024', '%', '"', '- ', '{'),
        (name, within) => {
          const called = JSON.stringify(`x${within}${name}`);
          const text = `zones: {kcn-a: {name: ${called}, type: KCN}}
indicators: {i: {name: ${called}, unit: triệu USD, kind: flow}}
targets: {t: {name: ${called}, indicator: i, scope: kcn-a, period: 2024, at-least: 3 triệu USD, split: {kcn-a: 2 triệu USD}}}
`;
          if (parse(openSource(text)).problems.length > 0) return;
          const { db, root } = planOfTexts({ 'a.plan.yaml': text });
          for (const made of [newWeek(db, root, {}, 'vi'), newYear(db, root, {}, 'vi')]) {
            assert.ok('text' in made);
            assert.deepEqual(parse(openSource(made.text)).problems, [], made.text);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
