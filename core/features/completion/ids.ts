import type { Kind, Registered } from '../../plan/model.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { entriesOf, REGISTERS, type RegisterName } from '../../workspace/registers.ts';
import { registersOf } from '../linked.ts';
import type { Candidate } from './candidate.ts';
import { fitsKey, fitsValue, type Offered } from './fitting.ts';
import { goalCandidates } from './goals.ts';
import { closenessOf, plainWords } from './search.ts';
import { itemsWritten, keysWritten, type Slot } from './slot.ts';

/** The ids that a value may name. */
export function idCandidates(slot: Slot): readonly Candidate[] {
  const { ref } = slot.info;
  if (ref === undefined || ref === 'zone-types') return [];
  if (ref === 'targets') return goalCandidates(slot);
  const written = new Set(itemsWritten(slot));
  return searched(slot, ref)
    .filter((each) => !written.has(each.id))
    .flatMap((each, i) => ranked(each, fitsValue(slot, each), i));
}

/** The ids that a map may have as keys and does not have yet. */
export function idKeys(slot: Slot, ref: string): readonly Candidate[] {
  const written = keysWritten(slot);
  const taken = new Set(written);
  return searched(slot, ref)
    .filter((each) => !taken.has(each.id))
    .flatMap((each, i) => ranked(each, fitsKey(slot, each, written), i));
}

/** Those that what is typed may mean: only of them it is asked whether they fit. */
function searched(slot: Slot, ref: string): readonly Offered[] {
  const wanted = plainWords(slot.typing.typed);
  const all = offered(slot, ref);
  return wanted === '' ? all : all.filter(({ words }) => closenessOf(words, wanted) !== undefined);
}

/** The entries of a register, of one id the first. Key: root, register. */
const offeredIn = query<string, readonly Offered[]>(
  'entries offered',
  (db, key) => {
    const [root, register] = key.split('\n') as [string, RegisterName];
    const byId = new Map<string, Offered>();
    for (const entry of entriesOf(db, root, register))
      if (!byId.has(entry.id)) byId.set(entry.id, { ...db.derive(wordsOf, entry), register });
    return [...byId.values()];
  },
  sameStructure,
);

function wordsOf({ id, name, aliases }: Pick<Registered, 'id' | 'name' | 'aliases'>): Omit<Offered, 'register'> {
  return { id, name, aliases, words: [id, ...aliases, name].map(plainWords) };
}

function offered({ plan }: Slot, ref: string): readonly Offered[] {
  const { db, root, manifest } = plan;
  if (ref === 'criteria' || ref === 'scenarios') {
    const base = ref === 'scenarios' && !manifest.scenarios.some(({ id }) => id === 'base') ? [{ id: 'base', name: '' }] : [];
    return [...base, ...manifest[ref]].map(({ id, name }) => ({ register: ref, ...wordsOf({ id, name, aliases: [] }) }));
  }
  return registersOf(ref as Kind).flatMap((register) => db.get(offeredIn, `${root}\n${register}`));
}

/** `fit` is undefined where the entry would be wrong; else the smaller, the further up. */
function ranked({ register, id, name, aliases, words }: Offered, fit: number | undefined, index: number): readonly Candidate[] {
  if (fit === undefined || !ID.test(id)) return [];
  const isEntry = (REGISTERS as readonly string[]).includes(register);
  const about = isEntry ? ({ about: { of: 'entry', register, id } } as const) : {};
  return [{ label: id, kind: 'id', detail: name, also: aliases, words, rank: fit * 100_000 + index, ...about }];
}

const ID = /^[a-z0-9][a-z0-9-]*$/;
