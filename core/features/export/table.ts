import type { Rational } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';

/** What a column holds; days are counted from 1970-01-01. */
export type ColumnKind = 'text' | 'number' | 'day' | 'yes-no' | 'count';

/** A value of a row, by the kind of its column; undefined for what is not known or not said. */
export type ExportValue = string | Rational | number | boolean | undefined;

/** One table of tidy rows: names and kinds of columns stay the same from version to version. */
export interface ExportTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** A row at a time, so that nobody has to hold them all. */
  readonly rows: (plan: Plan) => Iterable<Readonly<Record<string, ExportValue>>>;
}
