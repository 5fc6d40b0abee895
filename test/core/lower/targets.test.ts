import assert from 'node:assert/strict';
import { INDICATORS } from './language-plan.ts';
import { brief, lowered } from './lowered.ts';

const TARGETS = `
targets:
  fdi-2024:
    name: Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024
    indicator: fdi
    period: 2024
    at-least: 3 tỷ USD
    phasing: {2024-Q1: 500 triệu USD}
  share:
    name: Tỷ trọng
    indicator: manufacturing-share
    period: 2020/2025
    more-than: 15 %
    baseline: {period: 2020, value: "9,8 %"}
    policy: nq-01-tu-2020
    thresholds: {on-track: 0.95}
  groundbreaking-2020:
    name: Khởi công
    due: 2020-12-31
    all-of: [{indicator: groundbreakings, at-least: 4 dự án}, fdi-2024/kcn-texhong]
  pci-top: {name: PCI, indicator: pci-rank, period: 2025, top: 5, revisions: [{date: 2024-05-01, was: 10, reason: Họp}]}
  range: {name: Khoảng, indicator: manufacturing-share, period: 2025, between: 60–62 %}
  given:
    name: Giao
    indicator: fdi
    period: 2025
    at-least:
    adds-up: [khu, kỳ]
    split: {kcn-texhong: "1,3 tỷ USD", kcn-dong-mai: }
`;

const EXPECTED = [
  {
    id: 'fdi-2024',
    name: 'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024',
    indicator: 'fdi',
    period: '2024',
    comparisons: [{ key: 'at-least', bound: '3000000000 USD' }],
    phasing: [{ period: '2024-Q1', value: '500000000 USD' }],
  },
  {
    id: 'share',
    name: 'Tỷ trọng',
    indicator: 'manufacturing-share',
    period: '2020/2025',
    comparisons: [{ key: 'more-than', bound: '15 %' }],
    baseline: { period: '2020', value: '49/5 %' },
    phasing: 'linear',
    policy: 'nq-01-tu-2020',
    thresholds: { onTrack: '19/20' },
  },
  {
    id: 'groundbreaking-2020',
    name: 'Khởi công',
    due: '2020-12-31',
    phasing: 'linear',
    allOf: [{ indicator: 'groundbreakings', comparisons: [{ key: 'at-least', bound: '4 project' }] }, { target: 'fdi-2024/kcn-texhong' }],
  },
  {
    id: 'pci-top',
    name: 'PCI',
    indicator: 'pci-rank',
    period: '2025',
    comparisons: [{ key: 'top', bound: '5 place' }],
    phasing: 'linear',
    revisions: [{ date: 19844, was: '10 place', reason: 'Họp' }],
  },
  {
    id: 'range',
    name: 'Khoảng',
    indicator: 'manufacturing-share',
    period: '2025',
    phasing: 'linear',
    comparisons: [{ key: 'between', bound: '60 %', bound2: '62 %' }],
  },
  {
    id: 'given',
    name: 'Giao',
    indicator: 'fdi',
    period: '2025',
    comparisons: [{ key: 'at-least' }],
    phasing: 'linear',
    addsUp: ['zones', 'periods'],
    split: [{ scope: 'kcn-texhong', value: '1300000000 USD' }, { scope: 'kcn-dong-mai' }],
  },
];

describe('targets of the language reference', () => {
  const { targets, problems } = lowered(INDICATORS + TARGETS);
  it('are read without a problem', () => assert.deepEqual(problems, []));
  for (const [i, expected] of EXPECTED.entries()) it(expected.id, () => assert.deepEqual(brief(targets[i]), expected));
  it('and no more', () => assert.equal(targets.length, EXPECTED.length));
});
