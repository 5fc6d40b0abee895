import assert from 'node:assert/strict';
import { diagnosticsOf, editsOf, type Language, movedFiles, renamable, rename } from '../../../core/index.ts';
import { definedIn } from '../../../core/features/linked.ts';
import { applyEdits } from '../../../core/text/apply-edits.ts';
import { tree } from '../../../core/workspace/documents.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { SAMPLE_FILES } from '../../sample-plans.ts';

type Texts = Readonly<Record<string, string>>;

const TEXTS: Texts = {
  'zoneplan.yaml': `plan:
  id: p
  name: P
  scope: khu-a  # cả khu
  terms: {nk: {name: Nhiệm kỳ, from: 2021-01-01, to: 2025-12-31}}
  units: {can: {name: căn}}
`,
  'a.plan.yaml': `zones:
  "khu-a": {name: Khu A, type: KCN}
  khu-b: &b {name: Khu B, type: KCN}
localities: {tinh: {name: Tỉnh}}
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow}
  half: {name: Nửa, unit: triệu USD, kind: flow, formula: fdi * 0.5 + half-of-fdi}
  half-of-fdi: {name: Nửa nữa, unit: triệu USD, kind: flow}
targets:
  khu: {name: T, indicator: fdi, period: nk, at-least: 5, split: {'khu-a': 2}}
`,
  'b.plan.yaml': `actuals:
  - {indicator: fdi, period: nk, values: {khu-a: 1}, stated: [{ratio: 5 %, of: "khu/khu-a"}]}
  - indicator: &i fdi   # một dòng
    scope:   'khu-a'
    period: 2024
    value: 1
  - {indicator: *i, scope: khu-b, period: 2023, value: 1,5}
deviations: [{target: khu, as-of: 2024-01-01, note: khu-a chậm
`,
};

/** So many ids of each sample are renamed. */
const MOST_IDS = 32;

describe('renaming an id', () => {
  it('changes it wherever it is written in the plan, in its quotes, and nothing else', () => {
    const changed = renamed(TEXTS, 'a.plan.yaml', '"khu-a"', 'khu-moi', 2);
    assert.deepEqual(changed, {
      'zoneplan.yaml': TEXTS['zoneplan.yaml']!.replace('khu-a', 'khu-moi'),
      'a.plan.yaml': TEXTS['a.plan.yaml']!.replace('"khu-a"', '"khu-moi"').replace("'khu-a'", "'khu-moi'"),
      'b.plan.yaml': TEXTS['b.plan.yaml']!.replace('{khu-a: 1}', '{khu-moi: 1}')
        .replace('khu/khu-a', 'khu/khu-moi')
        .replace("'khu-a'", "'khu-moi'"),
    });
  });

  it('takes the half of `<target>/<scope>` that is pointed at, and one word of a formula', () => {
    const target = renamed(TEXTS, 'b.plan.yaml', 'khu/khu-a', 'fdi-nk', 1)['b.plan.yaml']!;
    assert.match(target, /of: "fdi-nk\/khu-a".*\n[\s\S]*target: fdi-nk,[\s\S]*note: khu-a chậm/);
    const scope = renamed(TEXTS, 'b.plan.yaml', 'khu/khu-a', 'khu-moi', 5);
    assert.match(scope['b.plan.yaml']!, /of: "khu\/khu-moi"/);
    const formula = renamed(TEXTS, 'a.plan.yaml', 'fdi * 0.5', 'von', 1);
    assert.match(formula['a.plan.yaml']!, /von: [\s\S]*formula: von \* 0\.5 \+ half-of-fdi\}/);
    assert.match(formula['b.plan.yaml']!, /indicator: &i von {3}# một dòng\n[\s\S]*indicator: \*i/);
  });

  it('reaches what the manifest declares', () => {
    const changed = renamed(TEXTS, 'b.plan.yaml', 'nk', 'nhiem-ky', 1);
    assert.match(changed['zoneplan.yaml']!, /terms: \{nhiem-ky: /);
    assert.match(changed['a.plan.yaml']!, /period: nhiem-ky,/);
  });

  it('reaches what is written once and used through aliases and merge keys', () => {
    const texts = {
      'a.plan.yaml': `x-chung: &chung {indicator: fdi, scope: kcn-a}
x-khu: [&khu kcn-a]
zones:
  kcn-a: &goc {name: A, type: KCN}
  kcn-b: {<<: *goc, name: B, within: *khu}
actuals:
  - {<<: *chung, period: 2023, value: 1}
  - {<<: [*chung], period: 2024, value: 2}
  - {indicator: fdi, period: 2022, values: &so {kcn-a: 1}}
  - {indicator: fdi, period: 2021, values: *so}
`,
    };
    const changed = renamed(texts, 'a.plan.yaml', 'kcn-a: &goc', 'kcn-moi', 1)['a.plan.yaml']!;
    assert.equal(changed, texts['a.plan.yaml'].replaceAll('kcn-a', 'kcn-moi'));
    const circle = { 'a.plan.yaml': 'zones:\n  a: &a {name: A, <<: [*a, *b], x: &b {within: c}}\n  b: {<<: [*a, *b]}\n  c: {name: C}\n' };
    assert.match(renamed(circle, 'a.plan.yaml', 'c: {name', 'd', 0)['a.plan.yaml']!, /within: d\}\}[\s\S]* {2}d: \{name/);
  });

  it('says in both languages why it refuses', () => {
    const cases: readonly (readonly [file: string, at: string, to: string, en: RegExp, vi: RegExp])[] = [
      ['a.plan.yaml', 'Khu A', 'x', /^Only ids can be renamed/, /^Chỉ đổi được mã/],
      ['a.plan.yaml', 'unit: ', 'x', /^Only ids/, /^Chỉ/],
      ['a.plan.yaml', 'khu-b', 'Khu Mới', /`khu-moi` would be/, /Có thể dùng `khu-moi`/],
      ['a.plan.yaml', 'khu-b', 'tinh', /`tinh` is taken/, /`tinh` đã là mã/],
      ['a.plan.yaml', 'khu-b', 'outside', /`outside` already means/, /`outside` đã có nghĩa/],
      ['zoneplan.yaml', 'can', 'nha', /`can` is a unit/, /`can` là đơn vị/],
    ];
    for (const [file, at, to, en, vi] of cases) {
      assert.match(answer(TEXTS, file, at, to, 'en'), en);
      assert.match(answer(TEXTS, file, at, to, 'vi'), vi);
    }
    const dangling = { ...TEXTS, 'c.plan.yaml': 'actuals: [{indicator: fd, period: 2024, value: 1}]\n' };
    assert.match(answer(dangling, 'c.plan.yaml', 'fd', 'x', 'en'), /`fd` is not defined/);
  });

  for (const [name, files] of SAMPLE_FILES) {
    it(`there and back leaves every byte as it was, and no other finding in between: ${name}`, function () {
      this.timeout(60_000);
      const plan = planOfTexts(files);
      const ids = Object.keys(files).flatMap((file) => definedIn(plan.db, plan.file(file)).map((each) => ({ file, ...each })));
      const step = Math.ceil(ids.length / MOST_IDS);
      ids.forEach(({ file, kind, id, place }, i) => {
        if (i % step !== 0) return;
        if (kind === 'units' || (kind === 'scenarios' && id === 'base')) return;
        const offset = plan.db.get(tree, place.file).locate(place.pointer, 'key')!.start;
        const there = changedBy(files, file, offset, 'zz-doi-ten');
        const again = planOfTexts(there);
        const back = again.db.get(tree, again.file(file)).locate(place.pointer.replace(/[^/]+$/, 'zz-doi-ten'), 'key')!.start;
        assert.deepEqual(changedBy(there, file, back, id), files, `${kind} ${id}`);
        if (i % (step * 8) === 0) assert.deepEqual(findings(there, 'zz-doi-ten'), findings(files, id), `${kind} ${id}`);
      });
    });
  }
});

