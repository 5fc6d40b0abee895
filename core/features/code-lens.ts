import { fill } from '../messages/fill.ts';
import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { type Place, withPart } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile } from '../workspace/documents.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import type { RegisterName } from '../workspace/registers.ts';
import { indicatorLens } from './lenses/indicator-lens.ts';
import { LENS } from './lenses/lens-words.ts';
import { policyLens } from './lenses/policy-lens.ts';
import { targetLens } from './lenses/target-lens.ts';
import { zoneLens } from './lenses/zone-lens.ts';
import { planAt, referencesTo } from './linked.ts';

/** What a lens may say. */
export const LENS_KINDS = ['target', 'zone', 'indicator', 'policy', 'references'] as const;
export type LensKind = (typeof LENS_KINDS)[number];

/** The registers above whose entries a lens of a kind stands. */
const SECTIONS: Readonly<Record<LensKind, readonly RegisterName[]>> = {
  target: ['targets'],
  zone: ['zones'],
  indicator: ['indicators'],
  policy: ['policies'],
  references: ['targets', 'zones', 'indicators', 'policies', 'organisations', 'localities', 'projects', 'sources', 'objectives'],
};

/** A lens before it is seen. */
export interface Lens {
  readonly range: TextRange;
  readonly kind: LensKind;
  readonly pointer: string;
}

/** Where lenses stand in a file, also above entries that cannot be read at the moment; their titles come when they are seen. */
export function codeLenses(db: Database, file: string, kinds: ReadonlySet<LensKind>): readonly Lens[] {
  const said = db.get(planFile, file);
  return LENS_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    const sections = SECTIONS[kind];
    const unread = said.unread.filter(({ register }) => (sections as readonly string[]).includes(register));
    const places = [...sections.flatMap((section) => said[section].map(({ place }) => place)), ...unread.map(({ place }) => place)];
    return places.map((place) => ({ range: rangeOf(db, withPart(place, 'key')), kind, pointer: place.pointer }));
  });
}

/** What a lens says; undefined where its entry cannot be read at the moment. */
export function codeLensTitle(db: Database, file: string, kind: LensKind, pointer: string, language: Language): string | undefined {
  const plan = planAt(db, file);
  const { locale, rounding } = plan.manifest;
  const how: How = { locale, rounding, language };
  for (const section of SECTIONS[kind]) {
    const entry = db.get(planFile, file)[section].find(({ place }) => place.pointer === pointer);
    if (entry) return kind === 'references' ? referencesLens(plan, section, entry, how) : TITLES[kind](plan, entry.id, how);
  }
  return undefined;
}

const TITLES = { target: targetLens, zone: zoneLens, indicator: indicatorLens, policy: policyLens } as const;

function referencesLens(plan: Plan, kind: RegisterName, { id, place }: { readonly id: string; readonly place: Place }, how: How): string {
  const count = referencesTo(plan, { kind, id, place }).length;
  return fill(LENS[count === 1 ? 'reference' : 'references'][how.language], { count: String(count) }, how);
}
