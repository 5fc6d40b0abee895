import assert from 'node:assert/strict';
import { compareTo } from '../../core/plan/quantity/compare.ts';
import { sumQuantities } from '../../core/plan/quantity/measure.ts';
import type { Interval, Locale, Quantity, ScaledUnit } from '../../core/plan/quantity/quantity.ts';
import { rational } from '../../core/plan/quantity/rational.ts';
import { readQuantity } from '../../core/plan/quantity/read-quantity.ts';
import { readUnit } from '../../core/plan/quantity/read-unit.ts';
import { baseUnitsIn } from '../../core/plan/quantity/scales.ts';
import { unitName } from '../../core/plan/quantity/units.ts';
import { sayAmount, sayMeasure } from '../../core/messages/amounts.ts';
import { sayBound } from '../../core/messages/bounds.ts';
import { sayPartial } from '../../core/messages/counts.ts';
import type { How } from '../../core/messages/how.ts';
import { sayPace, sayPercent, sayTimes } from '../../core/messages/numbers.ts';
import { sayQuantity } from '../../core/messages/quantities.ts';
import type { ComparisonKey } from '../../core/plan/model.ts';
import { codesIn, rowsOf } from './markdown-tables.ts';

const VI: How = { locale: 'vi-VN', rounding: 'half-up', language: 'vi' };
const EN: How = { locale: 'en', rounding: 'half-up', language: 'en' };

describe('Golden quantities', () => {
  for (const row of rowsOf('quantities.md', 'A value that can be read')) {
    it(`${row.Locale}: ${row.Input}`, () => {
      const quantity = read(row.Input!, row.Locale as Locale, undefined, false);
      const [point, ...unit] = row['Point, unit']!.split(' ');
      assert.equal(quantity.point?.toString() ?? '∅', point);
      if (unit.length > 0) assert.equal(baseUnitOf(quantity), unit.join(' '));
      assert.equal(intervalText(quantity), row.Interval);
      assert.equal(quantity.halfStep.toString(), row['Half-step']);
      assert.equal(sayQuantity(quantity, VI), row['vi-VN']);
      assert.equal(sayQuantity(quantity, EN), row.en);
    });
  }

  for (const row of rowsOf('quantities.md', 'A bare number takes the unit of its indicator')) {
    it(`${row.Locale}: bare ${row.Input} in ${row.Unit}`, () => {
      const quantity = read(row.Input!, row.Locale as Locale, row.Unit, true);
      assert.equal(quantity.point?.toString(), row.Point);
      assert.equal(quantity.halfStep.toString(), row['Half-step']);
      assert.equal(sayQuantity(quantity, VI), row['vi-VN']);
      assert.equal(sayQuantity(quantity, EN), row.en);
    });
  }

  for (const row of rowsOf('quantities.md', 'A value that cannot be read')) {
    it(`${row.Locale}: ${row.As} ${row.Input} is ${row.Code}`, () => {
      const locale = row.Locale as Locale;
      const unit = unitOf(row.Unit!, locale);
      const reading = readQuantity(row.Input!, row.As !== 'quoted', { locale, unit, units: [], flow: row.As === 'flow' });
      assert.deepEqual(
        reading.problems.map(({ code }) => code),
        [row.Code],
      );
      const fixes = row.Fixes === '(empty)' ? [''] : row.Fixes!.includes('`') ? codesIn(row.Fixes!) : row.Fixes === '' ? [] : [row.Fixes];
      assert.deepEqual(reading.problems[0]?.fixes, fixes);
      assert.equal(reading.quantity !== undefined, row.Code === 'fractional-count');
    });
  }
});

describe('Golden displays', () => {
  for (const [heading, change] of [
    ['Amounts', false],
    ['Changes', true],
  ] as const) {
    for (const row of rowsOf('displays.md', heading)) {
      it(`${heading}: ${row.Number} ${row.Unit} ${row.Rounding}`, () => {
        const unit = unitOf(row.Unit!, 'vi-VN');
        const value = number(row.Number!).mul(baseUnitsIn(unit));
        inBoth(row, (how) => sayAmount(value, unit, how, { change }));
      });
    }
  }

  for (const row of rowsOf('displays.md', 'Shares of a whole')) {
    it(`share ${row.Share} ${row.Rounding}`, () =>
      inBoth(row, (how) => sayPercent(number(row.Share!), how, { change: row.Change === 'yes' })));
  }

  for (const row of rowsOf('displays.md', 'Pace and catch-up')) {
    it(`${row.Kind} ${row.Number}`, () => inBoth(row, (how) => (row.Kind === 'pace' ? sayPace : sayTimes)(number(row.Number!), how)));
  }
});

