import type { PlanFile } from '../../plan/model.ts';
import type { Plan } from '../../workspace/plan.ts';
import { goalName } from '../../rules/say.ts';
import { registersOf } from '../linked.ts';
import type { Hint } from './hint.ts';

/** Behind an id that ends its line: the name it stands for. */
export function* hintsOfNames(plan: Plan, content: PlanFile): Iterable<Hint> {
  for (const { kind, id, place } of content.references) {
    if (place.part === 'key') continue;
    const entry = registersOf(kind)
      .map((register) => plan.one(register, id))
      .find((each) => each !== undefined);
    const name = entry?.name ?? (kind === 'targets' && plan.goal(id) ? goalName(plan, id) : '');
    if (name !== '') yield { place, kind: 'name', label: name, tooltip: id };
  }
}
