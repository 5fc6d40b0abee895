import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'limit-exceeded': 1 };

/** Money paid out in 2023, of an indicator with its own keys, beside what may be paid at most. */
const paid = (keys: string, paid = '120 triệu USD', due = '{name: Phải chi, unit: triệu USD, kind: flow}') =>
  `indicators: {paid: {name: Đã chi, ${keys}, not-above: due}, due: ${due}}\nactuals: [{indicator: paid, period: 2023, value: ${paid}}, {indicator: due, period: 2023, value: 100 triệu USD}]`;

/** Figures of what is disbursed (`d`) and of what came (`f`). */
const flows = (...figures: readonly string[]) =>
  `actuals: [${figures.map((each) => `{indicator: ${each.startsWith('d ') ? 'disbursed' : 'fdi'}, ${each.slice(2)}}`).join(', ')}]`;

const FIGURES: readonly Case[] = [
  ['a level and a flow', paid('unit: triệu USD, kind: stock'), {}],
  ['indicators of which nobody says what they count', paid('unit: triệu USD', undefined, '{name: Phải chi, unit: triệu USD}'), {}],
  ['an indicator without a unit', paid('kind: flow'), {}],
  ['a limit without a unit', paid('unit: triệu USD, kind: flow', undefined, '{name: Phải chi, kind: flow}'), {}],
  [
    'a limit in another currency',
    `rates: [{date: 2023-12-01, one: USD, is: 24.000 đồng}]\n${paid('unit: tỷ đồng, kind: flow', '120.000 tỷ đồng')}`,
    {},
  ],
  ['a range above the limit', flows('d period: 2023, value: 110–120 triệu USD', 'f period: 2023, value: 100 triệu USD'), TOLD],
  ['more than a range', flows('d period: 2023, value: 120 triệu USD', 'f period: 2023, value: 90–100 triệu USD'), TOLD],
  ['a number within a range', flows('d period: 2023, value: 95 triệu USD', 'f period: 2023, value: 90–100 triệu USD'), {}],
  [
    'too much in June and in December',
    flows(
      'd period: 2023, value: 120 triệu USD',
      'd period: 2023, as-of: 2023-06-30, value: 110 triệu USD',
      'f period: 2023, as-of: 2023-06-30, value: 90 triệu USD',
      'f period: 2023, value: 100 triệu USD',
    ),
    TOLD,
  ],
  [
    'too much, with a later line that has not reported',
    'actuals: [{indicator: disbursed, scope: kcn-b, period: 2022, value: 120 triệu USD}, {indicator: fdi, scope: kcn-b, period: 2022, value: 100 triệu USD}, {indicator: disbursed, period: 2023, values: {kcn-b: }}]',
    TOLD,
  ],
  [
    'too much by the day of the plan, with a later figure',
    flows('d period: 2024, as-of: 2024-11-15, value: 2.800 triệu USD', 'd period: 2024, as-of: 2024-12-01, value: 2.900 triệu USD'),
    TOLD,
  ],
  [
    'too much after the day of the plan',
    flows('d period: 2024, as-of: 2024-12-01, value: 120 triệu USD', 'f period: 2024, as-of: 2024-12-01, value: 100 triệu USD'),
    {},
  ],
  [
    'rates are held against each other year by year',
    'indicators: {a: {name: Tăng chi, unit: "%/năm", kind: rate, not-above: b}, b: {name: Tăng thu, unit: "%/năm", kind: rate}}\nactuals: [{indicator: a, period: 2022, value: 10 %/năm}, {indicator: a, period: 2023, value: 13 %/năm}, {indicator: b, period: 2022, value: 20 %/năm}, {indicator: b, period: 2023, value: 11 %/năm}]',
    TOLD,
  ],
  [
    'two years, the later one written first',
    flows(
      'd period: 2023, value: 120 triệu USD',
      'd period: 2022, value: 50 triệu USD',
      'f period: 2023, value: 100 triệu USD',
      'f period: 2022, value: 60 triệu USD',
    ),
    TOLD,
  ],
  [
    'three years, the first of which decides, written last',
    flows(
      'd period: 2023, value: 120 triệu USD',
      'd period: 2022, value: 50 triệu USD',
      'd period: 2021, value: 100 triệu USD',
      'f period: 2023, value: 120 triệu USD',
      'f period: 2022, value: 100 triệu USD',
      'f period: 2021, value: 10 triệu USD',
    ),
    TOLD,
  ],
  [
    'a limit that phases of parks give',
    'zones: {p1: {name: Giai đoạn 1, type: phase, within: kcn-a2}, p2: {name: Giai đoạn 2, type: phase, within: kcn-a2}}\nactuals: [{indicator: disbursed, scope: kkt-a, period: 2023, value: 120 triệu USD}, {indicator: fdi, period: 2023, values: {kcn-a1: 20 triệu USD, p1: 30 triệu USD, p2: 40 triệu USD}}]',
    TOLD,
  ],
  [
    'a limit of which not all zones have reported',
    flows('d period: 2023, value: 120 triệu USD', 'f period: 2023, values: {kcn-a1: 60 triệu USD, kcn-b: }'),
    {},
  ],
  [
    'a limit that is the sum of its components',
    'actuals: [{indicator: disbursed, period: 2023, value: 120 triệu USD}, {indicator: fdi-new, period: 2023, value: 60 triệu USD}, {indicator: fdi-increase, period: 2023, value: 30 triệu USD}]',
    TOLD,
  ],
  [
    'a figure without a rate beside older ones of its zones',
    'actuals: [{indicator: disbursed, scope: kkt-a, period: 2023, value: 120 triệu EUR}, {indicator: disbursed, period: 2023, as-of: 2023-06-30, values: {kcn-a1: 60 triệu USD, kcn-a2: 70 triệu USD}}, {indicator: fdi, scope: kkt-a, period: 2023, value: 100 triệu USD}]',
    {},
  ],
  ['a figure of an indicator nobody has defined', 'actuals: [{indicator: nope, period: 2023, value: 120 triệu USD}]', {}],
];

