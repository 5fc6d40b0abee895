import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** The growth of several years taken as the mean of the yearly rates. */
export default rule({
  code: 'averaged-growth',
  category: 'aggregation',
  severity: 'warning',
  on: 'indicator',
  says: {
    en: 'Growth is averaged geometrically, not by `average`.',
    vi: 'Tốc độ tăng phải lấy bình quân nhân, không dùng `average`.',
  },
  why: {
    en: '30 % and then 8 % is 18,49 % a year, not 19 %. The plain mean flatters every series that swings.',
    vi: 'Tăng 30 % rồi 8 % là bình quân 18,49 %/năm, không phải 19 %. Cộng rồi chia đôi luôn làm đẹp những chuỗi số lên xuống thất thường.',
  },
  bad: `
indicators: {g: {name: Tăng trưởng, unit: "%/năm", kind: rate, over-time: average}}
`,
  good: `
indicators: {g: {name: Tăng trưởng, unit: "%/năm", kind: rate, over-time: geometric-mean}}
`,
  *check({ kind, overTime, place }) {
    if (kind !== 'rate' || overTime !== 'average') return;
    const at = child(place, 'over-time');
    yield {
      place: at,
      fixes: [
        {
          title: { en: 'Use `geometric-mean`', vi: 'Dùng `geometric-mean`: bình quân nhân' },
          edits: [{ kind: 'set', place: at, text: 'geometric-mean' }],
        },
      ],
    };
  },
});
