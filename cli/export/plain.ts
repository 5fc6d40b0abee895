import { type ColumnKind, decimalText, type ExportValue, isoDate, type Rational } from '../../core/index.ts';
import { PLACES } from './writer.ts';

/** A value as text formats write it: exact decimals with a point, ISO dates; null for what is not known. */
export function plain(value: ExportValue, kind: ColumnKind): string | number | boolean | null {
  if (value === undefined) return null;
  switch (kind) {
    case 'number':
      return decimalText(value as Rational, PLACES);
    case 'day':
      return isoDate(value as number);
    default:
      return value as string | number | boolean;
  }
}
