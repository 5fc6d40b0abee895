import type { Day } from '../plan/period/period.ts';
import type { Amount } from '../rollup/amount.ts';
import { inUnitOf } from '../rollup/convert.ts';
import type { Request } from '../rollup/request.ts';
import { chosen } from '../rollup/ways/reported.ts';
import type { Figure } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';

/** The number of a figure in base units of its indicator; undefined while it is not reported or cannot be converted. */
export function amountOfFigure(plan: Plan, figure: Figure): Amount | undefined {
  return figure.quantity && inUnitOf(plan, figure.quantity, figure.indicator, figure.asOf, figure.period.last!).amount;
}

/** What a figure answers: its indicator, scope and period on the day it runs to. */
export function requestOfFigure({ indicator, scope, period, asOf }: Figure): Request {
  return { indicator, scope, first: period.first!, last: period.last!, at: asOf };
}

/** Every reported figure of the same indicator, scope, period and day. */
export function sameDay(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesOf(plan, figure)?.byDay.get(figure.asOf) ?? [];
}

/** Of the same indicator, scope and period the figure used for each day, in order of the days. */
export function usedSeries(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesOf(plan, figure)?.used ?? [];
}

/** Whether a figure is the one used of those of its day; the others are told as conflicting. */
export function isUsed(plan: Plan, figure: Figure): boolean {
  return seriesOf(plan, figure)?.usedOnDay.get(figure.asOf) === figure;
}

/** Figures of one status: actual and final ones are alike. */
export function isSameStatus(a: Pick<Figure, 'status'>, b: Pick<Figure, 'status'>): boolean {
  const group = ({ status }: Pick<Figure, 'status'>) => (status === 'final' ? 'actual' : status);
  return group(a) === group(b);
}

interface Series {
  readonly byDay: ReadonlyMap<Day, readonly Figure[]>;
  readonly usedOnDay: ReadonlyMap<Day, Figure>;
  readonly used: readonly Figure[];
}

function seriesOf(plan: Plan, { indicator, scope, period }: Figure): Series | undefined {
  return plan.db.derive(byPeriod, plan.figures(indicator, scope)).get(keyOf(period));
}

function byPeriod(figures: readonly Figure[]): ReadonlyMap<string, Series> {
  const periods = groupBy(figures.filter((figure) => figure.quantity), (figure) => keyOf(figure.period));
  return new Map([...periods].map(([key, all]) => [key, seriesIn(all)]));
}

function seriesIn(figures: readonly Figure[]): Series {
  const byDay = groupBy(figures, (figure) => figure.asOf);
  const usedOnDay = new Map([...byDay].sort(([a], [b]) => a - b).map(([day, same]) => [day, chosen(same)!]));
  return { byDay, usedOnDay, used: [...usedOnDay.values()] };
}

function keyOf({ first, last }: Figure['period']): string {
  return `${first} ${last}`;
}

function groupBy<K>(figures: readonly Figure[], of: (figure: Figure) => K): ReadonlyMap<K, readonly Figure[]> {
  const groups = new Map<K, Figure[]>();
  for (const figure of figures) {
    const same = groups.get(of(figure));
    if (same) same.push(figure);
    else groups.set(of(figure), [figure]);
  }
  return groups;
}
