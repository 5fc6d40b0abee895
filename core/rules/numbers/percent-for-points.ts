import { child } from '../../syntax/place.ts';
import { quoted } from '../../plan/quantity/yaml-source.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'percent-for-points',
  category: 'numbers',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'The difference of two percentages is in percentage points: write "{points}"; for a relative change write `growth: "{percent}"`.',
    vi: 'Chênh lệch giữa hai tỷ lệ phần trăm tính bằng điểm phần trăm: hãy viết "{points}"; nếu là tốc độ tăng, ghi `growth: "{percent}"`.',
  },
  why: {
    en: 'From 9.8% to 11.9% is 2.1 points, but 21.4% relative: the two are ten times apart.',
    vi: 'Từ 9,8 % lên 11,9 % là tăng 2,1 điểm phần trăm nhưng tăng tương đối 21,4 %: hai con số khác nhau mười lần.',
  },
  bad: `actuals: [{indicator: share, period: 2023, value: "12,3 %", change: [{versus: 2022, by: "0,8 %"}]}]
`,
  good: `actuals: [{indicator: share, period: 2023, value: "12,3 %", change: [{versus: 2022, by: "0,8 điểm %"}]}]
`,
  *check(actual, plan) {
    const dimension = plan.one('indicators', actual.indicator)?.unit?.unit.dimension;
    if (dimension !== 'percent' && dimension !== 'yearly-rate') return;
    for (const { by, place } of actual.change) {
      if (by?.unit.dimension !== 'percent') continue;
      const percent = by.written;
      const points = percent.replace(/\s*(%|percent|phần trăm)\s*$/iu, plan.manifest.locale === 'en' ? ' pp' : ' điểm %');
      const at = child(place, 'by');
      yield {
        place: at,
        values: { points, percent },
        fixes: [
          { title: { en: `Write ${points}`, vi: `Ghi ${points}` }, edits: [{ kind: 'set', place: at, text: quoted(points) }] },
          {
            title: { en: 'Write it as `growth`', vi: 'Ghi là tốc độ tăng (`growth`)' },
            edits: [{ kind: 'rename', place: { ...at, part: 'key' }, key: 'growth' }],
          },
        ],
      };
    }
  },
});
