import type { Day } from '../../plan/period/period.ts';
import type { Place } from '../../syntax/place.ts';
import { child, withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { sourceFixes } from '../source-fixes.ts';
import { isUnread } from '../unread.ts';

/** A number from nowhere. */
export default rule({
  code: 'missing-source',
  category: 'provenance',
  severity: 'warning',
  offOnStage: true,
  on: 'actual',
  says: {
    en: 'This figure has no source.',
    vi: 'Số liệu chưa có nguồn.',
  },
  why: {
    en: 'When two figures disagree the first question is where each comes from. A year later only the file still knows.',
    vi: 'Khi hai số liệu khác nhau, câu hỏi đầu tiên là lấy từ đâu. Một năm sau chỉ còn tệp này nhớ.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 900 người}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 900 người, source: bc}]
`,
  *check({ source, place, value, values, asOf, period }, plan) {
    if (source !== undefined || (!value && !values.some((line) => line.value))) return;
    yield* finding(plan, place, child(place, value ? 'value' : 'values'), asOf ?? period?.last);
  },
  also: {
    *target({ source, place, comparisons, allOf, split }, plan) {
      const stated =
        comparisons.find((each) => each.bound)?.place ??
        (allOf.length > 0 || split.some((line) => line.value) ? withPart(place, 'key') : undefined);
      if (source === undefined && stated) yield* finding(plan, place, stated, undefined);
    },
    *forecast({ source, place, value, values, total, madeOn }, plan) {
      const key = value ? 'value' : total ? 'total' : values.some((line) => line.value) ? 'values' : undefined;
      if (source === undefined && key !== undefined) yield* finding(plan, place, child(place, key), madeOn);
    },
    *rate({ source, place, is, date }, plan) {
      if (source === undefined && is) yield* finding(plan, place, child(place, 'is'), date);
    },
  },
});

function* finding(plan: Plan, entry: Place, place: Place, asOf: Day | undefined): Iterable<Finding> {
  if (!isUnread(plan, child(entry, 'source'))) yield { place, fixes: sourceFixes(plan, entry, asOf) };
}
