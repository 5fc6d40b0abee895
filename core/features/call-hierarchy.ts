import { sayPlanDate } from '../messages/dates.ts';
import { sayQuantity } from '../messages/quantities.ts';
import type { Language } from '../messages/said.ts';
import { sayWord } from '../plan/words.ts';
import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import type { LeftOut, Part, Rollup } from '../rollup/derivation.ts';
import { keyOf, type Request, requestOf as requestOfKey } from '../rollup/request.ts';
import { rollup } from '../rollup/rollup.ts';
import { eventsInPart } from '../rollup/ways/events.ts';
import { type Place, withPart } from '../syntax/place.ts';
import type { Goal } from '../workspace/goals.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { howOf } from './how-of.ts';
import type { ExplainNode } from './explain-node.ts';
import { explainRollup } from './explain.ts';
import { planAt } from './linked.ts';
import { figureAt, goalsAt, requestOf } from './number-at.ts';
import { goalsUsing } from './number-users.ts';
import type { FilePosition } from './position.ts';
import { rowOf } from './status.ts';

/** A number of a plan: what it is, its value and how it came about or why it was left out, and where it stands. */
export interface NumberItem {
  readonly name: string;
  readonly detail: string;
  readonly place: Place;
  /** Names it when its contributions or users are asked for: `goal`, `number` or `events`, plan root and more, line by line. */
  readonly key: string;
}

/** Just above the depth at which `explainRollup` stops: the contributions and nothing below them. */
const ONE_STEP = 7;

/** The numbers at a position: that of the figure, else those of the target. */
export function numbersAt(db: Database, at: FilePosition, language: Language): readonly NumberItem[] {
  const plan = planAt(db, at.file);
  const figure = figureAt(db, at);
  const request = figure && requestOf(figure);
  const found = request && rollup(plan, request);
  if (!figure || !found) return goalsAt(db, at).flatMap((goal) => goalItem(plan, goal, language) ?? []);
  const name = [plan.one('indicators', figure.indicator)?.name || figure.indicator, plan.scope(figure.scope)?.name || figure.scope];
  const { value, note } = explainRollup(plan, found, howOf(plan, language), '', ONE_STEP);
  return [{ name: name.join(' – '), detail: join(value, note), place: figure.place, key: numberKey(plan, found) }];
}

/** What a number is made of, and what was left out and why. */
export function contributions(db: Database, key: string, language: Language): readonly NumberItem[] {
  const [kind, root = '', ...rest] = key.split('\n');
  const plan = planOf(db, root);
  if (kind === 'goal') return ofGoal(plan, rest.join('\n'), language);
  const request = requestIn(root, rest);
  const found = request && rollup(plan, request);
  if (!found) return [];
  if (kind === 'events') return ofProject(plan, found, rest.at(-1)!, language);
  return kind === 'number' && found.way !== 'reported' ? ofRollup(plan, found, language) : [];
}

/** The targets that rest on a number. */
export function users(db: Database, key: string, language: Language): readonly NumberItem[] {
  const [kind, root = '', ...rest] = key.split('\n');
  const plan = planOf(db, root);
  if (kind === 'goal') {
    const using = plan.goals.filter(
      ({ target, line }) => !line && target.allOf.some((part) => 'target' in part && part.target === rest[0]),
    );
    return using.flatMap((goal) => goalItem(plan, goal, language) ?? []);
  }
  const request = kind === 'number' ? requestIn(root, rest) : undefined;
  return (request ? goalsUsing(plan, request) : []).flatMap((goal) => goalItem(plan, goal, language) ?? []);
}

function ofGoal(plan: Plan, id: string, language: Language): readonly NumberItem[] {
  const found = assess(plan, id);
  if (!found) return [];
  const parts = found.parts.flatMap((part) => goalItem(plan, part.goal, language) ?? []);
  return [...(found.rollup ? ofRollup(plan, found.rollup, language) : []), ...parts];
}

function ofRollup(plan: Plan, found: Rollup, language: Language): readonly NumberItem[] {
  const how = howOf(plan, language);
  const whole = explainRollup(plan, found, how, plan.scope(found.request.scope)?.name || found.request.scope, ONE_STEP);
  const nodes = whole.children.length > 0 ? whole.children : [whole];
  const all: readonly (Part | LeftOut)[] = [...found.parts, ...found.leftOut];
  return all.flatMap((each, i) => {
    const node = nodes[i];
    return node ? (itemOf(plan, found, each, node) ?? []) : [];
  });
}

function itemOf(plan: Plan, whole: Rollup, each: Part | LeftOut, node: ExplainNode): NumberItem | undefined {
  const request = 'of' in each ? each.request : undefined;
  const own = request && rollup(plan, request);
  const place = node.place ?? own?.parts[0]?.place ?? placeOfScope(plan, 'of' in each ? each.of.id : each.id);
  if (!place) return undefined;
  const events = 'of' in each && each.of.kind === 'project' ? `events\n${keyOf(plan.root, whole.request)}\n${each.of.id}` : '';
  return { name: node.title, detail: join(node.value, node.note), place, key: own ? numberKey(plan, own) : events };
}

/** A number that is written nowhere stands at the scope it is of. */
function placeOfScope(plan: Plan, id: string): Place | undefined {
  const entry = plan.scope(id) ?? plan.one('indicators', id);
  return entry && withPart(entry.place, 'key');
}

function ofProject(plan: Plan, { request, parts }: Rollup, id: string, language: Language): readonly NumberItem[] {
  const indicator = plan.one('indicators', request.indicator);
  const part = parts.find(({ of }) => of.kind === 'project' && of.id === id);
  if (!indicator || !part) return [];
  const how = howOf(plan, language);
  return eventsInPart(plan, request, indicator, part).map(({ event, date, amount, place }) => ({
    name: event ? sayWord('event', event, language) : '–',
    detail: join(amount ? sayQuantity(amount, how) : '', sayPlanDate(date, how)),
    place,
    key: '',
  }));
}

function goalItem(plan: Plan, goal: Goal, language: Language): NumberItem | undefined {
  const found = assess(plan, goal.id);
  if (!found) return undefined;
  const { name, said } = rowOf(plan, found, language);
  return { name, detail: join(said.actual, said.target, said.status), place: goal.place, key: `goal\n${plan.root}\n${goal.id}` };
}

/** The request of a key that came back from outside: nothing where it is none. */
function requestIn(root: string, rest: readonly string[]): Request | undefined {
  const { request } = requestOfKey([root, ...rest].join('\n'));
  return [request.first, request.last, request.at].every(Number.isInteger) ? request : undefined;
}

function numberKey(plan: Plan, { request }: Rollup): string {
  return `number\n${keyOf(plan.root, request)}`;
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
