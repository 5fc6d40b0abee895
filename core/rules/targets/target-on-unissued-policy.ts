import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A target of a draft, rated as if it were decided. */
export default rule({
  code: 'target-on-unissued-policy',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{policy}` is not issued yet ({status}); mark the target `proposed: true`.',
    vi: '`{policy}` chưa ban hành ({status}); hãy ghi chỉ tiêu là dự kiến (`proposed: true`).',
  },
  why: {
    en: 'Until the document is issued its numbers may change. A proposed target is shown, and nobody is behind it yet.',
    vi: 'Văn bản chưa ban hành thì con số còn có thể thay đổi. Chỉ tiêu dự kiến vẫn được hiển thị nhưng chưa gắn trách nhiệm cho ai.',
  },
  bad: `
policies: {da: {name: Đề án, status: draft}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, policy: da}}
`,
  good: `
policies: {da: {name: Đề án, status: draft}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, policy: da, proposed: true}}
`,
  *check({ policy: id, proposed, place }, plan) {
    const policy = plan.one('policies', id);
    const status = policy?.status;
    if (proposed || (status !== 'draft' && status !== 'reviewed' && status !== 'submitted')) return;
    yield {
      place: child(place, 'policy'),
      values: { policy: nameOf(plan, 'policies', policy!.id), status: { say: 'word', list: 'policyStatus', word: status } },
      related: [{ place: child(policy!.place, 'status'), says: { en: 'not issued yet', vi: 'chưa ban hành' } }],
      fixes: [
        {
          title: { en: 'Mark it `proposed: true`', vi: 'Ghi là dự kiến (`proposed: true`)' },
          edits: [{ kind: 'insert', place, key: 'proposed', text: 'true' }],
        },
      ],
    };
  },
});
