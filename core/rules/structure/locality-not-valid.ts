import type { Said } from '../../messages/said.ts';
import type { Day } from '../../plan/period/period.ts';
import { child, type Place, withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { predecessorsOf } from '../../workspace/territory.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A district that was merged last summer reports again. */
export default rule({
  code: 'locality-not-valid',
  category: 'structure',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '`{locality}` did not exist on {date}; its successor is {successor}.',
    vi: 'Đơn vị hành chính `{locality}` không tồn tại vào ngày {date}; đơn vị kế thừa là {successor}.',
  },
  variants: {
    early: {
      en: '`{locality}` has existed only since {date}; before, it was {before}.',
      vi: 'Đơn vị hành chính `{locality}` chỉ có từ ngày {date}; trước đó là {before}.',
    },
  },
  why: {
    en: 'Districts are merged and abolished. What comes in afterwards belongs to the successor, whose series goes on from there.',
    vi: 'Đơn vị hành chính được sáp nhập, giải thể. Số liệu về sau thuộc đơn vị kế thừa và chuỗi số nối tiếp ở đó.',
  },
  bad: `
actuals: [{indicator: workers, scope: huyen-cu, period: 2024, as-of: 2024-09-30, value: 900 người}]
`,
  good: `
actuals: [{indicator: workers, scope: tx-a, period: 2024, as-of: 2024-09-30, value: 900 người}]
`,
  *check({ scope, values, period, asOf, place }, plan) {
    const day = asOf ?? period?.last;
    const scopes = [[scope, child(place, 'scope')] as const, ...values.map((line) => [line.scope, withPart(line.place, 'key')] as const)];
    for (const [id, where] of scopes) {
      yield* about(plan, id, where, day);
      yield* early(plan, id, where, day);
    }
  },
  also: {
    *forecast({ scope, values, madeOn, place }, plan) {
      yield* about(plan, scope, child(place, 'scope'), madeOn);
      for (const line of values) yield* about(plan, line.scope, withPart(line.place, 'key'), madeOn);
    },
    *target({ scope, split, period, due, place }, plan) {
      const day = period?.first ?? due?.last;
      yield* about(plan, scope, child(place, 'scope'), day);
      for (const line of split) yield* about(plan, line.scope, withPart(line.place, 'key'), day);
    },
  },
});

function* about(plan: Plan, id: string | undefined, place: Place, day: Day | undefined): Iterable<Finding> {
  const locality = plan.one('localities', id);
  if (!locality?.validTo || day === undefined || day <= locality.validTo.last) return;
  const successors = locality.successor.filter((each) => plan.one('localities', each));
  yield {
    place,
    values: { locality: locality.name || locality.id, date: { say: 'date', day }, successor: namesOf(plan, successors) },
    related: [{ place: child(locality.place, 'valid-to'), says: { en: 'valid to this day', vi: 'tồn tại đến ngày này' } }],
    fixes: changes(place, successors),
  };
}

/** A figure of a unit that was made only later. */
function* early(plan: Plan, id: string | undefined, place: Place, day: Day | undefined): Iterable<Finding> {
  const locality = plan.one('localities', id);
  if (!locality?.validFrom || day === undefined || day >= locality.validFrom.first) return;
  const before = predecessorsOf(plan.db, plan.root, locality.id).map((each) => each.id);
  yield {
    place,
    variant: 'early',
    values: { locality: locality.name || locality.id, date: { say: 'date', day: locality.validFrom.first }, before: namesOf(plan, before) },
    related: [{ place: child(locality.place, 'valid-from'), says: { en: 'valid from this day', vi: 'có từ ngày này' } }],
    fixes: changes(place, before),
  };
}

function namesOf(plan: Plan, ids: readonly string[]): Said | undefined {
  return ids.length > 0 ? { say: 'list', items: ids.map((each) => nameOf(plan, 'localities', each)) } : undefined;
}

function changes(place: Place, to: readonly string[]): readonly Fix[] {
  return to.map((each) => ({
    title: { en: `Change to \`${each}\``, vi: `Đổi thành \`${each}\`` },
    edits: [place.part === 'key' ? { kind: 'rename', place, key: each } : { kind: 'set', place, text: each }],
  }));
}
