import { REGISTERS } from '../workspace/registers.ts';
import type { Plan } from '../workspace/plan.ts';

/** An id that nothing bears yet: the one wished for, else it with the first free number behind. */
export function freeId(plan: Plan, wished: string, first = 1): string {
  for (let n = first; ; n += 1) {
    const id = n === 1 ? wished : `${wished}-${n}`;
    if (REGISTERS.every((register) => plan.definitions(register, id).length === 0)) return id;
  }
}
