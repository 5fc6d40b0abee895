import type { Database } from '../query/database.ts';
import type { Request } from '../rollup/request.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { type Figure, figuresOfEntry } from '../workspace/figures.ts';
import { type Goal, goalsOfTarget } from '../workspace/goals.ts';
import { namedAt, planAt } from './linked.ts';
import type { FilePosition } from './position.ts';

/** The figure at a position: the one whose line it is, else the first of the entry. */
export function figureAt(db: Database, at: FilePosition): Figure | undefined {
  const pointer = db.get(tree, at.file).placeAt(at.offset)?.pointer ?? '';
  const actual = db.get(planFile, at.file).actuals.find(({ place }) => isWithin(pointer, place.pointer));
  if (!actual) return undefined;
  const figures = figuresOfEntry(db, planAt(db, at.file).root, actual);
  return figures.find(({ place }) => isWithin(pointer, place.pointer)) ?? figures[0];
}

/** The goals at a position: those of the target that is named there, else those of the target in which it lies; of its split the line. */
export function goalsAt(db: Database, at: FilePosition): readonly Goal[] {
  const plan = planAt(db, at.file);
  const named = namedAt(db, at);
  if (named?.kind === 'targets' && named.id.includes('/')) return [plan.goal(named.id) ?? []].flat();
  const pointer = db.get(tree, at.file).placeAt(at.offset)?.pointer ?? '';
  const around = db.get(planFile, at.file).targets.find(({ place }) => isWithin(pointer, place.pointer));
  const target = named?.kind === 'targets' ? plan.one('targets', named.id) : around;
  if (!target) return [];
  const goals = goalsOfTarget(db, plan.root, target);
  const line = target === around ? goals.filter((goal) => goal.line && isWithin(pointer, goal.place.pointer)) : [];
  return line.length > 0 ? line : goals;
}

/** The number a figure is asked by; undefined while its period has no dates. */
export function requestOf({ indicator, scope, period, asOf }: Figure): Request | undefined {
  const { first, last } = period;
  return first === undefined || last === undefined ? undefined : { indicator, scope, first, last, at: asOf };
}

/** Whether a pointer is that of an entry or of something in it. */
export function isWithin(pointer: string, entry: string): boolean {
  return pointer === entry || pointer.startsWith(`${entry}/`);
}
