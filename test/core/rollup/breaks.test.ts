import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { breaksBetween } from '../../../core/rollup/breaks.ts';
import { sinceLast, yearOnYear } from '../../../core/rollup/comparisons.ts';
import { trendOf } from '../../../core/rollup/trend.ts';
import { dayOf } from '../golden-numbers.ts';
import { planWith, requestIn } from './said-rollup.ts';

const BASE = `
localities:
  tinh: {name: Tỉnh, level: province}
  cu: {name: Huyện cũ, level: district, within: tinh, valid-to: 2024-06-30, successor: moi}
  xua: {name: Huyện xưa, level: district, within: tinh, valid-to: 2022-12-31, successor: moi}
  hua: {name: Huyện sẽ sáp nhập, level: district, within: tinh, successor: moi}
  het: {name: Huyện hết, level: district, within: tinh, valid-to: 2024-06-30}
  moi: {name: Huyện mới, level: district, within: tinh}
zones:
  kkt: {name: KKT, type: KKT}
  a: {name: Khu A, type: KCN, within: kkt}
  b: {name: Khu B, type: KCN, within: kkt}
indicators:
  flow: {name: Vốn, unit: USD, kind: flow}
  level: {name: Lao động, unit: người, kind: stock}
  share: {name: Tỷ lệ, unit: "%", kind: ratio}
  growth: {name: Tốc độ tăng, unit: "%/năm", kind: rate}
  score: {name: Điểm, unit: điểm, kind: index}
  rank: {name: Hạng, unit: hạng, kind: rank}
`;

const figure = (of: string, scope: string, period: string, value: string, more = '') =>
  `{indicator: ${of}, scope: ${scope}, period: ${period}, value: ${value}${more}}`;
const plan = (...figures: readonly string[]) => planWith(`${BASE}actuals: [${figures.join(', ')}]`);

describe('breaks of a series', () => {
  const BROKEN = ', series-break: Đổi cách đếm';
  const table: readonly [
    says: string,
    asked: string,
    between: readonly [after: string, until: string],
    figures: readonly string[],
    days: readonly string[],
  ][] = [
    [
      'in order, whatever the order they are written in',
      'level of a for 2024 at 2024-12-31',
      ['2023-12-31', '2024-12-31'],
      [
        figure('level', 'a', '2024-Q3', '5 người', BROKEN),
        figure('level', 'a', '2024-Q1', '4 người', BROKEN),
        figure('level', 'a', '2024', '6 người'),
      ],
      ['2024-03-31', '2024-09-30'],
    ],
    [
      'not what is only reported after the day asked for',
      'level of a for 2024 at 2024-06-30',
      ['2023-12-31', '2024-12-31'],
      [figure('level', 'a', '2024-Q3', '5 người', BROKEN), figure('level', 'a', '2024-Q2', '4 người', BROKEN)],
      ['2024-06-30'],
    ],
    [
      'not of the first day, of the last one too',
      'level of a for 2024 at 2024-12-31',
      ['2024-03-31', '2024-09-30'],
      [figure('level', 'a', '2024-Q3', '5 người', BROKEN), figure('level', 'a', '2024-Q1', '4 người', BROKEN)],
      ['2024-09-30'],
    ],
    [
      'not after the last day, nor after the day asked for',
      'level of a for 2024 at 2024-11-30',
      ['2023-12-31', '2024-06-30'],
      [figure('level', 'a', '2024-Q3', '5 người', BROKEN), figure('level', 'a', '2024', '6 người', BROKEN)],
      [],
    ],
    [
      'not of a line that has not reported',
      'level of a for 2024 at 2024-12-31',
      ['2023-12-31', '2024-12-31'],
      ['{indicator: level, period: 2024-Q1, values: {a: }, series-break: Đổi cách đếm}'],
      [],
    ],
    [
      'of its parts',
      'level of kkt for 2024 at 2024-12-31',
      ['2023-12-31', '2024-12-31'],
      [
        figure('level', 'a', '2024-Q1', '4 người', BROKEN),
        figure('level', 'a', '2024', '6 người'),
        figure('level', 'b', '2024', '6 người'),
      ],
      ['2024-03-31'],
    ],
    ['not where a locality ends today', 'level of cu for 2024 at 2024-06-30', ['2023-12-31', '2024-12-31'], [], []],
    ['where a locality ended yesterday', 'level of cu for 2024 at 2024-07-01', ['2023-12-31', '2024-12-31'], [], ['2024-07-01']],
    [
      'where localities went up in it',
      'level of moi for 2020/2025 at 2024-12-31',
      ['2019-12-31', '2025-12-31'],
      [],
      ['2023-01-01', '2024-07-01'],
    ],
    [
      'where localities went up in it by the day before',
      'level of moi for 2020/2025 at 2024-06-30',
      ['2019-12-31', '2025-12-31'],
      [],
      ['2023-01-01'],
    ],
    ['not where a locality ended and nothing goes on', 'level of het for 2024 at 2024-12-31', ['2023-12-31', '2024-12-31'], [], []],
    ['not where nobody says when it ends', 'level of hua for 2024 at 2024-12-31', ['2023-12-31', '2024-12-31'], [], []],
  ];
  for (const [says, asked, [after, until], figures, days] of table)
    it(says, () =>
      assert.deepEqual(
        breaksBetween(plan(...figures), requestIn(asked), dayOf(after), dayOf(until)).map(({ day }) => isoDate(day)),
        days,
      ),
    );
});

