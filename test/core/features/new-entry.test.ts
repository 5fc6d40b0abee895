import assert from 'node:assert/strict';
import { editsOf, newTarget, newZone, type NewEntry, type Refusal } from '../../../core/index.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const MANIFEST = 'plan: {id: mau, name: Mẫu, locale: vi-VN, as-of: 2024-11-15}\n';
const PLACES = `localities: {tinh: {name: Tỉnh Mẫu, level: province}}
zones:
  # Khu đang hoạt động
  kkt-a:
    name: KKT A
    type: KKT
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}
  pci: {name: Hạng PCI, unit: hạng, kind: rank}
  trong: {name: Đất trống, unit: ha, kind: stock, better: lower}
`;

const TEXTS = { 'zoneplan.yaml': MANIFEST, 'places.plan.yaml': PLACES };

function added(made: NewEntry | Refusal, texts: Readonly<Record<string, string>> = TEXTS): string {
  assert.ok(!('refused' in made), 'refused' in made ? made.refused : '');
  const { db } = planOfTexts(texts);
  return applyEdits(
    texts[made.file.slice('/plan/'.length)] ?? '',
    editsOf(db, made.changes).filter(({ file }) => file === made.file),
  );
}

function refused(made: NewEntry | Refusal): string {
  return 'refused' in made ? made.refused : '';
}

describe('a new entry', () => {
  const { db, root } = planOfTexts(TEXTS);

  it('is a zone behind the last one, in the same style, its type read from its name', () => {
    assert.equal(
      added(newZone(db, root, { name: 'KCN Sông Khoai', within: 'kkt-a', locality: 'tinh' }, 'vi')),
      PLACES.replace(
        'indicators:',
        '  kcn-song-khoai:\n    name: KCN Sông Khoai\n    type: KCN\n    within: kkt-a\n    localities: [tinh]\nindicators:',
      ),
    );
  });

  it('is a target with the comparison that fits, its number left to the planner', () => {
    const text = (indicator: string) => {
      const made = newTarget(db, root, { indicator, scope: 'kkt-a' }, 'en');
      return 'refused' in made ? made.refused : made.text;
    };
    assert.equal(
      text('fdi'),
      'fdi-kkt-a-2024:\n  name: Vốn FDI – KKT A, 2024\n  indicator: fdi\n  scope: kkt-a\n  period: 2024\n  at-least:',
    );
    assert.match(text('pci'), /\n {2}top:$/);
    assert.match(text('trong'), /\n {2}at-most:$/);
  });

  it('makes the section, and in an empty plan the file', () => {
    assert.equal(
      added(newTarget(db, root, { indicator: 'fdi', period: '2025' }, 'vi')),
      `${PLACES}targets:\n  fdi-2025:\n    name: Vốn FDI 2025\n    indicator: fdi\n    period: 2025\n    at-least:\n`,
    );
    const empty = planOfTexts({ 'zoneplan.yaml': MANIFEST });
    const made = newZone(empty.db, empty.root, { name: 'Khu Đông', type: 'cụm công nghiệp' }, 'vi');
    assert.equal('file' in made && made.file, '/plan/zones.plan.yaml');
    assert.equal(added(made, {}), 'zones:\n  khu-dong:\n    name: Khu Đông\n    type: cụm công nghiệp\n');
  });

  it('is refused with the reason', () => {
    assert.match(refused(newTarget(db, root, { indicator: 'fdl' }, 'en')), /`fdl` is not an indicator/);
    assert.match(refused(newTarget(db, root, { indicator: 'fdi', scope: 'kcn-x' }, 'vi')), /Kế hoạch không có khu.*`kcn-x`/);
    assert.match(refused(newTarget(db, root, { indicator: 'fdi', period: 'quý một' }, 'en')), /`quý một` is not a period/);
    assert.match(refused(newTarget(db, root, { indicator: 'fdi', id: 'FDI 25' }, 'en')), /`fdi-25` would be/);
    assert.match(refused(newZone(db, root, { name: 'KCN B', id: 'tinh' }, 'vi')), /`tinh` đã là mã của một mục khác/);
    assert.match(refused(newZone(db, root, { name: 'KCN B', type: 'park' }, 'en')), /`park` is not a type/);
    assert.match(refused(newZone(db, root, { name: 'KCN B', within: 'kkt-b' }, 'en')), /`kkt-b`/);
  });
});
