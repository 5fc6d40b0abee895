import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

/** The growth of several years taken as the mean of the yearly rates. */
export default rule({
  code: 'averaged-growth',
  category: 'aggregation',
  severity: 'warning',
  on: 'indicator',
  says: {
    en: '`{indicator}` is a rate of growth; `average` gives a wrong mean of several years. Use `geometric-mean`.',
    vi: '`{indicator}` là tốc độ tăng; `average` cho bình quân nhiều năm bị sai. Hãy dùng `geometric-mean` (bình quân nhân).',
  },
  why: {
    en: '30% and then 8% make 18.49% a year, not 19%. The plain mean flatters every series that swings.',
    vi: 'Tăng 30 % rồi 8 % là bình quân 18,49 %/năm, không phải 19 %. Cộng rồi chia đôi luôn làm đẹp những chuỗi số lên xuống thất thường.',
  },
  bad: `
indicators: {g: {name: Tăng trưởng, unit: "%/năm", kind: rate, over-time: average}}
`,
  good: `
indicators: {g: {name: Tăng trưởng, unit: "%/năm", kind: rate, over-time: geometric-mean}}
`,
  *check({ id, name, kind, overTime, place }) {
    if (kind !== 'rate' || overTime !== 'average') return;
    const at = child(place, 'over-time');
    yield {
      place: at,
      values: { indicator: name || id },
      fixes: [
        {
          title: { en: 'Use `geometric-mean`', vi: 'Dùng `geometric-mean`: bình quân nhân' },
          edits: [{ kind: 'set', place: at, text: 'geometric-mean' }],
        },
      ],
    };
  },
});
