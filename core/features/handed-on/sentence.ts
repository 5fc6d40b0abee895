import { sayAmount } from '../../messages/amounts.ts';
import { sayBound } from '../../messages/bounds.ts';
import { sayDate, sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { Indicator } from '../../plan/model.ts';
import { periodOfDays } from '../../plan/period/period-of-days.ts';
import { yearEarlierOf } from '../../plan/period/spans.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { yearOnYear } from '../../rollup/comparisons.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { stepsOf } from '../../rollup/expected.ts';
import { comparisonInForce } from '../../rollup/in-force.ts';
import { rollup } from '../../rollup/rollup.ts';
import { goalName } from '../../rules/say.ts';
import { goalsFor } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Cell } from '../public/public-row.ts';
import type { PublicView } from '../public/public-view.ts';
import { sayRollup } from '../said-number.ts';
import { rowOf } from '../status.ts';
import { worded } from '../worded.ts';
import { SENTENCE } from './sentence-words.ts';
import { inSentence, shortPeriod } from './sentence-names.ts';

/** Who speaks: of which plan, how, and whether in the open. */
export interface Speaker {
  readonly plan: Plan;
  readonly how: How;
  /** Absent where all may be read. */
  readonly open: PublicView | undefined;
}

/** What a report says of a goal: a sentence, of goals with parts one for each; nothing where its number is withheld. */
export function goalSentences(speaker: Speaker, found: Assessment): readonly string[] {
  const all = found.parts.length > 0 ? found.parts : [found];
  return all.flatMap((each) => (isHidden(speaker, each, 'actual') ? [] : ofGoal(speaker, each)));
}

function ofGoal(speaker: Speaker, { goal, rollup: found, at }: Assessment): string {
  const { plan, how } = speaker;
  if (found?.amount) return sentenceOf(speaker, found);
  return worded(SENTENCE.noFigure, how.language, { date: sayDate(at, how.locale), name: goalName(plan, goal.id) });
}

/** What a report says of a number. */
export function sentenceOf(speaker: Speaker, found: Rollup): string {
  const { plan, how } = speaker;
  const indicator = plan.one('indicators', found.request.indicator);
  if (!indicator) return '';
  const parts = [...shares(speaker, found, indicator), ...sinceLastYear(speaker, found, indicator)];
  return `${[beginning(plan, found, indicator, how), ...parts].join(', ')}.`;
}

/** Whether what is said of a goal is kept back in the open. */
function isHidden({ plan, how, open }: Speaker, found: Assessment, ...cells: readonly Cell[]): boolean {
  if (!open) return false;
  return !open.goal(found.goal) || rowOf(plan, found, how.language, open).withheld.some((cell) => cells.includes(cell));
}

/** `Tính đến 30/3/2024, vốn FDI thu hút đạt 851,34 triệu USD`. */
function beginning(plan: Plan, found: Rollup, indicator: Indicator, how: How): string {
  const { scope, first, last } = found.request;
  const isWhole = found.asOf === last && indicator.kind === 'flow';
  const period = sayPeriod(periodOfDays(first, last), how.language);
  const isRank = indicator.kind === 'rank';
  const manner = found.status === 'estimate' ? 'estimated' : found.status === 'provisional' ? 'provisional' : 'reached';
  return worded(isWhole ? SENTENCE.over : SENTENCE.soFar, how.language, {
    when: isWhole ? inSentence(period, how.language, true) : sayDate(found.asOf, how.locale),
    name: inSentence(indicator.name || indicator.id, how.language),
    scope: scope === plan.manifest.scope ? '' : worded(SENTENCE.of, how.language, { scope: plan.scope(scope)?.name || scope }),
    verb: worded(isRank ? SENTENCE.ranked : SENTENCE[manner], how.language),
    value: sayRollup(plan, found, how),
  });
}

