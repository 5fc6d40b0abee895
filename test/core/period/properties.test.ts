import assert from 'node:assert/strict';
import fc from 'fast-check';
import { periodsOfCadence } from '../../../core/plan/period/cadence.ts';
import { addDuration, addMonths, civilOf, dayEarlier, dayOf, isoDate, monthEnd, realDay } from '../../../core/plan/period/days.ts';
import { readDate, readDuration } from '../../../core/plan/period/dates.ts';
import type { Day } from '../../../core/plan/period/period.ts';
import { weekPeriod, yearPeriod, yearsPeriod } from '../../../core/plan/period/periods.ts';
import { periodOfDays } from '../../../core/plan/period/period-of-days.ts';
import { readPeriod } from '../../../core/plan/period/read-period.ts';
import { contains, elapsedShare, overlap, tiles, yearEarlierOf, yearsOf } from '../../../core/plan/period/spans.ts';
import { weekOf } from '../../../core/plan/period/weeks.ts';
import { compare } from '../../../core/plan/quantity/rational.ts';

const MILLISECONDS = 86_400_000;
const days = fc.integer({ min: -200_000, max: 200_000 });

describe('Days', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * MILLISECONDS);
        assert.deepEqual(civilOf(day), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day);
        assert.equal(isoDate(day), date.toISOString().slice(0, 10));
        assert.equal(readDate(isoDate(day)).day, day);
      }),
    );
  });

  it('are real or not as Date has them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          assert.equal(realDay(year, month, day) !== undefined, date.getUTCMonth() === month - 1 && date.getUTCDate() === day);
        },
      ),
    );
  });

  it('stay in the month when months are added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const from = civilOf(day);
        const to = civilOf(addMonths(day, count));
        assert.equal(to.year * 12 + to.month, from.year * 12 + from.month + count);
        assert.ok(to.day === from.day || (to.day < from.day && addMonths(day, count) === monthEnd(to.year, to.month)));
      }),
    );
    assert.equal(isoDate(dayEarlier(dayOf(2024, 2, 29))), '2023-02-28');
    assert.equal(isoDate(addDuration(dayOf(2024, 1, 31), { count: 1, unit: 'month' })), '2024-02-29');
  });
});

describe('Weeks', () => {
  it('begin on Monday and belong to the year of their Thursday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = weekOf(day);
        const { first, last } = weekPeriod(year, week);
        assert.ok(first <= day && day <= last && last === first + 6);
        assert.equal(new Date(first * MILLISECONDS).getUTCDay(), 1);
        assert.equal(civilOf(first + 3).year, year);
      }),
    );
  });
});

describe('Periods', () => {
  it('of a cadence tile what they fill', () => {
    const cadences = fc.constantFrom('daily', 'monthly', 'quarterly', 'yearly');
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), cadences, (year, cadence) => {
        const whole = yearPeriod(year);
        assert.ok(tiles(periodsOfCadence(cadence, whole.first, whole.last), whole));
      }),
    );
    const year = yearPeriod(2024);
    const weeks = periodsOfCadence('weekly', year.first, year.last);
    assert.deepEqual([weeks.length, weeks[0]?.written, weeks.at(-1)?.written], [52, '2024-W01', '2024-W52']);
    assert.equal(tiles(weeks, year), false);
  });

  it('read back from the form they are written in', () => {
    fc.assert(
      fc.property(
        days.filter((day) => day > -30_000),
        fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'yearly'),
        (day, cadence) => {
          const [period] = periodsOfCadence(cadence, day, day + 800);
          assert.ok(period);
          assert.deepEqual(readPeriod(period.written, []).period, period);
        },
      ),
    );
  });

  it('are known again by their days', () => {
    for (const written of ['2024', '2024-H1', '2024-H2', '2024-Q1', '2024-11', '2022-9M', '2024-W46', '2020/2025', '2024-11-15']) {
      const period = readPeriod(written, []).period!;
      assert.equal(periodOfDays(period.first!, period.last!).written, written);
    }
    assert.equal(periodOfDays(dayOf(2021, 1, 1), dayOf(2022, 9, 30)).written, '2021-01-01/2022-09-30');
  });
});

