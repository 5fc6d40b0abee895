import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'private-figure-exposed': 1 };

/** Figures of jobs in 2023, each by its scope and number; those with a hyphen before them are private. */
const jobs = (figures: Readonly<Record<string, string>>, indicator = 'jobs') =>
  `actuals: [${Object.entries(figures)
    .map(([scope, value]) => {
      const [, secret, id] = /^(-?)(.*)$/.exec(scope)!;
      return `{indicator: ${indicator}, scope: ${id}, period: 2023, value: ${value}${secret ? ', private: true' : ''}}`;
    })
    .join(', ')}]`;

const PHASES = 'zones: {gd-1: {name: Giai đoạn 1, type: phase, within: kcn-a1}, gd-2: {name: Giai đoạn 2, type: phase, within: kcn-a1}}\n';
const TWO_PLACES = (shares: string) =>
  `localities: {tx-c: {name: Thị xã C, level: town, within: tinh}}\nzones: {kcn-x: {name: KCN X, type: KCN, localities: ${shares}}, kcn-y: {name: KCN Y, type: KCN, localities: [tx-c]}}\n`;
const PARKS = Array.from({ length: 8 }, (_, i) => `khu-${i}`);

const CASES: readonly Case[] = [
  [
    'a part that is stated twice in the open',
    `${jobs({ 'kkt-a': '90 người', 'kcn-a1': '60 người', '-kcn-a2': '30 người' })}\n`.replace(
      /\]\n$/,
      ', {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người}]',
    ),
    TOLD,
  ],
  [
    'the whole has not reported',
    `${jobs({ 'kcn-a1': '60 người', '-kcn-a2': '30 người' })}\n`.replace(/\]\n$/, ', {indicator: jobs, period: 2023, values: {kkt-a: }}]'),
    {},
  ],
  [
    'the whole is of another time that ends on the same day',
    `${jobs({ 'kcn-a1': '60 người', '-kcn-a2': '30 người' })}\n`.replace(
      /\]\n$/,
      ', {indicator: jobs, scope: kkt-a, period: 2023-12, value: 9 người}]',
    ),
    {},
  ],
  [
    'the whole is of a longer time up to the same day',
    `${jobs({ 'kcn-a1': '60 người', '-kcn-a2': '30 người' })}\n`.replace(
      /\]\n$/,
      ', {indicator: jobs, scope: kkt-a, period: 2023/2024, as-of: 2023-12-31, value: 90 người}]',
    ),
    {},
  ],
  [
    'a private line that has not reported',
    'actuals: [{indicator: jobs, period: 2023, values: {kkt-a: 90 người, kcn-a1: 60 người}}, {indicator: jobs, period: 2023, private: true, values: {kcn-a2: }}]',
    {},
  ],
  [
    'a zone between a province and its parks, all of which are told',
    jobs({ tinh: '100 người', '-kkt-a': '90 người', 'kcn-a1': '60 người', 'kcn-a2': '30 người', 'kcn-b': '10 người' }),
    TOLD,
  ],
  [
    'the only park of an economic zone',
    `zones: {kkt-c: {name: KKT C, type: KKT}, kcn-c: {name: KCN C, type: KCN, within: kkt-c}}\n${jobs({ 'kkt-c': '90 người', '-kcn-c': '90 người' })}`,
    TOLD,
  ],
  [
    'a park whose neighbour is told by its phases',
    `${PHASES}${jobs({ 'kkt-a': '90 người', 'gd-1': '20 người', 'gd-2': '40 người', '-kcn-a2': '30 người' })}`,
    TOLD,
  ],
  [
    'a park whose neighbour is told by one of its phases',
    `${PHASES}${jobs({ 'kkt-a': '90 người', 'gd-1': '20 người', '-kcn-a2': '30 người' })}`,
    {},
  ],
  [
    'a park beside one that lies in two places',
    `${TWO_PLACES('[tx-a, tx-c]')}${jobs({ 'tx-c': '90 người', 'kcn-x': '60 người', '-kcn-y': '30 người' })}`,
    {},
  ],
  [
    'a park beside one that lies in two places by shares',
    `${TWO_PLACES('{tx-a: 50 %, tx-c: 50 %}')}${jobs({ 'tx-c': '90 người', 'kcn-x': '60 người', '-kcn-y': '30 người' })}`,
    {},
  ],
  [
    'a park beside one in the same place',
    `${TWO_PLACES('[tx-c]')}${jobs({ 'tx-c': '90 người', 'kcn-x': '60 người', '-kcn-y': '30 người' })}`,
    TOLD,
  ],
  [
    'one of many parks',
    `zones: {kkt-c: {name: KKT C, type: KKT}, ${PARKS.map((id) => `${id}: {name: ${id.toUpperCase()}, type: KCN, within: kkt-c}`).join(', ')}}\n${jobs({ 'kkt-c': '80 người', '-khu-0': '10 người', ...Object.fromEntries(PARKS.slice(1).map((id) => [id, '10 người'])) })}`,
    TOLD,
  ],
  [
    'a number of events',
    `indicators: {luot: {name: Lượt, unit: lượt, kind: flow, from-events: {count: events, of: [licensed]}}}\n${jobs({ 'kkt-a': '9 lượt', 'kcn-a1': '6 lượt', '-kcn-a2': '3 lượt' }, 'luot')}`,
    TOLD,
  ],
  [
    'figures of an indicator that is not there',
    jobs({ 'kkt-a': '90 người', 'kcn-a1': '60 người', '-kcn-a2': '30 người' }, 'xuat-khau'),
    {},
  ],

  [
    'one of three components, another of which is not told',
    'indicators: {s: {name: S, unit: người, kind: flow, components: [a, b, c]}, a: {name: A, unit: người, kind: flow}, b: {name: B, unit: người, kind: flow}, c: {name: C, unit: người, kind: flow}}\nactuals: [{indicator: s, period: 2023, value: 90 người}, {indicator: a, period: 2023, value: 30 người}, {indicator: c, period: 2023, value: 30 người, private: true}]',
    {},
  ],
  [
    'the only component',
    'indicators: {s: {name: S, unit: người, kind: flow, components: [a]}, a: {name: A, unit: người, kind: flow}}\nactuals: [{indicator: s, period: 2023, value: 90 người}, {indicator: a, period: 2023, value: 90 người, private: true}]',
    TOLD,
  ],
];

describe('private figures that others give away: exposure', () => {
  const page = new ToldPage('exposures', 'Private figures that others give away, told');
  for (const each of CASES) itCounts(page, ['private-figure-exposed'], each);
});
