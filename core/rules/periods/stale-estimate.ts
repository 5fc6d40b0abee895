import { addDuration } from '../../plan/period/days.ts';
import { readDuration } from '../../plan/period/dates.ts';
import { contains } from '../../plan/period/spans.ts';
import { child } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** An estimate that nobody came back to. */
export default rule({
  code: 'stale-estimate',
  category: 'periods',
  severity: 'warning',
  asOf: true,
  on: 'actual',
  options: { after: '90 days' },
  says: {
    en: '{period} ended {days} ago, and {indicator} still has only an estimate; add the final figure.',
    vi: '{period} kết thúc đã {days} mà {indicator} vẫn chỉ có số ước; hãy ghi số chính thức.',
  },
  why: {
    en: 'Estimates are made in good hope before the books are closed. Left alone, they are quoted years later as the result.',
    vi: 'Số ước làm khi chưa chốt số, thường lạc quan. Không thay bằng số chính thức thì nhiều năm sau vẫn được dẫn như kết quả.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2023, status: estimate, value: 90 người}]
`,
  *check(actual, plan, { after = '90 days' }) {
    const { period, status, place } = actual;
    const today = plan.day;
    const patience = readDuration(after);
    if (status !== 'estimate' || period?.last === undefined || !patience || today <= addDuration(period.last, patience)) return;
    const open = figuresOfEntry(plan.db, plan.root, actual).filter(
      (figure) => figure.quantity && figure.indicator === actual.indicator && !isFollowed(plan, figure),
    );
    if (open.length === 0) return;
    yield {
      place: child(place, 'status'),
      values: {
        indicator: nameOf(plan, 'indicators', open[0]!.indicator),
        period: { say: 'period', period },
        days: { say: 'count', count: today - period.last, of: 'day' },
      },
      fixes: [finalFigure(open)],
    };
  },
});

/** A figure of the period, or of one that holds it, that is no estimate and not older; or a later estimate, which is reported instead. */
function isFollowed(plan: Plan, figure: Figure): boolean {
  return plan.figures(figure.indicator, figure.scope).some((other) => {
    if (!other.quantity || !contains(other.period, figure.period)) return false;
    return other.status === 'estimate' ? other.asOf > figure.asOf : other.asOf >= figure.asOf;
  });
}

function finalFigure(open: readonly Figure[]): Fix {
  const { indicator, period, entry } = open[0]!;
  const scope = entry.scope === undefined ? '' : `scope: ${entry.scope}, `;
  const value = open[0]!.origin === 'values' ? `values: {${open.map((line) => `${line.scope}: `).join(', ')}}` : 'value: ';
  return {
    title: { en: 'Add the final figure', vi: 'Thêm số chính thức' },
    edits: [intoList(entry.place.file, 'actuals', `{indicator: ${indicator}, ${scope}period: ${period.written}, status: final, ${value}}`)],
    blank: true,
  };
}
