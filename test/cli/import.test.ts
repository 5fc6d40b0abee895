import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { folderWith, zoneplan } from './program.ts';

const FILES = {
  'zoneplan.yaml': 'plan: {id: binh-minh, name: Kế hoạch Bình Minh, locale: vi-VN, scope: tinh}\n',
  'so-dang-ky.plan.yaml': `localities:
  tinh: {name: Tỉnh Bình Minh, level: province}
zones:
  kcn-song-khoai: {name: KCN Sông Khoai, type: KCN, localities: [tinh]}
  kcn-dong-mai: {name: KCN Đông Mai, aliases: [Viglacera Đông Mai], type: KCN, localities: [tinh]}
indicators:
  fdi: {name: Vốn FDI thu hút, unit: triệu USD, kind: flow}
  lao-dong: {name: Lao động, unit: người, kind: stock}
sources:
  bao-cao-tuan: {name: Báo cáo tuần}
`,
};

describe('zoneplan import', function () {
  this.timeout(60_000);
  const folder = folderWith(FILES);
  after(folder.remove);
  const take = (...argv: string[]) => zoneplan(folder.path, ['import', ...argv, '--lang', 'en']);
  const text = (name: string) => readFileSync(join(folder.path, name), 'utf8');

  it('takes over a workbook with merged titles, heads in two rows, Vietnamese and stored numbers, blanks and totals', async () => {
    const rows = [
      ['BÁO CÁO KIỂM ĐẾM TUẦN, năm 2024, tính đến 15/11/2024', null, null, null],
      ['TT', 'Khu công nghiệp', 'Vốn FDI thu hút (triệu USD)', 'Lao động (người)'],
      [1, 'KCN Sông Khoai', '1.049,78', 5200],
      [2, 'viglacera dong mai', 312.5, null],
      [3, 'KCN Lạ', '5', 1],
      [null, 'Tổng cộng', '1.362,28', 5200],
    ];
    await writeXlsx(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toFile(join(folder.path, 'tuan.xlsx'));
    const dry = await take('tuan.xlsx', '--source', 'bao-cao-tuan');
    equal(
      dry.out,
      `actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-11-15
    source: bao-cao-tuan
    values:
      kcn-song-khoai: 1.049,78 triệu USD
      kcn-dong-mai: 312,5 triệu USD
  - indicator: lao-dong
    period: 2024
    as-of: 2024-11-15
    source: bao-cao-tuan
    values:
      kcn-song-khoai: 5200 người
      kcn-dong-mai:
`,
    );
    equal(dry.code, 1);
    match(dry.err, /row 5, “3 \| KCN Lạ \| 5 \| 1”: names no zone, place or project of the plan/);
    match(dry.err, /row 6, “Tổng cộng \| 1\.362,28 \| 5200”: is a total, which the plan adds up itself/);
    match(dry.err, /Figures taken over: 3, in count sheets: 2; not reported: 1; left out: 2\./);
    ok(!existsSync(join(folder.path, 'tuan.plan.yaml')), 'a dry run writes nothing');
  });

  it('writes what it showed, which the checks accept, and writes over nothing', async () => {
    writeFileSync(join(folder.path, 'fdi.csv'), '\ufeffKhu;Quý III/2024;2023\nSông Khoai;"200,5";-\nĐông Mai;10;12\n');
    const written = await take('fdi.csv', '--indicator', 'fdi', '--into', 'fdi.plan.yaml');
    deepEqual([written.code, written.out], [0, '']);
    equal(
      text('fdi.plan.yaml'),
      'actuals:\n  - indicator: fdi\n    period: 2024-Q3\n    values:\n      kcn-song-khoai: 200,5 triệu USD\n      kcn-dong-mai: 10 triệu USD\n' +
        '  - indicator: fdi\n    period: 2023\n    values:\n      kcn-song-khoai:\n      kcn-dong-mai: 12 triệu USD\n',
    );
    const checked = JSON.parse((await zoneplan(folder.path, ['check', '--format', 'json'])).out);
    deepEqual(
      checked.findings.filter(({ severity }: { severity: string }) => severity === 'error'),
      [],
    );
    const again = await take('fdi.csv', '--indicator', 'fdi', '--into', 'fdi.plan.yaml');
    deepEqual([again.code, again.err], [2, 'zoneplan: "fdi.plan.yaml" is there already; choose another name, no file is written over.\n']);
  });

  it('keeps what it understood, to be corrected and used again', async () => {
    writeFileSync(join(folder.path, 'la.csv'), 'Tên,Cột lạ\nKhu X,7\nSông Khoai,8\n');
    const first = await take('la.csv', '--save-mapping', 'la.map.yaml');
    equal(first.code, 1);
    match(first.err, /row 1, “Cột lạ”: names no indicator of the plan; say which one with --indicator or under `columns`/);
    writeFileSync(
      join(folder.path, 'la.map.yaml'),
      `${text('la.map.yaml').replace('columns: {}', 'columns:\n  Cột lạ: {indicator: fdi, period: 2022}').replace('rows:\n', 'rows:\n  Khu X: kcn-dong-mai\n')}`,
    );
    const second = await take('la.csv', '--mapping', 'la.map.yaml');
    deepEqual(
      [second.code, second.out],
      [
        0,
        'actuals:\n  - indicator: fdi\n    period: 2022\n    values:\n      kcn-dong-mai: 7 triệu USD\n      kcn-song-khoai: 8 triệu USD\n',
      ],
    );
  });

  it('says what is wrong with the call', async () => {
    const missing = await take('khong-co.xlsx');
    equal(missing.code, 2);
    match(missing.err, /the spreadsheet ".*khong-co\.xlsx" cannot be read; it takes \.xlsx and \.csv\./);
  });
});
