import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../core/diagnostics.ts';
import { look, onStage } from './stage.ts';

/** The only finding of a code in entries on the stage. */
function only(code: string, entries: string, language: 'en' | 'vi' = 'en'): Diagnostic {
  const found = look(onStage([entries]), language).filter((each) => each.code === code);
  assert.equal(found.length, 1, `${found.length} × ${code}`);
  return found[0]!;
}

const titles = (found: Diagnostic) => found.fixes.map(({ title }) => title);
const places = (found: Diagnostic) => found.related.map(({ pointer }) => pointer);

const INVESTMENT = `targets:
  inv: {name: Vốn 2023, indicator: investment, period: 2023, at-least: 50.000 tỷ đồng, proposed: true}
  more: {name: Vốn hai năm, indicator: investment, period: 2022/2023, at-least: 50.100 tỷ đồng, proposed: true}
actuals: [{indicator: investment, period: 2023, value: 32.976 tỷ đồng, stated: [{ratio: "65,8 %", of: inv}]}]
`;

const FALLEN = `projects: {da-9: {name: Nhà máy 9, zone: kcn-a1, events: [{date: 2022-05-01, event: licensed, amount: 100 triệu USD}]}}
actuals:
  - {indicator: fdi, period: 2023, scope: kcn-a1, as-of: 2023-06-30, value: 200 triệu USD}
  - {indicator: fdi, period: 2023, scope: kcn-a1, value: 100 triệu USD}
`;

describe('a finding of figures', () => {
  it('names a unit once for the two ends of what would fit, and offers the target that does', () => {
    const found = only('stated-ratio-mismatch', INVESTMENT);
    assert.match(found.message, /a denominator of 50\.039,45…50\.153,61 tỷ đồng\.$/);
    assert.deepEqual(titles(found), ['Write 65,9 %', 'It is of the target "Vốn hai năm"']);
    assert.deepEqual(places(found), ['/targets/inv/at-least']);
  });

  it('leaves the denominators out where the ratio has a qualifier', () => {
    const found = only('stated-ratio-mismatch', INVESTMENT.replace('65,8 %', 'gần 65 %'));
    assert.equal(found.message, 'Gần 65% is stated, but 65,95% is computed (rounds to 66%, truncates to 65%).');
  });

  it('leads from a number of times to the earlier figure, and offers the right number', () => {
    const found = only(
      'stated-ratio-mismatch',
      'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 250 người, stated: [{times: hơn 3, versus: 2022}]}]',
    );
    assert.deepEqual(titles(found), ['Write 2,5']);
    assert.deepEqual(places(found), ['/actuals/0/value']);
  });

  it('asks for the target of a ratio that none fits', () => {
    const found = only(
      'ratio-figure-unclear',
      'actuals: [{indicator: investment, period: 2023, value: 32.976 tỷ đồng, stated: [{ratio: "65,8 %"}]}]',
    );
    assert.deepEqual(
      found.fixes.map(({ title, blank }) => [title, blank]),
      [['Add `of`', true]],
    );
  });

  it('offers to revoke a project whose capital is all that is gone', () => {
    assert.deepEqual(titles(only('falling-total', FALLEN)), [
      'Record that Nhà máy 9 was revoked',
      'Record that Nhà máy 9 reduced its capital by 100 triệu USD',
    ]);
    assert.deepEqual(titles(only('falling-total', FALLEN.replace('value: 100 triệu', 'value: 120 triệu'))), [
      'Record that Nhà máy 9 reduced its capital by 80 triệu USD',
    ]);
  });

  it('says a change with its sign and a tolerance to its last digit', () => {
    const found = only(
      'stated-change-mismatch',
      'actuals: [{indicator: share, period: 2021, value: "11,9 %"}, {indicator: share, period: 2022, value: "12,3 %", change: [{versus: 2021, by: "0,55 điểm %"}]}]',
    );
    assert.equal(found.message, '12,3% minus 11,9% is +0,4 điểm %, but +0,55 điểm % is stated (tolerance 0,105 điểm %).');
  });

  it('counts a list of which only one number is given', () => {
    const entries = 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 1, counts: [{as-of: 2024-11-15, in-operation: 2}]}}';
    assert.equal(only('cohort-counts-mismatch', entries).message, '2 projects counted, but the list has 1 project.');
  });

  it('has one project in operation, and two', () => {
    const list = (running: string) =>
      `cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 2, members: [${running}], counts: [{as-of: 2024-11-15, in-operation: 0}]}}
projects:
  da-1: {name: Nhà máy 1, zone: kcn-b, events: [{date: 2024-05-10, event: in-operation}]}
  da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2024-06-10, event: in-operation}]}
`;
    const said = (running: string) => only('cohort-counts-mismatch', list(running)).message;
    assert.equal(said('da-1'), 'By 15/11/2024 the list has 1 project in operation, but its count says 0.');
    assert.equal(said('da-1, da-2'), 'By 15/11/2024 the list has 2 projects in operation, but its count says 0.');
  });

  it('says a text that holds no number in words, and one that ends wrong by its end', () => {
    const said = (value: string) => only('not-a-quantity', `actuals: [{indicator: fdi, period: 2023, value: ${value}}]`).message;
    assert.equal(said('hàng tỷ USD'), '"hàng tỷ USD" cannot be read as a figure: it does not begin with a number.');
    assert.match(said('"5–3 người"'), /: a larger number expected at "/);
  });

  it('calls the indicator of a unit by its name, its id for machines', () => {
    const found = only('unit-mismatch', 'actuals: [{indicator: fdi, period: 2023, value: 85 ha}]', 'vi');
    assert.equal(found.message, '`Vốn FDI` tính bằng triệu USD, không phải ha.');
    assert.equal(found.data.indicator, 'fdi');
  });

  it('says what a target asks for as the target does', () => {
    const entries = `targets: {s: {name: Tỷ trọng, indicator: share, period: 2023, more-than: 15 %, baseline: {period: 2022, value: "11 %"}}}
actuals: [{indicator: share, period: 2023, value: "12,3 %", claims: [{says: vượt, target: s}]}]`;
    assert.match(only('claim-contradicted', entries, 'vi').message, /\(12,3% so với kế hoạch trên 15%\)\.$/);
  });

  it('calls a dimension by its name in the language of the reader', () => {
    const entries = 'actuals: [{indicator: jobs, period: 2023, value: 100 người, by: {investor-country: {KR: 60 người}}}]';
    assert.match(only('breakdown-mismatch', entries, 'vi').message, /^Phân tổ theo quốc gia đầu tư cộng lại là 60 người/);
  });
});

