import type { How } from '../messages/how.ts';
import { sayAmount, sayMeasure } from '../messages/amounts.ts';
import { sayDate, sayPeriod } from '../messages/dates.ts';
import { fill } from '../messages/fill.ts';
import { sayPercent } from '../messages/numbers.ts';
import type { Language } from '../messages/said.ts';
import { WITHHELD } from '../messages/unknown.ts';
import { readPeriod } from '../plan/period/read-period.ts';
import { sayWord } from '../plan/words.ts';
import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import type { Assessment } from '../rollup/assessment.ts';
import type { LeftOut, Part, Rollup } from '../rollup/derivation.ts';
import type { ForecastLine } from '../rollup/forecast.ts';
import { rollup } from '../rollup/rollup.ts';
import { figuresOfEntry } from '../workspace/figures.ts';
import { planOf, type Plan } from '../workspace/plan.ts';
import { explainEarlier } from './explain-earlier.ts';
import type { ExplainNode } from './explain-node.ts';
import { CARRIED, COUNTED_AS_ZERO, LEFT_OUT, PROGRESS, WAY_NAMES } from './explain-words.ts';
import { isAllOpen } from './public/all-open.ts';
import { publicView, type PublicView } from './public/public-view.ts';
import { sayInReport, sayRollup } from './said-number.ts';
import { rowOf, sayStatus } from './status.ts';
import { CARD } from './cards/card-words.ts';
import { lineDetails, scenarioRows } from './cards/target-notes.ts';

/** How things are worded, and what of them may be printed where all may read it. */
interface Telling extends How {
  readonly open?: PublicView;
}

const DEEPEST = 8;

/** The derivation of a target (by id) or of the figure at a place (`file#/pointer`, the file as the door names it or relative to the root); undefined when there is none. */
export function explain(db: Database, root: string, what: string, language: Language, { inTheOpen = false } = {}): ExplainNode | undefined {
  const plan = planOf(db, root);
  const { locale, rounding } = plan.manifest;
  const how: Telling = { locale, rounding, language, open: inTheOpen ? publicView(plan) : undefined };
  const found = assess(plan, what);
  if (found) return how.open?.goal(found.goal) === false ? undefined : explainGoal(plan, found, how);
  const hash = what.indexOf('#');
  const file = what.slice(0, hash);
  return hash < 0
    ? undefined
    : explainPlace(plan, file.startsWith(`${root}/`) ? file : `${root}/${file.replace(/^\.\//, '')}`, what.slice(hash + 1), how);
}

/** The derivation of an assessed goal. */
export function explainGoal(plan: Plan, found: Assessment, how: Telling, depth = 0): ExplainNode {
  const row = rowOf(plan, found, how.language, how.open);
  const { rollup: figure, forecast, parts } = found;
  const line = (key: Parameters<typeof PROGRESS>[0], value: string | undefined): ExplainNode[] =>
    value ? [{ title: PROGRESS(key, how), value, children: [] }] : [];
  return {
    title: row.name,
    value: row.said.status,
    note: [row.said.period, row.said.scope].filter(Boolean).join(' · '),
    place: found.goal.place,
    children: [
      ...line('target', row.said.target),
      ...(figure ? [explainRollup(plan, figure, how, PROGRESS('actual', how))] : []),
      ...line('attainment', row.said.attainment),
      ...line('elapsed', row.said.elapsed),
      ...line('expected', row.said.expected),
      ...line('pace', row.said.pace),
      ...(how.open ? [] : explainEarlier(plan, found, how)),
      ...(forecast ? [explainForecast(plan, found, how)] : []),
      ...(how.open ? [] : scenarioRows(plan, found, how).map(([title, value]) => ({ title, value, children: [] }))),
      ...(how.open ? [] : noteNodes(plan, found, how)),
      ...(depth < DEEPEST ? parts.map((part) => partGoal(plan, part, how, depth)) : []),
    ],
  };
}

