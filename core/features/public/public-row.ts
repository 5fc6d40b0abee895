import { WITHHELD } from '../../messages/unknown.ts';
import type { Language } from '../../messages/said.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { SaidRow, StatusRow } from '../status.ts';
import { isAllOpen } from './all-open.ts';
import type { PublicView } from './public-view.ts';

/** The cells of a row that can be withheld. */
export const CELLS = [
  'target',
  'actual',
  'inReportCurrency',
  'exchangeEffect',
  'attainment',
  'expected',
  'pace',
  'forecastTotal',
  'forecastAttainment',
  'concentration',
  'status',
] as const;
export type Cell = (typeof CELLS)[number];

/** A row as it may be printed in the open: what is withheld is gone from it, said so in words, and listed. */
export function publicRow(plan: Plan, open: PublicView, found: Assessment, row: StatusRow, language: Language): StatusRow {
  const inOtherMoney = found.rollup && !isAllOpen(plan, open, found.rollup) ? (['inReportCurrency', 'exchangeEffect'] as const) : [];
  const hidden = new Set([...hiddenCells(plan, open, found), ...inOtherMoney]);
  const withheld = CELLS.filter(
    (cell) => hidden.has(cell) && (cell === 'status' || row[cell] !== undefined || row.said[cell as keyof SaidRow]),
  );
  const gone = Object.fromEntries(withheld.map((cell) => [cell, undefined]));
  const said = Object.fromEntries(withheld.filter((cell) => cell in row.said).map((cell) => [cell, WITHHELD[language]]));
  const judged = hidden.has('status')
    ? { judged: undefined, said: { ...row.said, ...said, judged: '' } }
    : { said: { ...row.said, ...said } };
  // a trend compares with a figure of an earlier day, which may be a private one
  return { ...row, ...gone, ...judged, trend: undefined, withheld };
}

/** What is made of a number that is withheld is withheld with it: from a share and its target anybody has the figure. */
function hiddenCells(plan: Plan, open: PublicView, found: Assessment): ReadonlySet<Cell> {
  const { goal, forecast } = found;
  const target = open.asked(goal);
  const actual = !found.rollup || open.number(found.rollup);
  const baseline = baselineIsOpen(plan, open, found);
  const total = !forecast || open.total(forecast);
  const lines = !forecast || (open.toCome(forecast) && forecast.lines.every((line) => open.line(forecast, line)));
  const parts = found.parts.every((part) => open.goal(part.goal) && hiddenCells(plan, open, part).size === 0);
  const shown: Readonly<Partial<Record<Cell, boolean>>> = {
    target,
    actual,
    attainment: target && actual && baseline,
    expected: target && baseline,
    pace: target && actual && baseline,
    forecastTotal: total,
    forecastAttainment: target && total,
    concentration: lines,
    status: target && actual && baseline && total && lines && parts,
  };
  return new Set(CELLS.filter((cell) => shown[cell] === false));
}

/** A baseline without a value of its own is the figure of its period. */
function baselineIsOpen(plan: Plan, open: PublicView, { goal, indicator, at }: Assessment): boolean {
  const { baseline } = goal.target;
  const { period } = baseline ?? {};
  if (!baseline || baseline.value || !indicator || goal.scope === undefined || period?.first === undefined || period.last === undefined)
    return true;
  const found = rollup(plan, { indicator: indicator.id, scope: goal.scope, first: period.first, last: period.last, at });
  return !found || open.number(found);
}
