import { sayMeasure } from '../../messages/amounts.ts';
import type { How } from '../../messages/how.ts';
import { UNKNOWN, WITHHELD } from '../../messages/unknown.ts';
import { type Rational, sameRational } from '../../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import type { Amount } from '../../rollup/amount.ts';
import { milestoneState } from '../../rollup/milestones.ts';
import { WORST_FIRST } from '../../rollup/status.ts';
import { sayMilestone } from '../cards/milestone-card.ts';
import { sayRollup } from '../said-number.ts';
import type { Cell } from '../public/public-row.ts';
import { rowOf, sayStatus } from '../status.ts';
import { askedGoals, nameOfGoal } from './asked-goals.ts';
import type { Change, ChangedValue, ChangeMark, Side } from './change.ts';
import { KIND_WORDS } from './change-words.ts';
import type { Between } from './telling.ts';

/** What is achieved, what is forecast and how it is rated, before and after, for every goal on both sides; and how milestones stand. */
export function standingChanges(before: Side, after: Side, between: Between, how: How): readonly Change[] {
  const { renames, telling } = between;
  const was = askedGoals(before, renames);
  const ofGoals = [...askedGoals(after).values()].flatMap(({ goal }) => {
    const former = was.get(goal.id);
    if (!telling.goal(after, goal) || (former && !telling.goal(before, former.goal))) return [];
    const [old, now] = [former && assess(before.plan, former.goal.id, before.at), assess(after.plan, goal.id, after.at)];
    return old && now ? goalChanges([before, after], old, now, how) : [];
  });
  return [...ofGoals, ...milestoneChanges(before, after, between, how)];
}

function goalChanges([before, after]: readonly [Side, Side], old: Assessment, now: Assessment, how: How): readonly Change[] {
  const found: (Values & { readonly kind: StandingKind })[] = [];
  const [oldHow, newHow] = [howOf(before, how), howOf(after, how)];
  if (!sameNumber(old, now, old.actual, now.actual) || old.rollup?.partial?.have !== now.rollup?.partial?.have)
    found.push({
      kind: 'total-changed',
      before: numberOf(now, old, old.actual),
      after: numberOf(now, now, now.actual),
      said: [sayActual(before, old, oldHow), sayActual(after, now, newHow)],
    });
  const [oldTotal, newTotal] = [totalOf(old), totalOf(now)];
  if (!sameNumber(old, now, oldTotal, newTotal))
    found.push({
      kind: 'forecast-changed',
      before: numberOf(now, old, oldTotal),
      after: numberOf(now, now, newTotal),
      said: [sayTotal(old, oldHow), sayTotal(now, newHow)],
    });
  if (old.status !== now.status)
    found.push({
      kind: 'status-changed',
      before: { word: old.status },
      after: { word: now.status },
      said: [sayStatus(before.plan, old.status, how.language), sayStatus(after.plan, now.status, how.language)],
      marks: [WORST_FIRST.indexOf(now.status) < WORST_FIRST.indexOf(old.status) ? 'status-worse' : 'status-better'],
    });
  const hidden = [withheldIn(before, old, how), withheldIn(after, now, how)] as const;
  const subject = nameOfGoal(after, now.goal);
  return found.flatMap((values) => {
    const isHidden = hidden.map((cells) => cells.has(CELL_OF[values.kind])) as [boolean, boolean];
    return isHidden[0] && isHidden[1] ? [] : [changeOf(after, { ...openValues(values, isHidden, how), subject }, now, how)];
  });
}

type StandingKind = 'total-changed' | 'forecast-changed' | 'status-changed';

const CELL_OF = { 'total-changed': 'actual', 'forecast-changed': 'forecastTotal', 'status-changed': 'status' } as const satisfies Readonly<
  Record<StandingKind, Cell>
>;

/** What of a goal's row is withheld on a side. */
function withheldIn({ plan, open }: Side, found: Assessment, { language }: How): ReadonlySet<Cell> {
  return new Set(open ? rowOf(plan, found, language, open).withheld : []);
}

