import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const RATES = 'rates: [{date: 2020-01-01, one: USD, is: 25.000 đồng}]\n';
/** Figures each of an indicator of its own. */
const actuals = (...entries: readonly string[]) => `actuals: [${entries.map((each) => `{${each}}`).join(', ')}]`;
const PARTS = ['indicator: fdi-new, period: 2023, value: 60 triệu USD', 'indicator: fdi-increase, period: 2023, value: 50 triệu USD'];
const OF_B = PARTS.map((each) => each.replace('period', 'scope: kcn-b, period'));

const COMPONENTS: readonly Case[] = [
  [
    'one in another currency',
    `${RATES}${figures('fdi', 'period: 2023, value: 100 triệu USD, components: {fdi-new: 60 triệu USD, fdi-increase: 900 tỷ đồng}')}`,
    { 'components-mismatch': 1 },
  ],
  [
    'two that may be there besides',
    `indicators: {n: {name: N, unit: người, kind: flow, components: [a], may-include: [b, c]}, a: {name: A, unit: người, kind: flow}, b: {name: B, unit: người, kind: flow}, c: {name: C, unit: người, kind: flow}}\n${figures('n', 'period: 2023, value: 100 người, components: {a: 60 người}')}`,
    { 'components-mismatch': 1 },
  ],
  [
    'told elsewhere, of a sheet with others of its own',
    actuals('indicator: fdi, period: 2023, values: {kcn-b: 130 triệu USD}, components: {fdi-new: 5 triệu USD}', ...OF_B),
    { 'components-mismatch': 1 },
  ],
  [
    'told elsewhere, of two totals of the day',
    actuals('indicator: fdi, period: 2023, value: 110 triệu USD', 'indicator: fdi, period: 2023, value: 130 triệu USD', ...PARTS),
    { 'components-mismatch': 1 },
  ],
  [
    'of a component, told elsewhere',
    `indicators: {t: {name: T, unit: triệu USD, kind: flow, components: [fdi, dom]}, dom: {name: D, unit: triệu USD, kind: flow}}\n${actuals('indicator: t, period: 2023, value: 230 triệu USD, components: {fdi: 130 triệu USD, dom: 100 triệu USD}', ...PARTS)}`,
    { 'components-mismatch': 1 },
  ],
];

const CONFLICTS: readonly Case[] = [
  [
    'a number below another that is not',
    figures('fdi', 'period: 2023, value: "dưới 3,2 tỷ USD"', 'period: 2023, value: 3.250 triệu USD'),
    { 'conflicting-figures': 1 },
  ],
  [
    'a number that is about the middle of a range',
    figures('fdi', 'period: 2023, value: khoảng 3 triệu USD', 'period: 2023, value: "2,5–3,5 triệu USD"'),
    { 'conflicting-figures': 1 },
  ],
  [
    'a line of a sheet published after a figure of its own',
    figures(
      'fdi',
      'period: 2023, published: 2024-02-01, values: {kcn-b: 45 triệu USD}',
      'scope: kcn-b, period: 2023, published: 2024-01-01, value: 40 triệu USD',
    ),
    { 'conflicting-figures': 1 },
  ],
  [
    'a range and a finer number in it',
    figures('fdi', 'period: 2023, value: 0–4 triệu USD', 'period: 2023, value: "0,5 triệu USD"'),
    { 'conflicting-figures': 1 },
  ],
];

const project = (keys: string) => `projects: {da: {name: Dự án, zone: kcn-b, ${keys}}}`;
const lent = (events: string) =>
  `indicators: {lent: {name: Vốn đăng ký mới, unit: triệu USD, kind: flow, from-events: {sum: amount, of: [licensed, capital-reduced]}}}
zones: {kcn-x: {name: KCN X, type: KCN}}
projects: {da: {name: Dự án, zone: kcn-x, events: [${events}]}}
${figures('lent', 'scope: kcn-x, period: 2024-02/2024-04, value: 70 triệu USD')}`;
const EVENTS: readonly Case[] = [
  [
    'in two currencies',
    `${RATES}${project('registered: 150 triệu USD, events: [{date: 2021-05-10, event: licensed, amount: 100 triệu USD}, {date: 2022-05-10, event: capital-increased, amount: 500 tỷ đồng}]')}`,
    {},
  ],
  [
    'one of which may lie before the first day',
    lent('{date: 2024-03-10, event: licensed, amount: 100 triệu USD}, {date: 2024-Q1, event: capital-reduced, amount: 30 triệu USD}'),
    {},
  ],
  [
    'one of the first month of the period',
    lent('{date: 2024-03-10, event: licensed, amount: 100 triệu USD}, {date: 2024-02, event: capital-reduced, amount: 10 triệu USD}'),
    { 'events-mismatch': 1 },
  ],
];

