import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'phasing-not-rising',
  'phasing-not-cumulative',
  'sub-periods-mismatch',
  'mixed-ratio-bases',
  'missing-source',
  'forecast-misses-target',
  'thin-margin',
  'expected-total-mismatch',
  'unrecorded-restatement',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const OPEN_ENDED: Settings = { plan: { terms: { sau: { name: 'Sau', from: '2025-01-01' }, truoc: { name: 'Trước', to: '2026-12-31' } } } };
const FALLS = { 'phasing-not-rising': 1 };
const phased = (phasing: string, keys = 'at-least: 900 người', indicator = 'jobs') =>
  `targets: {t: {name: T, indicator: ${indicator}, period: 2026, ${keys}, phasing: {${phasing}}}}`;

const STEPS: readonly Case[] = [
  ['steps that fall', phased('2026-H1: 500 người, 2026-9M: 400 người'), FALLS],
  ['steps that fall, of lines alone', phased('2026-H1: 500 người, 2026-9M: 400 người', 'at-least: , split: {kcn-b: 900 người}'), {}],
  ['steps that fall, with lines', phased('2026-H1: 500 người, 2026-9M: 400 người', 'at-least: 900 người, split: {kcn-b: 90 người}'), FALLS],
  ['steps that fall, one of which cannot be read', phased('2026-H1: 500 người, 2026-9M: 400 người, 2026-H3: 450 người'), {}],
  ['steps that fall, one of which is empty', phased('2026-H1: 500 người, 2026-9M: 400 người, 2026: '), {}],
  ['steps that fall, one of which has no end yet', phased('2026-H1: 500 người, 2026-9M: 400 người, sau: 450 người'), {}, OPEN_ENDED],
  [
    'steps that fall, one of which has no beginning yet',
    phased('2026-H1: 500 người, 2026-9M: 400 người, truoc: 450 người'),
    {},
    OPEN_ENDED,
  ],
  ['steps in another currency', phased('2026-H1: 500 triệu EUR, 2026-9M: 400 triệu USD', 'at-least: 900 triệu USD', 'disbursed'), {}],
];

const UNEQUAL = { 'sub-periods-mismatch': 1 };
const figures = (indicator: string, ...keys: readonly string[]) =>
  `indicators: {luot: {name: Lượt, unit: lượt, kind: flow, from-events: {count: events, of: [licensed]}}}\nactuals: [${keys.map((each) => `{indicator: ${indicator}, scope: kcn-a1, ${each}}`).join(', ')}]`;

const PARTS: readonly Case[] = [
  [
    'halves of a sum that are not the year',
    figures('jobs', 'period: 2023-H1, value: 20 người', 'period: 2023-H2, value: 20 người', 'period: 2023, value: 50 người'),
    UNEQUAL,
  ],
  [
    'halves of a count that are not the year',
    figures('luot', 'period: 2023-H1, value: 20 lượt', 'period: 2023-H2, value: 20 lượt', 'period: 2023, value: 50 lượt'),
    UNEQUAL,
  ],
  [
    'halves of a level that are not the year',
    figures('workers', 'period: 2023-H1, value: 20 người', 'period: 2023-H2, value: 20 người', 'period: 2023, value: 50 người'),
    {},
  ],
  [
    'days of a short time',
    figures(
      'jobs',
      'period: 2023-01-01, value: 2 người',
      'period: 2023-01-02, value: 2 người',
      'period: 2023-01-01/2023-01-02, value: 5 người',
    ),
    UNEQUAL,
  ],
  [
    'halves one of which counts otherwise',
    figures(
      'jobs',
      'period: 2023-H1, value: 20 người',
      'period: 2023-H2, value: 20 người, series-break: Cách mới',
      'period: 2023, value: 50 người',
    ),
    {},
  ],
  [
    'halves of a year that counts otherwise',
    figures(
      'jobs',
      'period: 2023-H1, value: 20 người',
      'period: 2023-H2, value: 20 người',
      'period: 2023, value: 50 người, series-break: Cách mới',
    ),
    {},
  ],
  [
    'halves in another currency',
    figures(
      'disbursed',
      'period: 2023-H1, value: 20 triệu USD',
      'period: 2023-H2, value: 20 triệu USD',
      'period: 2023, value: 50 triệu EUR',
    ),
    {},
  ],
];

const RATIOS: readonly Case[] = [
  [
    'a ratio of a step alone in its source',
    'actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", source: bc, stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}]}]',
    {},
  ],
  [
    'a ratio of no target beside a pro-rata one',
    'targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}}\nactuals: [{indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}, {ratio: "30,6 %"}]}]',
    {},
  ],
];

const SOURCED: Settings = { rules: { 'missing-source': 'warning' } };
const sources = (...dates: readonly string[]) => `sources: {${dates.map((keys, i) => `s${i}: {name: Nguồn ${i}, ${keys}}`).join(', ')}}`;
const FIGURE = 'actuals: [{indicator: jobs, period: 2023, value: 5 người}]';

