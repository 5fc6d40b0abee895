import { dateOf, day, span } from './calendar.ts';
import { type Pool, valueOf } from './generate-figures.ts';
import type { EventData, ProjectData, Unit } from './plan-data.ts';
import type { Random } from './random.ts';

/** Projects with their events in the order of the stages. */
export function projects(random: Random, pool: Pool): readonly ProjectData[] {
  if (!pool.plan.indicators[0]!.fromEvents) return [];
  const leaves = pool.plan.zones.filter((zone) => zone.type !== 'nhóm' && !pool.plan.zones.some((each) => each.within === zone.id));
  return Array.from({ length: random.int(1, 4) }, (_, n) => ({
    id: `project-${n}`,
    ...(random.chance(0.25)
      ? { zone: random.pick(['outside', 'outside', 'unknown']), locality: random.pick(pool.plan.localities).id }
      : { zone: random.pick(leaves).id }),
    role: random.pick(['infrastructure', 'production'] as const),
    events: events(random, pool),
  }));
}

function events(random: Random, pool: Pool): readonly EventData[] {
  const kinds = [
    'licensed',
    'capital-increased',
    'share-purchase',
    'land-leased',
    'workers',
    'capital-reduced',
    'disbursed',
    'land-reduced',
    'workers',
    'capital-increased',
  ];
  const chosen = [...random.some(kinds, 0.5), ...(random.chance(0.25) ? [random.pick(['revoked', 'ended'])] : [])];
  const [coarse, silent] = [random.pick([0, 0.2, 0.6]), random.pick([0, 0, 0.2])];
  const dates = chosen
    .map(() => (random.chance(0.2) ? random.pick(pool.dates) : dateOf(random.int(day('2023-06-01'), day('2024-12-31')))))
    .sort()
    .map((date) => (random.chance(coarse) ? coarser(random, date) : date))
    .sort((a, b) => span(a).first - span(b).first);
  const value = (unit: Unit) =>
    random.chance(silent) ? undefined : { ...valueOf(random, unit, { qualified: 0, foreign: pool.foreign }), bare: undefined };
  return chosen.map((event, n) => ({
    date: dates[n]!,
    event,
    ...(event.startsWith('land') ? { land: value('ha') } : event === 'workers' ? { workers: value('person') } : {}),
    ...(['licensed', 'capital-increased', 'share-purchase', 'capital-reduced', 'disbursed'].includes(event) ||
    (event === 'revoked' && random.chance(0.5))
      ? { amount: value('mUSD') }
      : {}),
  }));
}

/** The month, quarter or year of a date. */
function coarser(random: Random, date: string): string {
  const [year, month] = date.split('-') as [string, string];
  return random.pick([year, `${year}-Q${Math.ceil(Number(month) / 3)}`, `${year}-${month}`]);
}
