import type { Said } from '../../messages/said.ts';
import type { DeclaredZones, Locality, Zone } from '../../plan/model.ts';
import type { Day } from '../../plan/period/period.ts';
import { sayWord, wordOf } from '../../plan/words.ts';
import { child, type Place } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { zoneWithAncestors } from '../../workspace/hierarchy.ts';
import type { Plan } from '../../workspace/plan.ts';
import { territoryOf } from '../../workspace/territory.ts';
import type { Fix } from '../finding.ts';
import { freeId } from '../free-id.ts';
import { allIntoRegister } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

const MOST_STUBS = 20;

/** Ten parks, says the report, and nine are named. */
export default rule({
  code: 'zone-count-mismatch',
  category: 'structure',
  severity: 'warning',
  on: 'locality',
  says: {
    en: '{source} counts {declared} {type}; this plan lists {registered}.',
    vi: '{source} ghi {declared} {type}; kế hoạch này khai báo {registered}.',
  },
  why: {
    en: 'A zone that is counted and not named has no targets and no figures; totals of the province leave it out.',
    vi: 'Khu được đếm mà không nêu tên thì không có chỉ tiêu, không có số liệu; tổng của tỉnh sẽ thiếu khu đó.',
  },
  bad: `
localities: {tx-b: {name: Thị xã B, level: town, within: tinh, declared-zones: [{as-of: 2024-01-01, KCN: 2}]}}
`,
  good: `
localities: {tx-b: {name: Thị xã B, level: town, within: tinh, declared-zones: [{as-of: 2024-01-01, KCN: 2}]}}
zones: {kcn-c: {name: KCN C, type: KCN, localities: [tx-b]}, kcn-d: {name: KCN D, type: KCN, localities: [tx-b]}}
`,
  *check(locality, plan) {
    for (const declared of locality.declaredZones) {
      for (const [type, count] of declared.counts) {
        const { here, anywhere } = registered(plan, locality, type, declared.asOf);
        if (count >= here && count <= here + anywhere) continue;
        yield {
          place: placeOfCount(plan, declared, type),
          values: {
            source: declared.source === undefined ? locality.name || locality.id : nameOf(plan, 'sources', declared.source),
            declared: String(count),
            type: typeName(plan, type, count),
            registered: String(here),
          },
          fixes: stubs(plan, locality, type, count - here - anywhere),
        };
      }
    }
  },
});

/** The zones of a type that existed on a day: those in the locality, and those of which nobody says where they lie. */
function registered(
  plan: Plan,
  { id }: Locality,
  type: string,
  day: Day | undefined,
): { readonly here: number; readonly anywhere: number } {
  const below = territoryOf(plan.db, plan.root, id, day ?? plan.day);
  const zones = plan.all('zones').filter((zone) => zone.type === type && existed(zone, day));
  const places = zones.map(
    (zone) => zoneWithAncestors(plan.db, plan.root, zone.id).find(({ localities }) => localities.length > 0)?.localities,
  );
  return {
    here: places.filter((place) => place?.some((line) => below.has(line.id))).length,
    anywhere: places.filter((place) => !place).length,
  };
}

function existed({ established, closed }: Zone, day: Day | undefined): boolean {
  if (day === undefined) return true;
  return (!established || established.first <= day) && (!closed || closed.last > day);
}

/** The count's own key, which may be the type's short form; of several the last counts. */
function placeOfCount(plan: Plan, { place }: DeclaredZones, type: string): Place {
  const written = plan.db.get(tree, place.file).valueAt(place.pointer);
  const pair = written?.kind === 'map' ? written.pairs.findLast(({ key }) => typeOf(plan, key) === type) : undefined;
  return child(place, pair?.key ?? type);
}

function typeOf({ manifest }: Plan, written: string): string | undefined {
  const declared = manifest.zoneTypes.find(({ id, short, name }) => [id, short, name].includes(written.normalize('NFC')));
  return wordOf('zoneType', written) ?? declared?.id;
}

function typeName({ manifest }: Plan, type: string, count: number): Said {
  const declared = manifest.zoneTypes.find(({ id }) => id === type);
  if (declared) return declared.short || declared.name || type;
  return { say: 'both', text: { en: sayWord('zoneType', type, 'en') + (count === 1 ? '' : 's'), vi: sayWord('zoneType', type, 'vi') } };
}

function stubs(plan: Plan, locality: Locality, type: string, missing: number): readonly Fix[] {
  if (missing <= 0 || missing > MOST_STUBS) return [];
  const short = plan.manifest.zoneTypes.some(({ id }) => id === type) ? type : sayWord('zoneType', type, 'vi');
  const stem = short.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'khu';
  const ids: string[] = [];
  for (let n = 1; ids.length < missing; n += 1) if (freeId(plan, `${stem}-${n}`) === `${stem}-${n}`) ids.push(`${stem}-${n}`);
  return [
    {
      title: { en: `Add ${missing} ${missing === 1 ? 'zone' : 'zones'} to be named`, vi: `Thêm ${missing} khu, tên ghi sau` },
      edits: allIntoRegister(
        plan,
        locality.place.file,
        'zones',
        ids.map((id) => [id, `{name: <name>, type: ${short}, localities: [${locality.id}]}`]),
      ),
      blank: true,
    },
  ];
}
