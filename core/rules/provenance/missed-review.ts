import type { Review } from '../../plan/model.ts';
import { addMonths, isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { Cadence } from '../../plan/words.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { freeId } from '../free-id.ts';
import { intoRegister } from '../into-section.ts';
import { rule } from '../rule.ts';

/** The weekly meeting that was last held in spring. */
export default rule({
  code: 'missed-review',
  category: 'provenance',
  severity: 'warning',
  asOf: true,
  on: 'review',
  says: {
    en: 'The {cadence} review after {date} is overdue.',
    vi: 'Cuộc họp {cadence} tiếp theo sau ngày {date} đã quá hạn.',
  },
  why: {
    en: 'Targets that are not looked at drift. A cadence that is written down and not kept should be kept or changed.',
    vi: 'Chỉ tiêu không ai rà soát thì dễ trượt. Đã ghi họp định kỳ thì phải họp, hoặc đổi lại định kỳ.',
  },
  bad: `
reviews: {r1: {name: Giao ban, date: 2024-10-01, cadence: weekly}}
`,
  good: `
reviews: {r1: {name: Giao ban, date: 2024-10-01, cadence: weekly}, r1-2: {name: Giao ban, date: 2024-11-15, cadence: weekly}}
`,
  *check(review, plan) {
    const { date, cadence, place } = review;
    const today = plan.day;
    if (date === undefined || cadence === undefined || today <= latestNext(date, cadence) || isFollowed(plan, review)) return;
    yield {
      place: child(place, 'date'),
      values: { cadence: { say: 'word', list: 'cadence', word: cadence }, date: { say: 'date', day: date } },
      fixes: [withNext(plan, review, isoDate(today))],
    };
  },
});

/** The last day on which the next review would not yet be overdue: a cadence and half of it later. */
function latestNext(date: Day, cadence: Cadence): Day {
  switch (cadence) {
    case 'daily':
      return date + 1;
    case 'weekly':
      return date + 10;
    case 'monthly':
      return addMonths(date, 1) + 15;
    case 'quarterly':
      return addMonths(date, 4) + 15;
    case 'yearly':
      return addMonths(date, 18);
  }
}

/** A later review of the same forum; where none is named, of the same cadence. */
function isFollowed(plan: Plan, { date, cadence, forum }: Review): boolean {
  return plan.all('reviews').some((other) => {
    if (other.date === undefined || other.date <= date!) return false;
    return forum !== undefined || other.forum !== undefined ? other.forum === forum : other.cadence === cadence;
  });
}

function withNext(plan: Plan, { id, name, forum, cadence, date, place }: Review, day: string): Fix {
  const ending = `-${isoDate(date!)}`;
  const next = id.endsWith(ending) ? freeId(plan, `${id.slice(0, -ending.length)}-${day}`) : freeId(plan, id, 2);
  const keys = [`name: ${yamlSource(name || id, true)}`, `date: ${day}`];
  if (forum !== undefined) keys.push(`forum: ${yamlSource(forum, true)}`);
  return {
    title: { en: 'Add the next review', vi: 'Thêm cuộc họp tiếp theo' },
    edits: [intoRegister(plan, place.file, 'reviews', next, `{${[...keys, `cadence: ${cadence}`].join(', ')}}`)],
  };
}
