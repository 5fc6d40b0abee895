import { sayCount } from '../../messages/counts.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { assess } from '../../rollup/assess.ts';
import { worst } from '../../rollup/status.ts';
import { goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rowOf, sayStatus } from '../status.ts';
import { LENS } from './lens-words.ts';

/** Of a target `2.049,78 triệu USD / ≥ 3.000 triệu USD · 68,3% · 87,4% … · pace 0,79 · at risk`; of one that has only lines how many, and the worst of them. */
export function targetLens(plan: Plan, id: string, how: How): string {
  const { language } = how;
  const goals = goalsOfTarget(plan.db, plan.root, plan.one('targets', id)!);
  const own = goals.find((goal) => !goal.line);
  if (!own) {
    const status = worst(goals.flatMap((goal) => assess(plan, goal.id)?.status ?? []));
    return [sayCount(goals.length, 'line', how), status && sayStatus(plan, status, language)].filter(Boolean).join(' · ');
  }
  const assessed = assess(plan, own.id);
  if (!assessed) return LENS.noFigures[language];
  const { said } = rowOf(plan, assessed, language);
  const reached = said.actual === '' ? said.target : `${said.actual} / ${said.target || '–'}`;
  const elapsed = said.elapsed && fill(LENS.elapsed[language], { share: said.elapsed }, how);
  const pace = said.pace && fill(LENS.pace[language], { pace: said.pace }, how);
  return [reached, said.attainment, elapsed, pace, said.status].filter(Boolean).join(' · ');
}
