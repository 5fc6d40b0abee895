import assert from 'node:assert/strict';
import { madeOf } from '../../../core/rollup/made-of.ts';
import { candidate } from '../../../core/rollup/rollup.ts';
import type { Asked } from './said-rollup.ts';
import { planWith, requestIn, rolledUp } from './said-rollup.ts';

type Case = readonly [says: string, asked: string, entries: string, expected: string, money?: Partial<Asked>];

const INDICATORS = `
indicators:
  flow: {name: Vốn, unit: USD, kind: flow}
  flow-unknown: {name: Vốn, unit: USD, kind: flow, missing: unknown}
  flow-zero: {name: Vốn, unit: USD, kind: flow, missing: zero}
  flow-mean: {name: Vốn, unit: USD, kind: flow, over-zones: average}
  level: {name: Lao động, unit: người, kind: stock}
  level-mean: {name: Lao động, unit: người, kind: stock, over-zones: average}
  level-most: {name: Lao động, unit: người, kind: stock, over-zones: max}
  flow-most: {name: Vốn, unit: USD, kind: flow, over-zones: max}
  level-least: {name: Lao động, unit: người, kind: stock, over-zones: min}
  share-mean: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: average}
  share-most: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: max}
  share: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: weighted, weight: area}
  share-unknown: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: weighted, weight: area, missing: unknown}
  share-zero: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: weighted, weight: area, missing: zero}
  share-bare: {name: Tỷ lệ, unit: "%", kind: ratio, over-zones: weighted}
  area: {name: Diện tích, unit: ha, kind: stock}
  total: {name: Tổng, unit: USD, kind: flow, components: [flow, rest], may-include: [more]}
  only-more: {name: Tổng, unit: USD, kind: flow, may-include: [more]}
  total-zero: {name: Tổng, unit: USD, kind: flow, components: [flow, rest], missing: zero}
  total-one: {name: Tổng, unit: USD, kind: flow, components: [flow]}
  total-bare: {name: Tổng, unit: "%", kind: ratio, components: [share-bare]}
  rest: {name: Phần còn lại, unit: USD, kind: flow}
  more: {name: Thêm, unit: USD, kind: flow}
`;

const PLACES = `
localities:
  tinh: {name: Tỉnh, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
  tx-b: {name: Thị xã B, level: town, within: tinh}
zones:
  kkt: {name: KKT, type: KKT, localities: [tx-a]}
  kcn-1: {name: KCN 1, type: KCN, within: kkt, localities: [tx-a]}
  kcn-2: {name: KCN 2, type: KCN, within: kkt, localities: [tx-a]}
  kcn-3: {name: KCN 3, type: KCN, localities: {tx-a: 40 %, tx-b: 60 %}}
`;

/** Figures written short: `kcn-1 10 USD`, of 2024 unless a day stands behind an @. */
function figures(indicator: string, ...all: readonly string[]): string {
  return all
    .map((each) => {
      const [, scope, value, asOf, more = ''] = /^(\S+) ([^@,]+?)(?: @(\S+?))?(, .*)?$/.exec(each)!;
      return `{indicator: ${indicator}, scope: ${scope}, period: 2024, value: ${value}${asOf === undefined ? '' : `, as-of: ${asOf}`}${more}}`;
    })
    .join(', ');
}

