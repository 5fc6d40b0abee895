import type { PlanData } from './plan-data.ts';
import type { Question } from './question.ts';
import { type Disagreement, disagreement } from './questions.ts';

type Json = unknown;

/** What an entry is nothing without. */
const KEPT = ['id', 'kind', 'unit', 'type', 'x', 'period', 'indicator', 'key'];

/** A plan with as much left out as can be while the two still differ in the same way. */
export function shrunk(plan: PlanData, question: Question, parts: readonly string[]): PlanData {
  const differs = (smaller: PlanData) => {
    const found = quietly(smaller, question);
    return found !== undefined && parts.length === found.parts.length && parts.every((part) => found.parts.includes(part));
  };
  let current = plan;
  for (let again = true; again; ) {
    again = false;
    for (const path of [...paths(current)].reverse()) {
      const smaller = without(current, path) as PlanData;
      if (path.length > 1 && path[0] !== 'localities' && !KEPT.includes(path.at(-1)!) && has(current, path) && differs(smaller)) {
        current = smaller;
        again = true;
      }
    }
  }
  return current;
}

/** A plan that one of the two cannot take shows nothing. */
function quietly(plan: PlanData, question: Question): Disagreement | undefined {
  try {
    return disagreement(plan, [question]);
  } catch {
    return undefined;
  }
}

/** The paths of everything in a value, parents before children. */
function paths(of: Json, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => [[...above, key], ...paths(value, [...above, key])]);
}

function has(of: Json, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  return typeof of === 'object' && of !== null && key in of && has((of as Record<string, Json>)[key], rest);
}

function without(of: Json, [key, ...rest]: readonly string[]): Json {
  if (Array.isArray(of))
    return rest.length === 0
      ? of.filter((_, n) => n !== Number(key))
      : of.map((each, n) => (n === Number(key) ? without(each, rest) : each));
  return Object.fromEntries(
    Object.entries(of as object).flatMap(([name, value]) =>
      name !== key ? [[name, value]] : rest.length === 0 ? [] : [[name, without(value, rest)]],
    ),
  );
}
