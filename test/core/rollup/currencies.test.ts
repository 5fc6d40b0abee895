import assert from 'node:assert/strict';
import { exchangeEffect, inReportCurrency } from '../../../core/rollup/report.ts';
import { rollup } from '../../../core/rollup/rollup.ts';
import { planWith, requestIn, saidAmount } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
zones: {kkt: {name: KKT, type: KKT}, a: {name: A, type: KCN, within: kkt}, b: {name: B, type: KCN, within: kkt}}
indicators:
  dong: {name: Vốn, unit: đồng, kind: flow}
  level: {name: Vốn, unit: đồng, kind: stock}
  more: {name: Vốn và 5, unit: đồng, kind: flow, formula: dong + 5}
  usd: {name: Vốn, unit: USD, kind: flow}
  wage: {name: Lương, unit: đồng, kind: flow, formula: dong * heads}
  heads: {name: Người, unit: người, kind: stock, formula: people + 1}
  people: {name: Lao động, unit: người, kind: stock}
  bare: {name: Không đơn vị, kind: flow}
  share: {name: Tỷ lệ, unit: "%", kind: ratio, numerator: dong, denominator: usd}
`;
const MARKET = '{date: 2024-01-01, one: USD, is: 20 đồng}';
const OWN = '{date: 2024-01-01, one: USD, is: 10 đồng, kind: plan}';
const figure = (of: string, value: string, scope = 'tinh', asOf = '2024-12-31') =>
  `{indicator: ${of}, scope: ${scope}, period: 2024, as-of: ${asOf}, value: ${value}}`;

function plan(rates: readonly string[], figures: readonly string[], manifest = 'scope: tinh, report-currency: USD') {
  return planWith(`${BASE}rates: [${rates.join(', ')}]\nactuals: [${figures.join(', ')}]`, manifest);
}

type Asked = readonly [says: string, of: string, rates: readonly string[], figures: readonly string[], expected: string, manifest?: string];

describe('a number in the currency of the report', () => {
  const said = (of: string, rates: readonly string[], figures: readonly string[], manifest?: string) => {
    const given = plan(rates, figures, manifest);
    const found = inReportCurrency(given, rollup(given, requestIn(of))!);
    return found
      ? `${found.amount ? saidAmount(found.amount) : '⊥'} ${found.currency}${found.lacking ? `, lacks a ${found.lacking.kind}` : ''}`
      : 'none';
  };
  const table: readonly Asked[] = [
    ['of another money', 'dong of tinh for 2024 at 2024-12-31', [MARKET], [figure('dong', '100 đồng')], '5 USD'],
    ['of the same money', 'usd of tinh for 2024 at 2024-12-31', [MARKET], [figure('usd', '100 USD')], 'none'],
    ['of no money', 'people of tinh for 2024 at 2024-12-31', [MARKET], [figure('people', '100 người')], 'none'],
    ['of no unit', 'bare of tinh for 2024 at 2024-12-31', [MARKET], [figure('bare', '100 USD')], 'none'],
    ['of what nobody has defined', 'nope of tinh for 2024 at 2024-12-31', [MARKET], [figure('nope', '100 USD')], 'none'],
    ['of a report without one', 'dong of tinh for 2024 at 2024-12-31', [MARKET], [figure('dong', '100 đồng')], 'none', 'scope: tinh'],
    ['without a rate', 'dong of tinh for 2024 at 2024-12-31', [], [figure('dong', '100 đồng')], '⊥ USD, lacks a rate'],
    [
      'of a total each part of which is converted by itself',
      'dong of kkt for 2024 at 2024-12-31',
      [MARKET],
      [figure('dong', '100 đồng', 'a'), figure('dong', '7 USD', 'b')],
      '12 USD',
    ],
    [
      'of what is not known in its own money',
      'dong of tinh for 2024 at 2024-12-31',
      ['{date: 2024-01-01, one: EUR, is: 3 USD}'],
      [figure('dong', '5 EUR')],
      '15 USD',
    ],
    [
      'of what is not known in its own money, nor in that of the report',
      'dong of tinh for 2024 at 2024-12-31',
      [],
      [figure('dong', '5 EUR')],
      '⊥ USD, lacks a rate',
    ],
    [
      'by another figure, of what is not known in its own money',
      'dong of tinh for 2024 at 2024-12-31',
      ['{date: 2024-01-01, one: EUR, is: 3 USD}'],
      [figure('dong', '5 GBP'), '{indicator: dong, period: 2024-Q1, value: 7 EUR}'],
      '21 USD',
    ],
    [
      'of money times what is no money and reckoned too',
      'wage of tinh for 2024 at 2024-12-31',
      [MARKET],
      [figure('dong', '100 đồng'), figure('people', '2 người')],
      '15 USD',
    ],
    [
      'not by others than the figure that is shown',
      'dong of kkt for 2024 at 2024-12-31',
      [],
      [figure('dong', '100 đồng', 'kkt'), figure('dong', '3 USD', 'a'), figure('dong', '4 USD', 'b')],
      '⊥ USD, lacks a rate',
    ],
    ['not of money and a constant', 'more of tinh for 2024 at 2024-12-31', [MARKET], [figure('dong', '100 đồng')], 'none'],
    [
      'not where it would end sooner',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, '{date: 2024-01-01, one: GBP, is: 30 đồng}'],
      [
        figure('dong', '100 đồng', 'tinh', '2024-06-30'),
        '{indicator: dong, period: 2024-Q3, value: 10 đồng}',
        '{indicator: dong, period: 2024-Q4, value: 5 GBP}',
      ],
      'none',
    ],
    [
      'of one date for all its parts',
      'dong of kkt for 2024 at 2024-12-31',
      [MARKET, '{date: 2024-01-01, one: EUR, is: 3 USD}'],
      [
        figure('dong', '100 đồng', 'a', '2024-06-30'),
        figure('dong', '100 đồng', 'a'),
        figure('dong', '5 GBP', 'b', '2024-06-30'),
        figure('dong', '40 đồng', 'b'),
      ],
      '7 USD',
    ],
  ];
  for (const [says, of, rates, figures, expected, manifest] of table)
    it(says, () => assert.equal(said(of, rates, figures, manifest), expected));
});

describe('what exchange rates make of a number', () => {
  const said = (of: string, rates: readonly string[], figures: readonly string[], manifest?: string) => {
    const given = plan(rates, figures, manifest);
    const found = exchangeEffect(given, rollup(given, requestIn(of))!);
    return found ? `${found.effect.toFraction()} ${found.currency}` : 'none';
  };
  const table: readonly Asked[] = [
    ['in its own money', 'dong of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('dong', '3 USD')], '30 VND'],
    [
      'in that of the report where nothing is converted',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, OWN],
      [figure('dong', '100 đồng')],
      '-5 USD',
    ],
    [
      'nothing without that of a report',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, OWN],
      [figure('dong', '100 đồng')],
      'none',
      'scope: tinh',
    ],
    ['of money and a constant, in its own', 'more of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('dong', '3 USD')], '30 VND'],
    ['nothing with rates of one kind', 'dong of tinh for 2024 at 2024-12-31', [MARKET], [figure('dong', '3 USD')], 'none'],
    ['nothing of no money', 'people of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('people', '3 người')], 'none'],
    ['nothing of no unit', 'bare of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('bare', '3 USD')], 'none'],
    ['nothing of what nobody has defined', 'nope of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('nope', '3 USD')], 'none'],
    [
      'nothing where rates are the same',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, OWN.replace('10', '20')],
      [figure('dong', '3 USD')],
      'none',
    ],
    [
      'nothing where a rate of one kind is missing',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, OWN.replace('USD', 'EUR')],
      [figure('dong', '3 USD')],
      'none',
    ],
    [
      'nothing where a rate of the other kind is missing',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET.replace('USD', 'EUR'), OWN],
      [figure('dong', '3 USD')],
      'none',
      'scope: tinh',
    ],
    ['nothing of a range', 'dong of tinh for 2024 at 2024-12-31', [MARKET, OWN], [figure('dong', '3–4 USD')], 'none'],
    ...(['scope: tinh', 'scope: tinh, convert-at: plan-rate'] as const).flatMap((manifest): readonly Asked[] => {
      const kind = manifest.includes('plan-rate') ? ', kind: plan' : '';
      const half = figure('dong', '100 đồng', 'tinh', '2024-06-30');
      const [gbp, eur] = ['GBP', 'EUR'].map((one) => `{date: 2024-01-01, one: ${one}, is: 30 đồng${kind}}`);
      const other = `{date: 2024-01-01, one: GBP, is: 40 đồng${kind ? '' : ', kind: plan'}}`;
      const added = ['{indicator: dong, period: 2024-Q3, value: 5 GBP}', '{indicator: dong, period: 2024-Q4, value: 5 EUR}'];
      return [
        [
          `nothing where it is not had by the other kind, ${manifest}`,
          'dong of tinh for 2024 at 2024-12-31',
          [MARKET, OWN, gbp!],
          [half, added[0]!],
          'none',
          manifest,
        ],
        [
          `nothing where it would end sooner by the other kind, ${manifest}`,
          'dong of tinh for 2024 at 2024-12-31',
          [MARKET, OWN, gbp!, eur!, other],
          [half, ...added],
          'none',
          manifest,
        ],
      ];
    }),
    [
      'of each of its parts',
      'dong of tinh for 2024 at 2024-12-31',
      [MARKET, OWN],
      ['{indicator: dong, period: 2024-Q1, value: 3 USD}', '{indicator: dong, period: 2024-Q2, value: 40 đồng}'],
      '30 VND',
    ],
  ];
  for (const [says, of, rates, figures, expected, manifest] of table)
    it(says, () => assert.equal(said(of, rates, figures, manifest), expected));
});
