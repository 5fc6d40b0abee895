import type { Formula } from '../model.ts';

/** The indicators a formula is made of, each once, in the order written. */
export function idsIn(formula: Formula): readonly string[] {
  return [...new Set(walk(formula))];
}

function* walk(formula: Formula): Iterable<string> {
  if (formula.op === 'id') yield formula.id;
  else if (formula.op !== 'number') {
    yield* walk(formula.left);
    yield* walk(formula.right);
  }
}
