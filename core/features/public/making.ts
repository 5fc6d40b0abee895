import type { Formula, Indicator } from '../../plan/model.ts';
import { ONE, type Rational, rational, sum, ZERO } from '../../plan/quantity/rational.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { eventsInPart } from '../../rollup/ways/events.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Addend } from './ledger.ts';
import { figureKey, numberKey, type Writer } from './numbers.ts';
import { ownerOfSecret } from './private.ts';

/** Writes down how a number is made, so that whoever knows enough of it can work out the rest. */
export function makingOf(writer: Writer, found: Rollup): void {
  const { plan, ledger } = writer;
  const indicator = plan.one('indicators', found.request.indicator);
  const key = numberKey(found);
  if (!indicator || found.way === 'reported') return;
  const parts = found.parts.flatMap((part) => {
    const own = writer.partKey(found, part);
    return own === undefined ? [] : [[own, part.factor ?? ONE] as const];
  });
  if (parts.length === 0 || parts.some(([own]) => own === key)) return;
  const factors = factorsOf(found, indicator, parts);
  if (found.way === 'extended') ledger.sum(key, [...parts, ...taken(writer, found)]);
  else if (factors) ledger.sum(key, factors);
  else ledger.blend(key, [...parts.map(([own]) => own), ...weights(writer, found, indicator)]);
  if (found.way === 'events') eventsOf(writer, found, indicator);
  if (isExtreme(found, indicator)) extreme(writer, found, key, parts);
}

/** The factors of a sum; undefined for what is none. */
function factorsOf({ way, parts: all }: Rollup, indicator: Indicator, parts: readonly Addend[]): readonly Addend[] | undefined {
  switch (way) {
    case 'components':
    case 'events':
    case 'successor':
      return parts;
    case 'zones':
      if (indicator.overZones === 'sum' || indicator.overZones === 'count') return parts;
      return indicator.overZones === 'average' ? scaled(parts, sum(all.map(({ factor }) => factor ?? ONE))) : undefined;
    case 'sub-periods':
      return all.length === 1 || ['sum', 'count', 'last'].includes(indicator.overTime) ? parts : undefined;
    case 'formula':
      return linear(indicator.formula!, parts, all);
    default:
      return undefined;
  }
}

function scaled(parts: readonly Addend[], by: Rational): readonly Addend[] | undefined {
  return by.equals(ZERO) ? undefined : parts.map(([key, factor]) => [key, factor.div(by)]);
}

/** A formula that only adds, takes off and multiplies by numbers, as factors. */
function linear(formula: Formula, parts: readonly Addend[], all: Rollup['parts']): readonly Addend[] | undefined {
  const factors = coefficients(formula);
  if (!factors || factors.has('') || parts.length !== all.length) return undefined;
  return parts.map(([key], i) => [key, factors.get(all[i]!.of.id) ?? ZERO]);
}

/** The factor of each indicator, of `''` the number that stands by itself; undefined when the formula is not linear. */
function coefficients(formula: Formula): ReadonlyMap<string, Rational> | undefined {
  if (formula.op === 'id') return new Map([[formula.id, ONE]]);
  if (formula.op === 'number') return new Map([['', formula.value]]);
  const left = coefficients(formula.left);
  const right = coefficients(formula.right);
  if (!left || !right) return undefined;
  const times = (map: ReadonlyMap<string, Rational>, by: Rational) => new Map([...map].map(([id, factor]) => [id, factor.mul(by)]));
  const constant = (map: ReadonlyMap<string, Rational>) => (map.size === 1 ? map.get('') : undefined);
  const [l, r] = [constant(left), constant(right)];
  switch (formula.op) {
    case '+':
      return added(left, right);
    case '-':
      return added(left, times(right, rational(-1)));
    case '*':
      return l ? times(right, l) : r && times(left, r);
    case '/':
      return r && !r.equals(ZERO) ? times(left, r.inverse()) : undefined;
  }
}

function added(a: ReadonlyMap<string, Rational>, b: ReadonlyMap<string, Rational>): ReadonlyMap<string, Rational> {
  const found = new Map(a);
  for (const [id, factor] of b) found.set(id, (found.get(id) ?? ZERO).add(factor));
  return found;
}

/** What running sub-periods had already on the day a reported figure is carried on from. */
function taken({ figureAt, plan }: Writer, { parts, request }: Rollup): readonly Addend[] {
  const start = parts[0]!.asOf!;
  return parts.slice(1).flatMap((part) => {
    const now = figureAt(part.place);
    const then = plan
      .figures(request.indicator, request.scope)
      .find((other) => other.asOf === start && other.period.first === now?.period.first && other.period.last === now?.period.last);
    return then?.quantity ? [[figureKey(then), rational(-1)] as const] : [];
  });
}

function weights({ plan, visit }: Writer, { way, parts, request, asOf }: Rollup, { weight, overZones }: Indicator): readonly string[] {
  if (way !== 'zones' || overZones !== 'weighted' || weight === undefined) return [];
  return parts.flatMap(({ of }) => {
    const asked = { ...request, indicator: weight, scope: of.id, at: asOf };
    visit(asked);
    const own = rollup(plan, asked);
    return own?.amount ? [numberKey(own)] : [];
  });
}

function isExtreme({ way, parts }: Rollup, { overZones, overTime }: Indicator): boolean {
  const rule = way === 'zones' ? overZones : way === 'sub-periods' ? overTime : undefined;
  return (rule === 'max' || rule === 'min') && parts.length > 1;
}

/** A greatest or least number is one of those it is made of. */
function extreme({ ledger }: Writer, { parts: all, amount }: Rollup, key: string, parts: readonly Addend[]): void {
  if (parts.length !== all.length) return;
  for (const [i, part] of all.entries()) if (amount?.point && part.amount?.point?.equals(amount.point)) ledger.sum(key, [parts[i]!]);
}

/** What each project brings is the sum of what each of its events brings, in whatever span it is counted. */
function eventsOf(writer: Writer, found: Rollup, indicator: Indicator): void {
  const { plan, ledger } = writer;
  const measure = indicator.fromEvents!.sum ?? indicator.fromEvents!.count;
  for (const part of found.parts) {
    const key = writer.partKey(found, part);
    const counted = eventsInPart(plan, found.request, indicator, part);
    if (key === undefined || counted.length === 0 || measure === 'projects') continue;
    const used = measure === 'workers' ? counted.slice(-1) : counted;
    ledger.sum(
      key,
      used.map((event) => [
        ledger.note(`${measure}\n${event.place.file}#${event.place.pointer}`, found.asOf, {
          inner: true,
          secretOf: ownerOfSecret(plan, indicator.id, part.of.id),
        }),
        ONE,
      ]),
    );
  }
}
