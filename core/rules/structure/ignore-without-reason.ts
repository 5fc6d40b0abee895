import { rule } from '../rule.ts';

export default rule({
  code: 'ignore-without-reason',
  category: 'structure',
  severity: 'error',
  on: 'ignore',
  says: {
    en: "`zoneplan-ignore` needs the check's code and a reason.",
    vi: '`zoneplan-ignore` phải ghi mã kiểm tra và lý do.',
  },
  why: {
    en: 'A silenced check without a reason cannot be reviewed later, so nothing is silenced.',
    vi: 'Bỏ qua một lỗi mà không nêu lý do thì sau này không ai rà soát lại được, nên lỗi vẫn được báo.',
  },
  bad: `milestones:
  m1: {name: Xong, due: 2025-06}  # zoneplan-ignore undated-promise
`,
  *check({ file, range, code, reason }) {
    if (code !== undefined && reason !== undefined) return;
    const insert = code === undefined ? ' <code>: <reason>' : ': <reason>';
    const text = { kind: 'text' as const, file, start: range.end, end: range.end, text: insert };
    yield {
      place: { file, pointer: '', part: 'value' },
      range,
      fixes: [{ title: { en: 'Add a reason', vi: 'Thêm lý do' }, edits: [text], blank: true }],
    };
  },
});
