import { dateOf, day, monthsLater, sameSpan, type Span } from './calendar.ts';
import type { ActualData, IndicatorData, Lines, PlanData, Qualifier, Unit, Value } from './plan-data.ts';
import type { Random } from './random.ts';
import { spanOf, worldOf } from './world.ts';

const PERIODS = [
  '2024',
  '2024',
  '2024-Q1',
  '2024-H1',
  '2024-Q2',
  '2024-H2',
  '2024-Q3',
  '2024-01',
  '2024-9M',
  '2024-6M',
  '2023',
  '2023/2024',
  '2022/2024',
  '2023-07/2024',
  'term',
  '2024-W10',
];
/** Units that are counted. */
export const WHOLE: readonly Unit[] = ['person', 'project', 'event', 'place'];
const QUALIFIERS: readonly Qualifier[] = ['above', 'below', 'at-least', 'at-most', 'about', 'nearly'];
const CURRENCIES: readonly Unit[] = ['mUSD', 'bVND', 'mEUR'];

/** Rates speak of years. */
const YEARS = ['2022', '2022/2023', '2023', '2023-07/2024', '2024', '2022/2024'];

/** What figures are drawn from in one plan: few of each, so that they meet. */
export interface Pool {
  readonly plan: Pick<PlanData, 'terms' | 'zones' | 'localities' | 'indicators'>;
  readonly scopes: readonly string[];
  readonly periods: readonly string[];
  readonly dates: readonly string[];
  /** How often a value is qualified, and how often money is of another currency. */
  readonly qualified: number;
  readonly foreign: number;
}

/** A pool for a plan with these scopes and indicators. */
export function poolOf(random: Random, plan: Pool['plan']): Pool {
  const scopes = [
    'tinh',
    ...plan.zones.map((each) => each.id),
    ...random.some(
      plan.localities.slice(1).map((each) => each.id),
      plan.localities.some((each) => each.validTo) ? 0.5 : 0.2,
    ),
  ];
  const dates = Array.from({ length: random.int(1, 3) }, () => dateOf(random.int(day('2024-01-05'), day('2024-12-31'))));
  return {
    plan,
    scopes,
    periods: plan.indicators[0]!.kind === 'rate' ? YEARS : Array.from({ length: random.int(1, 4) }, () => random.pick(PERIODS)),
    dates: random.chance(0.3) ? dates.flatMap((date) => [date, dateOf(monthsLater(day(date), -12))]) : dates,
    qualified: random.pick([0, 0, 0.3]),
    foreign: random.pick([0, 0, 0.3]),
  };
}

/** A value that fits a unit. */
export function valueOf(random: Random, unit: Unit, pool: Pick<Pool, 'qualified' | 'foreign'>): Value {
  const money = CURRENCIES.includes(unit);
  const own = money && random.chance(pool.foreign) ? random.pick(CURRENCIES) : unit;
  const number = random.int(0, unit === 'place' ? 12 : unit === '%/year' ? 25 : 100);
  const x = !WHOLE.includes(unit) && random.chance(0.3) ? `${number}.${random.int(1, 9)}` : String(number);
  if (unit !== 'place' && number > 0 && random.chance(pool.qualified)) {
    return random.chance(0.2) ? { x, to: String(number + random.int(1, 9)), unit: own } : { x, unit: own, q: random.pick(QUALIFIERS) };
  }
  return own === unit && random.chance(0.4) ? { x, unit, bare: true } : { x, unit: own };
}

/** Figures of all the indicators; none that contradicts another of the same day. */
export function actuals(random: Random, pool: Pool): readonly ActualData[] {
  const kept: ActualData[] = [];
  const plan = (more: readonly ActualData[]) => ({ ...pool.plan, scope: 'tinh', actuals: more }) as unknown as PlanData;
  const drawn = Array.from({ length: random.int(1, 6) }, () => actual(random, pool));
  for (const next of [...drawn, ...(random.chance(0.25) ? carriedOn(random, pool) : [])]) {
    if (!next) continue;
    if (!contradicts(plan(kept), plan([next]))) kept.push(next);
    else if (random.chance(0.2) && !kept.some((each) => each.preferred)) kept.push({ ...next, preferred: true });
  }
  return kept;
}

