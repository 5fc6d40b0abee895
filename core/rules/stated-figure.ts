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

/** Every reported figure of the same indicator, scope and period, in the order of the files. */
export function sameSeries(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesOf(plan, figure)?.all ?? [];
}

/** Of the same indicator, scope and period the figure used for each day, in order of the days. */
export function usedSeries(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesOf(plan, figure)?.used ?? [];
}

/** Whether a figure is the one used of those of its day; the others are told as conflicting. */
export function isUsed(plan: Plan, figure: Figure): boolean {
  return usedSeries(plan, figure).includes(figure);
}

/** Figures of one status: actual and final ones are alike. */
export function isSameStatus(a: Pick<Figure, 'status'>, b: Pick<Figure, 'status'>): boolean {
  const group = ({ status }: Pick<Figure, 'status'>) => (status === 'final' ? 'actual' : status);
  return group(a) === group(b);
}

interface Series {
  readonly all: readonly Figure[];
  readonly used: readonly Figure[];
}

function seriesOf(plan: Plan, { indicator, scope, period }: Figure): Series | undefined {
  return plan.db.derive(byPeriod, plan.figures(indicator, scope)).get(keyOf(period));
}

function byPeriod(figures: readonly Figure[]): ReadonlyMap<string, Series> {
  const periods = groupBy(figures.filter((figure) => figure.quantity), (figure) => keyOf(figure.period));
  return new Map([...periods].map(([key, all]) => [key, { all, used: usedOf(all) }]));
}

function usedOf(figures: readonly Figure[]): readonly Figure[] {
  const days = [...groupBy(figures, (figure) => figure.asOf)].sort(([a], [b]) => a - b);
  return days.map(([, same]) => chosen(same)!);
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
