import { actual } from './actual.ts';
import type { Answer } from './answer.ts';
import { contains, sameSpan, span } from './calendar.ts';
import { goalAt } from './goal.ts';
import type { Ask, Known } from './known.ts';
import type { EventData, ForecastData, TargetData } from './plan-data.ts';
import type { Question } from './question.ts';
import { type Rating, ratingOf } from './rating.ts';
import { below, childrenOf } from './scopes.ts';
import { indicatorOf, overTime, overZones, targetOf, type World, zoneOf } from './world.ts';

/** What must have decided some answer in every long run: each way, rule, mode, comparison, basis, status and kind of forecast or revision. */
export const EXPECTED: readonly string[] = [
  ...['reported', 'components', 'ratio', 'formula', 'sub-periods', 'zones', 'events', 'extended'].map((each) => `way: ${each}`),
  ...['sum', 'last', 'average', 'geometric-mean', 'max', 'min', 'none'].map((each) => `over time: ${each}`),
  ...['sum', 'average', 'ratio', 'weighted', 'max', 'min', 'count', 'distinct', 'none'].map((each) => `over zones: ${each}`),
  ...['partial', 'unknown', 'zero'].flatMap((each) => [`missing zones: ${each}`, `missing components: ${each}`, `missing events: ${each}`]),
  ...['without amount', 'coarse date inside', 'coarse date across', 'coarse end'].map((each) => `event: ${each}`),
  ...['zone', 'zone with phases', 'group', 'locality', 'locality with shares', 'locality without shares'].map((each) => `scope: ${each}`),
  ...['converted', 'no rate'].map((each) => `money: ${each}`),
  ...['estimate', 'range', 'one-sided', 'since', 'year on year'].map((each) => `figure: ${each}`),
  ...['at-least', 'at-most', 'more-than', 'less-than', 'equals', 'between', 'top', 'all-of'].map((each) => `comparison: ${each}`),
  ...[
    'flow total',
    'flow yearly-average',
    'rate yearly-average',
    'rate at-end',
    'stock at-end',
    'ratio at-end',
    'index at-end',
    'rank at-end',
  ].map((each) => `basis: ${each}`),
  ...['linear', 'at-end', 'steps'].map((each) => `phasing: ${each}`),
  ...['number', 'period', 'due', 'line'].map((each) => `revision: ${each}`),
  ...['value', 'values', 'total', 'scenario'].map((each) => `forecast: ${each}`),
  ...['line of a split', 'due', 'baseline'].map((each) => `goal: ${each}`),
  ...['unmeasurable', 'no-data', 'achieved', 'exceeded', 'breached', 'missed', 'stale', 'on-track', 'at-risk', 'off-track'].map(
    (each) => `status: ${each}`,
  ),
];

/** What decided the oracle's answer to a question. */
export function decisive(world: World, question: Question, answer: Answer): readonly string[] {
  if (question.kind === 'figure') return ofFigure(world, question.ask, actual(world, question.ask));
  if (question.kind === 'change')
    return [...(answer['added'] ? ['figure: since'] : []), ...(answer['yearOnYear'] ? ['figure: year on year'] : [])];
  return question.kind === 'goal' ? ofGoal(world, question.id, question.t, ratingOf(world, question.id, question.t)) : [];
}

function ofFigure(world: World, ask: Ask, found: Known | undefined): readonly string[] {
  const indicator = indicatorOf(world, ask.indicator)!;
  if (!found) return notAdditive(world, ask);
  const { way, value, filled } = found;
  const words = [`way: ${way}`];
  if (way === 'sub-periods' && value) words.push(`over time: ${overTime(indicator)}`);
  if (way === 'zones' && value) words.push(`over zones: ${overZones(indicator)}`, scopeOf(world, ask));
  if (way === 'zones' && !value && !filled) words.push(scopeOf(world, ask));
  if (way === 'ratio') words.push('over zones: ratio');
  if (way === 'events' && indicator.fromEvents!.count) words.push(`over zones: ${overZones(indicator)}`);
  if (way === 'events') words.push(...ofEvents(world, ask, found));
  if (filled) words.push(`missing ${way}: ${filled}`);
  if (found.noRate) words.push('money: no rate');
  if (found.soft) words.push('figure: estimate');
  if (value && !value.point) words.push('figure: range');
  if (value?.point && !(value.low && value.high)) words.push('figure: one-sided');
  if (value && world.plan.rates.length > 0 && !actual({ ...world, plan: { ...world.plan, rates: [] } }, ask)?.value)
    words.push('money: converted');
  return words;
}

