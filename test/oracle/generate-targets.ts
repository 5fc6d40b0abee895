import { dateOf, day } from './calendar.ts';
import { type Pool, valueOf, WHOLE } from './generate-figures.ts';
import type {
  ActualData,
  Comparison,
  ComparisonKey,
  ForecastData,
  IndicatorData,
  Kind,
  RevisionData,
  TargetData,
  Unit,
  Value,
} from './plan-data.ts';
import type { Random } from './random.ts';

const PERIODS = ['2024', '2024', '2024', '2022/2024', '2024-H1', '2023/2024', 'term', '2024/2025'];
const KEYS: Readonly<Record<Kind, readonly ComparisonKey[]>> = {
  flow: ['at-least', 'at-least', 'more-than', 'at-most', 'less-than', 'equals', 'between'],
  stock: ['at-least', 'at-least', 'more-than', 'at-most', 'less-than', 'equals', 'between'],
  ratio: ['at-least', 'more-than', 'at-most', 'between'],
  rate: ['at-least', 'more-than', 'at-most', 'between'],
  index: ['at-least', 'at-most', 'equals', 'top'],
  rank: ['top', 'top', 'at-most'],
};

/** One or two targets, with steps, splits, revisions and parts; their numbers often near those reported. */
export function targets(
  random: Random,
  drawn: Pool,
  actuals: readonly ActualData[],
  forecasts: readonly ForecastData[],
): readonly TargetData[] {
  const pool: Aim = { ...drawn, actuals, forecasts, reported: actuals.flatMap(numbersOf) };
  const made: TargetData[] = [];
  for (let n = 0; n < random.int(1, 2); n++) made.push(target(random, pool, `target-${n}`));
  if (random.chance(0.15)) made.push(together(random, pool, made));
  return made;
}

function target(random: Random, pool: Aim, id: string): TargetData {
  const ahead = pool.forecasts.length > 0 ? random.maybe(0.5, () => random.pick(pool.forecasts)) : undefined;
  const about = ahead ?? random.maybe(0.6, () => random.pick(pool.actuals));
  const indicator = pool.plan.indicators.find((each) => each.id === about?.indicator) ?? pool.plan.indicators[0]!;
  const full = comparison(random, pool, indicator);
  const split = random.maybe(full.key === 'between' || full.key === 'top' ? 0 : 0.25, () => lines(random, pool, indicator));
  const bare = split && Object.values(split).some((each) => each) && random.chance(0.3);
  const due = random.maybe(0.12, () => dateOf(random.int(day('2024-02-01'), day('2025-03-31'))));
  return {
    id,
    indicator: indicator.id,
    scope: about?.scope ?? random.maybe(0.4, () => random.pick(pool.scopes)),
    ...(due
      ? { due }
      : { period: random.chance(0.03) ? 'open' : about && random.chance(ahead ? 0.95 : 0.6) ? about.period : random.pick(PERIODS) }),
    comparison: bare ? { key: full.key } : full,
    split,
    ...(due || full.key === 'top' ? {} : { phasing: phasing(random, pool, indicator) }),
    basis: random.maybe(0.2, () =>
      random.pick(
        indicator.kind === 'flow'
          ? (['total', 'yearly-average'] as const)
          : indicator.kind === 'rate'
            ? (['yearly-average', 'at-end'] as const)
            : (['at-end'] as const),
      ),
    ),
    baseline: random.maybe(['stock', 'ratio', 'index'].includes(indicator.kind) ? 0.6 : 0.05, () => baseline(random, pool, indicator)),
    proposed: random.maybe(0.05, () => true),
    revisions: random.maybe(0.2, () => revisions(random, pool, indicator, full, split, due !== undefined)),
  };
}

function numbersOf({ value, values }: ActualData): readonly Value[] {
  return [value, ...Object.values(values ?? {})].filter((each) => each !== null && each !== undefined);
}

interface Aim extends Pool {
  readonly actuals: readonly ActualData[];
  readonly forecasts: readonly ForecastData[];
  readonly reported: readonly Value[];
}

const plain = { qualified: 0, foreign: 0 };

/** A number near one that is reported: the same, or just below it; else any. */
function near(random: Random, unit: Unit, pool: Aim, foreign = 0): Value {
  const found = pool.reported.filter((each) => each.unit === unit);
  if (found.length === 0 || random.chance(0.45)) return valueOf(random, unit, { qualified: 0, foreign });
  const { x } = random.pick(found);
  return {
    x: WHOLE.includes(unit) || random.chance(0.5) ? x : (Number(x) * random.pick([0.9992, 0.9994, 0.9997, 1.0004, 1.3])).toFixed(2),
    unit,
  };
}

function comparison(random: Random, pool: Aim, { kind, unit }: IndicatorData): Comparison {
  const key = random.pick(KEYS[kind]);
  if (key === 'top') return { key, value: { x: String(random.int(1, 9)), unit: 'place', bare: true } };
  const value = near(random, unit, pool, pool.foreign);
  return key === 'between' ? { key, value, high: above(random, value) } : { key, value };
}

function above(random: Random, value: Value): Value {
  return { ...value, x: String(Math.ceil(Number(value.x)) + random.int(0, 30)) };
}

function lines(random: Random, pool: Aim, indicator: IndicatorData) {
  const chosen = random.some(
    pool.plan.zones.map((each) => each.id),
    0.6,
  );
  const entries = chosen.map((zone) => [zone, random.chance(0.1) ? null : near(random, indicator.unit, pool)] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function phasing(random: Random, pool: Aim, { unit }: IndicatorData): TargetData['phasing'] {
  const kind = random.int(0, 4);
  if (kind > 1) return kind === 2 ? 'linear' : undefined;
  if (kind === 1) return 'at-end';
  const steps = random.some(['2024-Q1', '2024-H1', '2024-9M', '2023'], 0.5);
  return steps.length > 0 ? Object.fromEntries(steps.map((step) => [step, near(random, unit, pool, pool.foreign)])) : undefined;
}

function baseline(random: Random, pool: Aim, { unit }: IndicatorData): NonNullable<TargetData['baseline']> {
  return { period: random.pick(['2023', '2022', ...pool.periods]), value: random.maybe(0.7, () => valueOf(random, unit, plain)) };
}

function revisions(
  random: Random,
  pool: Aim,
  indicator: IndicatorData,
  { key, value, high }: Comparison,
  split: TargetData['split'],
  due: boolean,
): readonly RevisionData[] {
  const dates = new Set(Array.from({ length: random.int(1, 2) }, () => random.pick([...pool.dates, '2024-05-01', '2025-06-01'])));
  return [...dates].map((date) => {
    const was = key === 'top' ? value! : valueOf(random, indicator.unit, plain);
    const line = split && random.chance(0.4) ? random.pick(Object.keys(split)) : undefined;
    const number = line ? { was, scope: line } : { was, wasHigh: high && above(random, was) };
    if (line || random.chance(0.7)) return { date, ...number };
    return due ? { date, wasDue: '2024-09-30' } : { date, wasPeriod: '2024-H1' };
  });
}

/** A target of several parts, some of them other targets. */
function together(random: Random, pool: Aim, others: readonly TargetData[]): TargetData {
  const own = others.filter((each) => each.comparison?.value);
  const parts = Array.from({ length: random.int(1, 2) }, () => {
    const indicator = random.pick(pool.plan.indicators);
    return { indicator: indicator.id, comparison: comparison(random, pool, indicator) };
  });
  return { id: 'all', period: '2024', allOf: [...random.some(own, 0.5).map((each) => each.id), ...parts] };
}