const FALLING: readonly Case[] = [
  [
    'into another currency',
    figures('fdi', 'period: 2023, as-of: 2023-06-30, value: 100 triệu USD', 'period: 2023, as-of: 2023-09-30, value: 90 triệu EUR'),
    {},
  ],
];

const LIMITS: readonly Case[] = [
  [
    'of money nobody can convert',
    actuals('indicator: fdi, period: 2023, value: 1 triệu USD', 'indicator: disbursed, period: 2023, value: 400 tỷ đồng'),
    {},
  ],
  [
    'of a project, paid in money nobody can convert',
    project(
      'registered: 100 triệu USD, events: [{date: 2023-05-10, event: disbursed, amount: 200 triệu USD}, {date: 2022-05-10, event: disbursed, amount: 500 tỷ đồng}]',
    ),
    {},
  ],
  [
    'of a project that is registered roughly',
    project('registered: khoảng 120 triệu USD, events: [{date: 2023-05-10, event: disbursed, amount: 140 triệu USD}]'),
    { 'limit-exceeded': 1 },
  ],
  [
    'that is only rough',
    actuals('indicator: fdi, period: 2023, value: khoảng 120 triệu USD', 'indicator: disbursed, period: 2023, value: 140 triệu USD'),
    { 'limit-exceeded': 1 },
  ],
  [
    'of years that do not follow one another',
    actuals(
      'indicator: disbursed, period: 2021, value: 5 triệu USD',
      'indicator: disbursed, period: 2023, value: 100 triệu USD',
      'indicator: fdi, period: 2023, value: 50 triệu USD',
    ),
    { 'limit-exceeded': 1 },
  ],
];

const LAND: readonly Case[] = [['of a zone nobody has measured', 'zones: {kcn-x: {name: KCN X, type: KCN, area: {leasable: 5 ha}}}', {}]];

const averaged = (rule: string) =>
  `indicators: {wage: {name: Lương, unit: triệu đồng, kind: stock, over-zones: ${rule}}}\n${figures('wage', 'period: 2023, values: {kkt-a: 50 triệu đồng, kcn-a1: 10 triệu đồng, kcn-a2: 20 triệu đồng}')}`;
const ZONES: readonly Case[] = [
  ['that are averaged', averaged('average'), {}],
  ['of which the greatest counts', averaged('max'), {}],
  ['that are added up', averaged('sum'), { 'roll-up-mismatch': 1 }],
  [
    'that make up the figure preferred to it',
    figures(
      'jobs',
      'period: 2023, values: {kkt-a: 60 người}',
      'period: 2023, preferred: true, values: {kkt-a: 90 người}',
      'period: 2023, values: {kcn-a1: 40 người, kcn-a2: 50 người}',
    ),
    {},
  ],
  ['of which it is one, with a project', figures('jobs', 'period: 2023, values: {kcn-b: 100 người, du-an: 60 người}'), {}],
];

const CHANGES: readonly Case[] = [
  [
    'less growth, from more than a number',
    figures('jobs', 'period: 2022, value: trên 100 người', 'period: 2023, value: 120 người, change: [{versus: 2022, growth: 10 %}]'),
    {},
  ],
];

const occupancy = (stated: string, leased: number) =>
  actuals(
    `indicator: occupancy, period: 2023, value: ${stated}`,
    `indicator: leased, period: 2023, value: ${leased}`,
    'indicator: leasable, period: 2023, value: 100',
  );
const RATIOS: readonly Case[] = [
  [
    'of a score',
    `indicators: {o: {name: Điểm lấp đầy, unit: điểm, kind: index, numerator: leased, denominator: leasable}}\n${actuals('indicator: o, period: 2023, value: 70 điểm', 'indicator: leased, period: 2023, value: 50 ha', 'indicator: leasable, period: 2023, value: 100 ha')}`,
    {},
  ],
  ['that are more than the whole', occupancy('70 %', 120), { 'ratio-disagrees-with-parts': 1 }],
  ['that are less than nothing', occupancy('70 %', -20), { 'ratio-disagrees-with-parts': 1 }],
  ['that are the whole', occupancy('70 %', 100), { 'ratio-disagrees-with-parts': 1 }],
  ['that are nothing', occupancy('70 %', 0), { 'ratio-disagrees-with-parts': 1 }],
  [
    'of an index without bounds',
    `indicators: {o: {name: Chỉ số lấp đầy, unit: percent, kind: index, numerator: leased, denominator: leasable}}\n${occupancy('70 %', 120).replace('occupancy', 'o')}`,
    { 'ratio-disagrees-with-parts': 1 },
  ],
];

