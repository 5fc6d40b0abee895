import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'decision-without-follow-up',
  'indicator-without-figures',
  'indicator-without-metadata',
  'missed-review',
  'missing-source',
  'quote-lacks-number',
  'unknown-indicator',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const decided = (what: string) => `reviews: {r: {name: Giao ban, date: 2024-11-14, decisions: [{what: ${what}}]}}`;
const quoted = (value: string, quote: string, indicator = 'jobs', more = '') =>
  `actuals: [{indicator: ${indicator}, scope: kcn-b, period: 2023, value: ${value}, quote: "${quote}"${more}}]`;
const reviews = (...each: readonly string[]) => `reviews: {${each.map((keys, i) => `r${i}: {name: Họp ${i}, ${keys}}`).join(', ')}}`;
const LACKS = { 'quote-lacks-number': 1 };
const MISSED = { 'missed-review': 1 };
/** The stage itself lacks two sources. */
const SOURCED: Settings = { rules: { 'missing-source': 'warning' } };
const unsourced = (count: number) => ({ 'missing-source': 2 + count });
const DESCRIBED: Settings = { rules: { 'indicator-without-metadata': 'info' } };
const CONTENTS = ['concept', 'method', 'breakdown', 'publication', 'source', 'responsible'];
/** All indicators of the stage lack what describes them. */
const STAGED = 15;

