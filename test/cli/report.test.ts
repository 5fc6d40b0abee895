import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { commitAll } from '../git.ts';
import { folderWith, zoneplan } from './program.ts';

const FILES = {
  'zoneplan.yaml': `plan: {id: binh-minh, name: Kế hoạch KCN <b>Bình Minh</b>, locale: vi-VN, scope: tinh}
`,
  'fdi.plan.yaml': `localities:
  tinh: {name: Tỉnh Bình Minh, level: province}
organisations:
  bql: {name: Ban Quản lý KKT}
zones:
  kcn-a: {name: KCN A, type: KCN, localities: [tinh], owner: bql}
  kcn-b: {name: "=KCN B", type: KCN, localities: [tinh], owner: bql}
policies:
  nq-5: {name: Nghị quyết 5, number: 05-NQ/TU}
sources:
  bao-cao: {name: Báo cáo quý | III}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, expect: hằng tuần}
targets:
  fdi-2024:
    name: Vốn FDI năm 2024
    indicator: fdi
    period: 2024
    at-least: 3 tỷ USD
    policy: nq-5
    split: {kcn-a: 2 tỷ USD, kcn-b: 1 tỷ USD}
  fdi-2025: {name: Vốn FDI năm 2025, indicator: fdi, period: 2025, at-least: "3,5 tỷ USD", policy: nq-5}
actuals:
  - {indicator: fdi, scope: tinh, period: 2023, as-of: 2023-11-15, value: 1.500 triệu USD, source: bao-cao}
  - {indicator: fdi, scope: tinh, period: 2024, as-of: 2024-11-15, value: "2.049,78 triệu USD", source: bao-cao}
  - {indicator: fdi, period: 2024, as-of: 2024-11-08, values: {kcn-a: 1.300 triệu USD}}
  - {indicator: fdi, period: 2024, as-of: 2024-11-15, values: {kcn-a: "1.312,5 triệu USD", kcn-b: }}
forecasts:
  - {indicator: fdi, period: 2024, made-on: 2024-11-15, value: 960 triệu USD}
deviations:
  - target: fdi-2024
    as-of: 2024-11-15
    causes: [{external: Thị trường chậm}, {internal: Mặt bằng chưa sẵn sàng}]
    remedy: Giao ban hằng tuần
milestones:
  ket-noi: {name: Đường nối cao tốc, policy: nq-5, due: 2024-10-31, owner: bql}
`,
};

