type Value = unknown;
type Compare = '<' | '<=' | '>' | '>=';
type Arithmetic = '+' | '-' | '*' | '/' | '%';

/** After so many turns past one mutant a test is taken to run without end. */
const MOST_TURNS = 1_000_000;

/** Thrown out of a test that runs without end. */
export class Endless extends Error {}

const COMPARE: Readonly<Record<Compare, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const ARITHMETIC: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

/**
 * What the code with all mutants in it asks at each of them (`globalThis.$mutation`): whether it is switched on,
 * and, while tests are recorded, what it would have changed.
 */
export class Switch {
  /** The mutant that is switched on; 0 for none. */
  active = 0;
  /** While recording, the mutants whose code ran, and those that would have given another value. */
  reached: Set<number> | undefined;
  changed: Set<number> | undefined;
  #turns = 0;

  /** Switches a mutant on for one test. */
  turn(id: number): void {
    this.active = id;
    this.#turns = 0;
  }

  /** Whether a mutant is on, without a note that its code ran. */
  is(id: number): boolean {
    if (this.active !== id) return false;
    this.#turns += 1;
    if (this.#turns > MOST_TURNS) throw new Endless();
    return true;
  }

  /** Whether a mutant is on; one that always gives another value. */
  on(id: number): boolean {
    this.#note(id, true);
    return this.is(id);
  }

  /** A condition; the mutants for which it is always true and always false, 0 for none. */
  cond(always: number, never: number, value: Value): Value {
    if (always && this.is(always)) return true;
    if (never && this.is(never)) return false;
    this.#note(always, !value);
    this.#note(never, Boolean(value));
    return value;
  }

  /** A comparison that may include or exclude equality. */
  compare(id: number, is: Compare, other: Compare, a: Value, b: Value): boolean {
    const value = COMPARE[is](a as number, b as number);
    if (this.is(id)) return COMPARE[other](a as number, b as number);
    if (this.changed) this.#note(id, value !== COMPARE[other](a as number, b as number));
    return value;
  }

  /** A sum, difference, product or quotient that may be another one. */
  arithmetic(id: number, is: Arithmetic, other: Arithmetic, a: Value, b: Value): Value {
    const value = ARITHMETIC[is](a as number, b as number);
    if (this.is(id)) return ARITHMETIC[other](a as number, b as number);
    if (this.changed) this.#note(id, !Object.is(value, ARITHMETIC[other](a as number, b as number)));
    return value;
  }

  /** The left side of `&&` or `||` where only truth counts; the other operator gives another value when the sides differ. */
  left(id: number, goesOn: boolean, value: Value): Value {
    this.#note(id, Boolean(value) !== goesOn);
    return value;
  }

  /** The right side of the same. */
  right(id: number, goesOn: boolean, value: Value): Value {
    this.#note(id, Boolean(value) !== goesOn);
    return value;
  }

  /** The left side of `??`; the mutants that take always the right side and always the left one. */
  known(right: number, left: number, value: Value): Value {
    const lacks = value === undefined || value === null;
    this.#note(left, lacks);
    this.#note(right, !lacks);
    return this.is(right) ? undefined : value;
  }

  /** What stands before `?.`; the mutant looks into it though it is nothing. */
  maybe(id: number, value: Value): Value {
    const lacks = value === undefined || value === null;
    this.#note(id, lacks);
    if (lacks && this.is(id)) throw new TypeError('looked into nothing');
    return value;
  }

  /** A call of one method that may be one of another; those of lists ask functions, and are not asked twice. */
  swapped(id: number, name: string, other: string, object: Value, args: readonly Value[]): Value {
    if (this.is(id)) return call(object, other, args);
    const value = call(object, name, args);
    if (this.changed) this.#note(id, Array.isArray(object) ? object.length !== 1 : !same(value, attempt(object, other, args)));
    return value;
  }

  /** A call that may be left out. */
  leftOut(id: number, name: string, object: Value, args: readonly Value[]): Value {
    if (this.is(id)) return object;
    const before = this.changed && Array.isArray(object) ? [...object] : object;
    const value = call(object, name, args);
    if (this.changed) this.#note(id, !same(value, before));
    return value;
  }

  #note(id: number, changes: boolean): void {
    if (!this.changed || id === 0) return;
    this.reached!.add(id);
    if (changes) this.changed.add(id);
  }
}

function call(object: Value, name: string, args: readonly Value[]): Value {
  return (object as Record<string, (...args: readonly Value[]) => Value>)[name]!(...args);
}

function attempt(object: Value, name: string, args: readonly Value[]): Value {
  try {
    return call(object, name, args);
  } catch {
    return Number.NaN;
  }
}

/** Whether two values are the same to whoever goes on with them: lists by their items, exact numbers by their worth. */
function same(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
  return isExact(a) && isExact(b) && a.equals(b);
}

function isExact(value: Value): value is { equals: (other: unknown) => boolean } {
  return typeof value === 'object' && value !== null && typeof (value as { equals?: unknown }).equals === 'function';
}