const SOURCES: readonly Case[] = [
  [
    'sources by how near they are',
    `${sources('as-of: 2023-11-30', 'as-of: 2024-01-10', 'published: 2023-12-31, as-of: 2022-12-31', 'published: 2024-01-05', 'publisher: Báo', 'as-of: 2020-12-31')}\n${FIGURE}`,
    { 'missing-source': 3 },
    SOURCED,
  ],
  [
    'sources of a figure without a day',
    `${sources('as-of: 2023-11-30', 'as-of: 2024-01-10')}\nactuals: [{indicator: jobs, value: 5 người}]`,
    { 'missing-source': 3 },
    SOURCED,
  ],
];

const MISSES = { 'forecast-misses-target': 1 };
const forecast = (target: string, keys: string, actual = 'period: 2024, as-of: 2024-11-15, value: 60 người', indicator = 'jobs') =>
  `targets: {t: {name: T, indicator: ${indicator}, ${target}}}\nactuals: [{indicator: ${indicator}, ${actual}}]\nforecasts: [{indicator: ${indicator}, period: 2024, made-on: 2024-11-15, ${keys}}]`;
const NO_SCOPE: Settings = { plan: { scope: undefined } };

const FORECASTS: readonly Case[] = [
  ['a forecast short of its target', forecast('period: 2024, at-least: 100 người', 'total: 90 người'), MISSES],
  ['a forecast on the last day', forecast('period: 2024, at-least: 100 người', 'total: 90 người'), {}, { plan: { 'as-of': '2024-12-31' } }],
  ['a forecast short of a target of two years', forecast('period: 2024/2025, at-least: 100 người', 'total: 90 người'), {}],
  ['a forecast short of a ceiling', forecast('period: 2024, at-most: 100 người', 'total: 90 người'), {}],
  ['a forecast above a ceiling', forecast('period: 2024, at-most: 80 người', 'total: 90 người'), {}],
  ['a forecast short of a number in words', forecast('period: 2024, at-least: ', 'total: 90 người'), {}],
  ['a forecast short of a flow that is met', forecast('period: 2024, at-least: 50 người', 'total: 45 người'), {}],
  ['a forecast short of a flow that is proposed', forecast('period: 2024, at-least: 100 người, proposed: true', 'total: 90 người'), {}],
  [
    'a forecast short of a level that is met today',
    forecast('period: 2024, at-least: 50 người', 'total: 45 người', undefined, 'workers'),
    MISSES,
  ],
  [
    'a total that nothing in particular brings',
    'forecasts: [{indicator: jobs, period: 2025, made-on: 2024-11-15, from: 2025-01-01, value: 80 người, brings-total-to: 90 người}]',
    {},
    NO_SCOPE,
  ],
  [
    'a total of a term that has no end yet',
    'forecasts: [{indicator: jobs, period: sau, made-on: 2024-11-15, from: 2025-01-01, value: 80 người, brings-total-to: 90 người}]',
    {},
    OPEN_ENDED,
  ],
];

const jobs = (value: string, keys = 'period: 2023') => `{indicator: jobs, scope: kcn-b, ${keys}, value: ${value}}`;
const REMOVED = { 'unrecorded-restatement': 1 };
const locked = (before: string): Settings => ({ plan: { 'locked-until': '2023-12-31' }, committed: { entries: before } });

const GONE: readonly Case[] = [
  ['a figure that is gone', `actuals: []`, REMOVED, locked(`actuals: [${jobs('5 người')}]`)],
  ['a figure after the lock that is gone', `actuals: []`, {}, locked(`actuals: [${jobs('5 người', 'period: 2024, as-of: 2024-06-30')}]`)],
  ['an empty line that is gone', `actuals: []`, {}, locked(`actuals: [{indicator: jobs, period: 2023, values: {kcn-b: }}]`)],
  [
    'a figure that is gone beside an equal one that was always there',
    `actuals: [{indicator: workers, scope: kcn-b, period: 2023, value: 5 người}]`,
    REMOVED,
    locked(`actuals: [${jobs('5 người')}, {indicator: workers, scope: kcn-b, period: 2023, value: 5 người}]`),
  ],
  [
    'a figure that is there under another id',
    `actuals: [{indicator: workers, scope: kcn-b, period: 2023, value: 5 người}]`,
    {},
    locked(`actuals: [${jobs('5 người')}]`),
  ],
];

describe('figures, steps and forecasts in time', () => {
  const page = new ToldPage('in-time', 'Figures, steps and forecasts in time, told');
  for (const each of [...STEPS, ...PARTS, ...RATIOS, ...SOURCES, ...FORECASTS, ...GONE]) itCounts(page, CODES, each);
});