/** A side that is withheld is said to be; how the other compares with it is not. */
function openValues<T extends Values>(values: T, [before, after]: readonly [boolean, boolean], { language }: How): T {
  if (!before && !after) return values;
  const { said } = values;
  return {
    ...values,
    before: before ? {} : values.before,
    after: after ? {} : values.after,
    said: [before ? WITHHELD[language] : said[0], after ? WITHHELD[language] : said[1]],
    marks: [],
  };
}

interface Values {
  readonly before: ChangedValue | undefined;
  readonly after: ChangedValue | undefined;
  readonly said: readonly [string, string];
  readonly marks?: readonly ChangeMark[];
}

function changeOf(
  { plan }: Side,
  values: Values & { readonly subject: string; readonly kind: StandingKind },
  { goal, indicator, inForce }: Assessment,
  how: How,
): Change {
  const { kind, marks = [], before, after, subject } = values;
  const isNumber = kind !== 'status-changed';
  return {
    kind,
    marks,
    section: 'targets',
    id: goal.id,
    indicator: indicator?.id,
    scope: goal.scope,
    period: inForce.period?.written ?? inForce.due?.written,
    unit: isNumber && indicator?.unit ? scaledUnitName(indicator.unit, plan.manifest.locale) : undefined,
    before,
    after,
    said: { subject, kind: KIND_WORDS[kind][how.language], before: values.said[0], after: values.said[1], notes: [] },
    place: goal.place,
    side: 'after',
  };
}

function milestoneChanges(before: Side, after: Side, { renames, telling }: Between, how: How): readonly Change[] {
  const was = new Map(before.plan.all('milestones').map((each) => [renames.id('milestones', each.id), each]));
  return after.plan.all('milestones').flatMap((now): readonly Change[] => {
    const former = was.get(now.id);
    if (!former || !telling.entry(before, former) || !telling.entry(after, now)) return [];
    const [old, state] = [milestoneState(before.plan, former, before.at), milestoneState(after.plan, now, after.at)];
    if (old.is === state.is) return [];
    return [
      {
        kind: 'status-changed',
        marks: state.is === 'met' ? ['status-better'] : WORSE.has(state.is) ? ['status-worse'] : [],
        section: 'milestones',
        id: now.id,
        scope: now.project,
        period: state.due?.written,
        before: { word: old.is },
        after: { word: state.is },
        said: {
          subject: now.name || now.id,
          kind: KIND_WORDS['status-changed'][how.language],
          before: sayMilestone(old, howOf(before, how)),
          after: sayMilestone(state, how),
          notes: [],
        },
        place: now.place,
        side: 'after',
      },
    ];
  });
}

const WORSE: ReadonlySet<string> = new Set(['overdue', 'not-met', 'dropped']);

function howOf({ plan }: Side, { language }: How): How {
  const { locale, rounding } = plan.manifest;
  return { locale, rounding, language };
}

/** Of one kind and equal; where neither is known nothing has changed. */
function sameNumber(old: Assessment, now: Assessment, a: Rational | undefined, b: Rational | undefined): boolean {
  return sameRational(a, b) && (a === undefined || old.indicator?.unit?.unit.base === now.indicator?.unit?.unit.base);
}

function numberOf({ indicator }: Assessment, of: Assessment, value: Rational | undefined): ChangedValue | undefined {
  if (!value) return undefined;
  const unit = indicator?.unit;
  return unit && unit.unit.base === of.indicator?.unit?.unit.base ? { number: value.div(baseUnitsIn(unit)) } : {};
}

function sayActual({ plan }: Side, { rollup }: Assessment, how: How): string {
  return (rollup && sayRollup(plan, rollup, how)) || UNKNOWN;
}

function totalOf({ forecast }: Assessment): Rational | undefined {
  return forecast?.total?.point ?? forecast?.total?.interval.low;
}

function sayTotal({ forecast, indicator }: Assessment, how: How): string {
  const total: Amount | undefined = forecast?.total;
  return total && indicator?.unit ? sayMeasure(total, indicator.unit, how, indicator.decimals) : UNKNOWN;
}