/** What people have said of a target, as plain text. */
function noteNodes(plan: Plan, found: Assessment, how: How): readonly ExplainNode[] {
  const { judged } = found.goal.target;
  if (!judged?.status || found.goal.line) return [];
  return [
    {
      title: CARD('judged', how),
      value: sayStatus(plan, judged.status, how.language),
      note: judged.because,
      place: judged.place,
      children: [],
    },
  ];
}

function partGoal(plan: Plan, part: Assessment, how: Telling, depth: number): ExplainNode {
  return how.open?.goal(part.goal) === false ? withheld(how) : explainGoal(plan, part, how, depth + 1);
}

/** What stands for something that is not printed in the open: no number, nothing below it, and no name unless that is no secret. */
function withheld({ language }: How, title: string = WITHHELD[language]): ExplainNode {
  return { title, value: title === WITHHELD[language] ? '' : WITHHELD[language], children: [] };
}

/** The derivation of a rolled-up number, each contribution with its own below it. */
export function explainRollup(plan: Plan, found: Rollup, how: Telling, title: string, depth = 0): ExplainNode {
  if (how.open?.number(found) === false) return withheld(how, title);
  const single = found.way === 'reported' ? found.parts[0]?.place : undefined;
  return {
    title,
    value: sayRollup(plan, found, how) || '–',
    note: `${WAY_NAMES[found.way][how.language]} · ${sayDate(found.asOf, how.locale)}${found.status === 'actual' ? '' : ` · ${sayWord('figureStatus', found.status, how.language)}`}`,
    place: single,
    children: [
      ...(single || depth >= DEEPEST ? [] : partsOf(plan, found, how, depth)),
      ...(depth === 0 && (!how.open || isAllOpen(plan, how.open, found))
        ? sayInReport(plan, found, how).map((line) => ({ ...line, children: [] }))
        : []),
    ],
  };
}

function partsOf(plan: Plan, found: Rollup, how: Telling, depth: number): readonly ExplainNode[] {
  return [
    ...found.parts.map((part) => partNode(plan, found, part, how, depth)),
    ...found.leftOut.map((left) => leftOutNode(plan, found, left, how)),
  ];
}

function partNode(plan: Plan, whole: Rollup, part: Part, how: Telling, depth: number): ExplainNode {
  if (how.open && part.of.kind !== 'figure' && !how.open.names(part.of.id)) return withheld(how);
  const own = part.request && rollup(plan, part.request);
  const title = nameOf(plan, part, how);
  if (how.open?.part(whole, part) === false) return withheld(how, title);
  const node = own ? explainRollup(plan, own, how, title, depth + 1) : undefined;
  const indicator = part.request?.indicator ?? whole.request.indicator;
  const share = part.factor ? ` × ${sayPercent(part.factor, how)}` : '';
  const unit = plan.one('indicators', indicator)?.unit;
  const value = part.amount && unit ? sayMeasure(part.amount, unit, how) : '–';
  const date = part.asOf === undefined ? '' : sayDate(part.asOf, how.locale);
  const note = [node?.note ?? date, part.carried && CARRIED[how.language]].filter(Boolean).join(' · ');
  return { title, value: value + share, note, place: part.place ?? node?.place, children: node?.children ?? [] };
}

function leftOutNode(plan: Plan, { zeroed }: Rollup, left: LeftOut, how: Telling): ExplainNode {
  if (how.open?.names(left.id) === false) return withheld(how);
  const zero = zeroed.includes(left.id);
  return {
    title: plan.scope(left.id)?.name ?? plan.one('indicators', left.id)?.name ?? left.id,
    value: zero ? '0' : '–',
    note: [LEFT_OUT[left.why][how.language], zero && COUNTED_AS_ZERO[how.language]].filter(Boolean).join(' · '),
    place: left.place,
    children: [],
  };
}

