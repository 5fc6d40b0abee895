import type { FromEvents, Indicator, Project, ProjectEvent } from '../../plan/model.ts';
import { exactMeasure, scaleQuantity, sumQuantities } from '../../plan/quantity/measure.ts';
import { ONE, rational, ZERO, type Rational } from '../../plan/quantity/rational.ts';
import { leavesOf, localitiesBelow } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { shareOf } from '../children.ts';
import type { Lacking, Part, Rollup } from '../derivation.ts';
import { capitalOf, endOf, eventsOf, rateLackingFor } from '../postings.ts';
import type { Request } from '../request.ts';

/** The number out of the events of the scope's projects: 0 where none has such an event, nothing where there are no projects. */
export function events(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  const { fromEvents } = indicator;
  if (!fromEvents || request.at < request.first) return undefined;
  const within = shareOfProjects(plan, request.scope).filter(({ project }) => matches(project, fromEvents));
  if (within.length === 0) return undefined;
  const parts = within.flatMap((each) => {
    const counted = eventsCounted(request, indicator, fromEvents, each.project);
    return counted.length > 0 ? [partOf(each, counted, valueOf(plan, indicator, fromEvents, each.project, counted))] : [];
  });
  const lacking = lackingOf(plan, indicator, fromEvents, within, parts);
  return {
    request,
    way: 'events',
    asOf: Math.min(request.at, request.last),
    amount: lacking ? undefined : sumQuantities(parts.map(({ amount, factor }) => (factor ? scaleQuantity(amount!, factor) : amount!))),
    status: 'actual',
    partial: undefined,
    zeroed: [],
    parts,
    leftOut: [],
    lacking,
  };
}

/** The projects that count for a scope: of a zone's leaves, a group's, a locality's, a cohort's, or the project itself. */
export function projectsIn(plan: Plan, scope: string): readonly Project[] {
  return shareOfProjects(plan, scope).map(({ project }) => project);
}

/** The events that a project's part of such a number is made of, in order. */
export function eventsInPart(plan: Plan, request: Request, indicator: Indicator, part: Part): readonly ProjectEvent[] {
  const project = plan.one('projects', part.of.id);
  return project && indicator.fromEvents ? eventsCounted(request, indicator, indicator.fromEvents, project) : [];
}

interface Within {
  readonly project: Project;
  /** The part of it in the scope; undefined where its zone lies in several localities without shares. */
  readonly share: Rational | undefined;
}

function shareOfProjects(plan: Plan, scope: string): readonly Within[] {
  const all = plan.all('projects');
  const whole = (projects: readonly Project[]) => projects.map((project) => ({ project, share: ONE }));
  const cohort = plan.one('cohorts', scope);
  if (cohort) return whole(all.filter((project) => cohort.members.includes(project.id)));
  if (plan.one('zones', scope)) {
    const leaves = new Set(leavesOf(plan.db, plan.root, scope).map((zone) => zone.id));
    return whole(all.filter((project) => project.zone !== undefined && (leaves.has(project.zone) || project.zone === scope)));
  }
  if (!plan.one('localities', scope)) return whole(all.filter((project) => project.id === scope));
  const localities = localitiesBelow(plan.db, plan.root, scope);
  return all.map((project) => ({ project, share: shareIn(plan, project, localities) })).filter(({ share }) => !share?.equals(0));
}

function shareIn(plan: Plan, project: Project, localities: ReadonlySet<string>): Rational | undefined {
  if (project.locality !== undefined) return localities.has(project.locality) ? ONE : ZERO;
  const zone = plan.one('zones', project.zone);
  return zone ? shareOf(zone, localities) : ZERO;
}

function matches(project: Project, { where }: FromEvents): boolean {
  const values: Record<string, string | undefined> = {
    zone: project.zone,
    locality: project.locality,
    role: project.role,
    'capital-type': project.capitalType,
    investor: project.investor,
    'investor-country': project.investorCountry,
    sector: project.sector,
  };
  return Object.entries(where).every(([key, wanted]) => Object.hasOwn(values, key) && values[key]?.toLowerCase() === wanted.toLowerCase());
}

type Dated = ReturnType<typeof eventsOf>;

/** Of a flow the events of its period, of a level all so far; a project that has ended counts in no level. */
function eventsCounted(request: Request, indicator: Indicator, from: FromEvents, project: Project): Dated {
  const until = Math.min(request.at, request.last);
  const flow = indicator.kind === 'flow';
  const end = endOf(project);
  if (!flow && end !== undefined && end <= until) return [];
  return eventsOf(project).filter(
    ({ event, date }) =>
      event && from.of.includes(event) && date.first <= until && (!flow || (date.first >= request.first && date.last <= request.last)),
  );
}

function valueOf(plan: Plan, indicator: Indicator, from: FromEvents, project: Project, counted: Dated): Rational | undefined {
  if (from.count) return from.count === 'events' ? rational(counted.length) : ONE;
  if (from.sum === 'workers') return counted.at(-1)?.workers?.point ?? ZERO;
  const currency = indicator.unit?.unit.base ?? '';
  const values = counted.map((event) => (from.sum === 'land' ? landOf(event) : capitalOf(plan, project, event, currency)));
  return values.reduce<Rational | undefined>((sum, value) => sum && value && sum.add(value), ZERO);
}

function landOf(event: ProjectEvent): Rational {
  const land = event.land?.point ?? ZERO;
  return event.event === 'land-reduced' ? land.neg() : land;
}

/** What keeps the sum from being known: a rate, or a zone without shares; a project cannot be divided either. */
function lackingOf(
  plan: Plan,
  indicator: Indicator,
  from: FromEvents,
  within: readonly Within[],
  parts: readonly Part[],
): Lacking | undefined {
  for (const { of, amount } of parts) {
    const { project, share } = within.find((each) => each.project.id === of.id)!;
    if (!amount) return rateLackingFor(plan, project, indicator.unit?.unit.base ?? '');
    const divided = share !== undefined && !share.equals(1);
    if (share === undefined || (divided && from.count === 'projects')) return { kind: 'shares', zone: project.zone! };
  }
  return undefined;
}

function partOf({ project, share }: Within, counted: Dated, value: Rational | undefined): Part {
  return {
    of: { kind: 'project', id: project.id },
    amount: value && exactMeasure(value),
    asOf: counted.at(-1)?.date.last,
    place: counted.at(-1)?.place ?? project.place,
    request: undefined,
    factor: share?.equals(1) ? undefined : share,
    carried: false,
  };
}
