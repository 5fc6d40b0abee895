import { periodOfCadence } from '../../plan/period/cadence.ts';
import { civilOf } from '../../plan/period/days.ts';
import type { PeriodForm } from '../../plan/period/period.ts';
import type { Cadence } from '../../plan/words.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'as-of-outside-period',
  category: 'periods',
  severity: 'error',
  on: 'actual',
  says: { en: 'The as-of date {as-of} is outside {period}.', vi: 'Ngày tính đến ({as-of}) nằm ngoài {period}.' },
  why: {
    en: 'A figure covers its period up to its as-of date; a date outside means one of the two is wrong.',
    vi: 'Số liệu phản ánh từ đầu kỳ đến ngày tính đến; ngày nằm ngoài kỳ nghĩa là một trong hai bị sai.',
  },
  bad: `actuals: [{indicator: jobs, period: 2024, as-of: 2023-12-31, value: 90 người}]
`,
  good: `actuals: [{indicator: jobs, period: 2023, as-of: 2023-12-31, value: 90 người}]
`,
  *check({ asOf, period, place }) {
    if (asOf === undefined || period?.first === undefined || period.last === undefined) return;
    if (asOf >= period.first && asOf <= period.last) return;
    const year = String(civilOf(asOf).year);
    const alike = CADENCES[period.form];
    const periods = alike === undefined ? [year] : [periodOfCadence(alike, asOf).written, year];
    yield {
      place: child(place, 'as-of'),
      values: { 'as-of': { say: 'date', day: asOf }, period: { say: 'period', period } },
      fixes: periods.map((written) => ({
        title: { en: `Change the period to ${written}`, vi: `Đổi kỳ thành ${written}` },
        edits: [{ kind: 'set', place: child(place, 'period'), text: written }],
      })),
    };
  },
});

/** Periods that come one after the other, so that another of the kind may be meant. */
const CADENCES: Readonly<Partial<Record<PeriodForm, Cadence>>> = { quarter: 'quarterly', month: 'monthly', week: 'weekly' };
