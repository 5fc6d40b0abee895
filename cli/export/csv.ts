import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { harmless } from '../../office/report/csv.ts';
import { plain } from './plain.ts';
import type { OpenTable } from './writer.ts';

/** A table as CSV with a head; text never begins a formula. */
export const openCsv: OpenTable = async (path, columns) => {
  const file = openSync(path, 'w');
  const kinds = Object.entries(columns);
  writeSync(file, stringify([kinds.map(([name]) => name)]));
  return {
    write: (rows) => {
      const cells = rows.map((row) =>
        kinds.map(([name, kind]) => {
          const value = plain(row[name], kind);
          return value === null ? '' : kind === 'text' ? harmless(String(value)) : String(value);
        }),
      );
      writeSync(file, stringify(cells));
    },
    end: () => closeSync(file),
  };
};
