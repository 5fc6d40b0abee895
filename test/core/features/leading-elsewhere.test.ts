import assert from 'node:assert/strict';
import { type DocumentLink, documentLinks, type FileRange, implementation, typeDefinition } from '../../../core/index.ts';
import { otherFilesOf } from '../../../core/workspace/facts.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const MANIFEST = 'plan: {id: p, name: P, locale: vi-VN, scope: tinh, zone-types: {khu-rieng: {name: Khu riêng}}}\n';
const TEXT = `localities: {tinh: {name: Tỉnh, level: province}}
zones:
  kcn-a: {name: A, type: KCN, localities: [tinh]}
  kcn-b: {name: B, type: khu-rieng, localities: [tinh]}
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow}
  jobs: {name: Việc làm, unit: người, kind: stock}
targets:
  fdi-2024: {name: FDI 2024, indicator: fdi, scope: tinh, period: 2024, at-least: 500, split: {kcn-a: 200}}
actuals:
  - {indicator: fdi, scope: kcn-a, period: 2024, as-of: 2024-06-30, value: 110}
  - {indicator: jobs, period: 2024, as-of: 2024-06-30, values: {kcn-a: 7000, kcn-b: 8000}}
  - {indicator: fdi, scope: kcn-b, period: 2024, as-of: 2024-06-30, value: 220}
`;

describe('leading elsewhere', () => {
  const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': TEXT });
  const at = (what: string, within = 1) => ({ file: plan.file('a.plan.yaml'), offset: TEXT.indexOf(what) + within });
  const said = (found: readonly FileRange[]) =>
    found.map(({ file, range }) => (file.endsWith('a.plan.yaml') ? TEXT : MANIFEST).slice(range.start, range.end));

  it('goes from a figure, a target and their parts to the indicator', () => {
    for (const what of ['110', 'kcn-a, period', 'at-least', 'fdi-2024']) assert.deepEqual(said(typeDefinition(plan.db, at(what))), ['fdi']);
    for (const what of ['7000', 'kcn-b: 8000']) assert.deepEqual(said(typeDefinition(plan.db, at(what))), ['jobs']);
    assert.deepEqual(said(typeDefinition(plan.db, at('kcn-b: {'))), ['khu-rieng']);
    assert.deepEqual(typeDefinition(plan.db, at('kcn-a: {')), []);
    assert.deepEqual(typeDefinition(plan.db, at('Tỉnh')), []);
  });

  it('goes from a target to the figures that feed it, from a line of its split to its own', () => {
    assert.deepEqual(said(implementation(plan.db, at('fdi-2024'))), ['110', '220']);
    assert.deepEqual(said(implementation(plan.db, at('at-least'))), ['110', '220']);
    assert.deepEqual(said(implementation(plan.db, at('kcn-a: 200', 7))), ['110']);
    assert.deepEqual(implementation(plan.db, at('jobs')), []);
  });
});

describe('links of sources', () => {
  const links = (sources: string): readonly DocumentLink[] => {
    const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': `sources:\n${sources}` });
    plan.db.set(otherFilesOf, plan.root, new Set(['nguon/báo cáo.pdf', 'a.txt']));
    return documentLinks(plan.db, plan.file('a.plan.yaml'));
  };
  const targets = (sources: string) => links(sources).map(({ file, url }) => file ?? url);

  it('open files below the folder of the plan and web addresses', () => {
    assert.deepEqual(targets('  s: {name: S, file: "./nguon/báo cáo.pdf", url: https://example.org/a?b=1#c}\n'), [
      '/plan/nguon/báo cáo.pdf',
      'https://example.org/a?b=1#c',
    ]);
    assert.deepEqual(targets('  s: {name: S, file: nguon\\báo cáo.pdf}\n'), ['/plan/nguon/báo cáo.pdf']);
    assert.deepEqual(targets('  s: {name: S, file: a.plan.yaml}\n'), ['/plan/a.plan.yaml']);
  });

  it('never lead out of it, and nowhere but the web', () => {
    for (const file of [
      '../a.txt',
      'nguon/../../a.txt',
      '/etc/passwd',
      'C:\\a.txt',
      '~/a.txt',
      'file:///etc/passwd',
      'khong-co.pdf',
      '\\\\host\\a',
    ])
      assert.deepEqual(targets(`  s: {name: S, file: '${file}'}\n`), [], file);
    for (const url of ['javascript:alert(1)', 'command:workbench.action.quit', 'vscode://x', 'ftp://x', 'https:///x', 'https://a b'])
      assert.deepEqual(targets(`  s: {name: S, url: '${url}'}\n`), [], url);
  });
});
