import assert from 'node:assert/strict';
import { dataOf } from '../../../core/messages/data.ts';
import { type How, fill, say } from '../../../core/messages/fill.ts';
import { comparedEnd, overdueBy } from '../../../core/messages/message-words.ts';
import type { Said } from '../../../core/messages/said.ts';
import { dayOf } from '../../../core/plan/period/days.ts';
import { quarterPeriod, yearPeriod } from '../../../core/plan/period/periods.ts';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { readQuantity } from '../../../core/plan/quantity/read-quantity.ts';
import { readUnit } from '../../../core/plan/quantity/read-unit.ts';

const VI_IN_ENGLISH: How = { locale: 'vi-VN', rounding: 'half-up', language: 'en' };
const VI: How = { locale: 'vi-VN', rounding: 'half-up', language: 'vi' };
const EN: How = { locale: 'en', rounding: 'truncate', language: 'en' };
const MILLION_USD = readUnit('triệu USD')!;
const quantity = readQuantity('trên 3,24 tỷ USD', false, { locale: 'vi-VN', units: [] }).quantity!;

describe('Messages', () => {
  it('print figures and dates by the plan, names and words by the reader', () => {
    const values: Record<string, Said> = {
      value: { say: 'quantity', quantity },
      sum: { say: 'number', value: rational(2_049_710_000), unit: MILLION_USD },
      period: { say: 'period', period: quarterPeriod(2024, 1) },
      date: { say: 'date', day: dayOf(2024, 4, 2) },
      days: { say: 'count', count: 1446, of: 'day' },
      status: { say: 'word', list: 'status', word: 'off-track' },
    };
    const text = '{value}, {sum}, {period}, {date}, {days}, {status}';
    assert.equal(fill(`x ${text}`, values, VI), 'x trên 3,24 tỷ USD, 2.049,71 triệu USD, quý I/2024, 2/4/2024, 1.446 ngày, chậm tiến độ');
    assert.equal(
      fill(`x ${text}`, values, VI_IN_ENGLISH),
      'x trên 3,24 tỷ USD, 2.049,71 triệu USD, Q1 2024, 2/4/2024, 1.446 days, off track',
    );
    assert.equal(
      fill(`x ${text}`, values, EN),
      'x over 3.24 billion USD, 2,049.71 million USD, Q1 2024, 2 Apr 2024, 1,446 days, off track',
    );
  });

  it('end before the semicolon when nothing is close', () => {
    const template = 'Unit "{unit}" is not known; closest "{closest}".';
    assert.equal(fill(template, { unit: 'x', closest: 'ha' }, EN), 'Unit "x" is not known; closest "ha".');
    assert.equal(fill(template, { unit: 'x', closest: undefined }, EN), 'Unit "x" is not known.');
    assert.equal(fill('Không có loại khu `{type}`; có phải là `{closest}`?', { type: 'x' }, VI), 'Không có loại khu `x`.');
    assert.equal(fill('No {id}; closest: `{closest}` ({name}).', { id: 'a; b' }, EN), 'No a; b.');
  });

  it('keep braces and dollar signs of the plan as they are', () => {
    assert.equal(fill('"{text}" has no currency.', { text: '$& {text} $1' }, EN), '"$& {text} $1" has no currency.');
    assert.equal(fill('{constructor}', {}, EN), '{constructor}');
  });

  it('begin with a capital letter where we word the beginning, not where the plan does', () => {
    assert.equal(fill('{period} chưa kết thúc.', { period: { say: 'period', period: yearPeriod(2024) } }, VI), 'Năm 2024 chưa kết thúc.');
    assert.equal(fill('{part} exceeds the whole.', { part: 'fdi' }, EN), 'fdi exceeds the whole.');
  });
});

describe('Things to be said', () => {
  it('are lists, counts and optional ends', () => {
    assert.equal(say({ say: 'list', items: ['a', 'b', 'c'], joined: 'and' }, VI), 'a, b và c');
    assert.equal(say({ say: 'list', items: ['a', 'b'], joined: 'plus' }, EN), 'a + b');
    assert.equal(say({ say: 'count', count: 1, of: 'day' }, EN), '1 day');
    assert.equal(say({ say: 'duration', duration: { count: 3, unit: 'month' } }, VI), '3 tháng');
    assert.equal(say(comparedEnd('lower'), VI), 'đầu dưới');
    assert.equal(
      fill('Open for {days}{overdue}: {what}.', { days: '9 days', overdue: overdueBy(5), what: 'x' }, EN),
      'Open for 9 days, 5 days past its deadline: x.',
    );
    assert.equal(fill('{days}{overdue}: {what}.', { days: '9 ngày', overdue: overdueBy(0), what: 'x' }, VI), '9 ngày: x.');
  });
});

describe('Data of a message', () => {
  it('are exact texts for machines', () => {
    assert.deepEqual(
      dataOf({
        sum: { say: 'number', value: rational(2_049_710_000), unit: MILLION_USD },
        value: { say: 'quantity', quantity },
        elapsed: { say: 'percent', value: rational(160, 183) },
        date: { say: 'date', day: dayOf(2024, 4, 2) },
        period: { say: 'period', period: quarterPeriod(2024, 1) },
        days: { say: 'count', count: 5, of: 'day' },
        none: undefined,
      }),
      { sum: '2049.71', value: '3.24', elapsed: '0.874317', date: '2024-04-02', period: '2024-Q1', days: '5' },
    );
  });
});
