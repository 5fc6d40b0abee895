import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['stated-ratio-mismatch', 'stated-ratio-other-rounding', 'ratio-figure-unclear', 'period-syntax', 'unknown-word'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const WRONG = { 'stated-ratio-mismatch': 1 };

/** A ratio printed beside 284 of 1.000 người, which is 28,4 %. */
const of = (stated: string, value = '284 người', target = 'at-least: 1.000 người', figure = 'period: 2023') =>
  `targets: {t: {name: T, indicator: jobs, period: 2023, ${target}}}
actuals: [{indicator: jobs, ${figure}, value: ${value}, stated: [{of: t, ${stated}}]}]`;

/** The same printed so: */
const printed = (ratio: string, value?: string) => of(`ratio: "${ratio}"`, value);

/** A ratio of what a plan of steps asks for by the end of one of them; 284 người came in the first half-year. */
const step = (at: string, ratio: string, phasing = '{2023-Q1: 200 người, 2023-H1: 400 người}') =>
  of(`ratio: "${ratio}", at: ${at}`, undefined, `at-least: 1.000 người, phasing: ${phasing}`, 'period: 2023, as-of: 2023-06-30');

const times = (written: string, then: string, now = '300 người') =>
  `actuals: [{indicator: jobs, period: 2022, value: ${then}}, {indicator: jobs, period: 2023, value: ${now}, stated: [{times: "${written}", versus: 2022}]}]`;

/** A ratio beside the money of a year. */
const money = (ratio: string, value: string, target = 'period: 2023, at-least: 1.000 tỷ đồng') =>
  `targets: {t: {name: T, indicator: investment, ${target}}}
actuals: [{indicator: investment, period: 2023, value: ${value}, stated: [{of: t, ratio: "${ratio}"}]}]`;

const CASES: readonly Case[] = [
  ['the next decimal is not what it is cut off to', printed('28,3 %'), WRONG],
  ['at most what it is', printed('không quá 28,4 %'), {}],
  ['below what it is', printed('dưới 28,4 %'), WRONG],
  ['at least what it is', printed('ít nhất 28,4 %'), {}],
  ['above what it is', printed('trên 28,4 %'), WRONG],
  ['a range that ends just below', printed('28,2–28,3 %'), WRONG],
  ['a range that begins where it rounds to', printed('29–30 %', '285 người'), {}],
  ['a range that begins just above', printed('29–30 %'), WRONG],
  ['a fall that is cut off', money('-28,3 %', '"-283,78 tỷ đồng"'), {}],
  ['nothing printed of something', printed('0 %'), WRONG],
  ['less than nothing printed of something', printed('-1 %'), WRONG],
  ['half a per cent of more than nothing', printed('0,0 %', '4 người'), WRONG],
  ['nothing printed of nothing', printed('0 %', '0 người'), {}],
  ['about what it is cut off to', money('khoảng 28,3 %', '"283,78 tỷ đồng"'), {}],
  ['a ratio of a range', printed('50 %', '284–290 người'), {}],
  ['a ratio of a goal that is a range', of('ratio: 50 %', undefined, 'between: 900–1.000 người'), {}],
  ['a ratio of a goal of nothing', of('ratio: 50 %', undefined, 'at-most: 0 người'), {}],
  ['a ratio of a number that is not there yet', of('ratio: 50 %', ''), {}],
  ['a ratio of a goal in words', of('ratio: 50 %', undefined, 'at-least: '), {}],
  ['a ratio of money without a rate', money('50 %', '284 triệu EUR'), {}],
  ['a ratio of a goal in money without a rate', money('50 %', '284 tỷ đồng', 'period: 2023, at-least: 1.000 triệu EUR'), {}],
  ['a ratio in an entry without a date', of('ratio: 50 %').replace('jobs, period: 2023, value', 'jobs, value'), {}],
  [
    'a ratio in an entry with its day alone',
    of('ratio: 50 %').replace('jobs, period: 2023, value', 'jobs, as-of: 2023-12-31, value'),
    WRONG,
  ],
  ['a ratio of a goal without a period', of('ratio: 50 %').replace('jobs, period: 2023, at-least', 'jobs, due: 2024-06, at-least'), WRONG],
  [
    'a ratio of a goal in two parts',
    `targets: {t: {name: T, period: 2023, all-of: [{indicator: jobs, at-least: 10 người}]}}\nactuals: [{indicator: jobs, period: 2023, value: 284 người, stated: [{of: t, ratio: 50 %}]}]`,
    {},
  ],
  [
    'a ratio of the whole entry, by its name',
    `targets: {t: {name: T, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 60 %, of: t, figure: total}]}]`,
    WRONG,
  ],
  [
    'a ratio of a part, by its name',
    `targets: {t: {name: T, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 250 triệu USD, of-which: {fdi-increase: 50 triệu USD, fdi-new: 150 triệu USD}, stated: [{ratio: 60 %, of: t, figure: fdi-new}]}]`,
    WRONG,
  ],
  [
    'a ratio of the second of two components',
    `targets: {t: {name: T, indicator: fdi-increase, period: 2023, at-least: 100 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 200 triệu USD, components: {fdi-new: 150 triệu USD, fdi-increase: 50 triệu USD}, stated: [{ratio: 50 %, of: t}]}]`,
    {},
  ],
  [
    'a ratio of a goal of no indicator',
    of('ratio: 50 %, figure: total').replace('indicator: jobs, period: 2023, at-least', 'period: 2023, at-least'),
    {},
  ],
  [
    'a ratio of the line of a park',
    `targets: {t: {name: T, indicator: jobs, scope: kcn-b, period: 2023, at-least: 200 người}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 50 người, kcn-b: 100 người}, stated: [{ratio: 60 %, of: t}]}]`,
    WRONG,
  ],
  [
    'a ratio of money as it was on the last day of its year',
    `${money('50 %', '10 triệu USD').replace('period: 2023, value', 'period: 2023, as-of: 2023-06-30, value')}\nrates: [{date: 2023-01-01, one: USD, is: 20.000 đồng}, {date: 2023-12-01, one: USD, is: 25.000 đồng}]`,
    WRONG,
    { plan: { 'convert-at': 'period-end' } },
  ],
  [
    'a ratio of a goal in money as it was on the last day of its years',
    `${money('50 %', '10 tỷ đồng', 'period: 2023/2024, at-least: 1 triệu USD').replace('period: 2023, value', 'period: 2023, as-of: 2023-06-30, value')}\nrates: [{date: 2023-01-01, one: USD, is: 20.000 đồng}, {date: 2024-12-01, one: USD, is: 25.000 đồng}]`,
    WRONG,
    { plan: { 'convert-at': 'period-end' } },
  ],

  ['a ratio of a step', step('2023-H1', '71 %'), {}],
  ['a ratio of a step that is not', step('2023-H1', '70 %'), WRONG],
  ['a ratio of a period that ends with a step', step('2023-Q2', '50 %'), {}],
  ['a ratio of a period that begins with a step', step('2023-9M', '50 %'), {}],
  ['a ratio of a step of an even course', step('2023-H1', '50 %', 'linear'), {}],
  ['a ratio of a step that is empty', step('2023-H1', '50 %', '{2023-H1: }'), {}],
  ['a ratio of a step that cannot be read', step('2023-H3', '50 %'), { 'period-syntax': 1 }],
  [
    'a ratio of a step beside one that cannot be read',
    step('2023-H1', '70 %', '{2023-Q9: 200 người, 2023-H1: 400 người}'),
    { ...WRONG, 'period-syntax': 1 },
  ],
  ['a ratio of the first of two steps for the same days', step('2023-H1', '71 %', '{2023-H1: 400 người, 2023-01/2023-06: 500 người}'), {}],

  ['a pro-rata ratio without its years', of('ratio: 50 %, basis: pro-rata'), {}],
  ['a pro-rata ratio of a goal in words', of('ratio: 50 %, basis: pro-rata, years: 1', undefined, 'at-least: '), {}],
  [
    'a pro-rata ratio of a goal by a day',
    of('ratio: 50 %, basis: pro-rata, years: 1').replace('jobs, period: 2023, at-least', 'jobs, due: 2024-06, at-least'),
    {},
  ],
  [
    'a pro-rata ratio that is not',
    of('ratio: 50 %, basis: pro-rata, years: 2').replace('jobs, period: 2023, at-least', 'jobs, period: 2020/2023, at-least'),
    WRONG,
  ],
  [
    'a pro-rata ratio that is',
    of('ratio: "56,8 %", basis: pro-rata, years: 2').replace('jobs, period: 2023, at-least', 'jobs, period: 2020/2023, at-least'),
    {},
  ],
  ['a ratio on a basis that cannot be read', of('ratio: 50 %, basis: pro-rat, years: 2'), { 'unknown-word': 1 }],

  ['twice what was over a hundred', times('2', 'trên 100 người'), {}],
  ['four times what was over a hundred', times('4', 'trên 100 người'), WRONG],
  ['five times what was below a hundred', times('5', 'dưới 100 người'), {}],
  ['twice what was below a hundred', times('2', 'dưới 100 người'), WRONG],
  ['so many times a range', times('3', '90–110 người'), {}],
  ['a range so many times a figure', times('9', '100 người', '300–400 người'), {}],
  ['so many times nothing', times('9', '0 người'), {}],
];

describe('ratios printed beside a figure', () => {
  const page = new ToldPage('stated-ratios', 'Ratios printed beside a figure, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
