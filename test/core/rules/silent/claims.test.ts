import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const WRONG = { 'claim-contradicted': 1 };

/** What an entry says of a target of jobs with a figure of its own. */
const said = (claim: string, value = '100 người', target = 'period: 2023, at-least: 100 người', of = 'period: 2023') =>
  `targets: {t: {name: T, indicator: jobs, ${target}}}\nactuals: [{indicator: jobs, ${of}, value: ${value}, claims: [{target: t, ${claim}}]}]`;

/** The same of a level. */
const level = (claim: string, value: string, target: string, indicator = 'workers') =>
  said(claim, value, target).replaceAll('indicator: jobs', `indicator: ${indicator}`);

/** The same of a goal of three years, of which one or more are over. */
const term = (claim: string, value: string, target = 'at-least: 900 người', asOf = '2023-12-31') =>
  said(claim, value, `period: 2022/2024, ${target}`, `period: 2022/2024, as-of: ${asOf}`);

const ALL_OF = (claim: string, jobs: string, workers: string) =>
  `targets: {t: {name: T, period: 2023, all-of: [{indicator: jobs, at-least: 100 người}, {indicator: workers, at-least: 200 người}]}}
actuals: [{indicator: workers, period: 2023, value: ${workers}}, {indicator: jobs, period: 2023, value: ${jobs}, claims: [{target: t, ${claim}}]}]`;

