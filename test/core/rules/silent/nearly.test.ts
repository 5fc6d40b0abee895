import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['components-mismatch', 'breakdown-mismatch', 'roll-up-mismatch', 'stated-change-mismatch', 'expected-total-mismatch'];

type Case = readonly [says: string, entries: string, found: Record<string, number>];

/** "Nearly 3.200" is a little less than 3.200, to the last digit that is no zero (docs/semantics.md, 1). */
const CASES: readonly Case[] = [
  [
    'a total of nearly what its forecast brings',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, value: 400 triệu USD, brings-total-to: gần 3.200 triệu USD}]',
    {},
  ],
  [
    'a total of nearly less than its forecast brings',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, value: 700 triệu USD, brings-total-to: gần 3.200 triệu USD}]',
    { 'expected-total-mismatch': 1 },
  ],
  [
    'nearly 160, of 152',
    'actuals: [{indicator: fdi, period: 2023, value: gần 160 triệu USD, components: {fdi-new: 102 triệu USD, fdi-increase: 50 triệu USD}}]',
    {},
  ],
  [
    'nearly 160, of 130',
    'actuals: [{indicator: fdi, period: 2023, value: gần 160 triệu USD, components: {fdi-new: 80 triệu USD, fdi-increase: 50 triệu USD}}]',
    { 'components-mismatch': 1 },
  ],
  [
    'a part that is nearly 110',
    'actuals: [{indicator: jobs, period: 2023, value: 152 người, by: {sector: {dệt may: gần 110 người, khác: 50 người}}}]',
    {},
  ],
  [
    'up by nearly 2 points',
    'actuals: [{indicator: share, period: 2022, value: "10,1 %"}, {indicator: share, period: 2023, value: "11,4 %", change: [{versus: 2022, by: gần 2 điểm %}]}]',
    {},
  ],
];

describe('"nearly" in sums', () => {
  const page = new ToldPage('nearly', '"Nearly" in sums, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
