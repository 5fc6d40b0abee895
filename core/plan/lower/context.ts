import type { Manifest, Term, ZoneType } from '../model.ts';
import type { Locale, ScaledUnit } from '../quantity/quantity.ts';
import type { UnitDeclaration } from '../quantity/read-unit.ts';

/** What of the manifest decides how the plan files are read. */
export interface PlanContext {
  readonly locale: Locale;
  readonly terms: readonly Term[];
  readonly units: readonly UnitDeclaration[];
  readonly zoneTypes: readonly ZoneType[];
}

/** A pure function of one object, remembered by whoever calls as long as the object lives (`Database.derive`). */
export type Memo = <O extends object, V>(from: (of: O) => V, of: O) => V;

/** All that reading an entry of one file rests on besides its text; entries are remembered by the identity of this object. */
export interface ReadContext {
  readonly file: string;
  readonly plan: PlanContext;
  /** The units of the plan's indicators: numbers without a unit take them. Empty while the indicators themselves are read. */
  readonly indicatorUnits: ReadonlyMap<string, ScaledUnit>;
  /** Remembers what was read of an object as long as the object lives. */
  readonly remember: Memo;
}

/** What a manifest says about reading. */
export function planContext(manifest: Manifest): PlanContext {
  return {
    locale: manifest.locale,
    terms: manifest.terms,
    units: manifest.units.map(({ id, name, equals }) => ({ id, name, equals })),
    zoneTypes: manifest.zoneTypes,
  };
}
