import type { Target } from '../../plan/model.ts';
import { withPart } from '../../syntax/place.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import type { Fix } from '../finding.ts';
import { isUnread } from '../unread.ts';

const MOST_OFFERED = 5;

/** A target nobody answers for. */
export default rule({
  code: 'target-without-owner',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  offOnStage: true,
  says: {
    en: '`{target}` has no owner.',
    vi: '`{target}` chưa có đơn vị chịu trách nhiệm.',
  },
  why: {
    en: 'When the number falls behind, somebody has to be asked why. An owner of the indicator or of the zone will do.',
    vi: 'Khi số liệu chậm thì phải biết hỏi ai. Đơn vị phụ trách chỉ tiêu hoặc phụ trách khu cũng được tính.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, owner: ubnd}}
`,
  *check(target, plan) {
    if (target.owner !== undefined || indicatorsOwned(plan, target) || isUnread(plan, target.place, 'owner')) return;
    if (goalsOfTarget(plan.db, plan.root, target).every((goal) => ownerOfScope(plan, goal.scope) !== undefined)) return;
    yield { place: withPart(target.place, 'key'), values: { target: target.name || target.id }, fixes: fixesFor(plan, target) };
  },
});

function indicatorsOwned(plan: Plan, { indicator, allOf }: Target): boolean {
  const ids =
    indicator === undefined
      ? allOf.map((part) => ('target' in part ? plan.goal(part.target)?.target.indicator : part.indicator))
      : [indicator];
  return ids.length > 0 && ids.every((id) => plan.one('indicators', id)?.owner !== undefined);
}

function ownerOfScope(plan: Plan, scope: string | undefined): string | undefined {
  return plan.one('zones', scope)?.owner ?? plan.one('projects', scope)?.owner;
}

/** Who issued the policy first; all there are where they are few. */
function fixesFor(plan: Plan, { policy, place }: Target): readonly Fix[] {
  const issuer = plan.one('organisations', plan.one('policies', policy)?.issuer);
  const all = plan.all('organisations');
  const offered = [...new Set([...(issuer ? [issuer] : []), ...(all.length <= MOST_OFFERED ? all : [])])];
  if (offered.length === 0) {
    return [{ title: { en: 'Add `owner`', vi: 'Ghi `owner`' }, edits: [{ kind: 'insert', place, key: 'owner', text: '' }], blank: true }];
  }
  return offered.map(({ id, name }) => ({
    title: { en: `Add the owner ${name || id}`, vi: `Ghi đơn vị phụ trách: ${name || id}` },
    edits: [{ kind: 'insert', place, key: 'owner', text: id }],
  }));
}
