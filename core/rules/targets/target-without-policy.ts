import type { Policy, Target } from '../../plan/model.ts';
import { contains } from '../../plan/period/spans.ts';
import { withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

const MOST_OFFERED = 5;

/** A number that no document asks for. */
export default rule({
  code: 'target-without-policy',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  offOnStage: true,
  says: {
    en: '`{target}` belongs to no policy.',
    vi: '`{target}` chưa gắn với văn bản nào.',
  },
  why: {
    en: 'A target binds because a resolution, a plan or a decision says so. Without it nobody can look up what exactly was promised, and until when.',
    vi: 'Chỉ tiêu có giá trị vì được ghi trong nghị quyết, kế hoạch hay quyết định. Không ghi văn bản thì không tra được đã giao gì và đến bao giờ.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người}}
`,
  *check(target, plan) {
    if (target.policy !== undefined || isUnread(plan, target.place, 'policy')) return;
    yield { place: withPart(target.place, 'key'), values: { target: target.name || target.id }, fixes: fixesFor(plan, target) };
  },
});

/** The policies whose years hold the target's, else a key to fill in. */
function fixesFor(plan: Plan, target: Target): readonly Fix[] {
  const { place } = target;
  const offered = plan
    .all('policies')
    .filter((policy) => couldHold(policy, target))
    .slice(0, MOST_OFFERED);
  if (offered.length === 0) {
    return [
      {
        title: { en: 'Add `policy`', vi: 'Ghi văn bản (`policy`)' },
        edits: [{ kind: 'insert', place, key: 'policy', text: '' }],
        blank: true,
      },
    ];
  }
  return offered.map(({ id, name }) => ({
    title: { en: `Add the policy ${name || id}`, vi: `Ghi văn bản: ${name || id}` },
    edits: [{ kind: 'insert', place, key: 'policy', text: id }],
  }));
}

function couldHold({ period, status }: Policy, target: Target): boolean {
  const time = target.period ?? target.due;
  return (
    period !== undefined &&
    time !== undefined &&
    contains(period, time) &&
    (status === 'issued' || (target.proposed && status !== 'superseded'))
  );
}
