import { sayCount } from '../../messages/counts.ts';
import { sayDate, sayPeriod } from '../../messages/dates.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { sinceLast } from '../../rollup/comparisons.ts';
import { explanationOf } from '../../rollup/explained.ts';
import { rollup } from '../../rollup/rollup.ts';
import { type Silent, silentFor } from '../../rules/silence.ts';
import { scopesWithFigures } from '../../workspace/figures.ts';
import type { Indicator, Target } from '../../plan/model.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { liesWithin } from '../../workspace/hierarchy.ts';
import { columnsOf } from './columns.ts';
import { amountCell, measureCell, ownerCell, plannedCell, rollupCell, unitCell } from './goal-cells.ts';
import { goalsWanted, isOpen, isZoneWanted, mayName, type Read, read, type Reader, unlessWithheld } from './reader.ts';
import { type ReportCell, type ReportRow, type ReportTable, text } from './report.ts';
import { reportWord } from './report-words.ts';

/** One table a target that runs now and is counted by zone: a row a zone, those that are silent marked, and the total where one is asked for. */
export function weeklyTables(reader: Reader): readonly ReportTable[] {
  const targets = [...new Set(goalsWanted(reader).map(({ target }) => target))];
  return targets.flatMap((target) => {
    const counted = countedIn(reader, target);
    return counted && counted.zones.length > 0 ? [tableOf(reader, counted)] : [];
  });
}

/** A target that is counted by zone. */
interface Counted {
  /** Its own goal, or the first line where it has none. */
  readonly any: Assessment;
  /** The total that is asked for. */
  readonly whole: Read | undefined;
  readonly zones: readonly string[];
}

function countedIn(reader: Reader, target: Target): Counted | undefined {
  const { plan } = reader;
  const goals = plan.goals.filter((goal) => goal.target === target && reader.open?.goal(goal) !== false);
  const any = goals[0] && assess(plan, goals[0].id);
  const day = plan.day;
  if (any?.first === undefined || any.last === undefined || day < any.first || day > any.last) return undefined;
  const total = goals.find(({ line }) => !line);
  const isWhole = total !== undefined && isZoneWanted(reader, total.scope ?? '');
  return { any, whole: isWhole ? read(reader, total) : undefined, zones: zonesOf(reader, any) };
}

/** The zones that have a line of the split, or figures of their own in the target's time; each before those that lie in it. */
function zonesOf(reader: Reader, { goal, first, last }: Assessment): readonly string[] {
  const { plan } = reader;
  const { indicator, split } = goal.target;
  if (indicator === undefined) return [];
  const counted = scopesWithFigures(plan.db, plan.root, indicator).filter(
    (scope) =>
      (scope !== goal.scope || goal.line) &&
      plan.one('zones', scope) &&
      plan.figures(indicator, scope).some(({ period }) => period.first! >= first! && period.last! <= last!),
  );
  const isAsked = (scope: string) => isZoneWanted(reader, scope) || isZoneWanted(reader, goal.scope ?? '');
  const all = [...new Set([...split.map(({ scope }) => scope), ...counted])].filter((scope) => mayName(reader, scope) && isAsked(scope));
  return all
    .filter((scope) => !all.some((other) => isWithin(reader, scope, other)))
    .flatMap((top) => [top, ...all.filter((scope) => isWithin(reader, scope, top))]);
}

function isWithin({ plan }: Reader, zone: string, other: string): boolean {
  return zone !== other && liesWithin(plan.db, plan.root, zone, other);
}

function tableOf(reader: Reader, counted: Counted): ReportTable {
  const { plan, how } = reader;
  const { any, whole, zones } = counted;
  const { goal, inForce, indicator } = any;
  const silent = new Map(silentFor(plan, indicator?.id ?? '').map((each) => [each.scope, each]));
  const rows = zones.map((zone): ReportRow => {
    const row = zoneRow(reader, any, zone, silent.get(zone));
    const isPart = row.is === 'entry' && zones.some((other) => isWithin(reader, zone, other));
    return isPart ? { ...row, is: 'part' } : row;
  });
  const total = (own: Read): ReportRow => ({
    is: 'total',
    cells: [text(reportWord('total', how), own.found.goal.place), ...figureCells(reader, own)],
  });
  const period = inForce.period ? sayPeriod(inForce.period, how.language) : '';
  const about = [period, unitCell(reader, indicator).said].filter(Boolean).join(', ');
  return {
    caption: `${goal.target.name || goal.target.id}${about ? ` (${about})` : ''}`,
    columns: columnsOf(reader, COLUMNS),
    rows: [...rows, ...(whole ? [total(whole)] : [])],
    notes: [reportWord('dash', how)],
  };
}

