import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { assess } from '../../../core/rollup/assess.ts';
import type { Assessment, Progress } from '../../../core/rollup/assessment.ts';
import { earlierRatings } from '../../../core/rollup/earlier-ratings.ts';
import { explanationOf } from '../../../core/rollup/explained.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { dayOf } from '../golden-numbers.ts';
import { planWith } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
zones:
  kkt: {name: KKT, type: KKT}
  kcn-a: {name: KCN A, type: KCN, within: kkt}
  kcn-b: {name: KCN B, type: KCN, within: kkt}
indicators:
  capital: {name: Vốn, unit: USD, kind: flow}
  share: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: weighted, weight: wealth}
  odd: {name: Lạ, unit: USD}
  growth: {name: Tăng trưởng, unit: "%/năm", kind: rate}
  growth-2: {name: Tăng trưởng, unit: "%/năm", kind: rate, decimals: 2}
  wealth: {name: Tài sản, unit: USD, kind: stock}
  score: {name: Điểm, unit: điểm, kind: index}
  nothing: {name: Chia cho 0, unit: "%", kind: ratio, numerator: wealth, denominator: fresh}
  starts: {name: Khởi công, unit: dự án, kind: flow, from-events: {count: projects, of: [groundbreaking]}}
  place: {name: Hạng, unit: hạng, kind: rank}
  fresh: {name: Mới, unit: USD, kind: stock, freshness: {error-after: 30 days}}
  sum: {name: Tổng, unit: USD, kind: flow, components: [part-1, part-2], may-include: [part-3]}
  product: {name: Tích, unit: USD, kind: flow, formula: part-1 * part-2}
  part-1: {name: Phần 1, unit: USD, kind: flow}
  part-2: {name: Phần 2, unit: USD, kind: flow}
  part-3: {name: Phần 3, unit: USD, kind: flow}
