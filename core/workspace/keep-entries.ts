import type { PlanFile } from '../plan/model.ts';
import { sameStructure } from '../query/same.ts';

/** The fresh reading of a file with every entry that says the same as before being the same object as before: an entry that was only laid out anew is no change. */
export function keepEntries(old: PlanFile, fresh: PlanFile): PlanFile {
  if (old.file !== fresh.file || old.manifest !== fresh.manifest) return fresh;
  const lists = Object.entries(fresh).map(([key, list]) => [
    key,
    Array.isArray(list) ? kept(old[key as keyof PlanFile] as readonly unknown[], list) : list,
  ]);
  return lists.every(([key, list]) => list === old[key as keyof PlanFile]) ? old : (Object.fromEntries(lists) as unknown as PlanFile);
}

function kept(old: readonly unknown[], fresh: readonly unknown[]): readonly unknown[] {
  const list = fresh.map((entry, i) => (entry !== old[i] && sameStructure(entry, old[i]) ? old[i] : entry));
  return list.length === old.length && list.every((entry, i) => entry === old[i]) ? old : list;
}