/** `bằng 170,2% kế hoạch quý I`, `28,3% kế hoạch năm`; of what is no share, what the plan asks for. */
function shares(speaker: Speaker, found: Rollup, indicator: Indicator): readonly string[] {
  const { plan, how } = speaker;
  const { scope, first, last } = found.request;
  const goals = goalsFor(plan.db, plan.root, indicator.id, scope).flatMap((goal) => assess(plan, goal.id, found.asOf) ?? []);
  const own = goals
    .filter((goal) => goal.first === first && goal.last === last && !goal.goal.target.proposed && goal.bound)
    .filter((goal) => !isHidden(speaker, goal, 'target', 'attainment'));
  const said = own.flatMap((goal) => (indicator.kind === 'flow' ? ofPlan(plan, goal, found, how) : asked(goal, how)));
  return said.map((text, i) => (i === 0 && indicator.kind === 'flow' ? worded(SENTENCE.equals, how.language, { text }) : text));
}

function ofPlan(plan: Plan, goal: Assessment, found: Rollup, how: How): readonly string[] {
  const attainment = goal.progress?.attainment;
  return [...ofStep(plan, goal, found, how), ...(attainment ? [ofWhole(goal, sayPercent(attainment, how), found, how)] : [])];
}

/** `28,3% kế hoạch năm`, `63,3% kế hoạch đến 30/6/2025`. */
function ofWhole({ inForce: { key, due, period }, first, last }: Assessment, share: string, found: Rollup, how: How): string {
  const ceiling = key === 'at-most' || key === 'less-than';
  if (due) return worded(ceiling ? SENTENCE.ofCeilingBy : SENTENCE.ofPlanBy, how.language, { share, period: sayPlanDate(due, how) });
  const said = inSentence(shortPeriod(period ?? periodOfDays(first!, last!), found.asOf, how.language), how.language);
  return worded(ceiling ? SENTENCE.ofCeiling : SENTENCE.ofPlan, how.language, { share, period: said });
}

/** The share of the step that runs on the day of the figure. */
function ofStep(plan: Plan, { goal, indicator }: Assessment, { asOf, amount }: Rollup, how: How): readonly string[] {
  const steps = goal.line ? [] : stepsOf(goal.target).filter(({ day, step }) => day >= asOf && step.period!.first! <= asOf);
  const [now] = steps.sort((a, b) => a.day - b.day);
  const value = now && inUnitOf(plan, now.step.value!, indicator!.id, asOf, now.day).amount?.point;
  if (!value || value.equals(0) || !amount?.point) return [];
  const share = sayPercent(amount.point.div(value), how);
  return [worded(SENTENCE.ofPlan, how.language, { share, period: shortPeriod(now.step.period!, asOf, how.language) })];
}

function asked(goal: Assessment, how: How): readonly string[] {
  const demanded = comparisonInForce(goal.inForce, goal.goal);
  const bound = demanded && sayBound(demanded, how, { in: goal.indicator?.unit, named: true });
  return bound ? [worded(SENTENCE.plan, how.language, { bound })] : [];
}

/** `tăng 12,5% so với cùng kỳ`; nothing where last year's figure of the same day is not known. */
function sinceLastYear({ plan, how, open }: Speaker, found: Rollup, indicator: Indicator): readonly string[] {
  const year = yearOnYear(plan, found.request, indicator);
  if (!year || !indicator.unit || (open && !isYearOpen(plan, open, found))) return [];
  const { first, last } = found.request;
  const isYear = found.asOf === last && periodOfDays(first, last).form === 'year';
  const then = worded(isYear ? SENTENCE.yearBefore : SENTENCE.samePeriod, how.language);
  if (year.change.equals(0)) return [worded(SENTENCE.unchanged, how.language, { then })];
  const size = year.change.abs();
  const way = year.as === 'places' ? SENTENCE.moved : year.change.s > 0n ? SENTENCE.up : SENTENCE.down;
  const change =
    year.as === 'percent'
      ? sayPercent(size, how)
      : sayAmount(year.as === 'places' ? year.change : size, indicator.unit, how, { change: true, decimals: indicator.decimals }).replace(
          '+',
          '',
        );
  return [worded(way, how.language, { change, then })];
}

/** Both numbers may be printed. */
function isYearOpen(plan: Plan, open: PublicView, found: Rollup): boolean {
  const { request, asOf } = found;
  const back = yearEarlierOf(request, asOf);
  const then = back && rollup(plan, { ...request, first: back.first, last: back.last, at: back.day });
  return then !== undefined && open.number(found) && open.number(then);
}
