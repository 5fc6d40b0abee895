import type { Zone } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import { printExact } from '../../plan/quantity/print-number.ts';
import { HUNDRED, type Rational, rational } from '../../plan/quantity/rational.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { assess } from '../../rollup/assess.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';
import { goalName, nameOf } from '../say.ts';

/** A zone on two localities: what part on which? */
export default rule({
  code: 'locality-shares',
  category: 'structure',
  severity: 'error',
  on: 'zone',
  says: {
    en: 'Shares of `{zone}` add up to {sum}, not 100%.',
    vi: 'Tỷ lệ chia theo địa bàn của `{zone}` cộng lại là {sum}, khác 100%.',
  },
  variants: {
    missing: {
      en: '`{zone}` lies in {localities} without shares, so the total of `{locality}` that `{target}` needs is unknown.',
      vi: '`{zone}` nằm trên {localities} mà chưa ghi tỷ lệ chia, nên chưa tính được tổng của `{locality}` cho `{target}`.',
    },
  },
  why: {
    en: 'The figures of the zone enter the totals of its localities by these shares. What is missing from 100% is capital that no district has.',
    vi: 'Số liệu của khu được chia cho các địa bàn theo tỷ lệ này. Thiếu so với 100 % là phần vốn không thuộc địa bàn nào.',
  },
  bad: `
localities: {tx-c: {name: Thị xã C, level: town, within: tinh}}
zones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: 60 %, tx-c: 30 %}}}
`,
  good: `
localities: {tx-c: {name: Thị xã C, level: town, within: tinh}}
zones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: "66,67 %", tx-c: "33,33 %"}}}
`,
  *check(zone, plan) {
    const { localities } = zone;
    if (localities.length === 0) return;
    const shares = localities.flatMap(({ share }) => (share?.point ? [share] : []));
    if (shares.length === localities.length) yield* wrongSum(plan, zone);
    else if (localities.length > 1 && !isUnread(plan, zone.place, 'localities')) yield* missing(plan, zone);
  },
});

function* wrongSum(plan: Plan, zone: Zone): Iterable<Finding> {
  const { point: sum, halfStep } = sumQuantities(zone.localities.map(({ share }) => share!));
  const point = sum!;
  const off = point.sub(HUNDRED).abs();
  if (off.compare(zone.localities.length > 2 ? halfStep : 0) <= 0) return;
  yield {
    place: child(zone.place, 'localities'),
    values: { zone: zone.name || zone.id, sum: { say: 'percent', value: point.div(HUNDRED), decimals: decimalsOf(zone) } },
    fixes: point.compare(0) > 0 ? [scaled(plan, zone, point)] : [],
  };
}

function decimalsOf({ localities }: Zone): number {
  return Math.max(...localities.map(({ share }) => share!.decimals));
}

/** Every share by the same factor, to two decimals; the last takes what rounding leaves. */
function scaled({ manifest }: Plan, { localities }: Zone, sum: Rational): Fix {
  const cents = localities.map(({ share }) => share!.point!.mul(HUNDRED).mul(HUNDRED).div(sum).round(0));
  const rest = cents.slice(0, -1).reduce((left, each) => left.sub(each), rational(10_000));
  const full = [...cents.slice(0, -1), rest].map((each) => each.div(HUNDRED));
  const edits = localities.map(({ place }, i) => ({
    kind: 'set' as const,
    place,
    text: yamlSource(`${printExact(full[i]!, manifest.locale, 2)} %`),
  }));
  return { title: { en: 'Scale to 100%', vi: 'Quy về 100%' }, edits };
}

/** A target waits for a locality's total that cannot be divided. */
function* missing(plan: Plan, zone: Zone): Iterable<Finding> {
  for (const goal of plan.goals) {
    const lacking = assess(plan, goal.id)!.rollup?.lacking;
    if (lacking?.kind !== 'shares' || lacking.zone !== zone.id) continue;
    yield {
      place: child(zone.place, 'localities'),
      variant: 'missing',
      severity: 'warning',
      values: {
        zone: zone.name || zone.id,
        localities: { say: 'list', joined: 'and', items: zone.localities.map(({ id }) => nameOf(plan, 'localities', id)) },
        locality: nameOf(plan, 'localities', goal.scope!),
        target: goalName(plan, goal.id),
      },
      related: [{ place: goal.place, says: { en: 'the target that needs the total', vi: 'chỉ tiêu cần tổng này' } }],
    };
    return;
  }
}
