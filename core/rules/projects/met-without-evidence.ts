import { child } from '../../syntax/place.ts';
import { eventOf } from '../../rollup/milestones.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** Done, and nothing shows it. */
export default rule({
  code: 'met-without-evidence',
  category: 'projects',
  severity: 'warning',
  on: 'milestone',
  says: {
    en: '"{name}" is met without `evidence` or a source.',
    vi: '"{name}" ghi đã hoàn thành nhưng chưa có minh chứng.',
  },
  why: {
    en: 'The number of the decision or the day of the report is enough, and spares the question next year.',
    vi: 'Chỉ cần số quyết định hoặc ngày báo cáo là đủ, và năm sau không ai phải hỏi lại.',
  },
  bad: `
milestones: {m1: {name: Nộp báo cáo, due: 2024-09, met-on: 2024-09-20}}
`,
  good: `
milestones: {m1: {name: Nộp báo cáo, due: 2024-09, met-on: 2024-09-20, evidence: Công văn 215/UBND}}
`,
  *check(milestone, plan) {
    const { name, id, metOn, evidence, source, place } = milestone;
    if (
      metOn === undefined ||
      evidence !== undefined ||
      source !== undefined ||
      eventOf(plan, milestone) ||
      isUnread(plan, place, 'evidence', 'source', 'event', 'project')
    )
      return;
    yield {
      place: child(place, 'met-on'),
      values: { name: name || id },
      fixes: [
        {
          title: { en: 'Add `evidence`', vi: 'Ghi minh chứng (`evidence`)' },
          edits: [{ kind: 'insert', place, key: 'evidence', text: '' }],
          blank: true,
        },
      ],
    };
  },
});
