import assert from 'node:assert/strict';
import { reportedOn, type Settings } from '../../on-stage.ts';

/** What machines get of the only finding of a code in entries on the stage. */
function data(code: string, entries: string, settings?: Settings): Readonly<Record<string, string>> {
  const found = reportedOn(entries, settings).filter((each) => each.code === code);
  assert.equal(found.length, 1, `${found.length} × ${code}`);
  return found[0]!.data;
}

describe('what machines get of a finding', () => {
  const table: readonly [says: string, code: string, entries: string, expected: Record<string, string>, settings?: Settings][] = [
    [
      'two targets by one day: the day as written',
      'duplicate-target',
      'targets: {a: {name: A, indicator: jobs, due: 2026-06, at-least: 9 người}, b: {name: B, indicator: jobs, due: 2026-06-30, at-least: 9 người}}',
      { a: 'a', b: 'b', indicator: 'jobs', scope: 'tinh', period: '2026-06-30' },
    ],
    [
      'two targets of one period: the period as written',
      'duplicate-target',
      'targets: {a: {name: A, indicator: jobs, period: 2026, at-least: 9 người}, b: {name: B, indicator: jobs, period: 2026-01/2026-12, at-least: 9 người}}',
      { a: 'a', b: 'b', indicator: 'jobs', scope: 'tinh', period: '2026-01/2026-12' },
    ],
    [
      'a pace: the shares it is made of',
      'behind-pace',
      'targets: {j: {name: J, indicator: jobs, period: 2024, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 78 người}]',
      { actual: '78', target: '100', expected: '87.431694', attainment: '0.78', elapsed: '0.874317', pace: '0.892125', unit: 'người' },
    ],
    [
      'the pace of a yearly average: no share of anything',
      'behind-pace',
      'targets: {g: {name: G, indicator: growth, period: 2023/2026, at-least: 17 %/năm}}\nactuals: [{indicator: growth, period: 2023, value: 12 %/năm}]',
      { actual: '12', target: '17', attainment: '', elapsed: '0.249829', pace: '0.705882', unit: '%/năm' },
    ],
    [
      'a goal running toward the lower end of a band: that end',
      'behind-pace',
      'targets: {j: {name: J, indicator: jobs, period: 2024, between: 100–120 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 78 người}]',
      { actual: '78', target: '100', expected: '87.431694', attainment: '0.78', elapsed: '0.874317', pace: '0.892125', unit: 'người' },
    ],
    [
      'a goal running over the upper end of a band: that end',
      'behind-pace',
      'targets: {j: {name: J, indicator: jobs, period: 2024, between: 100–120 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 119 người}]',
      {
        actual: '119',
        target: '120',
        expected: '104.918033',
        attainment: '0.991667',
        elapsed: '0.874317',
        pace: '0.881664',
        unit: 'người',
      },
    ],
    [
      'a goal running over a ceiling: the ceiling',
      'behind-pace',
      'targets: {j: {name: J, indicator: jobs, period: 2024, at-most: 120 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 119 người}]',
      {
        actual: '119',
        target: '120',
        expected: '104.918033',
        attainment: '0.991667',
        elapsed: '0.874317',
        pace: '0.881664',
        unit: 'người',
      },
    ],
    [
      'a circle: the ids of its indicators',
      'circular-formula',
      'indicators: {a: {name: Đất A, unit: ha, kind: stock, formula: b * 2}, b: {name: Đất B, unit: ha, kind: stock, formula: a / 2}}',
      { path: 'a → b → a' },
    ],
    [
      'a term: its name',
      'term-without-dates',
      '',
      { term: 'Kỳ mới', missing: 'to' },
      { plan: { terms: { moi: { name: 'Kỳ mới', from: '2026-01-01' } } } },
    ],
    ['a term without a name: its id', 'term-without-dates', '', { term: 'moi', missing: 'from, to' }, { plan: { terms: { moi: {} } } }],
  ];
  for (const [says, code, entries, expected, settings] of table) it(says, () => assert.deepEqual(data(code, entries, settings), expected));
});
