import type { Said } from '../messages/said.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import { exactly } from './say.ts';

const MOST = 8;

/** Numbers of base units as a sum, `90 + 80 người`; of a long one the beginning and the end. */
export function addends(plan: Plan, indicator: string | undefined, values: readonly Rational[]): Said {
  const items = values.map((value) => exactly(plan, indicator, value));
  return { say: 'list', joined: 'plus', items: items.length > MOST ? [...items.slice(0, 3), '…', items.at(-1)!] : items };
}
