import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

const CODES = [
  'limit-exceeded',
  'claim-contradicted',
  'scale-slip',
  'components-mismatch',
  'stated-change-mismatch',
  'expected-total-mismatch',
  'duplicate-project',
  'ratio-disagrees-with-parts',
  'sub-targets-mismatch',
  'sub-target-above-whole',
  'conflicting-figures',
  'falling-total',
  'missing-report',
  'duplicate-target',
  'target-below-baseline',
  'thin-margin',
  'behind-pace',
  'steep-catch-up',
  'target-above-limit',
  'phasing-not-rising',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const paid = (registered: string, ...amounts: readonly string[]) =>
  `projects: {p: {name: P, zone: kcn-b, ${registered}events: [${amounts.join(', ')}]}}`;
const licensed = '{date: 2022-01-01, event: licensed, amount: 10 triệu USD}';
const disbursed = (amount: string, date = '2023-01-01') => `{date: ${date}, event: disbursed, amount: ${amount}}`;
const said = (claim: string, value = '100 người', target = 'period: 2023, at-least: 100 người') =>
  `targets: {t: {name: T, indicator: jobs, ${target}}}\nactuals: [{indicator: jobs, period: 2023, value: ${value}, claims: [{target: t, ${claim}}]}]`;
const share = (value: string, by: string, then = '10 %') =>
  `actuals: [{indicator: share, period: 2021, value: ${then}}, {indicator: share, period: 2022, value: ${value}, change: [{versus: 2021, ${by}}]}]`;
const grown = (value: string, growth: string, then = '100 người') =>
  `actuals: [{indicator: jobs, period: 2022, value: ${then}}, {indicator: jobs, period: 2023, value: ${value}, change: [{versus: 2022, growth: ${growth}}]}]`;
const brings = (text: string, more = 'value: 400 triệu USD') =>
  `forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, ${more}, brings-total-to: ${text}}]`;

/** Where a number is just inside, just outside, or known only to one side. */
const CASES: readonly Case[] = [
  ['disbursed exactly what is registered', paid('', licensed, disbursed('10 triệu USD')), {}],
  ['disbursed within what the numbers are rounded to', paid('', licensed, disbursed('11 triệu USD')), {}],
  [
    'disbursed in two parts, the second too much',
    paid('', licensed, disbursed('6 triệu USD'), disbursed('7 triệu USD', '2023-02-01'), disbursed('7 triệu USD', '2023-03-01')),
    { 'limit-exceeded': 1 },
  ],
  [
    'disbursed more than what the project says is registered',
    paid('registered: 10 triệu USD, ', disbursed('16 triệu USD')),
    { 'limit-exceeded': 1 },
  ],
  ['disbursed in a currency without a rate', paid('', licensed, disbursed('16 triệu EUR')), {}],
  [
    'disbursed before it was registered',
    paid('', '{date: 2022-01-01, event: licensed, amount: 10 triệu USD}', disbursed('5 triệu USD', '2021-01-01')),
    { 'limit-exceeded': 1 },
  ],
  [
    'disbursed as much as came',
    figures('disbursed', 'period: 2023, value: 100 triệu USD').replace(']', ', {indicator: fdi, period: 2023, value: 100 triệu USD}]'),
    {},
  ],
  [
    'disbursed more than came up to another day',
    figures('disbursed', 'period: 2023, as-of: 2023-06-30, value: 120 triệu USD').replace(
      ']',
      ', {indicator: fdi, period: 2023, value: 100 triệu USD}]',
    ),
    {},
  ],
  [
    'disbursed over two years more than came in them',
    figures('disbursed', 'period: 2022, value: 50 triệu USD', 'period: 2023, value: 120 triệu USD').replace(
      /\]$/,
      ', {indicator: fdi, period: 2022, value: 60 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]',
    ),
    { 'limit-exceeded': 1 },
  ],
  [
    'disbursed over two years less than came in them',
    figures('disbursed', 'period: 2022, value: 50 triệu USD', 'period: 2023, value: 120 triệu USD').replace(
      /\]$/,
      ', {indicator: fdi, period: 2022, value: 90 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]',
    ),
    {},
  ],

  ['achieved, just so', said('says: achieved'), {}],
  ['achieved, not quite', said('says: achieved', '99 người'), { 'claim-contradicted': 1 }],
  ['exceeded, by little', said('says: exceeded', '101 người'), {}],
  ['on track of what is met', said('says: on-track'), {}],
  ['on track of what was missed', said('says: on-track', '99 người'), { 'claim-contradicted': 1 }],
  ['at risk of what was missed', said('says: at-risk', '99 người'), {}],
  ['off track of what is met', said('says: off-track'), { 'claim-contradicted': 1 }],
  ['breached of what is met', said('says: breached'), { 'claim-contradicted': 1 }],
  ['missed of what was missed', said('says: missed', '99 người'), {}],
  [
    'achieved of a part of the years',
    said('says: achieved, basis: pro-rata, years: 1', '34 người', 'period: 2023/2025, at-least: 100 người'),
    {},
  ],
  [
    'achieved of a part of the years, and not even that',
    said('says: achieved, basis: pro-rata, years: 1', '33 người', 'period: 2023/2025, at-least: 100 người'),
    { 'claim-contradicted': 1 },
  ],
  [
    'on track of a part of the years, and not even that',
    said('says: on-track, basis: pro-rata, years: 1', '33 người', 'period: 2023/2025, at-least: 100 người'),
    {},
  ],
  [
    'achieved of a part of as many years',
    said('says: achieved, basis: pro-rata, years: 3', '33 người', 'period: 2023/2025, at-least: 100 người'),
    {},
  ],
  [
    'achieved of a term that one year of is over',
    `targets: {t: {name: T, indicator: jobs, period: 2023/2025, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023/2025, as-of: 2023-12-31, value: 40 người, claims: [{target: t, says: achieved}]}]`,
    { 'claim-contradicted': 1 },
  ],
  [
    'achieved of what is proposed',
    said('says: achieved', '99 người', 'period: 2023, at-least: 100 người, proposed: true'),
    { 'claim-contradicted': 1 },
  ],
  ['achieved of a ceiling that is kept', said('says: exceeded', '90 người', 'period: 2023, at-most: 100 người'), {}],
  [
    'achieved of a target nobody has defined',
    'actuals: [{indicator: jobs, period: 2023, value: 90 người, claims: [{target: nope, says: achieved}]}]',
    {},
  ],

  [
    'a thousandth of the middle of the others',
    figures(
      'fdi',
      'period: 2020, value: 2.000 triệu USD',
      'period: 2021, value: 2.400 triệu USD',
      'period: 2022, value: 2.200 triệu USD',
      'period: 2023, value: "2,3 triệu USD"',
    ),
    { 'scale-slip': 1 },
  ],
  [
    'a thousand times the middle of the others',
    figures(
      'investment',
      'period: 2020, value: 2 tỷ đồng',
      'period: 2021, value: "2,4 tỷ đồng"',
      'period: 2022, value: "2,2 tỷ đồng"',
      'period: 2023, value: 2.300 tỷ đồng',
    ),
    { 'scale-slip': 1 },
  ],
  [
    'a hundred times the middle of the others',
    figures('fdi', 'period: 2020, value: 20 triệu USD', 'period: 2021, value: 24 triệu USD', 'period: 2023, value: 2.300 triệu USD'),
    {},
  ],
  [
    'a thousandth of the next figure alone',
    figures('investment', 'period: 2022, value: 2 tỷ đồng', 'period: 2023, value: 2.000 tỷ đồng'),
    { 'scale-slip': 1 },
  ],
  [
    'about a thousand times a figure',
    figures('investment', 'period: 2022, value: 2 tỷ đồng', 'period: 2023, value: khoảng 2.000 tỷ đồng'),
    { 'scale-slip': 1 },
  ],
  ['a figure of nothing among others', figures('fdi', 'period: 2022, value: 2.000 triệu USD', 'period: 2023, value: 0 triệu USD'), {}],
  [
    'a thousandth of a target',
    'targets: {t: {name: T, indicator: investment, period: 2023, at-least: 2.000 tỷ đồng}}\nactuals: [{indicator: investment, period: 2023, value: 2 tỷ đồng}]',
    {},
  ],
  [
    'a thousandth of a target and of another figure',
    'targets: {t: {name: T, indicator: investment, period: 2023, at-least: 2.000 tỷ đồng}}\nactuals: [{indicator: investment, period: 2022, value: 1.900 tỷ đồng}, {indicator: investment, period: 2023, value: 2 tỷ đồng}]',
    { 'scale-slip': 1 },
  ],

  [
    'a total that is its parts within rounding',
    'actuals: [{indicator: fdi, period: 2023, value: "2,0 tỷ USD", components: {fdi-new: 1.500 triệu USD, fdi-increase: 540 triệu USD}}]',
    {},
  ],
  [
    'a total less than its parts',
    'actuals: [{indicator: fdi, period: 2023, value: "2.000,0 triệu USD", components: {fdi-new: "1.500,0 triệu USD", fdi-increase: "540,0 triệu USD"}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total over what its parts are below',
    'actuals: [{indicator: fdi, period: 2023, value: trên 2.100 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: dưới 500 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total whose part is at least so much',
    'actuals: [{indicator: fdi, period: 2023, value: 1.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: ít nhất 500 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total whose part is a range',
    'actuals: [{indicator: fdi, period: 2023, value: 1.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: 300–500 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total whose part is at most so much',
    'actuals: [{indicator: fdi, period: 2023, value: 2.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: tối đa 500 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total with all that may be in it',
    'actuals: [{indicator: fdi, period: 2023, value: 2.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: 500 triệu USD, fdi-shares: 100 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a total and its parts elsewhere',
    figures('fdi', 'period: 2023, value: 2.600 triệu USD').replace(
      /\]$/,
      ', {indicator: fdi-new, period: 2023, value: 1.500 triệu USD}, {indicator: fdi-increase, period: 2023, value: 500 triệu USD}]',
    ),
    { 'components-mismatch': 1 },
  ],
  [
    'a total and its parts elsewhere, of another day',
    figures('fdi', 'period: 2023, value: 2.600 triệu USD').replace(
      /\]$/,
      ', {indicator: fdi-new, period: 2023, as-of: 2023-06-30, value: 1.500 triệu USD}, {indicator: fdi-increase, period: 2023, value: 500 triệu USD}]',
    ),
    {},
  ],
  [
    'a total with a part without a rate',
    'actuals: [{indicator: fdi, period: 2023, value: 2.600 triệu USD, components: {fdi-new: 1.500 triệu USD, fdi-increase: 500 triệu EUR}}]',
    {},
  ],

  ['a share up by what is stated', share('"10,4 %"', 'by: "0,4 điểm %"'), {}],
  [
    'a share up by less than about what is stated',
    share('"10,4 %"', 'by: "khoảng 0,9 điểm %"', '"10,0 %"'),
    { 'stated-change-mismatch': 1 },
  ],
  ['a share up by more than over what is stated', share('"10,4 %"', 'by: "trên 0,3 điểm %"'), {}],
  ['a share that was only more than something', share('"10,4 %"', 'by: "0,9 điểm %"', '"trên 10,0 %"'), { 'stated-change-mismatch': 1 }],
  ['a share up by persons', share('"10,4 %"', 'by: 4 người'), {}],
  ['growth as it is, cut', grown('119 người', '19 %'), {}],
  ['growth that is not', grown('119 người', '21 %'), { 'stated-change-mismatch': 1 }],
  ['growth of about what it is', grown('119 người', 'khoảng 19 %'), {}],
  ['growth of over what it is', grown('119 người', 'trên 25 %'), { 'stated-change-mismatch': 1 }],
  ['growth that is a fall', grown('81 người', '-19 %'), {}],
  ['growth that is a fall of more', grown('81 người', '-22 %'), { 'stated-change-mismatch': 1 }],
  ['growth from what was over something', grown('119 người', '30 %', 'trên 100 người'), { 'stated-change-mismatch': 1 }],
  ['growth from what was less than something', grown('119 người', '30 %', 'dưới 100 người'), {}],
  ['growth to what is over something', grown('trên 119 người', '30 %'), {}],
  ['growth from nothing', grown('119 người', '30 %', '0 người'), {}],

  ['a forecast that brings what it says', brings('3.100 triệu USD'), {}],
  ['a forecast that brings less than it says', brings('3.200 triệu USD'), { 'expected-total-mismatch': 1 }],
  ['a forecast that brings what it says about', brings('khoảng 3,1 tỷ USD'), {}],
  [
    'a forecast that brings less than over what it says',
    brings('trên 3.100 triệu USD', 'value: 350 triệu USD'),
    { 'expected-total-mismatch': 1 },
  ],
  ['a forecast total that is not what it says', brings('3.200 triệu USD', 'total: 3.100 triệu USD'), { 'expected-total-mismatch': 1 }],
  ['a forecast of a range that cannot bring it', brings('3.500 triệu USD', 'value: 400–500 triệu USD'), { 'expected-total-mismatch': 1 }],
  ['a forecast a line of which is empty', brings('3.500 triệu USD', 'values: {kcn-a1: 400 triệu USD, kcn-b: }'), {}],

  [
    'a park half let',
    figures('leased', 'scope: kcn-b, period: 2023, value: 225 ha').replace(
      /\]$/,
      ', {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 50 %}]',
    ),
    {},
  ],
  [
    'a park let by more than over half',
    figures('leased', 'scope: kcn-b, period: 2023, value: 270 ha').replace(
      /\]$/,
      ', {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: trên 50 %}]',
    ),
    {},
  ],
  [
    'a park let by less than over half',
    figures('leased', 'scope: kcn-b, period: 2023, value: 180 ha').replace(
      /\]$/,
      ', {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: trên 50 %}]',
    ),
    { 'ratio-disagrees-with-parts': 1 },
  ],
  [
    'a park of which nothing can be let',
    figures('leased', 'scope: kcn-b, period: 2023, value: 0 ha').replace(
      /\]$/,
      ', {indicator: leasable, scope: kcn-b, period: 2023, value: 0 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 50 %}]',
    ),
    {},
  ],
  [
    'a park let to an estimate',
    figures('leased', 'scope: kcn-b, period: 2023, value: 180 ha, status: estimate').replace(
      /\]$/,
      ', {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 50 %}]',
    ),
    {},
  ],

  [
    'quarters that are more than the year',
    'targets: {y: {name: Y, indicator: jobs, period: 2025, at-least: 1.000 người, adds-up: periods}, h1: {name: H1, indicator: jobs, period: 2025-H1, at-least: 500 người}, h2: {name: H2, indicator: jobs, period: 2025-H2, at-least: 590 người}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'zones that are less than the whole',
    'targets: {y: {name: Y, indicator: jobs, period: 2025, at-least: 1.000 người, adds-up: [zones, periods], split: {kcn-a1: 400 người, kcn-b: 500 người}}}',
    { 'sub-targets-mismatch': 1 },
  ],
  [
    'zones that are the whole',
    'targets: {y: {name: Y, indicator: jobs, period: 2025, at-least: 900 người, adds-up: zones, split: {kcn-a1: 400 người, kcn-b: 500 người}}}',
    {},
  ],
  [
    'a part of nothing',
    'targets: {y: {name: Y, indicator: jobs, period: 2025, at-least: 900 người, adds-up: zones, split: {kcn-a1: 0 người, kcn-b: 0 người}}}',
    { 'sub-targets-mismatch': 1 },
  ],
];

describe('numbers at the edge', () => {
  const page = new ToldPage('edges', 'Numbers at the edge, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