function actual(random: Random, pool: Pool): ActualData | undefined {
  const indicator = random.pick(pool.plan.indicators);
  const period = random.pick(pool.periods);
  const days = spanOf(pool.plan as PlanData, period)!;
  const asOf = dateIn(random, pool, days);
  const seriesBreak = random.maybe(0.06, () => 'Cách tính mới');
  const status = random.maybe(0.25, () => random.pick(['actual', 'estimate', 'provisional', 'final'] as const));
  const value = () => valueOf(random, indicator.unit, pool);
  const head = { indicator: indicator.id, period, asOf, status, seriesBreak };
  const zones = pool.plan.zones.map((each) => each.id);
  if (random.chance(0.35)) {
    const lines = Object.fromEntries(random.some(zones, 0.7).map((zone) => [zone, random.chance(0.12) ? null : value()]));
    return Object.keys(lines).length > 0 ? { ...head, values: lines } : undefined;
  }
  const scope = random.chance(0.2) ? undefined : random.pick(pool.scopes);
  const parts = random.maybe(0.3, () => linesOf(random, pool, indicator));
  return {
    ...head,
    scope,
    value: random.chance(0.05) ? null : value(),
    ...(parts && random.chance(0.25) ? { ofWhich: parts } : { components: parts }),
  };
}

/** A flow of a long period reported once, and shorter periods that carry it on. */
function carriedOn(random: Random, pool: Pool): readonly ActualData[] {
  const flow = pool.plan.indicators.find(({ kind }) => kind === 'flow');
  if (!flow) return [];
  const scope = random.chance(0.5) ? undefined : random.pick(pool.scopes);
  const figure = (period: string, asOf: string | undefined): ActualData => ({
    indicator: flow.id,
    scope,
    period,
    asOf,
    value: valueOf(random, flow.unit, pool),
  });
  const start = random.pick(['2024-03-31', '2024-03-31', '2024-01-31', '2024-05-15']);
  const long = figure(random.pick(['term', '2023/2024', '2024']), start);
  const short = [
    figure('2024', start),
    figure('2024', '2024-08-20'),
    figure('2024-Q2', undefined),
    figure('2024-Q3', random.pick([undefined, '2024-08-20'])),
    figure('2024-H1', undefined),
    figure('2024-H1', start),
  ];
  return [long, ...random.some(short, 0.6)];
}

function linesOf(random: Random, pool: Pool, { components = [], mayInclude = [], unit }: IndicatorData): Lines | undefined {
  const chosen = random.some([...components, ...mayInclude], 0.8);
  return chosen.length > 0 ? Object.fromEntries(chosen.map((id) => [id, valueOf(random, unit, pool)])) : undefined;
}

/** The period's end, or a day of the pool that lies in the period. */
function dateIn(random: Random, pool: Pool, days: Span): string | undefined {
  const inside = pool.dates.filter((each) => day(each) >= days.first && day(each) <= days.last);
  if (inside.length > 0 && random.chance(0.6)) return random.pick(inside);
  return random.chance(0.5) ? undefined : dateOf(days.last);
}

/** Two figures of the same day, firmness and period; of levels also of other periods. */
function contradicts(before: PlanData, next: PlanData): boolean {
  const known = worldOf(before, 0).entries;
  return worldOf(next, 0).entries.some((each) => {
    const flow = before.indicators.find(({ id }) => id === each.indicator)?.kind === 'flow';
    return known.some(
      (other) =>
        other.indicator === each.indicator &&
        other.scope === each.scope &&
        other.asOf === each.asOf &&
        (flow ? other.soft === each.soft && sameSpan(other, each) : true),
    );
  });
}
