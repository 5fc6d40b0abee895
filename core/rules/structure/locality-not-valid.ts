import type { Said } from '../../messages/said.ts';
import type { Day } from '../../plan/period/period.ts';
import { child, type Place, withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A district that was merged last summer reports again. */
export default rule({
  code: 'locality-not-valid',
  category: 'structure',
  severity: 'warning',
  on: 'actual',
  says: {
    en: '`{id}` did not exist on {date}; its successor is {successor}.',
    vi: 'Đơn vị hành chính `{id}` không tồn tại vào ngày {date}; đơn vị kế thừa là {successor}.',
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
    yield* about(plan, scope, child(place, 'scope'), day);
    for (const line of values) yield* about(plan, line.scope, withPart(line.place, 'key'), day);
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
  const names: Said = { say: 'list', items: successors.map((each) => nameOf(plan, 'localities', each)) };
  yield {
    place,
    values: { id: locality.id, date: { say: 'date', day }, successor: successors.length > 0 ? names : undefined },
    related: [{ place: child(locality.place, 'valid-to'), says: { en: 'valid to this day', vi: 'tồn tại đến ngày này' } }],
    fixes: successors.map((each) => ({
      title: { en: `Change to \`${each}\``, vi: `Đổi thành \`${each}\`` },
      edits: [place.part === 'key' ? { kind: 'rename', place, key: each } : { kind: 'set', place, text: each }],
    })),
  };
}
