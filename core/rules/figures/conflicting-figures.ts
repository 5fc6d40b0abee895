import { sameInterval } from '../../plan/quantity/interval.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { sameRational } from '../../plan/quantity/rational.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child, withPart } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { isBorneOut } from '../borne-out.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';
import { amountOfFigure, isSameStatus, sameDay } from '../stated-figure.ts';
import { writtenValue } from '../written-value.ts';

/** Two figures of one indicator, scope, period, day and status. */
export default rule({
  code: 'conflicting-figures',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  says: {
    en: 'Two figures for {indicator}, {scope}, {period}: {a} ({source-a}), {b} ({source-b}).',
    vi: 'Hai số liệu khác nhau về {indicator}, {scope}, {period}: {a} ({source-a}), {b} ({source-b}).',
  },
  variants: {
    twice: { en: '{a} is given twice for {indicator}, {scope}, {period}.', vi: '{a} ghi hai lần cho {indicator}, {scope}, {period}.' },
    rounded: {
      en: '{a} and {b} are one figure for {indicator}, {scope}, {period}, rounded differently.',
      vi: '{a} và {b} là cùng một số liệu về {indicator}, {scope}, {period}, chỉ khác cách làm tròn.',
    },
  },
  why: {
    en: 'Province, ministry and press count differently. Totals use one of the two; mark it `preferred`, or keep what was published before under `vintages`.',
    vi: 'Tỉnh, bộ ngành và báo chí thống kê khác nhau. Số tổng hợp chỉ dùng một trong hai; hãy ghi `preferred` cho số được dùng, hoặc đưa số đã công bố trước vào `vintages`.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 900 người}, {indicator: workers, period: 2023, value: 950 người}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 900 người}, {indicator: workers, period: 2023, value: 950 người, preferred: true}]
`,
  *check(actual, plan) {
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const rival = rivalOf(plan, figure);
      const how = rival && likeness(plan, rival, figure);
      if (how) yield finding(plan, rival, figure, how);
    }
  },
});

/** The first figure written before this one that claims the same, where neither is preferred to the other. */
function rivalOf(plan: Plan, figure: Figure): Figure | undefined {
  const rivals = sameDay(plan, figure).filter((each) => isSameStatus(each, figure));
  const [first] = rivals;
  if (first === figure) return undefined;
  const preferred = rivals.filter((each) => each.entry.preferred);
  if (preferred.length === 0) return first;
  return preferred.includes(figure) && preferred[0] !== figure ? preferred[0] : undefined;
}

type Likeness = 'twice' | 'rounded' | 'different';

/** Undefined while one of the two cannot be converted; a component or part may well be told again on its own. */
function likeness(plan: Plan, a: Figure, b: Figure): Likeness | undefined {
  const [one, other] = [amountOfFigure(plan, a), amountOfFigure(plan, b)];
  if (!one || !other) return undefined;
  if (sameRational(one.point, other.point) && sameInterval(one.interval, other.interval))
    return isPart(a) || isPart(b) ? undefined : 'twice';
  return isRounded(a.quantity!, b.quantity!) || isRounded(b.quantity!, a.quantity!) ? 'rounded' : 'different';
}

/** One is what the other looks like with fewer digits, or in words: `3,24 tỷ USD`, `trên 3,2 tỷ USD`, `3.240,5 triệu USD`. */
function isRounded(coarse: Quantity, fine: Quantity): boolean {
  if (!coarse.point || !fine.point || coarse.unit.base !== fine.unit.base || fine.step.compare(coarse.step) >= 0) return false;
  const isNear = fine.point.sub(coarse.point).abs().compare(coarse.step) <= 0;
  return isNear && isBorneOut(coarse, { exact: fine.point, openBelow: !fine.interval.low, openAbove: !fine.interval.high });
}

function isPart({ origin }: Figure): boolean {
  return origin === 'components' || origin === 'of-which';
}

function finding(plan: Plan, rival: Figure, figure: Figure, how: Likeness): Finding {
  const { indicator, scope, period, place } = figure;
  return {
    place,
    variant: how === 'different' ? undefined : how,
    severity: how === 'different' ? undefined : 'info',
    values: {
      indicator: nameOf(plan, 'indicators', indicator),
      scope: scopeName(plan, scope),
      period: { say: 'period', period },
      a: { say: 'quantity', quantity: rival.quantity! },
      b: { say: 'quantity', quantity: figure.quantity! },
      'source-a': sourceName(plan, rival),
      'source-b': sourceName(plan, figure),
    },
    related: [{ place: rival.place, says: { en: 'the other figure', vi: 'số liệu kia' } }],
    fixes:
      how === 'twice' ? removal(figure) : [prefer(plan, figure, rival), prefer(plan, rival, figure), ...asVintage(plan, rival, figure)],
  };
}

function sourceName(plan: Plan, { entry }: Figure) {
  return entry.source === undefined
    ? { say: 'both' as const, text: { en: 'no source', vi: 'không ghi nguồn' } }
    : nameOf(plan, 'sources', entry.source);
}

/** Marks one of two, and only that one. */
function prefer(plan: Plan, { entry, quantity }: Figure, other: Figure): Fix {
  const source = entry.source === undefined ? '' : ` (${nameOf(plan, 'sources', entry.source)})`;
  const mark = (of: Figure['entry']) => child(of.place, 'preferred');
  const edits: Edit[] = [
    ...(entry.preferred ? [] : [{ kind: 'set' as const, place: mark(entry), text: 'true' }]),
    ...(other.entry.preferred ? [{ kind: 'remove' as const, place: mark(other.entry) }] : []),
  ];
  return { title: { en: `Use ${quantity!.written}${source}`, vi: `Dùng số ${quantity!.written}${source}` }, edits };
}

/** An entry that states nothing else can go. */
function removal({ entry }: Figure): readonly Fix[] {
  if (!isBare(entry)) return [];
  return [{ title: { en: 'Remove this one', vi: 'Xóa số liệu này' }, edits: [{ kind: 'remove', place: withPart(entry.place, 'entry') }] }];
}

/** The figure published first becomes a vintage of the other; only of entries that state nothing else. */
function asVintage(plan: Plan, a: Figure, b: Figure): readonly Fix[] {
  const [dayA, dayB] = [publishedOn(plan, a), publishedOn(plan, b)];
  if (dayA === undefined || dayB === undefined || dayA === dayB || a.origin !== 'value' || b.origin !== 'value') return [];
  const [older, newer, day] = dayA < dayB ? [a, b, dayA] : [b, a, dayB];
  if (!isBare(older.entry)) return [];
  const source = older.entry.source === undefined ? '' : `, source: ${older.entry.source}`;
  const vintage = `{published: ${isoDate(day)}, was: ${writtenValue(older.quantity!)}${source}}`;
  return [
    {
      title: {
        en: `Keep ${older.quantity!.written} as what was published before`,
        vi: `Giữ ${older.quantity!.written} làm số đã công bố trước`,
      },
      edits: [
        { kind: 'append', place: child(newer.entry.place, 'vintages'), text: vintage },
        { kind: 'remove', place: withPart(older.entry.place, 'entry') },
      ],
    },
  ];
}

function publishedOn(plan: Plan, { entry }: Figure): number | undefined {
  return entry.published ?? plan.one('sources', entry.source)?.published;
}

function isBare(entry: Figure['entry']): boolean {
  return [entry.components, entry.ofWhich, entry.by, entry.stated, entry.change, entry.claims, entry.vintages, entry.values].every(
    (list) => list.length === 0,
  );
}
