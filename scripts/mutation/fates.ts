import type { Lab } from './lab.ts';
import type { Mutant, Result } from './mutant.ts';
import { Order } from './order.ts';
import type { Recorded } from './protocol.ts';

/** Puts mutants to the tests one after the other. Code that runs only while modules are loaded cannot be switched, so it is no mutant. */
export async function* fatesOf(mutants: readonly Mutant[], records: readonly Recorded[], lab: Lab): AsyncIterable<Result> {
  const order = new Order(records);
  const reached = new Set(records.flatMap((record) => [...record.reached]));
  const atLoad = new Set(lab.atLoad);
  for (const mutant of mutants) {
    if (!reached.has(mutant.id)) {
      if (!atLoad.has(mutant.id)) yield { ...mutant, fate: 'not covered' };
      continue;
    }
    const tests = order.testsFor(mutant);
    const killed = tests.length > 0 ? await lab.run(mutant.id, tests) : undefined;
    if (killed?.test !== undefined) order.note(mutant.file, killed.test);
    if (!killed) yield { ...mutant, fate: 'survived' };
    else
      yield {
        ...mutant,
        fate: killed.endless ? 'timed out' : 'killed',
        by: killed.test === undefined ? undefined : records[killed.test]!.test,
      };
  }
}
