import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A status set by hand, and nothing that says why. */
export default rule({
  code: 'judged-without-reason',
  category: 'pace',
  severity: 'warning',
  on: 'target',
  says: {
    en: 'A status set by hand needs a reason (`because`).',
    vi: 'Đánh giá thủ công phải ghi lý do (`because`).',
  },
  why: {
    en: 'A judgement may well be better than the number, if it says what the number does not know.',
    vi: 'Đánh giá của con người có thể đúng hơn con số, miễn là ghi rõ điều mà con số chưa phản ánh.',
  },
  bad: `
targets: {j-26: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, judged: {status: no-data, date: 2024-11-15}}}
`,
  good: `
targets: {j-26: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, judged: {status: no-data, date: 2024-11-15, because: Chưa đến kỳ báo cáo}}}
`,
  *check({ judged }, plan) {
    if (!judged || judged.because !== undefined || isUnread(plan, judged.place, 'because')) return;
    yield {
      place: judged.place,
      fixes: [
        {
          title: { en: 'Add `because`', vi: 'Ghi lý do (`because`)' },
          edits: [{ kind: 'insert', place: judged.place, key: 'because', text: '' }],
          blank: true,
        },
      ],
    };
  },
});