function nameOf(plan: Plan, part: Part, how: How): string {
  if (part.of.kind === 'indicator') return plan.one('indicators', part.of.id)?.name || part.of.id;
  if (part.of.kind === 'figure') {
    const { period } = readPeriod(part.of.id, plan.manifest.terms);
    return period ? sayPeriod(period, how.language) : part.of.id;
  }
  return plan.scope(part.of.id)?.name || part.of.id;
}

function explainForecast(plan: Plan, found: Assessment, how: Telling): ExplainNode {
  const { open } = how;
  const forecast = found.forecast!;
  const { unit, decimals } = found.indicator ?? {};
  const of = (amount: typeof forecast.total) => (amount && unit ? sayMeasure(amount, unit, how, decimals) : '–');
  const title = PROGRESS('forecastTotal', how);
  const toCome = PROGRESS('toCome', how);
  const lines = forecast.lines.map((line) => lineNode(plan, found, line, how));
  const total = open?.total(forecast) === false ? WITHHELD[how.language] : of(forecast.total);
  return {
    title,
    value: total,
    note: rowOf(plan, found, how.language, open).forecastAttainment && sayPercent(found.forecastAttainment!, how),
    place: open && forecast.forecast.private ? undefined : forecast.forecast.place,
    children: [
      ...(forecast.base ? [explainRollup(plan, forecast.base, how, PROGRESS('base', how), 1)] : []),
      open?.toCome(forecast) === false
        ? { ...withheld(how, toCome), children: lines }
        : { title: toCome, value: of(forecast.toCome), place: forecast.forecast.place, children: lines },
    ],
  };
}

function lineNode(plan: Plan, found: Assessment, line: ForecastLine, how: Telling): ExplainNode {
  const { open } = how;
  const forecast = found.forecast!;
  const { unit, decimals } = found.indicator ?? {};
  if (open?.names(line.scope) === false) return withheld(how);
  const title = plan.scope(line.scope)?.name || line.scope;
  if (open?.line(forecast, line) === false) return withheld(how, title);
  const compared = unit && line.share && line.without?.point && (!open || (open.total(forecast) && open.toCome(forecast)));
  return {
    title,
    value: unit ? sayMeasure(line.amount, unit, how, decimals) : '–',
    note: [
      compared &&
        fill(
          PROGRESS('dropOne', how),
          { share: sayPercent(line.share!, how), rest: sayAmount(line.without!.point!, unit, how, { decimals }) },
          how,
        ),
      open?.names(line.written.project ?? '') === false ? '' : lineDetails(plan, line, how),
    ]
      .filter(Boolean)
      .join(' · '),
    place: line.place,
    children: [],
  };
}

function explainPlace(plan: Plan, file: string, pointer: string, how: Telling): ExplainNode | undefined {
  for (const actual of plan.all('actuals')) {
    if (actual.place.file !== file || !(pointer === actual.place.pointer || pointer.startsWith(`${actual.place.pointer}/`))) continue;
    const figures = figuresOfEntry(plan.db, plan.root, actual);
    const figure = figures.find((each) => each.place.pointer === pointer) ?? figures[0];
    if (how.open && (actual.private || (figure && !(how.open.names(figure.scope) && how.open.names(figure.indicator))))) return undefined;
    const found =
      figure &&
      rollup(plan, {
        indicator: figure.indicator,
        scope: figure.scope,
        first: figure.period.first!,
        last: figure.period.last!,
        at: figure.asOf,
      });
    return found && explainRollup(plan, found, how, plan.one('indicators', figure.indicator)?.name ?? figure.indicator);
  }
  const goal = plan.goals.find(
    (each) =>
      each.target.place.file === file && (pointer === each.target.place.pointer || pointer.startsWith(`${each.target.place.pointer}/`)),
  );
  const assessed = goal && assess(plan, goal.id);
  return assessed && how.open?.goal(goal) !== false ? explainGoal(plan, assessed, how) : undefined;
}
