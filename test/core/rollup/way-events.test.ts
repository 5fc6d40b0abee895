import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { eventsInPart } from '../../../core/rollup/ways/events.ts';
import { candidate } from '../../../core/rollup/rollup.ts';
import { type Asked, planWith, requestIn, rolledUp } from './said-rollup.ts';

const BASE = `
localities:
  tinh: {name: Tỉnh, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
  tx-b: {name: Thị xã B, level: town, within: tinh}
  cu: {name: Huyện cũ, level: district, within: tinh, valid-to: 2023-12-31, successor: [tx-a, tx-b]}
zones:
  kcn: {name: KCN, type: KCN, localities: [tx-a]}
  kcn-2: {name: KCN 2, type: KCN, localities: {tx-a: 40 %, tx-b: 60 %}}
  kcn-3: {name: KCN 3, type: KCN, localities: [tx-a, tx-b]}
indicators:
  money: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed, capital-increased, revoked]}}
  money-unknown: {name: Vốn, unit: USD, kind: flow, missing: unknown, from-events: {sum: amount, of: [licensed, capital-increased]}}
  money-zero: {name: Vốn, unit: USD, kind: flow, missing: zero, from-events: {sum: amount, of: [licensed, capital-increased]}}
  taken: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [revoked]}}
  amended: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed, amended]}}
  bare: {name: Vốn, kind: flow, from-events: {sum: amount, of: [licensed]}}
  land: {name: Đất, unit: ha, kind: stock, from-events: {sum: land, of: [land-leased, land-reduced]}}
  staff: {name: Lao động, unit: người, kind: stock, from-events: {sum: workers, of: [workers]}}
  starts: {name: Dự án, unit: dự án, kind: flow, from-events: {count: projects, of: [groundbreaking]}}
  changes: {name: Lượt, unit: lượt, kind: flow, from-events: {count: events, of: [amended]}}
`;

/** A project with events, written short: `2024-02-01 licensed 10 USD`. */
function project(id: string, events: readonly string[], where = 'zone: kcn'): string {
  const written = events.map((each) => {
    const [, date, event, rest] = /^(\S+) (\S+)(?: (.*))?$/.exec(each)!;
    const key = rest === undefined ? '' : `, ${/ha$/.test(rest) ? 'land' : /người$/.test(rest) ? 'workers' : 'amount'}: ${rest}`;
    return `{date: ${date}, event: ${event}${key}}`;
  });
  return `  ${id}: {name: Dự án ${id}, ${where}, events: [${written.join(', ')}]}`;
}

const plan = (projects: readonly string[], more = '') => planWith(`${BASE}${more}projects:\n${projects.join('\n')}`);

type Case = readonly [says: string, asked: string, projects: readonly string[], expected: string, more?: string, money?: Partial<Asked>];

