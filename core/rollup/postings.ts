import type { Project, ProjectEvent } from '../plan/model.ts';
import type { Day } from '../plan/period/period.ts';
import { ZERO, type Rational } from '../plan/quantity/rational.ts';
import type { EventKind } from '../plan/words.ts';
import type { Plan } from '../workspace/plan.ts';
import { inCurrency } from './convert.ts';
import type { Lacking } from './derivation.ts';

const ADDS: ReadonlySet<EventKind> = new Set<EventKind>(['licensed', 'capital-increased', 'share-purchase']);
const TAKES: ReadonlySet<EventKind> = new Set<EventKind>(['capital-reduced', 'revoked']);

/** Events of a project in the order of their dates; undated ones are left out. */
export function eventsOf(project: Project): readonly (ProjectEvent & { readonly date: NonNullable<ProjectEvent['date']> })[] {
  const dated = project.events.filter((event) => event.date !== undefined) as (ProjectEvent & {
    date: NonNullable<ProjectEvent['date']>;
  })[];
  return dated.sort((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
}

/** Capital an event adds (or takes off), in a currency's base unit; `revoked` without amount takes all that is left. Undefined when it cannot be known. */
export function capitalOf(plan: Plan, project: Project, event: ProjectEvent, currency: string): Rational | undefined {
  if (event.event === undefined) return undefined;
  if (event.event === 'revoked' && !event.amount) return registeredBefore(plan, project, event, currency)?.neg();
  if (!event.amount) return ZERO;
  const date = event.date?.last;
  if (date === undefined) return undefined;
  const amount = inCurrency(plan, event.amount, currency, date, date).amount?.point;
  return TAKES.has(event.event) ? amount?.neg() : amount;
}

/** The rate that is missing for the first of a project's amounts that cannot be converted. */
export function rateLackingFor(plan: Plan, project: Project, currency: string): Lacking | undefined {
  for (const { amount, date } of eventsOf(project)) {
    const converted = amount && inCurrency(plan, amount, currency, date.last, date.last);
    if (converted && !converted.amount) return converted.lacking;
  }
  return undefined;
}

/** Registered capital of a project up to a day. */
export function registeredCapital(plan: Plan, project: Project, until: Day, currency: string): Rational | undefined {
  return summed(
    plan,
    project,
    eventsOf(project).filter((event) => event.date.first <= until),
    currency,
  );
}

function registeredBefore(plan: Plan, project: Project, event: ProjectEvent, currency: string): Rational | undefined {
  const events = eventsOf(project);
  return summed(
    plan,
    project,
    events.slice(
      0,
      events.findIndex((e) => e.place.pointer === event.place.pointer),
    ),
    currency,
  );
}

function summed(plan: Plan, project: Project, events: readonly ProjectEvent[], currency: string): Rational | undefined {
  let sum: Rational | undefined = ZERO;
  for (const event of events) {
    if (!event.event || !(ADDS.has(event.event) || TAKES.has(event.event))) continue;
    const capital = capitalOf(plan, project, event, currency);
    sum = sum && capital && sum.add(capital);
  }
  return sum;
}

/** The day from which a project counts in nothing but history. */
export function endOf(project: Project): Day | undefined {
  return eventsOf(project).find((event) => event.event === 'revoked' || event.event === 'ended')?.date.first;
}