const CASES: readonly Case[] = [
  [
    'a decision of as many letters as an id may have',
    decided('Giao so cong thuong ra soat toan bo khua'),
    { 'decision-without-follow-up': 1 },
  ],
  ['a decision of one letter more', decided('Giao so cong thuong ra soat toan bo khuab'), { 'decision-without-follow-up': 1 }],
  ['a decision of one long word', decided(`${'a'.repeat(45)}`), { 'decision-without-follow-up': 1 }],

  ['a decision with a comma', decided('"Rà soát điện, nước"'), { 'decision-without-follow-up': 1 }],

  ['an objective with an indicator that is not there', 'objectives: {o: {name: O, indicators: [exports]}}', { 'unknown-indicator': 1 }],
  [
    'an objective with an indicator that nobody reports',
    'objectives: {o: {name: O, indicators: [growth]}}',
    { 'indicator-without-figures': 1 },
  ],
  [
    'the same in a plan of no scope',
    'objectives: {o: {name: O, indicators: [growth]}}',
    { 'indicator-without-figures': 1 },
    { plan: { scope: undefined } },
  ],
  [
    'an indicator that is described',
    `indicators: {x: {name: X, unit: người, kind: stock, metadata: {${CONTENTS.map((key) => `${key}: Có`).join(', ')}}}}`,
    { 'indicator-without-metadata': STAGED },
    DESCRIBED,
  ],
  [
    'an indicator that is described in part',
    `indicators: {x: {name: X, unit: người, kind: stock, metadata: {concept: Có}}}`,
    { 'indicator-without-metadata': STAGED + 1 },
    DESCRIBED,
  ],

  ['a weekly meeting, then one without a date', reviews('date: 2024-10-01, cadence: weekly', 'cadence: weekly'), MISSED],
  [
    'two weekly meetings on a day',
    reviews('date: 2024-10-01, cadence: weekly', 'date: 2024-10-01, cadence: weekly'),
    { 'missed-review': 2 },
  ],
  [
    'a weekly meeting, then one of a forum',
    reviews('date: 2024-10-01, cadence: weekly', 'date: 2024-11-14, cadence: weekly, forum: Tổ công tác'),
    MISSED,
  ],
  [
    'a weekly meeting of a forum, then one of none',
    reviews('date: 2024-10-01, cadence: weekly, forum: Tổ công tác', 'date: 2024-11-14, cadence: weekly'),
    MISSED,
  ],
  [
    'a weekly meeting of a forum, then one of another cadence',
    reviews('date: 2024-10-01, cadence: weekly, forum: Tổ công tác', 'date: 2024-11-14, cadence: yearly, forum: Tổ công tác'),
    {},
  ],
  ['a weekly meeting, then one of the year', reviews('date: 2024-10-01, cadence: weekly', 'date: 2024-11-14, cadence: yearly'), MISSED],
  ['a weekly meeting, then another', reviews('date: 2024-10-01, cadence: weekly', 'date: 2024-11-14, cadence: weekly'), {}],

  [
    'a weekly meeting and its forum, both with commas',
    'reviews: {r: {name: "Giao ban điện, nước", date: 2024-10-01, cadence: weekly, forum: "Tổ điện, nước"}}',
    MISSED,
  ],

  [
    'a figure of a day in its period, among sources of other days',
    'sources: {q2: {name: Quý II, published: 2024-07-02, as-of: 2024-06-30}, q4: {name: Quý IV, published: 2024-12-31, as-of: 2024-12-31}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-06-30, value: 5 người}]',
    unsourced(1),
    SOURCED,
  ],
  ['a target without a number', 'targets: {t: {name: T, indicator: jobs, period: 2026}}', unsourced(0), SOURCED],
  [
    'a target with two numbers',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: 5 người, at-most: 9 người}}',
    unsourced(1),
    SOURCED,
  ],
  [
    'a target of lines, one of them empty',
    'targets: {t: {name: T, indicator: jobs, period: 2026, at-least: , split: {kcn-b: 5 người, kcn-a1: }}}',
    unsourced(1),
    SOURCED,
  ],
  ['a figure', 'actuals: [{indicator: jobs, period: 2023, value: 5 người}]', unsourced(1), SOURCED],
  [
    'a figure whose source cannot be read',
    'actuals: [{indicator: jobs, period: 2023, value: 5 người, source: [bc]}]',
    unsourced(0),
    SOURCED,
  ],
  ['a count sheet that is empty', 'actuals: [{indicator: jobs, period: 2023, values: {kcn-b: }}]', unsourced(0), SOURCED],
  [
    'a forecast by its value, its total and its lines',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: 5 người}, {indicator: jobs, period: 2025, made-on: 2024-11-15, total: 5 người}, {indicator: jobs, period: 2026, made-on: 2024-11-15, values: {kcn-b: 5 người, kcn-a1: }}]',
    unsourced(3),
    SOURCED,
  ],
  [
    'a forecast that says nothing yet',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, values: {kcn-b: }}, {indicator: jobs, period: 2025, made-on: 2024-11-15}]',
    unsourced(0),
    SOURCED,
  ],
  ['a rate', 'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng}]', unsourced(1), SOURCED],
  ['a rate that says nothing yet', 'rates: [{date: 2022-09-01, one: USD, is: }]', unsourced(0), SOURCED],

  ['twenty in words', quoted('20 người', 'tạo hai mươi việc làm'), {}],
  ['twenty-one in words', quoted('21 người', 'tạo hai mươi mốt việc làm'), LACKS],
  ['a small fall in words', quoted('-9 %/năm', 'giảm chín phần trăm', 'growth'), {}],
  ['a large fall in words', quoted('-25 %/năm', 'giảm nhiều', 'growth'), LACKS],
  ['a fall in numbers', quoted('-25 %/năm', 'giảm 25 phần trăm', 'growth'), {}],
  ['a small part in words', quoted('3,5 %', 'tăng ba phẩy năm', 'share').replace('3,5 %', '"3,5 %"'), LACKS],
  ['a range one end of which is small, in words', quoted('5–500 người', 'tạo nhiều việc làm'), LACKS],
  ['a number that another one is not', quoted('500 người', 'tạo 400 việc làm', 'jobs', ', source: bc'), LACKS],
  ['a number behind a year', quoted('500 người', 'năm 2023 500 việc làm'), {}],
  ['a hundredth, of people', quoted('500 người', 'tạo 5 việc làm'), LACKS],
  ['hectares as square metres', quoted('"1,5 ha"', 'cho thuê 15.000 m²', 'leased'), {}],
  ['square metres as hectares', quoted('15.000 m²', 'cho thuê 1,5 ha', 'leased'), {}],
  ['hectares as square kilometres', quoted('150 ha', 'cho thuê 1,5 km²', 'leased'), {}],
  ['square kilometres as hectares', quoted('"1,5 km²"', 'cho thuê 150 ha', 'leased'), {}],
  ['hectares as other square metres', quoted('"1,5 ha"', 'cho thuê 2.500 m²', 'leased'), LACKS],
];

describe('sources, reviews and what is quoted', () => {
  const page = new ToldPage('sources-and-reviews', 'Sources, reviews and what is quoted, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