const ZONES: readonly Case[] = [
  [
    'a sum of zones of two days, the older figure taken',
    'flow of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 USD @2024-06-30', 'kcn-2 7 USD @2024-09-30', 'kcn-2 5 USD @2024-06-30'),
    'zones 15 on 2024-06-30: kcn-1 10 on 2024-06-30; kcn-2 5 on 2024-06-30',
  ],
  [
    'a level, carried on where there is none of the day',
    'level of kkt for 2024 at 2024-12-31',
    figures('level', 'kcn-1 10 người @2024-06-30', 'kcn-2 7 người @2024-09-30', 'kcn-2 5 người @2024-03-31'),
    'zones 15 on 2024-06-30: kcn-1 10 on 2024-06-30; kcn-2 5 on 2024-03-31, carried',
  ],
  [
    'one that had not reported by the oldest day',
    'flow of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 USD @2024-06-30', 'kcn-2 7 USD @2024-09-30'),
    'zones 10 on 2024-06-30, 1/2 without kcn-2: kcn-1 10 on 2024-06-30; without kcn-2 (not-reported)',
  ],
  [
    'the same where silence is unknown',
    'flow-unknown of kkt for 2024 at 2024-12-31',
    figures('flow-unknown', 'kcn-1 10 USD'),
    'zones ⊥ on 2024-12-31, 1/2 without kcn-2, lacks reports of kcn-2: kcn-1 10 on 2024-12-31; without kcn-2 (not-reported)',
  ],
  [
    'the same where silence is nothing',
    'flow-zero of kkt for 2024 at 2024-12-31',
    figures('flow-zero', 'kcn-1 10 USD'),
    'zones 10 on 2024-12-31, 0 of kcn-2: kcn-1 10 on 2024-12-31; without kcn-2 (not-reported)',
  ],
  ['nothing where nobody reported', 'flow of kkt for 2024 at 2024-12-31', figures('flow', 'kcn-3 10 USD'), 'nothing'],
  [
    'money without a rate in one of them',
    'flow of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 EUR', 'kcn-2 7 USD'),
    'zones ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-12-31: kcn-2 7 on 2024-12-31',
  ],
  [
    'the least certain of an estimate and a provisional figure',
    'flow of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 USD, status: provisional', 'kcn-2 7 USD, status: estimate'),
    'zones 17 on 2024-12-31, estimate: kcn-1 10 on 2024-12-31; kcn-2 7 on 2024-12-31',
  ],
  [
    'of final figures an actual one',
    'flow of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 USD, status: final', 'kcn-2 7 USD, status: final'),
    'zones 17 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 7 on 2024-12-31',
  ],
  [
    'a mean of a level',
    'level-mean of kkt for 2024 at 2024-12-31',
    figures('level-mean', 'kcn-1 10 người', 'kcn-2 7 người'),
    'zones 17/2 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 7 on 2024-12-31',
  ],
  [
    'a mean of a part and a whole',
    'flow-mean of tx-a for 2024 at 2024-12-31',
    figures('flow-mean', 'kcn-1 10 USD', 'kcn-2 8 USD', 'kcn-3 5 USD'),
    'zones 25/3 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 8 on 2024-12-31; kcn-3 5 on 2024-12-31 × 2/5',
  ],
  ['no mean of shares', 'share-mean of kkt for 2024 at 2024-12-31', figures('share-mean', 'kcn-1 10 %', 'kcn-2 7 %'), 'nothing'],
  [
    'the greatest part of a level',
    'level-most of tx-a for 2024 at 2024-12-31',
    figures('level-most', 'kcn-1 10 người', 'kcn-2 8 người', 'kcn-3 30 người'),
    'zones 12 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 8 on 2024-12-31; kcn-3 30 on 2024-12-31 × 2/5',
  ],
  [
    'the greatest part of a flow',
    'flow-most of tx-a for 2024 at 2024-12-31',
    figures('flow-most', 'kcn-1 10 USD', 'kcn-2 8 USD', 'kcn-3 30 USD'),
    'zones 12 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 8 on 2024-12-31; kcn-3 30 on 2024-12-31 × 2/5',
  ],
  [
    'the least part of a level',
    'level-least of tx-a for 2024 at 2024-12-31',
    figures('level-least', 'kcn-1 10 người', 'kcn-2 8 người', 'kcn-3 5 người'),
    'zones 2 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 8 on 2024-12-31; kcn-3 5 on 2024-12-31 × 2/5',
  ],
  [
    'the greatest of shares, not divided',
    'share-most of tx-a for 2024 at 2024-12-31',
    figures('share-most', 'kcn-1 10 %', 'kcn-2 8 %', 'kcn-3 30 %'),
    'zones 30 on 2024-12-31: kcn-1 10 on 2024-12-31; kcn-2 8 on 2024-12-31; kcn-3 30 on 2024-12-31 × 2/5',
  ],
];

