import type { Plan } from '../../core/index.ts';
import { assess } from '../../core/rollup/assess.ts';
import { sinceLast, yearOnYear } from '../../core/rollup/comparisons.ts';
import { rollup } from '../../core/rollup/rollup.ts';
import { planFile } from '../../core/workspace/documents.ts';
import { planOfTexts, setText } from '../plan-of-texts.ts';
import type { Ask } from './known.ts';
import { type Answer, printed } from './answer.ts';
import type { PlanData } from './plan-data.ts';
import { toYaml } from './to-yaml.ts';

/** The engine under test, asked the same questions. */
export interface Engine {
  /** What it could not read of the plan. */
  readonly problems: readonly unknown[];
  readonly at: number | undefined;
  readonly goals: readonly string[];
  readonly figure: (ask: Ask) => Answer;
  readonly change: (ask: Ask) => Answer;
  readonly goal: (id: string, t: number) => Answer;
}

/** The engine, told of one plan after another as texts: what does not change from one to the next it need not find again. */
export function engines(): (data: PlanData) => Engine {
  let plan: ReturnType<typeof planOfTexts> | undefined;
  return (data) => {
    const texts = toYaml(data);
    plan ??= planOfTexts(texts);
    for (const [name, text] of Object.entries(texts)) setText(plan.db, plan.root, name, text);
    return asked(plan, texts);
  };
}

/** The engine with a plan printed and read. */
export function engineOf(data: PlanData): Engine {
  const texts = toYaml(data);
  return asked(planOfTexts(texts), texts);
}

function asked(plan: ReturnType<typeof planOfTexts>, texts: Readonly<Record<string, string>>): Engine {
  return {
    problems: Object.keys(texts).flatMap((name) => plan.db.get(planFile, plan.file(name)).problems),
    at: plan.day,
    goals: plan.goals.map((each) => each.id),
    figure: ({ t, ...rest }) => figure(plan, { ...rest, at: t }),
    change: ({ t, ...rest }) => change(plan, { ...rest, at: t }),
    goal: (id, t) => goal(plan, id, t),
  };
}

function figure(plan: Plan, request: Parameters<typeof rollup>[1]): Answer {
  const found = rollup(plan, request);
  if (!found) return {};
  if (!found.amount) return printed({ unknown: true, noRate: found.lacking?.kind === 'rate' });
  const { point, interval } = found.amount;
  const weighted = found.way === 'zones' && plan.one('indicators', request.indicator)?.overZones === 'weighted';
  return printed({
    way: found.way,
    asOf: found.asOf,
    point,
    low: interval.low,
    high: interval.high,
    open: `${Boolean(interval.low && interval.lowOpen)} ${Boolean(interval.high && interval.highOpen)}`,
    soft: found.status === 'estimate' || found.status === 'provisional',
    partial: found.partial && (weighted ? true : `${found.partial.have}/${found.partial.of}`),
  });
}

function change(plan: Plan, request: Parameters<typeof rollup>[1]): Answer {
  const indicator = plan.one('indicators', request.indicator)!;
  return printed({ ...sinceLast(plan, request), yearOnYear: yearOnYear(plan, request, indicator)?.change });
}

function goal(plan: Plan, id: string, t: number): Answer {
  const found = assess(plan, id, t);
  if (!found) return {};
  const { progress, forecast } = found;
  const band = found.inForce.key === 'between';
  return printed({
    status: found.status,
    first: found.first,
    last: found.last,
    bound: found.bound,
    high: found.bound2,
    baseline: found.baseline,
    asOf: found.status === 'unmeasurable' ? undefined : found.rollup?.asOf,
    ...(found.status === 'unmeasurable' || band || found.goal.target.allOf.length > 0
      ? {}
      : {
          figure: progress && found.actual,
          elapsed: progress?.elapsed,
          attainment: progress?.attainment,
          gap: progress?.gap,
          expected: progress?.expected,
          pace: progress?.pace,
          runRate: progress?.runRate,
          remaining: progress?.remaining,
          required: progress?.requiredPerDay,
          catchUp: progress?.catchUp,
          forecast: progress && forecast?.total?.point,
          concentration: progress && forecast?.concentration,
          forecastAttainment: progress && found.forecastAttainment,
        }),
  });
}
