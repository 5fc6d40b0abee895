import { withPart } from '../../syntax/place.ts';
import { isMet } from '../../rollup/milestones.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** "Soon". */
export default rule({
  code: 'undated-promise',
  category: 'projects',
  severity: 'warning',
  on: 'milestone',
  says: {
    en: '"{name}" has no date and cannot be tracked.',
    vi: '"{name}" chưa có thời hạn nên không theo dõi được.',
  },
  why: {
    en: 'What is promised "soon" is never late. Ask for a date, even a year, and it can be followed.',
    vi: 'Việc hứa làm "sớm" thì không bao giờ bị coi là trễ. Hãy hỏi thời hạn, dù chỉ là năm, để theo dõi được.',
  },
  bad: `
milestones: {m1: {name: Sớm khởi công}}
`,
  good: `
milestones: {m1: {name: Sớm khởi công, due: 2025-06}}
`,
  *check(milestone, plan) {
    const { due, outcome, place, name, id } = milestone;
    if (due || outcome !== undefined || isMet(plan, milestone) || isUnread(plan, place, 'due', 'met-on', 'outcome', 'event', 'project'))
      return;
    yield {
      place: withPart(place, 'key'),
      values: { name: name || id },
      fixes: [
        { title: { en: 'Add `due`', vi: 'Ghi thời hạn (`due`)' }, edits: [{ kind: 'insert', place, key: 'due', text: '' }], blank: true },
      ],
    };
  },
});
