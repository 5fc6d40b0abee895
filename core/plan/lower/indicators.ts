import type { Formula, FromEvents, Indicator } from '../model.ts';
import { readFormula, spacedFormula } from '../formula/read-formula.ts';
import { idsIn } from '../formula/ids-in.ts';
import type { ScaledUnit } from '../quantity/quantity.ts';
import { HUNDRED, type Rational, ZERO } from '../quantity/rational.ts';
import { baseUnitsIn } from '../quantity/scales.ts';
import type { IndicatorKind, Rule } from '../words.ts';
import { type Cursor, itemsOf, keyAt, mapAt, pairsOf, placeAt, refer, scalarAt, unsplit } from './cursor.ts';
import { freshnessAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { inUnit } from './expected.ts';
import { figureHere } from './figure-at.ts';
import { idAt, idsAt } from './id-at.ts';
import { wholeAt } from './number-at.ts';
import { textMapAt } from './text-at.ts';
import { unitAt } from './unit-at.ts';
import { whereOf } from './where.ts';
import { replacement, wordAt, wordsAt } from './word-at.ts';

/** An entry of `indicators`, with what its kind decides filled in. */
export function indicatorOf(at: Cursor, id: string): Indicator {
  const unit = unitAt(at, 'unit');
  const kind = wordAt(at, 'kind', 'kind');
  const links = linksOf(at);
  const fromEvents = mapAt(at, 'from-events', fromEventsOf);
  const rules = rulesOf(kind, links.numerator !== undefined && links.denominator !== undefined, fromEvents);
  return {
    ...registeredOf(at, id),
    ...links,
    unit,
    kind,
    better: wordAt(at, 'better', 'better') ?? (kind === 'rank' ? 'lower' : 'higher'),
    overTime: wordAt(at, 'over-time', 'rule') ?? rules.overTime,
    overZones: wordAt(at, 'over-zones', 'rule') ?? rules.overZones,
    missing: wordAt(at, 'missing', 'missing') ?? 'partial',
    formula: formulaAt(at, 'formula'),
    fromEvents,
    bounds: boundsAt(at, 'bounds', id, unit) ?? (kind === 'ratio' && keyAt(at, 'bounds') === undefined ? [ZERO, HUNDRED] : undefined),
    decimals: decimalsAt(at),
    outOf: wholeAt(at, 'out-of'),
    expect: wordAt(at, 'expect', 'cadence'),
    freshness: freshnessAt(at, 'freshness'),
    owner: idAt(at, 'owner', 'organisations'),
    metadata: textMapAt(at, 'metadata'),
    written: new Set(pairsOf(at).map((pair) => pair.key)),
  };
}

type Rules = { readonly overTime: Rule; readonly overZones: Rule };

const RULES: Readonly<Record<IndicatorKind, Rules>> = {
  flow: { overTime: 'sum', overZones: 'sum' },
  stock: { overTime: 'last', overZones: 'sum' },
  ratio: { overTime: 'last', overZones: 'none' },
  rate: { overTime: 'geometric-mean', overZones: 'none' },
  index: { overTime: 'last', overZones: 'none' },
  rank: { overTime: 'last', overZones: 'none' },
};
const UNSAID: Rules = { overTime: 'none', overZones: 'none' };

/** The rules that hold where the indicator states none (docs/semantics.md, 4). */
function rulesOf(kind: IndicatorKind | undefined, hasParts: boolean, fromEvents: FromEvents | undefined): Rules {
  if (fromEvents?.count === 'projects') return { overTime: 'distinct', overZones: 'distinct' };
  if (fromEvents?.count === 'events') return { overTime: 'count', overZones: 'count' };
  if (kind === 'ratio' && hasParts) return { overTime: 'last', overZones: 'ratio' };
  return kind ? RULES[kind] : UNSAID;
}

function linksOf(at: Cursor) {
  return {
    components: idsAt(at, 'components', 'indicators'),
    mayInclude: idsAt(at, 'may-include', 'indicators'),
    numerator: idAt(at, 'numerator', 'indicators'),
    denominator: idAt(at, 'denominator', 'indicators'),
    weight: idAt(at, 'weight', 'indicators'),
    notAbove: idAt(at, 'not-above', 'indicators'),
  };
}

function fromEventsOf(at: Cursor): FromEvents {
  return {
    sum: wordAt(at, 'sum', 'eventSum'),
    count: wordAt(at, 'count', 'eventCount'),
    of: wordsAt(at, 'of', 'event'),
    where: mapAt(at, 'where', whereOf) ?? {},
  };
}

function boundsAt(at: Cursor, key: string, id: string, unit: ScaledUnit | undefined): Indicator['bounds'] {
  const found = keyAt(at, key);
  if (!found || !unit) return undefined;
  const ends = unsplit(found, (list) => itemsOf(list).map((item) => figureHere(item, inUnit(id, unit))?.point));
  const [low, high] = (ends ?? []).map((end): Rational | undefined => end?.div(baseUnitsIn(unit)));
  return low && high && ends?.length === 2 ? [low, high] : undefined;
}

/** No figure is shown with more decimals than this. */
const MOST_DECIMALS = 12;

function decimalsAt(at: Cursor): number | undefined {
  const written = wholeAt(at, 'decimals');
  return written === undefined ? undefined : Math.min(written, MOST_DECIMALS);
}

function formulaAt(at: Cursor, key: string): Formula | undefined {
  const found = scalarAt(at, key);
  if (!found) return undefined;
  const { text } = found.value;
  const { formula, expected, rest } = readFormula(text);
  if (!formula) {
    const spaced = spacedFormula(text);
    const fixes = spaced === undefined ? [] : [[replacement(found, spaced, 'value')]];
    found.found.problems.push({ code: 'formula-syntax', place: placeAt(found), data: { formula: text, expected, rest }, fixes });
    return undefined;
  }
  for (const id of idsIn(formula)) refer(found, 'indicators', id);
  return formula;
}
