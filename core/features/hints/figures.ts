import { sayAmount, sayMeasure } from '../../messages/amounts.ts';
import { sayBound } from '../../messages/bounds.ts';
import { sayDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { sayPace, sayPercent } from '../../messages/numbers.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { inCurrency, inUnitOf } from '../../rollup/convert.ts';
import { residualOf } from '../../rollup/identity.ts';
import { comparisonInForce } from '../../rollup/in-force.ts';
import { candidates } from '../../rollup/rollup.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayMoney, sayRate } from '../said-number.ts';
import type { Hint } from './hint.ts';

const TEXTS = {
  share: { en: '{share} of the target', vi: '{share} kế hoạch' },
  shareOf: { en: '{share} of {bound} ({name}) as of {date}', vi: '{share} của {bound} ({name}), tính đến {date}' },
  pace: { en: 'pace {pace}', vi: 'tiến độ {pace}' },
  paceOf: { en: '{actual} against {expected} expected by {date}', vi: '{actual} so với {expected} phải đạt đến {date}' },
  total: { en: 'adds up to {sum}', vi: 'cộng lại là {sum}' },
  totalOf: { en: 'stated {stated}, computed {sum}, residual {residual}', vi: 'ghi {stated}, tính được {sum}, chênh lệch {residual}' },
} as const;

/** Behind a figure: its share of the target and pace on its own date, the computed total where it differs, its worth in the report's currency. */
export function* hintsOfFigure(plan: Plan, figure: Figure, how: How): Iterable<Hint> {
  if (!figure.quantity || figure.origin === 'of-which') return;
  for (const goal of plan.goals) {
    if (goal.target.indicator !== figure.indicator || goal.scope !== figure.scope) continue;
    const found = assess(plan, goal.id, figure.asOf);
    if (found && found.first === figure.period.first && found.last === figure.period.last && found.rollup?.asOf === figure.asOf)
      yield* progressHints(figure, found, how);
  }
  yield* totalHint(plan, figure, how);
  yield* conversionHint(plan, figure, how);
}

function* progressHints(figure: Figure, found: Assessment, how: How): Iterable<Hint> {
  const { progress, indicator, inForce, goal } = found;
  const unit = indicator?.unit;
  if (!progress || !unit) return;
  const date = sayDate(figure.asOf, how.locale);
  if (progress.attainment) {
    const share = sayPercent(progress.attainment, how);
    const demanded = comparisonInForce(inForce, goal);
    const bound = demanded ? sayBound(demanded, how, { in: unit, named: true }) : '';
    yield {
      place: figure.place,
      kind: 'share',
      label: fill(TEXTS.share[how.language], { share }, how),
      tooltip: fill(TEXTS.shareOf[how.language], { share, bound, name: goal.target.name, date }, how),
    };
  }
  if (progress.pace && progress.expected && found.actual) {
    const [actual, expected] = [found.actual, progress.expected].map((value) =>
      sayAmount(value, unit, how, { decimals: indicator.decimals }),
    );
    yield {
      place: figure.place,
      kind: 'pace',
      label: fill(TEXTS.pace[how.language], { pace: sayPace(progress.pace, how) }, how),
      tooltip: fill(TEXTS.paceOf[how.language], { actual, expected, date }, how),
    };
  }
}

function* totalHint(plan: Plan, figure: Figure, how: How): Iterable<Hint> {
  const { first, last } = figure.period as { first: number; last: number };
  const unit = plan.one('indicators', figure.indicator)?.unit;
  const stated = inUnitOf(plan, figure.quantity!, figure.indicator, figure.asOf, last).amount;
  if (!unit || !stated) return;
  for (const other of candidates(plan, { indicator: figure.indicator, scope: figure.scope, first, last, at: figure.asOf })) {
    if (other.way !== 'components' && other.way !== 'zones') continue;
    if (!other.amount || other.partial || other.asOf !== figure.asOf) continue;
    const wrong = residualOf(stated, other.amount);
    if (!wrong) continue;
    const sum = sayMeasure(other.amount, unit, how);
    const residual = sayAmount(wrong.residual, unit, how, { change: true });
    yield {
      place: figure.place,
      kind: 'total',
      label: fill(TEXTS.total[how.language], { sum }, how),
      tooltip: fill(TEXTS.totalOf[how.language], { stated: sayMeasure(stated, unit, how), sum, residual }, how),
    };
  }
}

function* conversionHint(plan: Plan, figure: Figure, how: How): Iterable<Hint> {
  const currency = plan.manifest.reportCurrency;
  const { quantity, asOf, period, place } = figure;
  if (currency === undefined || quantity!.unit.dimension !== 'money' || quantity!.unit.base === currency) return;
  const converted = inCurrency(plan, quantity!, currency, asOf, period.last!);
  if (!converted.amount) return;
  const label = `≈ ${sayMoney(converted.amount, currency, how)}`;
  yield { place, kind: 'conversion', label, tooltip: converted.rate ? sayRate(converted.rate, how) : '' };
}
