import { type Day, span } from './calendar.ts';
import { decimal, type Frac, frac, ONE } from './fraction.ts';
import type { Ask, Known } from './known.ts';
import { exactly, type Measure, scaled, sum } from './measure.ts';
import { inUnit } from './money.ts';
import type { EventData, EventRule, IndicatorData, ProjectData, Value } from './plan-data.ts';
import { placeIn } from './places.ts';
import { factorIn, leavesOf } from './scopes.ts';
import { type World, zoneOf } from './world.ts';

const TAKES_OFF = ['capital-reduced', 'revoked', 'land-reduced'];
const REGISTERED = ['licensed', 'capital-increased', 'share-purchase', 'capital-reduced'];
const ENDS = ['revoked', 'ended'];

/** What the projects of a scope give by their events; 0 where there are projects without such an event, nothing where there are none. */
export function events(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  const rule = indicator.fromEvents;
  if (!rule || ask.t < ask.first) return undefined;
  const asOf = Math.min(ask.t, ask.last);
  const chosen = world.plan.projects.filter(
    (project) => partIn(world, project, ask.scope, asOf) !== 'none' && (!rule.where?.role || project.role === rule.where.role),
  );
  if (chosen.length === 0) return undefined;
  const parts = chosen.flatMap((project) => {
    const taken = takenFrom(project, rule, indicator, ask, asOf);
    return taken.length > 0
      ? [
          {
            factor: partIn(world, project, ask.scope, asOf) as Frac | undefined,
            value: valueOf(world, project, taken, rule, indicator, ask),
          },
        ]
      : [];
  });
  const noRate = parts.some((each) => each.value === undefined);
  const divided = parts.some(({ factor }) => !factor || (rule.count === 'projects' && factor.d !== 1n));
  const value = noRate || divided ? undefined : sum(parts.map((each) => scaled(each.value!, each.factor!)));
  return { way: 'events', asOf, value, soft: false, partial: false, noRate };
}

/** What is written down has happened: an event dated by a month or a year counts from the first of its days on. */
const dayOf = (event: EventData): Day => span(event.date).first;
/** The day whose rate an amount is converted at. */
const lastOf = (event: EventData): Day => span(event.date).last;

/** The events that count: of a flow those that lie in the period with all their days, of a level all so far, but none of a project that has ended. */
function takenFrom(project: ProjectData, rule: EventRule, indicator: IndicatorData, ask: Ask, asOf: Day): readonly EventData[] {
  const known = project.events.filter((each) => dayOf(each) <= asOf);
  const flow = indicator.kind === 'flow';
  if (!flow && known.some((each) => ENDS.includes(each.event))) return [];
  return known.filter((each) => rule.of.includes(each.event) && (!flow || (dayOf(each) >= ask.first && lastOf(each) <= ask.last)));
}

function valueOf(
  world: World,
  project: ProjectData,
  taken: readonly EventData[],
  rule: EventRule,
  indicator: IndicatorData,
  ask: Ask,
): Measure | undefined {
  if (rule.count) return exactly(rule.count === 'projects' ? ONE : frac(taken.length));
  const read = (value: Value | undefined, on: Day) => value && inUnit(world, value, indicator.unit, on, on, ask);
  if (rule.sum === 'workers') return read([...taken].sort((a, b) => dayOf(a) - dayOf(b)).at(-1)!.workers, 0);
  const signed = (each: EventData): Measure | undefined => {
    if (each.event === 'revoked' && !each.amount) return whatIsLeft(project, each, signed);
    const amount = read(rule.sum === 'land' ? each.land : each.amount, lastOf(each));
    return amount && scaled(amount, TAKES_OFF.includes(each.event) ? decimal('-1') : ONE);
  };
  const amounts = taken.map(signed);
  return amounts.every((each) => each !== undefined) ? sum(amounts) : undefined;
}

/** The registered capital of a project that goes when it is revoked. */
function whatIsLeft(project: ProjectData, revoked: EventData, signed: (event: EventData) => Measure | undefined): Measure | undefined {
  const before = project.events.filter((each) => REGISTERED.includes(each.event) && dayOf(each) <= dayOf(revoked)).map(signed);
  return before.every((each) => each !== undefined) ? scaled(sum(before), decimal('-1')) : undefined;
}

/** The part of a project that lies in a scope: all, none, the share of its zone, or (undefined) an unknown part. */
function partIn(world: World, project: ProjectData, scope: string, on: Day): Frac | 'none' | undefined {
  if (project.id === scope) return ONE;
  const zone = zoneOf(world, scope);
  const own = zoneOf(world, project.zone);
  if (zone) {
    const members = zone.type === 'nhóm' ? (zone.members ?? []).map((id) => zoneOf(world, id)!) : [zone];
    return own && members.some((each) => leavesOf(world, each).includes(own)) ? ONE : 'none';
  }
  const place = placeIn(world, scope, on);
  if (project.locality !== undefined) return { all: ONE, none: 'none' as const, some: undefined }[place(project.locality)];
  return own?.localities?.some(({ id }) => place(id) !== 'none') ? factorIn(own, place) : 'none';
}
