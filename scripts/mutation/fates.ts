import type { Lab } from './lab.ts';
import type { Mutant, Result } from './mutant.ts';
import { Order } from './order.ts';
import type { Recorded } from './protocol.ts';

/** Puts mutants to the tests, one at a time in each lab, up to a moment. Code that runs only while modules are loaded cannot be switched, so it is no mutant. */
export async function fatesOf(
  mutants: readonly Mutant[],
  records: readonly Recorded[],
  labs: readonly Lab[],
  until: number,
  found: (result: Result) => void,
): Promise<void> {
  const order = new Order(records);
  const reached = new Set(records.flatMap((record) => [...record.reached]));
  const atLoad = new Set(labs[0]!.atLoad);
  const queue = mutants.values();
  const work = async (lab: Lab) => {
    for (const mutant of queue) {
      if (Date.now() > until) return;
      if (reached.has(mutant.id)) found(await fateOf(mutant, records, order, lab));
      else if (!atLoad.has(mutant.id)) found({ ...mutant, fate: 'not covered' });
    }
  };
  await Promise.all(labs.map(work));
}

async function fateOf(mutant: Mutant, records: readonly Recorded[], order: Order, lab: Lab): Promise<Result> {
  const tests = order.testsFor(mutant);
  const killed = tests.length > 0 ? await lab.run(mutant.id, tests) : undefined;
  if (!killed) return { ...mutant, fate: 'survived' };
  if (killed.test !== undefined) order.note(mutant.file, killed.test);
  const by = killed.test === undefined ? undefined : records[killed.test]!.test;
  return { ...mutant, fate: killed.endless ? 'timed out' : 'killed', by };
}