describe('what a count added', () => {
  const since = (asked: string, ...figures: readonly string[]) => {
    const found = sinceLast(plan(...figures), requestIn(asked));
    return found ? `${found.added.toFraction()} since ${found.day === undefined ? 'the beginning' : isoDate(found.day)}` : '⊥';
  };
  const at = (asOf: string, more = '') => `, as-of: ${asOf}${more}`;
  const table: readonly [says: string, asked: string, figures: readonly string[], expected: string][] = [
    ['to nothing', 'flow of a for 2024 at 2024-12-31', [], '⊥'],
    [
      'to nothing before it',
      'flow of a for 2024 at 2024-12-31',
      [figure('flow', 'a', '2024', '9 USD', at('2024-06-30'))],
      '9 since the beginning',
    ],
    [
      'to the one before',
      'flow of a for 2024 at 2024-12-31',
      [
        figure('flow', 'a', '2024', '9 USD', at('2024-06-30')),
        figure('flow', 'a', '2024', '4 USD', at('2024-03-31')),
        figure('flow', 'a', '2024', '3 USD', at('2024-02-29')),
      ],
      '5 since 2024-03-31',
    ],
    [
      'to one before a break',
      'flow of a for 2024 at 2024-12-31',
      [
        figure('flow', 'a', '2024', '9 USD', at('2024-06-30', ', series-break: Đổi cách đếm')),
        figure('flow', 'a', '2024', '4 USD', at('2024-03-31')),
      ],
      '⊥',
    ],
    [
      'before a break that came later',
      'level of a for 2024-Q1 at 2024-12-31',
      [
        figure('level', 'a', '2024-Q1', '9 người'),
        figure('level', 'a', '2024-Q1', '4 người', at('2024-02-29')),
        figure('level', 'a', '2024-Q3', '4 người', ', series-break: Đổi cách đếm'),
      ],
      '5 since 2024-02-29',
    ],
    [
      'to a total that was not all there',
      'flow of kkt for 2024 at 2024-12-31',
      [
        figure('flow', 'a', '2024', '4 USD', at('2024-03-31')),
        figure('flow', 'a', '2024', '9 USD', at('2024-06-30')),
        figure('flow', 'b', '2024', '1 USD', at('2024-06-30')),
      ],
      '⊥',
    ],
    [
      'to a total that is not all there',
      'flow of kkt for 2024 at 2024-12-31',
      [
        figure('flow', 'a', '2024', '4 USD', at('2024-03-31')),
        figure('flow', 'b', '2024', '4 USD', at('2024-03-31')),
        figure('flow', 'a', '2024', '9 USD', at('2024-06-30')),
      ],
      '8 since the beginning',
    ],
    ['to a range', 'flow of a for 2024 at 2024-12-31', [figure('flow', 'a', '2024', '3–4 USD')], '⊥'],
  ];
  for (const [says, asked, figures, expected] of table) it(says, () => assert.equal(since(asked, ...figures), expected));
});

