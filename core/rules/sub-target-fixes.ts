import { sayPeriod } from '../messages/dates.ts';
import type { Target } from '../plan/model.ts';
import { civilOf } from '../plan/period/days.ts';
import { halfPeriod, monthPeriod, quarterPeriod, yearPeriod } from '../plan/period/periods.ts';
import type { Period } from '../plan/period/period.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { type Rational, rational, sum, ZERO } from '../plan/quantity/rational.ts';
import { baseUnitsIn } from '../plan/quantity/scales.ts';
import { yamlSource } from '../plan/quantity/yaml-source.ts';
import type { Edit } from '../syntax/edit.ts';
import { child } from '../syntax/place.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Asked } from './asked.ts';
import type { Fix } from './finding.ts';
import { intoRegister } from './into-section.ts';
import { writtenAs } from './say.ts';

/** Scales the parts to the whole: each in the decimals it is written in, the rest on the largest. */
export function scaleParts(plan: Plan, whole: Asked, parts: readonly Asked[]): readonly Fix[] {
  const total = sum(parts.map((part) => part.amount));
  if (total.equals(ZERO) || [whole, ...parts].some((part) => !part.quantity.point!.equals(part.amount))) return [];
  const scaled = parts.map((part) => roundedDown(part.amount.mul(whole.amount).div(total), part.quantity));
  const largest = scaled.reduce((best, each, i) => (each.compare(scaled[best]!) > 0 ? i : best), 0);
  scaled[largest] = scaled[largest]!.add(whole.amount.sub(sum(scaled)));
  const edits = parts.map(
    (part, i): Edit => ({ kind: 'set', place: part.goal.place, text: writtenAs(plan, part.quantity, scaled[i]!).source }),
  );
  return [{ title: { en: 'Scale the parts to the whole', vi: 'Chia lại theo tỷ lệ cho khớp' }, edits }];
}

/** A plain number that ends in 0 still does: 1.090 of 1.000 and 1.750, not 1.091. */
function roundedDown(value: Rational, like: Quantity): Rational {
  const base = baseUnitsIn(like).div(rational(10).pow(like.decimals));
  const endsInZero = like.decimals === 0 && like.point!.div(base.mul(10)).d === 1n;
  const step = endsInZero ? base.mul(10) : base;
  return value.div(step).floor().mul(step);
}

/** Gives the one period that has no target yet what is left over. */
export function missingPart(
  plan: Plan,
  whole: Asked,
  parts: readonly Asked[],
  { axis, difference }: { readonly axis: 'periods' | 'zones'; readonly difference: Rational },
): readonly Fix[] {
  const { target } = whole.goal;
  if (axis !== 'periods' || difference.compare(ZERO) <= 0 || !whole.quantity.point!.equals(whole.amount)) return [];
  const gap = onlyGap(
    whole.goal.target.period!,
    parts.map((part) => part.goal.target.period!),
  );
  const period = gap && calendarPeriod(gap.first, gap.last);
  if (!period) return [];
  const value = writtenAs(plan, whole.quantity, difference);
  const name = `${target.name || target.id} – ${sayPeriod(period, plan.manifest.locale === 'en' ? 'en' : 'vi')}`;
  const keys = [
    `name: ${yamlSource(name, true)}`,
    `indicator: ${target.indicator}`,
    ...(target.scope === undefined ? [] : [`scope: ${target.scope}`]),
  ];
  const entry = `{${[...keys, `period: ${period.written}`, `${whole.key}: ${value.source}`].join(', ')}}`;
  return [
    {
      title: { en: `Add ${period.written}: ${value.text}`, vi: `Thêm ${period.written}: ${value.text}` },
      edits: [intoRegister(plan, target.place.file, 'targets', `${target.id}-${period.written.toLowerCase()}`, entry)],
    },
  ];
}

/** The days of a period that none of some parts of it has, in order, when they follow one another. */
function onlyGap(whole: Period, parts: readonly Period[]): { readonly first: number; readonly last: number } | undefined {
  const gaps: { first: number; last: number }[] = [];
  let next = whole.first!;
  for (const part of parts) {
    if (part.first! > next) gaps.push({ first: next, last: part.first! - 1 });
    next = part.last! + 1;
  }
  if (next <= whole.last!) gaps.push({ first: next, last: whole.last! });
  return gaps.length === 1 ? gaps[0] : undefined;
}

function calendarPeriod(first: number, last: number): Period | undefined {
  const { year, month } = civilOf(first);
  const near = [yearPeriod(year), halfPeriod(year, month < 7 ? 1 : 2), quarterPeriod(year, Math.ceil(month / 3)), monthPeriod(year, month)];
  return near.find((each) => each.first === first && each.last === last);
}

/** No longer asks for a sum along an axis. */
export function dropAxis(target: Target, axis: 'periods' | 'zones'): Fix {
  const place = child(target.place, 'adds-up');
  const rest = target.addsUp.filter((each) => each !== axis);
  return {
    title: { en: `Drop \`adds-up: ${axis}\``, vi: `Bỏ \`adds-up: ${axis}\`` },
    edits: [rest.length > 0 ? { kind: 'set', place, text: rest[0]! } : { kind: 'remove', place }],
  };
}
