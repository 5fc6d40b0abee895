import { placeOf } from '../../syntax/place.ts';
import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A date in another form than that of the language. */
export default rule({
  code: 'date-format',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'Write the date as {iso}.',
    vi: 'Viết ngày theo dạng {iso}.',
  },
  variants: {
    'without-year': {
      en: 'Add the year.',
      vi: 'Hãy ghi thêm năm.',
    },
  },
  why: {
    en: 'A date such as 2/4 means another day in another country, and without its year none at all. Year, month, day can be read one way only.',
    vi: 'Ngày ghi kiểu 2/4 mỗi nơi hiểu một khác, thiếu năm thì không biết ngày nào. Ghi năm, tháng, ngày thì chỉ có một cách hiểu.',
  },
  bad: `
reviews: {r1: {name: Giao ban, date: 30/3/2024}}
`,
  good: `
reviews: {r1: {name: Giao ban, date: 2024-03-30}}
`,
  *check(problem) {
    yield* reading(problem, 'date-format', { iso: problem.data.iso ?? 'YYYY-MM-DD' });
  },
  also: {
    *ignore({ file, range, misdated }) {
      if (misdated?.problem.code !== 'date-format') return;
      const { text, problem } = misdated;
      const span = { start: range.end - text.length, end: range.end };
      const edit = (iso: string) => ({ kind: 'text' as const, file, ...span, text: iso });
      yield {
        place: placeOf(file, ''),
        range: span,
        variant: problem.withoutYear ? 'without-year' : undefined,
        values: { iso: problem.iso ?? 'YYYY-MM-DD' },
        fixes:
          problem.iso === undefined
            ? []
            : [{ title: { en: `Write \`${problem.iso}\``, vi: `Ghi \`${problem.iso}\`` }, edits: [edit(problem.iso)] }],
      };
    },
  },
});
