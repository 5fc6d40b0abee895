import type { Said } from '../../messages/said.ts';
import type { Milestone, ProjectEvent } from '../../plan/model.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { child } from '../../syntax/place.ts';
import { entriesOf } from '../../workspace/registers.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';
import { reversals, type Staged, stagesOf } from '../../rollup/stages.ts';

/** Operating before it was licensed. */
export default rule({
  code: 'event-order',
  category: 'projects',
  severity: 'error',
  on: 'project',
  says: {
    en: '`{project}`: {later} ({date-a}) is dated before {earlier} ({date-b}).',
    vi: '`{project}`: {later} ({date-a}) lại ghi trước {earlier} ({date-b}).',
  },
  why: {
    en: 'A project is approved, licensed, built and then run. Stages the wrong way round mean a slip in a date or in the word for the event.',
    vi: 'Dự án được chấp thuận, cấp phép, xây dựng rồi mới hoạt động. Ghi ngược thứ tự là do nhầm ngày hoặc nhầm sự kiện.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-05-10, event: in-operation}, {date: 2024-02-01, event: licensed, amount: 5 triệu USD}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-05-10, event: licensed, amount: 5 triệu USD}, {date: 2024-02-01, event: in-operation}]}}
`,
  *check({ name, id, events }) {
    for (const { later, earlier } of reversals<ProjectEvent>(stagesOf(events))) {
      yield {
        place: child(later.of.place, 'date'),
        values: { project: name || id, ...valuesOf(later, earlier) },
        related: [{ place: earlier.of.place, says: { en: 'the earlier stage', vi: 'giai đoạn trước' } }],
      };
    }
  },
  also: {
    *milestone(milestone, plan) {
      if (milestone.project === undefined) return;
      const all = plan.db.get(milestonesOf, `${plan.root}\n${milestone.project}`);
      const found = reversals(all.map((of) => ({ event: of.event!, date: of.due!, of }))).find(({ later }) => later.of.id === milestone.id);
      if (!found) return;
      yield {
        place: child(milestone.place, 'due'),
        severity: 'warning',
        values: { project: nameOf(plan, 'projects', milestone.project), ...valuesOf(found.later, found.earlier) },
        related: [{ place: child(found.earlier.of.place, 'due'), says: { en: 'due later', vi: 'thời hạn sau' } }],
      };
    },
  },
});

function valuesOf(later: Staged<unknown>, earlier: Staged<unknown>): Readonly<Record<string, Said>> {
  return {
    later: { say: 'word', list: 'event', word: later.event },
    'date-a': { say: 'plan-date', date: later.date },
    earlier: { say: 'word', list: 'event', word: earlier.event },
    'date-b': { say: 'plan-date', date: earlier.date },
  };
}

/** The milestones of a project that wait for an event by a date. Key: root, project. */
const milestonesOf = query<string, readonly Milestone[]>(
  'milestones of a project',
  (db, key) => {
    const [root, project] = key.split('\n') as [string, string];
    return entriesOf(db, root, 'milestones').filter(
      (each) => each.project === project && each.event !== undefined && each.due !== undefined && each.outcome === undefined,
    );
  },
  sameStructure,
);
