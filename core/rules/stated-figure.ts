import type { Actual } from '../plan/model.ts';
import type { Amount } from '../rollup/amount.ts';
import { inUnitOf } from '../rollup/convert.ts';
import type { Request } from '../rollup/request.ts';
import { type Series, seriesOf } from '../rollup/ways/reported.ts';
import { type Figure, figuresOfEntry } from '../workspace/figures.ts';
import type { Plan } from '../workspace/plan.ts';

/** The number of a figure in base units of its indicator; undefined while it is not reported or cannot be converted. */
export function amountOfFigure(plan: Plan, figure: Figure): Amount | undefined {
  return figure.quantity && inUnitOf(plan, figure.quantity, figure.indicator, figure.asOf, figure.period.last!).amount;
}

/** The figure of an entry's own `value`; undefined where it has none, or is dated outside its period. */
export function ownFigure(plan: Plan, actual: Actual): Figure | undefined {
  return figuresOfEntry(plan.db, plan.root, actual).find(({ origin }) => origin === 'value');
}

/** What a figure answers: its indicator, scope and period on the day it runs to. */
export function requestOfFigure({ indicator, scope, period, asOf }: Figure): Request {
  return { indicator, scope, first: period.first!, last: period.last!, at: asOf };
}

/** Every reported figure of the same indicator, scope, period and day. */
export function sameDay(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesWith(plan, figure)?.byDay.get(figure.asOf) ?? [];
}

/** Of the same indicator, scope and period the figure used for each day, in order of the days. */
export function usedSeries(plan: Plan, figure: Figure): readonly Figure[] {
  return seriesWith(plan, figure)?.used ?? [];
}

/** Whether a figure is the one used of those of its day; the others are told as conflicting. */
export function isUsed(plan: Plan, figure: Figure): boolean {
  return seriesWith(plan, figure)?.usedOnDay.get(figure.asOf) === figure;
}

/** Figures of one status: actual and final ones are alike. */
export function isSameStatus(a: Pick<Figure, 'status'>, b: Pick<Figure, 'status'>): boolean {
  const group = ({ status }: Pick<Figure, 'status'>) => (status === 'final' ? 'actual' : status);
  return group(a) === group(b);
}

function seriesWith(plan: Plan, { indicator, scope, period }: Figure): Series | undefined {
  return seriesOf(plan, indicator, scope, period);
}
