import type { Bilingual, Said } from '../../messages/said.ts';
import type { Milestone } from '../../plan/model.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { PlanDate } from '../../plan/period/period.ts';
import { child } from '../../syntax/place.ts';
import type { Finding, Fix } from '../finding.ts';
import { eventOf } from '../../rollup/milestones.ts';
import { rule } from '../rule.ts';

const MET_ON: Bilingual = { en: 'met on {date}', vi: 'hoàn thành ngày {date}' };

/** The milestone says no, the project says yes. */
export default rule({
  code: 'milestone-contradicts-events',
  category: 'projects',
  severity: 'error',
  on: 'milestone',
  says: {
    en: '"{name}" says {a}; the project says {event} {date}.',
    vi: '"{name}" ghi {a}; dự án ghi {event} {date}.',
  },
  variants: {
    itself: {
      en: '"{name}" says {a}, and that it was met on {date}.',
      vi: '"{name}" vừa ghi {a}, vừa ghi hoàn thành ngày {date}.',
    },
  },
  why: {
    en: 'The same fact is kept in two places and only one was brought up to date. Where the project has the event, the milestone needs no word of its own.',
    vi: 'Một việc ghi ở hai nơi mà chỉ một nơi được cập nhật. Dự án đã có sự kiện thì mốc tiến độ không cần ghi lại.',
  },
  bad: `
milestones: {m1: {name: Khởi công, project: du-an, event: groundbreaking, due: 2024-06, outcome: not-met}}
`,
  good: `
milestones: {m1: {name: Khởi công, project: du-an, event: groundbreaking, due: 2024-06}}
`,
  *check(milestone, plan) {
    const found = eventOf(plan, milestone);
    if (!found && isItsOwnContrary(milestone)) yield contrary(milestone);
    const wrong = found && contradiction(milestone, found.date);
    if (!wrong) return;
    yield {
      place: child(milestone.place, wrong.key),
      values: {
        name: milestone.name || milestone.id,
        a: wrong.says,
        event: { say: 'word', list: 'event', word: milestone.event! },
        date: { say: 'plan-date', date: found.date, when: true },
      },
      related: [{ place: found.place, says: { en: "the project's event", vi: 'sự kiện của dự án' } }],
      fixes: [fixFor(milestone, wrong.key, found.date)],
    };
  },
});

/** Dropped, or not met in time, and met all the same. */
function isItsOwnContrary({ outcome, due, metOn }: Milestone): boolean {
  if (metOn === undefined) return false;
  return outcome === 'dropped' || (outcome === 'not-met' && (!due || metOn <= due.last));
}

function contrary({ name, id, outcome, metOn, place }: Milestone): Finding {
  return {
    place: child(place, 'outcome'),
    variant: 'itself',
    values: { name: name || id, a: { say: 'word', list: 'outcome', word: outcome! }, date: { say: 'date', day: metOn! } },
    related: [{ place: child(place, 'met-on'), says: { en: 'met', vi: 'hoàn thành' } }],
    fixes: [{ title: { en: 'Leave out `outcome`', vi: 'Bỏ `outcome`' }, edits: [{ kind: 'remove', place: child(place, 'outcome') }] }],
  };
}

/** Not met or dropped although the event came in time, or met on another day than the event. */
function contradiction(
  { outcome, due, metOn }: Milestone,
  date: PlanDate,
): { readonly key: 'outcome' | 'met-on'; readonly says: Said } | undefined {
  const inTime = !due || date.last <= due.last;
  if (outcome === 'dropped' || (outcome === 'not-met' && inTime))
    return { key: 'outcome', says: { say: 'word', list: 'outcome', word: outcome } };
  if (metOn === undefined || (metOn >= date.first && metOn <= date.last)) return undefined;
  return { key: 'met-on', says: { say: 'text', text: MET_ON, values: { date: { say: 'date', day: metOn } } } };
}

function fixFor({ place }: Milestone, key: 'outcome' | 'met-on', date: PlanDate): Fix {
  if (key === 'outcome' || date.precision !== 'day')
    return {
      title: { en: `Leave \`${key}\` to the project`, vi: `Bỏ \`${key}\`, lấy theo dự án` },
      edits: [{ kind: 'remove', place: child(place, key) }],
    };
  const text = isoDate(date.first);
  return {
    title: { en: `Write the day of the event: ${text}`, vi: `Ghi theo ngày của sự kiện: ${text}` },
    edits: [{ kind: 'set', place: child(place, key), text }],
  };
}