const WEIGHTS: readonly Case[] = [
  [
    'by area',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 1 ha', 'kcn-2 9 ha')}`,
    'zones 18 on 2024-12-31: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'by the area in the locality',
    'share of tx-a for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 90 %', 'kcn-3 10 %')}, ${figures('area', 'kcn-1 1 ha', 'kcn-2 1 ha', 'kcn-3 5 ha')}`,
    'zones 50 on 2024-12-31: kcn-1 90 on 2024-12-31; kcn-2 90 on 2024-12-31; kcn-3 10 on 2024-12-31 × 2/5',
  ],
  [
    'by estimated areas',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 1 ha, status: estimate', 'kcn-2 9 ha')}`,
    'zones 18 on 2024-12-31, estimate: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'of an estimate by areas',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %, status: estimate', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 1 ha', 'kcn-2 9 ha')}`,
    'zones 18 on 2024-12-31, estimate: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'not without the area of one',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 1 ha')}`,
    'zones ⊥ on 2024-12-31, lacks reports of kcn-2: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'not by areas of nothing',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 0 ha', 'kcn-2 0 ha')}`,
    'zones ⊥ on 2024-12-31, lacks a divisor: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'not by areas of nothing and one that is missing',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %', 'kcn-2 10 %')}, ${figures('area', 'kcn-1 0 ha')}`,
    'zones ⊥ on 2024-12-31, lacks reports of kcn-2: kcn-1 90 on 2024-12-31; kcn-2 10 on 2024-12-31',
  ],
  [
    'by areas of the day of the shares',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 % @2024-06-30', 'kcn-2 10 % @2024-06-30')}, ${figures('area', 'kcn-1 1 ha @2024-06-30', 'kcn-2 9 ha @2024-06-30', 'kcn-1 9 ha')}`,
    'zones 18 on 2024-06-30: kcn-1 90 on 2024-06-30; kcn-2 10 on 2024-06-30',
  ],
  [
    'of one that has reported, not by the area of the other',
    'share of kkt for 2024 at 2024-12-31',
    `${figures('share', 'kcn-1 90 %')}, ${figures('area', 'kcn-1 1 ha')}`,
    'zones 90 on 2024-12-31, 1/2 without kcn-2: kcn-1 90 on 2024-12-31; without kcn-2 (not-reported)',
  ],
  [
    'a silent one counts as nothing by its area',
    'share-zero of kkt for 2024 at 2024-12-31',
    `${figures('share-zero', 'kcn-1 90 %')}, ${figures('area', 'kcn-1 1 ha', 'kcn-2 9 ha')}`,
    'zones 9 on 2024-12-31, 0 of kcn-2: kcn-1 90 on 2024-12-31; without kcn-2 (not-reported)',
  ],
  ['without any weight', 'share-bare of kkt for 2024 at 2024-12-31', figures('share-bare', 'kcn-1 90 %', 'kcn-2 10 %'), 'nothing'],
];

const COMPONENTS: readonly Case[] = [
  [
    'all of them',
    'total of tinh for 2024 at 2024-12-31',
    `${figures('flow', 'tinh 10 USD')}, ${figures('rest', 'tinh 5 USD')}`,
    'components 15 on 2024-12-31: flow 10 on 2024-12-31; rest 5 on 2024-12-31',
  ],
  [
    'and what may be in it',
    'total of tinh for 2024 at 2024-12-31',
    `${figures('flow', 'tinh 10 USD')}, ${figures('rest', 'tinh 5 USD')}, ${figures('more', 'tinh 1 USD')}`,
    'components 16 on 2024-12-31: flow 10 on 2024-12-31; rest 5 on 2024-12-31; more 1 on 2024-12-31',
  ],
  [
    'without one of them',
    'total of tinh for 2024 at 2024-12-31',
    `${figures('flow', 'tinh 10 USD')}, ${figures('more', 'tinh 1 USD')}`,
    'components 11 on 2024-12-31, 2/3 without rest: flow 10 on 2024-12-31; more 1 on 2024-12-31; without rest (not-reported)',
  ],
  [
    'one of which has no rate',
    'total of tinh for 2024 at 2024-12-31',
    `${figures('flow', 'tinh 10 EUR')}, ${figures('rest', 'tinh 5 USD')}`,
    'components ⊥ on 2024-12-31, lacks the rate of EUR in USD of 2024-12-31: rest 5 on 2024-12-31',
  ],
  ['nothing where none has reported', 'total of tinh for 2024 at 2024-12-31', '', 'nothing'],
  [
    'silence as nothing, beside one of which a zone is silent',
    'total-zero of kkt for 2024 at 2024-12-31',
    figures('flow', 'kcn-1 10 USD'),
    'components 10 on 2024-12-31, 1/2 without kcn-2, 0 of rest: flow 10 on 2024-12-31; without rest (not-reported)',
  ],
  ['of what may be in it alone', 'only-more of tinh for 2024 at 2024-12-31', figures('more', 'tinh 1 USD'), 'nothing'],
  ['of what cannot be weighed', 'total-bare of kkt for 2024 at 2024-12-31', figures('share-bare', 'kcn-1 90 %'), 'nothing'],
  ['of nothing', 'flow of tinh for 2024 at 2024-12-31', figures('flow', 'tinh 10 USD'), 'nothing'],
];

