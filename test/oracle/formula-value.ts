import { decimal } from './fraction.ts';
import { exactly, less, type Measure, sum } from './measure.ts';
import { over, times } from './product.ts';

/** The indicators a formula names. */
export function idsOf(formula: string): readonly string[] {
  return [...new Set(formula.match(/[a-z][a-z0-9-]*/g) ?? [])];
}

/** What a formula comes to: sums of products, with parentheses. Undefined when it divides by nothing. */
export function evaluated(formula: string, values: ReadonlyMap<string, Measure>): Measure | undefined {
  const words = formula.replaceAll('(', '( ').replaceAll(')', ' )').split(' ');
  const atom = (): Measure | undefined => {
    const word = words.shift()!;
    if (word !== '(') return values.get(word) ?? exactly(decimal(word));
    const inner = terms();
    words.shift();
    return inner;
  };
  const chain = (operators: readonly string[], next: () => Measure | undefined) => {
    let left = next();
    while (operators.includes(words[0] ?? '')) {
      const operator = words.shift()!;
      const right = next();
      left = left && right && apply(operator, left, right);
    }
    return left;
  };
  const factors = () => chain(['*', '/'], atom);
  const terms = (): Measure | undefined => chain(['+', '-'], factors);
  return terms();
}

function apply(operator: string, left: Measure, right: Measure): Measure | undefined {
  if (operator === '+') return sum([left, right]);
  if (operator === '-') return less(left, right);
  return operator === '*' ? times(left, right) : over(left, right);
}
