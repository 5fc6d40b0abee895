import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { planOf } from '../workspace/plan.ts';
import { howOf } from './how-of.ts';
import { assertionItems } from './test-items/assertion-items.ts';
import { targetItems } from './test-items/target-items.ts';
import type { TestItem } from './test-items/test-item.ts';

export type { TestItem } from './test-items/test-item.ts';

/** All that a plan states and its figures can bear out or not: its targets, then the ratios, sums and claims printed beside figures. */
export function planTests(db: Database, root: string, language: Language): readonly TestItem[] {
  const plan = planOf(db, root);
  const how = howOf(plan, language);
  return [...targetItems(plan, how), ...assertionItems(plan, how)];
}