function zoneRow(reader: Reader, any: Assessment, zone: string, silent: Silent | undefined): ReportRow {
  const { plan, how } = reader;
  const name = text(plan.scope(zone)?.name || zone, plan.scope(zone)?.place);
  const goal = plan.goal(`${any.goal.target.id}/${zone}`);
  const own = goal && read(reader, goal);
  const said = silent && saySilent(silent, reader);
  if (own) return { is: silent ? 'silent' : 'entry', cells: [name, ...figureCells(reader, own, said)] };
  const { first, last, indicator } = any;
  const at = plan.day;
  const found = rollup(plan, { indicator: indicator!.id, scope: zone, first: first!, last: last!, at });
  const shown = isOpen(reader, found) ? found : undefined;
  const owner = plan.one('zones', zone)?.owner;
  const cells = [
    name,
    text(goal ? reportWord('notGiven', how) : UNKNOWN),
    shown ? addedCell(reader, shown, any) : text(UNKNOWN),
    rollupCell(reader, shown),
    text(UNKNOWN),
    text(UNKNOWN),
    text(''),
    text(plan.one('organisations', owner)?.name || owner),
    text(said ?? (shown ? sayDate(shown.asOf, how.locale) : reportWord('silent', how))),
  ];
  return { is: silent || !shown ? 'silent' : 'entry', cells };
}

/** Plan, since the last count, to date, forecast, still to go, note, owner, last report. */
function figureCells(reader: Reader, each: Read, silent?: string): readonly ReportCell[] {
  const { plan, how } = reader;
  const { found } = each;
  const { rollup: now, indicator, forecast, progress } = found;
  return [
    plannedCell(reader, each),
    unlessWithheld(reader, each, 'actual', () => (now ? addedCell(reader, now, found) : text(UNKNOWN))),
    unlessWithheld(reader, each, 'actual', () => rollupCell(reader, now)),
    unlessWithheld(reader, each, 'forecastTotal', () => measureCell(reader, forecast?.total, indicator)),
    unlessWithheld(reader, each, 'attainment', () => gapCell(reader, progress?.remaining, indicator)),
    text(
      reader.open
        ? ''
        : explanationOf(plan, found)
            ?.note.causes.map(({ external, internal }) => external ?? internal)
            .join('; '),
    ),
    ownerCell(reader, each),
    text(silent ?? (now ? sayDate(now.asOf, how.locale) : reportWord('silent', how))),
  ];
}

function gapCell(reader: Reader, remaining: Rational | undefined, indicator: Indicator | undefined): ReportCell {
  if (!remaining || remaining.compare(0) >= 0) return amountCell(reader, remaining, indicator);
  const { said } = amountCell(reader, remaining.neg(), indicator);
  return text(reportWord('over', reader.how, { amount: said }));
}

function addedCell(reader: Reader, now: NonNullable<Assessment['rollup']>, { indicator }: Assessment): ReportCell {
  const since = sinceLast(reader.plan, now.request);
  const before = since?.day === undefined ? undefined : rollup(reader.plan, { ...now.request, at: now.asOf - 1 });
  return isOpen(reader, before) ? amountCell(reader, since?.added, indicator) : text(UNKNOWN);
}

function saySilent({ days }: Silent, { how }: Reader): string {
  if (days === undefined) return reportWord('silent', how);
  return reportWord('silentFor', how, { days: sayCount(days, 'day', how) });
}

const COLUMNS = [
  ['zone', 26, 'left'],
  ['planned', 12],
  ['thisWeek', 12],
  ['toDate', 14],
  ['forecast', 12],
  ['gap', 12],
  ['deviation', 28, 'left'],
  ['owner', 18, 'left'],
  ['lastReport', 16, 'left'],
] as const;
