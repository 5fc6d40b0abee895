import { civilOf, isoDate } from '../../plan/period/days.ts';
import { isMeasured } from '../../rollup/measured.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A goal is set and nobody has looked once where it stands. */
export default rule({
  code: 'indicator-without-figures',
  category: 'provenance',
  severity: 'info',
  on: 'objective',
  says: {
    en: '`{indicator}` belongs to an objective and has never been measured.',
    vi: '`{indicator}` thuộc một mục tiêu nhưng chưa từng có số liệu.',
  },
  why: {
    en: 'An indicator without a single figure is a heading. The first number, however old, shows from where the way begins.',
    vi: 'Chỉ tiêu chưa có số nào thì mới chỉ là đề mục. Con số đầu tiên, dù cũ, cho biết đang xuất phát từ đâu.',
  },
  bad: `
objectives: {o1: {name: Hiệu quả đất đai, indicators: [leasable]}}
`,
  good: `
objectives: {o1: {name: Thu hút vốn, indicators: [fdi]}}
`,
  *check({ indicators, place }, plan) {
    for (const [i, id] of indicators.entries()) {
      if (!plan.one('indicators', id) || isMeasured(plan, id)) continue;
      yield {
        place: child(place, 'indicators', i),
        values: { indicator: nameOf(plan, 'indicators', id) },
        fixes: withEntry(plan, place.file, id),
      };
    }
  },
});

function withEntry(plan: Plan, file: string, id: string): readonly Fix[] {
  if (plan.manifest.scope === undefined) return [];
  const day = plan.day;
  const entry = `{indicator: ${id}, period: ${civilOf(day).year}, as-of: ${isoDate(day)}, value: }`;
  return [{ title: { en: 'Add a figure', vi: 'Thêm số liệu' }, edits: [intoList(file, 'actuals', entry)], blank: true }];
}
