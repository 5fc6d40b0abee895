import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const SLIP = { 'scale-slip': 1 };
const slipAt = (factor: number | string): Settings => ({ rules: { 'scale-slip': { severity: 'warning', factor } } });

/** Figures of 2021, 2022 and 2023, and of the years before 2020 backwards, each of 365 days. */
const years = (indicator: string, ...values: readonly string[]) =>
  figures(indicator, ...values.map((value, i) => `period: ${[2021, 2022, 2023, 2019, 2018, 2017][i]}, value: ${value}`));

/** A level of money, at the end of each year. */
const levels = (...values: readonly string[]) => `indicators: {von: {name: Vốn, unit: triệu USD, kind: stock}}\n${years('von', ...values)}`;

const CASES: readonly Case[] = [
  ['as far apart as the option says', years('investment', '2 tỷ đồng', '2.000 tỷ đồng'), {}, slipAt(1000)],
  ['farther apart than the option says', years('investment', '2 tỷ đồng', '2.001 tỷ đồng'), SLIP, slipAt(1000)],
  ['an option that is no number', years('investment', '2 tỷ đồng', '2.000 tỷ đồng'), {}, slipAt('nhiều')],
  [
    'three hundred times the others, one of which is small',
    years('investment', '2 tỷ đồng', '2 tỷ đồng', '600 tỷ đồng', '2 tỷ đồng', '"0,5 tỷ đồng"'),
    {},
  ],
  [
    'two hundred times the others, one of which is small',
    years('investment', '2 tỷ đồng', '2 tỷ đồng', '400 tỷ đồng', '2 tỷ đồng', '"0,5 tỷ đồng"'),
    {},
  ],
  ['ten thousand times', years('investment', '2 tỷ đồng', '20.000 tỷ đồng'), SLIP],
  ['more than ten thousand times', years('investment', '2 tỷ đồng', '20.001 tỷ đồng'), {}],
  ['a hundred times, where fifty are far', years('investment', '2 tỷ đồng', '200 tỷ đồng'), SLIP, slipAt(50)],
  ['ninety-nine times, where fifty are far', years('investment', '2 tỷ đồng', '198 tỷ đồng'), {}, slipAt(50)],

  [
    'a figure that another of its day is preferred to',
    figures(
      'investment',
      'period: 2022, value: 2.000 tỷ đồng',
      'period: 2023, value: 2 tỷ đồng',
      'period: 2023, value: 2.100 tỷ đồng, preferred: true',
    ),
    {},
  ],
  [
    'an earlier figure that another of its day is preferred to',
    figures(
      'investment',
      'period: 2022, value: 1.000 tỷ đồng',
      'period: 2022, value: 2.000 tỷ đồng, preferred: true',
      'period: 2023, value: 2 tỷ đồng',
    ),
    SLIP,
  ],
  [
    'figures of the same day',
    figures(
      'investment',
      'period: 2023, value: 2 tỷ đồng',
      'period: 2023-12, value: "0,2 nghìn tỷ đồng"',
      'period: 2022, value: 2.100 tỷ đồng',
    ),
    SLIP,
  ],
  [
    'two figures of the same day alone',
    figures('investment', 'period: 2023, value: 2 tỷ đồng', 'period: 2023-12, value: "0,2 nghìn tỷ đồng"'),
    { 'scale-slip': 2 },
  ],
  ['the first of three', years('investment', '2 tỷ đồng', '2.000 tỷ đồng', '2.100 tỷ đồng'), SLIP],
  [
    'a thousandth of a figure in another currency',
    figures('disbursed', 'period: 2022, value: 900 triệu đồng', 'period: 2023, value: "0,9 triệu USD"'),
    {},
  ],
  ['a figure in another currency', figures('disbursed', 'period: 2022, value: 900 tỷ đồng', 'period: 2023, value: "0,9 triệu USD"'), {}],
  [
    'figures in another currency than the target',
    `targets: {t: {name: T, indicator: disbursed, period: 2023, at-least: 2.000 triệu USD}}\n${years('disbursed', '1 triệu EUR', '2 triệu EUR')}`,
    {},
  ],
  [
    'a figure with parts that have not reported',
    'actuals: [{indicator: investment, period: 2022, values: {kcn-b: 2.000 tỷ đồng, kcn-a1: }}, {indicator: investment, period: 2023, values: {kcn-b: 2 tỷ đồng, kcn-a1: }}, {indicator: investment, scope: kcn-b, period: 2021, values: {kcn-b: }}]',
    SLIP,
  ],
  ['levels of money', levels('2.000 triệu USD', '0 triệu USD', '2 triệu USD'), SLIP],
  [
    'a level of a month beside one of a year',
    `indicators: {von: {name: Vốn, unit: triệu USD, kind: stock}}\n${figures('von', 'period: 2022, value: 2.000 triệu USD', 'period: 2023-01, value: 2 triệu USD')}`,
    SLIP,
  ],
  ['a level that fell to nothing', levels('2.000 triệu USD', '2.100 triệu USD', '0 triệu USD'), {}],
  [
    'levels far below their target',
    `targets: {t: {name: T, indicator: von, period: 2023, at-least: 2.000 triệu USD}}\n${levels('1 triệu USD', '2 triệu USD')}`,
    { 'scale-slip': 2 },
  ],
  [
    'flows far below their target',
    `targets: {t: {name: T, indicator: investment, period: 2023, at-least: 1.999 tỷ đồng}}\n${years('investment', '2 tỷ đồng', '2 tỷ đồng')}`,
    { 'scale-slip': 2 },
    slipAt(500),
  ],
  [
    'flows as far below their target as the option says',
    `targets: {t: {name: T, indicator: investment, period: 2023, at-least: 1.998 tỷ đồng}}\n${years('investment', '2 tỷ đồng', '2 tỷ đồng')}`,
    {},
    slipAt(500),
  ],
  [
    'flows with ceilings of nothing',
    `targets: {t: {name: T, indicator: investment, period: 2023, at-most: 0 tỷ đồng}, u: {name: U, indicator: investment, period: 2024, at-most: 0 tỷ đồng}}\n${years('investment', '2.000 tỷ đồng', '2.100 tỷ đồng')}`,
    {},
  ],
  [
    'flows with a target of a term that has no end yet',
    `targets: {t: {name: T, indicator: investment, period: sau, at-least: 9.000 tỷ đồng}}\n${years('investment', '2.000 tỷ đồng', '2.100 tỷ đồng')}`,
    {},
    { plan: { terms: { sau: { name: 'Sau', from: '2026-01-01' } } } },
  ],
  [
    'flows with a target of a term that has no beginning yet',
    `targets: {t: {name: T, indicator: investment, period: sau, at-least: 9.000 tỷ đồng}}\n${years('investment', '2.000 tỷ đồng', '2.100 tỷ đồng')}`,
    {},
    { plan: { terms: { sau: { name: 'Sau', to: '2026-12-31' } } } },
  ],
  [
    'a flow of which a quarter is over',
    figures('investment', 'period: 2022, value: 2.000 tỷ đồng', 'period: 2023-01-01/2023-04-10, as-of: 2023-01-25, value: "0,1 tỷ đồng"'),
    SLIP,
  ],
  [
    'a flow of which not a quarter is over',
    figures('investment', 'period: 2022, value: 2.000 tỷ đồng', 'period: 2023-01-01/2023-04-10, as-of: 2023-01-24, value: "0,1 tỷ đồng"'),
    {},
  ],

  [
    'a year beside a month a hundred times as large',
    figures('investment', 'period: 2022-12, value: 1.000 tỷ đồng', 'period: 2023, value: 10 tỷ đồng'),
    SLIP,
  ],
  [
    'a year beside a month three hundred times as large',
    figures('investment', 'period: 2022-12, value: 3.000 tỷ đồng', 'period: 2023, value: 10 tỷ đồng'),
    SLIP,
  ],

  ['a thousandth as a bare number', years('disbursed', '3000', '3'), SLIP],
  ['a thousand times as a bare number', years('disbursed', '3', '3000'), SLIP],
  ['thousands that should be ones', years('disbursed', '3 nghìn USD', '3.000 nghìn USD'), SLIP],
  ['ones for which there is no smaller word', years('disbursed', '3 USD', '3.000 USD'), SLIP],
  ['thousand billions for which there is no larger word', years('investment', '2.000 nghìn tỷ đồng', '2 nghìn tỷ đồng'), SLIP],
  ['about a thousandth', years('disbursed', '3000', 'gần 3 triệu USD'), SLIP],
  [
    'about a thousandth in quotes, which stay',
    'actuals:\n  - {indicator: disbursed, period: 2022, value: 3000}\n  - indicator: disbursed\n    period: 2023\n    value: "gần 3,5 triệu USD"\n',
    SLIP,
  ],
  ['a range', years('disbursed', '3000', '3–4 triệu USD'), {}],
];

describe('numbers a thousand times too small or too large', () => {
  const page = new ToldPage('scale-slips', 'Numbers a thousand times too small or too large, told');
  for (const each of CASES) itCounts(page, ['scale-slip'], each);
});
