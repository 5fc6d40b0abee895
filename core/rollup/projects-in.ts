import type { Project, Zone } from '../plan/model.ts';
import { ONE, type Rational, ZERO } from '../plan/quantity/rational.ts';
import type { Day } from '../plan/period/period.ts';
import { leavesOf } from '../workspace/hierarchy.ts';
import type { Plan } from '../workspace/plan.ts';
import { type Inside, territoryOf } from '../workspace/territory.ts';
import { projectsOfZone } from '../workspace/zone-projects.ts';
import { shareOf } from './children.ts';

/** A project of a scope. */
export interface Within {
  readonly project: Project;
  /** The part of it in the scope; undefined where its zone lies in several localities without shares. */
  readonly share: Rational | undefined;
}

/** The projects that count for a scope on a day: of a zone's leaves, a group's, a locality's, a cohort's, or the project itself. */
export function projectsIn(plan: Plan, scope: string, day: Day): readonly Project[] {
  return shareOfProjects(plan, scope, day).map(({ project }) => project);
}

/** The same with the part of each that lies in the scope. */
export function shareOfProjects(plan: Plan, scope: string, day: Day): readonly Within[] {
  const whole = (projects: readonly Project[]) => projects.map((project) => ({ project, share: ONE }));
  const cohort = plan.one('cohorts', scope);
  if (cohort) return whole([...new Set(cohort.members)].flatMap((id) => plan.one('projects', id) ?? []));
  if (plan.one('zones', scope)) {
    const zones = new Set([scope, ...leavesOf(plan.db, plan.root, scope).map(({ id }) => id)]);
    return whole([...zones].flatMap((zone) => projectsOfZone(plan.db, plan.root, zone)));
  }
  if (!plan.one('localities', scope)) return whole(plan.definitions('projects', scope).slice(0, 1));
  const territory = territoryOf(plan.db, plan.root, scope, day);
  return plan
    .all('projects')
    .map((project) => ({ project, share: shareIn(plan, project, territory) }))
    .filter(({ share }) => !share?.equals(0));
}

/** How many projects of a fixed list are not in the plan; 0 of any other scope. */
export function unnamedIn(plan: Plan, scope: string): number {
  const cohort = plan.one('cohorts', scope);
  if (!cohort) return 0;
  const members = new Set(cohort.members);
  const found = [...members].filter((id) => plan.one('projects', id)).length;
  return Math.max(cohort.size ?? 0, members.size) - found;
}

/** Whether a project has what the conditions ask for; it lies in a zone or a locality also when it lies in a part of it. */
export function meets(plan: Plan, project: Project, where: Readonly<Record<string, string>>, day: Day): boolean {
  return Object.entries(where).every(([key, wanted]) => {
    if (key === 'zone') return project.zone === wanted || plan.db.derive(idsOf, leavesOf(plan.db, plan.root, wanted)).has(project.zone);
    if (key === 'locality') return shareIn(plan, project, territoryOf(plan.db, plan.root, wanted, day))?.equals(1) === true;
    if (key === 'criteria') return project.criteria.some(({ id }) => id === wanted);
    return textOf(project, key)?.toLowerCase() === wanted.toLowerCase();
  });
}

function textOf({ role, capitalType, investor, investorCountry, sector, owner }: Project, key: string): string | undefined {
  const texts = new Map([
    ['role', role],
    ['capital-type', capitalType],
    ['investor', investor],
    ['investor-country', investorCountry],
    ['sector', sector],
    ['owner', owner],
  ]);
  return texts.get(key);
}

function idsOf(zones: readonly Zone[]): ReadonlySet<string | undefined> {
  return new Set(zones.map(({ id }) => id));
}

function shareIn(plan: Plan, project: Project, territory: ReadonlyMap<string, Inside>): Rational | undefined {
  if (project.locality !== undefined) return SHARES[territory.get(project.locality) ?? 'none'];
  const zone = plan.one('zones', project.zone);
  return zone ? shareOf(zone, territory) : ZERO;
}

const SHARES: Readonly<Record<Inside | 'none', Rational | undefined>> = { whole: ONE, part: undefined, none: ZERO };
