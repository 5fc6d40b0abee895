import type { Term } from '../../plan/model.ts';
import { addMonths, isoDate } from '../../plan/period/days.ts';
import type { Edit } from '../../syntax/edit.ts';
import { withPart } from '../../syntax/place.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

const YEARS = 5;

const MISSING = { from: { en: 'first day (`from`)', vi: 'ngày đầu (`from`)' }, to: { en: 'last day (`to`)', vi: 'ngày cuối (`to`)' } };

/** A term whose first or last day nobody wrote down. */
export default rule({
  code: 'term-without-dates',
  category: 'periods',
  severity: 'error',
  on: 'manifest',
  says: {
    en: 'Term `{term}` lacks its {missing}; elapsed time cannot be computed.',
    vi: '`{term}` thiếu {missing}; chưa tính được thời gian đã qua.',
  },
  why: {
    en: 'Without both dates nobody can say how much of the term has passed, so no target of the term can be early or late. A date that is printed nowhere may be assumed, and marked so.',
    vi: 'Thiếu ngày đầu hay ngày cuối thì không biết nhiệm kỳ đã đi được bao nhiêu, nên không chỉ tiêu nào biết là sớm hay chậm. Văn bản không in ngày thì ghi ngày giả định và đánh dấu.',
  },
  bad: `
# zoneplan.yaml
plan: {terms: {nk-2: {name: Nhiệm kỳ sau, from: 2026-01-01}}}
`,
  good: `
# zoneplan.yaml
plan: {terms: {nk-2: {name: Nhiệm kỳ sau, from: 2026-01-01, to: 2030-12-31, assumed: true}}}
`,
  *check({ terms }, plan) {
    for (const term of terms) {
      const missing = (['from', 'to'] as const).filter((key) => term[key] === undefined);
      if (missing.length === 0 || isUnread(plan, term.place)) continue;
      yield {
        place: withPart(term.place, 'key'),
        values: {
          term: term.name || term.id,
          missing: { say: 'list', joined: 'and', items: missing.map((key) => ({ say: 'both', text: MISSING[key] })) },
        },
        data: { term: term.name || term.id, missing: missing.join(', ') },
        fixes: assumedDates(term),
      };
    }
  },
});

/** A term is five years long; what years its id or name gives are better than none. */
function assumedDates(term: Term): readonly Fix[] {
  const [first, last] = datesOf(term);
  const dates = { from: first, to: last, assumed: 'true' };
  const edits = Object.entries(dates).map(([key, text]): Edit => ({ kind: 'insert', place: term.place, key, text }));
  const said = first === '' ? '' : ` ${first} – ${last}`;
  return [{ title: { en: `Assume its dates${said}`, vi: `Ghi ngày giả định${said}` }, edits, blank: first === '' }];
}

function datesOf({ id, name, from, to }: Term): readonly [string, string] {
  if (from !== undefined) return [isoDate(from), isoDate(addMonths(from, 12 * YEARS) - 1)];
  return to === undefined ? yearsIn(`${name} ${id}`) : [isoDate(addMonths(to + 1, -12 * YEARS)), isoDate(to)];
}

function yearsIn(text: string): readonly [string, string] {
  const [first = '', last = ''] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return first < last ? [`${first}-01-01`, `${last}-12-31`] : ['', ''];
}