describe('a finding of projects and sources', () => {
  const ENDED =
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-05, event: revoked}, {date: 2024-02-01, event: workers, workers: 9 người}]}}';

  it('says a month as a month', () => {
    assert.match(only('event-after-end', ENDED).message, /ended in May 2023;/);
    assert.match(only('event-after-end', ENDED, 'vi').message, /đã chấm dứt tháng 5\/2023;/);
    assert.match(only('event-after-end', ENDED.replace('2023-05,', '2023-05-10,'), 'vi').message, /đã chấm dứt ngày 10\/5\/2023;/);
  });

  it('tells workers of a project that is over once', () => {
    assert.deepEqual(
      look(onStage([ENDED])).map(({ code }) => code),
      ['event-after-end'],
    );
  });

  it('leads from a project that has spent too much to what is registered', () => {
    const events = '{date: 2023-05-10, event: licensed, amount: 10 triệu USD}, {date: 2023-06-10, event: disbursed, amount: 12 triệu USD}';
    const found = only('limit-exceeded', `projects: {da-5: {name: Nhà máy 5, zone: kcn-b, events: [${events}]}}`);
    assert.deepEqual(places(found), ['/projects/da-5/events/0/amount']);
  });

  it('holds the day of publication against the period where no other day is said', () => {
    const found = only('published-before-as-of', 'actuals: [{indicator: jobs, period: 2023, value: 10 người, published: 2023-12-30}]');
    assert.deepEqual(places(found), ['/actuals/0/period']);
  });

  it('points at the axis that does not add up', () => {
    const target = 'indicator: workers, period: 2026, at-least: 100 người, baseline: {value: 10 người}, adds-up: [zones, periods]';
    assert.equal(only('not-additive', `targets: {t1: {name: Lao động, ${target}}}`).pointer, '/targets/t1/adds-up/1');
  });

  it('says when nothing is to spare', () => {
    const lines = '{kcn-a1: 150 triệu USD, kcn-b: 150 triệu USD}';
    const found = only('thin-margin', `forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: ${lines}}]`, 'vi');
    assert.equal(found.message, 'Dự báo chỉ vừa đủ kế hoạch, không có phần dư.');
  });
});
