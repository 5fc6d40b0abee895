import { child } from '../../syntax/place.ts';
import { endOf } from '../../rollup/postings.ts';
import { rule } from '../rule.ts';

/** A headcount where nothing runs. */
export default rule({
  code: 'workers-before-operation',
  category: 'projects',
  severity: 'warning',
  on: 'project',
  says: {
    en: '`{project}` reports workers but is not in operation.',
    vi: '`{project}` có lao động nhưng chưa đi vào hoạt động.',
  },
  why: {
    en: 'Either the project runs and its start was never recorded, or the number is what it promises to hire.',
    vi: 'Hoặc dự án đã hoạt động mà chưa ghi, hoặc con số là số lao động dự kiến tuyển.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2024-02-01, event: workers, workers: 90 người}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2024-01-15, event: in-operation}, {date: 2024-02-01, event: workers, workers: 90 người}]}}
`,
  *check(project) {
    const { events, name, id } = project;
    if (events.some(({ event }) => event === 'in-operation' || event === 'first-product')) return;
    const end = endOf(project);
    const counted = events.find(
      ({ event, workers, date }) =>
        event === 'workers' && workers?.point && workers.point.compare(0) > 0 && (end === undefined || !date || date.first <= end),
    );
    if (counted) yield { place: child(counted.place, 'workers'), values: { project: name || id } };
  },
});
