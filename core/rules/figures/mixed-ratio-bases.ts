import { decimalText, printExact } from '../../plan/quantity/print-number.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { Said } from '../../messages/said.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { type BasedRatio, mixedBases } from '../ratio-bases.ts';
import { rule } from '../rule.ts';
import { goalName, nameOf } from '../say.ts';
import { ratioReading } from '../stated-ratio.ts';

/** Ratios of one text, some of the whole target, some of so many years' share of it. */
export default rule({
  code: 'mixed-ratio-bases',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: 'Ratios of `{source}` rest on different bases: {a}, {b}.',
    vi: 'Các tỷ lệ trong `{source}` không cùng gốc so sánh: {a}, {b}.',
  },
  why: {
    en: 'In a plan of five years, 76.7% of the share of two years is 30.7% of the whole. Side by side such ratios turn the order of good and bad around.',
    vi: 'Kế hoạch năm năm mà đạt 76,7 % phần hai năm thì mới là 30,7 % cả kỳ. Đặt cạnh nhau, các tỷ lệ khác gốc làm đảo ngược chỗ nhanh, chỗ chậm.',
  },
  bad: `
targets: {j: {name: Việc làm, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: Vốn, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [{ratio: "65,9 %", of: inv}]}
`,
  good: `
targets: {j: {name: Việc làm, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: Vốn, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}, {ratio: "30,6 %", of: j}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [{ratio: "65,9 %", of: inv}, {ratio: "164,8 %", of: inv, basis: pro-rata, years: 2}]}
`,
  *check(actual, plan) {
    if (actual.source === undefined || actual.stated.length === 0) return;
    const mixed = mixedBases(plan, actual.source);
    if (!mixed || mixed[0].actual !== actual) return;
    const [one, other] = mixed;
    const name = goalName(plan, other.of);
    yield {
      place: child(one.stated.place, 'ratio'),
      values: { source: nameOf(plan, 'sources', actual.source), a: said(one), b: said(other) },
      data: {
        source: actual.source,
        a: one.stated.ratio!.written,
        'a-of': one.of,
        'a-basis': one.basis,
        b: other.stated.ratio!.written,
        'b-of': other.of,
        'b-basis': other.basis,
      },
      related: [{ place: child(other.stated.place, 'ratio'), says: { en: name, vi: name } }],
      fixes: onBoth(plan, one, other),
    };
  },
});

/** `76,7% (pro rata, 2 years)`, `65,9% (total)`. */
function said({ stated }: BasedRatio): Said {
  const basis = { say: 'word' as const, list: 'basis' as const, word: stated.basis === 'pro-rata' ? 'pro-rata' : 'total' };
  const ratio = { say: 'quantity' as const, quantity: stated.ratio! };
  if (stated.basis !== 'pro-rata' || !stated.years)
    return { say: 'text', text: { en: '{ratio} ({basis})', vi: '{ratio} ({basis})' }, values: { ratio, basis } };
  const years: Said = { say: 'plain', value: stated.years };
  const text = stated.years.equals(1)
    ? { en: '{ratio} ({basis}, {years} year)', vi: '{ratio} ({basis} {years} năm)' }
    : { en: '{ratio} ({basis}, {years} years)', vi: '{ratio} ({basis} {years} năm)' };
  return { say: 'text', text, values: { ratio, basis, years } };
}

/** Writes beside each of the two what it is on the other's basis. */
function onBoth(plan: Plan, one: BasedRatio, other: BasedRatio): readonly Fix[] {
  const edits = [onBasisOf(plan, one, other), onBasisOf(plan, other, one)];
  if (!edits.every((edit) => edit !== undefined)) return [];
  return [{ title: { en: 'Show both on both bases', vi: 'Ghi cả hai tỷ lệ theo cả hai gốc' }, edits }];
}

function onBasisOf(plan: Plan, { actual, stated }: BasedRatio, like: BasedRatio): Edit | undefined {
  const { basis, years } = like.stated;
  const reading = ratioReading(plan, actual, { ...stated, basis, years });
  if (!reading) return undefined;
  const { locale, rounding } = plan.manifest;
  const ratio = `${printExact(rounding === 'truncate' ? reading.truncated : reading.rounded, locale, reading.decimals)} %`;
  const figure = stated.figure === undefined ? '' : `, figure: ${stated.figure}`;
  return {
    kind: 'append',
    place: child(actual.place, 'stated'),
    text: `{ratio: ${yamlSource(ratio, true)}, of: ${stated.of}${figure}${basisText(basis, years)}}`,
  };
}

function basisText(basis: BasedRatio['stated']['basis'], years: Rational | undefined): string {
  return basis === 'pro-rata' ? `, basis: pro-rata, years: ${decimalText(years!, 4)}` : '';
}
