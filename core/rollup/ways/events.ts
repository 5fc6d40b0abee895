import type { FromEvents, Indicator, Project, ProjectEvent } from '../../plan/model.ts';
import { rational, ZERO, type Rational } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';
import { leavesOf, localitiesBelow } from '../../workspace/hierarchy.ts';
import { exactMeasure } from '../../plan/quantity/measure.ts';
import { shareOf } from '../children.ts';
import type { Part, Rollup } from '../derivation.ts';
import { capitalOf, endOf, eventsOf } from '../postings.ts';
import type { Request } from '../request.ts';

/** The number out of the events of the scope's projects. */
export function events(plan: Plan, request: Request, indicator: Indicator): Rollup | undefined {
  const { fromEvents } = indicator;
  if (!fromEvents) return undefined;
  const projects = projectsIn(plan, request.scope).filter((project) => matches(project, fromEvents));
  if (projects.length === 0) return undefined;
  const parts: Part[] = [];
  let sum: Rational | undefined = ZERO;
  for (const project of projects) {
    const found = contribution(plan, request, indicator, fromEvents, project);
    if (found.value && found.value.equals(0) && found.events.length === 0) continue;
    sum = sum && found.value && sum.add(found.value);
    parts.push(partOf(project, found));
  }
  return {
    request,
    way: 'events',
    asOf: Math.min(request.at, request.last),
    amount: sum && exactMeasure(sum),
    status: 'actual',
    partial: undefined,
    zeroed: [],
    parts,
    leftOut: [],
    lacking: sum ? undefined : { kind: 'reports', missing: parts.filter((part) => !part.amount).map((part) => part.of.id) },
  };
}

/** The projects that count for a scope: of a zone's leaves, a group's, a locality's, a cohort's, or the project itself. */
export function projectsIn(plan: Plan, scope: string): readonly Project[] {
  const all = plan.all('projects');
  const cohort = plan.one('cohorts', scope);
  if (cohort) return all.filter((project) => cohort.members.includes(project.id));
  if (plan.one('zones', scope)) {
    const leaves = new Set(leavesOf(plan.db, plan.root, scope).map((zone) => zone.id));
    return all.filter((project) => project.zone !== undefined && (leaves.has(project.zone) || project.zone === scope));
  }
  if (plan.one('localities', scope)) return all.filter((project) => liesIn(plan, project, localitiesBelow(plan.db, plan.root, scope)));
  return all.filter((project) => project.id === scope);
}

function liesIn(plan: Plan, project: Project, localities: ReadonlySet<string>): boolean {
  if (project.locality !== undefined) return localities.has(project.locality);
  const zone = plan.one('zones', project.zone);
  return zone !== undefined && shareOf(zone, localities)?.equals(1) === true;
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
  return Object.entries(where).every(([key, wanted]) => values[key]?.toLowerCase() === wanted.toLowerCase());
}

interface Found {
  readonly value: Rational | undefined;
  readonly events: readonly ProjectEvent[];
}

function contribution(plan: Plan, request: Request, indicator: Indicator, from: FromEvents, project: Project): Found {
  const until = Math.min(request.at, request.last);
  const flow = indicator.kind === 'flow';
  const counted = eventsOf(project).filter(
    (event) => event.event && from.of.includes(event.event) && event.date.first <= until && (!flow || (event.date.first >= request.first && event.date.last <= request.last)),
  );
  if (from.count === 'events') return { value: rational(counted.length), events: counted };
  const end = endOf(project);
  const over = !flow && end !== undefined && end <= until;
  if (from.count === 'projects') return { value: rational(counted.length > 0 && !over ? 1 : 0), events: counted };
  if (from.sum === 'workers') return { value: over ? ZERO : (counted.at(-1)?.workers?.point ?? ZERO), events: counted };
  const currency = indicator.unit?.unit.base ?? '';
  const values = counted.map((event) => (from.sum === 'land' ? landOf(event) : capitalOf(plan, project, event, currency)));
  return { value: values.reduce<Rational | undefined>((sum, value) => sum && value && sum.add(value), ZERO), events: counted };
}

function landOf(event: ProjectEvent): Rational {
  const land = event.land?.point ?? ZERO;
  return event.event === 'land-reduced' ? land.neg() : land;
}

function partOf(project: Project, found: Found): Part {
  return {
    of: { kind: 'project', id: project.id },
    amount: found.value && exactMeasure(found.value),
    asOf: found.events.at(-1)?.date?.last,
    place: found.events.at(-1)?.place ?? project.place,
    request: undefined,
    factor: undefined,
    carried: false,
  };
}
