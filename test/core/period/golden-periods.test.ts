import assert from 'node:assert/strict';
import { dayOf, isoDate } from '../../../core/plan/period/days.ts';
import { readDate, readPlanDate } from '../../../core/plan/period/dates.ts';
import type { Day, Period } from '../../../core/plan/period/period.ts';
import { readPeriod } from '../../../core/plan/period/read-period.ts';
import { daysIn, elapsedShare, yearEarlier } from '../../../core/plan/period/spans.ts';
import { sayPeriod, sayPlanDate } from '../../../core/messages/dates.ts';
import { sayPercent } from '../../../core/messages/numbers.ts';
import { codesIn, rowsOf } from '../markdown-tables.ts';

const TERMS = [{ id: 'nk-2020-2025', name: 'Nhiệm kỳ 2020–2025', from: dayOf(2020, 9, 27), to: dayOf(2025, 9, 26), assumed: true }];

describe('Golden periods', () => {
  for (const row of rowsOf('periods.md', 'First and last day, and the share that has passed')) {
    it(`${row.Period} at ${row.At}`, () => {
      const period = read(row.Period!);
      assert.equal(isoDate(period.first!), row.First);
      assert.equal(isoDate(period.last!), row.Last);
      assert.equal(String(daysIn(period)), row.Days);
      const elapsed = elapsedShare(period, day(row.At!));
      assert.ok(elapsed);
      const exact = row['Elapsed exact']!;
      assert.equal(exact.includes('/') ? elapsed.toFraction() : elapsed.toString(), exact);
      assert.equal(sayPercent(elapsed, { locale: 'vi-VN', rounding: 'half-up', language: 'vi' }), row['vi-VN']);
      assert.equal(sayPercent(elapsed, { locale: 'en', rounding: 'half-up', language: 'en' }), row.en);
    });
  }

  it('a term has the days of plan.terms and its assumption', () => {
    const period = read('nk-2020-2025');
    assert.equal(period.assumed, true);
    assert.equal(daysIn(period), 1826);
    assert.equal(elapsedShare(period, day('2024-03-30'))?.toFraction(), '1281/1826');
    assert.equal(sayPeriod(period, 'vi'), 'Nhiệm kỳ 2020–2025');
  });

  for (const row of rowsOf('periods.md', 'Names, and the same period a year earlier')) {
    it(`the name of ${row.Period}`, () => {
      const period = read(row.Period!);
      assert.equal(sayPeriod(period, 'vi'), row['vi-VN']);
      assert.equal(sayPeriod(period, 'en'), row.en);
      assert.equal(yearEarlier(period)?.written ?? 'none', row['A year earlier']);
    });
  }

  for (const row of rowsOf('periods.md', 'What is no period, and what it may have meant')) {
    it(`${row.Input} is no period`, () => {
      const { period, problem } = readPeriod(row.Input!, TERMS);
      assert.equal(period, undefined);
      assert.deepEqual(problem?.fixes, row.Fixes!.includes('`') ? codesIn(row.Fixes!) : row.Fixes === '' ? [] : [row.Fixes]);
    });
  }
});

describe('Golden dates', () => {
  for (const row of rowsOf('periods.md', 'Dates')) {
    it(`${row.Input}`, () => {
      const { day: read, problem } = readDate(row.Input!);
      const said = problem && problem.code + (problem.iso ? `, write ${problem.iso}` : '') + (problem.withoutYear ? ', year missing' : '');
      assert.equal(said ?? isoDate(read!), row.Result);
    });
  }

  for (const row of rowsOf('periods.md', 'Dates of lower precision')) {
    it(`${row.Input} as a date`, () => {
      const { date } = readPlanDate(row.Input!);
      assert.ok(date);
      assert.equal(isoDate(date.first), row.First);
      assert.equal(isoDate(date.last), row.Last);
      assert.equal(sayPlanDate(date, { locale: 'vi-VN', rounding: 'half-up', language: 'vi' }), row['vi-VN']);
      assert.equal(sayPlanDate(date, { locale: 'en', rounding: 'half-up', language: 'en' }), row.en);
    });
  }
});

function read(text: string): Period {
  const { period } = readPeriod(text, TERMS);
  assert.ok(period, text);
  return period;
}

function day(iso: string): Day {
  const { day: read } = readDate(iso);
  assert.ok(read !== undefined);
  return read;
}
