import { sayDate, sayPeriod } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { baseUnitsIn, scaledUnitName } from '../../plan/quantity/scales.ts';
import { sameQuantity } from '../../plan/quantity/same-quantity.ts';
import { grouped } from '../../query/grouped.ts';
import { nameOf, scopeName } from '../../rules/say.ts';
import { type Figure, figuresOfEntry, vintagesOf } from '../../workspace/figures.ts';
import { momentOf, paired } from '../../workspace/restated.ts';
import type { Change, ChangedValue, ChangeKind, Side } from './change.ts';
import { KIND_WORDS, NOTE_WORDS } from './change-words.ts';
import type { Renames } from './renames.ts';
import type { Between } from './telling.ts';

/** Figures that are new, gone, or another number; each is known by its indicator, scope, period and as-of date, wherever it stands. */
export function figureChanges(before: Side, after: Side, { renames, telling }: Between, how: How): readonly Change[] {
  const was = grouped(figuresOn(before), (figure) => keyOf(figure, renames));
  const is = grouped(figuresOn(after), (figure) => keyOf(figure));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key) ?? [], is.get(key) ?? []];
    if (!old.every((each) => telling.figure(before, each)) || !now.every((each) => telling.figure(after, each))) return [];
    const { changed, lost, gained } = paired(old, now);
    return [
      ...[...changed].flatMap(([now, old]) => (sameQuantity(old.quantity, now.quantity) ? [] : [changeOf([before, after], old, now, how)])),
      ...gained.flatMap((now) => (now.quantity ? [changeOf([before, after], undefined, now, how)] : [])),
      ...lost.flatMap((old) => (old.quantity ? [changeOf([before, after], old, undefined, how)] : [])),
    ];
  });
}

function figuresOn({ plan, until }: Side): readonly Figure[] {
  const all = plan.all('actuals').flatMap((actual) => figuresOfEntry(plan.db, plan.root, actual));
  return until === undefined ? all : all.filter(({ asOf }) => asOf <= until);
}

function keyOf(figure: Figure, renames?: Renames): string {
  const { indicator, scope } = figure;
  const of = renames ? [renames.id('indicators', indicator), renames.scope(scope)] : [indicator, scope];
  return [...of, momentOf(figure)].join('\n');
}

/** One side has the number, or each its own. */
function changeOf([before, after]: readonly [Side, Side], old: Figure | undefined, now: Figure | undefined, how: How): Change {
  const kind: ChangeKind = !now?.quantity ? 'figure-withdrawn' : old?.quantity ? 'figure-restated' : 'figure-new';
  const [side, figure] = now ? [after, now] : [before, old!];
  const record = kind === 'figure-restated' ? recordOf(old!, now!) : undefined;
  const unit = side.plan.one('indicators', figure.indicator)?.unit;
  return {
    kind,
    marks: kind === 'figure-restated' && !record ? ['unrecorded'] : [],
    section: 'actuals',
    indicator: figure.indicator,
    scope: figure.scope,
    period: figure.period.written,
    asOf: figure.asOf,
    unit: unit && scaledUnitName(unit, side.plan.manifest.locale),
    before: valueOf(old?.quantity, unit),
    after: valueOf(now?.quantity, unit),
    reason: record?.reason,
    said: {
      subject: subjectOf(side, figure, how),
      kind: KIND_WORDS[kind][how.language],
      before: old?.quantity ? sayQuantity(old.quantity, how) : '',
      after: now?.quantity ? sayQuantity(now.quantity, how) : '',
      notes: kind !== 'figure-restated' ? [] : record ? reasonOf(record, how) : [NOTE_WORDS.noVintage[how.language]],
    },
    place: figure.place,
    side: now ? 'after' : 'before',
  };
}

/** `Vốn FDI – KCN Sông Khoai, năm 2024 (15/11/2024)`. */
function subjectOf({ plan }: Side, { indicator, scope, period, asOf }: Figure, how: How): string {
  const named = `${nameOf(plan, 'indicators', indicator)} – ${scopeName(plan, scope)}, ${sayPeriod(period, how.language)}`;
  return asOf === period.last ? named : `${named} (${sayDate(asOf, how.locale)})`;
}

/** One more record of the former number than there was. */
function recordOf(old: Figure, now: Figure) {
  const of = (figure: Figure) => vintagesOf(figure).filter(({ was }) => sameQuantity(was, old.quantity));
  return of(now).length > of(old).length ? of(now).at(-1) : undefined;
}

function reasonOf({ reason }: { readonly reason?: string }, how: How): readonly string[] {
  return reason === undefined ? [] : [fill(NOTE_WORDS.reason[how.language], { text: reason }, how)];
}

function valueOf(quantity: Quantity | undefined, unit: Parameters<typeof baseUnitsIn>[0] | undefined): ChangedValue | undefined {
  if (!quantity) return undefined;
  return quantity.point && unit?.unit.base === quantity.unit.base ? { number: quantity.point.div(baseUnitsIn(unit)) } : {};
}