describe('a number against that of a year before', () => {
  const compared = (indicator: string, figures: readonly string[], scope = 'a') => {
    const given = plan(...figures);
    const asked = requestIn(`${indicator} of ${scope} for 2024 at 2024-12-31`);
    const found = yearOnYear(given, asked, given.one('indicators', indicator)!);
    return found ? `${found.change.toFraction()} ${found.as}` : '⊥';
  };
  const table: readonly [says: string, indicator: string, figures: readonly string[], expected: string, scope?: string][] = [
    ['of money, by its growth', 'flow', [figure('flow', 'a', '2023', '4 USD'), figure('flow', 'a', '2024', '5 USD')], '1/4 percent'],
    [
      'of people, by its growth',
      'level',
      [figure('level', 'a', '2023', '4 người'), figure('level', 'a', '2024', '5 người')],
      '1/4 percent',
    ],
    ['of a share, in points', 'share', [figure('share', 'a', '2023', '4 %'), figure('share', 'a', '2024', '5 %')], '1 points'],
    ['of growth, in points', 'growth', [figure('growth', 'a', '2023', '4 %/năm'), figure('growth', 'a', '2024', '5 %/năm')], '1 points'],
    ['of a place, in places', 'rank', [figure('rank', 'a', '2023', 'hạng 4'), figure('rank', 'a', '2024', 'hạng 5')], '1 places'],
    [
      'of a score, by what it grew',
      'score',
      [figure('score', 'a', '2023', '4 điểm'), figure('score', 'a', '2024', '5 điểm')],
      '1 difference',
    ],
    ['none of nothing', 'flow', [figure('flow', 'a', '2023', '0 USD'), figure('flow', 'a', '2024', '5 USD')], '⊥'],
    ['none without a number', 'flow', [figure('flow', 'a', '2023', '4 USD')], '⊥'],
    ['none without the one before', 'flow', [figure('flow', 'a', '2024', '5 USD')], '⊥'],
    [
      'none of another day',
      'flow',
      [figure('flow', 'a', '2023', '4 USD', ', as-of: 2023-06-29'), figure('flow', 'a', '2024', '5 USD', ', as-of: 2024-06-30')],
      '⊥',
    ],
    [
      'of the same day',
      'flow',
      [figure('flow', 'a', '2023', '4 USD', ', as-of: 2023-06-30'), figure('flow', 'a', '2024', '5 USD', ', as-of: 2024-06-30')],
      '1/4 percent',
    ],
    [
      'none across a break',
      'flow',
      [figure('flow', 'a', '2023', '4 USD'), figure('flow', 'a', '2024', '5 USD', ', series-break: Đổi cách đếm')],
      '⊥',
    ],
    [
      'none of a part against the whole',
      'flow',
      [figure('flow', 'b', '2024', '5 USD'), figure('flow', 'kkt', '2023', '4 USD')],
      '⊥',
      'kkt',
    ],
    [
      'none of the whole against a part',
      'flow',
      [figure('flow', 'b', '2023', '5 USD'), figure('flow', 'kkt', '2024', '4 USD')],
      '⊥',
      'kkt',
    ],
    ['none of a range', 'flow', [figure('flow', 'a', '2023', '3–4 USD'), figure('flow', 'a', '2024', '5 USD')], '⊥'],
  ];
  for (const [says, indicator, figures, expected, scope] of table)
    it(says, () => assert.equal(compared(indicator, figures, scope), expected));
});

