import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';
import { itCounts, type Settings } from '../../../on-stage.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A term that has begun, or only an end. */
const BEGUN: Settings = { plan: { terms: { moi: { name: 'Kỳ mới', from: '2022-01-01' } } } };
const term = (dates: object): Settings => ({ plan: { terms: { moi: { name: 'Kỳ mới', ...dates } } } });
const named = (name: string, dates: object = {}, id = 'moi'): Settings => ({ plan: { terms: { [id]: { name, ...dates } } } });

const IN_FUTURE: readonly Case[] = [
  ['of nobody knows what', 'actuals: [{period: 2026, as-of: 2026-11-23, value: 9 người}]', { 'as-of-in-future': 1 }],
  ['a figure of today', figures('jobs', 'period: 2026, as-of: 2026-11-22, value: 9 người'), {}],
  ['a figure of tomorrow', figures('jobs', 'period: 2026, as-of: 2026-11-23, value: 9 người'), { 'as-of-in-future': 1 }],
  [
    'a figure of tomorrow from a source without a day',
    `sources: {s: {name: Báo}}\n${figures('jobs', 'period: 2026, as-of: 2026-11-23, source: s, value: 9 người')}`,
    { 'as-of-in-future': 1 },
  ],
  [
    'a figure of tomorrow from a source of a day',
    `sources: {s: {name: Báo, as-of: 2024-10-01}}\n${figures('jobs', 'period: 2026, as-of: 2026-11-23, source: s, value: 9 người')}`,
    { 'as-of-in-future': 1 },
  ],
  [
    'a figure of tomorrow with a remark',
    figures('jobs', 'period: 2026, as-of: 2026-11-23, value: 9 người, note: "Một, hai"'),
    { 'as-of-in-future': 1 },
  ],
];

const OUTSIDE: readonly Case[] = [
  ['a term without a last day', figures('jobs', 'period: moi, as-of: 2023-06-30, value: 9 người'), {}, BEGUN],
];

const ASSUMED: readonly Case[] = [
  ['a first day', '', {}, term({ to: '2025-12-31', assumed: true })],
  ['a last day', '', {}, term({ from: '2022-01-01', assumed: true })],
  [
    'a term that begins on the day of the plan',
    '',
    { 'assumed-term-dates': 1 },
    term({ from: '2024-11-15', to: '2029-12-31', assumed: true }),
  ],
  ['a term that begins the day after', '', {}, term({ from: '2024-11-16', to: '2029-12-31', assumed: true })],
];

const ESTIMATES: readonly Case[] = [
  ['of a day before the period', figures('share', 'period: 2024, as-of: 2023-12-31, value: 9 %'), {}],
  ['of the last day', figures('share', 'period: 2023, as-of: 2023-12-31, value: 9 %'), {}],
  ['a term without a last day', figures('share', 'period: moi, as-of: 2023-06-30, value: 9 %'), {}, BEGUN],
  ['of nobody knows what', 'actuals: [{period: 2024, as-of: 2024-06-30, value: ước 9 người}]', {}],
  [
    'an index in the middle of the year',
    `indicators: {pci-score: {name: Điểm PCI, unit: điểm, kind: index}}\n${figures('pci-score', 'period: 2024, as-of: 2024-06-30, value: 70 điểm')}`,
    { 'estimate-not-marked': 1 },
  ],
  ['of the first day', figures('share', 'period: 2024, as-of: 2024-01-01, value: 9 %'), { 'estimate-not-marked': 1 }],
  ['called final', figures('share', 'period: 2024, as-of: 2024-06-30, status: final, value: 9 %'), { 'estimate-not-marked': 1 }],
  ['called actual', figures('share', 'period: 2024, as-of: 2024-06-30, status: actual, value: 9 %'), { 'estimate-not-marked': 1 }],
  [
    'a ratio of a level and a flow',
    `indicators: {r: {name: R, unit: percent, kind: ratio, numerator: workers, denominator: jobs}}\n${figures('r', 'period: 2024, as-of: 2024-06-30, value: 9 %')}`,
    { 'estimate-not-marked': 1 },
  ],
];

