import { add, div, type Frac, isZero, mul, ONE, total, ZERO } from './fraction.ts';
import { whole } from './composed.ts';
import { type Ask, type Known, together } from './known.ts';
import { exactly, greatestOf, leastOf, type Measure, scaled, sum } from './measure.ts';
import type { IndicatorData } from './plan-data.ts';
import { type Child, childrenOf } from './scopes.ts';
import { overZones, type World, zoneOf } from './world.ts';

type Actual = (ask: Ask) => Known | undefined;

const RULES = ['sum', 'average', 'max', 'min', 'weighted', 'count'];

/** A child with its number; 0 where a missing one counts as 0. */
interface Line {
  readonly child: Child;
  readonly known: Known | undefined;
  readonly weight: Known | undefined;
}

/** What the scope's children give, by the indicator's rule over zones (docs/semantics.md, 4). */
export function zones(world: World, ask: Ask, indicator: IndicatorData, actual: Actual): Known | undefined {
  const rule = overZones(indicator);
  if (!RULES.includes(rule) || (rule === 'average' && indicator.kind !== 'flow' && indicator.kind !== 'stock')) return undefined;
  const has = (zone: string) => {
    const found = actual({ ...ask, scope: zone });
    return found !== undefined && !found.waits;
  };
  const children = childrenOf(world, ask.scope, ask, has).map((each) =>
    isCounted(world, indicator, each.id) ? { ...each, due: true } : each,
  );
  const taken = together(
    children.map(({ id }) => ({ ...ask, scope: id })),
    actual,
  );
  if (!taken || taken.parts.every((each) => !each)) return undefined;
  const policy = indicator.missing ?? 'partial';
  const lines = children.flatMap((child, i): Line[] => {
    const known = taken.parts[i];
    if (!known && !(policy === 'zero' && child.due)) return [];
    const weight =
      rule === 'weighted' && indicator.weight ? actual({ ...ask, scope: child.id, indicator: indicator.weight, t: taken.asOf }) : undefined;
    return [{ child, known, weight }];
  });
  const absent = children.filter((child, i) => child.due && !taken.parts[i]).length;
  const lower = zoneOf(world, ask.scope)?.children === 'partial';
  const unknown = children.some((child, i) => !child.factor && (child.due || taken.parts[i]));
  const weights = rule === 'weighted' ? lines.map(({ weight }) => weight) : [];
  return whole('zones', taken.asOf, taken.parts, { absent, policy, lower, unknown, weights }, () => byRule(rule, indicator, lines));
}

/** A project whose events are counted has a number, unless one of them says too little. */
function isCounted({ plan }: World, { fromEvents }: IndicatorData, id: string): boolean {
  const project = plan.projects.find((each) => each.id === id);
  return fromEvents !== undefined && project !== undefined && (!fromEvents.where?.role || fromEvents.where.role === project.role);
}

function byRule(rule: string, indicator: IndicatorData, lines: readonly Line[]): Measure | undefined {
  const value = ({ known }: Line) => known?.value ?? exactly(ZERO);
  const share = ({ child }: Line) => child.factor!;
  const amount = indicator.kind === 'flow' || indicator.kind === 'stock';
  const shared = lines.map((each) => scaled(value(each), share(each)));
  const shares = total(lines.map(share));
  switch (rule) {
    case 'sum':
    case 'count':
      return sum(shared);
    case 'average':
      return scaled(sum(shared), div(ONE, shares));
    case 'max':
      return greatestOf(amount ? shared : lines.map(value));
    case 'min':
      return leastOf(amount ? shared : lines.map(value));
    default:
      return weighted(lines.map((each) => ({ value: value(each), weight: weightOf(each, share(each)) })));
  }
}

const weightOf = ({ weight }: Line, share: Frac): Frac | undefined => weight?.value?.point && mul(weight.value.point, share);

/** Σ w·v ÷ Σ w; ⊥ without all the weights, or when they come to nothing. */
function weighted(lines: readonly { readonly value: Measure; readonly weight: Frac | undefined }[]): Measure | undefined {
  if (lines.some(({ weight }) => !weight)) return undefined;
  const all = lines.map(({ weight }) => weight!).reduce(add, ZERO);
  return isZero(all) ? undefined : scaled(sum(lines.map(({ value, weight }) => scaled(value, weight!))), div(ONE, all));
}