/** Which events made another number of it, or another count of projects, than there is without them. */
function ofEvents(world: World, ask: Ask, { value, coverage }: Known): readonly string[] {
  const isDecisive = (is: (event: EventData) => boolean) => {
    const projects = world.plan.projects.map((each) => ({ ...each, events: each.events.filter((event) => !is(event)) }));
    const without = actual({ ...world, plan: { ...world.plan, projects } }, ask);
    return without?.coverage !== coverage || without?.value?.point?.n !== value?.point?.n;
  };
  const isCoarse = (event: EventData) => span(event.date).first !== span(event.date).last;
  const isSilent = ({ event, amount, land, workers }: EventData) =>
    event !== 'revoked' && event !== 'ended' && !(amount ?? land ?? workers);
  const ends = ({ event }: EventData) => event === 'revoked' || event === 'ended';
  const isInside = (event: EventData) => contains(ask, span(event.date));
  const flow = indicatorOf(world, ask.indicator)!.kind === 'flow';
  return [
    ...(isDecisive((event) => isSilent(event) && !isCoarse(event)) ? ['event: without amount'] : []),
    ...(isDecisive((event) => isCoarse(event) && isInside(event) && !ends(event)) ? ['event: coarse date inside'] : []),
    ...(isDecisive((event) => isCoarse(event) && !isInside(event) && !ends(event)) ? ['event: coarse date across'] : []),
    ...(!flow && isDecisive((event) => isCoarse(event) && ends(event)) ? ['event: coarse end'] : []),
  ];
}

/** Figures that are there and are not put together, because the rule says so. */
function notAdditive(world: World, ask: Ask): readonly string[] {
  const indicator = indicatorOf(world, ask.indicator)!;
  const own = world.entries.filter((each) => each.indicator === ask.indicator && each.asOf <= ask.t);
  const inside = own.some((each) => each.scope === ask.scope && contains(ask, each) && each.first === ask.first);
  const children = below(world, ask.scope).map(({ id }) => id);
  return [
    ...(overTime(indicator) === 'none' && inside ? ['over time: none'] : []),
    ...(overZones(indicator) === 'none' && own.some((each) => children.includes(each.scope) && sameSpan(each, ask))
      ? ['over zones: none']
      : []),
  ];
}

function scopeOf(world: World, ask: Ask): string {
  const zone = zoneOf(world, ask.scope);
  if (zone?.type === 'nhóm') return 'scope: group';
  if (zone) return below(world, zone.id).some((each) => each.type === 'giai đoạn') ? 'scope: zone with phases' : 'scope: zone';
  const children = childrenOf(world, ask.scope, ask, (id) => actual(world, { ...ask, scope: id }) !== undefined);
  const taken = children.filter(({ id }) => actual(world, { ...ask, scope: id }));
  if (taken.some(({ factor }) => !factor)) return 'scope: locality without shares';
  return taken.some(({ factor }) => factor!.n !== factor!.d) ? 'scope: locality with shares' : 'scope: locality';
}

function ofGoal(world: World, id: string, t: number, rating: Rating): readonly string[] {
  const { goal, status, progress } = rating;
  const [target, line] = [targetOf(world, id.split('/')[0]!)!, id.split('/')[1]];
  const words = [`status: ${status}`];
  if (target.allOf && !line) return [...words, 'comparison: all-of'];
  if (status === 'unmeasurable' || status === 'no-data') return words;
  words.push(`comparison: ${goal.key}`, `basis: ${goal.indicator!.kind} ${goal.basis}`);
  if (line) words.push('goal: line of a split');
  if (goal.target.due && !goal.target.period) words.push('goal: due');
  if (progress?.attainment && goal.baseline) words.push('goal: baseline');
  if (progress?.expected) words.push(`phasing: ${typeof goal.phasing === 'object' ? 'steps' : (goal.phasing ?? 'linear')}`);
  else if (goal.phasing === 'at-end') words.push('phasing: at-end');
  return [...words, ...revisions(world, target, line, t), ...forecasts(world, id, t, rating)];
}

/** Which revisions made another goal of it than it is now. */
function revisions(world: World, target: TargetData, line: string | undefined, t: number): readonly string[] {
  if (!target.revisions) return [];
  const [then, now] = [goalAt(world, target, line, t), goalAt(world, { ...target, revisions: [] }, line, t)];
  const number = then.bound !== now.bound && (then.bound?.n !== now.bound?.n || then.bound?.d !== now.bound?.d);
  const moved = then.days?.first !== now.days?.first || then.days?.last !== now.days?.last;
  return [
    ...(number ? [line ? 'revision: line' : 'revision: number'] : []),
    ...(moved ? [target.due ? 'revision: due' : 'revision: period'] : []),
  ];
}

/** Which kind of forecast made another status of it. */
function forecasts(world: World, id: string, t: number, { outlook, status }: Rating): readonly string[] {
  if (!outlook) return [];
  const without = ratingOf({ ...world, plan: { ...world.plan, forecasts: [] } }, id, t).status;
  if (without === status) return [];
  return [`forecast: ${kindOf(outlook.from)}`, ...(world.plan.scenario ? ['forecast: scenario'] : [])];
}

function kindOf({ total, values }: ForecastData): string {
  return total ? 'total' : values ? 'values' : 'value';
}
