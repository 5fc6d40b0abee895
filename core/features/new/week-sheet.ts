import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Actual, Indicator, Zone } from '../../plan/model.ts';
import { periodOfCadence } from '../../plan/period/cadence.ts';
import { civilOf, isoDate } from '../../plan/period/days.ts';
import type { Day, Period } from '../../plan/period/period.ts';
import { type DatedPeriod, yearPeriod } from '../../plan/period/periods.ts';
import { daysIn } from '../../plan/period/spans.ts';
import { validIn } from '../../rollup/children.ts';
import { goalsOfIndicator } from '../../workspace/goals.ts';
import { leavesOf, zoneTree } from '../../workspace/hierarchy.ts';
import type { Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { remarkText } from '../remark-text.ts';

/** A count sheet to be filled in: an indicator, its period and the zones to ask. */
export interface WeekSheet {
  readonly indicator: Indicator;
  readonly period: DatedPeriod;
  readonly asOf: Day;
  readonly scopes: readonly string[];
}

/** The indicators that are counted by the week: those expected weekly or daily; else, of those expected at no set time, those that have count sheets, else those with a target by zone. */
export function weeklyIndicators(plan: Plan): readonly Indicator[] {
  const all = plan.all('indicators');
  const expected = all.filter(({ expect }) => expect === 'weekly' || expect === 'daily');
  if (expected.length > 0) return expected;
  const free = all.filter(({ expect }) => expect === undefined);
  const counted = free.filter(({ id }) => lastSheet(plan, id, Number.POSITIVE_INFINITY));
  return counted.length > 0 ? counted : free.filter(({ id }) => goalsOfIndicator(plan.db, plan.root, id).some(({ line }) => line));
}

/** The sheet of an indicator for a day. */
export function weekSheet(plan: Plan, indicator: Indicator, day: Day): WeekSheet {
  const period = periodOn(plan, indicator, day);
  return { indicator, period, asOf: day, scopes: scopesOf(plan, indicator, period, day) };
}

/** Whether the day's sheet of an indicator is written already. */
export function isCounted(plan: Plan, { indicator, asOf, period }: WeekSheet): boolean {
  return plan
    .all('actuals')
    .some(
      (each) => each.indicator === indicator.id && each.values.length > 0 && each.asOf === asOf && each.period?.written === period.written,
    );
}

/** The sheet as the YAML of an entry of `actuals`: a blank line a zone, its name and last figure beside it. */
export function sheetText(plan: Plan, sheet: WeekSheet, how: How): string {
  const { indicator, period, asOf, scopes } = sheet;
  const width = Math.max(...scopes.map((scope) => scope.length));
  const lines = scopes.map((scope) => `  ${`${scope}:`.padEnd(width + 3)} # ${remarkText(remark(plan, sheet, scope, how))}`);
  return [`indicator: ${indicator.id}`, `period: ${period.written}`, `as-of: ${isoDate(asOf)}`, 'values:', ...lines].join('\n');
}

/** The latest count sheet of an indicator before a day. */
export function lastSheet(plan: Plan, indicator: string, day: Day): Actual | undefined {
  let last: Actual | undefined;
  for (const each of plan.all('actuals')) {
    if (each.indicator !== indicator || each.values.length === 0 || dateOf(each) >= day) continue;
    if (!last || dateOf(each) >= dateOf(last)) last = each;
  }
  return last;
}

function dateOf({ asOf, period }: Actual): Day {
  return asOf ?? period?.last ?? Number.NEGATIVE_INFINITY;
}

/** What the last sheet counted over, when the day is in it; else the same for the day; else the shortest period of a target; else the year. */
function periodOn(plan: Plan, { id }: Indicator, day: Day): DatedPeriod {
  const last = lastSheet(plan, id, day)?.period;
  if (last && isDated(last)) return covers(last, day) ? last : alike(last, day);
  const targets = goalsOfIndicator(plan.db, plan.root, id).flatMap(({ target }) => target.period ?? []);
  const fitting = targets.filter((period): period is DatedPeriod => isDated(period) && covers(period, day));
  return fitting.sort((a, b) => daysIn(a)! - daysIn(b)!)[0] ?? yearPeriod(civilOf(day).year);
}

function alike({ form }: Period, day: Day): DatedPeriod {
  const cadence = form === 'month' ? 'monthly' : form === 'quarter' ? 'quarterly' : form === 'week' ? 'weekly' : 'yearly';
  return periodOfCadence(cadence, day);
}

/** Those of the last sheet, those with a target by zone that are not counted by their parts, and zones established since; where there are neither, all that are not divided. */
function scopesOf(plan: Plan, { id }: Indicator, period: DatedPeriod, day: Day): readonly string[] {
  const { zones, children } = plan.db.get(zoneTree, plan.root);
  const reports = (zone: Zone | undefined) => !zone || validIn(zone, { indicator: id, scope: zone.id, ...period, at: day });
  const leaves = [...zones.values()].filter((zone) => zone.type !== 'group' && !children.has(zone.id) && reports(zone));
  const last = lastSheet(plan, id, day);
  const counted = last?.values.map(({ scope }) => scope) ?? [];
  const promised = goalsOfIndicator(plan.db, plan.root, id)
    .filter(({ target, line }) => line && target.period && covers(target.period, day))
    .map(({ scope }) => scope!)
    .filter((scope) => !leavesOf(plan.db, plan.root, scope).some((leaf) => leaf.id !== scope && counted.includes(leaf.id)));
  if (counted.length + promised.length === 0) return leaves.map((zone) => zone.id);
  const since = last ? leaves.filter(({ established }) => established && established.first > dateOf(last)).map((zone) => zone.id) : [];
  return [...new Set([...counted, ...promised, ...since])].filter((scope) => reports(zones.get(scope)));
}

/** `KCN Bình Minh: 120,5 triệu USD (10/11/2024)`. */
function remark(plan: Plan, sheet: WeekSheet, scope: string, how: How): string {
  const name = plan.scope(scope)?.name || scope;
  const last = lastFigure(plan, sheet, scope);
  return last ? `${name}: ${sayQuantity(last.quantity!, how)} (${sayDate(last.asOf, how.locale)})` : name;
}

/** What a zone reported last before the day; of what is added up, in the same period. */
function lastFigure(plan: Plan, { indicator, period, asOf }: WeekSheet, scope: string): Figure | undefined {
  const known = plan
    .figures(indicator.id, scope)
    .filter((each) => each.quantity && each.asOf < asOf && (indicator.kind !== 'flow' || each.period.written === period.written));
  return known.reduce<Figure | undefined>((last, each) => (last && last.asOf > each.asOf ? last : each), undefined);
}

function isDated(period: Period): period is DatedPeriod {
  return period.first !== undefined && period.last !== undefined;
}

function covers({ first, last }: Period, day: Day): boolean {
  return first !== undefined && last !== undefined && first <= day && day <= last;
}