const MERGED = `
localities:
  tinh: {name: Tỉnh, level: province}
  a: {name: Huyện A, level: district, within: tinh, valid-to: 2020-12-31, successor: b}
  b: {name: Huyện B, level: district, within: tinh, valid-to: 2022-12-31, successor: c}
  c: {name: Huyện C, level: district, within: tinh}
  d: {name: Huyện D, level: district, within: tinh, valid-to: 2023-12-31, successor: [c, e]}
  e: {name: Huyện E, level: district, within: tinh}
  x: {name: Huyện X, level: district, within: tinh, valid-to: 2020-12-31, successor: y}
  y: {name: Huyện Y, level: district, within: tinh, valid-to: 2020-12-31, successor: x}
`;

const long = (indicator: string, scope: string, asOf: string, value: string) =>
  `{indicator: ${indicator}, scope: ${scope}, period: 2020/2025, as-of: ${asOf}, value: ${value}}`;

const SUCCESSORS: readonly Case[] = [
  [
    'that of the one that came after the one that came after',
    'flow of a for 2020/2025 at 2024-12-31',
    long('flow', 'c', '2024-06-30', '10 USD'),
    'successor 10 on 2024-06-30: c 10 on 2024-06-30',
  ],
  [
    'that of the next as long as it was there',
    'flow of a for 2020/2025 at 2022-12-31',
    `${long('flow', 'b', '2022-06-30', '7 USD')}, ${long('flow', 'c', '2022-06-30', '10 USD')}`,
    'successor 7 on 2022-06-30: b 7 on 2022-06-30',
  ],
  ['nothing on the last day', 'flow of a for 2020/2025 at 2020-12-31', long('flow', 'b', '2020-12-31', '7 USD'), 'nothing'],
  ['nothing of a figure of the last day', 'flow of a for 2020/2025 at 2021-06-30', long('flow', 'b', '2020-12-31', '7 USD'), 'nothing'],
  [
    'one of the day after',
    'flow of a for 2020/2025 at 2021-01-01',
    long('flow', 'b', '2021-01-01', '7 USD'),
    'successor 7 on 2021-01-01: b 7 on 2021-01-01',
  ],
  [
    'nothing of a period that ended with it',
    'flow of a for 2020 at 2024-12-31',
    '{indicator: flow, scope: b, period: 2020, value: 7 USD}',
    'nothing',
  ],
  [
    'of two their sum',
    'flow of d for 2020/2025 at 2024-12-31',
    `${long('flow', 'c', '2024-06-30', '10 USD')}, ${long('flow', 'e', '2024-06-30', '7 USD')}`,
    'successor 17 on 2024-06-30: c 10 on 2024-06-30; e 7 on 2024-06-30',
  ],
  [
    'of two of which one has reported',
    'flow of d for 2020/2025 at 2024-12-31',
    long('flow', 'c', '2024-06-30', '10 USD'),
    'successor 10 on 2024-06-30, 1/2 without e: c 10 on 2024-06-30; without e (not-reported)',
  ],
  [
    'of two of which one has no rate',
    'flow of d for 2020/2025 at 2024-12-31',
    `${long('flow', 'c', '2024-06-30', '10 EUR')}, ${long('flow', 'e', '2024-06-30', '7 USD')}`,
    'successor ⊥ on 2024-06-30, lacks the rate of EUR in USD of 2024-06-30: e 7 on 2024-06-30',
  ],
  [
    'nothing of two that have no sum',
    'share of d for 2020/2025 at 2024-12-31',
    `${long('share', 'c', '2024-06-30', '10 %')}, ${long('share', 'e', '2024-06-30', '7 %')}`,
    'nothing',
  ],
  [
    'one of what has no sum',
    'share of b for 2020/2025 at 2024-12-31',
    long('share', 'c', '2024-06-30', '10 %'),
    'successor 10 on 2024-06-30: c 10 on 2024-06-30',
  ],
  ['nothing of two that became each other', 'flow of x for 2020/2025 at 2024-12-31', long('flow', 'y', '2024-06-30', '10 USD'), 'nothing'],
  ['nothing of one that is still there', 'flow of c for 2020/2025 at 2024-12-31', long('flow', 'e', '2024-06-30', '10 USD'), 'nothing'],
];

