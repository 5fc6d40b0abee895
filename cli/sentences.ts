import type { Outcome } from './outcome.ts';
import { safe } from './safe.ts';

/** What a command has to say on standard error, each thing with the name of the program before it. */
export function sentencesOf({ troubles = [], notes = [] }: Outcome): readonly string[] {
  return [...troubles, ...notes].map((said) => `zoneplan: ${said.split('\n').map(safe).join('\n  ')}\n`);
}
