import type { Edit } from '../syntax/edit.ts';
import { placeOf } from '../syntax/place.ts';
import { tree } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';
import type { SectionName } from '../workspace/registers.ts';

/** Adds an entry to a register in a file, which may not have that section yet; `entry` is its YAML. */
export function intoRegister(plan: Plan, file: string, section: SectionName, id: string, entry: string): Edit {
  return allIntoRegister(plan, file, section, [[id, entry]])[0]!;
}

/** The same for several entries. */
export function allIntoRegister(
  plan: Plan,
  file: string,
  section: SectionName,
  entries: readonly (readonly [id: string, entry: string])[],
): readonly Edit[] {
  const there = plan.db.get(tree, file).locate(`/${section}`, 'value') !== undefined;
  if (there) return entries.map(([id, entry]) => ({ kind: 'insert', place: placeOf(file, `/${section}`), key: id, text: entry }));
  return [
    { kind: 'insert', place: placeOf(file, ''), key: section, text: `{${entries.map(([id, entry]) => `${id}: ${entry}`).join(', ')}}` },
  ];
}

/** Adds an item to a list of observations in a file, which may not have that section yet; `item` is its YAML. */
export function intoList(file: string, section: SectionName, item: string): Edit {
  return { kind: 'append', place: placeOf(file, `/${section}`), text: item };
}