const CASES: readonly Case[] = [
  [
    'an event of the first day, asked for on that day',
    'money of kcn for 2024 at 2024-01-01',
    [project('a', ['2024-01-01 licensed 10 USD'])],
    'events 10 on 2024-01-01: a 10 on 2024-01-01',
  ],
  ['a period that has not begun', 'money of kcn for 2024 at 2023-12-31', [project('a', ['2023-01-01 licensed 10 USD'])], 'nothing'],
  [
    'an event of the day asked for, and one of the day after',
    'money of kcn for 2024 at 2024-03-01',
    [project('a', ['2024-03-01 licensed 10 USD', '2024-03-02 capital-increased 5 USD'])],
    'events 10 on 2024-03-01: a 10 on 2024-03-01',
  ],
  [
    'a period that is over',
    'money of kcn for 2024 at 2025-06-30',
    [project('a', ['2024-12-31 licensed 10 USD', '2025-01-01 capital-increased 5 USD'])],
    'events 10 on 2024-12-31: a 10 on 2024-12-31',
  ],
  ['no project', 'money of kcn for 2024 at 2024-12-31', [project('a', ['2024-02-01 licensed 10 USD'], 'zone: kcn-2')], 'nothing'],
  [
    'projects that did nothing of the kind',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 groundbreaking']), project('b', [])],
    'events 0 on 2024-12-31',
  ],
  ['nothing but an amount that is not known', 'money of kcn for 2024 at 2024-12-31', [project('a', ['2024-02-01 licensed'])], 'nothing'],
  [
    'an amount that is not known beside a project without any',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed']), project('b', [])],
    'events 0 on 2024-12-31, 1/2 without a: without a (no-amount)',
  ],
  [
    'an amount that is not known beside one that is',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD', '2024-03-01 capital-increased'])],
    'events 10 on 2024-12-31, 0/1 without a: a 10 on 2024-03-01; without a (no-amount)',
  ],
  [
    'an amount that is not known, where silence is unknown',
    'money-unknown of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed']), project('b', ['2024-02-01 licensed 7 USD'])],
    'events ⊥ on 2024-12-31, 1/2 without a, lacks reports of a: b 7 on 2024-02-01; without a (no-amount)',
  ],
  [
    'all amounts, where silence is unknown',
    'money-unknown of kcn for 2024 at 2024-12-31',
    [project('b', ['2024-02-01 licensed 7 USD'])],
    'events 7 on 2024-12-31: b 7 on 2024-02-01',
  ],
  [
    'an amount that is not known, where silence is nothing',
    'money-zero of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed']), project('b', ['2024-02-01 licensed 7 USD'])],
    'events 7 on 2024-12-31, 0 of a: b 7 on 2024-02-01; without a (no-amount)',
  ],
  [
    'a list not all projects of which are known',
    'money of ds for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'])],
    'events 10 on 2024-12-31, 1/3 without: a 10 on 2024-02-01',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [a]}}\n',
  ],
  [
    'a list that names a project nobody knows, of no size',
    'money of ds for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'])],
    'events 10 on 2024-12-31, 1/2 without: a 10 on 2024-02-01',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, members: [a, z]}}\n',
  ],
  [
    'a list that names a project nobody knows, of more',
    'money of ds for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'])],
    'events 10 on 2024-12-31, 1/3 without: a 10 on 2024-02-01',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [a, z]}}\n',
  ],
  [
    'land nobody has measured of a project with money without a rate',
    'land of kcn for 2024 at 2024-12-31',
    [project('a', ['2022-01-01 licensed 5 EUR', '2022-02-01 land-leased']), project('b', ['2022-02-01 land-leased 1 ha'])],
    'events 1 on 2024-12-31, 1/2 without a: b 1 on 2022-02-01; without a (no-amount)',
  ],
  [
    'money beside older money without a rate',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-01-01 licensed 5 EUR', '2024-02-01 capital-increased 7 USD'])],
    'events 7 on 2024-12-31: a 7 on 2024-02-01',
  ],
  [
    'an amendment adds nothing by itself',
    'amended of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD', '2024-03-01 amended 99 USD'])],
    'events 10 on 2024-12-31: a 10 on 2024-03-01',
  ],
  [
    'a currency without a rate',
    'money of kcn for 2024 at 2024-12-31',
    [project('b', ['2024-01-05 licensed 7 USD']), project('a', ['2024-02-01 licensed 10 EUR', '2024-03-01 capital-increased 5 USD'])],
    'events ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-02-01: b 7 on 2024-01-05; a ⊥ on 2024-03-01',
  ],
  [
    'nothing but a currency without a rate, where silence is unknown',
    'money-unknown of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 EUR']), project('b', ['2024-01-05 licensed'])],
    'events ⊥ on 2024-12-31, 1/2 without b, lacks the rate of EUR in USD of 2024-02-01: a ⊥ on 2024-02-01; without b (no-amount)',
  ],
  [
    'an indicator of which nobody knows the currency',
    'bare of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'])],
    'events ⊥ on 2024-12-31, lacks the rate of USD in  of 2024-02-01: a ⊥ on 2024-02-01',
  ],
  [
    'the currency asked for, at the rates asked for',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'])],
    'events 240000 on 2024-12-31: a 240000 on 2024-02-01',
    'rates: [{date: 2024-01-01, one: USD, is: 25.000 đồng}, {date: 2024-01-01, one: USD, is: 24.000 đồng, kind: plan}]\n',
    { currency: 'VND', rates: 'plan' },
  ],
  [
    'what is revoked of money without a rate',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 licensed 10 EUR', '2024-03-01 revoked'])],
    'events ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2023-02-01: a ⊥ on 2024-03-01',
  ],
  [
    'the share of a zone on two localities',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'], 'zone: kcn-2'), project('b', ['2024-02-01 licensed 7 USD'])],
    'events 11 on 2024-12-31: a 10 on 2024-02-01 × 2/5; b 7 on 2024-02-01',
  ],
  [
    'a zone on two localities without shares',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'], 'zone: kcn-3')],
    'events ⊥ on 2024-12-31, lacks the shares of kcn-3: a 10 on 2024-02-01',
  ],
  [
    'a zone on two localities without shares that brought nothing',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', [], 'zone: kcn-3')],
    'events 0 on 2024-12-31',
  ],
  [
    'a project of a locality that was divided',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD'], 'zone: outside, locality: cu')],
    'events ⊥ on 2024-12-31, lacks the shares of a: a 10 on 2024-02-01',
  ],
  [
    'money without a rate in a zone without shares',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 EUR'], 'zone: kcn-3')],
    'events ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-02-01: a ⊥ on 2024-02-01',
  ],
  [
    'a project is not divided',
    'starts of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 groundbreaking'], 'zone: kcn-2'), project('b', ['2024-02-01 groundbreaking'])],
    'events ⊥ on 2024-12-31, lacks the shares of kcn-2: a 1 on 2024-02-01 × 2/5; b 1 on 2024-02-01',
  ],
  [
    'what was done to a project is divided',
    'changes of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 amended', '2024-03-01 amended'], 'zone: kcn-2')],
    'events 4/5 on 2024-12-31: a 2 on 2024-03-01 × 2/5',
  ],
  [
    'a month at the start of the period, and one before',
    'money of kcn for 2024-01-31/2024-06-30 at 2024-12-31',
    [project('a', ['2024-01 licensed 10 USD']), project('b', ['2023-12 licensed 10 USD'])],
    'events 0 on 2024-06-30, 1/2 without a: without a (coarse-date)',
  ],
  [
    'a month that ends with the period',
    'money of kcn for 2024-H1 at 2024-12-31',
    [project('a', ['2024-06 licensed 10 USD'])],
    'events 10 on 2024-06-30: a 10 on 2024-06-30',
  ],
  [
    'a year of which the period is a part',
    'money of kcn for 2024-H1 at 2024-12-31',
    [project('a', ['2024 licensed 10 USD', '2024-02 capital-increased 5 USD'])],
    'events 5 on 2024-06-30, 0/1 without a: a 5 on 2024-02-29; without a (coarse-date)',
  ],
  [
    'land of a project that ends on the day asked for',
    'land of kcn for 2024 at 2024-06-30',
    [project('a', ['2022-02-01 land-leased 10 ha', '2024-06-30 ended'])],
    'events 0 on 2024-06-30',
  ],
  [
    'land of a project the day before it ends',
    'land of kcn for 2024 at 2024-06-29',
    [project('a', ['2022-02-01 land-leased 10 ha', '2024-02-01 land-reduced 4 ha', '2024-06-30 ended'])],
    'events 6 on 2024-06-29: a 6 on 2024-02-01',
  ],
  [
    'land nobody has measured',
    'land of kcn for 2024 at 2024-12-31',
    [project('a', ['2022-02-01 land-leased']), project('b', ['2022-02-01 land-leased 1 ha'])],
    'events 1 on 2024-12-31, 1/2 without a: b 1 on 2022-02-01; without a (no-amount)',
  ],
  [
    'the latest headcount',
    'staff of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 workers 90 người', '2024-02-01 workers 70 người']), project('b', ['2024-02-01 workers'])],
    'events 70 on 2024-12-31, 1/2 without b: a 70 on 2024-02-01; without b (no-amount)',
  ],
  [
    'a project counted once, its events each',
    'starts of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 groundbreaking', '2024-05-01 groundbreaking'])],
    'events 1 on 2024-12-31: a 1 on 2024-05-01',
  ],
  [
    'two currencies without a rate, of which the first is told',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 EUR']), project('b', ['2024-01-05 licensed 7 GBP'])],
    'events ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-02-01: a ⊥ on 2024-02-01; b ⊥ on 2024-01-05',
  ],
  [
    'an amendment in a currency without a rate, which adds nothing',
    'amended of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed 10 USD', '2024-03-01 amended 99 EUR'])],
    'events 10 on 2024-12-31: a 10 on 2024-03-01',
  ],
  [
    'land nobody has measured, leased for money without a rate',
    'land of kcn for 2024 at 2024-12-31',
    [project('a', ['2022-02-01 land-leased 5 EUR']), project('b', ['2022-02-01 land-leased 1 ha'])],
    'events 1 on 2024-12-31, 1/2 without a: b 1 on 2022-02-01; without a (no-amount)',
  ],
  [
    'an amount that is not known in a zone on two localities without shares',
    'money of tx-a for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 licensed'], 'zone: kcn-3'), project('b', ['2024-02-01 licensed 7 USD'])],
    'events ⊥ on 2024-12-31, 1/2 without a, lacks the shares of kcn-3: b 7 on 2024-02-01; without a (no-amount)',
  ],
  [
    'a day that is not known in a zone on two localities without shares',
    'money of tx-a for 2024-H1 at 2024-12-31',
    [project('a', ['2024 licensed 10 USD'], 'zone: kcn-3'), project('b', ['2024-02-01 licensed 7 USD'])],
    'events ⊥ on 2024-06-30, 1/2 without a, lacks the shares of kcn-3: b 7 on 2024-02-01; without a (coarse-date)',
  ],
  [
    'land of a project that ends twice',
    'land of kcn for 2024 at 2024-06-30',
    [project('a', ['2022-02-01 land-leased 10 ha', '2024-03-01 ended', '2024-09-01 revoked'])],
    'events 0 on 2024-06-30',
  ],
  [
    'the latest headcount, though it is written first',
    'staff of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 workers 70 người', '2023-02-01 workers 90 người'])],
    'events 70 on 2024-12-31: a 70 on 2024-02-01',
  ],
  [
    'what is revoked in a month, with what came by its end and not what came later',
    'money of kcn for 2024 at 2024-12-31',
    [
      project('a', [
        '2023-02-01 licensed 10 USD',
        '2024-03 revoked',
        '2024-03-31 capital-increased 5 USD',
        '2024-04-01 capital-increased 7 USD',
      ]),
    ],
    'events -3 on 2024-12-31: a -3 on 2024-04-01',
  ],
  [
    'what is revoked twice in a month',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 licensed 10 USD', '2024-03 revoked', '2024-03-15 revoked'])],
    'events -10 on 2024-12-31: a -10 on 2024-03-15',
  ],
  [
    'what is revoked twice, the second time of money without a rate',
    'taken of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 licensed 10 USD', '2024-03-01 revoked', '2024-05-01 licensed 5 EUR', '2024-06-01 revoked'])],
    'events ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-05-01: a ⊥ on 2024-06-01',
  ],
  [
    'an increase nobody has counted, of a project with money without a rate before',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 licensed 10 EUR', '2024-03-01 capital-increased', '2024-04-01 capital-increased 5 USD'])],
    'events 5 on 2024-12-31, 0/1 without a: a 5 on 2024-04-01; without a (no-amount)',
  ],
  [
    'the same of one that was revoked in part',
    'money of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 licensed 10 EUR', '2024-03-01 revoked -4 USD', '2024-04-01 capital-increased'])],
    'events 4 on 2024-12-31, 0/1 without a: a 4 on 2024-04-01; without a (no-amount)',
  ],
  [
    'projects of other towns',
    'money of tx-b for 2024 at 2024-12-31',
    [
      project('a', ['2024-02-01 licensed 3 USD']),
      project('b', ['2024-02-01 licensed 10 USD'], 'zone: kcn-2'),
      project('c', ['2024-02-01 licensed 5 USD'], 'zone: outside, locality: tx-a'),
      project('d', ['2024-02-01 licensed 7 USD'], 'zone: outside, locality: tx-b'),
    ],
    'events 13 on 2024-12-31: b 10 on 2024-02-01 × 3/5; d 7 on 2024-02-01',
  ],
  [
    'land of a project that ends in the month that ends the period',
    'land of kcn for 2024 at 2024-12-31',
    [project('a', ['2022-02-01 land-leased 10 ha', '2024-12 ended'])],
    'events 0 on 2024-12-31',
  ],
  [
    'a headcount of the month that ends the period',
    'staff of kcn for 2024 at 2024-12-31',
    [project('a', ['2023-02-01 workers 90 người', '2024-12 workers 70 người'])],
    'events 70 on 2024-12-31: a 70 on 2024-12-31',
  ],
  [
    'a headcount of which nobody knows whether it was there by the end of the period',
    'staff of kcn for 2024-H1 at 2024-12-31',
    [project('a', ['2023-02-01 workers 90 người', '2024 workers 70 người']), project('b', ['2024-02-01 workers 5 người'])],
    'events 5 on 2024-06-30, 1/2 without a: b 5 on 2024-02-01; without a (coarse-date)',
  ],
  [
    'an event of no kind',
    'changes of kcn for 2024 at 2024-12-31',
    [project('a', ['2024-02-01 amended', '2024-03-01 nonsense'])],
    'events 1 on 2024-12-31: a 1 on 2024-02-01',
  ],
];

describe('a number out of events', () => {
  for (const [says, of, projects, expected, more, money] of CASES)
    it(says, () => assert.equal(rolledUp(plan(projects, more), { of, way: 'events', ...money }), expected));

  it('is of the events of its project that lie in the period', () => {
    const given = plan([
      project('a', ['2023-05-01 licensed 9 USD', '2024-01-31 licensed 10 USD', '2024-02-01 capital-increased 5 USD', '2024-03-01 amended']),
    ]);
    const request = requestIn('money of kcn for 2024 at 2024-12-31');
    const part = candidate(given, request, 'events')!.parts[0]!;
    const found = eventsInPart(given, request, given.one('indicators', 'money')!, part);
    assert.deepEqual(
      found.map(({ date }) => isoDate(date.first)),
      ['2024-01-31', '2024-02-01'],
    );
  });
});
