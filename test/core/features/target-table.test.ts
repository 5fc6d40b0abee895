import assert from 'node:assert/strict';
import { type Language, targetTable } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { samplePlan, SAMPLE_FILES } from '../../sample-plans.ts';

/** The cells of the table of what stands at `at` in a file of a sample. */
function table(sample: string, name: string, at: string, language: Language): readonly (readonly string[])[] {
  const { db, file } = samplePlan(sample);
  const offset = SAMPLE_FILES.get(sample)![name]!.indexOf(at);
  return (targetTable(db, { file: file(name), offset }, language) ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
}

describe('targets as a table', () => {
  it('has a line for the target at the cursor and for each of its lines, numbers apart from their unit', () => {
    assert.deepEqual(table('samples/first-plan', 'fdi-2024.plan.yaml', 'fdi-2024:', 'vi'), [
      ['Chỉ tiêu', 'Đơn vị', 'Kỳ', 'Kế hoạch', 'Thực hiện', 'Tính đến', 'Tỷ lệ đạt', 'Hệ số tiến độ', 'Đánh giá'],
      [
        'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024',
        'triệu USD',
        'năm 2024',
        '≥ 3.000',
        '2.049,78',
        '15/11/2024',
        '68,3%',
        '0,79',
        'Có nguy cơ không đạt',
      ],
    ]);
    const weekly = table('samples/mechanisms/weekly-count', 'weekly-count.plan.yaml', 'fdi-2024:', 'en');
    assert.deepEqual(
      weekly.map(([name, , , plan, achieved]) => [name, plan, achieved]),
      [
        ['Target', 'Plan', 'Achieved'],
        ['Vốn FDI năm 2024 – KCN Bình Minh', '≥ 120', '120,5'],
        ['Vốn FDI năm 2024 – KCN Cát Đằng', '≥ 60', '54'],
        ['Vốn FDI năm 2024 – KCN Đông Hải', '≥ 30', '27'],
      ],
    );
  });

  it('is of all targets of a policy, objective or zone at the cursor, else of the file', () => {
    const count = (name: string, at: string) => table('samples/quang-ninh', name, at, 'vi').length - 1;
    assert.equal(count('objectives.plan.yaml', 'attraction:'), 2);
    assert.equal(count('manufacturing.plan.yaml', 'nq-01-tu-2020'), 5);
    assert.equal(count('fdi.plan.yaml', 'targets:'), 2);
    assert.equal(count('organisations.plan.yaml', 'organisations:'), -1);
  });

  it('keeps each cell on its line and lets no name be run as a formula', () => {
    const text = `indicators: {i: {name: Vốn, unit: triệu USD, kind: flow}}
targets: {t: {name: "=1+1\\tvà\\nhai", indicator: i, scope: x, period: 2024, at-least: 3}}
`;
    const { db, file } = planOfTexts({ 'a.plan.yaml': text });
    const made = targetTable(db, { file: file('a.plan.yaml'), offset: text.indexOf('targets') }, 'en')!;
    assert.equal(made.split('\n').length, 3);
    assert.ok(made.split('\n')[1]!.startsWith("'=1+1 và hai\t"));
  });
});
