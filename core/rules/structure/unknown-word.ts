import type { Said } from '../../messages/said.ts';
import type { PlanProblem } from '../../plan/problem.ts';
import { sayWord, WORDS, type WordList } from '../../plan/words.ts';
import { folded } from '../closest.ts';
import { fixesOf, reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A word that is not in the closed list of its key. */
export default rule({
  code: 'unknown-word',
  category: 'structure',
  severity: 'error',
  on: 'problem',
  says: {
    en: '`{word}` is not one of {words}.',
    vi: '`{word}` không hợp lệ; hãy chọn một trong: {words}.',
  },
  why: {
    en: 'Kinds, statuses, events and the like decide how a figure is counted. They may be written in English or in Vietnamese, but only as listed.',
    vi: 'Loại, trạng thái, sự kiện quyết định cách tính số liệu. Có thể ghi bằng tiếng Anh hoặc tiếng Việt, nhưng phải đúng từ trong danh sách.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 900 người, status: uoc}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 900 người, status: ước}]
`,
  *check(problem) {
    yield* reading(problem, 'unknown-word', { words: wordsSaid(problem) }, fixesOf(problem, isSameWord(problem)));
  },
});

/** The words in the reader's language, in English as they are written in a plan. */
function wordsSaid({ data: { list, words } }: PlanProblem): Said | undefined {
  if (list === undefined) return words;
  const items = Object.keys(WORDS[list as WordList]).map(
    (word): Said => ({ say: 'both', text: { en: word, vi: sayWord(list as WordList, word, 'vi') } }),
  );
  return { say: 'list', items };
}

/** The fix only sets the accents right. */
function isSameWord({ data: { word = '' }, fixes: [edits] }: PlanProblem): boolean {
  const [edit] = edits ?? [];
  return folded(edit?.kind === 'set' ? edit.text : edit?.kind === 'rename' ? edit.key : '') === folded(word);
}
