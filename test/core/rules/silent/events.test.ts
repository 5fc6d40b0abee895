import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { figures } from './figures.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'events-mismatch': 1 };

/** Starts of works in 2024 up to the day of the plan, in a zone, beside projects of the plan. */
const starts = (value: string, scope = 'kcn-b', period = '2024, as-of: 2024-11-15') =>
  figures('starts', `scope: ${scope}, period: ${period}, value: ${value}`);
const projects = (...events: readonly string[]) =>
  `projects: {${events.map((each, i) => `p${i + 1}: {name: P${i + 1}, zone: kcn-b, events: [${each}]}`).join(', ')}}\n`;
const stated = (keys: string, ...events: readonly string[]) =>
  `projects: {p: {name: P, zone: kcn-b, ${keys}, events: [${events.join(', ')}]}}`;

const CASES: readonly Case[] = [
  [
    'an event of the month that begins on the day of the figure',
    `${projects('{date: 2024-11, event: groundbreaking}')}${starts('3 dự án', 'kcn-b', '2024, as-of: 2024-11-01')}`,
    {},
  ],
  ['land that was paid for', stated('land: 10 ha', '{date: 2023-11-15, event: land-leased, land: 12 ha, amount: 1 triệu USD}'), TOLD],
  [
    'of two figures of one day the one that is used',
    figures(
      'starts',
      'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 2 dự án',
      'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 3 dự án, preferred: true',
    ),
    TOLD,
  ],
  ['a line that has not reported', 'actuals: [{indicator: starts, period: 2024, as-of: 2024-11-15, values: {kcn-b: }}]', {}],
  [
    'money in a currency without a rate',
    `indicators: {cap: {name: Vốn cấp mới, unit: triệu USD, kind: flow, from-events: {sum: amount, of: [licensed]}}}\n${figures('cap', 'scope: kcn-b, period: 2023, value: 300 triệu EUR')}`,
    {},
  ],
  [
    'a fixed list not all of which is known, with more',
    `cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [du-an]}}\n${starts('2 dự án', 'ds')}`,
    {},
  ],
  [
    'a fixed list not all of which is known, with fewer',
    `cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [du-an]}}\n${starts('0 dự án', 'ds')}`,
    TOLD,
  ],
  [
    'a fixed list not all of which is known, with as many',
    `cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [du-an]}}\n${starts('1 dự án', 'ds')}`,
    {},
  ],
  ['a project with an event nobody has dated', `${projects('{event: groundbreaking}')}${starts('3 dự án')}`, {}],
  [
    'an event of a year of which only the second half is asked for',
    `${projects('{date: 2023, event: groundbreaking}')}${starts('1 dự án', 'kcn-b', '2023-H2')}`,
    {},
  ],
  [
    'another event of a year of which only the second half is asked for',
    `${projects('{date: 2023, event: licensed, amount: 1 triệu USD}')}${starts('1 dự án', 'kcn-b', '2023-H2')}`,
    TOLD,
  ],
  [
    'an event of the last day before',
    `${projects('{date: 2023-06-30, event: groundbreaking}')}${starts('1 dự án', 'kcn-b', '2023-H2')}`,
    TOLD,
  ],
  ['an event of the last day', `${projects('{date: 2023-12, event: groundbreaking}')}${starts('2 dự án', 'kcn-b', '2023-H2')}`, TOLD],
  ['a group is given no project', starts('2 dự án', 'nhom'), TOLD],
  [
    'a project to be named, whose id is taken',
    `${projects('{date: 2022-01-01, event: licensed, amount: 1 triệu USD}').replace('p1:', 'kcn-b-moi:')}${starts('2 dự án')}`,
    TOLD,
  ],
  ['a project to be named in English', starts('2 projects'), TOLD, { plan: { locale: 'en' } }],
  [
    'a count of no kind of event',
    `indicators: {none: {name: Không đếm gì, unit: dự án, kind: flow, from-events: {count: projects, of: []}}}\n${figures('none', 'scope: kcn-b, period: 2023, value: 2 dự án')}`,
    TOLD,
  ],
  ['fewer than there are', starts('0 dự án'), TOLD],

  [
    'what is registered, after an event of the very day',
    stated('registered: 10 triệu USD', '{date: 2024-11-15, event: licensed, amount: 12 triệu USD}'),
    TOLD,
  ],
  [
    'what is registered, after an event of this month',
    stated('registered: 10 triệu USD', '{date: 2024-11, event: licensed, amount: 12 triệu USD}'),
    {},
  ],
  [
    'what is registered, before an event to come',
    stated('registered: 10 triệu USD', '{date: 2024-12-15, event: licensed, amount: 12 triệu USD}'),
    {},
  ],
  [
    'what is registered, with a part of it in an event nobody has dated',
    stated(
      'registered: 10 triệu USD',
      '{date: 2023-01-01, event: licensed, amount: 5 triệu USD}',
      '{event: capital-increased, amount: 5 triệu USD}',
    ),
    {},
  ],
  ['land that its events do not give', stated('land: 10 ha', '{date: 2023-11-15, event: land-leased, land: 12 ha}'), TOLD],
];

describe('events-mismatch', () => {
  const page = new ToldPage('events', 'Events and figures, told');
  for (const each of CASES) itCounts(page, ['events-mismatch'], each);
});