const AS_OF: readonly Case[] = [
  ['a term without a last day', figures('jobs', 'period: moi, value: 9 người'), {}, BEGUN],
  ['components alone', figures('fdi', 'period: 2024, components: {fdi-new: 9 triệu USD}'), { 'missing-as-of': 1 }],
  [
    'a source of the first day',
    `sources: {s: {name: Báo, as-of: 2024-01-01}}\n${figures('jobs', 'period: 2024, source: s, value: 9 người')}`,
    { 'missing-as-of': 1 },
  ],
  [
    'a source of a day to come',
    `sources: {s: {name: Báo, as-of: 2024-12-01, published: 2024-12-02}}\n${figures('jobs', 'period: 2024, source: s, value: 9 người')}`,
    { 'missing-as-of': 1 },
  ],
  [
    'a source of the day before',
    `sources: {s: {name: Báo, as-of: 2023-12-31, published: 2024-01-02}}\n${figures('jobs', 'period: 2024, source: s, value: 9 người')}`,
    { 'missing-as-of': 1 },
  ],
  ['of a year to come', figures('jobs', 'period: 2026, value: 9 người'), { 'missing-as-of': 1 }],
  [
    'of a year under way, while the plan goes by its figures',
    figures('jobs', 'period: 2026, value: 9 người'),
    { 'missing-as-of': 1 },
    { plan: { 'as-of': 'latest' } },
  ],
];

const OVERLAPS: readonly Case[] = [
  [
    'a line that has not reported',
    figures('jobs', 'scope: kcn-b, period: 2023-01/2023-04, value: 9 người', 'period: 2023-03/2023-06, values: {kcn-b: }'),
    {},
  ],
  [
    'components of totals that do not',
    figures(
      'fdi',
      'period: 2023-01/2023-04, components: {fdi-new: 9 triệu USD}',
      'period: 2023-03/2023-06, components: {fdi-new: 9 triệu USD}',
    ),
    {},
  ],
  [
    'counts of events',
    `indicators: {n: {name: Lượt khởi công, unit: lượt, kind: flow, from-events: {count: events, of: [groundbreaking]}}}\n${figures('n', 'period: 2023-01/2023-04, value: 9 lượt', 'period: 2023-03/2023-06, value: 8 lượt')}`,
    { 'overlapping-periods': 1 },
  ],
  [
    'an earlier line that has not reported',
    figures('jobs', 'period: 2023-01/2023-04, values: {kcn-b: }', 'scope: kcn-b, period: 2023-03/2023-06, value: 9 người'),
    {},
  ],
  [
    'two earlier ones',
    figures(
      'jobs',
      'period: 2023-01/2023-04, value: 9 người',
      'period: 2023-02/2023-05, value: 9 người',
      'period: 2023-03/2023-06, value: 9 người',
    ),
    { 'overlapping-periods': 2 },
  ],
  [
    'a component of a total, and a later figure of its own',
    `${figures('fdi', 'period: 2023-01/2023-04, components: {fdi-new: 9 triệu USD}').slice(0, -1)}, {indicator: fdi-new, period: 2023-03/2023-06, value: 9 triệu USD}]`,
    {},
  ],
  [
    'a figure of its own, and a component of a later total',
    `${figures('fdi-new', 'period: 2023-01/2023-04, value: 9 triệu USD').slice(0, -1)}, {indicator: fdi, period: 2023-03/2023-06, components: {fdi-new: 9 triệu USD}}]`,
    {},
  ],
];

