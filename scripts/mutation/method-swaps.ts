/** Methods that are easily taken for each other; those of exact numbers among them. */
export const SWAPPED: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['sub', 'add'],
  ['mul', 'div'],
  ['div', 'mul'],
]);

/** Methods whose result is of the kind of the thing they are called on, so that the call can be left out. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'abs', 'neg', 'inverse']);

/** Methods that ask a function for truth alone. */
export const ASKING: ReadonlySet<string> = new Set(['some', 'every', 'filter', 'find', 'findLast', 'findIndex']);
