import type { LocalityData, PlanData, ZoneData } from './plan-data.ts';
import type { Random } from './random.ts';

type Localities = NonNullable<ZoneData['localities']>;

/** Localities, and zones up to three levels deep with a group across them. */
export function scopes(random: Random): Pick<PlanData, 'localities' | 'zones'> {
  const towns = random.chance(0.6);
  const localities = [
    { id: 'tinh' },
    ...(towns
      ? [
          { id: 'tx-a', within: 'tinh' },
          { id: 'tx-b', within: 'tinh' },
        ]
      : []),
  ];
  const old = towns ? abolished(random) : [];
  const zones: ZoneData[] = [];
  const make = (id: string, type: ZoneData['type'], within: ZoneData | undefined) => {
    const zone = { id, type, within: within?.id, localities: place(random, within?.localities, towns, old), ...life(random) };
    zones.push(zone);
    return zone;
  };
  const kkt = random.chance(0.6) ? make('kkt', 'KKT', undefined) : undefined;
  for (const id of ['park-a', 'park-b', 'park-c'].slice(0, random.int(1, 3))) {
    const park = make(id, 'KCN', random.chance(0.7) ? kkt : undefined);
    if (random.chance(0.25)) for (const n of [1, 2].slice(0, random.int(1, 2))) make(`${id}-${n}`, 'giai đoạn', park);
  }
  if (random.chance(0.35)) zones.push({ id: 'cluster', type: 'nhóm', members: group(random, zones) });
  return {
    localities: [...localities, ...old],
    zones: zones.map((zone) =>
      random.chance(0.1) && zones.some((each) => each.within === zone.id) ? { ...zone, children: 'partial' as const } : zone,
    ),
  };
}

/** Where a zone lies: as the one it is part of, or in one of its localities; at the top anywhere. */
function place(random: Random, above: Localities | undefined, towns: boolean, old: readonly LocalityData[]): Localities {
  if (above) return random.chance(0.5) || above.length === 1 ? above : [{ id: random.pick(above).id }];
  if (!towns || random.chance(0.3)) return [{ id: 'tinh' }];
  if (old.length > 0 && random.chance(0.5)) return inOld(random, old);
  const both = [{ id: 'tx-a' }, { id: 'tx-b' }];
  if (random.chance(0.4)) return [random.pick(both)];
  return random.chance(0.8)
    ? [
        { id: 'tx-a', share: '70' },
        { id: 'tx-b', share: '30' },
      ]
    : both;
}

/** Districts that were abolished: taken in by one or by both, one after the other, or by nobody that is named. */
function abolished(random: Random): readonly LocalityData[] {
  if (random.chance(0.55)) return [];
  const end = () => random.pick(['2023-12-31', '2024-03-15', '2024-06-30']);
  const first: LocalityData = {
    id: 'huyen',
    within: random.pick(['tinh', 'tinh', 'tx-a']),
    validTo: end(),
    successor: random.pick([['tx-a'], ['tx-a'], ['tx-b'], ['tx-a', 'tx-b'], undefined]),
  };
  const before: LocalityData = { id: 'huyen-xua', within: 'tinh', validTo: random.pick(['2023-06-30', end()]), successor: ['huyen'] };
  const below: LocalityData = { id: 'xa', within: 'huyen' };
  return [first, ...(random.chance(0.3) ? [before] : []), ...(random.chance(0.3) ? [below] : [])];
}

/** All of a zone in an old district, or a part of it. */
function inOld(random: Random, old: readonly LocalityData[]): Localities {
  const { id } = random.pick(old);
  return random.chance(0.6)
    ? [{ id }]
    : [
        { id, share: '40' },
        { id: 'tx-a', share: '60' },
      ];
}

function life(random: Random): Pick<ZoneData, 'established' | 'closed'> {
  return {
    established: random.maybe(0.12, () => random.pick(['2024-02-01', '2025-01-01', '2023-05-01', '2024-12-31'])),
    closed: random.maybe(0.06, () => random.pick(['2023-12-31', '2024-06-30'])),
  };
}

/** Members of which none lies within another. */
function group(random: Random, zones: readonly ZoneData[]): readonly string[] {
  const chosen = random.some(zones, 0.5);
  const above = (zone: ZoneData): readonly (string | undefined)[] => {
    const parent = zones.find((each) => each.id === zone.within);
    return parent ? [parent.id, ...above(parent)] : [];
  };
  const apart = chosen.filter((zone) => !chosen.some((other) => above(zone).includes(other.id)));
  return (apart.length > 0 ? apart : [zones[0]!]).map((zone) => zone.id);
}
