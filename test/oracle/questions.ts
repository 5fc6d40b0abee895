import { actual } from './actual.ts';
import { type Answer, differing, printed } from './answer.ts';
import { day } from './calendar.ts';
import { decisive } from './coverage.ts';
import { since, yearOnYear } from './comparisons.ts';
import { type Engine, engineOf } from './engine.ts';
import { goalIds } from './goal.ts';
import type { Ask } from './known.ts';
import type { PlanData } from './plan-data.ts';
import type { Question } from './question.ts';
import { forecastAttainment, ratingOf } from './rating.ts';
import { type World, worldOf } from './world.ts';

/** A question the two answer differently. */
export interface Disagreement {
  readonly question: Question;
  readonly parts: readonly string[];
  readonly engine: Answer;
  readonly oracle: Answer;
}

/** The present of all tests. */
export const TODAY = day('2026-11-22');

/** The first question the two answer differently; `heard` is told what decided each answer. */
export function disagreement(
  plan: PlanData,
  questions: readonly Question[],
  engine: Engine = engineOf(plan),
  heard?: (words: readonly string[]) => void,
): Disagreement | undefined {
  const world = worldOf(plan, TODAY);
  if (engine.problems.length > 0) throw new Error(`the engine cannot read the plan: ${JSON.stringify(engine.problems[0])}`);
  for (const question of questions) {
    const [own, its] = [answerOf(world, question), askEngine(engine, question)];
    const parts = differing(its, own);
    if (parts.length > 0) return { question, parts, engine: its, oracle: own };
    heard?.(decisive(world, question, own));
  }
  return undefined;
}

function askEngine(engine: Engine, question: Question): Answer {
  if (question.kind === 'as-of') return printed({ at: engine.at });
  if (question.kind === 'goals') return { ids: engine.goals.join(' ') };
  if (question.kind === 'change') return engine.change(question.ask);
  return question.kind === 'goal' ? engine.goal(question.id, question.t) : engine.figure(question.ask);
}

function answerOf(world: World, question: Question): Answer {
  if (question.kind === 'as-of') return printed({ at: world.at });
  if (question.kind === 'goals') return { ids: goalIds(world.plan).join(' ') };
  if (question.kind === 'change') return printed({ ...since(world, question.ask), yearOnYear: yearOnYear(world, question.ask) });
  return question.kind === 'goal' ? goal(world, question.id, question.t) : figure(world, question.ask);
}

function figure(world: World, ask: Ask): Answer {
  const found = actual(world, ask);
  if (!found) return {};
  const { value } = found;
  if (!value) return printed({ unknown: true, noRate: found.noRate });
  return printed({
    way: found.way,
    asOf: found.asOf,
    point: value.point,
    low: value.low,
    high: value.high,
    open: `${Boolean(value.low && value.lowOpen)} ${Boolean(value.high && value.highOpen)}`,
    soft: found.soft,
    partial: found.partial && (found.coverage ?? true),
  });
}

function goal(world: World, id: string, t: number): Answer {
  const rating = ratingOf(world, id, t);
  const { goal: of, known, progress, outlook, status } = rating;
  const band = of.key === 'between';
  return printed({
    status,
    first: of.days?.first,
    last: of.days?.last,
    bound: of.bound,
    high: of.high,
    baseline: of.baseline,
    asOf: status === 'unmeasurable' ? undefined : known?.asOf,
    ...(status === 'unmeasurable' || band || of.target.allOf || !progress
      ? {}
      : {
          figure: rating.figure,
          ...progress,
          forecast: outlook?.total?.point,
          concentration: outlook?.concentration,
          forecastAttainment: forecastAttainment(rating),
        }),
  });
}
