import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { assess, assessNumber } from '../../../core/rollup/assess.ts';
import type { Assessment } from '../../../core/rollup/assessment.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { dayOf } from '../golden-numbers.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
indicators:
  capital: {name: Vốn, unit: triệu USD, kind: flow}
  dong: {name: Vốn đồng, unit: tỷ đồng, kind: flow}
  share: {name: Tỷ lệ, unit: "%", kind: ratio}
  wealth: {name: Tài sản, unit: tỷ đồng, kind: stock}
  pci: {name: PCI, unit: hạng, kind: rank}
rates:
  - {date: 2023-12-01, one: USD, is: 24.000 đồng}
  - {date: 2024-11-01, one: USD, is: 25.000 đồng}
  - {date: 2025-01-31, one: USD, is: 26.000 đồng}
`;

/** A goal `g` of a plan on a day. */
function goal(target: string, at = '2024-12-15', { manifest = 'scope: tinh', figures = '', base = BASE } = {}): Assessment {
  const plan = planOfTexts({
    'zoneplan.yaml': `plan: {id: p, name: Kế hoạch, ${manifest}}\n`,
    'a.plan.yaml': `${base}targets: {g: {name: G, ${target}}}\nactuals: [${figures}]\n`,
  });
  return assess(plan, 'g', dayOf(at))!;
}

/** What is asked for and where it began, in base units. */
function numbers({ bound, bound2, baseline }: Assessment): string {
  return [bound, bound2, baseline].map((number) => number?.toFraction() ?? '–').join(' ');
}

describe('what is known of a goal', () => {
  const target = 'indicator: share, period: 2024, at-least: 5 %';
  const texts = (manifest: string, figures = '') => ({
    'zoneplan.yaml': `plan: {id: p, name: K, scope: tinh${manifest}}\n`,
    'a.plan.yaml': `${BASE}targets: {g: {name: G, ${target}}, h: {name: H, ${target}, proposed: true}}\nactuals: [${figures}]\n`,
  });

  it('is asked of the as-of date, and of today in a plan without one', () => {
    assert.equal(isoDate(assess(planOfTexts(texts(', as-of: 2024-11-15')), 'g')!.at), '2024-11-15');
    assert.equal(isoDate(assess(planOfTexts(texts('')), 'g')!.at), '2026-11-22');
  });

  it('is nothing of an id that is no goal', () => {
    const plan = planOfTexts(texts(''));
    assert.equal(assess(plan, 'none'), undefined);
    assert.equal(assessNumber(plan, 'none', dayOf('2024-11-15')), undefined);
  });

  it('is the same of its number, but that a proposed one is rated', () => {
    const plan = planOfTexts(texts('', '{indicator: share, period: 2024, as-of: 2024-06-30, value: 6 %}'));
    const day = dayOf('2024-07-15');
    assert.equal(assessNumber(plan, 'g', day), assess(plan, 'g', day));
    assert.deepEqual([assess(plan, 'h', day)!.status, assessNumber(plan, 'h', day)!.status], ['unmeasurable', 'on-track']);
  });
});

describe('the numbers of a goal', () => {
  const table: readonly [says: string, target: string, expected: string, at?: string, more?: Parameters<typeof goal>[2]][] = [
    ['a bound', 'indicator: capital, period: 2024, at-least: 3 tỷ USD', '3000000000 – –'],
    ['two ends', 'indicator: share, period: 2024, between: "3–4 %"', '3 4 –'],
    [
      'a yearly average over the years of its period',
      'indicator: capital, period: 2021/2025, basis: yearly-average, at-least: 2 tỷ USD',
      '10000000000 – –',
    ],
    ['none of an indicator nobody has defined', 'indicator: other, period: 2024, at-least: 5 %', '– – –'],
    ['none of a target without one', 'indicator: share, period: 2024', '– – –'],
    ['money by the rate of the day asked', 'indicator: dong, period: 2024, at-least: 1 triệu USD', '25000000000 – –'],
    [
      'money by the rate before the end of its period',
      'indicator: dong, period: 2024-H1, at-least: 1 triệu USD',
      '24000000000 – –',
      '2025-03-01',
      { manifest: 'scope: tinh, convert-at: period-end' },
    ],
    ['money by a rate of the very day', 'indicator: dong, period: 2024, at-least: 1 triệu USD', '25000000000 – –', '2024-11-01'],
    [
      'money by the first of two rates of one day',
      'indicator: dong, period: 2024, at-least: 1 triệu USD',
      '25000000000 – –',
      '2024-11-01',
      { base: `${BASE}  - {date: 2024-11-01, one: USD, is: 25.500 đồng}\n` },
    ],
    [
      'money by the latest rate, wherever it is written',
      'indicator: dong, period: 2024, at-least: 1 triệu USD',
      '25000000000 – –',
      '2024-12-15',
      { base: `${BASE}  - {date: 2024-10-01, one: USD, is: 24.500 đồng}\n` },
    ],
    ['money by the other side of a rate', 'indicator: capital, period: 2024, at-least: 50 tỷ đồng', '2000000 – –'],
    [
      'no money by a rate of nothing',
      'indicator: capital, period: 2024, at-least: 50 tỷ đồng',
      '– – –',
      '2024-12-15',
      { base: BASE.replace(/is: .*đồng/g, 'is: 0 đồng') },
    ],
    ['money by the rate of a later day', 'indicator: dong, period: 2024, at-least: 1 triệu USD', '26000000000 – –', '2025-03-01'],
    ['a written start', 'indicator: share, period: 2024, at-least: 5 %, baseline: {period: 2020, value: 4 %}', '5 – 4'],
    [
      'a start in money by the rate at the end of its own period',
      'indicator: wealth, period: 2025, at-least: 50 tỷ đồng, baseline: {period: 2023, value: 1 triệu USD}',
      '50000000000 – 24000000000',
      '2025-03-01',
    ],
    [
      'a reported start',
      'indicator: share, period: 2024, at-least: 5 %, baseline: {period: 2020}',
      '5 – 3',
      '2024-12-15',
      { manifest: 'scope: tinh', figures: '{indicator: share, period: 2020, value: 3 %}' },
    ],
    ['no start where none is reported', 'indicator: share, period: 2024, at-least: 5 %, baseline: {period: 2020}', '5 – –'],
    [
      'no start of a plan of no place',
      'indicator: share, period: 2024, at-least: 5 %, baseline: {period: 2020}',
      '5 – –',
      '2024-12-15',
      { manifest: 'as-of: 2024-12-15', figures: '{indicator: share, scope: tinh, period: 2020, value: 3 %}' },
    ],
    ['no start without a period', 'indicator: share, period: 2024, at-least: 5 %, baseline: {source: x}', '5 – –'],
    [
      'no start of a sum over a period',
      'indicator: capital, period: 2024, at-least: 3 tỷ USD, baseline: {period: 2020, value: 1 tỷ USD}',
      '3000000000 – –',
    ],
    ['no start of a place in a ranking', 'indicator: pci, period: 2024, top: 5, baseline: {period: 2020, value: hạng 9}', '5 – –'],
    [
      'no start of an indicator nobody has defined',
      'indicator: other, period: 2024, at-least: 5 %, baseline: {period: 2020, value: 4 %}',
      '– – –',
    ],
  ];
  for (const [says, target, expected, at, more] of table) it(says, () => assert.equal(numbers(goal(target, at, more)), expected));
});

describe('the status of a goal that cannot be measured', () => {
  const table: readonly [says: string, target: string, status: string, more?: Parameters<typeof goal>[2]][] = [
    ['of no indicator', 'indicator: other, period: 2024, at-least: 5 %', 'unmeasurable'],
    ['without a number', 'indicator: share, period: 2024', 'unmeasurable'],
    ['of no place', 'indicator: share, period: 2024, at-least: 5 %', 'no-data', { manifest: 'as-of: 2024-12-15' }],
    ['for which nobody has reported', 'indicator: share, period: 2024, at-least: 5 %', 'no-data'],
    ['whose money has no rate', 'indicator: dong, period: 2024, at-least: 1 triệu EUR', 'unmeasurable'],
    [
      'of parts of which one is proposed',
      'indicator: share, proposed: true, period: 2024, all-of: [{indicator: share, at-least: 5 %}]',
      'unmeasurable',
      { manifest: 'scope: tinh', figures: '{indicator: share, period: 2024, value: 6 %}' },
    ],
    [
      'a place asked of a share',
      'indicator: share, period: 2024, top: 5',
      'unmeasurable',
      { manifest: 'scope: tinh', figures: '{indicator: share, period: 2024, value: 6 %}' },
    ],
    [
      'a share per area of time',
      'indicator: capital, period: 2024, basis: pro-rata, at-least: 3 tỷ USD',
      'unmeasurable',
      { manifest: 'scope: tinh', figures: '{indicator: capital, period: 2024, value: 1 tỷ USD}' },
    ],
  ];
  for (const [says, target, status, more] of table) it(says, () => assert.equal(goal(target, '2024-12-15', more).status, status));
});

describe('the status of a goal', () => {
  const flow = (comparison: string, period = '2024') => `indicator: capital, period: ${period}, ${comparison}`;
  const capital = (value: string, asOf = '2024-12-31') => `{indicator: capital, period: 2024, as-of: ${asOf}, value: ${value}}`;
  const table: readonly [says: string, target: string, figure: string, at: string, status: string][] = [
    ['reached to the decimal that is printed', flow('at-least: 1000 triệu USD'), capital('"1.000,4 triệu USD"'), '2025-01-15', 'achieved'],
    ['reached, and more than is printed as 100', flow('at-least: 1000 triệu USD'), capital('1.001 triệu USD'), '2025-01-15', 'exceeded'],
    ['equal', flow('equals: 1000 triệu USD'), capital('1000 triệu USD'), '2025-01-15', 'achieved'],
    ['a little more than equal', flow('equals: 1000 triệu USD'), capital('khoảng 1.004 triệu USD'), '2025-01-15', 'breached'],
    [
      'more than what it must be equal to, before the end',
      flow('equals: 1000 triệu USD'),
      capital('1.100 triệu USD', '2024-06-30'),
      '2024-07-15',
      'breached',
    ],
    ['below a ceiling at the end', flow('at-most: 1000 triệu USD'), capital('900 triệu USD'), '2025-01-15', 'achieved'],
    ['above a ceiling before the end', flow('at-most: 1000 triệu USD'), capital('1.100 triệu USD', '2024-06-30'), '2024-07-15', 'breached'],
    ['at what it must be less than', flow('less-than: 1000 triệu USD'), capital('1000 triệu USD', '2024-06-30'), '2024-07-15', 'breached'],
    ['at what it must be more than', flow('more-than: 1000 triệu USD'), capital('1000 triệu USD'), '2025-01-15', 'missed'],
    ['within a band', flow('between: 900–1100 triệu USD'), capital('1000 triệu USD'), '2025-01-15', 'achieved'],
    ['below a band', flow('between: 900–1100 triệu USD'), capital('800 triệu USD'), '2025-01-15', 'missed'],
    ['above a band', flow('between: 900–1100 triệu USD'), capital('1200 triệu USD'), '2025-01-15', 'breached'],
    ['above a band before the end', flow('between: 900–1100 triệu USD'), capital('1200 triệu USD', '2024-06-30'), '2024-07-15', 'breached'],
    [
      'a figure of before the end, after it',
      flow('at-least: 1000 triệu USD'),
      capital('900 triệu USD', '2024-11-30'),
      '2025-01-15',
      'stale',
    ],
    ['on the very last day', flow('at-least: 1000 triệu USD'), capital('900 triệu USD'), '2024-12-31', 'missed'],
    [
      'a place in a ranking',
      'indicator: pci, period: 2024, top: 5',
      '{indicator: pci, period: 2024, value: hạng 3}',
      '2025-01-15',
      'achieved',
    ],
    ['a place too low', 'indicator: pci, period: 2024, top: 5', '{indicator: pci, period: 2024, value: hạng 6}', '2025-01-15', 'missed'],
    [
      'a place too low before the end',
      'indicator: pci, period: 2024, top: 5',
      '{indicator: pci, period: 2024, as-of: 2024-06-30, value: hạng 6}',
      '2024-07-15',
      'off-track',
    ],
    [
      'a share met before the end, without a start',
      'indicator: share, period: 2024, at-least: 5 %',
      '{indicator: share, period: 2024, as-of: 2024-06-30, value: 6 %}',
      '2024-07-15',
      'on-track',
    ],
    [
      'a share not met thirty-one days before the end',
      'indicator: share, period: 2024, at-least: 5 %',
      '{indicator: share, period: 2024, as-of: 2024-10-31, value: 4 %}',
      '2024-11-30',
      'at-risk',
    ],
    [
      'a share not met thirty days before the end',
      'indicator: share, period: 2024, at-least: 5 %',
      '{indicator: share, period: 2024, as-of: 2024-10-31, value: 4 %}',
      '2024-12-01',
      'off-track',
    ],
    [
      'a share within a band',
      'indicator: share, period: 2024, between: 3–4 %',
      '{indicator: share, period: 2024, as-of: 2024-10-31, value: "3,5 %"}',
      '2024-11-15',
      'on-track',
    ],
    [
      'a share outside a band',
      'indicator: share, period: 2024, between: 3–4 %',
      '{indicator: share, period: 2024, as-of: 2024-10-31, value: "4,5 %"}',
      '2024-11-15',
      'off-track',
    ],
    [
      'a share within a band at the end',
      'indicator: share, period: 2024, between: 3–4 %',
      '{indicator: share, period: 2024, value: "3,5 %"}',
      '2025-01-15',
      'achieved',
    ],
    [
      'due only at the end, not met',
      flow('at-least: 1000 triệu USD, phasing: at-end'),
      capital('100 triệu USD', '2024-06-30'),
      '2024-07-15',
      'at-risk',
    ],
    [
      'due only at the end, met',
      flow('at-least: 1000 triệu USD, phasing: at-end'),
      capital('1.100 triệu USD', '2024-06-30'),
      '2024-07-15',
      'exceeded',
    ],
  ];
  for (const [says, target, figures, at, status] of table)
    it(says, () => assert.equal(goal(target, at, { manifest: 'scope: tinh', figures }).status, status));

  it('of parts, the worst of them; of a proposed one none', () => {
    const parts = 'period: 2024, all-of: [{indicator: share, at-least: 5 %}, {indicator: capital, at-least: 1000 triệu USD}]';
    const figures = `{indicator: share, period: 2024, value: 6 %}, ${capital('900 triệu USD')}`;
    assert.equal(goal(parts, '2025-01-15', { figures }).status, 'missed');
    assert.equal(goal(`${parts}, proposed: true`, '2025-01-15', { figures }).status, 'unmeasurable');
    assert.equal(goal(parts, '2025-01-15', { figures: figures.replace('900', '1.100') }).status, 'achieved');
  });
});
