import assert from 'node:assert/strict';
import { diagnosticsOf, editsOf, type Language, type Refactoring, refactorings } from '../../../core/index.ts';
import { walk } from '../../../core/syntax/walk.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { tree } from '../../../core/workspace/documents.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';

type Texts = Readonly<Record<string, string>>;

/** What is offered at the keys and values of a plan, the first of each kind of change in each file. */
function offered(texts: Texts, language: Language): readonly (readonly [name: string, made: Refactoring])[] {
  const { db, file } = planOfTexts(texts);
  return Object.keys(texts).flatMap((name) => {
    const places = walk(db.get(tree, file(name))).flatMap(({ key, value }) => [key?.start ?? value.start, value.start]);
    const all = places.flatMap((start) => refactorings(db, file(name), { start, end: start }, language));
    const kinds = new Map(all.map((made) => [made.title.replace(/[`\d].*/, ''), made]));
    return [...kinds.values()].map((made) => [name, made] as const);
  });
}

function edited(texts: Texts, { changes }: Refactoring): Texts {
  const { db, file } = planOfTexts(texts);
  const edits = editsOf(db, changes);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter((edit) => edit.file === file(name)),
      ),
    ]),
  );
}

/** Codes of errors, those that a blank still to be filled must raise aside. */
function errors(texts: Texts): readonly string[] {
  const { db, file } = planOfTexts(texts);
  return Object.keys(texts)
    .flatMap((name) => diagnosticsOf(db, file(name), 'en'))
    .filter(({ severity, message }) => severity === 'error' && !/<\p{L}+>|decision/u.test(message))
    .map(({ code }) => code)
    .sort();
}

const comments = (text: string) => (text.match(/(?<=^|\s)#.*/gm) ?? []).map((comment) => comment.trimEnd());

describe('what is offered in the samples', () => {
  for (const [sample, texts] of SAMPLE_FILES)
    it(`makes nothing worse in ${sample}`, () => {
      const before = errors(texts);
      for (const [name, made] of offered(texts, 'vi')) {
        const after = edited(texts, made);
        assert.notDeepEqual(after, texts, made.title);
        for (const each of Object.keys(texts)) {
          const kept = comments(after[each]!);
          for (const comment of comments(texts[each]!)) assert.ok(kept.includes(comment), `${name}, ${made.title}: ${comment} is lost`);
        }
        if (!made.blank) assert.deepEqual(errors(after), before, `${name}, ${made.title}`);
      }
    });
});
