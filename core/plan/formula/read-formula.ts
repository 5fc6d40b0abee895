import type { Formula } from '../model.ts';
import { rational } from '../quantity/rational.ts';

/** What the grammar wants where a formula stops being one. */
export type ExpectedInFormula = 'operand' | 'operator' | 'closing' | 'spaces' | 'shorter';

export type FormulaReading =
  | { readonly formula: Formula; readonly expected?: undefined; readonly rest?: undefined }
  | { readonly formula?: undefined; readonly expected: ExpectedInFormula; readonly rest: string };

/** Reads `formula`: ids, decimal numbers, `+ - * /` with spaces around them, and parentheses (docs/semantics.md, 4). */
export function readFormula(text: string): FormulaReading {
  if (text.length > LONGEST) return { expected: 'shorter', rest: text.slice(LONGEST) };
  const sum = sumAt(text, skip(text, 0), 0);
  if ('expected' in sum) return { expected: sum.expected, rest: text.slice(sum.end).trim() };
  const end = skip(text, sum.end);
  return end === text.length ? { formula: sum.formula } : { expected: 'operator', rest: text.slice(end) };
}

/** The formula with spaces around its operators, where that is all it lacks. */
export function spacedFormula(text: string): string | undefined {
  const spaced = text
    .replace(/\s*([+*/])\s*/g, ' $1 ')
    .replace(/\s+-\s*|\s*-\s+|(?<=\))-/g, ' - ')
    .trim();
  return text.length <= LONGEST && readFormula(spaced).formula ? spaced : undefined;
}

const LONGEST = 2000;
const DEEPEST = 50;
/** A number, or a word that may be an id, if a badly written one. */
const OPERAND = /^(?:\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*)(?![\p{L}\p{N}._-])/u;

/** A part read up to `end`, or what was expected there. */
type Read = { readonly formula: Formula; readonly end: number } | { readonly expected: ExpectedInFormula; readonly end: number };
type Operator = '+' | '-' | '*' | '/';

function sumAt(text: string, start: number, depth: number): Read {
  return chainAt(text, start, '+-', (from) => chainAt(text, from, '*/', (at) => operandAt(text, at, depth)));
}

/** Operands joined by operators of one rank, taken from the left. */
function chainAt(text: string, start: number, operators: string, operand: (start: number) => Read): Read {
  let left = operand(start);
  while (!('expected' in left)) {
    const at = skip(text, left.end);
    const op = text[at];
    if (op === undefined || !operators.includes(op)) return left;
    if (at === left.end || (at + 1 < text.length && !isSpace(text[at + 1]))) return { expected: 'spaces', end: at };
    const right = operand(skip(text, at + 1));
    left = 'expected' in right ? right : { formula: { op: op as Operator, left: left.formula, right: right.formula }, end: right.end };
  }
  return left;
}

function operandAt(text: string, start: number, depth: number): Read {
  if (text[start] === '(') return bracketAt(text, start, depth);
  const match = OPERAND.exec(text.slice(start));
  if (!match) return { expected: 'operand', end: start };
  const [word] = match;
  const formula: Formula = /^\d/.test(word) ? { op: 'number', value: rational(word) } : { op: 'id', id: word };
  return { formula, end: start + word.length };
}

function bracketAt(text: string, start: number, depth: number): Read {
  if (depth >= DEEPEST) return { expected: 'shorter', end: start };
  const inner = sumAt(text, skip(text, start + 1), depth + 1);
  if ('expected' in inner) return inner;
  const end = skip(text, inner.end);
  return text[end] === ')' ? { formula: inner.formula, end: end + 1 } : { expected: 'closing', end };
}

function skip(text: string, start: number): number {
  let at = start;
  while (isSpace(text[at])) at += 1;
  return at;
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}
