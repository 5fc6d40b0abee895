import { stub } from '../../rules/stub.ts';
import { definitionsOf, namedAt, registersOf } from '../linked.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer } from './refactoring.ts';

/** The entry of an id that nothing defines, where the others of its register stand; the quick fix of the finding adds it in this file. */
export const createEntry: Offer = ({ plan, file, offset, how: { language } }) => {
  const named = namedAt(plan.db, { file, offset });
  if (!named || definitionsOf(plan, named).length > 0) return [];
  const [register] = named.kind === 'scope' ? ['zones' as const] : registersOf(named.kind);
  const home = register && plan.all(register).at(-1)?.place.file;
  // targets have no such fix
  if (!register || home === undefined || (home === file && register !== 'targets')) return [];
  const title = worded(REFACTOR.create, language, { id: named.id, register, file: home.slice(plan.root.length + 1) });
  return stub(plan, home, register, named.id).map(({ edits }) => ({ title, kind: 'rewrite', changes: edits, blank: true }));
};
