import assert from 'node:assert/strict';
import { reportedOn } from '../on-stage.ts';

/** What is offered of a finding, by title. */
function offered(entries: string, code: string): readonly string[] {
  return reportedOn(entries)
    .filter((each) => each.code === code)
    .flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

describe('a fix is offered', () => {
  const table: readonly [string, string, string, readonly string[]][] = [
    [
      'not for what stands behind a merge key',
      'unknown-key',
      'x-nền: &nền {VALUE: 85 ha}\nactuals: [{<<: *nền, indicator: leased, scope: kcn-b, period: 2023}]\n',
      [],
    ],
    [
      'not when the name it would give is taken',
      'unknown-zone',
      'actuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 5 người, kcn_a1: 6 người}}]\n',
      [],
    ],
    ['once for a blank', 'undated-promise', 'milestones: {m1: {name: Sớm khởi công, due: }}\n', []],
    [
      'not as an objective when the target says more than one can',
      'target-without-number',
      'targets: {t1: {name: Lấp đầy nhanh, indicator: occupancy, period: 2030, baseline: {period: 2023, value: "40 %"}}}\n',
      ['Add `at-least`, the number to reach'],
    ],
    [
      'not as an objective when something means the target',
      'target-without-number',
      'targets: {t1: {name: Lấp đầy nhanh, indicator: occupancy, period: 2030}}\nobjectives: {o1: {name: Hạ tầng, targets: [t1]}}\n',
      ['Add `at-least`, the number to reach'],
    ],
    [
      'not for a share that no share can be',
      'ratio-disagrees-with-parts',
      'actuals:\n  - {indicator: leased, scope: kcn-b, period: 2023, value: 1800 ha}\n  - {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}\n  - {indicator: occupancy, scope: kcn-b, period: 2023, value: "37,6 %"}\n',
      [],
    ],
    ['not as a list of what no list of it holds', 'wrong-shape', 'zones: {kcn-d: {name: KCN D, type: KCN, tags: {a: b}}}\n', []],
    [
      'not as a list of entries where a list holds words',
      'wrong-shape',
      'zones: {kcn-d: {name: KCN D, type: KCN, tags: {a: {b: c}}}}\n',
      [],
    ],
    ['as a list of the one word', 'wrong-shape', 'zones: {kcn-d: {name: KCN D, type: KCN, tags: a}}\n', ['Turn into a list']],
    [
      'as a list of the one item',
      'wrong-shape',
      'projects: {da-9: {name: Nhà máy 9, zone: kcn-b, events: {date: 2023-05-10, event: groundbreaking}}}\n',
      ['Turn into a list'],
    ],
    [
      'not in a section whose braces are broken',
      'indicator-without-figures',
      'objectives: {o1: {name: Đất đai, indicators: [leasable]}}\nactuals:\n  [\n    {indicator: jobs, period: 2023 value: 5 người}\n  ]\n',
      [],
    ],
  ];
  for (const [name, code, entries, titles] of table)
    it(name, () => {
      assert.ok(
        reportedOn(entries).some((each) => each.code === code),
        'nothing is found',
      );
      assert.deepEqual(offered(entries, code), titles);
    });
});

describe('a fix that exchanges the ends of a band', () => {
  it('keeps the remarks between them', () => {
    const entries = 'targets:\n  t1: {name: Lấp đầy, indicator: occupancy, period: 2030, between: [\n    # từ\n    "60 %",\n    50 %]}\n';
    const [fix] = reportedOn(entries).find(({ code }) => code === 'not-a-quantity')!.fixes;
    const texts = fix!.edits.map(({ start, end, text }) => [entries.slice(start, end), text]);
    assert.deepEqual(texts, [
      ['"60 %"', '50 %'],
      ['50 %', '"60 %"'],
    ]);
  });
});

describe('a zone that lies in its own group', () => {
  it('is told so, and the group does not stand for it', () => {
    const entries =
      'zones: {nhom-2: {name: Nhóm hai, type: group, members: [kcn-c]}, kcn-c: {name: KCN C, type: KCN, within: nhom-2, localities: [tx-a]}}\n' +
      'actuals: [{indicator: jobs, scope: nhom-2, period: 2023, value: 5 người}]\n';
    assert.ok(reportedOn(entries).some(({ code }) => code === 'group-as-parent'));
  });
});

describe('an id that is a zone and an abolished locality at once', () => {
  it('is told so, and its number is not asked of itself', () => {
    const entries =
      'localities: {huyen-x: {name: Huyện X, level: district, valid-to: 2023-06-30, successor: [tx-a]}}\n' +
      'zones: {huyen-x: {name: Huyện X, type: KKT, localities: [tx-a]}, kcn-x: {name: KCN X, type: KCN, within: huyen-x, localities: [tx-a]}}\n' +
      'targets: {t9: {name: Việc làm, indicator: jobs, scope: huyen-x, period: 2023, at-least: 5 người}}\n';
    assert.ok(reportedOn(entries).some(({ code }) => code === 'duplicate-id'));
  });
});

describe('a figure whose period was mistyped', () => {
  it('is not held against an earlier one', () => {
    const entries =
      'actuals:\n  - {indicator: jobs, scope: kcn-b, period: 2022, value: 80 người}\n' +
      '  - {indicator: jobs, scope: kcn-b, perid: 2023, as-of: 2023-11-15, value: 100 người, change: [{versus: 2022, by: 30 người}]}\n';
    const codes = reportedOn(entries).map(({ code }) => code);
    assert.ok(!codes.includes('stated-change-mismatch'), codes.join());
  });
});
