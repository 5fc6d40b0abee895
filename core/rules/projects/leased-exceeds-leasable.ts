import type { Zone } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { hasEnded, leasedLand, movesOf } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import type { Finding } from '../finding.ts';
import type { Said } from '../../messages/said.ts';
import type { Place } from '../../syntax/place.ts';
import { child } from '../../syntax/place.ts';
import type { Amount } from '../../rollup/amount.ts';
import { rollup } from '../../rollup/rollup.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { entriesOf } from '../../workspace/registers.ts';
import { rule } from '../rule.ts';
import { scopeName } from '../say.ts';
import { amountOfFigure, requestOfFigure } from '../stated-figure.ts';

/** More land let than there is to let. */
export default rule({
  code: 'leased-exceeds-leasable',
  category: 'projects',
  severity: 'error',
  on: 'zone',
  says: {
    en: '`{zone}` has leased out {a}, more than its {b} of leasable land.',
    vi: 'Đất đã cho thuê {a} vượt quỹ đất cho thuê được {b} của `{zone}`.',
  },
  why: {
    en: 'One of the two areas is of another year, another phase, or counts roads and green; the occupancy made of them is over 100%.',
    vi: 'Một trong hai diện tích là của năm khác, giai đoạn khác, hoặc tính cả đường và cây xanh; tỷ lệ lấp đầy tính ra sẽ trên 100 %.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 450 ha, leased: 520 ha}}}
`,
  good: `
zones: {kcn-c: {name: KCN C, type: KCN, area: {leasable: 520 ha, leased: 450 ha}}}
`,
  variants: {
    projects: {
      en: 'The projects in `{zone}` lease {a}, more than its {b} of leasable land.',
      vi: 'Các dự án trong `{zone}` thuê {a}, vượt quỹ đất cho thuê được {b} của khu.',
    },
  },
  *check(zone, plan) {
    const { area, name, id, place } = zone;
    const { leased, leasable } = area;
    if (!leasable) return;
    if (!leased || !exceeds(leased, leasable)) return yield* byProjects(plan, zone, leasable);
    yield {
      place: child(place, 'area', 'leased'),
      values: { a: { say: 'quantity', quantity: leased }, b: { say: 'quantity', quantity: leasable }, zone: name || id },
      related: [{ place: child(place, 'area', 'leasable'), says: { en: 'leasable land', vi: 'đất cho thuê được' } }],
    };
  },
  also: {
    *actual(actual, plan) {
      for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
        const toLet = plan.db.get(landToLet, plan.root).get(figure.indicator);
        const leased = toLet !== undefined && plan.one('zones', figure.scope) && amountOfFigure(plan, figure);
        const stock = leased && stockFor(plan, figure, toLet);
        if (!stock || !exceeds(leased, stock.amount)) continue;
        yield {
          place: figure.place,
          values: { a: { say: 'quantity', quantity: figure.quantity! }, b: stock.said, zone: scopeName(plan, figure.scope) },
          related: stock.place ? [{ place: stock.place, says: { en: 'leasable land', vi: 'đất cho thuê được' } }] : [],
        };
      }
    },
  },
});

/** What the projects have leased so far, as far as their events say it. */
function* byProjects(plan: Plan, { name, id, place }: Zone, leasable: Quantity): Iterable<Finding> {
  const today = plan.day;
  const lessees = projectsIn(plan, id, today).filter((project) => !hasEnded(project, today));
  const parts = lessees.flatMap((project) => leasedLand(project, today) ?? []);
  const total = sumQuantities(parts);
  if (!exceeds(total, leasable)) return;
  yield {
    place: child(place, 'area', 'leasable'),
    variant: 'projects',
    values: {
      zone: name || id,
      a: { say: 'measure', value: total, unit: { unit: leasable.unit, scale: leasable.scale } },
      b: { say: 'quantity', quantity: leasable },
    },
    related: lessees.flatMap((project) =>
      movesOf(project, 'land', today).map((event) => ({ place: event.place, says: { en: project.name, vi: project.name } })),
    ),
  };
}

interface Stock {
  readonly amount: Amount;
  readonly said: Said;
  readonly place: Place | undefined;
}

/** How much land the zone has for what the figure counts: the figure of the denominator, else the zone's own leasable area. */
function stockFor(plan: Plan, figure: Figure, id: string): Stock | undefined {
  const unit = plan.one('indicators', id)!.unit!;
  const found = rollup(plan, { ...requestOfFigure(figure), indicator: id });
  if (found?.amount && !found.partial)
    return { amount: found.amount, said: { say: 'measure', value: found.amount, unit }, place: found.parts[0]?.place };
  const zone = plan.one('zones', figure.scope)!;
  const own = zone.area.leasable;
  return own && { amount: own, said: { say: 'quantity', quantity: own }, place: child(zone.place, 'area', 'leasable') };
}

/** By the indicator of let land that of land to let: both areas, one the part of the other in a ratio. Key: root. */
const landToLet = query<string, ReadonlyMap<string, string>>(
  'land to let',
  (db, root) => {
    const indicators = entriesOf(db, root, 'indicators');
    const isArea = (id: string | undefined) => indicators.find((each) => each.id === id)?.unit?.unit.dimension === 'area';
    const pairs = indicators.filter(({ kind, numerator, denominator }) => kind === 'ratio' && isArea(numerator) && isArea(denominator));
    return new Map(pairs.map(({ numerator, denominator }) => [numerator!, denominator!]));
  },
  sameStructure,
);

/** Surely more, beyond what is rounded off. */
function exceeds(a: Amount, b: Amount): boolean {
  const [low, high] = [a.interval.low, b.interval.high];
  return low !== undefined && high !== undefined && low.sub(high).compare(a.halfStep.add(b.halfStep)) > 0;
}
