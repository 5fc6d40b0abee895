import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'conflicting-figures': 1 };

/** Two figures of FDI in one year, or of jobs. */
const fdi = (...values: readonly string[]) => figures('fdi', ...values.map((value) => `period: 2023, value: ${value}`));
const jobs = (...values: readonly string[]) => figures('jobs', ...values.map((value) => `period: 2023, value: ${value}`));
const JOBS = '{indicator: jobs, period: 2023, value: 90 người';

const CASES: readonly Case[] = [
  ['one of two in a currency without a rate', fdi('120 triệu USD', '100 triệu EUR'), {}],
  ['the first of two in a currency without a rate', fdi('100 triệu EUR', '120 triệu USD'), {}],
  ['so many, and more than so many', jobs('900 người', 'trên 900 người'), TOLD],
  ['a number within a range', fdi('3–4 tỷ USD', '3.500 triệu USD'), TOLD],
  ['a range around a rounder number', fdi('3 tỷ USD', '2.900–3.100 triệu USD'), TOLD],
  [
    'as many millions of another currency',
    `rates: [{date: 2023-01-01, one: EUR, is: "1,1 USD"}]\n${fdi('3 tỷ USD', '3.000 triệu EUR')}`,
    TOLD,
  ],
  ['far below what it was to be below', fdi('dưới 4 tỷ USD', '1.500 triệu USD'), TOLD],
  ['over 3, and just one more', fdi('trên 3 tỷ USD', '4.000 triệu USD'), TOLD],
  ['over a number that may round to the other', fdi('"3,3 tỷ USD"', 'trên 3.210 triệu USD'), TOLD],
  ['below a number that may be cut off to the other', fdi('"3,2 tỷ USD"', 'dưới 3.300 triệu USD'), TOLD],
  [
    'a part told again on its own, before and after',
    `actuals: [{indicator: jobs, scope: kcn-b, period: 2023, value: 9 người}, {indicator: workers, scope: kcn-b, period: 2023, value: 90 người, of-which: {jobs: 9 người}}, {indicator: workers, period: 2023, value: 90 người, of-which: {jobs: 9 người}}, {indicator: jobs, period: 2023, value: 9 người}]`,
    {},
  ],
  [
    'a component that is told otherwise on its own',
    'actuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}}, {indicator: fdi-new, period: 2023, value: 110 triệu USD}]',
    TOLD,
  ],
  [
    'a line of a sheet told again',
    `actuals: [{indicator: jobs, scope: kcn-b, period: 2023, value: 90 người}, {indicator: jobs, period: 2023, values: {kcn-b: 90 người}}]`,
    TOLD,
  ],
  ['told again with the words of the source', `actuals: [${JOBS}}, ${JOBS}, by: {sector: {dệt may: 90 người}}}]`, TOLD],
  [
    'one of two with the day it was published',
    `actuals: [${JOBS}, published: 2024-02-01}, {indicator: jobs, period: 2023, value: 95 người}]`,
    TOLD,
  ],
  [
    'both published on one day',
    `actuals: [${JOBS}, published: 2024-02-01}, {indicator: jobs, period: 2023, value: 95 người, published: 2024-02-01}]`,
    TOLD,
  ],
  [
    'a line of a sheet published before',
    `actuals: [{indicator: jobs, period: 2023, values: {kcn-b: 90 người}, published: 2024-02-01}, {indicator: jobs, scope: kcn-b, period: 2023, value: 95 người, published: 2024-03-01}]`,
    TOLD,
  ],
  [
    'a line of a sheet published later',
    `actuals: [{indicator: jobs, scope: kcn-b, period: 2023, value: 95 người, published: 2024-02-01}, {indicator: jobs, period: 2023, values: {kcn-b: 90 người}, published: 2024-03-01}]`,
    TOLD,
  ],
  [
    'the first written published first, without a source',
    `actuals: [${JOBS}, published: 2024-02-01}, {indicator: jobs, period: 2023, value: 95 người, published: 2024-03-01}]`,
    TOLD,
  ],
];

describe('conflicting-figures', () => {
  const page = new ToldPage('conflicts', 'Figures that conflict, told');
  for (const each of CASES) itCounts(page, ['conflicting-figures'], each);
});
