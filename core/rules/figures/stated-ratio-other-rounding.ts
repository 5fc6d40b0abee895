import type { Bilingual } from '../../messages/said.ts';
import { printExact } from '../../plan/quantity/print-number.ts';
import type { Rounding } from '../../plan/quantity/quantity.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { goalName } from '../say.ts';
import { ratioReading } from '../stated-ratio.ts';

/** What a plan does by its rule of rounding. */
const ROUNDING: Readonly<Record<Rounding, Bilingual>> = {
  'half-up': { en: 'rounds half up', vi: 'làm tròn' },
  truncate: { en: 'truncates', vi: 'cắt bớt' },
};

export default rule({
  code: 'stated-ratio-other-rounding',
  category: 'figures',
  severity: 'info',
  on: 'actual',
  says: {
    en: '{ratio} is {exact} {how}; this plan {rounding}.',
    vi: '{ratio} là {exact} {how}; kế hoạch này quy ước {rounding}.',
  },
  why: {
    en: 'The ratio is right, but printed by the other rule; side by side with the rest it looks like another figure.',
    vi: 'Tỷ lệ đúng nhưng làm tròn theo cách khác; đặt cạnh các tỷ lệ còn lại sẽ trông như một số khác.',
  },
  bad: `actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: "28,4 %", of: fdi-2024}]}]
`,
  good: `actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: "28,3 %", of: fdi-2024}]}]
`,
  *check(actual, plan) {
    const { rounding, locale } = plan.manifest;
    for (const stated of actual.stated) {
      const reading = ratioReading(plan, actual, stated);
      if (!reading || reading.rounded.equals(reading.truncated)) continue;
      const [own, other] = rounding === 'truncate' ? [reading.truncated, reading.rounded] : [reading.rounded, reading.truncated];
      if (!reading.stated?.equals(other)) continue;
      const place = child(stated.place, 'ratio');
      const text = `${printExact(own, locale, reading.decimals)} %`;
      yield {
        place,
        values: {
          ratio: { say: 'quantity', quantity: stated.ratio! },
          exact: { say: 'percent', value: reading.exact.div(100), decimals: reading.decimals + 2 },
          how:
            rounding === 'truncate'
              ? { say: 'both', text: { en: 'rounded', vi: 'khi làm tròn' } }
              : { say: 'both', text: { en: 'truncated', vi: 'khi cắt bớt' } },
          rounding: { say: 'both', text: ROUNDING[rounding] },
        },
        related: [{ place: reading.goal.place, says: { en: goalName(plan, reading.goal.id), vi: goalName(plan, reading.goal.id) } }],
        fixes: [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: yamlSource(text) }] }],
      };
    }
  },
});
