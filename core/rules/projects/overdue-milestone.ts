import { child } from '../../syntax/place.ts';
import { milestoneState } from '../../rollup/milestones.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** The day has come and gone. */
export default rule({
  code: 'overdue-milestone',
  category: 'projects',
  severity: 'error',
  asOf: true,
  on: 'milestone',
  says: {
    en: '"{name}" was due {due} and is not met ({days} overdue).',
    vi: '"{name}" đến hạn {due} nhưng chưa hoàn thành (quá hạn {days}).',
  },
  why: {
    en: 'Somebody promised this for that day. Say when it was done, or that it was not.',
    vi: 'Việc này đã có người hứa xong vào ngày đó. Hãy ghi ngày hoàn thành, hoặc ghi rõ là không đạt.',
  },
  bad: `
milestones: {m1: {name: Hoàn thành cấp phép, due: 2020-11}}
`,
  good: `
milestones: {m1: {name: Hoàn thành cấp phép, due: 2020-11, outcome: not-met}}
`,
  *check(milestone, plan) {
    const { name, id, place } = milestone;
    const today = plan.day;
    const { is, due } = milestoneState(plan, milestone, today);
    if (is !== 'overdue' || isUnread(plan, place, 'met-on', 'outcome', 'event', 'project')) return;
    yield {
      place: child(place, 'due'),
      values: {
        name: name || id,
        due: { say: 'plan-date', date: due!, when: true },
        days: { say: 'count', count: today - due!.last, of: 'day' },
      },
      fixes: [
        {
          title: { en: 'It was met: add `met-on`', vi: 'Đã hoàn thành: ghi ngày (`met-on`)' },
          edits: [{ kind: 'insert', place, key: 'met-on', text: '' }],
          blank: true,
        },
        { title: { en: 'It was not met', vi: 'Ghi là không đạt' }, edits: [{ kind: 'insert', place, key: 'outcome', text: 'not-met' }] },
      ],
    };
  },
});
