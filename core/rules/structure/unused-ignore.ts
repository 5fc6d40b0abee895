import { CODES } from '../codes.ts';
import { removeComment } from '../remove-comment.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'unused-ignore',
  category: 'structure',
  severity: 'warning',
  on: 'ignore',
  says: {
    en: 'There is no `{code}` to silence here; remove the comment.',
    vi: 'Ở đây không có vấn đề `{code}` nào để bỏ qua; hãy xóa ghi chú này.',
  },
  why: { en: 'An old excuse hides new errors.', vi: 'Lý do cũ có thể che mất lỗi mới.' },
  bad: `milestones:
  m1: {name: Xong, due: 2025-06}  # zoneplan-ignore undated-promise: đã thống nhất
`,
  good: `milestones:
  m1: {name: Xong, due: 2025-06}
`,
  *check(ignore, plan) {
    const { code = '', reason, expired, used } = ignore;
    if (reason === undefined || expired || used || !CODES.includes(code)) return;
    yield {
      place: { file: ignore.file, pointer: '', part: 'value' },
      range: ignore.range,
      values: { code },
      fixes: [removeComment(plan, ignore)],
    };
  },
});