describe('Spans', () => {
  it('that overlap share a day, and what contains another overlaps it', () => {
    const spans = fc.tuple(days, fc.nat(500)).map(([first, length]): { first: Day; last: Day } => ({ first, last: first + length }));
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        assert.equal(overlap(a, b), Math.max(a.first, b.first) <= Math.min(a.last, b.last));
        assert.ok(!contains(a, b) || overlap(a, b));
      }),
    );
  });

  it('pass from 0 to 1 and never back', () => {
    fc.assert(
      fc.property(days, fc.nat(3000), fc.integer({ min: -4000, max: 4000 }), (first, length, at) => {
        const span = { first, last: first + length };
        const now = elapsedShare(span, first + at);
        const next = elapsedShare(span, first + at + 1);
        assert.ok(now && next && compare(now, next) <= 0);
        assert.ok(now.compare(0) >= 0 && next.compare(1) <= 0);
      }),
    );
  });
});

describe('Years of a span', () => {
  it('are whole months by twelve, else days', () => {
    assert.equal(yearsOf(yearsPeriod(2021, 2025))?.toString(), '5');
    assert.equal(yearsOf(yearsPeriod(2020, 2025))?.toString(), '6');
    assert.equal(yearsOf({ first: dayOf(2020, 9, 27), last: dayOf(2025, 9, 26) })?.toString(), '5');
    assert.equal(yearsOf({ first: dayOf(2021, 1, 1), last: dayOf(2022, 9, 19) })?.toFraction(), '836/487');
    assert.equal(yearsOf({ first: dayOf(2021, 1, 1) }), undefined);
  });

  it('without a date know nothing', () => {
    const open = readPeriod('nk', [{ id: 'nk', from: dayOf(2020, 1, 1) }]).period!;
    assert.equal(elapsedShare(open, dayOf(2021, 1, 1)), undefined);
    assert.equal(contains(open, yearPeriod(2021)), false);
    assert.equal(tiles([open], open), false);
  });

  it('back is the day to compare with a year earlier', () => {
    const back = (first: string, last: string, at: string) => {
      const span = yearEarlierOf({ first: readDate(first).day!, last: readDate(last).day! }, readDate(at).day!);
      return span && [span.first, span.last, span.day].map(isoDate).join(' ');
    };
    assert.equal(back('2024-01-01', '2024-12-31', '2024-11-15'), '2023-01-01 2023-12-31 2023-11-15');
    assert.equal(back('2024-02-01', '2024-02-29', '2024-02-29'), '2023-02-01 2023-02-28 2023-02-28');
    assert.equal(back('2023-02-01', '2023-02-28', '2023-02-28'), '2022-02-01 2022-02-28 2022-02-28');
    assert.equal(back('2025-02-01', '2025-02-28', '2025-02-28'), '2024-02-01 2024-02-29 2024-02-29');
    assert.equal(back('2024-11-11', '2024-11-17', '2024-11-17'), '2023-11-13 2023-11-19 2023-11-19');
    assert.equal(back('2020-12-28', '2021-01-03', '2021-01-03'), undefined);
    assert.equal(back('2021-01-01', '2022-09-30', '2022-09-30'), undefined);
  });
});

describe('Durations', () => {
  it('are days, weeks, months and years in both languages', () => {
    assert.deepEqual(['1 day', '9 days', '9 ngày', '2 weeks', '2 tuần', '3 tháng', '1 năm', '1 year'].map(readDuration), [
      { count: 1, unit: 'day' },
      { count: 9, unit: 'day' },
      { count: 9, unit: 'day' },
      { count: 2, unit: 'week' },
      { count: 2, unit: 'week' },
      { count: 3, unit: 'month' },
      { count: 1, unit: 'year' },
      { count: 1, unit: 'year' },
    ]);
    assert.deepEqual(['', '9', 'days', '1.5 days', '-1 day'].map(readDuration), [undefined, undefined, undefined, undefined, undefined]);
  });
});
