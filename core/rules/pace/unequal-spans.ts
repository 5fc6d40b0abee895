import type { Stated } from '../../plan/model.ts';
import { daysIn } from '../../plan/period/spans.ts';
import { decimalText } from '../../plan/quantity/print-number.ts';
import { rational, type Rational } from '../../plan/quantity/rational.ts';
import { seriesOf } from '../../rollup/ways/reported.ts';
import { child } from '../../syntax/place.ts';
import type { Figure } from '../../workspace/figures.ts';
import { figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rule } from '../rule.ts';
import { areAlike, type Covered } from '../spans-alike.ts';
import { amountOfFigure } from '../stated-figure.ts';

/** "Three times the former term": of three years, or of five? */
export default rule({
  code: 'unequal-spans',
  category: 'pace',
  severity: 'warning',
  on: 'actual',
  says: {
    en: 'A span of {days-a} is compared with one of {days-b}; per year the ratio is {per-year}.',
    vi: 'So sánh kỳ {days-a} với kỳ {days-b}; tính bình quân năm thì tỷ lệ là {per-year}.',
  },
  why: {
    en: 'A term that is half over beside a whole one: the ratio says how much, never how fast. Per year both can be held side by side.',
    vi: 'Nhiệm kỳ mới đi được một phần đặt cạnh nhiệm kỳ trọn vẹn thì tỷ lệ chưa nói lên nhanh hay chậm. Tính bình quân năm mới so được.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2015/2020, value: 100 người}, {indicator: jobs, period: nk, as-of: 2024-03-30, value: 310 người, stated: [{times: hơn 3, versus: 2015/2020}]}]
`,
  *check(actual, plan) {
    if (plan.one('indicators', actual.indicator)?.kind !== 'flow') return;
    const now = figuresOfEntry(plan.db, plan.root, actual).find((figure) => figure.origin === 'value' || figure.origin === 'values');
    for (const stated of now ? actual.stated : []) {
      const spans = compared(plan, now!, stated);
      const ratio = spans && (ratioOf(plan, now!, spans.then, stated) ?? stated.times!.point);
      if (!ratio || areAlike(spans.now, spans.earlier)) continue;
      const [a, b] = [daysIn(spans.now)!, daysIn(spans.earlier)!];
      const perYear = ratio.mul(rational(b, a));
      yield {
        place: child(stated.place, 'times'),
        values: {
          'days-a': { say: 'count', count: a, of: 'day' },
          'days-b': { say: 'count', count: b, of: 'day' },
          'per-year': { say: 'times', value: perYear },
        },
        related: spans.then ? [{ place: spans.then.place, says: { en: 'the earlier figure', vi: 'số liệu kỳ trước' } }] : [],
        data: { 'days-a': String(a), 'days-b': String(b), 'per-year': decimalText(perYear, 6) },
      };
    }
  },
});

interface Spans {
  readonly now: Covered;
  readonly earlier: Covered;
  readonly then: Figure | undefined;
}

/** The days the figure covers and those of what it is compared with: up to its own date where that is known. */
function compared(plan: Plan, now: Figure, { times, versus }: Stated): Spans | undefined {
  if (!times || versus?.first === undefined || versus.last === undefined) return undefined;
  const then = seriesOf(plan, now.indicator, now.scope, versus)?.used.at(-1);
  return {
    now: { first: now.period.first!, last: now.asOf },
    earlier: { first: versus.first, last: then?.asOf ?? versus.last },
    then,
  };
}

/** How many times it really is, where both figures are known. */
function ratioOf(plan: Plan, now: Figure, then: Figure | undefined, { figure }: Stated): Rational | undefined {
  if (!then || (figure !== undefined && figure !== 'total')) return undefined;
  const before = amountOfFigure(plan, then)?.point;
  return before && !before.equals(0) ? amountOfFigure(plan, now)?.point?.div(before) : undefined;
}
