import type { Formula, Indicator } from '../../plan/model.ts';
import type { Unit } from '../../plan/quantity/quantity.ts';
import { idsIn } from '../../plan/formula/ids-in.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A sum of things that are counted in different units. */
export default rule({
  code: 'count-units-added',
  category: 'figures',
  severity: 'error',
  on: 'indicator',
  says: {
    en: '{a} and {b} count different things and cannot be added.',
    vi: '{a} và {b} không cùng đơn vị đếm, không cộng được.',
  },
  why: {
    en: '32 projects and 25 increases of capital are not 57 projects: one project may raise its capital several times.',
    vi: '32 dự án cấp mới và 25 lượt tăng vốn không phải là 57 dự án: một dự án có thể tăng vốn nhiều lần.',
  },
  bad: `
indicators: {n: {name: Số dự án, unit: dự án, kind: flow, components: [starts, n-up]}, n-up: {name: Lượt tăng vốn, unit: lượt, kind: flow}}
`,
  good: `
indicators: {n: {name: Số dự án, unit: dự án, kind: flow, components: [starts]}, n-up: {name: Lượt tăng vốn, unit: lượt, kind: flow}}
`,
  *check(indicator, plan) {
    yield* components(indicator, plan);
    const clash = indicator.formula && clashIn(plan, indicator.formula).clash;
    if (clash) yield finding(plan, child(indicator.place, 'formula'), clash);
  },
});

/** Every component against the indicator; where none of them bears its unit, against the first of them. */
function* components({ id, unit, components, mayInclude, place }: Indicator, plan: Plan): Iterable<Finding> {
  const parts = [
    ...components.map((part, i) => ({ part, place: child(place, 'components', i) })),
    ...mayInclude.map((part, i) => ({ part, place: child(place, 'may-include', i) })),
  ];
  const units = parts.map(({ part }) => plan.one('indicators', part)?.unit?.unit);
  const like = units.findIndex((each) => each && unit && isSame(each, unit.unit));
  for (const [i, each] of parts.entries()) {
    const other = units[i];
    if (!other || !unit || isSame(other, unit.unit)) continue;
    yield finding(plan, each.place, [like < 0 ? id : parts[like]!.part, each.part]);
  }
}

function finding(plan: Plan, place: Finding['place'], [a, b]: readonly [string, string]): Finding {
  return { place, values: { a: nameOf(plan, 'indicators', a), b: nameOf(plan, 'indicators', b) }, data: { a, b } };
}

/** Money converts, percentages of all kinds compare, everything else adds up only with its like. */
function isSame(a: Unit, b: Unit): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ base, dimension }: Unit): string {
  if (dimension === 'money') return 'money';
  return dimension === 'percent' || dimension === 'points' || dimension === 'yearly-rate' ? '%' : base;
}

/** The unit a term comes out in, as powers of units; undefined where a constant may carry one. */
type Powers = ReadonlyMap<string, number> | undefined;

/** The unit of a formula, and two indicators in it that are added though they differ. */
function clashIn(plan: Plan, formula: Formula): { readonly powers: Powers; readonly clash?: readonly [string, string] } {
  if (formula.op === 'number') return { powers: undefined };
  if (formula.op === 'id') {
    const unit = plan.one('indicators', formula.id)?.unit?.unit;
    return { powers: unit && (keyOf(unit) === '%' ? new Map() : new Map([[keyOf(unit), 1]])) };
  }
  const [left, right] = [clashIn(plan, formula.left), clashIn(plan, formula.right)];
  const clash = left.clash ?? right.clash;
  if (clash) return { powers: undefined, clash };
  if (formula.op === '*' || formula.op === '/') return { powers: product(left.powers, right.powers, formula.op === '*' ? 1 : -1) };
  if (!left.powers || !right.powers || isSamePowers(left.powers, right.powers)) return { powers: left.powers ?? right.powers };
  return { powers: undefined, clash: [idsIn(formula.left)[0]!, idsIn(formula.right)[0]!] };
}

function product(a: Powers, b: Powers, sign: 1 | -1): Powers {
  if (!a || !b) return undefined;
  const powers = new Map(a);
  for (const [key, power] of b) powers.set(key, (powers.get(key) ?? 0) + sign * power);
  return new Map([...powers].filter(([, power]) => power !== 0));
}

function isSamePowers(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, power]) => b.get(key) === power);
}
