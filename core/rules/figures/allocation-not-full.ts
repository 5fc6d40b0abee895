import { computedDecimals } from '../../messages/numbers.ts';
import type { Said } from '../../messages/said.ts';
import { HUNDRED, type Rational, sum, ZERO } from '../../plan/quantity/rational.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** An allocation that gives out more or less than there is. */
export default rule({
  code: 'allocation-not-full',
  category: 'figures',
  severity: 'error',
  on: 'allocation',
  says: {
    en: 'Shares of `{allocation}` add up to {sum}, not {whole}.',
    vi: 'Tỷ lệ phân bổ của `{allocation}` cộng lại là {sum}, khác {whole}.',
  },
  why: {
    en: 'What is not given to a use is decided by nobody; what is given twice is not there.',
    vi: 'Phần chưa phân bổ là phần không ai quyết định; phần phân bổ vượt là phần không có tiền.',
  },
  bad: `
allocations: {thuong: {name: Thưởng vượt thu, shares: {truong-hoc: 80 %}}}
`,
  good: `
allocations: {thuong: {name: Thưởng vượt thu, shares: {truong-hoc: 80 %, y-te: 20 %}}}
`,
  *check({ id, shares, addsTo, place }, plan) {
    const known = shares.flatMap(({ share }) => (share?.point ? [share] : []));
    const whole = addsTo ? addsTo.point : HUNDRED;
    if (known.length === 0 || !whole) return;
    const total = sum(known.map((share) => share.point!));
    // Thirds are printed 33,3 %: rounded shares may miss the whole by what was cut off.
    const tolerance = sum(known.map(({ decimals, halfStep }) => (decimals > 0 ? halfStep : ZERO)));
    const rest = whole.sub(total);
    if (rest.abs().compare(tolerance) <= 0 || (known.length < shares.length && rest.compare(0) > 0)) return;
    yield {
      place: child(place, 'shares'),
      values: {
        allocation: nameOf(plan, 'allocations', id),
        sum: percent(total),
        whole: percent(whole),
      },
      related: addsTo ? [{ place: child(place, 'adds-to'), says: { en: 'the whole', vi: 'tổng phải phân bổ' } }] : [],
    };
  },
});

/** With as many decimals as it takes, at most two: `80%`, `33,3%`. */
function percent(value: Rational): Said {
  return { say: 'percent', value: value.div(HUNDRED), decimals: computedDecimals(value, 2) };
}
