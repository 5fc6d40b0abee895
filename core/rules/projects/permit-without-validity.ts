import type { Permit } from '../../plan/model.ts';
import { endOf } from '../../rollup/postings.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A permit that will run out on a day nobody wrote down. */
export default rule({
  code: 'permit-without-validity',
  category: 'projects',
  severity: 'info',
  on: 'project',
  says: {
    en: 'The {kind} permit of `{project}` is given for a limited time; add `valid-until`.',
    vi: '{kind} của `{project}` có thời hạn; hãy ghi ngày hết hạn (`valid-until`).',
  },
  why: {
    en: 'Study and construction permits are given for a time. With the day written down their end is seen in time to extend or to revoke.',
    vi: 'Chấp thuận nghiên cứu và giấy phép xây dựng đều có thời hạn. Ghi ngày hết hạn thì kịp gia hạn hoặc thu hồi.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: study, issued: 2024-10-31}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: study, issued: 2024-10-31, valid-until: 2025-10-31}]}}
`,
  *check(project, plan) {
    if (endOf(project) !== undefined) return;
    for (const permit of project.permits) {
      if (!runsOut(permit) || permit.validUntil !== undefined || isUnread(plan, permit.place, 'valid-until', 'status')) continue;
      yield {
        place: permit.place,
        values: { project: project.name || project.id, kind: { say: 'word', list: 'permitKind', word: permit.kind! } },
        fixes: [
          {
            title: { en: 'Add `valid-until`', vi: 'Ghi ngày hết hạn (`valid-until`)' },
            edits: [{ kind: 'insert', place: permit.place, key: 'valid-until', text: '' }],
            blank: true,
          },
        ],
      };
    }
  },
});

function runsOut({ kind, status }: Permit): boolean {
  return (kind === 'study' || kind === 'construction') && (status === undefined || status === 'active');
}
