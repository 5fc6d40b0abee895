import { sayAmount } from '../../messages/amounts.ts';
import { sayDate, sayPeriod, sayPlanDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayPercent, sayTimes } from '../../messages/numbers.ts';
import type { TargetRevision } from '../../plan/model.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import type { ForecastLine } from '../../rollup/forecast.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { TREND_SIGNS, trendOf } from '../../rollup/trend.ts';
import type { Plan } from '../../workspace/plan.ts';
import { bulletChart, pictureAddress } from '../bullet-chart.ts';
import { bulletShares } from '../bullet-shares.ts';
import { explainEarlier } from '../explain-earlier.ts';
import { PROGRESS } from '../explain-words.ts';
import { noted, sayInReport } from '../said-number.ts';
import { rowOf, type StatusRow } from '../status.ts';
import { CARD } from './card-words.ts';
import { comparedRows, type Rows } from './compared.ts';
import { bar, escaped, table } from './markdown.ts';
import { lineDetails, notesOf, scenarioRows } from './target-notes.ts';

/** How a card is worded, and whether it may hold pictures. */
export interface CardHow extends How {
  readonly pictures?: boolean;
}

/** A target: achieved, since the last count, last year, expected by now, target, forecast, what decides it, who owns it. */
export function targetCard(plan: Plan, id: string, how: CardHow): string | undefined {
  const found = assess(plan, id) ?? linesCard(plan, id);
  if (!found) return undefined;
  const row = rowOf(plan, found, how.language);
  const head = `**${escaped(row.name)}** — ${escaped(row.said.status)}`;
  const where = [row.said.indicator, row.said.scope, row.said.period].filter(Boolean).map(escaped).join(' · ');
  return [
    head,
    where,
    how.pictures ? (chart(plan, found, row, how) ?? bars(found)) : bars(found),
    table(rows(plan, found, row, how)),
    forecastLine(plan, found, how),
    notesOf(plan, found, how),
    people(plan, found, how),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A target that has only lines: the first of them stands for it. */
function linesCard(plan: Plan, id: string): Assessment | undefined {
  const first = plan.goals.find((goal) => goal.target.id === id);
  return first && assess(plan, first.id);
}

function bars({ progress, bound }: Assessment): string {
  if (!progress?.attainment) return '';
  const expected = progress.expected && bound && !bound.equals(0) ? progress.expected.div(bound).valueOf() : undefined;
  return bar(progress.attainment.valueOf(), expected);
}

/** The same as a picture, whose words stand for it where it is not shown. */
function chart(plan: Plan, found: Assessment, { said }: StatusRow, how: How): string | undefined {
  const shares = bulletShares(plan, found);
  if (!shares) return undefined;
  const { reached, expected, forecast } = shares;
  const named = (key: 'actual' | 'expected' | 'forecastTotal', share: Rational) => `${PROGRESS(key, how)} ${sayPercent(share, how)}`;
  const svg = bulletChart({
    shares,
    said: {
      reached: named('actual', reached),
      ...(expected ? { expected: named('expected', expected) } : {}),
      ...(forecast ? { forecast: named('forecastTotal', forecast) } : {}),
      target: said.target,
    },
    status: found.status,
  });
  return `![${escaped(said.attainment)}](${pictureAddress(svg)})`;
}

function rows(plan: Plan, found: Assessment, row: StatusRow, how: How): Rows {
  const { progress, rollup, indicator } = found;
  const amount = (value: Rational | undefined, change = false) =>
    value && indicator?.unit && sayAmount(value, indicator.unit, how, { decimals: indicator.decimals, change });
  const date = rollup ? ` (${sayDate(rollup.asOf, how.locale)})` : '';
  return [
    [PROGRESS('actual', how) + date, row.said.actual],
    ...(rollup ? sayInReport(plan, rollup, how) : []).map(({ title, value, note }) => [title, noted(value, note)] as const),
    ...comparedRows(plan, rollup, indicator, how),
    [PROGRESS('expected', how), row.said.expected],
    [PROGRESS('target', how), row.said.target],
    [PROGRESS('attainment', how), [row.said.attainment, trendSign(plan, found)].filter(Boolean).join(' ')],
    [PROGRESS('elapsed', how), row.said.elapsed],
    [PROGRESS('pace', how), row.said.pace],
    [
      PROGRESS('forecastTotal', how),
      row.said.forecastTotal &&
        [row.said.forecastTotal, found.forecastAttainment && `(${sayPercent(found.forecastAttainment, how)})`].filter(Boolean).join(' '),
    ],
    ...scenarioRows(plan, found, how),
    [PROGRESS('required', how), requiredText(progress, amount, how)],
  ];
}

function trendSign(plan: Plan, { goal }: Assessment): string {
  const trend = trendOf(plan, goal.id);
  return trend ? TREND_SIGNS[trend] : '';
}

function requiredText(
  progress: Assessment['progress'],
  amount: (value: Rational | undefined) => string | undefined,
  how: How,
): string | undefined {
  if (!progress?.requiredPerDay || progress.requiredPerDay.compare(0) <= 0) return undefined;
  const times = progress.catchUp ? ` (${sayTimes(progress.catchUp, how)})` : '';
  return `${amount(progress.requiredPerDay)}${times}`;
}

function forecastLine(plan: Plan, found: Assessment, how: How): string {
  const line = found.forecast?.lines.reduce<ForecastLine | undefined>(heavier, undefined);
  if (!line?.share || !line.without?.point || !found.indicator?.unit) return '';
  const rest = sayAmount(line.without.point, found.indicator.unit, how, { decimals: found.indicator.decimals });
  const name = plan.scope(line.scope)?.name || line.scope;
  const details = lineDetails(plan, line, how);
  const said = PROGRESS('dropOne', how, { share: sayPercent(line.share, how), rest });
  return `${CARD('decides', how)}: **${escaped(name)}**${details ? ` (${escaped(details)})` : ''} — ${escaped(said)}`;
}

function heavier(a: ForecastLine | undefined, b: ForecastLine): ForecastLine {
  return a && (b.share?.compare(a.share ?? 0) ?? -1) <= 0 ? a : b;
}

function people(plan: Plan, found: Assessment, how: How): string {
  const { goal } = found;
  const policy = plan.one('policies', goal.target.policy);
  const owner = plan.one('organisations', ownerOf(plan, goal));
  const shown = [
    policy && `${CARD('policy', how)}: ${escaped(policy.name)}`,
    owner && `${CARD('owner', how)}: ${escaped(owner.name)}`,
    ...goal.target.revisions
      .filter(({ scope }) => scope === undefined || scope === goal.scope)
      .map((revision) => revisionLine(plan, revision, how)),
    ...explainEarlier(plan, found, how).map(({ title, value, note = '' }) => `${title} (${escaped(note)}): ${value}`),
    goal.target.note && escaped(goal.target.note),
  ];
  return shown.filter(Boolean).join('  \n');
}

/** What was in force before a revision, why it is no longer, and who decided so. */
function revisionLine(plan: Plan, { date, was, wasDue, wasPeriod, reason, decidedIn }: TargetRevision, how: How): string {
  const decided = plan.one('policies', decidedIn)?.name ?? plan.one('reviews', decidedIn)?.name;
  const before = [was?.written, wasPeriod && sayPeriod(wasPeriod, how.language), wasDue && sayPlanDate(wasDue, how)];
  return [
    CARD('revised', how),
    date === undefined ? '' : sayDate(date, how.locale),
    ...before.map((each) => escaped(each || '')),
    escaped(reason ?? ''),
    decided && `(${escaped(decided)})`,
  ]
    .filter(Boolean)
    .join(' ');
}
