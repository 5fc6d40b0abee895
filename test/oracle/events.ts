import { contains, type Day, span } from './calendar.ts';
import { decimal, type Frac, frac, ONE } from './fraction.ts';
import type { Ask, Known } from './known.ts';
import { exactly, type Measure, scaled, sum } from './measure.ts';
import { inUnit } from './money.ts';
import { placeIn } from './places.ts';
import type { EventData, EventRule, IndicatorData, ProjectData, Value } from './plan-data.ts';
import { factorIn, leavesOf } from './scopes.ts';
import { type World, zoneOf } from './world.ts';

const REGISTERED = ['licensed', 'capital-increased', 'share-purchase', 'capital-reduced'];
const LEASED = ['land-leased', 'land-reduced'];
const TAKES_OFF = ['capital-reduced', 'revoked', 'land-reduced'];
const ENDS = ['revoked', 'ended'];

/** What a project is known to have given, ⊥ for want of a rate; and whether that is all. */
interface Given {
  readonly value: Measure | 'no rate' | undefined;
  readonly isClear: boolean;
}

/** What the projects of a scope give by their events: 0 where there are projects without such an event, nothing where there are none. */
export function events(world: World, ask: Ask, indicator: IndicatorData): Known | undefined {
  const rule = indicator.fromEvents;
  if (!rule || ask.t < ask.first) return undefined;
  const asOf = Math.min(ask.t, ask.last);
  const chosen = world.plan.projects.flatMap((project) => {
    const factor = partIn(world, project, ask.scope, asOf);
    if (factor === 'none' || (rule.where?.role && project.role !== rule.where.role)) return [];
    return [{ factor, ...givenBy(world, project, rule, indicator, ask, asOf) }];
  });
  const there = chosen.filter(({ value, isClear }) => value || isClear);
  if (there.length === 0) return undefined;
  const unclear = chosen.filter(({ isClear }) => !isClear).length;
  const policy = indicator.missing ?? 'partial';
  const have = chosen.length - (policy === 'zero' ? 0 : unclear);
  const noRate = chosen.some(({ value }) => value === 'no rate');
  const divided = chosen.some(
    ({ factor, value, isClear }) => (value || !isClear) && (!factor || (rule.count === 'projects' && factor.d !== 1n)),
  );
  const waits = !noRate && !divided && policy === 'unknown' && unclear > 0;
  const parts =
    noRate || divided || waits ? undefined : there.map(({ value, factor }) => (value ? scaled(value as Measure, factor!) : ZERO));
  return {
    way: 'events',
    asOf,
    value: parts && sum(parts),
    soft: false,
    partial: have < chosen.length,
    coverage: `${have}/${chosen.length}`,
    noRate,
    waits,
    filled: unclear > 0 ? policy : undefined,
  };
}

const ZERO = exactly(frac(0));
const NOTHING: Given = { value: undefined, isClear: true };

function givenBy(world: World, project: ProjectData, rule: EventRule, indicator: IndicatorData, ask: Ask, asOf: Day): Given {
  // What is written down has happened: an event dated by a month or a year counts from the first of its days on.
  const known = project.events.filter(({ date }) => span(date).first <= asOf);
  const flow = indicator.kind === 'flow';
  const side = flow ? sideOfPeriod(ask) : sideOfEnd(ask.last);
  const ended = flow ? [] : known.filter((each) => ENDS.includes(each.event)).map(side);
  if (ended.includes('in')) return NOTHING;
  const asked = known.filter((each) => rule.of.includes(each.event));
  const isSure = asked.every((each) => side(each) !== 'across') && (asked.length === 0 || !ended.includes('across'));
  const taken = asked.filter((each) => side(each) === 'in');
  const isUndecided = !isSure && (ended.includes('across') || rule.sum === 'workers');
  if (taken.length === 0 || isUndecided) return { value: undefined, isClear: isSure };
  const given = amountOf(world, project, taken, rule, indicator, ask);
  return { ...given, isClear: isSure && given.isClear };
}

type Side = 'in' | 'out' | 'across';

/** Of a flow those events count that lie in the period with all their days. */
const sideOfPeriod =
  (ask: Ask) =>
  ({ date }: EventData): Side => {
    const on = span(date);
    if (contains(ask, on)) return 'in';
    return on.last < ask.first || on.first > ask.last ? 'out' : 'across';
  };

/** Of a level all that lie before the end of the period. */
const sideOfEnd =
  (end: Day) =>
  ({ date }: EventData): Side => {
    const on = span(date);
    if (on.last <= end) return 'in';
    return on.first > end ? 'out' : 'across';
  };

function amountOf(
  world: World,
  project: ProjectData,
  taken: readonly EventData[],
  rule: EventRule,
  indicator: IndicatorData,
  ask: Ask,
): Given {
  if (rule.count) return { value: exactly(rule.count === 'projects' ? ONE : frac(taken.length)), isClear: true };
  const read = (value: Value | undefined, on: Day): Given =>
    value ? { value: inUnit(world, value, indicator.unit, on, on, ask) ?? 'no rate', isClear: true } : UNCLEAR;
  if (rule.sum === 'workers') return read(inOrder(taken).at(-1)!.workers, 0);
  const key = rule.sum === 'land' ? 'land' : 'amount';
  const signed = (each: EventData): Given => {
    if (each.event === 'revoked' && !each[key]) return whatIsLeft(project, each, key === 'land' ? LEASED : REGISTERED, signed);
    const given = read(each[key], lastOf(each));
    return TAKES_OFF.includes(each.event) ? takenOff(given) : given;
  };
  return together(taken.map(signed));
}

const UNCLEAR: Given = { value: undefined, isClear: false };

/** By their first days, of one first day the shorter first. */
const inOrder = (of: readonly EventData[]) => [...of].sort((a, b) => span(a.date).first - span(b.date).first || lastOf(a) - lastOf(b));

/** The day whose rate an amount is converted at. */
const lastOf = (event: EventData): Day => span(event.date).last;

/** All that a project still had of its capital or land goes when it is revoked, and nothing comes after that; nobody knows how much that is while one of the events before does not say. */
function whatIsLeft(project: ProjectData, revoked: EventData, kinds: readonly string[], signed: (event: EventData) => Given): Given {
  const before = project.events.filter((each) => kinds.includes(each.event) && span(each.date).first <= span(revoked.date).last);
  const left = together(before.map(signed));
  return left.isClear ? takenOff(left) : UNCLEAR;
}

function takenOff({ value, isClear }: Given): Given {
  return { value: typeof value === 'object' ? scaled(value, decimal('-1')) : value, isClear };
}

/** What a project gives by several events. */
function together(given: readonly Given[]): Given {
  const values = given.flatMap(({ value }) => value ?? []);
  const isClear = given.every((each) => each.isClear);
  if (values.includes('no rate')) return { value: 'no rate', isClear };
  return { value: values.length > 0 || isClear ? sum(values as Measure[]) : undefined, isClear };
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
