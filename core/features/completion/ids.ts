import type { Kind, Registered } from '../../plan/model.ts';
import { query, type Database } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { entriesOf, type RegisterName } from '../../workspace/registers.ts';
import { registersOf } from '../linked.ts';
import type { Candidate } from './candidate.ts';
import { fitsKey, fitsValue } from './fitting.ts';
import { goalCandidates } from './goals.ts';
import { itemsWritten, keysWritten, placeName, type Slot } from './slot.ts';

/** An entry as it is offered. */
export interface Offered {
  readonly register: RegisterName;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The ids that a value may name. */
export function idCandidates(slot: Slot): readonly Candidate[] {
  const { ref } = slot.info;
  if (ref === undefined || ref === 'zone-types') return [];
  if (ref === 'targets') return goalCandidates(slot);
  const written = new Set(itemsWritten(slot));
  return offered(slot, ref)
    .filter((each) => !written.has(each.id))
    .flatMap((each, i) => ranked(slot, each, fitsValue(slot, each), i));
}

/** The ids that a map may have as keys and does not have yet. */
export function idKeys(slot: Slot, ref: string): readonly Candidate[] {
  const written = keysWritten(slot);
  const taken = new Set(written);
  return offered(slot, ref)
    .filter((each) => !taken.has(each.id))
    .flatMap((each, i) => ranked(slot, each, fitsKey(slot, each, written), i));
}

/** The entries of a register, as far as they are defined, in the order of their names. Key: root, register. */
const offeredIn = query<string, readonly Offered[]>(
  'entries offered',
  (db, key) => {
    const [root, register] = key.split('\n') as [string, RegisterName];
    const seen = new Set<string>();
    return (entriesOf(db, root, register) as readonly Registered[])
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map(({ id, name, aliases }) => ({ register, id, name, aliases }));
  },
  sameStructure,
);

function offered({ plan }: Slot, ref: string): readonly Offered[] {
  const { db, root, manifest } = plan;
  if (ref === 'criteria' || ref === 'scenarios') {
    const base = ref === 'scenarios' && !manifest.scenarios.some(({ id }) => id === 'base') ? [{ id: 'base', name: '' }] : [];
    return [...base, ...manifest[ref]].map(({ id, name }) => ({ register: ref as RegisterName, id, name, aliases: [] }));
  }
  return registersOf(ref as Kind).flatMap((register) => inRegister(db, root, register));
}

function inRegister(db: Database, root: string, register: RegisterName): readonly Offered[] {
  return db.get(offeredIn, `${root}\n${register}`);
}

/** `fit` is undefined where the entry would be wrong; else the smaller, the further up. */
function ranked({ path }: Slot, { register, id, name, aliases }: Offered, fit: number | undefined, index: number): readonly Candidate[] {
  if (fit === undefined || !ID.test(id)) return [];
  const rank = fit * 100_000 + index;
  const isRegister = placeName(path) !== 'projects/criteria';
  return [{ label: id, kind: 'id', detail: name, also: aliases, rank, ...(isRegister && { about: { of: 'entry', register, id } }) }];
}

const ID = /^[a-z0-9][a-z0-9-]*$/;
