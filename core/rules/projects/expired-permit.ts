import type { Permit, Project } from '../../plan/model.ts';
import { hasEnded } from '../../rollup/postings.ts';
import { markedOn } from '../../rollup/project-papers.ts';
import { child } from '../../syntax/place.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A permit whose day has passed. */
export default rule({
  code: 'expired-permit',
  category: 'projects',
  severity: 'error',
  asOf: true,
  on: 'project',
  says: {
    en: 'The {kind} permit of `{project}` expired on {date} but is still marked active.',
    vi: '{kind} của `{project}` hết hạn ngày {date} nhưng vẫn ghi còn hiệu lực.',
  },
  why: {
    en: 'An approval that ran out without being extended is to be revoked, so that the land is free for who will build.',
    vi: 'Chấp thuận đã hết hạn mà không gia hạn thì phải thu hồi, để đất dành cho nhà đầu tư thực sự triển khai.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: expired}]}}
`,
  *check(project, plan) {
    const today = plan.day;
    if (hasEnded(project, today)) return;
    for (const permit of project.permits) {
      const { kind, validUntil, place } = permit;
      if (
        kind === undefined ||
        validUntil === undefined ||
        validUntil >= today ||
        markedOn(permit, today) !== 'active' ||
        isRenewed(project, permit) ||
        isUnread(plan, place, 'valid-until', 'status', 'status-date')
      )
        continue;
      yield {
        place: child(place, 'valid-until'),
        values: {
          project: project.name || project.id,
          kind: { say: 'word', list: 'permitKind', word: kind },
          date: { say: 'date', day: validUntil },
        },
        fixes: [as(permit, 'expired', 'hết hạn'), as(permit, 'revoked', 'thu hồi')],
      };
    }
  },
});

/** A later permit of the same kind took its place. */
function isRenewed({ permits }: Project, { kind, issued }: Permit): boolean {
  return permits.some((other) => other.kind === kind && other.issued && issued && other.issued.first > issued.last);
}

function as({ place }: Permit, word: string, vi: string): Fix {
  return { title: { en: `Mark it ${word}`, vi: `Ghi là ${vi}` }, edits: [{ kind: 'set', place: child(place, 'status'), text: word }] };
}
