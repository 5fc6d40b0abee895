import assert from 'node:assert/strict';
import { contributions, hierarchyItem, liesBelow, liesIn, numbersAt, type NumberItem, users } from '../../../core/index.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';

const MANIFEST = 'plan: {id: p, name: P, locale: vi-VN, scope: tinh}\n';
const TEXT = `localities:
  tinh: {name: Tỉnh, level: province}
  huyen: {name: Huyện, level: district, within: tinh}
zones:
  kkt: {name: Khu kinh tế, type: KKT, localities: [tinh]}
  kcn-a: {name: KCN A, type: KCN, within: kkt, localities: [huyen]}
  kcn-b: {name: KCN B, type: KCN, within: kkt, localities: [huyen]}
  nhom: {name: Nhóm, type: group, members: [kcn-a]}
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow}
  von: {name: Vốn cấp mới, unit: triệu USD, kind: flow, from-events: {sum: amount, of: [licensed]}}
targets:
  fdi-2024: {name: FDI 2024, indicator: fdi, scope: kkt, period: 2024, at-least: 500}
  von-2024: {name: Vốn 2024, indicator: von, scope: kcn-a, period: 2024, at-least: 10}
  both: {name: Cả hai, all-of: [fdi-2024, von-2024], period: 2024}
actuals:
  - {indicator: fdi, scope: kcn-a, period: 2024, as-of: 2024-06-30, value: 110}
projects:
  nha-may: {name: Nhà máy, zone: kcn-a, events: [{date: 2024-02-03, event: licensed, amount: 5 triệu USD}]}
`;

describe('call hierarchy: what a number is made of', () => {
  const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': TEXT });
  const at = (what: string, within = 1) => ({ file: plan.file('a.plan.yaml'), offset: TEXT.indexOf(what) + within });
  const named = (found: readonly NumberItem[]) => found.map(({ name }) => name);

  it('goes from a target to its contributions, those that were left out with the reason', () => {
    const [target] = numbersAt(plan.db, at('fdi-2024'), 'vi');
    assert.equal(target!.name, 'FDI 2024');
    const below = contributions(plan.db, target!.key, 'vi');
    assert.deepEqual(named(below), ['KCN A', 'KCN B']);
    assert.match(below[0]!.detail, /^110 triệu USD/);
    assert.match(below[1]!.detail, /chưa báo cáo/);
    assert.equal(below[0]!.place.pointer, '/actuals/0/value');
    assert.deepEqual(contributions(plan.db, below[0]!.key, 'vi'), []);
  });

  it('goes on to the events of projects', () => {
    const [target] = numbersAt(plan.db, at('von-2024'), 'vi');
    const [project] = contributions(plan.db, target!.key, 'vi');
    assert.equal(project!.name, 'Nhà máy');
    const [event] = contributions(plan.db, project!.key, 'vi');
    assert.equal(event!.place.pointer, '/projects/nha-may/events/0');
    assert.match(event!.detail, /^5 triệu USD · 3\/2\/2024/);
  });

  it('goes from a figure to the targets that rest on it, and from these to those that demand them', () => {
    const [figure] = numbersAt(plan.db, at('110'), 'en');
    assert.match(figure!.name, /^FDI – KCN A$/);
    const using = users(plan.db, figure!.key, 'en');
    assert.deepEqual(named(using), ['FDI 2024']);
    assert.deepEqual(named(users(plan.db, using[0]!.key, 'en')), ['Cả hai']);
    assert.deepEqual(named(contributions(plan.db, numbersAt(plan.db, at('both'), 'en')[0]!.key, 'en')), ['FDI 2024', 'Vốn 2024']);
  });

  it('answers nothing where there is no number, and to keys that mean nothing', () => {
    assert.deepEqual(numbersAt(plan.db, at('Khu kinh tế'), 'en'), []);
    for (const key of [
      '',
      'goal',
      'goal\nx\ny',
      'number\n/plan\nfdi',
      'number\n/plan\nfdi\nkkt\na\nb\nc',
      'events\n/plan\nfdi\nkkt\n1\n2\n3\nx',
    ])
      for (const ask of [contributions, users]) assert.deepEqual(ask(plan.db, key, 'en'), [], key);
  });

  for (const [name, files] of [...SAMPLE_FILES].filter(([each]) => !each.includes('quang-ninh'))) {
    it(`gives every contribution a place, down to the last: ${name}`, () => {
      const sample = planOfTexts(files);
      for (const goal of sample.goals) descend(sample, `goal\n${sample.root}\n${goal.id}`, 0);
    });
  }
});

describe('type hierarchy: zones within zones', () => {
  const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': TEXT });
  const at = (what: string, within = 1) => ({ file: plan.file('a.plan.yaml'), offset: TEXT.indexOf(what) + within });
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

  it('knows both hierarchies, upwards and downwards', () => {
    assert.deepEqual(ids(liesIn(plan.db, plan.root, 'zones', 'kcn-a')), ['kkt', 'nhom', 'huyen']);
    assert.deepEqual(ids(liesIn(plan.db, plan.root, 'localities', 'huyen')), ['tinh']);
    assert.deepEqual(ids(liesBelow(plan.db, plan.root, 'zones', 'kkt')), ['kcn-a', 'kcn-b']);
    assert.deepEqual(ids(liesBelow(plan.db, plan.root, 'zones', 'nhom')), ['kcn-a']);
    assert.deepEqual(ids(liesBelow(plan.db, plan.root, 'localities', 'tinh')), ['huyen', 'kkt']);
    assert.deepEqual(liesBelow(plan.db, plan.root, 'zones', 'khong-co'), []);
  });

  it('begins at an id and at whatever names it', () => {
    const item = hierarchyItem(plan.db, at('scope: kkt', 8));
    assert.deepEqual(
      [item!.name, item!.id, TEXT.slice(item!.selectionRange.start, item!.selectionRange.end)],
      ['Khu kinh tế', 'kkt', 'kkt'],
    );
    assert.equal(hierarchyItem(plan.db, at('huyen: {'))!.kind, 'localities');
    assert.equal(hierarchyItem(plan.db, at('fdi: {')), undefined);
    assert.equal(hierarchyItem(plan.db, at('nha-may')), undefined);
  });
});

function descend(plan: ReturnType<typeof planOfTexts>, key: string, depth: number): void {
  if (key === '' || depth > 4) return;
  for (const item of contributions(plan.db, key, 'vi')) {
    assert.ok(item.name !== '' && item.place.file.startsWith(plan.root), JSON.stringify(item));
    descend(plan, item.key, depth + 1);
  }
}