const SHORT: readonly Case[] = [
  ['a term without a last day', figures('jobs', 'period: moi, as-of: 2023-12-30, value: 9 người'), {}, BEGUN],
  ['by five days', figures('jobs', 'period: 2023-Q1, as-of: 2023-03-26, value: 9 người'), { 'short-of-period-end': 1 }],
  ['of a period that ends today', figures('jobs', 'period: 2024-10-01/2024-11-15, as-of: 2024-11-14, value: 9 người'), {}],
  [
    'of a period that ended yesterday',
    figures('jobs', 'period: 2024-10-01/2024-11-14, as-of: 2024-11-13, value: 9 người'),
    { 'short-of-period-end': 1 },
  ],
  [
    'of a period that ended while the plan goes by its figures',
    figures('jobs', 'period: 2026-10-01/2026-11-21, as-of: 2026-11-20, value: 9 người'),
    { 'short-of-period-end': 1 },
    { plan: { 'as-of': 'latest' } },
  ],
  [
    'of a period that ends today while the plan goes by its figures',
    figures('jobs', 'period: 2026-10-01/2026-11-22, as-of: 2026-11-20, value: 9 người'),
    {},
    { plan: { 'as-of': 'latest' } },
  ],
  ['without a period', 'actuals: [{indicator: jobs, as-of: 2023-03-30, value: 9 người}]', {}],
  ['a line that has not reported', figures('jobs', 'period: 2023-Q1, as-of: 2023-03-30, values: {kcn-b: }'), {}],
  [
    'components of a total that came later',
    figures(
      'fdi',
      'period: 2023-Q1, as-of: 2023-03-30, value: 9 triệu USD, components: {fdi-new: 5 triệu USD, fdi-increase: 4 triệu USD}',
      'period: 2023-Q1, value: 9 triệu USD',
    ),
    {},
  ],
  [
    'with a longer period that began with it',
    figures('jobs', 'period: 2023-Q1, as-of: 2023-03-30, value: 9 người', 'period: 2023-H1, value: 20 người'),
    { 'short-of-period-end': 1 },
  ],
  [
    'with a shorter period that ended with it',
    figures('jobs', 'period: 2023-Q1, as-of: 2023-03-30, value: 9 người', 'period: 2023-03, value: 3 người'),
    { 'short-of-period-end': 1 },
  ],
  [
    'with a later line that has not reported',
    figures('jobs', 'scope: kcn-b, period: 2023-Q1, as-of: 2023-03-30, value: 9 người', 'period: 2023-Q1, values: {kcn-b: }'),
    { 'short-of-period-end': 1 },
  ],
];

const ESTIMATED = 'status: estimate';
const STALE_ESTIMATES: readonly Case[] = [
  [
    'by an option nobody can read',
    figures('jobs', `period: 2023, ${ESTIMATED}, value: 9 người`),
    {},
    { rules: { 'stale-estimate': { after: 'lâu' } } },
  ],
  ['of ninety days ago', figures('jobs', `period: 2024-01-01/2024-08-17, ${ESTIMATED}, value: 9 người`), {}],
  ['of a day more', figures('jobs', `period: 2024-01-01/2024-08-16, ${ESTIMATED}, value: 9 người`), { 'stale-estimate': 1 }],
  ['of a line that has not reported', figures('jobs', `period: 2023, ${ESTIMATED}, values: {kcn-b: }`), {}],
  [
    'of components of a total that is final now',
    figures(
      'fdi',
      `period: 2023, ${ESTIMATED}, value: 9 triệu USD, components: {fdi-new: 5 triệu USD, fdi-increase: 4 triệu USD}`,
      'period: 2023, value: 9 triệu USD',
    ),
    {},
  ],
  [
    'with a line that has not reported since',
    figures('jobs', `scope: kcn-b, period: 2023, ${ESTIMATED}, value: 9 người`, 'period: 2023, values: {kcn-b: }'),
    { 'stale-estimate': 1 },
  ],
  [
    'told twice',
    figures('jobs', `period: 2023, ${ESTIMATED}, value: 9 người`, `period: 2023, ${ESTIMATED}, value: 8 người`),
    { 'stale-estimate': 2 },
  ],
  ['of a sheet', figures('jobs', `period: 2023, ${ESTIMATED}, values: {kcn-a1: 4 người, kcn-b: 5 người}`), { 'stale-estimate': 1 }],
  [
    'with the final figure of another year',
    figures('jobs', `period: 2022, ${ESTIMATED}, value: 9 người`, 'period: 2023, value: 10 người'),
    { 'stale-estimate': 1 },
  ],
];

/** Exports up to a day, which must be no older than nine days, or sixteen. */
const exports = (keys: string) =>
  `indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, freshness: {warn-after: 9 days, error-after: 16 days}}}\nactuals: [{indicator: exports, ${keys}}]`;