describe('Golden sums and bounds', () => {
  for (const row of rowsOf('displays.md', 'Sums')) {
    it(`sum of ${row.Parts}`, () => {
      const total = sumQuantities(row.Parts!.split('; ').map((part) => read(part, 'vi-VN', undefined, false)));
      inBoth(row, (how) => sayMeasure(total, unitOf(row.Unit!, 'vi-VN'), how));
    });
  }

  for (const row of rowsOf('displays.md', 'Bounds of targets')) {
    it(`${row.Comparison} ${row.Bound}`, () => {
      const place = { file: 'a.plan.yaml', pointer: '', part: 'value' } as const;
      const comparison = { key: row.Comparison as ComparisonKey, bound: read(row.Bound!, 'vi-VN', undefined, false), place };
      inBoth(row, (how) => sayBound(comparison, how, { in: unitOf(row.Unit!, 'vi-VN') }));
    });
  }

  for (const row of rowsOf('displays.md', 'Partial totals')) {
    it(`${row.Reported} of ${row.Due} reported`, () => {
      const unit = unitOf('triệu USD', 'vi-VN');
      const total = number(row.Total!).mul(baseUnitsIn(unit));
      inBoth(row, (how) => sayPartial(sayAmount(total, unit, how), Number(row.Reported), Number(row.Due), how));
    });
  }
});

describe('Golden comparisons', () => {
  const cases = [
    ['trên 32.976 tỷ đồng', 'more-than', '50000000000000', false, true],
    ['trên 57.300 tỷ đồng', 'more-than', '57300000000000', true, true],
    ['57.300 tỷ đồng', 'more-than', '57300000000000', false, true],
    ['khoảng 9.200 người', 'at-least', '9180', true, false],
    ['khoảng 9.200 người', 'at-least', '9150', true, true],
    ['gần 25 người', 'at-least', '25', false, true],
    ['từ 3 đến 4 %', 'at-least', '3.5', false, false],
    ['từ 3 đến 4 %', 'at-most', '3.5', false, false],
    ['từ 3 đến 4 %', 'at-least', '3', true, true],
    ['trên 3 tỷ USD', 'at-least', '3000000000', true, true],
    ['ít nhất 4 dự án', 'at-least', '5', false, false],
    ['ít nhất 4 dự án', 'at-least', '6', false, true],
    ['dưới 12 %', 'at-most', '10', false, true],
    ['dưới 12 %', 'at-least', '5', true, true],
    ['thứ 3', 'top', '5', true, true],
    ['thứ 6', 'top', '5', false, true],
  ] as const;
  for (const [written, key, bound, met, decided] of cases) {
    it(`${written} ${key} ${bound}`, () => {
      const verdict = compareTo(read(written, 'vi-VN', undefined, false), rational(bound), key);
      assert.deepEqual([verdict.met, verdict.decided], [met, decided]);
    });
  }
});

function read(text: string, locale: Locale, unit: string | undefined, plain: boolean): Quantity {
  const reading = readQuantity(text, plain, { locale, unit: unit === undefined ? undefined : unitOf(unit, locale), units: [] });
  assert.deepEqual(reading.problems, []);
  assert.ok(reading.quantity);
  return reading.quantity;
}

function unitOf(text: string, locale: Locale): ScaledUnit {
  const unit = readUnit(text, [], locale);
  assert.ok(unit, text);
  return unit;
}

function inBoth(row: Readonly<Record<string, string>>, say: (how: How) => string): void {
  const rounding = row.Rounding === 't' ? 'truncate' : 'half-up';
  assert.equal(say({ ...VI, rounding }), row['vi-VN']);
  assert.equal(say({ ...EN, rounding }), row.en);
}

function number(text: string) {
  const [top = '', bottom = '1'] = text.split('/');
  return rational(top).div(rational(bottom));
}

/** What the golden tables call base units: currencies by code, the others in Vietnamese. */
function baseUnitOf({ unit }: Quantity): string {
  return unit.dimension === 'money' || unit.base === 'ha' ? unit.base : unitName(unit, 'vi-VN');
}

function intervalText({ point, interval }: Quantity): string {
  const { low, high, lowOpen, highOpen }: Interval = interval;
  if (point && low?.equals(point) && high?.equals(point)) return '=x';
  const from = low ? `${lowOpen ? '(' : '['}${low.toString()}` : '(−∞';
  return `${from}, ${high ? `${high.toString()}${highOpen ? ')' : ']'}` : '∞)'}`;
}
