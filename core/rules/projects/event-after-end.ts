import type { EventKind } from '../../plan/words.ts';
import { eventsOf } from '../../rollup/postings.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** What still happens when a project is over: its certificate is withdrawn, its land given back. */
const CLOSING: ReadonlySet<EventKind> = new Set<EventKind>(['revoked', 'ended', 'land-reduced']);

/** A revoked project that goes on spending. */
export default rule({
  code: 'event-after-end',
  category: 'projects',
  severity: 'error',
  on: 'project',
  says: {
    en: '`{project}` ended {date}; this event comes after.',
    vi: '`{project}` đã chấm dứt {date}; sự kiện này ghi sau đó.',
  },
  why: {
    en: 'What is revoked counts in nothing any more. An event after it is either of another project or shows that the project was not revoked.',
    vi: 'Dự án đã thu hồi thì không còn được tính. Có sự kiện về sau nghĩa là ghi nhầm dự án, hoặc dự án chưa bị thu hồi.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-05-10, event: revoked}, {date: 2024-02-01, event: disbursed, amount: 1 triệu USD}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-02-01, event: disbursed, amount: 1 triệu USD}, {date: 2023-05-10, event: revoked}]}}
`,
  *check(project) {
    const events = eventsOf(project);
    const end = events.find(({ event }) => event === 'revoked' || event === 'ended');
    for (const { date, event, place } of end ? events : []) {
      if (date.first <= end!.date.last || event === undefined || CLOSING.has(event)) continue;
      yield {
        place: child(place, 'date'),
        values: { project: project.name || project.id, date: { say: 'plan-date', date: end!.date, when: true } },
        related: [{ place: end!.place, says: { en: 'the project ends here', vi: 'dự án chấm dứt tại đây' } }],
      };
    }
  },
});
