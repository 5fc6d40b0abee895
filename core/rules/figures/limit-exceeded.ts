import type { Project } from '../../plan/model.ts';
import { sum } from '../../plan/quantity/rational.ts';
import { inCurrency } from '../../rollup/convert.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { residualOf } from '../../rollup/identity.ts';
import { eventsOf, registeredCapital } from '../../rollup/postings.ts';
import { rollup } from '../../rollup/rollup.ts';
import { child, type Place } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, exactly, nameOf } from '../say.ts';
import { isUsed } from '../stated-figure.ts';

/** More disbursed than was ever registered. */
export default rule({
  code: 'limit-exceeded',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: '`{indicator}` ({a}) exceeds `{limit}` ({b}).',
    vi: '`{indicator}` ({a}) vượt `{limit}` ({b}).',
  },
  variants: {
    project: {
      en: '`{project}` has disbursed {a}, more than the {b} registered.',
      vi: '`{project}` đã giải ngân {a}, vượt vốn đăng ký {b}.',
    },
  },
  why: {
    en: 'Nobody disburses more than was registered. Where a figure says so, one of the two leaves something out, or they count different projects.',
    vi: 'Không thể giải ngân nhiều hơn vốn đã đăng ký. Nếu số liệu cho thấy như vậy thì một trong hai bị thiếu, hoặc không cùng danh sách dự án.',
  },
  bad: `
actuals: [{indicator: disbursed, period: 2023, value: 120 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]
`,
  good: `
actuals: [{indicator: disbursed, period: 2023, value: 20 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const limit = plan.one('indicators', plan.one('indicators', figure.indicator)?.notAbove);
      if (!limit || !figure.quantity || !isLatest(plan, figure)) continue;
      const [own, other] = bothUpTo(plan, figure, limit.id);
      const [a, b] = [own?.amount, other?.amount];
      if (!a?.point || !b?.point || (residualOf(b, a)?.residual.compare(0) ?? 0) >= 0) continue;
      yield {
        place: figure.place,
        values: {
          indicator: nameOf(plan, 'indicators', figure.indicator),
          a: exactly(plan, figure.indicator, a.point),
          limit: nameOf(plan, 'indicators', limit.id),
          b: exactly(plan, limit.id, b.point),
        },
        data: exactDataOf(plan, figure.indicator, { a: a.point, b: b.point }),
        related: other!.parts.flatMap((part) => {
          const name = nameOf(plan, 'indicators', limit.id);
          return part.place ? [{ place: part.place, says: { en: name, vi: name } }] : [];
        }),
      };
    }
  },
  also: { project: (project, plan) => overdrawn(plan, project) },
});

/** The last figure used of its indicator and scope; the earlier ones are told by it. */
function isLatest(plan: Plan, figure: Figure): boolean {
  const known = plan.figures(figure.indicator, figure.scope).filter((each) => each.quantity && each.asOf <= (plan.asOf ?? each.asOf));
  return figure.asOf <= (plan.asOf ?? figure.asOf) && known.every((each) => each.asOf <= figure.asOf) && isUsed(plan, figure);
}

/** Both on the day of the figure: levels as they are, flows from the first day that both are known of. Unknown where the other began later. */
function bothUpTo(plan: Plan, figure: Figure, limit: string): readonly [Rollup | undefined, Rollup | undefined] {
  const { indicator, scope, period, asOf } = figure;
  const [own, other] = [plan.one('indicators', indicator), plan.one('indicators', limit)];
  if (!own?.kind || own.kind !== other?.kind || own.unit?.unit.base !== other.unit?.unit.base) return [undefined, undefined];
  const from = (id: string, first: number) => {
    const found = rollup(plan, { indicator: id, scope, first, last: period.last!, at: asOf });
    return found && found.asOf === asOf && !found.partial ? { first, found } : undefined;
  };
  const longest = (id: string, until: number) => {
    const starts = plan.figures(id, scope).flatMap((each) => (each.quantity && each.period.first! <= until ? [each.period.first!] : []));
    for (const first of [...new Set([...starts, until])].sort((a, b) => a - b)) {
      const reached = from(id, first);
      if (reached) return reached;
    }
    return undefined;
  };
  const mine = own.kind === 'flow' ? longest(indicator, period.first!) : from(indicator, period.first!);
  return [mine?.found, mine && (own.kind === 'flow' ? longest(limit, mine.first) : from(limit, mine.first))?.found];
}

/** Where a project says what is registered. */
function registeredAt({ registered, events, place }: Project): readonly Place[] {
  const adding = events.filter(({ event, amount }) => amount && event !== 'disbursed').map((event) => child(event.place, 'amount'));
  return adding.length > 0 || !registered ? adding : [child(place, 'registered')];
}

/** A project that disburses more than its registered capital of that day; told where it first does. */
function* overdrawn(plan: Plan, project: Project): Iterable<Finding> {
  const registered = project.registered ?? project.events.find(({ event, amount }) => amount && event !== 'disbursed')?.amount;
  if (!registered) return;
  const currency = registered.unit.base;
  const paid = eventsOf(project).filter(({ event, amount }) => event === 'disbursed' && amount);
  for (const [i, event] of paid.entries()) {
    const amounts = paid.slice(0, i + 1).map((each) => inCurrency(plan, each.amount!, currency, each.date.last, each.date.last).amount);
    const fromEvents = registeredCapital(plan, project, event.date.last, currency)?.point;
    const limit = project.registered?.point && (!fromEvents || fromEvents.equals(0)) ? project.registered.point : fromEvents;
    if (!limit || amounts.some((amount) => !amount?.point)) return;
    const total = sum(amounts.map((amount) => amount!.point!));
    const tolerance = sum(amounts.map((amount) => amount!.halfStep)).add(registered.halfStep);
    if (total.sub(limit).compare(tolerance) <= 0) continue;
    const said = (value: typeof total) => ({ say: 'number' as const, value, unit: { unit: registered.unit, scale: registered.scale } });
    yield {
      place: child(event.place, 'amount'),
      variant: 'project',
      values: { project: project.name || project.id, a: said(total), b: said(limit) },
      related: registeredAt(project).map((place) => ({ place, says: { en: 'registered', vi: 'vốn đăng ký' } })),
    };
    return;
  }
}