const CASES: readonly Case[] = [
  ['exceeded of what is just reached', said('says: exceeded'), WRONG],
  [
    'exceeded of what is reached to the decimal that is printed',
    said('says: exceeded', '10.004 người', 'period: 2023, at-least: 10.000 người'),
    WRONG,
  ],
  ['exceeded of a level of which no share is printed', level('says: exceeded', '200 người', 'period: 2023, at-least: 200 người'), {}],
  ['exceeded of a ceiling on a flow that is kept', said('says: exceeded', '100 người', 'period: 2023, at-most: 100 người'), {}],
  ['exceeded of a rank', level('says: exceeded', 'thứ 3', 'period: 2023, top: 5', 'pci'), {}],
  ['exceeded of a rate within its band', level('says: exceeded', '7 %/năm', 'period: 2023, between: 6–8 %/năm', 'growth'), {}],
  ['missed of what is met', said('says: missed'), WRONG],
  ['missed of what was exceeded', said('says: missed', '120 người'), WRONG],
  ['breached of what was missed', said('says: breached', '99 người'), {}],
  ['breached of a ceiling that is kept', said('says: breached', '99 người', 'period: 2023, at-most: 100 người'), WRONG],
  ['achieved of a ceiling that broke', said('says: achieved', '101 người', 'period: 2023, at-most: 100 người'), WRONG],
  ['on track of a ceiling that broke', said('says: on-track', '101 người', 'period: 2023, at-most: 100 người'), WRONG],
  ['at risk of what is met', said('says: at-risk'), WRONG],
  ['at risk of what was exceeded', said('says: at-risk', '120 người'), WRONG],
  ['off track of what was missed', said('says: off-track', '99 người'), {}],
  ['missed of what is on its way', term('says: missed', '610 người'), {}],
  ['at risk of what is on its way', term('says: at-risk', '610 người'), WRONG],
  ['at risk of what is nearly on its way', term('says: at-risk', '590 người'), {}],
  ['on track of what is nearly on its way', term('says: on-track', '590 người'), WRONG],
  ['on track of what is far behind', term('says: on-track', '300 người'), WRONG],
  [
    'on track of what has a figure too old to tell',
    `indicators: {x: {name: X, unit: người, kind: stock, freshness: {error-after: 30 days}}}
targets: {t: {name: T, indicator: x, period: 2024, at-least: 200 người}}
actuals: [{indicator: x, period: 2024, as-of: 2024-06-30, value: 150 người}, {indicator: jobs, period: 2024, as-of: 2024-11-10, value: 5 người, claims: [{target: t, says: on-track}]}]`,
    {},
  ],
  ['no data of what has some', said('says: no-data'), {}],
  ['stale of what is met', said('says: stale'), {}],

  ['achieved of a goal in two parts that are met', ALL_OF('says: achieved', '100 người', '210 người'), {}],
  ['achieved of a goal in two parts one of which was missed', ALL_OF('says: achieved', '100 người', '190 người'), WRONG],
  ['exceeded of a goal in two parts that were', ALL_OF('says: exceeded', '120 người', '210 người'), {}],
  ['on track of a goal in two parts one of which was missed', ALL_OF('says: on-track', '100 người', '190 người'), WRONG],

  [
    'achieved in an entry without a date',
    `targets: {t: {name: T, indicator: jobs, period: 2023, at-least: 100 người}}\nactuals: [{indicator: jobs, period: 2023, value: 90 người}, {indicator: jobs, value: 90 người, claims: [{target: t, says: achieved}]}]`,
    {},
  ],
  ['achieved of no target', `actuals: [{indicator: jobs, period: 2023, value: 90 người, claims: [{says: achieved}]}]`, {}],
  ['something else of what was missed', said('says: well', '90 người'), {}],
  ['achieved of a number in words', said('says: achieved', '90 người', 'period: 2023, at-least: '), {}],
  ['achieved of what has no figure yet', said('says: achieved', ''), {}],
  ['on track of what has no figure yet', said('says: on-track', ''), {}],

  ['achieved in two of three years by their share', term('says: achieved', '600 người'), WRONG],
  ['achieved in two of three years, with less than their share', term('says: achieved', '599 người'), WRONG],
  ['exceeded in two of three years by more than their share', term('says: exceeded', '700 người', 'more-than: 900 người'), WRONG],
  ['on track in two of three years, with less than their share', term('says: on-track', '500 người'), WRONG],
  ['achieved in half a year by its share', term('says: achieved', '150 người', undefined, '2022-06-29'), WRONG],
  ['achieved in seven months by the share of a year', term('says: achieved', '310 người', undefined, '2022-07-31'), WRONG],
  ['achieved a month before the end', term('says: achieved', '890 người', undefined, '2024-11-10'), WRONG],
  ['achieved of a yearly average that is not', term('says: achieved', '890 người', 'basis: yearly-average, at-least: 500 người'), WRONG],
  ['achieved of what it should equal', term('says: achieved', '890 người', 'equals: 900 người'), WRONG],
  [
    'achieved of a level in two of three years',
    level('says: achieved', '700 người', 'period: 2022/2024, baseline: {period: 2021, value: 100 người}, at-least: 900 người').replace(
      'period: 2023, value',
      'period: 2022/2024, as-of: 2023-12-31, value',
    ),
    WRONG,
  ],

  ['achieved of two years’ share, and it is', term('says: achieved, basis: pro-rata, years: 2', '600 người'), {}],
  ['achieved of two years’ share, and it is not', term('says: achieved, basis: pro-rata, years: 2', '599 người'), WRONG],
  [
    'exceeded of two years’ share, just reached',
    term('says: exceeded, basis: pro-rata, years: 2', '600 người', 'more-than: 900 người'),
    WRONG,
  ],
  ['missed of two years’ share', term('says: missed, basis: pro-rata, years: 2', '599 người'), {}],
  ['achieved of so many years’ share as there are', term('says: achieved, basis: pro-rata, years: 3', '599 người'), {}],
  ['achieved of the share of no years in particular', term('says: achieved, basis: pro-rata', '599 người'), {}],
  ['achieved on a basis that cannot be read', term('says: achieved, basis: pro-rat, years: 2', '599 người'), {}],
  ['achieved of two years’ share of a ceiling', term('says: achieved, basis: pro-rata, years: 2', '601 người', 'at-most: 900 người'), {}],
  [
    'achieved of two years’ share of a yearly average',
    term('says: achieved, basis: pro-rata, years: 2', '599 người', 'basis: yearly-average, at-least: 300 người'),
    {},
  ],
  [
    'achieved of two years’ share of a level',
    level('says: achieved, basis: pro-rata, years: 2', '100 người', 'period: 2022/2024, at-least: 900 người').replace(
      'period: 2023, value',
      'period: 2022/2024, as-of: 2023-12-31, value',
    ),
    {},
  ],
  ['achieved of two years’ share of a goal in two parts', ALL_OF('says: achieved, basis: pro-rata, years: 2', '10 người', '10 người'), {}],
  [
    'achieved of two years’ share of a goal in parts',
    `targets: {t: {name: T, period: 2022/2024, indicator: jobs, at-least: 900 người, all-of: [{indicator: jobs, at-least: 900 người}]}}\nactuals: [{indicator: jobs, period: 2022/2024, as-of: 2023-12-31, value: 10 người, claims: [{target: t, says: achieved, basis: pro-rata, years: 2}]}]`,
    {},
  ],
];

describe('what is said of a goal in words', () => {
  const page = new ToldPage('claims', 'What is said of a goal in words, told');
  for (const each of CASES) itCounts(page, ['claim-contradicted'], each);
});
