import assert from 'node:assert/strict';
import { type Asked, planWith, rolledUp } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
rates: [{date: 2024-01-01, one: USD, is: 25.000 đồng}]
indicators:
  a: {name: A, unit: người, kind: stock}
  b: {name: B, unit: người, kind: stock}
  c: {name: C, unit: người, kind: stock}
  usd: {name: USD, unit: USD, kind: flow}
  usd-2: {name: USD 2, unit: USD, kind: flow}
  bare: {name: Không đơn vị, kind: flow}
  share: {name: Tỷ lệ, unit: "%", kind: ratio, numerator: a, denominator: b}
  half: {name: Nửa, unit: "%", kind: ratio, numerator: a}
  rest: {name: Nửa kia, unit: "%", kind: ratio, denominator: a}
  money-share: {name: Tỷ lệ, unit: "%", kind: ratio, numerator: usd, denominator: usd-2}
`;

type Case = readonly [says: string, formula: string, figures: string, expected: string, money?: Partial<Asked>];

const number = (of: string, value: string, more = '') => `{indicator: ${of}, period: 2024, value: ${value}${more}}`;
const FIGURES = [
  number('a', '12 người'),
  number('b', '4 người'),
  number('c', '0 người'),
  number('usd', '10 USD'),
  number('usd-2', '5 USD'),
];
const DONG = { currency: 'VND' } as const;

const FORMULAS: readonly Case[] = [
  ['none', 'f', '', 'nothing'],
  ['a number alone', '1.5', '', 'nothing'],
  ['a product and a number', 'a * b + 1.5', '', 'formula 99/2 on 2024-12-31: a 12 on 2024-12-31; b 4 on 2024-12-31'],
  ['a difference and a quotient', 'a - b / 8', '', 'formula 23/2 on 2024-12-31: a 12 on 2024-12-31; b 4 on 2024-12-31'],
  ['an indicator named twice', 'a + a', '', 'formula 24 on 2024-12-31: a 12 on 2024-12-31'],
  ['one divided by nothing', 'a / c', '', 'formula ⊥ on 2024-12-31, lacks a divisor: a 12 on 2024-12-31; c 0 on 2024-12-31'],
  [
    'one divided by nothing, and more',
    'a / c + b',
    '',
    'formula ⊥ on 2024-12-31, lacks a divisor: a 12 on 2024-12-31; c 0 on 2024-12-31; b 4 on 2024-12-31',
  ],
  [
    'more, and one divided by nothing',
    'b + a / c',
    '',
    'formula ⊥ on 2024-12-31, lacks a divisor: b 4 on 2024-12-31; a 12 on 2024-12-31; c 0 on 2024-12-31',
  ],
  ['one that nobody has reported', 'a + d', '', 'nothing'],
  ['an estimate and an older figure', 'a + e', number('e', '3 người', ', as-of: 2024-06-30, status: estimate'), 'nothing'],
  [
    'an estimate and a figure of its day',
    'a + e',
    `${number('e', '3 người', ', as-of: 2024-06-30, status: estimate')}, ${number('a', '11 người', ', as-of: 2024-06-30')}`,
    'formula 14 on 2024-06-30, estimate: a 11 on 2024-06-30; e 3 on 2024-06-30',
  ],
  [
    'money without a rate',
    'a * usd',
    number('usd', '10 EUR').replace('2024,', '2024, preferred: true,'),
    'formula ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-12-31: a 12 on 2024-12-31',
  ],
  ['money in another currency', 'usd * 2', '', 'formula 500000 on 2024-12-31: usd 250000 on 2024-12-31', DONG],
  [
    'a sum of money in another currency',
    'usd + usd-2',
    '',
    'formula 375000 on 2024-12-31: usd 250000 on 2024-12-31; usd-2 125000 on 2024-12-31',
    DONG,
  ],
  ['money and a constant in another currency', 'usd + 5', '', 'nothing', DONG],
  ['money in its own currency and a constant', 'usd + 5', '', 'formula 15 on 2024-12-31: usd 10 on 2024-12-31'],
  ['money by money, which is none', 'usd / usd-2', '', 'nothing', DONG],
  ['money of money', 'usd * usd-2', '', 'nothing', DONG],
  ['a part of money', 'usd * usd-2 / usd', '', 'formula 125000 on 2024-12-31: usd 250000 on 2024-12-31; usd-2 125000 on 2024-12-31', DONG],
  ['money a person', 'usd / a', '', 'formula 62500/3 on 2024-12-31: usd 250000 on 2024-12-31; a 12 on 2024-12-31', DONG],
  ['something mixed times money', '(usd + 5) * a', '', 'nothing', DONG],
  ['money less something mixed', 'usd - (a + usd-2)', '', 'nothing', DONG],
  ['something of no unit', 'usd * bare', number('bare', '3'), 'nothing', DONG],
  ['something nobody has defined', 'usd * nope', number('nope', '3'), 'nothing', DONG],
];

const RATIOS: readonly Case[] = [
  ['of both', 'share', '', 'ratio 300 on 2024-12-31: a 12 on 2024-12-31; b 4 on 2024-12-31'],
  [
    'of a part of nothing',
    'share',
    number('b', '0 người').replace('2024,', '2024, preferred: true,'),
    'ratio ⊥ on 2024-12-31, lacks a divisor: a 12 on 2024-12-31; b 0 on 2024-12-31',
  ],
  ['without the whole', 'half', '', 'nothing'],
  ['without the part', 'rest', '', 'nothing'],
  [
    'of money without a rate',
    'money-share',
    number('usd', '10 EUR').replace('2024,', '2024, preferred: true,'),
    'ratio ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-12-31: usd-2 5 on 2024-12-31',
  ],
  [
    'by money without a rate',
    'money-share',
    number('usd-2', '10 EUR').replace('2024,', '2024, preferred: true,'),
    'ratio ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-12-31: usd 10 on 2024-12-31',
  ],
];

function said(indicators: string, figures: string, asked: Asked): string {
  return rolledUp(planWith(`${BASE}${indicators}actuals: [${[...FIGURES, ...(figures ? [figures] : [])].join(', ')}]`), asked);
}

describe('a number out of a formula', () => {
  for (const [says, formula, figures, expected, money] of FORMULAS)
    it(says, () => {
      const own = formula === 'f' ? '' : `, formula: ${formula}`;
      const indicators = `  d: {name: D, unit: người, kind: stock}\n  e: {name: E, unit: người, kind: stock}\n  f: {name: F, unit: USD, kind: flow${own}}\n`;
      assert.equal(said(indicators, figures, { of: 'f of tinh for 2024 at 2024-12-31', way: 'formula', ...money }), expected);
    });
});

describe('a ratio of two numbers', () => {
  for (const [says, of, figures, expected] of RATIOS)
    it(says, () => assert.equal(said('', figures, { of: `${of} of tinh for 2024 at 2024-12-31`, way: 'ratio' }), expected));
});
