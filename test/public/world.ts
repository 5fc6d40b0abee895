import { add, decimal, frac, type Frac, mul, ONE, ZERO } from '../oracle/fraction.ts';
import { randomOf, type Random } from '../oracle/random.ts';
import { type Equation, plus, the, times } from './solver.ts';

/** Which part of each leaf lies in a scope. */
export const SHARES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tinh: { a: '1', b: '1', c: '1', d: '1', e: '1' },
  'l-1': { a: '1', b: '1', c: '1', e: '0.6' },
  'l-2': { d: '1', e: '0.4' },
  'kkt-1': { a: '1', b: '1' },
  'kkt-2': { c: '1', d: '1' },
  nhom: { a: '1', c: '1', e: '1' },
  a: { a: '1' },
  b: { b: '1' },
  c: { c: '1' },
  d: { d: '1' },
  e: { e: '1' },
};
export const LEAVES = ['a', 'b', 'c', 'd', 'e'];
export const SCOPES = Object.keys(SHARES);
/** The quarters of each period. */
export const PERIODS: Readonly<Record<string, readonly number[]>> = { '2024-Q1': [1], '2024-Q2': [2], '2024-H1': [1, 2], '2024': [1, 2] };
const END: Readonly<Record<number, string>> = { 1: '2024-03-31', 2: '2024-06-30' };

/** A number of the world: an indicator of a scope in a period, counted up to a quarter. */
export interface Fact {
  readonly indicator: string;
  readonly scope: string;
  readonly period: string;
  readonly until: number;
}

export interface Project {
  readonly id: string;
  readonly zone: string;
  readonly amounts: Readonly<Record<number, number>>;
  readonly private: boolean;
}

/** A small consistent plan in which everything is made of what each leaf and project had in each quarter. */
export interface World {
  readonly values: ReadonlyMap<string, Frac>;
  readonly projects: readonly Project[];
  readonly figures: readonly (Fact & { readonly private: boolean })[];
  readonly targets: readonly (Omit<Fact, 'until'> & { readonly id: string; readonly private: boolean })[];
  readonly forecasts: readonly (Omit<Fact, 'until'> & {
    readonly id: string;
    readonly lines: Readonly<Record<string, number>>;
    readonly private: boolean;
  })[];
  readonly privateZones: readonly string[];
}

/** The world of a seed. */
export function worldOf(seed: number): World {
  const random = randomOf(seed);
  const values = new Map<string, Frac>();
  // who has not reported leaves totals partial; what is stated of those is then more than the sum, and gives nothing away
  const silent = random.chance(0.3) ? random.pick(LEAVES) : undefined;
  const reporting = LEAVES.filter((leaf) => leaf !== silent);
  for (const indicator of ['x', 'y'])
    for (const leaf of reporting) for (const quarter of [1, 2]) values.set(atom(indicator, leaf, quarter), frac(10 * random.int(1, 900)));
  const projects = [1, 2, 3, 4, 5].map((n) => projectOf(random, n));
  for (const { id, amounts } of projects)
    for (const [quarter, amount] of Object.entries(amounts)) values.set(atom('cap', id, Number(quarter)), frac(amount));
  return {
    values,
    projects,
    figures: figuresOf(random).filter(({ scope }) => (silent === undefined ? true : reporting.includes(scope))),
    targets: targetsOf(random),
    forecasts: ['x', 'total'].flatMap((indicator) =>
      ['tinh', 'kkt-1'].flatMap((scope) => random.maybe(0.4, () => forecastOf(random, indicator, scope)) ?? []),
    ),
    privateZones: random.some(['a', 'c', 'e', 'kkt-2'], 0.08),
  };
}

function projectOf(random: Random, n: number): Project {
  const amounts = Object.fromEntries(random.some([1, 2], 0.7).map((quarter) => [quarter, random.int(1, 500)]));
  return { id: `du-an-${n}`, zone: random.pick(LEAVES), amounts, private: random.chance(0.3) };
}

function figuresOf(random: Random): World['figures'] {
  const own = ['x', 'y'].flatMap((indicator) =>
    LEAVES.flatMap((scope) => [1, 2].map((until) => ({ indicator, scope, period: `2024-Q${until}`, until, private: random.chance(0.15) }))),
  );
  const more = ['x', 'y', 'total'].flatMap((indicator) =>
    SCOPES.flatMap((scope) =>
      Object.entries(PERIODS).flatMap(([period, quarters]) =>
        random
          .some(quarters, 0.07)
          .filter(
            (until) =>
              !own.some((each) => each.indicator === indicator && each.scope === scope && each.period === period && each.until === until),
          )
          .map((until) => ({ indicator, scope, period, until, private: random.chance(0.4) })),
      ),
    ),
  );
  return [...own, ...more];
}

function targetsOf(random: Random): World['targets'] {
  return ['x', 'y', 'total', 'less', 'part', 'cap'].flatMap((indicator) =>
    SCOPES.flatMap((scope) =>
      random
        .some(Object.keys(PERIODS), 0.3)
        .map((period) => ({ id: `${indicator}-${scope}-${period.toLowerCase()}`, indicator, scope, period, private: random.chance(0.1) })),
    ),
  );
}

