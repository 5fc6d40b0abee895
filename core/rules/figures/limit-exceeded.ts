import type { Indicator, Project } from '../../plan/model.ts';
import { sumQuantities } from '../../plan/quantity/measure.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { amountOf } from '../../rollup/amount.ts';
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
import { shownSum } from '../shown-sum.ts';
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
      const indicator = plan.one('indicators', figure.indicator);
      const limit = plan.one('indicators', indicator?.notAbove);
      if (!limit || !isLatest(plan, figure)) continue;
      const [own, other] = bothUpTo(plan, figure, indicator!, limit);
      const wrong = own?.amount && other?.amount && residualOf(other.amount, own.amount);
      if (!wrong || wrong.residual.compare(0) > 0) continue;
      const [a, b] = [shownSum(wrong), wrong.stated.point ?? wrong.stated.interval.high!];
      yield {
        place: figure.place,
        values: {
          indicator: nameOf(plan, 'indicators', figure.indicator),
          a: exactly(plan, figure.indicator, a),
          limit: nameOf(plan, 'indicators', limit.id),
          b: exactly(plan, limit.id, b),
        },
        data: exactDataOf(plan, figure.indicator, { a, b }),
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
  const today = plan.day;
  const days = plan.figures(figure.indicator, figure.scope).flatMap(({ quantity, asOf }) => (quantity && asOf <= today ? [asOf] : []));
  return figure.asOf === Math.max(...days) && isUsed(plan, figure);
}

/** Both on the day of the figure: levels as they are, flows from the first day that both are known of. Unknown where the other began later. */
function bothUpTo(plan: Plan, figure: Figure, own: Indicator, limit: Indicator): readonly (Rollup | undefined)[] {
  const { scope, period, asOf } = figure;
  if (!own.kind || own.kind !== limit.kind || own.unit?.unit.base !== limit.unit?.unit.base) return [];
  const from = (indicator: string, first: number) => {
    const found = rollup(plan, { indicator, scope, first, last: period.last!, at: asOf });
    return found?.asOf === asOf && !found.partial ? { first, found } : undefined;
  };
  const longest = (id: string, until: number) => {
    const starts = plan.figures(id, scope).flatMap((each) => (each.period.first! < until ? [each.period.first!] : []));
    for (const first of [...starts.sort((a, b) => a - b), until]) {
      const reached = from(id, first);
      if (reached) return reached;
    }
    return undefined;
  };
  const reach = own.kind === 'flow' ? longest : from;
  const mine = reach(own.id, period.first!);
  return [mine?.found, mine && reach(limit.id, mine.first)?.found];
}

/** Where a project says what is registered. */
function registeredAt({ events, place }: Project): readonly Place[] {
  const adding = events.filter(({ event, amount }) => amount && event !== 'disbursed').map((event) => child(event.place, 'amount'));
  return adding.length > 0 ? adding : [child(place, 'registered')];
}

/** A project that disburses more than its registered capital of that day; told where it first does. An event half written may be what is missing. */
function* overdrawn(plan: Plan, project: Project): Iterable<Finding> {
  const like = project.registered ?? project.events.find(({ event, amount }) => amount && event !== 'disbursed')?.amount;
  if (!like || project.events.some(({ event, date }) => !event || !date)) return;
  const currency = like.unit.base;
  const paid = eventsOf(project).filter(({ event, amount }) => event === 'disbursed' && amount);
  for (const [i, event] of paid.entries()) {
    const amounts = paid.slice(0, i + 1).map((each) => inCurrency(plan, each.amount!, currency, each.date.last, each.date.last).amount);
    const fromEvents = registeredCapital(plan, project, event.date.last, currency);
    const isSaid = project.registered && (!fromEvents || fromEvents.point?.equals(0));
    const limit = isSaid ? amountOf(project.registered) : fromEvents;
    const wrong = limit && amounts.every((amount) => amount !== undefined) && residualOf(limit, sumQuantities(amounts));
    if (!wrong || wrong.residual.compare(0) > 0) continue;
    const said = (value: Rational) => ({ say: 'number' as const, value, unit: { unit: like.unit, scale: like.scale } });
    const [a, b] = [shownSum(wrong), wrong.stated.point ?? wrong.stated.interval.high!];
    yield {
      place: child(event.place, 'amount'),
      variant: 'project',
      values: { project: project.name || project.id, a: said(a), b: said(b) },
      related: registeredAt(project).map((place) => ({ place, says: { en: 'registered', vi: 'vốn đăng ký' } })),
    };
    return;
  }
}
