import type { Plan } from '../workspace/plan.ts';
import type { RegisterName } from '../workspace/registers.ts';
import { closest, folded } from './closest.ts';
import type { Fix } from './finding.ts';
import type { Place } from '../syntax/place.ts';

export interface Closest {
  readonly id: string;
  readonly name: string;
}

/** Entries a mistaken id may mean: those that bear it as name or alias, else the one spelt nearest. */
export function closestEntries(plan: Plan, registers: readonly RegisterName[], written: string): readonly Closest[] {
  const all = registers.flatMap((register) => plan.all(register).map(({ id, name, aliases }) => ({ id, name, aliases })));
  const wanted = folded(written);
  const named = all.filter((entry) => [entry.name, ...entry.aliases].some((name) => folded(name) === wanted));
  if (named.length > 0) return named;
  const near = closest(
    written,
    all.map((entry) => entry.id),
  );
  return all.filter((entry) => entry.id === near).slice(0, 1);
}

/** A quick fix for each: put the right id in the place of the wrong one. */
export function replaceId(place: Place, candidates: readonly Closest[]): readonly Fix[] {
  return candidates.map(({ id }) => ({
    title: { en: `Change to \`${id}\``, vi: `Đổi thành \`${id}\`` },
    edits: [place.part === 'key' ? { kind: 'rename' as const, place, key: id } : { kind: 'set' as const, place, text: id }],
  }));
}
