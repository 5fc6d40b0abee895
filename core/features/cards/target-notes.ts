import { sayMeasure } from '../../messages/amounts.ts';
import { sayDate, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent } from '../../messages/numbers.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import type { Said } from '../../messages/said.ts';
import type { Deviation } from '../../plan/model.ts';
import { sayWord, type Status } from '../../plan/words.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { explanationOf } from '../../rollup/explained.ts';
import { otherScenarios } from '../../rollup/forecast.ts';
import type { Plan } from '../../workspace/plan.ts';
import { PROGRESS } from '../explain-words.ts';
import { CARD } from './card-words.ts';
import { escaped } from './markdown.ts';
import { dueText } from './review-card.ts';
import { statusWord } from './standing.ts';

/** What people have said of a target: how they judge it, why it is not kept, what reviews decided about it. */
export function notesOf(plan: Plan, found: Assessment, how: How): string {
  return [judgedLine(plan, found, how), ...deviationLines(plan, found, how), ...decisionLines(plan, found, how)]
    .filter(Boolean)
    .join('  \n');
}

function judgedLine(plan: Plan, { goal: { target, line } }: Assessment, how: How): string {
  const { status, because, by, date } = target.judged ?? {};
  if (!status || line) return '';
  const who = [by && (plan.one('organisations', by)?.name || by), date === undefined ? '' : sayDate(date, how.locale)].filter(Boolean);
  return [
    `${CARD('judged', how)}: **${escaped(statusWord(plan, status, how)!)}**`,
    because && `— ${escaped(because)}`,
    who.length > 0 && `(${who.map((each) => escaped(String(each))).join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function deviationLines(plan: Plan, found: Assessment, how: How): readonly string[] {
  const explanation = explanationOf(plan, found);
  if (!explanation) return [];
  const { note, before, counts } = explanation;
  const old = counts ? '' : `, ${CARD('noLongerCounts', how, { status: statusInSentence(plan, before, how) })}`;
  const dated = note.asOf === undefined ? '' : ` (${sayDate(note.asOf, how.locale)}${old})`;
  const causes = note.causes.flatMap(({ external, internal }) => [
    ...(external ? [`${CARD('external', how)} – ${escaped(external)}`] : []),
    ...(internal ? [`${CARD('internal', how)} – ${escaped(internal)}`] : []),
  ]);
  return [`${CARD('deviation', how)}${dated}: ${causes.join('; ')}`, remedyLine(plan, note, how)].filter(Boolean);
}

/** Inside a sentence a status begins with a small letter, unless the plan has a word of its own for it. */
function statusInSentence(plan: Plan, status: Status | undefined, how: How): Said {
  const said = statusWord(plan, status, how);
  if (status === undefined || said === undefined) return UNKNOWN;
  return said === sayWord('status', status, how.language) ? { say: 'word', list: 'status', word: status } : said;
}

function remedyLine(plan: Plan, { remedy, owner, due }: Deviation, how: How): string {
  const whose = [owner && (plan.one('organisations', owner)?.name || owner), due && dueText(sayPlanDate(due, how), how)].filter(Boolean);
  const end = whose.length > 0 ? ` (${whose.map((each) => escaped(String(each))).join(', ')})` : '';
  return remedy ? `${CARD('remedy', how)}: ${escaped(remedy)}${end}` : '';
}

function decisionLines(plan: Plan, { goal, at }: Assessment, how: How): readonly string[] {
  return plan
    .all('reviews')
    .filter(({ date }) => date === undefined || date <= at)
    .flatMap(({ name, id, date, decisions }) =>
      decisions
        .filter(({ target, what }) => what && (target === goal.id || target === goal.target.id))
        .map(({ what, due }) => {
          const when = [name || id, date === undefined ? '' : sayDate(date, how.locale)].filter(Boolean).map(escaped).join(', ');
          return `${CARD('decided', how)} (${when}): ${escaped(what!)}${due ? ` (${escaped(dueText(sayPlanDate(due, how), how))})` : ''}`;
        }),
    );
}

/** What the forecasts of other scenarios bring the target to: they are compared and rate nothing. */
export function scenarioRows(
  plan: Plan,
  { rollup, goal, indicator, first, last, at, bound }: Assessment,
  how: How,
): readonly (readonly [string, string])[] {
  if (!indicator?.unit || goal.scope === undefined || first === undefined || last === undefined) return [];
  const request = rollup?.request ?? { indicator: indicator.id, scope: goal.scope, first, last, at };
  return otherScenarios(plan, request).flatMap(({ name, view: { total } }) => {
    if (!total) return [];
    const point = total.point ?? total.interval.low;
    const share = point && bound && !bound.equals(0) ? ` (${sayPercent(point.div(bound), how)})` : '';
    return [
      [`${PROGRESS('forecastTotal', how)} – ${name}`, `${sayMeasure(total, indicator.unit!, how, indicator.decimals)}${share}`] as const,
    ];
  });
}

/** A line of a forecast with the project it is about and how likely it is said to be. */
export function lineDetails(
  plan: Plan,
  { written: { project, chance, note } }: NonNullable<Assessment['forecast']>['lines'][number],
  how: How,
): string {
  return [project && (plan.one('projects', project)?.name || project), chance && CARD('chance', how, { chance: chance.written }), note]
    .filter(Boolean)
    .join(' · ');
}
