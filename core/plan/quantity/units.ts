import type { Dimension, Locale, Unit } from './quantity.ts';
import { ONE, type Rational, rational } from './rational.ts';

/** A unit of the language with what it is called; `words` are accepted too. */
export interface KnownUnit {
  readonly unit: Unit;
  readonly vi: string;
  readonly en: readonly [one: string, many: string];
  readonly words: readonly string[];
}

export const PERCENT: Unit = unit('%', 'percent');
export const POINTS: Unit = unit('pp', 'points');
export const YEARLY_RATE: Unit = unit('%/year', 'yearly-rate');
export const PERSON: Unit = unit('person', 'count');
export const PROJECT: Unit = unit('project', 'count');
export const EVENT: Unit = unit('event', 'count');
export const PLACE: Unit = unit('place', 'rank');
/** The unit of `times` (docs/semantics.md, 7): it has no name and is never written. */
export const FACTOR: Unit = unit('times', 'factor');
export const HECTARE: Unit = unit('ha', 'area');

/** Every unit of the language but money, which any ISO 4217 code names. */
export const KNOWN_UNITS: readonly KnownUnit[] = [
  known(HECTARE, 'ha', ['ha', 'ha']),
  known(unit('m2', 'area', 'ha', rational(1, 10_000)), 'm²', ['m²', 'm²'], ['m2']),
  known(unit('km2', 'area', 'ha', rational(100)), 'km²', ['km²', 'km²'], ['km2']),
  known(PERCENT, '%', ['%', '%'], ['percent', 'phần trăm']),
  known(POINTS, 'điểm %', ['pp', 'pp'], ['điểm phần trăm', 'percentage points', 'percentage point']),
  known(YEARLY_RATE, '%/năm', ['%/year', '%/year']),
  known(PERSON, 'người', ['person', 'people'], ['lao động']),
  known(PROJECT, 'dự án', ['project', 'projects']),
  known(EVENT, 'lượt', ['event', 'events'], ['lượt dự án']),
  known(unit('zone', 'count'), 'khu', ['zone', 'zones'], ['KCN', 'KKT', 'CCN']),
  known(unit('enterprise', 'count'), 'doanh nghiệp', ['enterprise', 'enterprises']),
  known(unit('job', 'count'), 'việc làm', ['job', 'jobs']),
  known(unit('file', 'count'), 'hồ sơ', ['file', 'files']),
  known(PLACE, 'hạng', ['place', 'places']),
  known(unit('point', 'score'), 'điểm', ['point-of-score', 'points-of-score']),
  known(unit('MW', 'power'), 'MW', ['MW', 'MW']),
  known(unit('GW', 'power', 'MW', rational(1000)), 'GW', ['GW', 'GW']),
  known(unit('t', 'mass'), 'tấn', ['t', 't']),
];

/** Other words for currencies; `$` alone names none. */
export const MONEY_WORDS: Readonly<Record<string, string>> = {
  đồng: 'VND',
  đ: 'VND',
  vnđ: 'VND',
  'đô la mỹ': 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
};

/** The unit of a currency. */
export function money(code: string): Unit {
  return unit(code, 'money');
}

const NAMES: ReadonlyMap<string, KnownUnit> = new Map(KNOWN_UNITS.map((each) => [each.unit.id, each]));

/** What a unit is called beside a number: `người`, `people` (`person` beside 1), `đồng`, `VND`, `TEU`. */
export function unitName(of: Unit, locale: Locale, count?: Rational): string {
  if (of.name !== undefined) return of.name;
  if (of.dimension === 'money') return of.id === 'VND' && locale === 'vi-VN' ? 'đồng' : of.id;
  const names = NAMES.get(of.id);
  if (!names) return of.dimension === 'factor' ? '' : of.id;
  if (locale === 'vi-VN') return names.vi;
  return names.en[count?.equals(ONE) ? 0 : 1];
}

function unit(id: string, dimension: Dimension, base = id, factor: Rational = ONE): Unit {
  return { id, dimension, base, factor };
}

function known(of: Unit, vi: string, en: readonly [string, string], words: readonly string[] = []): KnownUnit {
  return { unit: of, vi, en, words };
}
