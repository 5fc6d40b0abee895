import type { Actual, Claim } from '../plan/model.ts';
import { yearsOf } from '../plan/period/spans.ts';
import { compareTo } from '../plan/quantity/compare.ts';
import { ONE, type Rational } from '../plan/quantity/rational.ts';
import type { Status } from '../plan/words.ts';
import type { Assessment } from '../rollup/assessment.ts';
import { assessNumber } from '../rollup/assess.ts';
import type { Plan } from '../workspace/plan.ts';
import { isUnread } from './unread.ts';

/** What a text says of a goal in words, beside what is computed. */
export interface Claimed {
  readonly says: Status;
  readonly found: Assessment;
  /** A share of years on which the claim would hold, when it does not hold on the whole. */
  readonly proRata: ProRata | undefined;
}

/** The part of a flow's target that falls on some of its years. */
export interface ProRata {
  readonly years: number;
  /** The figure ÷ that part. */
  readonly percent: Rational;
}

/** A claim that the numbers contradict; undefined when they bear it out or leave it open. */
export function contradicted(plan: Plan, actual: Actual, claim: Claim): Claimed | undefined {
  const { says, target } = claim;
  const asOf = actual.asOf ?? actual.period?.last;
  if (says === undefined || target === undefined || asOf === undefined) return undefined;
  const found = assessNumber(plan, target, asOf);
  if (!found || found.status === 'unmeasurable' || found.status === 'no-data' || isUnread(plan, claim.place, 'basis')) return undefined;
  if (claim.basis === 'pro-rata') {
    const part = claim.years && partOf(found, claim.years);
    return part && !part.met && isSuccess(says) ? { says, found, proRata: undefined } : undefined;
  }
  return holds(says, found) ? undefined : { says, found, proRata: isSuccess(says) ? proRataOf(found) : undefined };
}

function isSuccess(status: Status): boolean {
  return status === 'achieved' || status === 'exceeded';
}

const GOOD: ReadonlySet<Status> = new Set<Status>(['achieved', 'exceeded', 'on-track']);
const BAD: ReadonlySet<Status> = new Set<Status>(['at-risk', 'off-track', 'missed', 'breached']);

function holds(says: Status, found: Assessment): boolean {
  const { status, verdict } = found;
  const met = verdict ? verdict.met : status === 'achieved';
  switch (says) {
    case 'achieved':
      return met;
    case 'exceeded':
      return met && !isJustReached(found);
    case 'on-track':
      return !BAD.has(status);
    case 'at-risk':
    case 'off-track':
      return !GOOD.has(status);
    case 'missed':
    case 'breached':
      return !isSuccess(status);
    default:
      return true;
  }
}

/** Reached to the decimal that is printed, and not more; where nothing is printed, nobody can tell. */
function isJustReached({ progress, status }: Assessment): boolean {
  return status === 'achieved' && progress?.attainment !== undefined && !progress.used;
}

/** The years gone by as a text would count them, where the claim holds on their share of a flow's total. */
function proRataOf(found: Assessment): ProRata | undefined {
  const years = yearsOf({ first: found.first, last: found.rollup?.asOf })?.round(0);
  const part = years && years.compare(ONE) >= 0 ? partOf(found, years) : undefined;
  return part?.met ? { years: Number(years!.n), percent: found.actual!.div(part.amount) } : undefined;
}

interface Part {
  readonly amount: Rational;
  /** Whether the figure reaches it. */
  readonly met: boolean;
}

/** The share of a flow's total that falls on some of its years; undefined when they are not fewer than all. */
function partOf({ bound, first, last, inForce: { key }, basis, rollup }: Assessment, years: Rational): Part | undefined {
  if (basis !== 'total' || (key !== 'at-least' && key !== 'more-than') || !rollup?.amount) return undefined;
  const all = yearsOf({ first, last })!;
  const amount = bound!.mul(years).div(all);
  return years.compare(all) < 0 ? { amount, met: compareTo(rollup.amount, amount, key).met } : undefined;
}