`;

interface More {
  readonly at?: string;
  readonly figures?: string;
  readonly manifest?: string;
  readonly more?: string;
  readonly id?: string;
}

/** A goal on a day; the plan has the scope `tinh`. */
function goal(target: string, { at = '2024-06-30', figures = '', manifest = 'scope: tinh', more = '', id = 'g' }: More = {}): Assessment {
  const plan = planWith(`${BASE}targets: {g: {name: G, ${target}}}\nactuals: [${figures}]\n${more}`, manifest);
  return assess(plan, id, dayOf(at))!;
}

const figure = (of: string, value: string, more = '') => `{indicator: ${of}, period: 2024, value: ${value}${more}}`;
const half = (of: string, value: string, more = '') => figure(of, value, `, as-of: 2024-06-30${more}`);

describe('how far a figure has come', () => {
  const said = (found: Assessment, key: keyof Progress) => {
    const value = found.progress?.[key];
    return value === undefined ? '⊥' : typeof value === 'object' ? value.toFraction() : String(value);
  };
  const table: readonly [says: string, target: string, more: More, key: keyof Progress, expected: string][] = [
    [
      'attainment of a flow',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: half('capital', '91 USD') },
      'attainment',
      '91/366',
    ],
    [
      'nothing a day of a level',
      'indicator: wealth, period: 2024, at-least: 376 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: half('wealth', '100 USD') },
      'perDay',
      '⊥',
    ],
    ['elapsed', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'elapsed', '91/183'],
    [
      'expected of a flow',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: half('capital', '91 USD') },
      'expected',
      '182',
    ],
    ['pace of a flow', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'pace', '1/2'],
    ['per day of a flow', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'perDay', '1/2'],
    ['run-rate of a flow', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'runRate', '183'],
    ['days left', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'daysLeft', '184'],
    [
      'remaining of a flow',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: half('capital', '90 USD') },
      'remaining',
      '276',
    ],
    [
      'required a day',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: half('capital', '90 USD') },
      'requiredPerDay',
      '3/2',
    ],
    ['catch-up', 'indicator: capital, period: 2024, at-least: 366 USD', { figures: half('capital', '91 USD') }, 'catchUp', '275/92'],
    [
      'no catch-up from nothing',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: half('capital', '0 USD') },
      'catchUp',
      '⊥',
    ],
    [
      'nothing required after the end',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: figure('capital', '91 USD'), at: '2024-12-31' },
      'requiredPerDay',
      '⊥',
    ],
    [
      'on the first day',
      'indicator: capital, period: 2024, at-least: 366 USD',
      { figures: figure('capital', '2 USD', ', as-of: 2024-01-01'), at: '2024-01-01' },
      'perDay',
      '2',
    ],
    [
      'no attainment of a target of nothing',
      'indicator: capital, period: 2024, at-most: 0 USD',
      { figures: half('capital', '0 USD') },
      'attainment',
      '⊥',
    ],
    [
      'what is used of a ceiling',
      'indicator: capital, period: 2024, at-most: 366 USD',
      { figures: half('capital', '91 USD') },
      'used',
      'true',
    ],
    ['the pace of a ceiling', 'indicator: capital, period: 2024, at-most: 366 USD', { figures: half('capital', '91 USD') }, 'pace', '2'],
    [
      'nothing remains of a ceiling',
      'indicator: capital, period: 2024, at-most: 366 USD',
      { figures: half('capital', '91 USD') },
      'remaining',
      '⊥',
    ],
    [
      'expected of a level with a start',
      'indicator: wealth, period: 2024, at-least: 376 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: half('wealth', '100 USD') },
      'expected',
      '192',
    ],
    [
      'nothing is used of a ceiling of a level with a start',
      'indicator: wealth, period: 2024, at-most: 376 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: half('wealth', '100 USD') },
      'used',
      'false',
    ],
    [
      'what is used of a level without a start',
      'indicator: wealth, period: 2024, at-most: 10 USD',
      { figures: half('wealth', '5 USD') },
      'used',
      'true',
    ],
    [
      'a ceiling on the way from a start is not used',
      'indicator: wealth, period: 2024, at-most: 10 USD, baseline: {period: 2023, value: 20 USD}',
      { figures: half('wealth', '15 USD') },
      'used',
      'false',
    ],
    [
      'on the way from a start',
      'indicator: wealth, period: 2024, at-most: 10 USD, baseline: {period: 2023, value: 20 USD}',
      { figures: half('wealth', '15 USD') },
      'attainment',
      '1/2',
    ],
    [
      'none where the start is the target',
      'indicator: wealth, period: 2024, at-least: 10 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: half('wealth', '15 USD') },
      'attainment',
      '⊥',
    ],
    [
      'no expectation of a level without a start',
      'indicator: wealth, period: 2024, at-least: 10 USD',
      { figures: half('wealth', '5 USD') },
      'expected',
      '⊥',
    ],
    ['the pace of growth', 'indicator: growth, period: 2024, at-least: 10 %/năm', { figures: half('growth', '5 %/năm') }, 'pace', '1/2'],
    ['the gap of growth', 'indicator: growth, period: 2024, at-least: 10 %/năm', { figures: half('growth', '5 %/năm') }, 'gap', '-5'],
    [
      'no attainment of growth',
      'indicator: growth, period: 2024, at-least: 10 %/năm',
      { figures: half('growth', '5 %/năm') },
      'attainment',
      '⊥',
    ],
    [
      'the pace of growth below a ceiling',
      'indicator: growth, period: 2024, at-most: 10 %/năm',
      { figures: half('growth', '5 %/năm') },
      'pace',
      '2',
    ],
    [
      'the pace of growth below a bound',
      'indicator: growth, period: 2024, less-than: 10 %/năm',
      { figures: half('growth', '5 %/năm') },
      'pace',
      '2',
    ],
    [
      'no pace of the latest growth',
      'indicator: growth, period: 2024, at-least: 10 %/năm, basis: at-end',
      { figures: half('growth', '5 %/năm') },
      'pace',
      '⊥',
    ],
    [
      'no pace of growth that should be nothing',
      'indicator: growth, period: 2024, at-least: 0 %/năm',
      { figures: half('growth', '5 %/năm') },
      'pace',
      '⊥',
    ],
    [
      'the gap of the mean growth of the years',
      'indicator: growth, period: 2022/2024, at-least: 11 %/năm',
      { figures: '{indicator: growth, period: 2022, value: 21 %/năm}, {indicator: growth, period: 2023, value: 0 %/năm}' },
      'gap',
      '-1',
    ],
    [
      'the gap of the latest growth',
      'indicator: growth, period: 2022/2024, at-least: 11 %/năm, basis: at-end',
      { figures: '{indicator: growth, period: 2022, value: 21 %/năm}, {indicator: growth, period: 2023, value: 0 %/năm}' },
      'gap',
      '-11',
    ],
    ['the gap of a place', 'indicator: place, period: 2024, top: 5', { figures: half('place', 'hạng 7') }, 'gap', '2'],
    [
      'expected by steps, one of which has no rate',
      'indicator: capital, period: 2024, at-least: 366 USD, phasing: {2024-Q1: 9 EUR, 2024-H1: 91 USD}',
      { figures: half('capital', '91 USD') },
      'expected',
      '91',
    ],
    [
      'not expected before a day it is due',
      'indicator: capital, due: 2024-12-31, at-least: 366 USD',
      { figures: half('capital', '91 USD').replace('2024,', '2024-H1,') },
      'expected',
      '⊥',
    ],
    [
      'expected evenly while there was a period',
      'indicator: capital, due: 2025-12-31, at-least: 366 USD, revisions: [{date: 2024-08-01, was-period: 2024, reason: R}]',
      { figures: half('capital', '91 USD') },
      'expected',
      '182',
    ],
    [
      'a line of a target is expected evenly',
      'indicator: capital, period: 2024, at-least: , split: {tinh: 366 USD}, phasing: {2024-H1: 1 USD}',
      { figures: half('capital', '91 USD'), id: 'g/tinh' },
      'expected',
      '182',
    ],
  ];
  for (const [says, target, more, key, expected] of table) it(says, () => assert.equal(said(goal(target, more), key), expected));
});

describe('the rating of a figure', () => {
  const RISING = 'indicator: capital, period: 2024, at-least: 366 USD';
  const table: readonly [says: string, target: string, more: More, expected: string][] = [
    ['a flow that is as far as expected', RISING, { figures: half('capital', '182 USD') }, 'on-track'],
    [
      'a part of a level below a ceiling',
      'indicator: wealth, scope: kkt, period: 2024, at-most: 10 USD',
      { figures: figure('wealth', '5 USD', ', as-of: 2024-06-30').replace('period', 'scope: kcn-a, period') },
      'no-data',
    ],
    [
      'a level beyond a target that lies behind its start',
      'indicator: wealth, period: 2024, at-least: 5 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: figure('wealth', '25 USD'), at: '2024-12-31' },
      'achieved',
    ],
    [
      'an indicator of no kind',
      'indicator: odd, period: 2024, basis: at-end, at-least: 5 USD',
      { figures: half('odd', '9 USD') },
      'unmeasurable',
    ],
    [
      'a sum that is only known to be more',
      'indicator: sum, period: 2024, at-least: 4 USD',
      { figures: `${figure('part-1', '3–4 USD')}, ${figure('part-2', 'trên 2 USD')}`, at: '2024-12-31' },
      'exceeded',
    ],
    [
      'a product of which no end is known',
      'indicator: product, period: 2024, at-least: 5 USD',
      { figures: `${figure('part-1', 'khoảng -2 USD')}, ${figure('part-2', 'khoảng -3 USD')}`, at: '2024-12-31' },
      'exceeded',
    ],
    [
      'a sum that is only known to be less',
      'indicator: sum, period: 2024, at-most: 7 USD',
      { figures: `${figure('part-1', '3–4 USD')}, ${figure('part-2', 'dưới 2 USD')}`, at: '2024-12-31' },
      'achieved',
    ],
    ['a flow that is nearly as far', RISING, { figures: half('capital', '164 USD') }, 'at-risk'],
    ['a flow that is not as far', RISING, { figures: half('capital', '163 USD') }, 'off-track'],
    ['a flow of which nothing is expected yet', `${RISING}, phasing: {2024-H1: 0 USD}`, { figures: half('capital', '0 USD') }, 'on-track'],
    [
      'a flow of which nothing is expected yet, and something has come',
      `${RISING}, phasing: {2024-H1: 0 USD}`,
      { figures: half('capital', '5 USD') },
      'on-track',
    ],
    [
      'a flow of which nothing is expected yet, and something has gone',
      `${RISING}, phasing: {2024-H1: 0 USD}`,
      { figures: half('capital', '-5 USD') },
      'off-track',
    ],
    ['a flow due at the end', `${RISING}, phasing: at-end`, { figures: half('capital', '0 USD') }, 'at-risk'],
    [
      'a flow due at the end that is near',
      `${RISING}, phasing: at-end`,
      { figures: figure('capital', '0 USD', ', as-of: 2024-12-15'), at: '2024-12-15' },
      'off-track',
    ],
    [
      'of a basis that is not that of a level',
      'indicator: wealth, period: 2024, basis: yearly-average, at-least: 5 USD',
      { figures: half('wealth', '9 USD') },
      'unmeasurable',
    ],
    [
      'of a basis that is not that of growth',
      'indicator: growth, period: 2024, basis: total, at-least: 5 %/năm',
      { figures: half('growth', '9 %/năm') },
      'unmeasurable',
    ],
    [
      'of the latest growth',
      'indicator: growth, period: 2024, basis: at-end, at-least: 5 %/năm',
      { figures: half('growth', '9 %/năm') },
      'on-track',
    ],
    [
      'of a yearly average of a flow',
      'indicator: capital, period: 2024, basis: yearly-average, at-least: 366 USD',
      { figures: half('capital', '182 USD') },
      'on-track',
    ],
    [
      'of what is neither more nor less than anything',
      'indicator: sum, period: 2024, at-least: 5 USD',
      { figures: `${half('part-1', '3–4 USD')}, ${half('part-2', 'trên 1 USD')}, ${half('part-3', 'dưới 1 USD')}` },
      'no-data',
    ],
    [
      'of what is only less than something',
      'indicator: sum, period: 2024, at-most: 50 USD',
      { figures: `${half('part-1', '3–4 USD')}, ${half('part-2', 'dưới 1 USD')}` },
      'on-track',
    ],
    ['of money without a rate', RISING, { figures: half('capital', '9 EUR') }, 'unmeasurable'],
    [
      'of a forecast of which nothing can be said',
      RISING,
      {
        figures: half('capital', 'trên 5 USD'),
        more: 'forecasts: [{indicator: capital, period: 2024, made-on: 2024-06-30, values: {kcn-a: 3–4 USD, kcn-b: dưới 400 USD}}]',
      },
      'off-track',
    ],
    [
      'of a forecast that brings it',
      RISING,
      {
        figures: half('capital', '5 USD'),
        more: 'forecasts: [{indicator: capital, period: 2024, made-on: 2024-06-30, values: {kcn-a: 200 USD, kcn-b: 200 USD}}]',
      },
      'on-track',
    ],
    [
      'within a band',
      'indicator: capital, period: 2024, between: 366–400 USD',
      { figures: figure('capital', '380 USD'), at: '2024-12-31' },
      'achieved',
    ],
    ['far within a band', 'indicator: capital, period: 2024, between: 366–4000 USD', { figures: half('capital', '380 USD') }, 'on-track'],
    [
      'below a line of a band of which one end is told',
      'indicator: capital, period: 2024, between: 366–400 USD, split: {tinh: 366 USD}',
      { figures: figure('capital', '300 USD'), at: '2024-12-31', id: 'g/tinh' },
      'missed',
    ],
    [
      'above a line of a band of which one end is told',
      'indicator: capital, period: 2024, between: 366–400 USD, split: {tinh: 366 USD}',
      { figures: figure('capital', '500 USD'), at: '2024-12-31', id: 'g/tinh' },
      'achieved',
    ],
    [
      'a level above a line of a band of which one end is told',
      'indicator: wealth, period: 2024, between: 3–4 USD, split: {tinh: 3 USD}',
      { figures: figure('wealth', '5 USD'), at: '2024-12-31', id: 'g/tinh' },
      'achieved',
    ],
    [
      'a level above a band',
      'indicator: wealth, period: 2024, between: 3–4 USD',
      { figures: figure('wealth', '5 USD'), at: '2024-12-31' },
      'missed',
    ],
    [
      'growth that is printed as it should be',
      'indicator: growth, period: 2024, at-least: 10 %/năm',
      { figures: figure('growth', '"10,04 %/năm"'), at: '2024-12-31' },
      'achieved',
    ],
    [
      'growth that is printed as more',
      'indicator: growth, period: 2024, at-least: 10 %/năm',
      { figures: figure('growth', '"10,05 %/năm"'), at: '2024-12-31' },
      'exceeded',
    ],
    [
      'growth that is printed as more, cut off',
      'indicator: growth, period: 2024, at-least: 10 %/năm',
      { figures: figure('growth', '"10,09 %/năm"'), at: '2024-12-31', manifest: 'scope: tinh, rounding: truncate' },
      'achieved',
    ],
    [
      'growth of two decimals that is printed as more',
      'indicator: growth-2, period: 2024, at-least: 10 %/năm',
      { figures: figure('growth-2', '"10,04 %/năm"'), at: '2024-12-31' },
      'exceeded',
    ],
    [
      'growth below a ceiling',
      'indicator: growth, period: 2024, at-most: 10 %/năm',
      { figures: figure('growth', '9 %/năm'), at: '2024-12-31' },
      'achieved',
    ],
    [
      'growth as it should be',
      'indicator: growth, period: 2024, at-least: 10 %/năm',
      { figures: figure('growth', '10 %/năm'), at: '2024-12-31' },
      'achieved',
    ],
    [
      'a score far below a ceiling below nothing',
      'indicator: score, period: 2024, at-most: -5 điểm',
      { figures: figure('score', '-10 điểm'), at: '2024-12-31' },
      'achieved',
    ],
    [
      'of a basis that is not that of a flow',
      'indicator: capital, period: 2024, basis: at-end, at-least: 5 USD',
      { figures: half('capital', '9 USD') },
      'unmeasurable',
    ],
    [
      'a figure older than the plan lets it be',
      'indicator: wealth, period: 2024, at-least: 5 USD',
      { figures: half('wealth', '9 USD'), at: '2024-08-31', manifest: 'scope: tinh, freshness: {error-after: 30 days}' },
      'stale',
    ],
    [
      'a figure as old as its own indicator lets it be',
      'indicator: fresh, period: 2024, at-least: 5 USD',
      { figures: half('fresh', '9 USD'), at: '2024-07-30', manifest: 'scope: tinh, freshness: {error-after: 3 days}' },
      'on-track',
    ],
    [
      'a figure of an indicator that is as old as it may be',
      'indicator: wealth, period: 2024, at-least: 5 USD',
      { figures: half('wealth', '9 USD'), at: '2024-12-30' },
      'on-track',
    ],
    [
      'a share of nothing',
      'indicator: nothing, period: 2024, at-least: 5 %',
      { figures: `${half('wealth', '5 USD')}, ${half('fresh', '0 USD')}` },
      'no-data',
    ],
    [
      'a level above a ceiling where it began',
      'indicator: wealth, period: 2024, at-most: 10 USD, baseline: {period: 2023, value: 10 USD}',
      { figures: half('wealth', '12 USD') },
      'at-risk',
    ],
    [
      'a figure as old as it may be',
      'indicator: fresh, period: 2024, at-least: 5 USD',
      { figures: half('fresh', '9 USD'), at: '2024-07-30' },
      'on-track',
    ],
    [
      'a figure a day older',
      'indicator: fresh, period: 2024, at-least: 5 USD',
      { figures: half('fresh', '9 USD'), at: '2024-07-31' },
      'stale',
    ],
    [
      'a part of a flow that is enough',
      'indicator: capital, scope: kkt, period: 2024, at-least: 5 USD',
      { figures: half('capital', '9 USD', ', scope: kcn-a') },
      'exceeded',
    ],
    [
      'a part of a flow that is not enough',
      'indicator: capital, scope: kkt, period: 2024, at-least: 50 USD',
      { figures: half('capital', '9 USD', ', scope: kcn-a') },
      'no-data',
    ],
    [
      'a part of a flow that is too much',
      'indicator: capital, scope: kkt, period: 2024, at-most: 5 USD',
      { figures: half('capital', '9 USD', ', scope: kcn-a') },
      'breached',
    ],
    [
      'a part of a level that is enough',
      'indicator: wealth, scope: kkt, period: 2024, at-least: 5 USD',
      { figures: half('wealth', '9 USD', ', scope: kcn-a') },
      'on-track',
    ],
    [
      'a part of a level that is too much',
      'indicator: wealth, scope: kkt, period: 2024, at-most: 5 USD',
      { figures: half('wealth', '9 USD', ', scope: kcn-a') },
      'no-data',
    ],
    [
      'a part of a share that is enough',
      'indicator: share, scope: kkt, period: 2024, at-least: 5 %',
      { figures: `${half('share', '9 %', ', scope: kcn-a')}, ${half('wealth', '9 USD', ', scope: kcn-a')}` },
      'no-data',
    ],
    [
      'all of one that is exceeded',
      'period: 2024, all-of: [{indicator: capital, at-least: 366 USD}]',
      { figures: figure('capital', '400 USD'), at: '2024-12-31' },
      'achieved',
    ],
    ['all of nothing that is there', 'period: 2024, all-of: [nowhere]', {}, 'unmeasurable'],
    ['of no time', 'indicator: capital, at-least: 366 USD', { figures: figure('capital', '400 USD') }, 'unmeasurable'],
    [
      'of a time without a beginning',
      'indicator: capital, period: nk, at-least: 366 USD',
      { manifest: 'scope: tinh, terms: {nk: {name: N, to: 2024-12-31}}' },
      'unmeasurable',
    ],
  ];
  for (const [says, target, more, expected] of table) it(says, () => assert.equal(goal(target, more).status, expected));

  it('of a band is told with the end that decides', () => {
    const [within, above] = ['366 USD', '500 USD'].map((value) =>
      goal('indicator: capital, period: 2024, between: 366–400 USD', { figures: figure('capital', value), at: '2024-12-31' }),
    );
    assert.deepEqual([within!.progress!.used, above!.progress!.used, above!.progress!.attainment!.toFraction()], [false, true, '5/4']);
  });

  it('that cannot be measured is told all the same, of a range its lower end', () => {
    const actual = (value: string) => goal('indicator: capital, period: 2024', { figures: half('capital', value) }).actual?.toFraction();
    assert.deepEqual([actual('3–4 USD'), actual('dưới 3 USD')], ['3', '3']);
  });

  it('of a proposed target is none, and how far it has come is told all the same', () => {
    const said = (target: string, of = 'capital') => {
      const { status, progress } = goal(`indicator: ${of}, period: 2024, ${target}`, { figures: half(of, '91 USD') });
      return `${status} ${progress?.attainment?.toFraction() ?? '–'}`;
    };
    assert.deepEqual(
      [said('at-least: 366 USD, proposed: true'), said('proposed: true'), said('at-least: 366 USD, proposed: true, basis: pro-rata')],
      ['unmeasurable 91/366', 'unmeasurable –', 'unmeasurable –'],
    );
  });

  it('of a proposed target of others is none', () => {
    const plan = planWith(
      `${BASE}targets: {g: {name: G, period: 2024, proposed: true, all-of: [h]}, h: {name: H, indicator: capital, period: 2024, at-least: 366 USD}, k: {name: K, period: 2024, all-of: [h]}}\nactuals: [${figure('capital', '400 USD')}]`,
    );
    assert.deepEqual(
      ['g', 'k'].map((id) => assess(plan, id, dayOf('2024-12-31'))!.status),
      ['unmeasurable', 'achieved'],
    );
  });

  it('of a line of a target of several is the line’s', () => {
    const found = goal('indicator: capital, period: 2024, all-of: [{indicator: capital, at-least: 366 USD}], split: {tinh: 5 USD}', {
      figures: figure('capital', '400 USD'),
      at: '2024-12-31',
      id: 'g/tinh',
    });
    assert.deepEqual([found.parts.length, found.status], [0, 'unmeasurable']);
  });

  it('by a forecast is a share of what is asked, and none of nothing', () => {
    const forecast = 'forecasts: [{indicator: capital, period: 2024, made-on: 2024-06-30, values: {kcn-a: 178 USD}}]';
    const share = (target: string) =>
      goal(`indicator: capital, period: 2024, ${target}`, {
        figures: half('capital', '5 USD'),
        more: forecast,
      }).forecastAttainment?.toFraction();
    assert.deepEqual([share('at-least: 366 USD'), share('at-most: 0 USD')], ['1/2', undefined]);
  });
});

describe('the time of a goal', () => {
  const due = (target: string, figures: string, manifest?: string) => {
    const { first, last, bound } = goal(`indicator: capital, at-least: 10 USD, ${target}`, { figures, ...(manifest ? { manifest } : {}) });
    return [first, last].map((day) => (day === undefined ? '–' : isoDate(day))).join(' … ') + `, ${bound?.toFraction() ?? '–'}`;
  };
  const flow = (period: string, value = '5 USD', more = '') => `{indicator: capital, period: ${period}, value: ${value}${more}}`;
  const table: readonly [says: string, target: string, figures: string, expected: string, manifest?: string][] = [
    ['due by a month, without figures', 'due: 2024-12', '', '2024-12-01 … 2024-12-31, 10'],
    [
      'due, from the first figure on',
      'due: 2024-12',
      `${flow('2023')}, ${flow('2022')}, ${flow('2024-H1')}`,
      '2022-01-01 … 2024-12-31, 10',
    ],
    [
      'due, not from a line that has not reported',
      'due: 2024-12',
      `${flow('2023')}, {indicator: capital, period: 2022, values: {tinh: }}`,
      '2023-01-01 … 2024-12-31, 10',
    ],
    ['due, from a figure of the very day', 'due: 2024-12', flow('2024-12-31'), '2024-12-31 … 2024-12-31, 10'],
    [
      'due, not from a figure that begins later',
      'due: 2024-12',
      flow('2025', '5 USD', ', as-of: 2025-01-01'),
      '2024-12-01 … 2024-12-31, 10',
    ],
    ['an average of the years up to the day', 'due: 2024-12-31, basis: yearly-average', flow('2023'), '2023-01-01 … 2024-12-31, 20'],
    ['an average of the years of no figure', 'due: 2024-12-31, basis: yearly-average', '', '2024-12-31 … 2024-12-31, 10'],
    ['an average of the years of no time', 'basis: yearly-average', '', '– … –, 10'],
    ['of a term without a beginning', 'period: nk', '', '– … –, 10', 'scope: tinh, terms: {nk: {name: N, to: 2024-12-31}}'],
    ['of a term without an end', 'period: nk', '', '– … –, 10', 'scope: tinh, terms: {nk: {name: N, from: 2024-01-01}}'],
    ['of no place', 'due: 2024-12', flow('2023'), '2024-12-01 … 2024-12-31, 10', 'as-of: 2024-06-30'],
  ];
  for (const [says, target, figures, expected, manifest] of table) it(says, () => assert.equal(due(target, figures, manifest), expected));
});

describe('what a goal demands', () => {
  const demands = (target: string, at: string, id = 'g') => {
    const { inForce } = goal(`indicator: capital, ${target}`, { at, id });
    return `${inForce.bound?.written ?? '–'}${inForce.bound2 ? `–${inForce.bound2.written}` : ''} by ${inForce.due?.written ?? inForce.period?.written ?? '–'}${inForce.revisedLater ? ', revised later' : ''}`;
  };
  const REVISED =
    'due: 2025-12, at-least: 30 USD, revisions: [{date: 2024-09-01, was: 20 USD, reason: R}, {date: 2024-03-01, was-due: 2024-12, reason: R}, {was: 5 USD, reason: R}, {date: 2024-06-01, was: 10 USD, reason: R}]';
  const table: readonly [says: string, target: string, at: string, expected: string, id?: string][] = [
    ['before all revisions', REVISED, '2024-01-01', '10 USD by 2024-12, revised later'],
    ['after the one of the deadline', REVISED, '2024-03-01', '10 USD by 2025-12, revised later'],
    ['on the day of the first of its number', REVISED, '2024-06-01', '20 USD by 2025-12, revised later'],
    [
      'before two revisions of its deadline',
      'due: 2025-12, at-least: 30 USD, revisions: [{date: 2024-09-01, was-due: 2025-06, reason: R}, {date: 2024-03-01, was-due: 2024-12, reason: R}]',
      '2024-01-01',
      '30 USD by 2024-12',
    ],
    [
      'before two revisions of its period',
      'period: 2025, at-least: 30 USD, revisions: [{date: 2024-09-01, was-period: 2024, reason: R}, {date: 2024-03-01, was-period: 2023, reason: R}]',
      '2024-01-01',
      '30 USD by 2023',
    ],
    ['after all', REVISED, '2024-09-01', '30 USD by 2025-12'],
    [
      'where no comparison is left',
      'period: 2024, revisions: [{date: 2024-09-01, was: 20 USD, reason: R}]',
      '2024-01-01',
      '– by 2024, revised later',
    ],
    ['where there never was one', 'period: 2024', '2024-01-01', '– by 2024'],
    [
      'of its lines',
      'period: 2024, at-least: 30 USD, split: {tinh: 3 USD}, revisions: [{date: 2024-09-01, was: 20 USD, reason: R}, {date: 2024-10-01, was: 2 USD, scope: tinh, reason: R}]',
      '2024-01-01',
      '2 USD by 2024, revised later',
      'g/tinh',
    ],
    [
      'of itself and not of its lines',
      'period: 2024, at-least: 30 USD, split: {tinh: 3 USD}, revisions: [{date: 2024-09-01, was: 2 USD, scope: tinh, reason: R}]',
      '2024-01-01',
      '30 USD by 2024',
    ],
    [
      'between two ends, formerly',
      'period: 2024, between: 30–40 USD, revisions: [{date: 2024-09-01, was: 20–25 USD, reason: R}]',
      '2024-01-01',
      '20–25 USD–20–25 USD by 2024, revised later',
    ],
    [
      'between two ends',
      'period: 2024, between: 30–40 USD, revisions: [{date: 2024-09-01, was: 20–25 USD, reason: R}]',
      '2024-10-01',
      '30–40 USD–30–40 USD by 2024',
    ],
  ];
  for (const [says, target, at, expected, id] of table) it(says, () => assert.equal(demands(target, at, id), expected));
});

describe('where a goal began', () => {
  const baseline = (target: string, more: More = {}) => goal(target, { at: '2024-12-31', ...more }).baseline?.toFraction();
  const SHARE = 'indicator: wealth, at-least: 5 USD';
  const table: readonly [says: string, target: string, more: More, expected: string | undefined][] = [
    ['by its own number', `${SHARE}, period: 2024, baseline: {period: 2020, value: 3 USD}`, {}, '3'],
    ['by a number without a rate', `${SHARE}, period: 2024, baseline: {period: 2020, value: 3 EUR}`, {}, undefined],
    ...['', ', convert-at: period-end'].flatMap((convert): (typeof table)[number][] => {
      const more = {
        manifest: `scope: tinh${convert}`,
        more: 'rates: [{date: 2020-01-01, one: EUR, is: 2 USD}, {date: 2022-01-01, one: EUR, is: 5 USD}, {date: 2025-01-01, one: EUR, is: 7 USD}]',
      };
      return [
        [
          `in other money as at the end of its period${convert}`,
          `${SHARE}, period: 2024, baseline: {period: 2020, value: 3 EUR}`,
          more,
          '6',
        ],
        [`in other money of no period as of the day${convert}`, `${SHARE}, period: 2024, baseline: {value: 3 EUR}`, more, '15'],
      ];
    }),
    [
      'by the figure of its period',
      `${SHARE}, period: 2024, baseline: {period: 2020}`,
      { figures: '{indicator: wealth, period: 2020, value: 3 USD}' },
      '3',
    ],
    [
      'by the figure of its period, where the goal has none',
      `${SHARE}, baseline: {period: 2020}`,
      { figures: '{indicator: wealth, period: 2020, value: 3 USD}' },
      '3',
    ],
    [
      'not before a break of the series',
      `${SHARE}, period: 2024, baseline: {period: 2020}`,
      {
        figures:
          '{indicator: wealth, period: 2020, value: 3 USD}, {indicator: wealth, period: 2024, value: 4 USD, series-break: Đổi cách tính}',
      },
      undefined,
    ],
    [
      'not by a term without its end',
      `${SHARE}, period: 2024, baseline: {period: nk}`,
      { manifest: 'scope: tinh, terms: {nk: {name: N, from: 2020-01-01}}', figures: '{indicator: wealth, period: 2020, value: 3 USD}' },
      undefined,
    ],
    ['never of growth', 'indicator: growth, period: 2024, at-least: 5 %/năm, baseline: {period: 2020, value: 3 %/năm}', {}, undefined],
  ];
  for (const [says, target, more, expected] of table) it(says, () => assert.equal(baseline(target, more), expected));
});

describe('the numbers of a goal, further', () => {
  const numbers = (target: string, more?: More) => {
    const { bound, bound2 } = goal(target, more);
    return [bound, bound2].map((each) => each?.toFraction() ?? '–').join(' ');
  };
  it('both ends of a range it should reach', () => assert.equal(numbers('indicator: capital, period: 2024, at-least: 3–4 USD'), '3 4'));
  it('none by the year of an indicator nobody has defined', () =>
    assert.equal(numbers('indicator: nope, period: 2024, basis: yearly-average, at-least: 3 USD'), '– –'));
  it('by the plan’s own rate', () => {
    const more = {
      manifest: 'scope: tinh, convert-at: plan-rate',
      more: 'rates: [{date: 2024-01-01, one: EUR, is: 2 USD}, {date: 2024-01-01, one: EUR, is: 3 USD, kind: plan}]',
    };
    assert.equal(numbers('indicator: capital, period: 2024, at-least: 2 EUR', more), '6 –');
  });
  it('of no time, by the rate of the day', () => {
    const more = {
      manifest: 'scope: tinh, convert-at: period-end',
      more: 'rates: [{date: 2024-01-01, one: EUR, is: 2 USD}, {date: 2025-01-01, one: EUR, is: 7 USD}]',
    };
    assert.equal(numbers('indicator: capital, at-least: 2 EUR', more), '4 –');
  });
  it('no forecast of a plan of no place', () => {
    const more = {
      manifest: 'as-of: 2024-06-30',
      more: 'forecasts: [{indicator: capital, period: 2024, made-on: 2024-06-30, value: 5 USD}]',
    };
    assert.equal(goal('indicator: capital, period: 2024, at-least: 2 USD', more).forecast, undefined);
  });
});

describe('how a goal would have been rated by an earlier value', () => {
  const plan = (vintages: string, more = '') =>
    planWith(
      `${BASE}targets: {g: {name: G, indicator: capital, period: 2024, at-least: 100 USD}, s: {name: S, indicator: capital, scope: kkt, period: 2024, at-least: 100 USD}}\nactuals: [{indicator: capital, period: 2024, value: 100 USD, vintages: [${vintages}]}${more}]`,
    );
  const rated = (vintages: string, id = 'g', more = '') => {
    const given = plan(vintages, more);
    return earlierRatings(given, assess(given, id, dayOf('2025-01-31'))!).map(({ vintage, status }) => `${vintage.was!.written} ${status}`);
  };
  it('where that is something else', () =>
    assert.deepEqual(rated('{published: 2025-01-10, was: 90 USD}, {published: 2025-01-05, was: 110 USD}'), [
      '90 USD missed',
      '110 USD exceeded',
    ]));
  it('not where that is the same, or not known', () =>
    assert.deepEqual(rated('{published: 2025-01-10, was: 100 USD}, {published: 2025-01-05}, {published: 2025-01-06, was: 90 EUR}'), []));
  it('not where several figures are added up, or none', () => {
    const zones = `, {indicator: capital, scope: kcn-a, period: 2024, value: 50 USD}, {indicator: capital, scope: kcn-b, period: 2024, value: 50 USD, vintages: [{published: 2025-01-10, was: 9 USD}]}`;
    assert.deepEqual(rated('', 's', zones), []);
    assert.deepEqual(rated('', 's'), []);
  });
  it('not where it is made of no figure', () => {
    const given = planWith(
      `${BASE}targets: {g: {name: G, indicator: starts, period: 2024, at-least: 5 dự án}}\nprojects: {p: {name: P, zone: kcn-a}}\ncohorts: {ds: {name: DS, fixed-on: 2024-01-01, members: [p]}}\n`,
      'scope: ds',
    );
    assert.deepEqual(earlierRatings(given, assess(given, 'g', dayOf('2025-01-31'))!), []);
  });
  it('of the figure it rests on, not of an older one', () => {
    const older = ', {indicator: capital, period: 2023, value: 70 USD, vintages: [{published: 2024-01-10, was: 60 USD}]}';
    assert.deepEqual(rated('{published: 2025-01-10, was: 90 USD}', 'g', older), ['90 USD missed']);
    const given = planWith(
      `${BASE}targets: {g: {name: G, indicator: capital, period: 2024, at-least: 100 USD}}\nactuals: [${older.slice(2)}, {indicator: capital, period: 2024, value: 100 USD, vintages: [{published: 2025-01-10, was: 90 USD}]}]`,
    );
    assert.deepEqual(
      earlierRatings(given, assess(given, 'g', dayOf('2025-01-31'))!).map(({ vintage }) => vintage.was!.written),
      ['90 USD'],
    );
  });
  it('not where quarters are added up', () => {
    const given = planWith(
      `${BASE}targets: {g: {name: G, indicator: capital, period: 2024, at-least: 100 USD}}\nactuals: [{indicator: capital, period: 2024-H1, value: 50 USD, vintages: [{published: 2025-01-10, was: 9 USD}]}, {indicator: capital, period: 2024-H2, value: 50 USD}]`,
    );
    assert.deepEqual(earlierRatings(given, assess(given, 'g', dayOf('2025-01-31'))!), []);
  });
  it('of the figure in its own file, not of one in the same place of another', () => {
    const entry = (period: string, was: string) =>
      `{indicator: capital, period: ${period}, value: 100 USD, vintages: [{published: 2025-01-10, was: ${was} USD}]}`;
    const given = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: Kế hoạch, scope: tinh}\n',
      'a.plan.yaml': `${BASE}targets: {g: {name: G, indicator: capital, period: 2024, at-least: 100 USD}}\nactuals: [${entry('2023', '80')}]\n`,
      'b.plan.yaml': `actuals: [${entry('2024', '90')}]\n`,
    });
    assert.deepEqual(
      earlierRatings(given, assess(given, 'g', dayOf('2025-01-31'))!).map(({ vintage }) => vintage.was!.written),
      ['90 USD'],
    );
  });
});

describe('the note that explains a target', () => {
  const explained = (notes: string, id = 'g') => {
    const plan = planWith(
      `${BASE}targets: {g: {name: G, indicator: capital, period: 2024, at-least: 366 USD, split: {tinh: 366 USD}}, a: {name: A, period: 2024, all-of: [{indicator: capital, at-least: 5 USD}]}}
