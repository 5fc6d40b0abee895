import { closeSync, openSync, writeSync } from 'node:fs';
import { plain } from './plain.ts';
import type { OpenTable } from './writer.ts';

/** A table as a JSON object a line; numbers are text, so that no reader rounds them. */
export const openJsonLines: OpenTable = async (path, columns) => {
  const file = openSync(path, 'w');
  const kinds = Object.entries(columns);
  return {
    write: (rows) => {
      const lines = rows.map((row) => JSON.stringify(Object.fromEntries(kinds.map(([name, kind]) => [name, plain(row[name], kind)]))));
      if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    },
    end: () => closeSync(file),
  };
};
