import { addDuration, isoDate } from '../../plan/period/days.ts';
import { readDuration } from '../../plan/period/dates.ts';
import type { Milestone, Target } from '../../plan/model.ts';
import type { Day, Duration } from '../../plan/period/period.ts';
import type { Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A number or a deadline that was moved, and nothing says why. */
export default rule({
  code: 'revision-without-reason',
  category: 'targets',
  severity: 'error',
  on: 'file',
  options: { within: '30 days' },
  says: {
    en: 'This revision has no {key}.',
    vi: 'Lần điều chỉnh này chưa có {key}.',
  },
  why: {
    en: 'A target lowered shortly before its end is always reached. Whoever reads the result must find why it was moved, and late in the period also who decided it.',
    vi: 'Hạ chỉ tiêu sát cuối kỳ thì bao giờ cũng đạt. Người đọc kết quả phải thấy vì sao điều chỉnh, và nếu điều chỉnh muộn thì ai quyết định.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-07-10, was: 100 người}]}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-07-10, was: 100 người, reason: <reason>}]}}
`,
  *check({ targets, milestones }, plan, { within = '30 days' }) {
    const near = readDuration(within);
    for (const target of targets)
      for (const revision of target.revisions) yield* withoutReason(plan, revision, (day) => deadlineOf(target, day), near);
    for (const milestone of milestones)
      for (const revision of milestone.revisions) yield* withoutReason(plan, revision, (day) => dueOf(milestone, day), near);
  },
});

type Revision = Target['revisions'][number] | Milestone['revisions'][number];

function* withoutReason(
  plan: Plan,
  { place, date, reason, decidedIn }: Revision,
  deadlineOn: (day: Day) => Day | undefined,
  near: Duration | undefined,
): Iterable<Finding> {
  const deadline = date === undefined ? undefined : deadlineOn(date);
  const late = deadline !== undefined && near !== undefined && addDuration(date!, near) > deadline;
  const lacking = [...(reason === undefined ? ['reason'] : []), ...(late && decidedIn === undefined ? ['decided-in'] : [])];
  const keys = lacking.filter((key) => !isUnread(plan, place, key));
  if (keys.length === 0) return;
  yield {
    place,
    values: { key: { say: 'list', joined: 'and', items: keys.map((key) => `\`${key}\``) } },
    data: { key: keys.join(', ') },
    fixes: keys.flatMap((key) => (key === 'reason' ? [addReason(place)] : addDecision(plan, place, date!))),
  };
}

/** The deadline that stood when a revision was made: what the first of it and those after it replaced, else the key's. */
function deadlineOf({ revisions, period, due }: Target, date: Day): Day | undefined {
  const former = since(revisions, date).find((each) => each.wasDue ?? each.wasPeriod);
  if (former) return former.wasDue?.last ?? former.wasPeriod!.last;
  return period ? period.last : due?.last;
}

function dueOf({ revisions, due }: Milestone, date: Day): Day | undefined {
  const former = since(revisions, date).find(({ was }) => was);
  return former ? former.was!.last : due?.last;
}

/** What was recorded on a day and later, in the order of the days. */
function since<R extends { readonly date?: Day }>(revisions: readonly R[], day: Day): readonly R[] {
  return revisions.filter(({ date }) => date !== undefined && date >= day).sort((a, b) => a.date! - b.date!);
}

function addReason(place: Place): Fix {
  return {
    title: { en: 'Add `reason`', vi: 'Ghi lý do (`reason`)' },
    edits: [{ kind: 'insert', place, key: 'reason', text: '<reason>' }],
    blank: true,
  };
}

/** The meetings held and the documents issued on the day of the revision or shortly before it, else a key to fill in. */
function addDecision(plan: Plan, place: Place, date: Day): readonly Fix[] {
  const dated = [
    ...plan.all('reviews').map(({ id, name, date: held }) => ({ id, name, day: held })),
    ...plan.all('policies').map(({ id, name, issued }) => ({ id, name, day: issued?.first })),
  ];
  const known = dated.filter(({ day }) => day !== undefined && day <= date && day >= date - 31).sort((a, b) => b.day! - a.day!);
  const added = known.slice(0, 3).map(({ id, name, day }): Fix => {
    const said = `${name || id} (${isoDate(day!)})`;
    return {
      title: { en: `Decided in ${said}`, vi: `Quyết định tại ${said}` },
      edits: [{ kind: 'insert', place, key: 'decided-in', text: id }],
    };
  });
  if (added.length > 0) return added;
  return [
    {
      title: { en: 'Add `decided-in`', vi: 'Ghi nơi quyết định (`decided-in`)' },
      edits: [{ kind: 'insert', place, key: 'decided-in', text: '' }],
      blank: true,
    },
  ];
}