deviations: [${notes}]
actuals: [${figure('capital', '30 USD', ', as-of: 2024-01-31')}, ${figure('capital', '40 USD', ', as-of: 2024-05-31')}]`,
    );
    const found = assess(plan, id.split('#')[0]!, dayOf('2024-06-30'))!;
    const note = explanationOf(plan, id.includes('#') ? found.parts[0]! : found);
    return note ? `${note.note.remedy} ${note.before ?? '–'} ${note.counts}` : 'none';
  };
  const note = (remedy: string, more: string, target = 'g') => `{target: ${target}, remedy: ${remedy}, causes: []${more}}`;
  const table: readonly [says: string, notes: string, expected: string, id?: string][] = [
    ['is none without notes', '', 'none'],
    ['is none where the notes are of something else', note('A', ', as-of: 2024-06-01', 'other'), 'none'],
    [
      'is the latest',
      `${note('A', ', as-of: 2024-05-01')}, ${note('B', ', as-of: 2024-06-01')}, ${note('C', ', as-of: 2024-04-01')}`,
      'B off-track true',
    ],
    [
      'is one with a day rather than one without',
      `${note('A', '')}, ${note('B', ', as-of: 2024-06-01')}, ${note('C', '')}`,
      'B off-track true',
    ],
    ['is the first of those of one day', `${note('A', ', as-of: 2024-06-01')}, ${note('B', ', as-of: 2024-06-01')}`, 'A off-track true'],
    ['counts without a day', `${note('A', '')}, ${note('B', '')}`, 'A – true'],
    ['counts of today', note('A', ', as-of: 2024-06-30'), 'A – true'],
    ['no longer counts where it stands worse', note('A', ', as-of: 2024-02-01'), 'A at-risk false'],
    ['counts where nothing was known', note('A', ', as-of: 2024-01-01'), 'A no-data true'],
    ['of a line is that of its target', note('A', ', as-of: 2024-06-01'), 'A off-track true', 'g/tinh'],
    [
      'of a line is its own',
      `${note('A', ', as-of: 2024-05-01')}, ${note('B', ', as-of: 2024-06-01', 'g/tinh')}`,
      'B off-track true',
      'g/tinh',
    ],
    ['of a part is not that of the whole', note('A', ', as-of: 2024-06-01', 'a'), 'none', 'a#1'],
    ['of a part counts, which is no target of its own', note('A', ', as-of: 2024-06-01', 'a/1'), 'A – true', 'a#1'],
  ];
  for (const [says, notes, expected, id] of table) it(says, () => assert.equal(explained(notes, id), expected));
});
