import type { Actual } from '../../plan/model.ts';
import { isoDate } from '../../plan/period/days.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { writtenValue } from '../written-value.ts';

/** A figure of a day that has not come: an expectation. */
export default rule({
  code: 'as-of-in-future',
  category: 'periods',
  severity: 'error',
  asOf: true,
  on: 'actual',
  says: {
    en: '{date} is in the future; what is still expected belongs in `forecasts`.',
    vi: '{date} là ngày trong tương lai; số dự kiến hãy ghi ở `forecasts`.',
  },
  why: {
    en: '"Expected for the whole year" is no result. Entered as one, the target counts as reached before the work is done.',
    vi: '"Ước thực hiện cả năm" chưa phải là kết quả. Ghi vào thực hiện thì việc chưa làm xong đã được tính là đạt.',
  },
  bad: `
actuals: [{indicator: jobs, period: 2099, as-of: 2099-01-01, value: 90 người}]
`,
  *check(actual, plan) {
    const { asOf, place } = actual;
    if (asOf === undefined || asOf <= plan.today) return;
    yield { place: child(place, 'as-of'), values: { date: { say: 'date', day: asOf } }, fixes: asForecast(actual, plan) };
  },
});

/** Only for a plain figure: nothing that stands beside it would find a place in a forecast. */
function asForecast(actual: Actual, plan: Plan): readonly Fix[] {
  const { indicator, scope, period, value, source, note, place } = actual;
  const beside = [
    actual.values,
    actual.components,
    actual.ofWhich,
    actual.by,
    actual.stated,
    actual.change,
    actual.claims,
    actual.vintages,
  ];
  if (indicator === undefined || period === undefined || !value || beside.some((list) => list.length > 0)) return [];
  const known = plan.one('sources', source);
  const madeOn = known?.published ?? known?.asOf ?? plan.day;
  const keys = [`indicator: ${indicator}`, ...(scope === undefined ? [] : [`scope: ${scope}`]), `period: ${period.written}`];
  keys.push(`made-on: ${isoDate(Math.min(madeOn, plan.today))}`, `total: ${writtenValue(value)}`);
  if (source !== undefined) keys.push(`source: ${source}`);
  if (note !== undefined) keys.push(`note: ${yamlSource(note, true)}`);
  return [
    {
      title: { en: 'Move it to `forecasts` as the expected total', vi: 'Chuyển sang `forecasts` thành ước thực hiện cả kỳ (`total`)' },
      edits: [intoList(place.file, 'forecasts', `{${keys.join(', ')}}`), { kind: 'remove', place }],
    },
  ];
}
