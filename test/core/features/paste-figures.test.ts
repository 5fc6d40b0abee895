import assert from 'node:assert/strict';
import { diagnosticsOf, editsOf, type Language, pasteFigures } from '../../../core/index.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const PLACES = `localities: {tinh: {name: Tỉnh Mẫu, level: province}}
zones:
  kcn-song-khoai: {name: KCN Sông Khoai, type: KCN, localities: [tinh]}
  kcn-texhong: {name: KCN Texhong Hải Hà, aliases: [KCN Texhong], type: KCN, localities: [tinh]}
  kcn-hai-ha: {name: KCN Hải Hà, type: KCN, localities: [tinh]}
  kcn-dong-mai: {name: KCN Đông Mai, type: KCN, localities: [tinh]}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}
  lap-day: {name: Tỷ lệ lấp đầy, unit: "%", kind: ratio}
`;

const SHEET = `actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-11-15
    values:
      # theo báo cáo tuần
      kcn-song-khoai:       # KCN Sông Khoai: 80 triệu USD (8/11/2024)
      kcn-texhong: 1 triệu USD
`;

interface Pasted {
  readonly text: string;
  readonly left: readonly string[];
  readonly placed: number;
}

/** A file after cells are pasted where `at` stands in it. */
function pasted(cells: string, file = SHEET, at = 'values', { locale = 'vi-VN', language = 'vi' as Language } = {}): Pasted | undefined {
  const texts = {
    'zoneplan.yaml': `plan: {id: mau, name: Mẫu, locale: ${locale}, scope: tinh}\n`,
    'a-places.plan.yaml': PLACES,
    'f.plan.yaml': file,
  };
  const plan = planOfTexts(texts);
  const name = plan.file('f.plan.yaml');
  const found = pasteFigures(plan.db, { file: name, offset: file.indexOf(at) + 1 }, cells, language);
  if (!found) return undefined;
  const text = applyEdits(file, editsOf(plan.db, found.changes));
  const after = planOfTexts({ ...texts, 'f.plan.yaml': text });
  const errors = diagnosticsOf(after.db, name, 'en').filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
  return { text, left: found.left, placed: found.placed };
}

const lines = (of: Pasted | undefined) =>
  of?.text
    .split('\n')
    .filter((line) => /^ +kcn-/.test(line))
    .map((line) => line.trim());

describe('figures out of a spreadsheet', () => {
  it('find their zones by name, alias, and without accents; what is there already keeps its place and its remark', () => {
    const found = pasted('STT\tKhu\tThực hiện\r\n1\tKCN Sông Khoai\t2.049,78\r\n2\tKCN Texhong\t0\r\n3\tDong Mai\t1.250 triệu USD\r\n');
    assert.equal(
      found!.text,
      `${SHEET.replace('kcn-song-khoai:      ', 'kcn-song-khoai: 2.049,78 triệu USD      ').replace('kcn-texhong: 1', 'kcn-texhong: 0')}      kcn-dong-mai: 1.250 triệu USD\n`,
    );
    assert.deepEqual(found!.left, []);
  });

  it('leave blanks as not reported and overwrite nothing by them', () => {
    const found = pasted('kcn-dong-mai\t\nKCN Texhong Hải Hà\t-\nKCN Sông Khoai\tchưa báo cáo\nKCN Hải Hà\t12');
    assert.deepEqual(lines(found), [
      'kcn-song-khoai:       # KCN Sông Khoai: 80 triệu USD (8/11/2024)',
      'kcn-texhong: 1 triệu USD',
      'kcn-dong-mai:',
      'kcn-hai-ha: 12 triệu USD',
    ]);
  });

  it('list what could not be placed in a comment', () => {
    const found = pasted('Khu\tVốn\nKCN Sông Khoai\t80,5\nKCN Lạ\t12\nKCN Đông Mai\tnhiều\nTổng cộng\t92,5\n');
    assert.deepEqual(found!.left, ['KCN Lạ | 12', 'KCN Đông Mai | nhiều', 'Tổng cộng | 92,5']);
    assert.ok(
      found!.text.endsWith(
        '      kcn-texhong: 1 triệu USD\n      # Chưa xếp được:\n      # - KCN Lạ | 12\n      # - KCN Đông Mai | nhiều\n      # - Tổng cộng | 92,5\n',
      ),
    );
  });

  it('are read with the marks of the column: English where one of its numbers can only be that', () => {
    assert.deepEqual(
      lines(pasted('Sông Khoai\t120.5\nTexhong\t9.200\n'))!
        .slice(0, 2)
        .map((line) => line.replace(/ +#.*/, '')),
      ['kcn-song-khoai: 120,5 triệu USD', 'kcn-texhong: 9,200 triệu USD'],
    );
    assert.match(lines(pasted('Sông Khoai\t9.200\nTexhong\t12\n'))![0]!, /^kcn-song-khoai: 9\.200 triệu USD/);
    assert.match(lines(pasted('Sông Khoai\t2,049.78\n'))![0]!, /^kcn-song-khoai: 2\.049,78 triệu USD/);
    assert.deepEqual(pasted('Sông Khoai\t1.049,78\nTexhong\t12.5\nĐông Mai\t9.200\n')!.left, ['Đông Mai | 9.200']);
  });

  it('come from the column whose head says what the sheet holds', () => {
    const cells = 'Khu\tKế hoạch\tThực hiện\tTỷ lệ\nKCN Sông Khoai\t100\t80,5\t80,5%\nKCN Texhong\t50\t45\t90%\n';
    assert.deepEqual(
      lines(pasted(cells))!.map((line) => line.replace(/ +#.*/, '')),
      ['kcn-song-khoai: 80,5 triệu USD', 'kcn-texhong: 45 triệu USD'],
    );
    const target =
      'targets:\n  t:\n    name: Vốn FDI\n    indicator: fdi\n    period: 2024\n    at-least: 150 triệu USD\n    split:\n      kcn-texhong:\n';
    assert.deepEqual(lines(pasted(cells, target, 'split')), ['kcn-texhong: 50 triệu USD', 'kcn-song-khoai: 100 triệu USD']);
  });

  it('go into an empty sheet, and into one in braces', () => {
    const empty = 'actuals:\n  - indicator: lap-day\n    period: 2024\n    values:\n';
    assert.deepEqual(
      lines(pasted('KCN Sông Khoai\t45,5%\nKCN Texhong\t80\n', empty)),
      ['kcn-song-khoai: 45,5 %', 'kcn-texhong: 80 %'].map((line) => line.replace('45,5 %', '45,5%')),
    );
    const flow = 'actuals:\n  - {indicator: fdi, period: 2024, values: {kcn-texhong: }}\n';
    assert.equal(
      pasted('KCN Sông Khoai\t45,5\nKCN Texhong\t80\nTổng\t125,5\n', flow)!.text,
      'actuals:\n  - {indicator: fdi, period: 2024, values: {kcn-texhong: 80 triệu USD, kcn-song-khoai: "45,5 triệu USD"}}\n',
    );
  });

  it('mean the zone of the sheet where a name is that of two', () => {
    const places = SHEET.replace('kcn-texhong: 1 triệu USD', 'kcn-hai-ha:');
    assert.ok(lines(pasted('Hải Hà\t7\n', places))!.includes('kcn-hai-ha: 7 triệu USD'));
  });

  it('are not offered elsewhere, nor for what names no zone', () => {
    assert.equal(pasted('KCN Sông Khoai\t1', SHEET, 'actuals'), undefined);
    assert.equal(pasted('Doanh thu\t1\nLợi nhuận\t2'), undefined);
    assert.equal(pasted('KCN Sông Khoai', SHEET), undefined);
    assert.equal(pasted('KCN Sông Khoai\t1', 'actuals:\n  - {indicator: fdi, period: 2024, value: 3 triệu USD}\n', 'period'), undefined);
    assert.equal(pasted('', SHEET), undefined);
  });

  it('leave the file readable whatever the clipboard holds', () => {
    const nasty = `KCN Sông Khoai\t80,5\n"x: [y\t&a\u0000\u001b[31m #b"\t1\n\tKCN Texhong\t${'9'.repeat(500)}\n- {\t*b\n\u2028\ufeff\t|\n`;
    const found = pasted(nasty);
    assert.match(found!.text, /# - .*\[31m/);
    assert.ok(!/[\u0000-\u0008\u001b]/.test(found!.text));
  });

  it('are written as an English plan writes them', () => {
    const cells = 'KCN Sông Khoai\t2,049.78\nKCN Texhong\t12\n';
    const found = pasted(cells, SHEET.replaceAll('triệu USD', 'million USD'), 'values', { locale: 'en', language: 'en' });
    assert.match(lines(found)![0]!, /^kcn-song-khoai: 2,049\.78 million USD/);
  });
});