describe('a number out of zones', () => {
  const said = (asked: string, entries: string) =>
    rolledUp(planWith(`${PLACES}${INDICATORS}actuals: [${entries}]`), { of: asked, way: 'zones' });
  for (const [says, asked, entries, expected] of ZONES) it(says, () => assert.equal(said(asked, entries), expected));
  describe('by weights', () => {
    for (const [says, asked, entries, expected] of WEIGHTS) it(says, () => assert.equal(said(asked, entries), expected));
  });
});

describe('a total with zones on several localities', () => {
  const PARTED = `
localities:
  tinh: {name: Tỉnh, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
  tx-b: {name: Thị xã B, level: town, within: tinh}
  cu: {name: Huyện cũ, level: district, within: tinh, valid-to: 2023-12-31, successor: [tx-a, tx-b]}
zones:
  nhom: {name: Nhóm, type: group, members: [kcn], localities: [tx-b]}
  kcn: {name: KCN, type: KCN, localities: [tx-a]}
  cu-1: {name: KCN 1, type: KCN, localities: [tx-a, tx-b], closed: 2023-12-31}
  cu-2: {name: KCN 2, type: KCN, localities: [tx-a, tx-b], closed: 2023-12-31}
  ket: {name: KCN 3, type: KCN, localities: [tx-a], closed: 2024-01-01}
  sau: {name: KCN 4, type: KCN, localities: [tx-a], established: 2025}
  la: {name: KCN 5, type: KCN, within: nhom, localities: [tx-b]}
`;
  const NEW = '  moi: {name: KCN 6, type: KCN, localities: [tx-a, tx-b]}\n';
  const OUTSIDE = 'projects: {p: {name: P, zone: outside, locality: tx-b}, q: {name: Q, zone: outside, locality: cu}}\n';
  const table: readonly [says: string, asked: string, more: string, entries: string, expected: string][] = [
    [
      'without shares, both closed and silent, and one that closed in the period',
      'flow of tx-a for 2024 at 2024-12-31',
      '',
      figures('flow', 'kcn 5 USD'),
      'zones 5 on 2024-12-31, 1/2 without ket: kcn 5 on 2024-12-31; without ket (not-reported)',
    ],
    [
      'without shares, the second of which has a figure',
      'flow of tx-a for 2024 at 2024-12-31',
      '',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'cu-2 7 USD'),
      'zones ⊥ on 2024-12-31, lacks the shares of cu-2: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; cu-2 7 on 2024-12-31',
    ],
    [
      'one that was only established after the period',
      'flow of tx-a for 2024 at 2025-06-30',
      '',
      figures('flow', 'kcn 5 USD', 'ket 5 USD'),
      'zones 10 on 2024-12-31: kcn 5 on 2024-12-31; ket 5 on 2024-12-31',
    ],
    [
      'one that was established on the last day',
      'flow of tx-a for 2024 at 2024-12-31',
      '  moi: {name: KCN 6, type: KCN, localities: [tx-a], established: 2024-12-31}\n',
      figures('flow', 'kcn 5 USD', 'ket 5 USD'),
      'zones 10 on 2024-12-31, 2/3 without moi: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; without moi (not-reported)',
    ],
    [
      'one that lies nowhere',
      'flow of tx-a for 2024 at 2024-12-31',
      '  moi: {name: KCN 6, type: KCN}\n',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'moi 9 USD'),
      'zones 10 on 2024-12-31: kcn 5 on 2024-12-31; ket 5 on 2024-12-31',
    ],
    [
      'one that lies in a town and in a district that was divided',
      'flow of tx-a for 2024 at 2024-12-31',
      '  moi: {name: KCN 6, type: KCN, localities: [tx-a, cu]}\n',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'moi 9 USD'),
      'zones ⊥ on 2024-12-31, lacks the shares of moi: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; moi 9 on 2024-12-31',
    ],
    [
      'a group beside its zones',
      'flow of tx-a for 2024 at 2024-12-31',
      '  moi: {name: Nhóm 2, type: group, members: [kcn, ket], localities: [tx-a]}\n',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'moi 10 USD'),
      'zones 10 on 2024-12-31: kcn 5 on 2024-12-31; ket 5 on 2024-12-31',
    ],
    [
      'zones of an economic zone that closed before and opened later, one of which has reported',
      'flow of kkt for 2024 at 2024-12-31',
      '  kkt: {name: KKT, type: KKT}\n  k-1: {name: K1, type: KCN, within: kkt}\n  k-2: {name: K2, type: KCN, within: kkt, closed: 2023-12-31}\n  k-3: {name: K3, type: KCN, within: kkt, established: 2025}\n',
      figures('flow', 'k-1 5 USD', 'k-3 1 USD'),
      'zones 6 on 2024-12-31: k-1 5 on 2024-12-31; k-3 1 on 2024-12-31',
    ],
    [
      'without shares, both with a figure',
      'flow of tx-a for 2024 at 2024-12-31',
      '',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'cu-1 1 USD', 'cu-2 7 USD'),
      'zones ⊥ on 2024-12-31, lacks the shares of cu-1: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; cu-1 1 on 2024-12-31; cu-2 7 on 2024-12-31',
    ],
    [
      'without shares, one of which must report',
      'flow of tx-a for 2024 at 2024-12-31',
      NEW,
      figures('flow', 'kcn 5 USD', 'ket 5 USD'),
      'zones ⊥ on 2024-12-31, 2/3 without moi, lacks the shares of moi: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; without moi (not-reported)',
    ],
    [
      'shares come before reports that are lacking',
      'flow-unknown of tx-a for 2024 at 2024-12-31',
      NEW,
      figures('flow-unknown', 'kcn 5 USD'),
      'zones ⊥ on 2024-12-31, 1/3 without ket moi, lacks the shares of moi: kcn 5 on 2024-12-31; without ket (not-reported); without moi (not-reported)',
    ],
    [
      'one that was not there yet counts when it reports',
      'flow of tx-a for 2024 at 2024-12-31',
      '',
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'sau 1 USD'),
      'zones 11 on 2024-12-31: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; sau 1 on 2024-12-31',
    ],
    [
      'the figure of a group a zone was put in is not the zone’s',
      'flow of tx-b for 2024 at 2024-12-31',
      '',
      figures('flow', 'nhom 9 USD'),
      'nothing',
    ],
    [
      'a project outside all zones in another town',
      'flow of tx-a for 2024 at 2024-12-31',
      OUTSIDE,
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'p 7 USD'),
      'zones 10 on 2024-12-31: kcn 5 on 2024-12-31; ket 5 on 2024-12-31',
    ],
    [
      'a project outside all zones in a district that was divided',
      'flow of tx-a for 2024 at 2024-12-31',
      OUTSIDE,
      figures('flow', 'kcn 5 USD', 'ket 5 USD', 'q 7 USD'),
      'zones ⊥ on 2024-12-31, lacks the shares of q: kcn 5 on 2024-12-31; ket 5 on 2024-12-31; q 7 on 2024-12-31',
    ],
    [
      'silence as nothing, in part of a zone whose parts do not cover it',
      'flow-zero of kkt for 2024 at 2024-12-31',
      '  kkt: {name: KKT, type: KKT, children: partial}\n  k-1: {name: K1, type: KCN, within: kkt}\n  k-2: {name: K2, type: KCN, within: kkt, children: partial}\n  k-3: {name: K3, type: phase, within: k-2}\n',
      figures('flow-zero', 'k-3 5 USD'),
      'zones 5 on 2024-12-31, 1/2 without, 0 of k-1: k-2 5 on 2024-12-31; without k-1 (not-reported)',
    ],
    [
      'silence as nothing, in a part where it is not',
      'flow-zero of kkt for 2024 at 2024-12-31',
      '  kkt: {name: KKT, type: KKT}\n  k-1: {name: K1, type: KCN, within: kkt}\n  k-2: {name: K2, type: KCN, within: kkt}\nprojects: {p: {name: P, zone: k-2, events: [{date: 2024-02-01, event: licensed, amount: 5 USD}, {date: 2024-03-01, event: licensed}]}}\n',
      figures('flow-zero', 'k-2 5 USD'),
      'zones 5 on 2024-12-31, 0 of k-1: k-2 5 on 2024-12-31; without k-1 (not-reported)',
    ],
  ];
  for (const [says, asked, more, entries, expected] of table)
    it(says, () =>
      assert.equal(rolledUp(planWith(`${PARTED}${more}${INDICATORS}actuals: [${entries}]`), { of: asked, way: 'zones' }), expected),
    );

  it('waits for a project of a district that was there then, though it is no more', () => {
    const projects = `projects:
  p: {name: P, zone: outside, locality: cu, events: [{date: 2023-02-01, event: licensed}]}
  q: {name: Q, zone: outside, locality: cu, events: [{date: 2023-02-01, event: licensed, amount: 7 USD}]}
`;
    const indicators = `indicators: {old: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed], where: {locality: cu}}}}\n`;
    assert.equal(
      rolledUp(planWith(`${PARTED}${projects}${indicators}`), { of: 'old of cu for 2023 at 2024-12-31', way: 'zones' }),
      'zones 7 on 2023-12-31, 1/2 without p: q 7 on 2023-12-31; without p (not-reported)',
    );
  });

  it('weighed by areas of which parts are told', () => {
    const zones = `  kkt: {name: KKT, type: KKT}
  k-1: {name: K1, type: KCN, within: kkt}
  k-2: {name: K2, type: KCN, within: kkt}
  k-3: {name: K3, type: phase, within: k-1}
  k-4: {name: K4, type: phase, within: k-1}
  k-5: {name: K5, type: phase, within: k-2}
  k-6: {name: K6, type: phase, within: k-2}
  k-7: {name: K7, type: phase, within: k-2}
`;
    const said = (indicator: string) =>
      rolledUp(
        planWith(
          `${PARTED}${zones}${INDICATORS}actuals: [${figures(indicator, 'k-1 90 %', 'k-2 10 %')}, ${figures('area', 'k-3 1 ha', 'k-5 9 ha')}]`,
        ),
        { of: `${indicator} of kkt for 2024 at 2024-12-31`, way: 'zones' },
      );
    assert.equal(said('share'), 'zones 18 on 2024-12-31, 1/2 without k-4: k-1 90 on 2024-12-31; k-2 10 on 2024-12-31');
    assert.equal(
      said('share-unknown'),
      'zones ⊥ on 2024-12-31, 1/2 without k-4, lacks reports of k-4: k-1 90 on 2024-12-31; k-2 10 on 2024-12-31',
    );
  });
});

