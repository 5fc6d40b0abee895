import { placeOf } from '../../syntax/place.ts';
import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A day that is not in the calendar. */
export default rule({
  code: 'impossible-date',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'The calendar has no {date}.',
    vi: 'Lịch không có ngày {date}.',
  },
  why: {
    en: 'A day that is not in the calendar is a typing slip; nothing can be measured by it.',
    vi: 'Ngày không có trên lịch là do gõ nhầm; không tính được gì theo ngày đó.',
  },
  bad: `
reviews: {r1: {name: Giao ban, date: 2023-02-30}}
`,
  good: `
reviews: {r1: {name: Giao ban, date: 2023-02-28}}
`,
  *check(problem) {
    yield* reading(problem, 'impossible-date');
  },
  also: {
    *ignore({ file, range: { end }, misdated }) {
      if (misdated?.problem.code !== 'impossible-date') return;
      const { text } = misdated;
      yield { place: placeOf(file, ''), range: { start: end - text.length, end }, values: { date: text } };
    },
  },
});
