import { itCounts } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>];

/** New jobs of eleven months of 2023, said to be so many more than those of another period. */
const more = (versus: string, ...earlier: readonly string[]) =>
  `actuals: [${earlier.map((keys) => `{indicator: jobs, ${keys}}`).join(', ')}, {indicator: jobs, period: 2023, as-of: 2023-11-15, value: 100 người, change: [{${versus}by: 20 người}]}]`;

/** New jobs of the term up to March 2024, said to be so many times those of an earlier one. */
const times = (stated: string, earlier = 'value: 100 người', now = 'value: 310 người') =>
  `actuals: [{indicator: jobs, period: 2015/2020, ${earlier}}, {indicator: jobs, period: nk, as-of: 2024-03-30, ${now}, stated: [{${stated}}]}]`;

const AS_OF: readonly Case[] = [
  ['a change against nothing', more('', 'period: 2022, value: 80 người'), {}],
  [
    'eleven months with the last of two figures of the year before',
    more('versus: 2022, ', 'period: 2022, as-of: 2022-06-30, value: 40 người', 'period: 2022, value: 80 người'),
    { 'unequal-as-of': 1 },
  ],
  [
    'eleven months with a year that was also counted on the same day',
    more('versus: 2022, ', 'period: 2022, value: 90 người', 'period: 2022, as-of: 2022-11-15, value: 80 người'),
    {},
  ],
  ['eleven months with the year before the last', more('versus: 2021, ', 'period: 2021, value: 80 người'), { 'unequal-as-of': 1 }],
  [
    'half a term with a whole one',
    'actuals: [{indicator: jobs, period: 2018/2020, value: 80 người}, {indicator: jobs, period: 2021/2023, as-of: 2023-06-30, value: 100 người, change: [{versus: 2018/2020, by: 20 người}]}]',
    { 'unequal-as-of': 1 },
  ],
  [
    'a sheet of many scopes, of which nobody says which one the change is of',
    'actuals: [{indicator: jobs, period: 2022, value: 80 người}, {indicator: jobs, period: 2023, as-of: 2023-11-15, values: {kcn-b: 100 người}, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
];

const SPANS: readonly Case[] = [
  ['so many times nothing', times('times: hơn 3'), {}],
  ['a ratio that is no multiple', times('ratio: 10 %, versus: 2015/2020'), {}],
  ['more than three times none at all', times('times: hơn 3, versus: 2015/2020', 'value: 0 người'), { 'unequal-spans': 1 }],
  ['more than twice a range', times('times: hơn 2, versus: 2015/2020', 'value: 100–110 người'), { 'unequal-spans': 1 }],
  [
    'a range that is more than twice as much',
    times('times: hơn 2, versus: 2015/2020', undefined, 'value: 310–320 người'),
    { 'unequal-spans': 1 },
  ],
  [
    'more than three times what has no rate',
    'actuals: [{indicator: fdi, period: 2015/2020, value: 100 triệu EUR}, {indicator: fdi, period: nk, as-of: 2024-03-30, value: 310 triệu USD, stated: [{times: hơn 3, versus: 2015/2020}]}]',
    { 'unequal-spans': 1 },
  ],
  [
    'two to three times a term that is not on file',
    'actuals: [{indicator: jobs, period: nk, as-of: 2024-03-30, value: 310 người, stated: [{times: 2–3, versus: 2015/2020}]}]',
    {},
  ],
  [
    'a part of the figure, and all of it',
    times(
      'times: hơn 2, versus: 2015/2020, figure: starts}, {times: "3,1", versus: 2015/2020, figure: total',
      undefined,
      'value: 310 người, of-which: {starts: 3 dự án}',
    ),
    { 'unequal-spans': 2 },
  ],
  [
    'more than three times the last of two figures',
    times('times: hơn 3, versus: 2015/2020', 'as-of: 2018-12-31, value: 50 người}, {indicator: jobs, period: 2015/2020, value: 100 người'),
    { 'unequal-spans': 1 },
  ],
  [
    'a sheet that leads with a scope of three times as much',
    times('times: hơn 3, versus: 2015/2020', 'scope: kcn-b, value: 100 người', 'values: {kcn-b: 310 người, kcn-a1: 10 người}'),
    { 'unequal-spans': 1 },
  ],
];

const page = new ToldPage('spans', 'Comparisons of spans, told');
const CODES = ['unequal-as-of', 'unequal-spans'];

describe('unequal-as-of', () => {
  for (const each of AS_OF) itCounts(page, CODES, each);
});

describe('unequal-spans', () => {
  for (const each of SPANS) itCounts(page, CODES, each);
});
