import assert from 'node:assert/strict';
import { counted } from '../../../on-stage.ts';
import { FIGURE_CODES as CODES, figures } from './figures.ts';

const MISMATCH = { 'stated-ratio-mismatch': 1 };

/** 851,34 of 3.000 is 28,378 %. */
function ofYear(ratio: string): string {
  return figures('fdi', `period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: "${ratio}", of: fdi-2024}]`);
}

/** 340 of 100 is 3,4 times. */
function timesBefore(times: string, before = '100 người', now = '340 người'): string {
  return figures('jobs', `period: 2022, value: ${before}`, `period: 2023, value: ${now}, stated: [{times: "${times}", versus: 2022}]`);
}

/** A figure with a qualifier of its own, against 50.000 tỷ đồng. */
function ofInvestment(value: string, ratio: string): string {
  return `targets: {inv: {name: Vốn 2023, indicator: investment, period: 2023, at-least: 50.000 tỷ đồng, proposed: true}}
${figures('investment', `period: 2023, value: ${value}, stated: [{ratio: "${ratio}", of: inv}]`)}`;
}

const RATIOS: readonly (readonly [ratio: string, found: Record<string, number>])[] = [
  ['gần 29 %', {}],
  ['gần 28 %', MISMATCH],
  ['gần 30 %', {}],
  ['khoảng 28 %', {}],
  ['khoảng 30 %', {}],
  ['khoảng 40 %', MISMATCH],
  ['xấp xỉ 28,4 %', {}],
  ['trên 28 %', {}],
  ['hơn 25 %', {}],
  ['trên 29 %', MISMATCH],
  ['ít nhất 28 %', {}],
  ['dưới 29 %', {}],
  ['dưới 28 %', MISMATCH],
  ['không quá 28,4 %', {}],
  ['28–29 %', {}],
  ['27–28 %', {}],
  ['30–40 %', MISMATCH],
];

const TIMES: readonly (readonly [times: string, found: Record<string, number>])[] = [
  ['hơn 3', {}],
  ['3', {}],
  ['3,4', {}],
  ['3,5', MISMATCH],
  ['gần 4', {}],
  ['gần 3', MISMATCH],
  ['khoảng 3', {}],
  ['khoảng 2', MISMATCH],
  ['dưới 4', {}],
  ['dưới 3', MISMATCH],
  ['không quá 3', MISMATCH],
  ['3–4', {}],
];

describe('ratios with a qualifier', () => {
  for (const [ratio, found] of RATIOS) it(`${ratio} where it is 28,378 %`, () => assert.deepEqual(counted(ofYear(ratio), CODES), found));
  for (const [times, found] of TIMES)
    it(`${times} times where it is 3,4`, () => assert.deepEqual(counted(timesBefore(times), CODES), found));

  it('"over" a figure leaves a higher ratio open', () => {
    assert.deepEqual(counted(ofInvestment('trên 32.976 tỷ đồng', '70 %'), CODES), {});
    assert.deepEqual(counted(ofInvestment('trên 32.976 tỷ đồng', 'trên 65,9 %'), CODES), {});
    assert.deepEqual(counted(ofInvestment('trên 32.976 tỷ đồng', '65,8 %'), CODES), MISMATCH);
    assert.deepEqual(counted(ofInvestment('trên 32.976 tỷ đồng', 'dưới 65 %'), CODES), MISMATCH);
    assert.deepEqual(counted(ofInvestment('dưới 32.976 tỷ đồng', '60 %'), CODES), {});
    assert.deepEqual(counted(ofInvestment('dưới 32.976 tỷ đồng', '70 %'), CODES), MISMATCH);
  });

  it('"over" an earlier figure leaves fewer times open', () => {
    assert.deepEqual(counted(timesBefore('3', 'trên 100 người'), CODES), {});
    assert.deepEqual(counted(timesBefore('4', 'trên 100 người'), CODES), MISMATCH);
    assert.deepEqual(counted(timesBefore('5', '100 người', 'trên 340 người'), CODES), {});
    assert.deepEqual(counted(timesBefore('2', '100 người', 'trên 340 người'), CODES), MISMATCH);
  });
});