const UNCLEAR: readonly Case[] = [
  [
    'of nobody knows what',
    'actuals: [{period: 2024, as-of: 2024-11-15, value: 9 triệu USD, stated: [{ratio: 9 %, of: fdi-2024}]}]',
    { 'ratio-figure-unclear': 1 },
  ],
  [
    'of a figure that is the total',
    figures('fdi', 'period: 2024, as-of: 2024-11-15, value: 270 triệu USD, stated: [{ratio: 9 %, of: fdi-2024, figure: fdi}]'),
    { 'ratio-figure-unclear': 1 },
  ],
];

/** A term that has begun and has no end. */
const BEGUN: Settings = { plan: { terms: { moi: { name: 'Kỳ mới', from: '2022-01-01' } } } };
const TIMES: readonly Case[] = [
  [
    'the year after',
    figures('jobs', 'period: 2022, value: 100 người, stated: [{times: 2, versus: 2023}]', 'period: 2023, value: 30 người'),
    { 'stated-ratio-mismatch': 1 },
  ],
  ['a term without a last day', figures('jobs', 'period: 2022, value: 100 người, stated: [{times: 2, versus: moi}]'), {}, BEGUN],
];

const parts = (units: readonly [own: string, part: string], keys: string) =>
  `indicators: {n: {name: N, unit: ${units[0]}, kind: flow, ${keys}}, a: {name: A, unit: ${units[1]}, kind: flow}}`;
const ADDED: readonly Case[] = [
  ['dollars and dong', parts(['triệu USD', 'tỷ đồng'], 'components: [a]'), {}],
  ['a percentage and points', parts(['percent', 'điểm %'], 'components: [a]'), {}],
  ['a constant before two that differ', parts(['người', 'ha'], 'formula: 5 + jobs + a'), { 'count-units-added': 1 }],
  ['a constant between two that differ', parts(['người', 'ha'], 'formula: jobs + 5 + a'), { 'count-units-added': 1 }],
];

const BREAK = 'indicator: jobs, period: 2024-H1, value: 9 người, series-break: Cách tính mới';
const BREAKS: readonly Case[] = [
  [
    'and so many times as much',
    actuals(BREAK, 'indicator: jobs, period: 2024-Q3, value: 8 người, stated: [{times: 2, versus: 2023-Q3}]'),
    { 'change-across-break': 1 },
  ],
  [
    'and a figure of a day before it',
    actuals(BREAK, 'indicator: jobs, period: 2024, as-of: 2024-03-31, value: 8 người, change: [{versus: 2023, by: 2 người}]'),
    {},
  ],
  [
    'of a locality, and nobody knows what',
    'actuals: [{scope: tx-a, period: 2024-Q3, value: 8 người, change: [{versus: 2023-Q3, by: 2 người}]}]',
    {},
  ],
];

/** Jobs year by year from 2013 on. */
const years = (...values: readonly (string | number)[]) => values.map((value, i) => `period: ${2013 + i}, value: ${value} người`);
const VARIED = years(10, 12, 9, 11, 10, 12, 10);
const OUTLIERS: readonly Case[] = [
  ['after a break', figures('jobs', ...years(10, 12, 9, 11, 10, 12), 'period: 2019, value: 100 người, series-break: Cách tính mới'), {}],
  ['of a year under way', figures('jobs', ...VARIED, 'period: 2024, as-of: 2024-03-31, value: 90 người'), {}],
  [
    'among years of which some only run',
    figures('jobs', ...years(10, 12, 9, 11, 10), 'period: 2023, as-of: 2023-06-30, value: 10 người', 'period: 2022, value: 90 người'),
    { outlier: 1 },
  ],
  ['a range', figures('jobs', ...VARIED, 'period: 2023, value: 90–95 người'), {}],
  ['of what ever grew, told in another order', figures('jobs', ...[3, 0, 2, 5, 1, 4].map((i) => years(10, 11, 12, 13, 14, 900)[i]!)), {}],
  ['an estimate beside the figure itself', figures('jobs', ...VARIED, 'period: 2019, status: estimate, value: 90 người'), {}],
];

const page = new ToldPage('figures-at-the-edge', 'Figures at the edge, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'change-across-break': BREAKS,
  'components-mismatch': COMPONENTS,
  'conflicting-figures': CONFLICTS,
  'count-units-added': ADDED,
  'events-mismatch': EVENTS,
  'falling-total': FALLING,
  'limit-exceeded': LIMITS,
  outlier: OUTLIERS,
  'part-exceeds-whole': LAND,
  'ratio-disagrees-with-parts': RATIOS,
  'ratio-figure-unclear': UNCLEAR,
  'roll-up-mismatch': ZONES,
  'stated-change-mismatch': CHANGES,
  'stated-ratio-mismatch': TIMES,
};

for (const [code, cases] of Object.entries(TABLE)) {
  describe(code, () => {
    for (const [says, ...rest] of cases) itCounts(page, [code], [`${code}: ${says}`, ...rest]);
  });
}