function forecastOf(random: Random, indicator: string, scope: string): World['forecasts'][number] {
  const lines = Object.fromEntries([...random.some(LEAVES.slice(1), 0.6), 'a'].map((leaf) => [leaf, random.int(1, 200)]));
  return { id: `${indicator}-${scope}`, indicator, scope, period: '2024', lines, private: random.chance(0.2) };
}

function atom(indicator: string, of: string, quarter: number): string {
  return `${indicator}:${of}:${quarter}`;
}

/** A fact as a sum of what leaves and projects had; not for shares of a whole. */
export function sumOf(world: World, { indicator, scope, period, until }: Fact): Equation {
  if (indicator === 'total')
    return plus(sumOf(world, { indicator: 'x', scope, period, until }), sumOf(world, { indicator: 'y', scope, period, until }));
  if (indicator === 'less')
    return plus(
      sumOf(world, { indicator: 'x', scope, period, until }),
      times(sumOf(world, { indicator: 'y', scope, period, until }), frac(-1)),
    );
  const quarters = PERIODS[period]!.filter((quarter) => quarter <= until);
  const names = indicator === 'cap' ? ofProjects(world, scope) : Object.entries(SHARES[scope] ?? {});
  let sum: Equation = new Map();
  for (const [name, share] of names)
    for (const quarter of quarters)
      if (world.values.has(atom(indicator, name, quarter))) sum = plus(sum, times(the(atom(indicator, name, quarter)), decimal(share)));
  return sum;
}

function ofProjects({ projects }: World, scope: string): readonly (readonly [string, string])[] {
  return projects.flatMap(({ id, zone }) =>
    id === scope ? [[id, '1'] as const] : SHARES[scope]?.[zone] ? [[id, SHARES[scope][zone]] as const] : [],
  );
}

/** The value of a sum. */
export function valueOf({ values }: World, sum: Equation): Frac {
  return [...sum].reduce((all, [name, factor]) => add(all, mul(factor, values.get(name) ?? ONE)), ZERO);
}

/** The plan file of a world. */
export function yamlOf(world: World): string {
  const isPrivate = (is: boolean) => (is ? ', private: true' : '');
  const zone = (id: string, rest: string) => `  ${id}: {name: Khu ${id}${rest}${isPrivate(world.privateZones.includes(id))}}`;
  const number = (fact: Fact) => decimalText(valueOf(world, sumOf(world, fact)));
  return [
    'localities:',
    '  tinh: {name: Tỉnh, level: province}',
    '  l-1: {name: Huyện một, level: district, within: tinh}',
    '  l-2: {name: Huyện hai, level: district, within: tinh}',
    'zones:',
    zone('kkt-1', ', type: KKT, localities: [l-1]'),
    zone('kkt-2', ', type: KKT, localities: {l-1: 50 %, l-2: 50 %}'),
    zone('a', ', type: KCN, within: kkt-1, localities: [l-1]'),
    zone('b', ', type: KCN, within: kkt-1, localities: [l-1]'),
    zone('c', ', type: KCN, within: kkt-2, localities: [l-1]'),
    zone('d', ', type: KCN, within: kkt-2, localities: [l-2]'),
    zone('e', ', type: KCN, localities: {l-1: 60 %, l-2: 40 %}'),
    zone('nhom', ', type: group, members: [a, c, e]'),
    'indicators:',
    '  x: {name: Mới, unit: người, kind: flow}',
    '  y: {name: Thêm, unit: người, kind: flow}',
    '  total: {name: Tổng, unit: người, kind: flow, components: [x, y]}',
    '  less: {name: Hiệu, unit: người, kind: flow, formula: x - y}',
    '  part: {name: Tỷ trọng, unit: percent, kind: ratio, numerator: x, denominator: total}',
    '  cap: {name: Vốn, unit: USD, kind: flow, from-events: {sum: amount, of: [licensed]}}',
    'projects:',
    ...world.projects.map(({ id, zone: at, amounts, private: own }) => {
      const events = Object.entries(amounts).map(
        ([quarter, amount]) => `{date: 2024-0${3 * Number(quarter) - 1}-10, event: licensed, amount: ${amount} USD}`,
      );
      return `  ${id}: {name: Nhà máy ${id}, zone: ${at}, events: [${events.join(', ')}]${isPrivate(own)}}`;
    }),
    'actuals:',
    ...world.figures.map(
      (fact) =>
        `  - {indicator: ${fact.indicator}, scope: ${fact.scope}, period: ${fact.period}, as-of: ${END[fact.until]}, value: ${number(fact)}${isPrivate(fact.private)}}`,
    ),
    'targets:',
    ...world.targets.map(
      ({ id, indicator, scope, period, private: own }) =>
        `  ${id}: {name: Chỉ tiêu ${id}, indicator: ${indicator}, scope: ${scope}, period: ${period}, at-least: 50${isPrivate(own)}}`,
    ),
    'forecasts:',
    ...world.forecasts.map(({ indicator, scope, period, lines, private: own }) => {
      const values = Object.entries(lines).map(([leaf, value]) => `${leaf}: ${value}`);
      return `  - {indicator: ${indicator}, scope: ${scope}, period: ${period}, made-on: 2024-06-30, values: {${values.join(', ')}}${isPrivate(own)}}`;
    }),
    '',
  ].join('\n');
}

function decimalText({ n, d }: Frac): string {
  return d === 1n ? String(n) : (Number(n) / Number(d)).toString();
}
