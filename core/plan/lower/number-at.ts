import type { Rational } from '../quantity/rational.ts';
import { type Cursor, isScalar, scalarAt } from './cursor.ts';
import { factorHere, figureHere } from './figure-at.ts';

/** The whole number under a key; a text that is no number at all is a matter of shape. */
export function wholeAt(at: Cursor, key: string): number | undefined {
  const found = scalarAt(at, key);
  return found && wholeHere(found);
}

/** The whole number that a value is. */
export function wholeHere(at: Cursor): number | undefined {
  if (!isScalar(at)) return undefined;
  const { text } = at.value;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^[\d.]+$/.test(text)) figureHere(at, { name: '', fits: () => true });
  return undefined;
}

/** The plain number under a key, without unit: machine form, or a text in the plan's locale. */
export function plainNumberAt(at: Cursor, key: string): Rational | undefined {
  const found = scalarAt(at, key);
  return found && factorHere(found)?.point;
}
