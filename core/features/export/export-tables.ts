import type { Rational } from '../../plan/quantity/rational.ts';
import type { Plan } from '../../workspace/plan.ts';
import { eventRows } from './event-rows.ts';
import { figureRows } from './figure-rows.ts';
import { rollupRows } from './rollup-rows.ts';
import { targetRows } from './target-rows.ts';

/** What a column holds; days are counted from 1970-01-01. */
export type ColumnKind = 'text' | 'number' | 'day' | 'yes-no' | 'count';

/** A value of a row, by the kind of its column; undefined for what is not known or not said. */
export type ExportValue = string | Rational | number | boolean | undefined;

/** One table of tidy rows: names and kinds of columns stay the same from version to version. */
export interface ExportTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** A row at a time, so that nobody has to hold them all; `isOpen` leaves out what is private. */
  readonly rows: (plan: Plan) => Iterable<Readonly<Record<string, ExportValue>>>;
}

/** All tables, in the order in which they are written. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  {
    name: 'figures',
    columns: {
      plan: 'text',
      indicator: 'text',
      scope: 'text',
      period: 'text',
      first_day: 'day',
      last_day: 'day',
      as_of: 'day',
      value: 'number',
      low: 'number',
      high: 'number',
      unit: 'text',
      written: 'text',
      status: 'text',
      origin: 'text',
      source: 'text',
      private: 'yes-no',
      file: 'text',
      pointer: 'text',
    },
    rows: figureRows,
  },
  {
    name: 'targets',
    columns: {
      plan: 'text',
      target: 'text',
      name: 'text',
      indicator: 'text',
      scope: 'text',
      period: 'text',
      first_day: 'day',
      last_day: 'day',
      comparison: 'text',
      value: 'number',
      high: 'number',
      unit: 'text',
      actual: 'number',
      actual_as_of: 'day',
      attainment: 'number',
      elapsed: 'number',
      expected: 'number',
      pace: 'number',
      forecast_total: 'number',
      status: 'text',
      proposed: 'yes-no',
      policy: 'text',
      owner: 'text',
      private: 'yes-no',
      file: 'text',
      pointer: 'text',
    },
    rows: targetRows,
  },
  {
    name: 'events',
    columns: {
      plan: 'text',
      project: 'text',
      name: 'text',
      zone: 'text',
      locality: 'text',
      event: 'text',
      first_day: 'day',
      last_day: 'day',
      amount: 'number',
      amount_unit: 'text',
      land: 'number',
      land_unit: 'text',
      workers: 'number',
      document: 'text',
      source: 'text',
      private: 'yes-no',
      file: 'text',
      pointer: 'text',
    },
    rows: eventRows,
  },
  {
    name: 'rollups',
    columns: {
      plan: 'text',
      indicator: 'text',
      scope: 'text',
      first_day: 'day',
      last_day: 'day',
      as_of: 'day',
      value: 'number',
      low: 'number',
      high: 'number',
      unit: 'text',
      way: 'text',
      status: 'text',
      reported: 'count',
      due: 'count',
      private: 'yes-no',
    },
    rows: rollupRows,
  },
];
