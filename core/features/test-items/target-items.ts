import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Status } from '../../plan/words.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rowOf } from '../status.ts';
import { assessedIn } from '../tree/target-nodes.ts';
import { ITEM } from './item-words.ts';
import type { TestItem } from './test-item.ts';

const OUTCOMES: Readonly<Record<Status, TestItem['outcome']>> = {
  achieved: 'passed',
  exceeded: 'passed',
  'on-track': 'passed',
  'at-risk': 'failed',
  'off-track': 'failed',
  missed: 'failed',
  breached: 'failed',
  stale: 'open',
  'no-data': 'open',
  unmeasurable: 'open',
};

/** Each target as something to be borne out: passed when it is met or on its way, open while too little is known. */
export function targetItems(plan: Plan, how: How): readonly TestItem[] {
  return assessedIn(plan).map((found): TestItem => {
    const { name, said, place } = rowOf(plan, found, how.language);
    const outcome = OUTCOMES[found.status];
    const values = {
      status: said.status,
      actual: said.actual || UNKNOWN,
      target: said.target || UNKNOWN,
      expected: said.expected || said.target || UNKNOWN,
    };
    const item = { key: found.goal.id, group: 'targets' as const, label: name, outcome, place };
    if (outcome !== 'failed') return { ...item, message: [said.status, said.actual].filter(Boolean).join(' · ') };
    const over = found.last !== undefined && found.at >= found.last;
    return {
      ...item,
      message: fill(ITEM.short[how.language], values, how),
      expected: over ? values.target : values.expected,
      actual: values.actual,
    };
  });
}
