import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { assess } from '../../rollup/assess.ts';
import { candidate, rollup } from '../../rollup/rollup.ts';
import { howOf } from '../how-of.ts';
import { planAt } from '../linked.ts';
import { figureAt, goalsAt, requestOf } from '../number-at.ts';
import type { FilePosition } from '../position.ts';
import { goalSentences, sentenceOf } from './sentence.ts';

/** What a report says of the figure or the target at a position: the number, how much of the plan it is, and how it compares with a year ago; undefined where there is neither. */
export function reportSentence(db: Database, at: FilePosition, language: Language): string | undefined {
  const plan = planAt(db, at.file);
  const how = howOf(plan, language);
  const figure = figureAt(db, at);
  const request = figure?.quantity && requestOf(figure);
  if (request) {
    const found = candidate(plan, request, 'reported') ?? rollup(plan, request);
    return found && sentenceOf({ plan, how, open: undefined }, found);
  }
  const given = goalsAt(db, at).filter((goal) => !goal.line || goal.line.value);
  const said = given.flatMap((goal) => assess(plan, goal.id) ?? []).flatMap((goal) => goalSentences({ plan, how, open: undefined }, goal));
  return said.length > 0 ? said.join('\n') : undefined;
}
