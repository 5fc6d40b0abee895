import type { FromEvents, Indicator, Project } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { exactMeasure, scaleQuantity, sumQuantities } from '../../plan/quantity/measure.ts';
import { ONE, rational, type Rational } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';
import { amountOf, type Amount } from '../amount.ts';
import type { Lacking, LeftOut, Part, Rollup } from '../derivation.ts';
import { capitalOf, type Dated, endingOf, eventsOf, landOf, rateLackingFor } from '../postings.ts';
import { meets, shareOfProjects, unnamedIn, type Within } from '../projects-in.ts';
import type { Request } from '../request.ts';
import { coverageOf } from '../together.ts';

/** The number out of the events of the scope's projects: 0 where none has such an event, nothing where there are no projects or nothing of them is known. */
export function events(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  const { fromEvents } = indicator;
  if (!fromEvents || request.at < request.first) return undefined;
  const until = Math.min(request.at, request.last);
  const within = shareOfProjects(plan, request.scope, until).filter(({ project }) => meets(plan, project, fromEvents.where, until));
  const taken = within.map((each) => takenOf(plan, request, indicator, fromEvents, each));
  const unclear = taken.flatMap(({ leftOut, id }) => (leftOut.length > 0 ? [id] : []));
  const of = within.length + unnamedIn(plan, request.scope);
  if (within.length === unclear.length && taken.every(({ part }) => !part)) return undefined;
  const parts = taken.flatMap(({ part }) => part ?? []);
  const zero = indicator.missing === 'zero';
  const partial = zero ? undefined : coverageOf({ have: within.length - unclear.length, of, missing: unclear });
  const lacking =
    taken.map((each) => each.lacking).find((each) => each !== undefined) ??
    (partial && indicator.missing === 'unknown' ? { kind: 'reports' as const, missing: partial.missing } : undefined);
  return {
    request,
    way: 'events',
    asOf: until,
    amount: lacking ? undefined : sumQuantities(parts.map(({ amount, factor }) => (factor ? scaleQuantity(amount!, factor) : amount!))),
    status: 'actual',
    partial,
    zeroed: zero ? unclear : [],
    parts,
    leftOut: taken.flatMap(({ leftOut }) => leftOut),
    lacking,
  };
}

/** The events that a project's part of such a number is made of, in order. */
export function eventsInPart(plan: Plan, request: Request, indicator: Indicator, part: Part): readonly Dated[] {
  return eventsCounted(request, indicator, indicator.fromEvents!, plan.one('projects', part.of.id)!).counted;
}

/** What one project gives. */
interface Taken {
  readonly id: string;
  /** Undefined where nothing it did counts. */
  readonly part: Part | undefined;
  /** Events that would count, if their amount or their day were known. */
  readonly leftOut: readonly LeftOut[];
  readonly lacking: Lacking | undefined;
}

function takenOf(plan: Plan, request: Request, indicator: Indicator, from: FromEvents, each: Within): Taken {
  const { project, share } = each;
  const { counted, straddling } = eventsCounted(request, indicator, from, project);
  const currency = request.currency ?? indicator.unit?.unit.base ?? '';
  const { rates } = request;
  const read = (event: Dated) => (from.sum === 'land' ? landOf(project, event) : capitalOf(plan, project, event, currency, rates));
  const amounts = valuesOf(from, counted, read);
  const rate =
    from.sum === 'amount' && amounts.some(({ amount }) => !amount) ? rateLackingFor(plan, project, counted, currency, rates) : undefined;
  const out = (why: LeftOut['why']) => (event: Dated) => ({ id: project.id, why, place: event.place });
  const known = amounts.flatMap(({ amount }) => amount ?? []);
  const unknown = rate ? [] : amounts.flatMap(({ amount, event }) => (amount ? [] : event));
  const part = rate || known.length > 0 ? partOf(each, counted.at(-1)!, rate ? undefined : sumQuantities(known)) : undefined;
  const isAsked = part !== undefined || unknown.length > 0 || straddling.length > 0;
  const isDivided = !share || (from.count === 'projects' && !share.equals(1));
  return {
    id: project.id,
    part,
    leftOut: [...unknown.map(out('no-amount')), ...straddling.map(out('coarse-date'))],
    lacking:
      rate ?? (isAsked && isDivided ? { kind: 'shares', zone: project.locality === undefined ? project.zone! : project.id } : undefined),
  };
}

interface Counted {
  readonly counted: readonly Dated[];
  /** Those dated by a month or a year only, of which it is not known on which side of an end of the period they lie. */
  readonly straddling: readonly Dated[];
}

/** Of a flow the events of its period, of a level all so far; a project that has ended counts in no level. */
function eventsCounted(request: Request, indicator: Indicator, from: FromEvents, project: Project): Counted {
  const until = Math.min(request.at, request.last);
  const begun = eventsOf(project).filter(({ event, date }) => from.of.some((each) => each === event) && date.first <= until);
  return indicator.kind === 'flow' ? countedInFlow(request, begun) : countedInLevel(request, from, begun, endingBy(project, until));
}

function countedInFlow({ first, last }: Request, begun: readonly Dated[]): Counted {
  const isIn = ({ date }: Dated) => date.first >= first && date.last <= last;
  return { counted: begun.filter(isIn), straddling: begun.filter((event) => !isIn(event) && event.date.last >= first) };
}

/** The latest headcount stands for all, so none is known while its day is not. */
function countedInLevel({ last }: Request, from: FromEvents, begun: readonly Dated[], ending: Dated | undefined): Counted {
  if (begun.length === 0 || (ending && ending.date.last <= last)) return NOTHING;
  if (ending) return { counted: [], straddling: [ending] };
  const straddling = begun.filter(({ date }) => date.last > last);
  if (straddling.length > 0 && from.sum === 'workers') return { counted: [], straddling };
  return { counted: begun.filter(({ date }) => date.last <= last), straddling };
}

const NOTHING: Counted = { counted: [], straddling: [] };

function endingBy(project: Project, day: Day): Dated | undefined {
  const ending = endingOf(project);
  return ending && ending.date.first <= day ? ending : undefined;
}

interface Valued {
  readonly event: Dated;
  readonly amount: Amount | undefined;
}

/** What each event counts for; of headcounts the last is the one that holds, of projects one event is enough. */
function valuesOf({ sum, count }: FromEvents, counted: readonly Dated[], read: (event: Dated) => Amount | undefined): readonly Valued[] {
  const last = counted.at(-1);
  if (!last) return [];
  if (count) return [{ event: last, amount: exactMeasure(count === 'events' ? rational(counted.length) : ONE) }];
  if (sum === 'workers') return [{ event: last, amount: last.workers && amountOf(last.workers) }];
  return counted.map((event) => ({ event, amount: read(event) }));
}

function partOf({ project, share }: Within, last: Dated, amount: Amount | undefined): Part {
  const factor: Rational | undefined = share?.equals(1) ? undefined : share;
  return {
    of: { kind: 'project', id: project.id },
    amount,
    asOf: last.date.last,
    place: last.place,
    request: undefined,
    factor,
    carried: false,
  };
}
