import { sayBound } from '../../messages/bounds.ts';
import type { How } from '../../messages/how.ts';
import type { Comparison, Indicator } from '../../plan/model.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { sameQuantity } from '../../plan/quantity/same-quantity.ts';
import { type AskedGoal, askedGoals } from './asked-goals.ts';
import type { Change, ChangedValue, ChangeKind, Side } from './change.ts';
import { CEILING_WORDS, KIND_WORDS } from './change-words.ts';
import { directionOf, isCeiling } from './direction.ts';
import type { Renames } from './renames.ts';
import type { Between } from './telling.ts';
import { NO_RECORD, notesOf, recorded, type Recorded } from './revisions.ts';

/** Targets and lines of their splits that were added, dropped, or ask for another number. */
export function targetChanges(before: Side, after: Side, { renames, telling }: Between, how: How): readonly Change[] {
  const [was, is] = [askedGoals(before, renames), askedGoals(after)];
  const isTold = (side: Side, { goal }: AskedGoal) => telling.goal(side, goal) && telling.asked(side, goal);
  const dropped = [...was]
    .filter(([id, old]) => !is.has(id) && isTold(before, old))
    .map(([, old]) => onlyOn(before, old, 'target-dropped', how));
  const others = [...is].flatMap(([id, now]) => {
    const old = was.get(id);
    if (!isTold(after, now) || (old && !isTold(before, old))) return [];
    if (!old) return [onlyOn(after, now, 'target-added', how)];
    return isSame(old, now, renames) ? [] : [revision([before, after], old, now, how)];
  });
  return [...others, ...dropped];
}

function onlyOn(side: Side, asked: AskedGoal, kind: 'target-added' | 'target-dropped', how: How): Change {
  const isNew = kind === 'target-added';
  const value = valueOf(asked.asks, unitOf(side, asked));
  const said = sayAsked(side, asked, how);
  return {
    ...headOf(side, asked),
    ...NO_RECORD,
    kind,
    before: isNew ? undefined : value,
    after: isNew ? value : undefined,
    said: { subject: asked.name, kind: KIND_WORDS[kind][how.language], before: isNew ? '' : said, after: isNew ? said : '', notes: [] },
    side: isNew ? 'after' : 'before',
  };
}

function isSame(old: AskedGoal, now: AskedGoal, renames: Renames): boolean {
  const indicator = old.goal.target.indicator;
  return (
    (indicator === undefined ? undefined : renames.id('indicators', indicator)) === now.goal.target.indicator &&
    old.asks?.key === now.asks?.key &&
    sameQuantity(old.asks?.bound, now.asks?.bound) &&
    sameQuantity(old.asks?.bound2, now.asks?.bound2)
  );
}

function revision([before, after]: readonly [Side, Side], old: AskedGoal, now: AskedGoal, how: How): Change {
  const indicator = unitOf(after, now);
  const kind = directionOf(old.asks, now.asks, indicator);
  const record = recordOf([before, after], old, now);
  return {
    ...headOf(after, now),
    ...record,
    kind,
    before: valueOf(old.asks, indicator),
    after: valueOf(now.asks, indicator),
    said: {
      subject: now.name,
      kind: wordFor(kind, now.asks)[how.language],
      before: sayAsked(before, old, how),
      after: sayAsked(after, now, how),
      notes: notesOf(after, record, how),
    },
    side: 'after',
  };
}

/** A target that was only proposed, or had no number, has promised nothing yet. */
function recordOf(sides: readonly [Side, Side], old: AskedGoal, { goal }: AskedGoal): Recorded {
  if (old.goal.target.proposed || !old.asks) return NO_RECORD;
  const { bound, bound2 } = old.asks;
  return recorded(
    sides,
    [old.goal.target.revisions, goal.target.revisions],
    ({ was, wasHigh, scope }) => scope === (goal.line && goal.scope) && sameQuantity(was, bound) && sameQuantity(wasHigh, bound2),
  );
}

function wordFor(kind: ChangeKind, asks: Comparison | undefined) {
  const ceiling = kind === 'target-lowered' || kind === 'target-raised' ? CEILING_WORDS[kind] : undefined;
  return asks && ceiling && isCeiling(asks.key) ? ceiling : KIND_WORDS[kind];
}

function headOf({ plan }: Side, { goal, inForce }: AskedGoal) {
  const unit = plan.one('indicators', goal.target.indicator)?.unit;
  return {
    section: 'targets',
    id: goal.id,
    indicator: goal.target.indicator,
    scope: goal.scope,
    period: inForce.period?.written ?? inForce.due?.written,
    unit: unit && scaledUnitName(unit, plan.manifest.locale),
    place: goal.place,
  };
}

function unitOf({ plan }: Side, { goal }: AskedGoal): Indicator | undefined {
  return plan.one('indicators', goal.target.indicator);
}

function sayAsked(side: Side, asked: AskedGoal, how: How): string {
  return asked.asks ? sayBound(asked.asks, how, { in: unitOf(side, asked)?.unit, named: true }) : '–';
}

function valueOf(asks: Comparison | undefined, indicator: Indicator | undefined): ChangedValue | undefined {
  if (!asks) return undefined;
  const inUnit = (quantity: Quantity | undefined, end: 'low' | 'high') => {
    const base = quantity && (quantity.point ?? quantity.interval[end]);
    if (!base || !indicator?.unit || indicator.unit.unit.base !== quantity.unit.base) return undefined;
    return base.div(baseUnitsIn(indicator.unit));
  };
  const isRange = asks.key === 'between';
  return {
    comparison: asks.key,
    number: inUnit(asks.bound, 'low'),
    high: isRange ? inUnit(asks.bound2 ?? asks.bound, 'high') : undefined,
  };
}
