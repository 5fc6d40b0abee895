import type { Project, ProjectEvent } from '../plan/model.ts';
import type { Day, PlanDate } from '../plan/period/period.ts';
import { exactMeasure, negate, sumQuantities } from '../plan/quantity/measure.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { ZERO } from '../plan/quantity/rational.ts';
import type { EventKind } from '../plan/words.ts';
import type { Plan } from '../workspace/plan.ts';
import { amountOf, type Amount } from './amount.ts';
import { inCurrency } from './convert.ts';
import type { Lacking } from './derivation.ts';
import type { RateKind } from './request.ts';

/** An event whose date is known. */
export type Dated = ProjectEvent & { readonly date: PlanDate };

/** What is booked on a project: which events add to it, which take off, and how much one of them says. */
interface Account {
  readonly adds: ReadonlySet<EventKind | undefined>;
  readonly takes: ReadonlySet<EventKind | undefined>;
  readonly said: (event: ProjectEvent) => Quantity | undefined;
}

const CAPITAL: Account = {
  adds: new Set<EventKind>(['licensed', 'capital-increased', 'share-purchase']),
  takes: new Set<EventKind>(['capital-reduced', 'revoked']),
  said: ({ amount }) => amount,
};
const LAND: Account = {
  adds: new Set<EventKind>(['land-leased']),
  takes: new Set<EventKind>(['land-reduced', 'revoked']),
  said: ({ land }) => land,
};

const DISBURSED: Account = {
  adds: new Set<EventKind>(['disbursed']),
  takes: new Set<EventKind>(),
  said: ({ amount }) => amount,
};

/** Events of a project in the order of their dates; undated ones are left out. */
export function eventsOf(project: Project): readonly Dated[] {
  const dated = project.events.every(isDated) ? project.events : project.events.filter(isDated);
  return dated.every((event, i) => i === 0 || inOrder(dated[i - 1]!, event) <= 0) ? dated : dated.toSorted(inOrder);
}

function isDated(event: ProjectEvent): event is Dated {
  return event.date !== undefined;
}

function inOrder(a: Dated, b: Dated): number {
  return a.date.first - b.date.first || a.date.last - b.date.last;
}

/** Capital an event adds (or takes off), in a currency; `revoked` without amount takes all that is left. Unknown without an amount or a rate. */
export function capitalOf(plan: Plan, project: Project, event: Dated, currency: string, rates?: RateKind): Amount | undefined {
  return postingOf(CAPITAL, project, event, inMoney(plan, currency, rates));
}

/** Land an event adds (or takes off); `revoked` without an area takes all that is left. Unknown without an area. */
export function landOf(project: Project, event: Dated): Amount | undefined {
  return postingOf(LAND, project, event, amountOf);
}

/** The rate that is missing for the first of some events of a project whose amount cannot be converted; what a revocation takes rests on all before it. */
export function rateLackingFor(
  plan: Plan,
  project: Project,
  of: readonly Dated[],
  currency: string,
  rates?: RateKind,
): Lacking | undefined {
  const revoked = of.findLast(({ event, amount }) => event === 'revoked' && !amount);
  for (const { amount, date } of revoked ? [...of, ...movesOf(project, 'capital', revoked.date.last)] : of) {
    const converted = amount && inCurrency(plan, amount, currency, date.last, date.last, rates);
    if (converted && !converted.amount) return converted.lacking;
  }
  return undefined;
}

/** Registered capital of a project up to a day; unknown when one of its events says no amount. */
export function registeredCapital(plan: Plan, project: Project, until: Day, currency: string): Amount | undefined {
  return balance(CAPITAL, project, until, inMoney(plan, currency));
}

/** Leased land of a project up to a day; unknown when one of its events says no area. */
export function leasedLand(project: Project, until: Day): Amount | undefined {
  return balance(LAND, project, until, amountOf);
}

/** What a project has spent up to a day; unknown when one of its events says no amount. */
export function disbursedCapital(plan: Plan, project: Project, until: Day, currency: string): Amount | undefined {
  return balance(DISBURSED, project, until, inMoney(plan, currency));
}

/** The events up to a day that move a project's registered capital, or its leased land. */
export function movesOf(project: Project, of: 'capital' | 'land', until: Day): readonly Dated[] {
  return moves(of === 'capital' ? CAPITAL : LAND, eventsOf(project), until);
}

/** The day from which a project counts in nothing but history. */
export function endOf(project: Project): Day | undefined {
  return endingOf(project)?.date.first;
}

/** The event that ends a project. */
export function endingOf(project: Project): Dated | undefined {
  return eventsOf(project).find(({ event }) => event === 'revoked' || event === 'ended');
}

/** Whether a project is over on a day. */
export function hasEnded(project: Project, day: Day): boolean {
  const end = endOf(project);
  return end !== undefined && end <= day;
}

type Read = (said: Quantity, day: Day) => Amount | undefined;

function inMoney(plan: Plan, currency: string, rates?: RateKind): Read {
  return (said, day) => inCurrency(plan, said, currency, day, day, rates).amount;
}

function postingOf(account: Account, project: Project, event: Dated, read: Read): Amount | undefined {
  if (event.event === 'amended') return exactMeasure(ZERO);
  const said = account.said(event);
  if (event.event === 'revoked' && !said) {
    const before = beforeEnd(eventsOf(project), event);
    const left = total(account, project, moves(account, before, Number.POSITIVE_INFINITY), read);
    return left && negate(left);
  }
  const amount = said && read(said, event.date.last);
  return amount && account.takes.has(event.event) ? negate(amount) : amount;
}

/** What lies before a revocation. Nothing comes after it, so of dates that overlap with its own all are before it. */
function beforeEnd(events: readonly Dated[], { place, date }: Dated): readonly Dated[] {
  const at = events.findIndex((each) => each.place.pointer === place.pointer);
  return events.filter((each, i) => i < at || (each.event !== 'revoked' && each.date.first <= date.last));
}

function balance(account: Account, project: Project, until: Day, read: Read): Amount | undefined {
  return total(account, project, moves(account, eventsOf(project), until), read);
}

function moves({ adds, takes }: Account, events: readonly Dated[], until: Day): readonly Dated[] {
  return events.filter(({ event, date }) => (adds.has(event) || takes.has(event)) && date.first <= until);
}

function total(account: Account, project: Project, events: readonly Dated[], read: Read): Amount | undefined {
  const amounts = events.map((event) => postingOf(account, project, event, read));
  return amounts.every((amount) => amount !== undefined) ? sumQuantities(amounts) : undefined;
}
