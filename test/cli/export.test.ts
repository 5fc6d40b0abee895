import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { country, lastCounts, PARKS, PROVINCES, WEEKS, YEARS } from './country.ts';
import { folderWith, zoneplan } from './program.ts';

const FILES = {
  'zoneplan.yaml': 'plan: {id: binh-minh, name: Bình Minh, locale: vi-VN, scope: tinh}\n',
  'a.plan.yaml': `localities: {tinh: {name: Tỉnh, level: province}}
zones:
  kcn-a: {name: KCN A, type: KCN, localities: [tinh]}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}
targets:
  fdi-2024: {name: "=1+1", indicator: fdi, period: 2024, at-least: 3 tỷ USD}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-11-15, value: "2.049,78 triệu USD"}
  - {indicator: fdi, scope: kcn-a, period: 2023, value: trên 3 tỷ USD, private: true}
  - {indicator: fdi, period: 2024, values: {kcn-a: }}
projects:
  p1:
    name: Dự án một
    zone: kcn-a
    events:
      - {date: 2024-03, event: cấp mới, amount: "0,07 triệu USD"}
`,
};

describe('zoneplan export', function () {
  this.timeout(600_000);
  const folder = folderWith(FILES);
  after(folder.remove);

  it('writes tidy tables whose numbers are exact and whose text no spreadsheet runs', async () => {
    const { code, err } = await zoneplan(folder.path, ['export', '--into', 'csv']);
    deepEqual([code, err], [0, '']);
    const read = (name: string) =>
      parse(readFileSync(join(folder.path, 'csv', `${name}.csv`)), { columns: true }) as Record<string, string>[];
    const [first, second, third] = read('figures');
    deepEqual(
      [first!.value, first!.unit, first!.as_of, first!.file, first!.pointer],
      ['2049.78', 'triệu USD', '2024-11-15', 'a.plan.yaml', '/actuals/0/value'],
    );
    deepEqual([second!.value, second!.low, second!.high, second!.written, second!.private], ['3000', '3000', '', 'trên 3 tỷ USD', 'true']);
    deepEqual([third!.value, third!.written], ['', '']);
    const [target] = read('targets');
    deepEqual(
      [target!.name, target!.value, target!.actual, target!.attainment, target!.status],
      ["'=1+1", '3000', '2049.78', '0.68326', 'off-track'],
    );
    deepEqual(
      read('events').map(({ event, first_day, last_day, amount }) => [event, first_day, last_day, amount]),
      [['licensed', '2024-03-01', '2024-03-31', '0.07']],
    );
    deepEqual(
      read('rollups').map(({ value, way }) => [value, way]),
      [['2049.78', 'reported']],
    );
  });

  it('writes one object a line, numbers as text', async () => {
    await zoneplan(folder.path, ['export', '--format', 'jsonl', '--table', 'figures', '--into', 'lines']);
    const lines = readFileSync(join(folder.path, 'lines/figures.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    deepEqual(
      lines.map(({ value, last_day }) => [value, last_day]),
      [
        ['2049.78', '2024-12-31'],
        ['3000', '2023-12-31'],
        [null, '2024-12-31'],
      ],
    );
  });

  it('writes Parquet that DuckDB adds up to the last digit', async () => {
    await zoneplan(folder.path, ['export', '--format', 'parquet', '--into', 'lake']);
    const rows = await asked(
      `select sum(value)::varchar, typeof(any_value(value)), typeof(any_value(as_of)) from '${join(folder.path, 'lake/figures.parquet')}'`,
    );
    deepEqual(rows, [['5049.780000000', 'DECIMAL(38,9)', 'DATE']]);
  });

  it('says what is wrong with the call', async () => {
    const { code, err } = await zoneplan(folder.path, ['export', '--format', 'parket', '--lang', 'en']);
    equal(code, 2);
    ok(err.includes('did you mean "parquet"?'), err);
  });

  it(`takes a country of ${PROVINCES} provinces with ${PARKS} parks over ${YEARS} years in bounded memory`, async () => {
    const land = folderWith(country());
    const { code, err } = await zoneplan(land.path, ['export', '--format', 'parquet', '--table', 'figures', '--into', 'lake'], {
      env: { NODE_OPTIONS: '--max-old-space-size=256' },
    });
    deepEqual([code, err], [0, '']);
    const lake = join(land.path, 'lake/figures.parquet');
    deepEqual(await asked(`select count(*)::varchar, count(distinct scope)::varchar, count(distinct plan)::varchar from '${lake}'`), [
      [String(PARKS * WEEKS), String(PARKS), String(PROVINCES)],
    ]);
    const guide = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
    const query = /```sql\n(select[^`]*)```/.exec(guide)![1]!.replace('lake/figures.parquet', lake);
    const totals = await asked(query);
    equal(totals.length, PROVINCES);
    deepEqual(
      totals.find(([plan]) => plan === 'tinh-0'),
      ['tinh-0', lastCounts(0)],
    );
    land.remove();
  });
});

async function asked(query: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJson() as unknown[][];
}
