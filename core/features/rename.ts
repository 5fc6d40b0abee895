import type { Register } from '../plan/model.ts';
import { isId, kebab } from '../plan/lower/kebab.ts';
import { wordOf } from '../plan/words.ts';
import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import type { Edit } from '../syntax/edit.ts';
import { withPart } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import { isRegister, SCOPES } from '../workspace/registers.ts';
import { renameEdits } from '../workspace/rename-edits.ts';
import { allRespelled } from '../workspace/respelled.ts';
import { declaredIn, definedIn, namedAt, planAt, planFiles, registersOf, type Named } from './linked.ts';
import type { FilePosition } from './position.ts';
import { refuse, type Refusal } from './rename-words.ts';
import { wordsAt } from './words-at.ts';

/** An id that can be renamed, and where it stands under the pointer. */
export interface Renamable {
  readonly register: Register;
  readonly id: string;
  readonly range: TextRange;
}

/** The id at a position, if it can be renamed; else why not. */
export function renamable(db: Database, at: FilePosition, language: Language): Renamable | Refusal {
  const found = namedHere(db, at);
  if (!found) return refuse('no-id', language);
  const { named, range } = found;
  const plan = planAt(db, at.file);
  const register = definingRegister(plan, named);
  if (!register) return refuse('undefined-id', language, named);
  if (register === 'units') return refuse('unit', language, named);
  if (register === 'scenarios' && named.id === 'base') return refuse('base', language, named);
  return { register, id: named.id, range };
}

/** The edits that give the id at a position another name, over all files of the plan; or why that cannot be. */
export function rename(db: Database, at: FilePosition, name: string, language: Language): readonly Edit[] | Refusal {
  const found = renamable(db, at, language);
  if ('refused' in found) return found;
  const { register, id } = found;
  if (name === id) return [];
  const plan = planAt(db, at.file);
  if (!isId(name)) return refuse('bad-id', language, { id: name, kebab: kebab(name) });
  if (isReserved(register, name)) return refuse('reserved', language, { id: name });
  if (isTaken(plan, register, name)) return refuse('taken', language, { id: name });
  const definitions = planFiles(plan)
    .flatMap((file) => definedIn(db, file))
    .filter((each) => each.kind === register && each.id === id);
  const edits = [
    ...definitions.map(({ place }): Edit => ({ kind: 'rename', place: withPart(place, 'key'), key: name })),
    ...renameEdits(plan, register, id, name),
  ];
  return allRespelled(db, edits);
}

/** The id under the pointer with its own word in the text; of `<target>/<scope>` the half that is meant. */
function namedHere(db: Database, at: FilePosition): { readonly named: Named; readonly range: TextRange } | undefined {
  const named = namedAt(db, at);
  if (!named) return undefined;
  const whole = rangeOf(db, named.place);
  if (at.offset < whole.start || at.offset > whole.end) return undefined;
  const [id = '', scope] = named.kind === 'targets' ? named.id.split('/') : [named.id];
  const under = (word: string) => wordsAt(db, named.place, word).find(({ start, end }) => start <= at.offset && at.offset <= end);
  const range = under(id);
  if (scope === undefined) return { named, range: range ?? whole };
  const own = wordsAt(db, named.place, scope).at(-1);
  if (own && own.start <= at.offset && at.offset <= own.end) return { named: { ...named, kind: 'scope', id: scope }, range: own };
  return range && { named: { ...named, id }, range };
}

function definingRegister(plan: Plan, { kind, id }: Named): Register | undefined {
  const register = registersOf(kind).find((each) => plan.writes(each, id));
  return register ?? (declaredIn(plan, kind, id).length > 0 ? (kind as Register) : undefined);
}

/** Zones, localities, projects and cohorts share one id space; so do policies and reviews where a decision is named. */
function isTaken(plan: Plan, register: Register, name: string): boolean {
  const spaces: readonly (readonly Register[])[] = [SCOPES, ['policies', 'reviews']];
  const space = spaces.find((each) => each.includes(register)) ?? [register];
  return space.some((each) => (isRegister(each) && plan.writes(each, name)) || declaredIn(plan, each, name).length > 0);
}

/** Whether a name is a word of the language where the id would stand: `outside` for a zone, a type of zones that is known anyway. */
function isReserved(register: Register, name: string): boolean {
  if (register === 'zones') return wordOf('projectZone', name) !== undefined;
  return register === 'zone-types' && wordOf('zoneType', name) !== undefined;
}