const STALE: readonly Case[] = [
  [
    'of a line that has not reported',
    `indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, freshness: {warn-after: 9 days}}}\n${figures('exports', 'period: 2024, as-of: 2024-10-16, values: {kcn-b: }')}`,
    {},
  ],
  [
    'of a month ago, with one of yesterday',
    exports(
      'period: 2024, as-of: 2024-10-16, value: 10 triệu USD}, {indicator: exports, period: 2024, as-of: 2024-11-14, value: 11 triệu USD',
    ),
    {},
  ],
  ['of nine days ago', exports('period: 2024, as-of: 2024-11-06, value: 10 triệu USD'), {}],
  ['of ten days ago', exports('period: 2024, as-of: 2024-11-05, value: 10 triệu USD'), { 'stale-figure': 1 }],
  ['of sixteen days ago', exports('period: 2024, as-of: 2024-10-30, value: 10 triệu USD'), { 'stale-figure': 1 }],
  ['of seventeen days ago', exports('period: 2024, as-of: 2024-10-29, value: 10 triệu USD'), { 'stale-figure': 1 }],
  ['of a period that is over', exports('period: 2024-Q3, value: 10 triệu USD'), { 'stale-figure': 1 }],
  ['of a period that ends today', exports('period: 2024-10-01/2024-11-15, as-of: 2024-10-31, value: 10 triệu USD'), { 'stale-figure': 1 }],
  [
    'of a total with its components',
    figures(
      'fdi',
      'period: 2024, as-of: 2024-11-14, value: 9 triệu USD',
      'scope: kcn-b, period: 2024, as-of: 2024-10-16, value: 9 triệu USD, components: {fdi-new: 5 triệu USD, fdi-increase: 4 triệu USD}',
    ),
    { 'stale-figure': 1 },
    { plan: { freshness: { 'warn-after': '9 days' } } },
  ],
  [
    'of a month ago, with one of a day to come',
    exports(
      'period: 2024, as-of: 2024-10-16, value: 10 triệu USD}, {indicator: exports, period: 2024, as-of: 2024-11-16, value: 11 triệu USD',
    ),
    { 'stale-figure': 1 },
  ],
  [
    'of a month ago, with one of the day of the plan',
    exports(
      'period: 2024, as-of: 2024-10-16, value: 10 triệu USD}, {indicator: exports, period: 2024, as-of: 2024-11-15, value: 11 triệu USD',
    ),
    {},
  ],
];

const SUB_PERIODS: readonly Case[] = [
  [
    'halves one of which is a range, too little',
    figures('jobs', 'period: 2023-H1, value: 20–30 người', 'period: 2023-H2, value: 50 người', 'period: 2023, value: 100 người'),
    { 'sub-periods-mismatch': 1 },
  ],
  [
    'halves one of which is a range, too much',
    figures('jobs', 'period: 2023-H1, value: 20–30 người', 'period: 2023-H2, value: 50 người', 'period: 2023, value: 60 người'),
    { 'sub-periods-mismatch': 1 },
  ],
];