describe('a zone that stands for its parts', () => {
  const NESTED = `
localities:
  tinh: {name: Tỉnh, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
zones:
  kkt: {name: KKT, type: KKT, localities: [tx-a]}
  kcn: {name: KCN, type: KCN, within: kkt, localities: [tx-a]}
  gd-1: {name: Giai đoạn 1, type: phase, within: kcn, localities: [tx-a]}
  gd-2: {name: Giai đoạn 2, type: phase, within: kcn, localities: [tx-a]}
  khac: {name: KCN khác, type: KCN, localities: [tx-a]}
  nhom: {name: Nhóm, type: group, members: [gd-1, khac]}
  kcn-5: {name: KCN 5, type: KCN, localities: [tinh]}
  gd-5: {name: Giai đoạn 1, type: phase, within: kcn-5, localities: [tinh]}
  gd-6: {name: Giai đoạn 2, type: phase, within: kcn-5, localities: [tinh]}
  nhom-2: {name: Nhóm 2, type: group, members: [kcn-5, khac]}
`;
  const table: readonly [says: string, asked: string, entries: readonly string[], expected: string][] = [
    [
      'is none where it has not reported either',
      'flow of tx-a for 2024 at 2024-12-31',
      ['khac 5 USD'],
      'zones 5 on 2024-12-31, 1/3 without gd-1 gd-2: khac 5 on 2024-12-31; without gd-1 (not-reported); without gd-2 (not-reported)',
    ],
    [
      'is the highest of two',
      'flow of tx-a for 2024 at 2024-12-31',
      ['kkt 9 USD', 'kcn 7 USD', 'khac 5 USD'],
      'zones 14 on 2024-12-31: kkt 9 on 2024-12-31; khac 5 on 2024-12-31',
    ],
    [
      'is none where one of its parts has reported',
      'flow of tx-a for 2024 at 2024-12-31',
      ['kkt 9 USD', 'gd-1 3 USD', 'khac 5 USD'],
      'zones 8 on 2024-12-31, 2/3 without gd-2: gd-1 3 on 2024-12-31; khac 5 on 2024-12-31; without gd-2 (not-reported)',
    ],
    [
      'is none in a group that holds some of its parts',
      'flow of nhom for 2024 at 2024-12-31',
      ['kcn 7 USD', 'khac 5 USD'],
      'zones 5 on 2024-12-31, 1/2 without gd-1: khac 5 on 2024-12-31; without gd-1 (not-reported)',
    ],
    [
      'is one in a group that holds it',
      'flow of nhom-2 for 2024 at 2024-12-31',
      ['kcn-5 7 USD', 'khac 5 USD'],
      'zones 12 on 2024-12-31: kcn-5 7 on 2024-12-31; khac 5 on 2024-12-31',
    ],
    [
      'is none in a group where it has not reported',
      'flow of nhom-2 for 2024 at 2024-12-31',
      ['khac 5 USD'],
      'zones 5 on 2024-12-31, 1/3 without gd-5 gd-6: khac 5 on 2024-12-31; without gd-5 (not-reported); without gd-6 (not-reported)',
    ],
  ];
  for (const [says, asked, entries, expected] of table)
    it(says, () =>
      assert.equal(
        rolledUp(planWith(`${NESTED}${INDICATORS}actuals: [${figures('flow', ...entries)}]`), { of: asked, way: 'zones' }),
        expected,
      ),
    );
});

