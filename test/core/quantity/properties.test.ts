import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { How } from '../../../core/messages/how.ts';
import { sayQuantity } from '../../../core/messages/quantities.ts';
import { compareTo } from '../../../core/plan/quantity/compare.ts';
import { addIntervals, sameInterval, scaleInterval, subtractIntervals } from '../../../core/plan/quantity/interval.ts';
import { sumQuantities } from '../../../core/plan/quantity/measure.ts';
import { decimalText, printNumber } from '../../../core/plan/quantity/print-number.ts';
import type { Interval, Locale } from '../../../core/plan/quantity/quantity.ts';
import { type Rational, rational } from '../../../core/plan/quantity/rational.ts';
import { readQuantity } from '../../../core/plan/quantity/read-quantity.ts';

const locales = fc.constantFrom<Locale>('vi-VN', 'en');
const numbers = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n)).map(([n, d]) => rational(n, d));
const qualifiers = fc.constantFrom('', 'trên ', 'dưới ', 'ít nhất ', 'nhiều nhất ', 'khoảng ', 'gần ');
const units = fc.constantFrom(' triệu USD', ' tỷ đồng', ' %', ' ha', ' điểm %', ' %/năm', ' nghìn tỷ đồng', ' MW');

describe('Quantities', () => {
  it('read back as the same value in the locale they are printed in', () => {
    fc.assert(
      fc.property(
        locales,
        locales,
        qualifiers,
        fc.nat(10 ** 9),
        fc.nat({ max: 4 }),
        units,
        (from, to, qualifier, digits, decimals, unit) => {
          const text = qualifier + printNumber(rational(digits, 10n ** BigInt(decimals)), decimals, from, 'half-up') + unit;
          const first = readQuantity(text, false, { locale: from, units: [] }).quantity;
          assert.ok(first, text);
          const printed = sayQuantity(first, { locale: to, rounding: 'half-up', language: 'vi' } satisfies How);
          const second = readQuantity(printed, false, { locale: to, units: [] }).quantity;
          assert.ok(second, printed);
          assert.ok(first.point!.equals(second.point!), printed);
          assert.ok(sameInterval(first.interval, second.interval), printed);
          assert.ok(first.halfStep.equals(second.halfStep), printed);
          assert.equal(second.unit.id, first.unit.id);
        },
      ),
    );
  });
});

describe('Reading a value', () => {
  it('is done whatever the text is, and never throw', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '3',
        '.',
        ',',
        ' ',
        '–',
        '-',
        'từ',
        ' đến ',
        'triệu',
        'USD',
        '$',
        '€',
        '%',
        'khoảng ',
        'điểm',
        'k',
        '/năm',
        'trở lên',
        '12',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      pieces.map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), locales, (text, plain, locale) => {
        const { quantity, problems } = readQuantity(text, plain, { locale, units: [], takes: 'money' });
        assert.ok(quantity === undefined || problems.every(({ code }) => code === 'fractional-count'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Fixes of a value', () => {
  it('are read without the same problem', () => {
    const how = {
      locale: 'vi-VN',
      units: [],
      unit: { unit: { id: 'USD', dimension: 'money', base: 'USD', factor: rational(1) }, scale: rational(1_000_000) },
    } as const;
    const texts = fc.tuple(
      fc.constantFrom('', 'khoảng ', 'từ '),
      fc.constantFrom('3240.5', '9.200', '851,34', '12.34.567', '3–2'),
      fc.constantFrom('', ' triệu', ' tr USD', 'k', '$', ' USD', ' ty'),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const { problems } = readQuantity(parts.join(''), false, how);
        for (const fix of problems[0]?.fixes ?? []) {
          const again = readQuantity(fix.replace(/^"|"$/g, ''), !fix.startsWith('"'), how).problems[0];
          assert.ok(
            !again || again.code !== problems[0]?.code || JSON.stringify(again.data) !== JSON.stringify(problems[0]?.data),
            `${parts.join('')} → ${fix}`,
          );
        }
      }),
    );
  });
});

describe('Rounding', () => {
  it('half up goes away from zero, truncating towards it, by whole numbers alone', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 6 }), fc.constantFrom('half-up' as const, 'truncate' as const), (value, decimals, rounding) => {
        const printed = printNumber(value, decimals, 'en', rounding).replace(/,/g, '').replace('\u2212', '-');
        const unit = 10n ** BigInt(decimals);
        const size = value.n * unit;
        const expected = rounding === 'truncate' ? size / value.d : (size * 2n + value.d) / (value.d * 2n);
        assert.ok(rational(printed).equals(rational(value.s < 0n ? -expected : expected, unit)));
      }),
    );
  });

  it('machine text is exact where decimals can be', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), (n) =>
        assert.ok(rational(decimalText(rational(n, 1000n), 6)).equals(rational(n, 1000n))),
      ),
    );
    assert.equal(decimalText(rational(160, 183), 6), '0.874317');
    assert.equal(decimalText(rational('0.68326'), 6), '0.68326');
    assert.equal(decimalText(rational(-1, 10_000_000), 6), '0');
  });
});

describe('Intervals', () => {
  const closed = fc.tuple(numbers, fc.bigInt(0n, 10n ** 9n)).map(([low, width]): Interval => ({ low, high: low.add(rational(width)) }));

  it('of sums hold every sum of two members', () => {
    fc.assert(
      fc.property(closed, closed, fc.nat(100), fc.nat(100), (a, b, i, j) => {
        const x = within(a, i);
        const y = within(b, j);
        assert.ok(holds(addIntervals(a, b), x.add(y)));
        assert.ok(holds(subtractIntervals(a, b), x.sub(y)));
        assert.ok(holds(scaleInterval(a, y), x.mul(y)));
      }),
    );
  });

  it('decide a comparison the way every member would', () => {
    fc.assert(
      fc.property(
        closed,
        numbers,
        fc.nat(100),
        fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than'),
        (interval, bound, i, key) => {
          const range = { interval, halfStep: rational(0), step: rational(0) };
          const verdict = compareTo(range, bound, key);
          const member = within(interval, i);
          if (verdict.decided)
            assert.equal(compareTo({ ...range, point: member, interval: { low: member, high: member } }, bound, key).met, verdict.met);
        },
      ),
    );
  });

  it('add up in any order', () => {
    const values = ['trên 3,24 tỷ USD', '851,34 triệu USD', 'từ 1 đến 2 tỷ USD', 'khoảng 960 triệu USD'].map(
      (text) => readQuantity(text, false, { locale: 'vi-VN', units: [] }).quantity!,
    );
    const forward = sumQuantities(values);
    const backward = sumQuantities([...values].reverse());
    assert.ok(sameInterval(forward.interval, backward.interval));
    assert.equal(forward.point, undefined);
    assert.ok(forward.halfStep.equals(backward.halfStep));
  });
});

function within({ low, high }: Interval, percent: number): Rational {
  return low!.add(high!.sub(low!).mul(rational(percent, 100)));
}

function holds({ low, high }: Interval, value: Rational): boolean {
  return low!.compare(value) <= 0 && value.compare(high!) <= 0;
}
