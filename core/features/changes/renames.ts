import type { Registered, Target } from '../../plan/model.ts';
import { foldCase } from '../../plan/quantity/fold.ts';
import { grouped } from '../../query/grouped.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type RegisterName, REGISTERS, SCOPES } from '../../workspace/registers.ts';

/** Entries that are still there under another id. */
export interface Renames {
  /** What an id of a register is called now. */
  readonly id: (register: RegisterName, id: string) => string;
  /** What the id of a zone, locality, project or cohort is called now. */
  readonly scope: (id: string | undefined) => string | undefined;
  /** Each with its former id and its entry of now. */
  readonly all: readonly { readonly register: RegisterName; readonly was: string; readonly entry: Registered }[];
}

/** Finds the entries that lost their id and are there under another: of the same name, alone of that name among those gone and those new. */
export function renamesBetween(before: Plan, after: Plan): Renames {
  const all: { register: RegisterName; was: string; entry: Registered }[] = [];
  const ids = new Map<string, string>();
  const id = (register: RegisterName, was: string): string => ids.get(`${register}\n${was}`) ?? was;
  const scope = (was: string | undefined) =>
    was === undefined ? undefined : (SCOPES.map((register) => id(register, was)).find((now) => now !== was) ?? was);
  // The scopes and indicators of targets are known by the time these are looked at.
  for (const register of [...REGISTERS].sort((a, b) => Number(a === 'targets') - Number(b === 'targets'))) {
    const gone = before.all(register).filter((entry) => !after.writes(register, entry.id));
    const fresh = after.all(register).filter((entry) => !before.writes(register, entry.id));
    const [lost, found] = [gone, fresh].map((side, i) =>
      grouped<Registered, string>(side, (entry) => likeness(register, entry, i === 0 ? { id, scope } : AS_IT_IS)),
    ) as [ReadonlyMap<string, readonly Registered[]>, ReadonlyMap<string, readonly Registered[]>];
    for (const [like, [was, ...others]] of lost) {
      const now = found.get(like);
      if (!was || was.name === '' || others.length > 0 || now?.length !== 1) continue;
      ids.set(`${register}\n${was.id}`, now[0]!.id);
      all.push({ register, was: was.id, entry: now[0]! });
    }
  }
  return { id, scope, all };
}

const AS_IT_IS: Pick<Renames, 'id' | 'scope'> = { id: (_, id) => id, scope: (id) => id };

/** Targets of one name are many: what they ask for tells them apart. */
function likeness(register: RegisterName, entry: Registered, { id, scope }: Pick<Renames, 'id' | 'scope'>): string {
  const name = foldCase(entry.name);
  if (register !== 'targets') return name;
  const { indicator, scope: own, period, due } = entry as Target;
  return [name, indicator === undefined ? '' : id('indicators', indicator), scope(own) ?? '', period?.written, due?.written].join('\n');
}