describe('what a number is put together from', () => {
  const PROJECT = '{name: P, zone: outside, locality: c, events: [{date: 2024-02-01, event: licensed, amount: 5 USD}]}';
  const plan = (entries: string) =>
    planWith(
      `${MERGED}zones: {kcn: {name: KCN, type: KCN, localities: [c]}}\nprojects: {p: ${PROJECT}, q: ${PROJECT.replace('locality: c', 'locality: e')}, r: {name: R, zone: outside, locality: tinh}}\ncohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 3, members: [r]}}\n${INDICATORS}  money: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed]}}\nactuals: [${entries}]`,
    );
  const table: readonly [says: string, asked: Asked, entries: string, expected: string][] = [
    ['components', { of: 'total of tinh for 2024 at 2024-12-31', way: 'components' }, figures('flow', 'tinh 5 USD'), 'component'],
    ['projects by their events', { of: 'money of c for 2024 at 2024-12-31', way: 'events' }, '', 'project'],
    ['projects of a list, of which none did anything', { of: 'money of ds for 2024 at 2024-12-31', way: 'events' }, '', 'project'],
    ['projects by their numbers', { of: 'money of e for 2024 at 2024-12-31', way: 'zones' }, '', 'project'],
    ['zones', { of: 'flow of c for 2024 at 2024-12-31', way: 'zones' }, figures('flow', 'kcn 5 USD'), 'zone'],
    ['both', { of: 'flow of c for 2024 at 2024-12-31', way: 'zones' }, figures('flow', 'kcn 5 USD', 'p 5 USD'), 'zone-or-project'],
    [
      'localities',
      { of: 'flow of d for 2020/2025 at 2024-12-31', way: 'successor' },
      long('flow', 'c', '2024-06-30', '10 USD'),
      'locality',
    ],
  ];
  for (const [says, { of, way }, entries, expected] of table)
    it(says, () => {
      const given = plan(entries);
      assert.equal(madeOf(given, candidate(given, requestIn(of), way!)!), expected);
    });

  it('is told with the place of each figure', () => {
    const given = plan(figures('flow', 'kcn 5 USD', 'p 5 USD'));
    const { parts } = candidate(given, requestIn('flow of c for 2024 at 2024-12-31'), 'zones')!;
    assert.deepEqual(
      parts.map(({ place }) => place?.pointer),
      ['/actuals/0/value', '/actuals/1/value'],
    );
  });
});

