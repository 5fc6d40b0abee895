import type { Step, Target } from '../plan/model.ts';
import type { Period } from '../plan/period/period.ts';
import { overlap } from '../plan/period/spans.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { type Rational, sum } from '../plan/quantity/rational.ts';
import { goalsOfTarget } from '../workspace/goals.ts';
import type { Plan } from '../workspace/plan.ts';
import { type Asked, askedOf } from './asked.ts';

/** A step of a phasing with its date and number. */
export interface DatedStep {
  readonly step: Step;
  readonly period: Period & { readonly first: number; readonly last: number };
  readonly value: Quantity;
  readonly amount: Rational;
}

/** The steps of a target in order of their last days, and the number they lead to; undefined unless all of them could be read. */
export function stepsTo(plan: Plan, target: Target): { readonly steps: readonly DatedStep[]; readonly asked: Asked } | undefined {
  if (typeof target.phasing === 'string') return undefined;
  const goal = goalsOfTarget(plan.db, plan.root, target).find((each) => !each.line);
  const asked = goal && askedOf(plan, goal);
  if (!asked) return undefined;
  const steps = target.phasing.flatMap((step) => dated(step, asked));
  return steps.length === target.phasing.length ? { steps: steps.sort((a, b) => a.period.last - b.period.last), asked } : undefined;
}

function dated(step: Step, asked: Asked): readonly DatedStep[] {
  const { period, value } = step;
  if (period?.first === undefined || period.last === undefined || !value?.point || value.unit.base !== asked.quantity.unit.base) return [];
  return [{ step, period: period as DatedStep['period'], value, amount: value.point }];
}

/**
 * Each period's own amount where running totals belong: separate periods that add up to the number of the target, and do not all rise or
 * end short of it.
 */
export function areAmounts(steps: readonly DatedStep[], target: Target, asked: Asked): boolean {
  if (!sum(steps.map((each) => each.amount)).equals(asked.amount)) return false;
  const separate = steps.every((a, i) => steps.slice(i + 1).every((b) => !overlap(a.period, b.period)));
  const fall = steps.some((each, i) => i > 0 && each.amount.compare(steps[i - 1]!.amount) <= 0);
  return separate && (fall || steps.some((step) => contradicts(step, target, asked)));
}

/** A step that ends with the period of its target and asks for something else. */
export function contradicts({ period, amount }: DatedStep, target: Target, asked: Asked): boolean {
  return period.last === target.period?.last && !amount.equals(asked.amount);
}
