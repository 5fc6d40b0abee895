import type { Bilingual, Said } from '../../messages/said.ts';
import { isoDate } from '../../plan/period/days.ts';
import { hasEnded } from '../../rollup/postings.ts';
import { isOpen } from '../../rollup/project-papers.ts';
import { child } from '../../syntax/place.ts';
import { isPast } from '../age.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

const OVERDUE: Bilingual = { en: ', {days} past its deadline', vi: ', quá hạn {days}' };

/** Something in the way that nobody has moved. */
export default rule({
  code: 'open-obstacle',
  category: 'projects',
  severity: 'warning',
  asOf: true,
  on: 'project',
  says: {
    en: 'An obstacle of `{project}` has been open for {days}{overdue}: {what}.',
    vi: 'Vướng mắc của `{project}` đã {days} chưa được tháo gỡ{overdue}: {what}.',
  },
  why: {
    en: 'Obstacles are raised at one meeting and forgotten at the next. The days they have been open say which to ask about first.',
    vi: 'Vướng mắc nêu ở cuộc họp này dễ bị quên ở cuộc họp sau. Số ngày còn treo cho biết cần hỏi việc nào trước.',
  },
  options: { after: '60 days' },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, obstacles: [{what: Thiếu vật liệu san lấp, raised: 2024-06-01}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, obstacles: [{what: Thiếu vật liệu san lấp, raised: 2024-06-01, resolved: 2024-11-15}]}}
`,
  *check(project, plan, { after }) {
    const today = plan.day;
    if (hasEnded(project, today)) return;
    for (const obstacle of project.obstacles) {
      const { what, raised, due, place } = obstacle;
      if (what === undefined || raised === undefined || !isOpen(obstacle, today) || isUnread(plan, place, 'resolved', 'due')) continue;
      const late = due && today > due.last ? today - due.last : undefined;
      if (late === undefined && !isPast(today, raised, after)) continue;
      const overdue: Said =
        late === undefined ? '' : { say: 'text', text: OVERDUE, values: { days: { say: 'count', count: late, of: 'day' } } };
      const date = isoDate(today);
      yield {
        place: child(place, 'what'),
        values: { project: project.name || project.id, days: { say: 'count', count: today - raised, of: 'day' }, overdue, what },
        fixes: [
          {
            title: { en: `It was resolved on ${date}`, vi: `Đã tháo gỡ ngày ${date}` },
            edits: [{ kind: 'insert', place, key: 'resolved', text: date }],
          },
        ],
      };
    }
  },
});