const TERMS: readonly Case[] = [
  ['no name', '', { 'term-without-dates': 1 }, { plan: { terms: { moi: { from: '2026-01-01' } } } }],
  ['only its end', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ trước', { to: '2020-12-31' })],
  ['only its end, assumed', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ trước', { to: '2020-12-31', assumed: true })],
  ['only its name', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ 2026-2030')],
  ['only its id', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ', {}, 'nk-2026-2030')],
  ['a name of one year', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ từ 2026')],
  ['a name of one year, twice', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ 2026', {}, 'nk-2026')],
  ['a name of years the wrong way round', '', { 'term-without-dates': 1 }, named('Nhiệm kỳ 2030-2026')],
];

/** A week over New Year, and what else is said of jobs. */
const week = (value: string, more: string, of = 'jobs') => `${more}\nactuals: [{indicator: ${of}, period: 2022-W52, ${value}}]`;
const year = (keys: string, indicator = 'jobs') => `targets: {y: {name: Y, indicator: ${indicator}, ${keys}, at-least: 9 người}}`;
const WEEKS: readonly Case[] = [
  ['of an indicator nobody has defined', week('value: 9 người', '', 'nope'), {}],
  ['of a line that has not reported', week('values: {kcn-b: }', year('scope: kcn-b, period: 2022')), {}],
  ['of a line that has', week('values: {kcn-a1: , kcn-b: 9 người}', year('scope: kcn-b, period: 2022')), { 'week-crosses-year': 1 }],
  ['in a plan without a scope', week('value: 9 người', year('period: 2022')), {}, { plan: { scope: undefined } }],
  ['beside a goal by a day', week('value: 9 người', year('due: 2022-12-31')), {}],
  ['beside half a year', figures('jobs', 'period: 2022-W52, value: 9 người', 'period: 2022-H1, value: 90 người'), {}],
  [
    'beside a year that has not reported',
    figures('jobs', 'scope: kcn-b, period: 2022-W52, value: 9 người', 'period: 2022, values: {kcn-b: }'),
    {},
  ],
  ['beside a goal of the same scope', week('value: 9 người', year('period: 2022')), { 'week-crosses-year': 1 }],
  [
    'beside a goal of a zone around it',
    week('scope: kcn-a1, value: 9 người', year('scope: kkt-a, period: 2023')),
    { 'week-crosses-year': 1 },
  ],
  ['beside a goal of another zone', week('scope: kcn-b, value: 9 người', year('scope: kkt-a, period: 2023')), {}],
  [
    'beside goals of both years',
    week(
      'value: 9 người',
      'targets: {y: {name: Y, indicator: jobs, period: 2022, at-least: 9 người}, z: {name: Z, indicator: jobs, period: 2023, at-least: 9 người}}',
    ),
    { 'week-crosses-year': 1 },
  ],
];

/** A goal of exports with a report every month, and more goals beside it. */
const monthly = (goals: string, ...reports: readonly string[]) =>
  `indicators: {exports: {name: Xuất khẩu, unit: triệu USD, kind: flow, expect: monthly}}\ntargets: {${goals}}\nactuals: [${reports.map((day) => `{indicator: exports, scope: kcn-b, period: 2024, as-of: 2024-${day}, value: 10 triệu USD}`).join(', ')}]`;
const goal = (id: string, keys: string) => `${id}: {name: ${id.toUpperCase()}, indicator: exports, ${keys}}`;
const OURS = goal('x', 'scope: kcn-b, period: 2024, at-least: 11 triệu USD');
const REPORTS: readonly Case[] = [
  [
    'of a zone in a year that is over',
    'targets: {x: {name: X, indicator: jobs, scope: kcn-b, period: 2023, at-least: 9 người}}',
    { 'missing-report': 1 },
  ],
  [
    'of a goal, beside a figure of something else that could not be read',
    'targets: {x: {name: X, indicator: jobs, period: 2023, at-least: 9 người}}\nactuals: [{indicator: workers, period: 2023, value: nhiều}]',
    { 'missing-report': 1 },
  ],
  [
    'of a goal without any scope',
    'targets: {x: {name: X, indicator: jobs, period: 2023, at-least: 9 người}}',
    {},
    { plan: { scope: undefined } },
  ],
  ['of a goal of a term without a last day', 'targets: {x: {name: X, indicator: jobs, period: moi, at-least: 9 người}}', {}, BEGUN],
  [
    'of a part that is only proposed',
    'targets: {p: {name: P, indicator: jobs, period: 2023, at-least: 9 người, proposed: true}, both: {name: Both, period: 2023, all-of: [p, {indicator: workers, at-least: 9 người}]}}\nactuals: [{indicator: workers, period: 2023, value: 9 người}]',
    {},
  ],
  [
    'of a goal by a day',
    monthly(goal('x', 'scope: kcn-b, due: 2024-12-31, at-least: 11 triệu USD'), '01-31', '08-31'),
    { 'missing-report': 1 },
  ],
  ['beside a goal without a number', monthly(`${goal('a', 'scope: kcn-b, period: 2024')}, ${OURS}`, '08-31'), { 'missing-report': 1 }],
  [
    'beside a goal with one number out of two',
    monthly(`${goal('a', 'scope: kcn-b, period: 2024, at-least: 10 triệu USD, at-most: ')}, ${OURS}`, '08-31'),
    { 'missing-report': 1 },
  ],
  [
    'beside a proposed goal',
    monthly(`${goal('a', 'scope: kcn-b, period: 2024, proposed: true, at-least: 12 triệu USD')}, ${OURS}`, '08-31'),
    { 'missing-report': 1 },
  ],
  [
    'beside a goal by a day, written first',
    monthly(`${goal('a', 'scope: kcn-b, due: 2024-12-31, at-least: 12 triệu USD')}, ${OURS}`, '08-31'),
    { 'missing-report': 1 },
  ],
  ['of four months', monthly(OURS, '06-30'), { 'missing-report': 1 }],
  ['of five months', monthly(OURS, '05-31'), { 'missing-report': 1 }],
  [
    'of scopes of which one is only proposed and one has no number',
    monthly(
      `${OURS}, ${goal('y', 'scope: kcn-a1, period: 2024, proposed: true, at-least: 11 triệu USD')}, ${goal('z', 'scope: kcn-a2, period: 2024')}, ${goal('w', 'scope: nhom, period: 2024, at-least: 11 triệu USD')}`,
      '08-31',
    ),
    { 'missing-report': 2 },
  ],
  [
    'of two, each in another month',
    monthly(`${OURS}, ${goal('y', 'scope: kcn-a1, period: 2024, at-least: 11 triệu USD')}`, '07-31', '08-31', '09-30', '10-31')
      .replace('scope: kcn-b, period: 2024, as-of: 2024-10-31', 'scope: kcn-a1, period: 2024, as-of: 2024-10-31')
      .replace('scope: kcn-b, period: 2024, as-of: 2024-08-31', 'scope: kcn-a1, period: 2024, as-of: 2024-08-31'),
    { 'missing-report': 2 },
  ],
  [
    'of a time that ends on the day of the plan',
    'targets: {x: {name: X, indicator: jobs, scope: kcn-b, period: 2024-01-01/2024-11-15, at-least: 9 người}}',
    {},
  ],
  [
    'beside a line that is not given out',
    monthly(`${goal('a', 'period: 2024, at-least: 20 triệu USD, split: {kcn-b: }')}, ${OURS}`, '08-31'),
    { 'missing-report': 2 },
  ],
  [
    'of two, each of another period',
    monthly(`${OURS}, ${goal('y', 'scope: kcn-a1, period: 2024-H2, at-least: 11 triệu USD')}`, '08-31'),
    { 'missing-report': 2 },
  ],
];

const page = new ToldPage('periods-at-the-edge', 'Periods at the edge, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'as-of-in-future': IN_FUTURE,
  'as-of-outside-period': OUTSIDE,
  'assumed-term-dates': ASSUMED,
  'estimate-not-marked': ESTIMATES,
  'missing-as-of': AS_OF,
  'overlapping-periods': OVERLAPS,
  'short-of-period-end': SHORT,
  'stale-estimate': STALE_ESTIMATES,
  'stale-figure': STALE,
  'sub-periods-mismatch': SUB_PERIODS,
  'term-without-dates': TERMS,
  'week-crosses-year': WEEKS,
  'missing-report': REPORTS,
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    for (const [says, ...rest] of cases) itCounts(page, [code], [`${code}: ${says}`, ...rest]);
  });
}

describe('period-syntax', () => {
  const found = (manifest: string, period: string) => {
    const plan = planOfTexts({
      'zoneplan.yaml': manifest,
      'a.plan.yaml': `actuals: [{indicator: jobs, period: ${period}, value: 9 người}]`,
    });
    return diagnosticsOf(plan.db, plan.file('a.plan.yaml'), 'en').filter(({ code }) => code === 'period-syntax').length;
  };
  const [READ, UNREAD] = ['plan: {id: p, name: P}', 'plan: {id: p, name: P'];

  it('says nothing of a word that may be a term, while the manifest cannot be read', () => assert.equal(found(UNREAD, 'nk-2026'), 0));
  it('tells a word that is no term', () => assert.equal(found(READ, 'nk-2026'), 1));
  it('tells what can be no term', () => assert.equal(found(UNREAD, '2023-Q5'), 1));
});
