import { removeComment } from '../remove-comment.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'expired-ignore',
  category: 'structure',
  severity: 'warning',
  asOf: true,
  on: 'ignore',
  says: { en: 'This exception ended on {date}.', vi: 'Ngoại lệ này hết hạn ngày {date}.' },
  why: {
    en: 'Exceptions are dated, so that what they silence comes back by itself.',
    vi: 'Ngoại lệ luôn có thời hạn; hết hạn thì lỗi được báo trở lại.',
  },
  bad: `milestones:
  m1: {name: Sớm khởi công}  # zoneplan-ignore undated-promise: chờ nhà đầu tư until 2024-06-30
`,
  *check(ignore, plan) {
    if (!ignore.expired || ignore.reason === undefined) return;
    yield {
      place: { file: ignore.file, pointer: '', part: 'value' },
      range: ignore.range,
      values: { date: { say: 'date', day: ignore.until! } },
      fixes: [removeComment(plan, ignore)],
    };
  },
});