describe('renaming a file or folder', () => {
  const sources = `sources:
  a: {name: A, file: "nguon/báo cáo.pdf"}   # bản ký
  b: {name: B, file: ./nguon/b.txt}
  c: {name: C, file: nguon-khac/b.txt}
  d: {name: D, file: 'nguon\\con\\d.txt'}
  e: {name: E, file: ../nguon/b.txt}
`;
  const textAfter = (...moves: readonly (readonly [from: string, to: string])[]) => {
    const plan = planOfTexts({ 'a.plan.yaml': sources });
    const found = movedFiles(
      plan.db,
      [plan.root],
      moves.map(([from, to]) => ({ from, to })),
    );
    return applyEdits(sources, editsOf(plan.db, found));
  };

  it('takes the sources along that name it, as they are written', () => {
    assert.equal(textAfter(['/plan/nguon/báo cáo.pdf', '/plan/nguon/2024.pdf']), sources.replace('báo cáo.pdf', '2024.pdf'));
    assert.equal(
      textAfter(['/plan/nguon', '/plan/tai-lieu/goc']),
      sources.replace('"nguon/', '"tai-lieu/goc/').replace('./nguon/b', './tai-lieu/goc/b').replace("'nguon\\con", "'tai-lieu\\goc\\con"),
    );
    assert.match(textAfter(['/plan/nguon/b.txt', "/plan/it's: #1.txt"]), /b: \{name: B, file: ".\/it's: #1.txt"\}/);
  });

  it('leaves what goes away, and what was never named', () => {
    for (const move of [
      ['/plan/nguon', '/elsewhere/nguon'],
      ['/plan', '/plan-2'],
      ['/nguon', '/plan/nguon'],
      ['/plan/nguo', '/plan/x'],
    ] as const)
      assert.equal(textAfter(move), sources);
  });
});

function renamed(texts: Texts, file: string, what: string, to: string, within = 0): Texts {
  return changedBy(texts, file, texts[file]!.indexOf(what) + within, to);
}

function changedBy(texts: Texts, name: string, offset: number, to: string): Texts {
  const plan = planOfTexts(texts);
  const found = rename(plan.db, { file: plan.file(name), offset }, to, 'en');
  assert.ok(!('refused' in found), JSON.stringify(found));
  const edits = editsOf(plan.db, found);
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      applyEdits(
        text,
        edits.filter((each) => each.file === plan.file(file)),
      ),
    ]),
  );
}

function answer(texts: Texts, name: string, what: string, to: string, language: Language): string {
  const plan = planOfTexts(texts);
  const at = { file: plan.file(name), offset: texts[name]!.indexOf(what) + 1 };
  const first = renamable(plan.db, at, language);
  const found = rename(plan.db, at, to, language);
  if ('refused' in first) assert.deepEqual(found, first);
  return 'refused' in found ? found.refused : JSON.stringify(found);
}

/** What is found, an id aside. */
function findings(texts: Texts, id: string): readonly string[] {
  const plan = planOfTexts(texts);
  const all = Object.keys(texts).flatMap((file) => diagnosticsOf(plan.db, plan.file(file), 'en'));
  return all.map(({ code, message, start }) => `${code} ${start.line} ${message.replaceAll(id, '…')}`).sort();
}
