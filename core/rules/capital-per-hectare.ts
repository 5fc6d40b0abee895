import type { Project } from '../plan/model.ts';
import type { ScaledUnit } from '../plan/quantity/quantity.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { query } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { leasedLand, registeredCapital } from '../rollup/postings.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { projectsOfZone } from '../workspace/zone-projects.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Registered capital over land: as stated, else as the events have it. */
export interface PerHectare {
  readonly value: Rational;
  readonly unit: ScaledUnit;
}

/** The capital on a hectare of a project, and what is usual in its zone in that currency; either is absent while it is not known. */
export function priceOf(plan: Plan, { id, zone }: Project): { readonly own?: PerHectare; readonly spread?: Spread } {
  const prices = zone === undefined ? undefined : plan.db.get(pricesIn, `${plan.root}\n${zone}`);
  const own = prices?.projects.get(id);
  return own ? { own, spread: prices!.spreads.get(own.unit.unit.base) } : {};
}

interface Prices {
  readonly projects: ReadonlyMap<string, PerHectare>;
  /** By currency. */
  readonly spreads: ReadonlyMap<string, Spread>;
}

/** Key: root, zone. */
const pricesIn = query<string, Prices>(
  'capital per hectare',
  (db, key) => {
    const [root, zone] = key.split('\n') as [string, string];
    const plan = planOf(db, root);
    const known = projectsOfZone(db, root, zone).flatMap((project): [string, PerHectare][] => {
      const price = capitalPerHectare(plan, project);
      return price ? [[project.id, price]] : [];
    });
    const currencies = new Set(known.map(([, price]) => price.unit.unit.base));
    const spreads = [...currencies].flatMap((currency): [string, Spread][] => {
      const spread = spreadOf(known.flatMap(([, price]) => (price.unit.unit.base === currency ? [price.value] : [])));
      return spread ? [[currency, spread]] : [];
    });
    return { projects: new Map(known), spreads: new Map(spreads) };
  },
  sameStructure,
);

function capitalPerHectare(plan: Plan, project: Project): PerHectare | undefined {
  const amount = project.registered ?? project.events.find((event) => event.amount)?.amount;
  const land = project.land?.point ?? leasedLand(project, plan.day)?.point;
  if (!amount || !land || land.compare(0) <= 0) return undefined;
  const capital = project.registered?.point ?? registeredCapital(plan, project, plan.day, amount.unit.base)?.point;
  return capital && capital.compare(0) > 0 ? { value: capital.div(land), unit: { unit: amount.unit, scale: amount.scale } } : undefined;
}
