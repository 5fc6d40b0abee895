import type { Actual, Stated } from '../../plan/model.ts';
import { printExact } from '../../plan/quantity/print-number.ts';
import { ONE, type Rational } from '../../plan/quantity/rational.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { rollup } from '../../rollup/rollup.ts';
import { child } from '../../syntax/place.ts';
import { goalsOfIndicator } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { cut, isBorneOut, ratioOf } from '../borne-out.ts';
import { isAcrossBreak } from '../earlier-figure.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit, withoutUnit } from '../say.ts';
import { amountOfFigure, ownFigure } from '../stated-figure.ts';
import { fittingDenominators, ratioReading, type RatioReading } from '../stated-ratio.ts';

const MOST_OFFERS = 3;

export default rule({
  code: 'stated-ratio-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'actual',
  says: {
    en: '{ratio} is stated, but {exact} is computed (rounds to {rounded}, truncates to {truncated}); the stated ratio needs a denominator of {low}…{high}.',
    vi: 'Báo cáo ghi {ratio}, nhưng tính ra {exact} (làm tròn {rounded}, cắt bớt {truncated}); tỷ lệ này chỉ đúng với mẫu số {low}…{high}.',
  },
  variants: {
    times: {
      en: '{ratio} times is stated, but {exact} times is computed.',
      vi: 'Báo cáo ghi gấp {ratio} lần, nhưng tính ra gấp {exact} lần.',
    },
  },
  why: {
    en: 'A ratio that its own figure and target do not give was worked out on another base, or from another figure.',
    vi: 'Tỷ lệ không khớp với số liệu và kế hoạch của chính nó là tỷ lệ tính trên gốc khác hoặc từ số liệu khác.',
  },
  bad: `targets: {inv: {name: Vốn 2023, indicator: investment, period: 2023, at-least: 50.000 tỷ đồng, proposed: true}}
actuals: [{indicator: investment, period: 2023, value: 32.976 tỷ đồng, stated: [{ratio: "65,8 %", of: inv}]}]
`,
  *check(actual, plan) {
    for (const stated of actual.stated) {
      if (stated.times) yield* timesFinding(plan, actual, stated);
      const reading = ratioReading(plan, actual, stated);
      if (reading && !reading.holds) yield finding(plan, actual, stated, reading);
    }
  },
});

function finding(plan: Plan, actual: Actual, stated: Stated, reading: RatioReading): Finding {
  const { decimals, exact, rounded, truncated, goal } = reading;
  const percent = (value: Rational, more = decimals) => ({ say: 'percent' as const, value: value.div(100), decimals: more });
  const fitting = fittingDenominators(reading);
  const indicator = goal.target.indicator!;
  return {
    place: child(stated.place, 'ratio'),
    values: {
      ratio: { say: 'quantity', quantity: stated.ratio! },
      exact: percent(exact, decimals + 2),
      rounded: percent(rounded),
      truncated: percent(truncated),
      low: fitting && withoutUnit(plan, indicator, fitting.low),
      high: fitting && inUnit(plan, indicator, fitting.high),
    },
    data: exactDataOf(plan, indicator, {
      actual: reading.actual,
      denominator: reading.denominator,
      low: fitting?.low,
      high: fitting?.high,
    }),
    related: [{ place: goal.place, says: { en: goalName(plan, goal.id), vi: goalName(plan, goal.id) } }],
    fixes: [writeComputed(plan, stated, reading), ...fittingTargets(plan, actual, stated, reading)],
  };
}

function writeComputed(plan: Plan, stated: Stated, { decimals, rounded, truncated }: RatioReading): Fix {
  const { locale, rounding } = plan.manifest;
  const value = rounding === 'truncate' ? truncated : rounded;
  const text = `${printExact(value, locale, decimals)} %`;
  return {
    title: { en: `Write ${text}`, vi: `Ghi ${text}` },
    edits: [{ kind: 'set', place: child(stated.place, 'ratio'), text: yamlSource(text) }],
  };
}

/** Other targets of the same indicator that give what is printed. */
function fittingTargets(plan: Plan, actual: Actual, stated: Stated, { goal }: RatioReading): readonly Fix[] {
  const goals = goalsOfIndicator(plan.db, plan.root, goal.target.indicator!);
  const fitting = goals.filter(({ id }) => ratioReading(plan, actual, { ...stated, of: id })?.holds);
  return fitting.slice(0, MOST_OFFERS).map(({ id }) => ({
    title: { en: `It is of the target "${goalName(plan, id)}"`, vi: `So với chỉ tiêu kế hoạch "${goalName(plan, id)}"` },
    edits: [{ kind: 'set', place: child(stated.place, 'of'), text: id }],
  }));
}

/** `times: hơn 3, versus: <period>` needs the figure to be more than three times that of the period. */
function* timesFinding(plan: Plan, actual: Actual, stated: Stated): Iterable<Finding> {
  const figure = ownFigure(plan, actual);
  const { versus, times } = stated;
  if (!figure || versus?.first === undefined || versus.last === undefined || isAcrossBreak(plan, figure, versus.last)) return;
  const { indicator, scope, asOf } = figure;
  const now = amountOfFigure(plan, figure);
  const then = rollup(plan, { indicator, scope, first: versus.first, last: versus.last, at: Math.max(asOf, versus.last) });
  const ratio = now && then?.amount && ratioOf(now, then.amount, ONE);
  if (!ratio || isBorneOut(times!, ratio)) return;
  const place = child(stated.place, 'times');
  const text = printExact(cut(ratio.exact, Math.max(times!.decimals, 1), plan.manifest.rounding), plan.manifest.locale);
  yield {
    place,
    variant: 'times',
    values: { ratio: { say: 'quantity', quantity: times! }, exact: { say: 'plain', value: ratio.exact } },
    related: then!.parts.flatMap((part) =>
      part.place ? [{ place: part.place, says: { en: 'the earlier figure', vi: 'số liệu kỳ trước' } }] : [],
    ),
    fixes: [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: yamlSource(text) }] }],
  };
}