describe('the trend of a target', () => {
  const TARGETS = `targets:
  t: {name: T, indicator: flow, scope: a, period: 2024, at-least: 100 USD}
  s: {name: S, indicator: flow, period: 2024, at-least: , split: {a: 100 USD}}
  r: {name: R, indicator: rank, scope: a, period: 2024, top: 5}
  n: {name: N, indicator: flow, scope: a, period: 2024, at-most: 0 USD, revisions: [{date: 2024-05-01, was: 100 USD, reason: R}]}
`;
  const COUNTS = [
    figure('flow', 'a', '2024', '10 USD', ', as-of: 2024-01-31'),
    figure('flow', 'a', '2024', '30 USD', ', as-of: 2024-03-31'),
    figure('flow', 'a', '2024', '20 USD', ', as-of: 2024-06-30'),
  ];
  const trend = (goal: string, reviews: string, figures = COUNTS) =>
    trendOf(planWith(`${BASE}${TARGETS}reviews: {${reviews}}\nactuals: [${figures.join(', ')}]`, 'as-of: 2024-06-30'), goal);
  const review = (id: string, more: string) => `${id}: {name: Họp ${id}, ${more}}`;
  const table: readonly [says: string, goal: string, reviews: string, expected: string | undefined, figures?: string[]][] = [
    ['down since the last review', 't', `${review('a', 'date: 2024-04-01')}, ${review('b', 'date: 2024-02-01')}`, 'down'],
    ['up since an earlier one', 't', review('b', 'date: 2024-02-01'), 'up'],
    [
      'since the last one that looked at it',
      't',
      `${review('a', 'date: 2024-04-01, targets: [s]')}, ${review('b', 'date: 2024-02-01, targets: [t]')}`,
      'up',
    ],
    [
      'of a line, since one that looked at its target',
      's/a',
      `${review('a', 'date: 2024-04-01, targets: [t]')}, ${review('b', 'date: 2024-02-01, targets: [s]')}`,
      'up',
    ],
    [
      'of a line, since one that looked at it',
      's/a',
      `${review('a', 'date: 2024-04-01, targets: [s/a]')}, ${review('b', 'date: 2024-02-01')}`,
      'down',
    ],
    ['since a review of the day before', 't', review('a', 'date: 2024-06-29'), 'down'],
    ['none since a review of the very day', 't', review('a', 'date: 2024-06-30'), undefined],
    ['none since a review to come', 't', review('a', 'date: 2024-07-01'), undefined],
    ['none since a review without a day', 't', review('a', 'chair: A'), undefined],
    ['since the one with a day', 't', `${review('a', 'chair: A')}, ${review('b', 'date: 2024-02-01')}`, 'up'],
    ['none without a review', 't', '', undefined],
    ['none since before the first count', 't', review('a', 'date: 2024-01-01'), undefined],
    ['none of a place', 'r', review('a', 'date: 2024-04-01'), undefined],
    ['none of what is to be nothing now', 'n', review('a', 'date: 2024-04-01'), undefined],
    ['none of what is no target', 'nope', review('a', 'date: 2024-04-01'), undefined],
    [
      'none across a break',
      't',
      review('a', 'date: 2024-04-01'),
      undefined,
      [...COUNTS.slice(0, 2), COUNTS[2]!.replace('}', ', series-break: Đổi cách đếm}')],
    ],
    ['level where nothing has come', 't', review('a', 'date: 2024-04-01'), 'level', [COUNTS[1]!, COUNTS[2]!.replace('20 USD', '30 USD')]],
  ];
  for (const [says, goal, reviews, expected, figures] of table) it(says, () => assert.equal(trend(goal, reviews, figures), expected));
});
