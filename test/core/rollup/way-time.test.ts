import assert from 'node:assert/strict';
import type { Way } from '../../../core/rollup/derivation.ts';
import { candidate } from '../../../core/rollup/rollup.ts';
import { planWith, requestIn, rolledUp } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
indicators:
  flow: {name: Vốn, unit: USD, kind: flow}
  count: {name: Lượt, unit: lượt, kind: flow, over-time: count}
  level: {name: Lao động, unit: người, kind: stock}
  stock: {name: Mức, unit: người, kind: stock, over-time: sum}
  mean: {name: Bình quân, unit: người, kind: stock, over-time: average}
  most: {name: Lớn nhất, unit: người, kind: stock, over-time: max}
  least: {name: Nhỏ nhất, unit: người, kind: stock, over-time: min}
  growth: {name: Tăng, unit: "%/năm", kind: rate}
  plain: {name: Tăng, unit: "%/năm", kind: rate, over-time: average}
  none: {name: Hạng, unit: hạng, kind: rank, over-time: none}
`;

type Case = readonly [says: string, asked: string, figures: readonly string[], expected: string];

/** A figure written short: `2024-Q1 10 USD`, its day behind an @, what else it says behind a comma. */
function figure(indicator: string, short: string): string {
  const [, period, value, asOf, more = ''] = /^(\S+) ([^@,]+?)(?: @(\S+?))?(, .*)?$/.exec(short)!;
  return `{indicator: ${indicator}, period: ${period}, value: ${value}${asOf === undefined ? '' : `, as-of: ${asOf}`}${more}}`;
}

function assertSays(way: Way, [, asked, figures, expected]: Case): void {
  const indicator = asked.split(' ')[0]!;
  const plan = planWith(`${BASE}actuals: [${figures.map((each) => figure(indicator, each)).join(', ')}]`);
  assert.equal(rolledUp(plan, { of: asked, way }), expected);
}

const SUMS: readonly Case[] = [
  [
    'quarters in any order, the last still running',
    'flow of tinh for 2024 at 2024-08-31',
    ['2024-Q2 20 USD', '2024-Q3 5 USD @2024-08-31', '2024-Q1 10 USD'],
    'sub-periods 35 on 2024-08-31: 2024-Q1 10 on 2024-03-31; 2024-Q2 20 on 2024-06-30; 2024-Q3 5 on 2024-08-31',
  ],
  [
    'up to the day that is asked for',
    'flow of tinh for 2024 at 2024-08-30',
    ['2024-Q1 10 USD', '2024-Q2 20 USD', '2024-Q3 5 USD @2024-08-31'],
    'sub-periods 30 on 2024-06-30: 2024-Q1 10 on 2024-03-31; 2024-Q2 20 on 2024-06-30',
  ],
  ['with a gap at its beginning', 'flow of tinh for 2024 at 2024-12-31', ['2024-Q2 20 USD'], 'nothing'],
  ['the whole is no part of itself', 'flow of tinh for 2024 at 2024-12-31', ['2024 20 USD'], 'nothing'],
  [
    'what reaches over an end is no part',
    'flow of tinh for 2024-H1 at 2024-12-31',
    ['2023-12-01/2024-03-31 9 USD', '2024-Q1 10 USD', '2024-04-01/2024-07-31 7 USD @2024-06-30'],
    'sub-periods 10 on 2024-03-31: 2024-Q1 10 on 2024-03-31',
  ],
  [
    'the fewest parts, though others are found first',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01 1 USD', '2024-02 2 USD', '2024-03/2024-06 4 USD', '2024-Q1 8 USD', '2024-Q2 16 USD', '2024-H2 32 USD'],
    'sub-periods 56 on 2024-12-31: 2024-Q1 8 on 2024-03-31; 2024-Q2 16 on 2024-06-30; 2024-H2 32 on 2024-12-31',
  ],
  [
    'of as many parts those that begin with the longest later ones',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01/2024-02 1 USD', '2024-03/2024-06 2 USD', '2024-Q1 4 USD', '2024-Q2 8 USD', '2024-H2 16 USD'],
    'sub-periods 19 on 2024-12-31: 2024-01/2024-02 1 on 2024-02-29; 2024-03/2024-06 2 on 2024-06-30; 2024-H2 16 on 2024-12-31',
  ],
  [
    'to the same day, the fewest parts',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01 1 USD', '2024-02/2024-06 2 USD', '2024-H1 3 USD'],
    'sub-periods 3 on 2024-06-30: 2024-H1 3 on 2024-06-30',
  ],
  [
    'to the same day, the fewest parts, though others are found first',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01 1 USD', '2024-02 2 USD', '2024-03/2024-06 4 USD', '2024-Q1 8 USD', '2024-Q2 16 USD'],
    'sub-periods 24 on 2024-06-30: 2024-Q1 8 on 2024-03-31; 2024-Q2 16 on 2024-06-30',
  ],
  [
    'to the same day in as many parts, those found first',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01/2024-02 1 USD', '2024-03/2024-06 2 USD', '2024-Q1 4 USD', '2024-Q2 8 USD'],
    'sub-periods 3 on 2024-06-30: 2024-01/2024-02 1 on 2024-02-29; 2024-03/2024-06 2 on 2024-06-30',
  ],
  [
    'a part that is still running leads nowhere',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 10 USD @2024-03-30', '2024-Q2 20 USD'],
    'sub-periods 10 on 2024-03-30: 2024-Q1 10 on 2024-03-30',
  ],
  [
    'of several figures of a part the latest that counts',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 12 USD, status: estimate', '2024-Q1 10 USD', '2024-Q1 11 USD, preferred: true', '2024-Q1 9 USD @2024-02-01'],
    'sub-periods 11 on 2024-03-31: 2024-Q1 11 on 2024-03-31',
  ],
  [
    'of two actual figures the first',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 10 USD', '2024-Q1 12 USD'],
    'sub-periods 10 on 2024-03-31: 2024-Q1 10 on 2024-03-31',
  ],
  [
    'the one that is preferred, though it stands first',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 11 USD, preferred: true', '2024-Q1 10 USD'],
    'sub-periods 11 on 2024-03-31: 2024-Q1 11 on 2024-03-31',
  ],
  [
    'an actual figure before an estimate behind it',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 10 USD', '2024-Q1 12 USD, status: estimate, preferred: true'],
    'sub-periods 10 on 2024-03-31: 2024-Q1 10 on 2024-03-31',
  ],
  [
    'a final figure before a provisional one',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 12 USD, status: provisional', '2024-Q1 10 USD, status: final'],
    'sub-periods 10 on 2024-03-31, final: 2024-Q1 10 on 2024-03-31',
  ],
  [
    'money without a rate',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 12 USD', '2024-Q2 10 EUR'],
    'sub-periods ⊥ on 2024-06-30, lacks the rate of EUR in USD of 2024-06-30: 2024-Q1 12 on 2024-03-31; 2024-Q2 ⊥ on 2024-06-30',
  ],
  [
    'money of two currencies without a rate, of which the first is told',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 12 EUR', '2024-Q2 10 GBP'],
    'sub-periods ⊥ on 2024-06-30, lacks the rate of EUR in USD of 2024-03-31: 2024-Q1 ⊥ on 2024-03-31; 2024-Q2 ⊥ on 2024-06-30',
  ],
  [
    'as far as it reaches in as many parts, the one that has the most before it',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-Q1 10 USD', '2024-H1 12 USD @2024-03-31'],
    'sub-periods 12 on 2024-03-31: 2024-H1 12 on 2024-03-31',
  ],
  [
    'the furthest, though fewer parts reach less far',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024-01 1 USD', '2024-02 2 USD', '2024-03/2024-12 4 USD', '2024-Q1 8 USD', '2024-Q2 16 USD'],
    'sub-periods 7 on 2024-12-31: 2024-01 1 on 2024-01-31; 2024-02 2 on 2024-02-29; 2024-03/2024-12 4 on 2024-12-31',
  ],
  ['of events', 'count of tinh for 2024 at 2024-12-31', ['2024-Q1 12 lượt'], 'sub-periods 12 on 2024-03-31: 2024-Q1 12 on 2024-03-31'],
];

const LEVELS: readonly Case[] = [
  [
    'the last of a quarter of it',
    'level of tinh for 2024 at 2024-12-31',
    ['2024-Q3 30 người', '2024-Q1 10 người'],
    'sub-periods 30 on 2024-09-30: 2024-Q3 30 on 2024-09-30',
  ],
  [
    'the last by the day that is asked for, of a longer time too',
    'level of tinh for 2024 at 2024-06-30',
    ['2023/2025 20 người @2024-06-30', '2024-Q1 10 người', '2024-Q3 30 người'],
    'sub-periods 20 on 2024-06-30: 2023/2025 20 on 2024-06-30',
  ],
  [
    'a level of the first day',
    'level of tinh for 2024 at 2024-12-31',
    ['2024-01-01 20 người'],
    'sub-periods 20 on 2024-01-01: 2024-01-01 20 on 2024-01-01',
  ],
  ['a level of the day before', 'level of tinh for 2024 at 2024-12-31', ['2023 20 người'], 'nothing'],
  ['a level of the day after', 'level of tinh for 2024 at 2025-12-31', ['2025-01-01 20 người'], 'nothing'],
  [
    'a mean by the days each level held, in any order',
    'mean of tinh for 2024-01 at 2024-02-15',
    ['2024-01-21 20 người', '2024-01-11 10 người', '2024-01-21 90 người, status: estimate'],
    'sub-periods 320/21 on 2024-01-31: 2024-01-11 10 on 2024-01-11; 2024-01-21 20 on 2024-01-21',
  ],
  [
    'a mean up to the day that is asked for',
    'mean of tinh for 2024-01 at 2024-01-21',
    ['2024-01-11 10 người', '2024-01-21 21 người'],
    'sub-periods 11 on 2024-01-21: 2024-01-11 10 on 2024-01-11; 2024-01-21 21 on 2024-01-21',
  ],
  ['no mean of nothing', 'mean of tinh for 2024-01 at 2024-01-21', [], 'nothing'],
  ['no plain mean of growth', 'plain of tinh for 2024 at 2024-12-31', ['2024-H1 10 %/năm'], 'nothing'],
  [
    'the greatest of a row',
    'most of tinh for 2024 at 2024-12-31',
    ['2024-Q1 10 người', '2024-Q2 30 người', '2024-Q3 20 người', '2024-12 90 người'],
    'sub-periods 30 on 2024-09-30: 2024-Q1 10 on 2024-03-31; 2024-Q2 30 on 2024-06-30; 2024-Q3 20 on 2024-09-30',
  ],
  [
    'the greatest of what is only known to be more',
    'most of tinh for 2024 at 2024-12-31',
    ['2024-Q1 trên 10 người', '2024-Q2 5 người'],
    'sub-periods 10 of (10, ∞) on 2024-06-30: 2024-Q1 10 of (10, ∞) on 2024-03-31; 2024-Q2 5 on 2024-06-30',
  ],
  [
    'the greatest of what is only known to be less',
    'most of tinh for 2024 at 2024-12-31',
    ['2024-Q1 dưới 10 người', '2024-Q2 5 người'],
    'sub-periods 10 of [5, 10) on 2024-06-30: 2024-Q1 10 of (-∞, 10) on 2024-03-31; 2024-Q2 5 on 2024-06-30',
  ],
  [
    'the greatest, beside what is known to be less',
    'most of tinh for 2024 at 2024-12-31',
    ['2024-Q1 dưới 5 người', '2024-Q2 5 người'],
    'sub-periods 5 on 2024-06-30: 2024-Q1 5 of (-∞, 5) on 2024-03-31; 2024-Q2 5 on 2024-06-30',
  ],
  [
    'the greatest of what is only known to be less, all of it',
    'most of tinh for 2024 at 2024-12-31',
    ['2024-Q1 dưới 10 người', '2024-Q2 dưới 5 người'],
    'sub-periods 10 of (-∞, 10) on 2024-06-30: 2024-Q1 10 of (-∞, 10) on 2024-03-31; 2024-Q2 5 of (-∞, 5) on 2024-06-30',
  ],
  [
    'the least of what is only known to be more',
    'least of tinh for 2024 at 2024-12-31',
    ['2024-Q1 trên 10 người', '2024-Q2 12 người'],
    'sub-periods 10 of (10, 12] on 2024-06-30: 2024-Q1 10 of (10, ∞) on 2024-03-31; 2024-Q2 12 on 2024-06-30',
  ],
  [
    'the least, beside what is known to be more',
    'least of tinh for 2024 at 2024-12-31',
    ['2024-Q1 trên 5 người', '2024-Q2 5 người'],
    'sub-periods 5 on 2024-06-30: 2024-Q1 5 of (5, ∞) on 2024-03-31; 2024-Q2 5 on 2024-06-30',
  ],
  [
    'the least of a row',
    'least of tinh for 2024 at 2024-12-31',
    ['2024-Q1 20 người', '2024-Q2 10 người', '2024-Q3 30 người', '2024-12 1 người'],
    'sub-periods 10 on 2024-09-30: 2024-Q1 20 on 2024-03-31; 2024-Q2 10 on 2024-06-30; 2024-Q3 30 on 2024-09-30',
  ],
  ['none of what is not added', 'none of tinh for 2024 at 2024-12-31', ['2024-H1 hạng 3'], 'nothing'],
];

const RATES: readonly Case[] = [
  [
    'one alone is itself',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021 7 %/năm'],
    'sub-periods 7 on 2021-12-31: 2021 7 on 2021-12-31',
  ],
  [
    'of two years, in any order',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2022 21 %/năm', '2021 0 %/năm'],
    'sub-periods 10 on 2022-12-31: 2021 0 on 2021-12-31; 2022 21 on 2022-12-31',
  ],
  [
    'the longest where two begin together',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021 90 %/năm', '2021/2022 10 %/năm', '2023 10 %/năm'],
    'sub-periods 10 on 2023-12-31: 2021/2022 10 on 2022-12-31; 2023 10 on 2023-12-31',
  ],
  [
    'none that begins before the one before ends',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021-01-01/2022-06-30 10 %/năm', '2022-06-30/2022-12-31 90 %/năm', '2022-07-01/2022-12-31 10 %/năm'],
    'sub-periods 10 on 2022-12-31: 2021-01-01/2022-06-30 10 on 2022-06-30; 2022-07-01/2022-12-31 10 on 2022-12-31',
  ],
  [
    'a rate over two years enters twice, one over a month once',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021/2022 0 %/năm', '2023-01 700 %/năm'],
    'sub-periods 100 on 2023-01-31: 2021/2022 0 on 2022-12-31; 2023-01 700 on 2023-01-31',
  ],
  [
    'of which one is only known to be less',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021 21 %/năm', '2022 dưới 0 %/năm'],
    'sub-periods 10 of (-∞, 10) on 2022-12-31: 2021 21 on 2021-12-31; 2022 0 of (-∞, 0) on 2022-12-31',
  ],
  [
    'an estimate among them',
    'growth of tinh for 2020/2025 at 2025-12-31',
    ['2021 10 %/năm', '2022 10 %/năm, status: estimate'],
    'sub-periods 10 on 2022-12-31, estimate: 2021 10 on 2021-12-31; 2022 10 on 2022-12-31',
  ],
  [
    'over two hundred years',
    'growth of tinh for 1801/2025 at 2025-12-31',
    ['1801/1900 0 %/năm', '1901/2000 0 %/năm'],
    'sub-periods 0 on 2000-12-31: 1801/1900 0 on 1900-12-31; 1901/2000 0 on 2000-12-31',
  ],
  [
    'over more years than anybody plans',
    'growth of tinh for 1801/2025 at 2025-12-31',
    ['1801/1900 0 %/năm', '1901/2001 0 %/năm'],
    'nothing',
  ],
  [
    'one alone over more years than anybody plans',
    'growth of tinh for 1801/2025 at 2025-12-31',
    ['1801/2010 3 %/năm'],
    'sub-periods 3 on 2010-12-31: 1801/2010 3 on 2010-12-31',
  ],
];

const EXTENDED: readonly Case[] = [
  [
    'what later quarters added, the first of them from the middle',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-05-31', '2024-Q2 30 USD', '2024-Q2 20 USD @2024-05-31', '2024-Q3 7 USD'],
    'extended 117 on 2024-09-30: 2024 100 on 2024-05-31; 2024-Q2 10 on 2024-06-30; 2024-Q3 7 on 2024-09-30',
  ],
  [
    'a part that began on the day of the whole',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-06-30', '2024-06-30/2024-12-31 1 USD @2024-06-30', '2024-06-30/2024-12-31 30 USD @2024-09-30'],
    'extended 129 on 2024-09-30: 2024 100 on 2024-06-30; 2024-06-30/2024-12-31 29 on 2024-09-30',
  ],
  [
    'nothing of a part that was running and had no figure then',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-05-31', '2024-Q2 30 USD'],
    'nothing',
  ],
  ['nothing of money without a rate', 'flow of tinh for 2024 at 2024-12-31', ['2024 100 USD @2024-06-30', '2024-Q3 30 EUR'], 'nothing'],
  [
    'nothing of money that had no rate then',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-05-31', '2024-Q2 30 USD', '2024-Q2 20 EUR @2024-05-31'],
    'nothing',
  ],
  [
    'nothing of a whole in money without a rate',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 EUR @2024-06-30', '2024-Q3 30 USD'],
    'nothing',
  ],
  ['nothing on top of the whole year', 'flow of tinh for 2024 at 2025-12-31', ['2024 100 USD', '2024-Q4 30 USD'], 'nothing'],
  ['nothing of the day itself', 'flow of tinh for 2024 at 2024-06-30', ['2024 100 USD @2024-06-30', '2024-Q2 30 USD'], 'nothing'],
  [
    'nothing that ends on the day of the whole',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-06-30', '2024-Q2 30 USD'],
    'nothing',
  ],
  [
    'nothing that begins later than the day after',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-06-29', '2024-Q3 30 USD'],
    'nothing',
  ],
  [
    'nothing that came after the day that is asked for',
    'flow of tinh for 2024 at 2024-08-31',
    ['2024 100 USD @2024-06-30', '2024-Q3 30 USD'],
    'nothing',
  ],
  ['nothing of a level', 'level of tinh for 2024 at 2024-12-31', ['2024 100 người @2024-06-30', '2024-Q3 30 người'], 'nothing'],
  [
    'nothing of what is not summed over time',
    'count of tinh for 2024 at 2024-12-31',
    ['2024 100 lượt @2024-06-30', '2024-Q3 30 lượt'],
    'nothing',
  ],
  [
    'nothing of a level that is added up',
    'stock of tinh for 2024 at 2024-12-31',
    ['2024 100 người @2024-06-30', '2024-Q3 30 người'],
    'nothing',
  ],
  [
    'an estimate that is added',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-06-30', '2024-Q3 30 USD, status: estimate'],
    'extended 130 on 2024-09-30, estimate: 2024 100 on 2024-06-30; 2024-Q3 30 on 2024-09-30',
  ],
  [
    'what is added to an estimate',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-05-31, status: estimate', '2024-Q2 30 USD', '2024-Q2 20 USD @2024-05-31, status: provisional'],
    'extended 110 on 2024-06-30, estimate: 2024 100 on 2024-05-31; 2024-Q2 10 on 2024-06-30',
  ],
  [
    'what is added since a provisional figure',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-05-31', '2024-Q2 30 USD', '2024-Q2 20 USD @2024-05-31, status: provisional'],
    'extended 110 on 2024-06-30, provisional: 2024 100 on 2024-05-31; 2024-Q2 10 on 2024-06-30',
  ],
  [
    'a part that begins by itself before one that began earlier',
    'flow of tinh for 2024 at 2024-12-31',
    ['2024 100 USD @2024-03-31', '2024-01/2024-06 50 USD', '2024-01/2024-06 35 USD @2024-03-31', '2024-Q2 20 USD'],
    'extended 120 on 2024-06-30: 2024 100 on 2024-03-31; 2024-Q2 20 on 2024-06-30',
  ],
];

describe('a number out of sub-periods', () => {
  it('of one yearly rate is meant as closely as that was written', () => {
    const plan = planWith(`${BASE}actuals: [{indicator: growth, period: 2021, value: "7,5 %/năm"}]`);
    const { step, halfStep } = candidate(plan, requestIn('growth of tinh for 2020/2025 at 2025-12-31'), 'sub-periods')!.amount!;
    assert.deepEqual(
      [step, halfStep].map((each) => each.toFraction()),
      ['1/10', '1/20'],
    );
  });

  for (const [heading, cases] of Object.entries({ 'a sum over time': SUMS, 'a level over time': LEVELS, 'yearly rates': RATES }))
    describe(heading, () => {
      for (const each of cases) it(each[0], () => assertSays('sub-periods', each));
    });
});

describe('a figure that is extended', () => {
  it('has nothing of a quarter whose figure is still to come', () => {
    const sheet = '{indicator: flow, period: 2024-Q3, values: {tinh: }}';
    const plan = planWith(`${BASE}actuals: [${figure('flow', '2024 100 USD @2024-06-30')}, ${sheet}]`);
    assert.equal(rolledUp(plan, { of: 'flow of tinh for 2024 at 2024-12-31', way: 'extended' }), 'nothing');
  });

  for (const each of EXTENDED) it(each[0], () => assertSays('extended', each));
});
