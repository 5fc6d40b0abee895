import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type ColumnKind, type ExportValue, type Rational, roundedDigits } from '../../core/index.ts';
import { PLACES, type OpenTable } from './writer.ts';

/** A table as Parquet: numbers as DECIMAL(38, 9), days as DATE; each group of rows is on the disk before the next begins. */
export const openParquet: OpenTable = async (path, columns) => {
  const kinds = Object.entries(columns);
  const schema = [
    { name: 'root', num_children: kinds.length },
    ...kinds.map(([name, kind]) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'zoneplan' });
  return {
    write: async (rows) => {
      const columnData = kinds.map(([name, kind]) => ({ name, data: rows.map((row) => stored(row[name], kind)) }));
      await writer.write({ columnData, rowGroupSize: Math.max(1, rows.length) });
    },
    end: async () => {
      await writer.finish();
    },
  };
};

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', scale: PLACES, precision: 38 },
  day: { type: 'INT32', converted_type: 'DATE' },
  'yes-no': { type: 'BOOLEAN' },
  count: { type: 'INT32' },
} as const satisfies Readonly<Record<ColumnKind, object>>;

const DAY = 86_400_000;

function stored(value: ExportValue, kind: ColumnKind): unknown {
  if (value === undefined) return null;
  if (kind === 'day') return new Date((value as number) * DAY);
  if (kind !== 'number') return value;
  const number = value as Rational;
  const digits = roundedDigits(number, PLACES, 'half-up');
  return number.s < 0n ? -digits : digits;
}
