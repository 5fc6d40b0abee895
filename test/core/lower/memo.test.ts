import assert from 'node:assert/strict';
import type { PlanFile } from '../../../core/plan/model.ts';
import { editSource } from '../../../core/syntax/source.ts';
import { planFile } from '../../../core/workspace/documents.ts';
import { sourceOf } from '../../../core/workspace/facts.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const TEXT = `indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow}
  jobs: {name: Việc làm, unit: người, kind: flow}
zones:
  a:
    name: KCN A
    type: KCN
  b:
    name: KCN B
    type: KCN
actuals:
  - {indicator: fdi, period: 2023, value: 5}
  - {indicator: jobs, period: 2023, value: 7}
`;
const MANIFEST = 'plan: {id: p, name: P}\n';

describe('an edit', () => {
  it('leaves every other entry the same object', () => {
    const { before, after } = edited('a.plan.yaml', 'KCN B', 'KCN Bê');
    assert.equal(after.zones[1]?.name, 'KCN Bê');
    assert.notEqual(after.zones[1], before.zones[1]);
    same(after, before, { zones: [0], indicators: [0, 1], actuals: [0, 1] });
  });

  it('of the text before them too', () => {
    const { before, after } = edited('a.plan.yaml', 'KCN A', 'KCN A, phần mở rộng\n    note: dài hơn');
    assert.equal(after.zones[0]?.note, 'dài hơn');
    same(after, before, { zones: [1], indicators: [0, 1], actuals: [0, 1] });
  });

  it('of an indicator, but for its unit, leaves the figures alone', () => {
    const { before, after } = edited('a.plan.yaml', 'name: FDI', 'name: Vốn FDI');
    same(after, before, { zones: [0, 1], indicators: [1], actuals: [0, 1] });
  });

  it('of its unit reads the figures again', () => {
    const { before, after } = edited('a.plan.yaml', 'triệu USD', 'tỷ USD');
    assert.equal(after.actuals[0]?.value?.point?.toString(), '5000000000');
    same(after, before, { indicators: [1] });
  });

  it('of the manifest that does not touch reading leaves all alone', () => {
    const { before, after } = edited('zoneplan.yaml', 'name: P', 'name: Kế hoạch');
    assert.equal(after, before);
  });

  it('of the locale reads figures again', () => {
    const text =
      'indicators: {fdi: {name: FDI, unit: triệu USD, kind: flow}}\nactuals: [{indicator: fdi, period: 2023, value: 1.600 triệu USD}]\n';
    const { before, after } = edited('zoneplan.yaml', 'name: P', 'name: P, locale: en', text);
    assert.deepEqual(
      [before, after].map(({ actuals }) => actuals[0]?.value?.point?.toString()),
      ['1600000000', '1600000'],
    );
  });
});

function edited(name: string, from: string, to: string, text = TEXT): { readonly before: PlanFile; readonly after: PlanFile } {
  const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': text });
  const { db } = plan;
  const before = db.get(planFile, plan.file('a.plan.yaml'));
  const source = db.read(sourceOf, plan.file(name))!;
  const start = source.text().indexOf(from);
  db.set(sourceOf, plan.file(name), editSource(source, [{ start, end: start + from.length, text: to }]));
  return { before, after: db.get(planFile, plan.file('a.plan.yaml')) };
}

function same(after: PlanFile, before: PlanFile, kept: { readonly [K in 'zones' | 'indicators' | 'actuals']?: readonly number[] }): void {
  for (const [section, indexes] of Object.entries(kept) as [keyof typeof kept, readonly number[]][]) {
    for (const i of indexes) assert.equal(after[section][i], before[section][i], `${section} ${i}`);
  }
}
