import type { Kind, Reference, Register } from '../plan/model.ts';
import type { Edit } from '../syntax/edit.ts';
import { planFile, tree } from './documents.ts';
import { filesOf, manifestOf } from './facts.ts';
import { idWord } from './id-word.ts';
import type { Plan } from './plan.ts';
import { SCOPES } from './registers.ts';

/** The edits that give every reference to an entry its new id, over all files of the plan; the definition itself is left to the caller. */
export function renameEdits(plan: Plan, register: Register, id: string, to: string): readonly Edit[] {
  const { db, root } = plan;
  const manifest = db.read(manifestOf, root);
  const files = [...(manifest === undefined ? [] : [manifest]), ...db.read(filesOf, root)];
  const references = files.flatMap((file) => db.get(planFile, file).references);
  return references.flatMap((reference) => editOf(plan, reference, renamed(reference, register, id, to)) ?? []);
}

/** What a reference says after the rename; undefined when it means another entry. */
function renamed({ kind, id: written }: Reference, register: Register, id: string, to: string): string | undefined {
  if (kind === 'targets' && written.includes('/')) {
    const [target, scope] = written.split('/');
    if (register === 'targets' && target === id) return `${to}/${scope}`;
    return isScope(register) && scope === id ? `${target}/${to}` : undefined;
  }
  return written === id && kindsOf(register).includes(kind) ? to : undefined;
}

/** In a formula the id is one word among others. */
function editOf(plan: Plan, { place, id }: Reference, text: string | undefined): Edit | undefined {
  if (text === undefined) return undefined;
  if (place.part === 'key') return { kind: 'rename', place, key: text };
  const value = plan.db.get(tree, place.file).valueAt(place.pointer);
  const whole = value?.kind === 'scalar' ? value.text : id;
  return { kind: 'set', place, text: whole.normalize('NFC').trim() === id ? text : whole.replace(idWord(id), text) };
}

function kindsOf(register: Register): readonly Kind[] {
  if (isScope(register)) return [register, 'scope'];
  return register === 'policies' || register === 'reviews' ? [register, 'policy-or-review'] : [register];
}

function isScope(register: Register): boolean {
  return (SCOPES as readonly string[]).includes(register);
}
