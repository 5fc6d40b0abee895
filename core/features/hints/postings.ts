import { sayMeasure } from '../../messages/amounts.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import type { Allocation, Project } from '../../plan/model.ts';
import { capitalOf, eventsOf, registeredCapital } from '../../rollup/postings.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayPart } from '../cards/allocation-card.ts';
import type { Hint } from './hint.ts';

const TEXTS = {
  left: { en: 'all that was left of the registered capital', vi: 'toàn bộ vốn đăng ký còn lại' },
  of: { en: '{share} of {amount}', vi: '{share} của {amount}' },
} as const;

/** Behind a revocation without an amount: the capital it takes off. */
export function* hintsOfProject(plan: Plan, project: Project, how: How): Iterable<Hint> {
  const like = eventsOf(project).find(({ event, amount }) => event !== 'disbursed' && amount)?.amount;
  for (const event of eventsOf(project)) {
    if (event.event !== 'revoked' || event.amount || !like) continue;
    const taken = capitalOf(plan, project, event, like.unit.base);
    if (!taken?.point || registeredCapital(plan, project, event.date.first, like.unit.base) === undefined) continue;
    const label = sayMeasure(taken, { unit: like.unit, scale: like.scale }, how);
    yield { place: child(event.place, 'event'), kind: 'total', label, tooltip: TEXTS.left[how.language] };
  }
}

/** Behind each share of an allocation: what it comes to. */
export function* hintsOfAllocation({ amount, shares }: Allocation, how: How): Iterable<Hint> {
  for (const { place, share } of shares) {
    const label = share ? sayPart(amount, share, how) : '';
    if (label === '') continue;
    const tooltip = fill(TEXTS.of[how.language], { share: share!.written, amount: amount!.written }, how);
    yield { place, kind: 'share', label, tooltip };
  }
}
