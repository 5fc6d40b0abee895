import { assess } from '../../rollup/assess.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { goalName } from '../say.ts';

/** A status set by hand beside another that is computed. */
export default rule({
  code: 'judged-differs',
  category: 'pace',
  severity: 'info',
  asOf: true,
  on: 'target',
  says: {
    en: '`{target}` is judged {judged} by hand, but computed as {computed}.',
    vi: '`{target}`: đánh giá thủ công là {judged}, còn tính ra là {computed}.',
  },
  why: {
    en: 'Both are shown in every report. A judgement that was right in spring may be the one that is out of date.',
    vi: 'Mọi báo cáo đều nêu cả hai. Đánh giá đúng hồi đầu năm có thể nay đã lỗi thời.',
  },
  bad: `
targets: {j-26: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, judged: {status: on-track, because: Đã có cam kết, date: 2024-11-15}}}
`,
  good: `
targets: {j-26: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, judged: {status: no-data, because: Chưa đến kỳ báo cáo, date: 2024-11-15}}}
`,
  *check({ id, judged }, plan) {
    const computed = assess(plan, id)?.status;
    if (!judged?.status || computed === undefined || computed === 'unmeasurable' || computed === judged.status) return;
    yield {
      place: child(judged.place, 'status'),
      values: {
        target: goalName(plan, id),
        judged: { say: 'word', list: 'status', word: judged.status },
        computed: { say: 'word', list: 'status', word: computed },
      },
    };
  },
});
