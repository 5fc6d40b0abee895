import assert from 'node:assert/strict';
import { reportedOn } from '../../../on-stage.ts';
import { figures } from './figures.ts';

/** How two figures of one day stand to each other. */
function severity(indicator: string, a: string, b: string): string | undefined {
  const found = reportedOn(figures(indicator, `period: 2023, value: ${a}`, `period: 2023, value: ${b}`));
  return found.find(({ code }) => code === 'conflicting-figures')?.severity;
}

const ONE: readonly (readonly [indicator: string, a: string, b: string])[] = [
  ['fdi', '"3,24 tỷ USD"', '"3.240,5 triệu USD"'],
  ['fdi', '"3.240,5 triệu USD"', '"3,24 tỷ USD"'],
  ['fdi', '"3,24 tỷ USD"', '"3.249,9 triệu USD"'],
  ['fdi', '"trên 3,24 tỷ USD"', '"3.240,5 triệu USD"'],
  ['fdi', '"gần 3,3 tỷ USD"', '"3.240,5 triệu USD"'],
  ['workers', 'khoảng 9.200 người', '9.187 người'],
];

const TWO: readonly (readonly [indicator: string, a: string, b: string])[] = [
  ['fdi', '"3,24 tỷ USD"', '"3.255 triệu USD"'],
  ['fdi', '"trên 3,24 tỷ USD"', '"3.300 triệu USD"'],
  ['fdi', '"trên 3,24 tỷ USD"', '"3.239 triệu USD"'],
  ['fdi', '"3.240,5 triệu USD"', '"3.240,6 triệu USD"'],
  ['workers', '9.200 người', '9.187 người'],
  ['workers', 'khoảng 9.200 người', '9.120 người'],
];

describe('two figures of one day', () => {
  for (const [indicator, a, b] of ONE) it(`${a} and ${b} are one, rounded`, () => assert.equal(severity(indicator, a, b), 'info'));
  for (const [indicator, a, b] of TWO) it(`${a} and ${b} are two`, () => assert.equal(severity(indicator, a, b), 'warning'));
});