const project = (registered: string, ...events: readonly string[]) =>
  `projects: {p: {name: P, zone: kcn-b, ${registered}events: [${events.map((event) => `{date: ${event}}`).join(', ')}]}}`;
const LICENSED = '2022-01-01, event: licensed, amount: 10 triệu USD';
const spent = (amount: string, date = '2023-01-01') => `${date}, event: disbursed, amount: ${amount}`;

const PROJECTS: readonly Case[] = [
  [
    'more than it says is registered, less than its events give',
    project('registered: 10 triệu USD, ', '2022-01-01, event: licensed, amount: 20 triệu USD', spent('15 triệu USD')),
    {},
  ],
  [
    'registered in two steps of different scales, after works had begun',
    project(
      '',
      '2021-12-01, event: groundbreaking',
      LICENSED,
      '2022-02-01, event: capital-increased, amount: "0,002 tỷ USD"',
      spent('16 triệu USD'),
    ),
    TOLD,
  ],
  [
    'registered in part in a currency without a rate',
    project('', LICENSED, '2022-02-01, event: capital-increased, amount: 10 triệu EUR', spent('16 triệu USD')),
    {},
  ],
  [
    'licensed for an amount that only the project says',
    project('registered: 10 triệu USD, ', '2022-01-01, event: licensed', spent('16 triệu USD')),
    TOLD,
  ],
  [
    'licensed for a range that it is more than',
    project('registered: 10 triệu USD, ', '2022-01-01, event: licensed, amount: 8–9 triệu USD', spent('16 triệu USD')),
    TOLD,
  ],
  [
    'disbursed in đồng of what was registered in USD',
    `rates: [{date: 2020-12-01, one: USD, is: 24.000 đồng}]\n${project('', spent('480 tỷ đồng'), LICENSED)}`,
    TOLD,
  ],
  ['disbursed more than what was over something', project('registered: trên 10 triệu USD, ', spent('16 triệu USD')), {}],
  ['disbursed, by a range, more than a range', project('registered: 8–10 triệu USD, ', spent('16–17 triệu USD')), TOLD],
  [
    'disbursed, once without an amount and once without a rate',
    project(
      'registered: 10 triệu USD, ',
      '2023-01-01, event: disbursed',
      spent('16 triệu USD', '2023-02-01'),
      spent('1 triệu EUR', '2023-03-01'),
    ),
    TOLD,
  ],
  [
    'disbursed of a licence nobody has dated',
    project('', 'event: licensed, amount: 10 triệu USD', spent('16 triệu USD')).replace('{date: event', '{event'),
    {},
  ],
  ['disbursed of something nobody has named', project('', '2022-01-01, amount: 10 triệu USD', spent('16 triệu USD')), {}],
  ['a project without a name', project('registered: 10 triệu USD, ', spent('16 triệu USD')).replace('name: P, ', ''), TOLD],
];

const page = new ToldPage('limits', 'Limits, told');

describe('limit-exceeded', () => {
  for (const each of [...FIGURES, ...PROJECTS]) itCounts(page, ['limit-exceeded'], each);
});