describe('a number out of components', () => {
  for (const [says, asked, entries, expected] of COMPONENTS)
    it(says, () =>
      assert.equal(rolledUp(planWith(`${PLACES}${INDICATORS}actuals: [${entries}]`), { of: asked, way: 'components' }), expected),
    );

  it('taken together is none where the number of the oldest day is another’s', () => {
    const plan = planWith(`${MERGED}${INDICATORS}actuals: [${long('flow', 'c', '2021-06-30', '10 USD')}]`);
    assert.equal(rolledUp(plan, { of: 'flow of a for 2020/2025 at 2024-12-31' }), 'successor 10 on 2021-06-30: c 10 on 2021-06-30');
    assert.equal(rolledUp(plan, { of: 'total-one of a for 2020/2025 at 2024-12-31', way: 'components' }), 'nothing');
  });
});

describe('a number of a successor', () => {
  it('is none of a zone that is called like a locality that is no more', () => {
    const plan = planWith(
      `${MERGED}zones: {a: {name: KCN A, type: KCN}}\n${INDICATORS}actuals: [${long('flow', 'c', '2024-06-30', '10 USD')}]`,
    );
    assert.equal(rolledUp(plan, { of: 'flow of a for 2020/2025 at 2024-12-31', way: 'successor' }), 'nothing');
  });

  for (const [says, asked, entries, expected] of SUCCESSORS)
    it(says, () =>
      assert.equal(rolledUp(planWith(`${MERGED}${INDICATORS}actuals: [${entries}]`), { of: asked, way: 'successor' }), expected),
    );
});
