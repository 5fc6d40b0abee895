import type { Project } from '../../plan/model.ts';
import { addMonths, isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { eventsOf, hasEnded, leasedLand } from '../../rollup/postings.ts';
import { isOpen } from '../../rollup/project-papers.ts';
import { isBuilt } from '../../rollup/stages.ts';
import { child } from '../../syntax/place.ts';
import { isPast } from '../age.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

/** Land that is held and not built on. */
export default rule({
  code: 'idle-land',
  category: 'projects',
  severity: 'warning',
  asOf: true,
  on: 'project',
  says: {
    en: '`{project}` leased its land {months} ago and has not broken ground.',
    vi: '`{project}` đã thuê đất {months} mà chưa khởi công.',
  },
  why: {
    en: 'Land that waits is land another investor was refused. After two years the reason belongs on record, or the land goes back.',
    vi: 'Đất để không là đất mà nhà đầu tư khác không được giao. Sau hai năm thì phải ghi rõ vướng mắc, hoặc thu hồi đất.',
  },
  options: { after: '24 months' },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2021-05-10, event: land-leased, land: 20 ha}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2021-05-10, event: land-leased, land: 20 ha}, {date: 2022-03-01, event: groundbreaking}]}}
`,
  *check(project, plan, { after }) {
    const today = plan.day;
    const lease = eventsOf(project).find(({ event }) => event === 'land-leased');
    if (
      !lease ||
      !isPast(today, lease.date.last, after) ||
      hasEnded(project, today) ||
      isBuilt(project, today) ||
      isGivenBack(project, today) ||
      isExplained(project, today)
    )
      return;
    yield {
      place: child(lease.place, 'date'),
      values: { project: project.name || project.id, months: { say: 'count', count: monthsBetween(lease.date.last, today), of: 'month' } },
      fixes: [withObstacle(project, today)],
    };
  },
});

/** All that was leased has been taken back. */
function isGivenBack(project: Project, today: Day): boolean {
  const left = leasedLand(project, today)?.point;
  return left !== undefined && left.compare(0) <= 0;
}

/** An obstacle that is open says why; open-obstacle follows it up. */
function isExplained({ obstacles }: Project, today: Day): boolean {
  return obstacles.some((obstacle) => isOpen(obstacle, today));
}

function monthsBetween(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

function withObstacle({ place }: Project, today: Day): Fix {
  return {
    title: { en: 'Record what stands in the way', vi: 'Ghi vướng mắc (`obstacles`)' },
    edits: [{ kind: 'append', place: child(place, 'obstacles'), text: `{what: <what>, raised: ${isoDate(today)}}` }],
    blank: true,
  };
}
