import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['behind-pace', 'steep-catch-up'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const BEHIND = { 'behind-pace': 1 };
const STEEP = { 'steep-catch-up': 1 };

/** A goal of jobs with its figure of 15 November 2024. */
const jobs = (value: string, goal: string, of = 'period: 2024, as-of: 2024-11-15') =>
  `targets: {t: {name: T, indicator: jobs, ${goal}}}\nactuals: [{indicator: jobs, ${of}, value: ${value}}]`;

/** The same at the end of the year. */
const AT_THE_END: Settings = { plan: { 'as-of': '2024-12-31' } };

const CASES: readonly Case[] = [
  ['a band that is not reached', jobs('50 người', 'period: 2024, between: 100–120 người'), STEEP],
  ['a band whose upper end is used up too soon', jobs('119 người', 'period: 2024, between: 100–120 người'), BEHIND],
  ['a ceiling that is used up too soon', jobs('99 người', 'period: 2024, at-most: 100 người'), BEHIND],
  ['a goal by a day, of which nothing is expected before', jobs('30 người', 'due: 2024-12, at-least: 100 người'), {}],
  [
    'a rate by a day',
    'targets: {t: {name: T, indicator: growth, due: 2025-12, at-least: 8 %/năm}}\nactuals: [{indicator: growth, period: 2023, value: 5 %/năm}]',
    BEHIND,
  ],
  [
    'a goal on its last day but one',
    jobs('30 người', 'period: 2024, at-least: 100 người', 'period: 2024, as-of: 2024-12-29'),
    STEEP,
    { plan: { 'as-of': '2024-12-30' } },
  ],
  ['a goal on its last day', jobs('30 người', 'period: 2024, at-least: 100 người', 'period: 2024, as-of: 2024-12-29'), {}, AT_THE_END],
  [
    'a goal by its months',
    'targets: {t: {name: T, indicator: jobs, period: 2024, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2024-Q1, value: 5 người}, {indicator: jobs, period: 2024-Q2, value: 10 người}, {indicator: jobs, period: 2024-Q3, value: 5 người}]',
    STEEP,
  ],
  [
    'a goal in two parts on its way',
    'targets: {t: {name: T, period: 2024, all-of: [{indicator: jobs, at-least: 100 người}]}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: 30 người}]',
    {},
  ],
  [
    'a level in a band that it is out of',
    'targets: {t: {name: T, indicator: workers, period: 2024, between: 100–120 người}}\nactuals: [{indicator: workers, period: 2024, as-of: 2024-11-15, value: 30 người}]',
    {},
  ],
  ['a goal without a figure', 'targets: {t: {name: T, indicator: jobs, period: 2024, at-least: 100 người}}', {}],
  ['a goal that is only proposed', jobs('30 người', 'period: 2024, at-least: 100 người, proposed: true'), {}],
  ['a goal of its own thresholds', jobs('60 người', 'period: 2024, at-least: 100 người, thresholds: {on-track: 0.6, at-risk: 0.5}'), {}],
  [
    'a goal exactly on a plan of late steps',
    jobs('20 người', 'period: 2024, at-least: 100 người, phasing: {2024-Q3: 20 người}', 'period: 2024, as-of: 2024-09-30'),
    {},
  ],
  [
    'a goal that needs twice the pace so far',
    jobs('30 người', 'period: 2024-11, at-least: 90 người', 'period: 2024-11, as-of: 2024-11-15'),
    BEHIND,
  ],
  [
    'a goal that needs more than twice the pace so far',
    jobs('29 người', 'period: 2024-11, at-least: 90 người', 'period: 2024-11, as-of: 2024-11-15'),
    STEEP,
  ],
  [
    'a steep goal, where nobody says what is steep',
    jobs('29 người', 'period: 2024, at-least: 90 người'),
    BEHIND,
    { rules: { 'steep-catch-up': { above: 'nhiều' } } },
  ],
];

describe('goals on their way: running', () => {
  const page = new ToldPage('running', 'Goals on their way, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