describe('zoneplan report', function () {
  this.timeout(60_000);
  const folder = folderWith(FILES);
  after(folder.remove);
  const report = (...argv: string[]) => zoneplan(folder.path, ['report', '.', ...argv]);
  /** The cells of the row of a Markdown table that begins so. */
  const row = (printed: string, first: string, at = 0) => {
    const found = printed.split('\n').find((line) => line.split(' | ')[at]?.replace('| ', '').includes(first));
    return found
      ?.slice(2, -2)
      .split(' | ')
      .map((each) => each.trim());
  };

  it('prints the official table with every figure as it is written in the plan', async () => {
    const { out, code, err } = await report();
    deepEqual([code, err], [0, '']);
    match(out, /\| TT \| Chỉ tiêu \| ĐVT \| Thực hiện cùng kỳ \| Kế hoạch \| Thực hiện\/Ước \| % KH \| % cùng kỳ \|/);
    deepEqual(row(out, 'Vốn FDI năm 2024', 1), [
      '1',
      'Vốn FDI năm 2024',
      'triệu USD',
      '1.500',
      '≥ 3.000',
      '2.049,78 (15/11/2024)',
      '68,3%',
      '136,7%',
      '87,4%',
      'Đúng tiến độ',
      '',
      'Báo cáo quý &#124; III',
    ]);
    deepEqual(row(out, 'KCN A', 1)?.slice(0, 7), [
      '1.1',
      'Vốn FDI năm 2024 – KCN A',
      'triệu USD',
      '–',
      '≥ 2.000',
      '1.312,5 (15/11/2024)',
      '65,6%',
    ]);
    deepEqual(row(out, '=KCN B', 1)?.slice(4, 7), ['≥ 1.000', '–', '–']);
  });

  it('counts by zone, what was added since the last count, who is silent, and never a zero for them', async () => {
    const { out } = await report('--view', 'weekly');
    deepEqual(row(out, 'KCN A'), [
      'KCN A',
      '≥ 2.000',
      '12,5',
      '1.312,5',
      '–',
      '687,5',
      'Thị trường chậm; Mặt bằng chưa sẵn sàng',
      'Ban Quản lý KKT',
      '15/11/2024',
    ]);
    deepEqual(row(out, '=KCN B'), [
      '=KCN B',
      '≥ 1.000',
      '–',
      '–',
      '–',
      '–',
      'Thị trường chậm; Mặt bằng chưa sẵn sàng',
      'Ban Quản lý KKT',
      'chưa báo cáo',
    ]);
    deepEqual(row(out, '**Tổng số**')?.slice(1, 6), ['**≥ 3.000**', '**–**', '**2.049,78**', '**3.009,78**', '**950,22**']);
  });

  it('reviews a policy: what is left, why, what is done about it, and its tasks', async () => {
    const { out } = await report('--view', 'policy', '--policy', 'nq-5', '--lang', 'en');
    match(out, /## Nghị quyết 5 – Targets/);
    deepEqual(row(out, 'Vốn FDI năm 2024')?.slice(2), [
      '≥ 3.000',
      '2.049,78 (15/11/2024)',
      '68,3%',
      '78,1%',
      '950,22',
      'Thị trường chậm',
      'Mặt bằng chưa sẵn sàng',
      'Giao ban hằng tuần',
      'on track',
    ]);
    deepEqual(row(out, 'Đường nối cao tốc'), ['Đường nối cao tốc', '31/10/2024', '15 days overdue', 'Ban Quản lý KKT', '']);
  });

  it("lays next year's plan beside this year's", async () => {
    const { out } = await report('--view', 'next-year');
    match(out, /\| TH năm 2023 \| KH năm 2024 \| Ước TH năm 2024 \| KH năm 2025 \|/);
    deepEqual(row(out, 'Vốn FDI', 1), ['1', 'Vốn FDI', 'triệu USD', '1.500', '≥ 3.000', '3.009,78', '≥ 3.500', '100,3%', '116,3%']);
  });

  it('says it in sentences, the same as the editor copies, each once, in every format', async () => {
    const { out } = await report('--view', 'sentences', '--format', 'docx=cau.docx', '--format', 'xlsx=cau.xlsx', '--format', 'markdown');
    const SAID = 'Tính đến 15/11/2024, vốn FDI đạt 2.049,78 triệu USD, bằng 68,3% kế hoạch năm, tăng 36,7% so với cùng kỳ.';
    deepEqual(
      out.split('\n').filter((line) => line.startsWith('- ')),
      [
        `- ${SAID}`,
        '- Tính đến 15/11/2024, vốn FDI của KCN A đạt 1.312,5 triệu USD, bằng 65,6% kế hoạch năm.',
        '- Tính đến 15/11/2024, chưa có số liệu về: Vốn FDI năm 2024 – =KCN B.',
        '- Tính đến 15/11/2024, chưa có số liệu về: Vốn FDI năm 2025.',
      ],
    );
    const [sheet] = await readXlsx(join(folder.path, 'cau.xlsx'));
    ok(sheet!.data.some(([cell]) => cell === SAID));
    ok(
      Buffer.from(unzipSync(readFileSync(join(folder.path, 'cau.docx')))['word/document.xml']!)
        .toString()
        .includes(SAID),
    );
    ok((await report('--view', 'sentences', '--format', 'html')).out.includes(`${SAID}</a></li>`));
    ok((await report('--view', 'sentences', '--format', 'csv')).out.includes(`"${SAID}"`));
    match(
      (await report('--view', 'sentences', '--lang', 'en', '--zone', 'kcn a')).out,
      /- As of 15\/11\/2024, Vốn FDI of KCN A reached 1\.312,5/,
    );
  });

  it('keeps back in sentences what is kept back elsewhere', async () => {
    const text = FILES['fdi.plan.yaml'];
    const secret = folderWith({
      ...FILES,
      'fdi.plan.yaml': text.replace('value: 1.500 triệu USD', 'private: true, value: 1.500 triệu USD'),
    });
    const hidden = folderWith({ ...FILES, 'fdi.plan.yaml': text.replace('name: KCN A,', 'name: KCN A, private: true,') });
    try {
      const open = await zoneplan(secret.path, ['report', '--view', 'sentences', '--public']);
      match(open.out, /- Tính đến 15\/11\/2024, vốn FDI đạt 2\.049,78 triệu USD, bằng 68,3% kế hoạch năm\.$/m);
      ok(!(await zoneplan(hidden.path, ['report', '--view', 'sentences', '--public'])).out.includes('KCN A'));
    } finally {
      secret.remove();
      hidden.remove();
    }
  });

  it('writes a workbook whose numbers are numbers to the last digit', async () => {
    const { code, err } = await report('--view', 'next-year', '--format', 'xlsx=kh.xlsx');
    deepEqual([code, err], [0, '']);
    const [sheet] = await readXlsx(join(folder.path, 'kh.xlsx'));
    const line = sheet!.data.find((cells) => cells[1] === 'Vốn FDI')!;
    deepEqual(line.slice(2), ['triệu USD', 1500, '≥ 3.000', 3009.78, '≥ 3.500', 1.003, 1.163]);
  });

  it('writes sheets that are printed with all columns on a page and their head on each', async () => {
    await report('--view', 'weekly', '--format', 'xlsx=in.xlsx');
    const book = unzipSync(readFileSync(join(folder.path, 'in.xlsx')));
    const text = (name: string) => Buffer.from(book[name]!).toString();
    match(text('xl/worksheets/sheet1.xml'), /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews/);
    match(text('xl/worksheets/sheet1.xml'), /<pageSetup [^>]*orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/);
    match(text('xl/workbook.xml'), /<\/sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'[^']+'!\$4:\$4</);
  });

  it('writes a Word document and a page that show what stands in the plan and run nothing', async () => {
    const { code, out } = await report('--view', 'weekly', '--format', 'docx=tuan.docx', '--format', 'html');
    equal(code, 0);
    const document = Buffer.from(unzipSync(readFileSync(join(folder.path, 'tuan.docx')))['word/document.xml']!).toString();
    ok(document.includes('1.312,5') && document.includes('Kế hoạch KCN &lt;b&gt;Bình Minh&lt;/b&gt;'));
    match(out, /default-src 'none'; style-src 'sha256-/);
    ok(!/<script|<b>|javascript:/.test(out), 'nothing of the plan is markup');
    ok(out.includes('Kế hoạch KCN &#60;b&#62;Bình Minh'));
  });

  it('writes CSV that a strict reader reads and no spreadsheet runs', async () => {
    const { out } = await report('--view', 'weekly', '--format', 'csv');
    const lines = parse(out, { bom: true, relax_column_count: true }) as string[][];
    ok(lines.some((cells) => cells[0] === "'=KCN B"));
    deepEqual(lines.find((cells) => cells[0] === 'KCN A')?.slice(1, 4), ['≥ 2.000', '12,5', '1.312,5']);
  });

  it('shows in the open what has changed to nobody, and does not say that nothing has', async () => {
    const shown = await report('--view', 'dashboard', '--lang', 'en');
    ok(shown.out.includes('No review has a date yet'));
    const open = await report('--view', 'dashboard', '--lang', 'en', '--public');
    deepEqual([open.code, open.err], [0, '']);
    ok(!open.out.includes('No review has a date yet') && open.out.includes('What a single line decides'));
  });

  it('narrows a dashboard to a policy, an indicator, a scope, a status, and says so', async () => {
    const { out } = await report('--view', 'dashboard', '--zone', 'kcn-a', '--status', 'exceeded', '--lang', 'vi');
    match(out, /Chỉ Khu, địa bàn: KCN A · Đánh giá: Vượt/);
    ok(out.includes('Không có chỉ tiêu nào khớp với lựa chọn.') && !out.includes('1.312,5'));
    const own = await report('--view', 'dashboard', '--zone', 'kcn-a', '--lang', 'vi');
    ok(own.out.includes('1.312,5') && !own.out.includes('2.049,78'));
    const wrong = await report('--status', 'late', '--lang', 'en');
    deepEqual([wrong.code, wrong.err.slice(0, 43)], [2, 'zoneplan: --status does not take "late". It']);
  });

  it('compares a dashboard with a day, a revision, and says what it cannot', async () => {
    const dated = await report('--view', 'dashboard', '--since', '2024-11-10', '--lang', 'vi');
    match(dated.out, /Thay đổi từ 10\/11\/2024/);
    const alone = await report('--view', 'dashboard', '--since', 'HEAD', '--lang', 'en');
    const why = 'there is no history to compare with: the plan is in no git repository.';
    deepEqual([alone.code, alone.err, alone.out], [2, `zoneplan: --since: ${why}\n`, '']);
    const wrong = await report('--view', 'weekly', '--since', 'HEAD', '--lang', 'en');
    deepEqual([wrong.code, wrong.err], [2, 'zoneplan: --since belongs to --view dashboard, without --public.\n']);
    const copy = folderWith(FILES);
    commitAll(copy.path);
    writeFileSync(join(copy.path, 'fdi.plan.yaml'), FILES['fdi.plan.yaml'].replace('kcn-a: 2 tỷ USD', 'kcn-a: 1.500 triệu USD'));
    const since = await zoneplan(copy.path, ['report', '.', '--view', 'dashboard', '--since', 'HEAD', '--lang', 'vi']);
    match(since.out, /Thay đổi từ HEAD \([0-9a-f]{7,}\)/);
    match(since.out, /hạ<\/td>.*≥ 2\.000 triệu USD<\/td>.*≥ 1\.500 triệu USD<\/td>/);
    copy.remove();
  });

  it('says what is wrong with the call, in both languages', async () => {
    const unknown = await report('--policy', 'nq-05', '--lang', 'en');
    deepEqual([unknown.code, unknown.err], [2, 'zoneplan: --policy: the plan has no "nq-05"; did you mean "nq-5" (Nghị quyết 5)?\n']);
    const binary = await report('--format', 'xlsx', '--lang', 'vi');
    equal(binary.code, 2);
    match(binary.err, /--format xlsx cần tên tệp, ví dụ --format xlsx=bao-cao\.xlsx\./);
    const wrong = await report('--view', 'weekli', '--lang', 'vi');
    match(wrong.err, /có phải là "weekly"\?/);
    writeFileSync(join(folder.path, 'tep'), '');
    const blocked = await report('--format', 'csv=tep/x.csv', '--lang', 'en');
    deepEqual([blocked.code, blocked.err], [2, 'zoneplan: the report cannot be written to "tep/x.csv".\n']);
  });
});
