import type { ExplainNode, StatusRow } from '../../core/index.ts';
import { div, frac, neg } from '../oracle/fraction.ts';
import { type Equation, plus, the, times } from './solver.ts';
import { type Fact, LEAVES, PERIODS, SCOPES, sumOf, valueOf, type World } from './world.ts';

/** What a reader of public output learns, as equations between what leaves, projects, targets and lines of forecasts have. */
export function* learned(world: World, row: StatusRow, tree: ExplainNode | undefined): Iterable<Equation> {
  const goal = world.targets.find(({ id }) => id === row.id)!;
  const asked = the(`asked:${goal.id}`);
  const fact = { ...goal, until: quarterOf(row.actualAsOf) };
  if (row.target) yield asked;
  if (row.actual) yield known(world, fact);
  const actual = goal.indicator === 'part' ? undefined : sumOf(world, fact);
  if (actual && (row.attainment || row.pace)) yield proportion(world, actual, times(asked, frac(50)));
  if (row.expected) yield asked;
  const forecast = world.forecasts.find(
    ({ indicator, scope, period }) => indicator === goal.indicator && scope === goal.scope && period === goal.period,
  );
  if (forecast) yield* ofForecast(world, forecast, row);
  if (tree) yield* ofTree(world, tree, fact, forecast);
}

/** A number as an equation; of a share of a whole what follows for its parts. */
function known(world: World, fact: Fact): Equation {
  if (fact.indicator !== 'part') return sumOf(world, fact);
  return proportion(world, sumOf(world, { ...fact, indicator: 'x' }), sumOf(world, { ...fact, indicator: 'total' }));
}

/** What one knows of two numbers whose ratio one has read. */
function proportion(world: World, a: Equation, b: Equation): Equation {
  return plus(a, times(b, neg(div(valueOf(world, a), valueOf(world, b)))));
}

type Forecast = World['forecasts'][number];

function lines(forecast: Forecast): Equation {
  return Object.keys(forecast.lines).reduce<Equation>((sum, leaf) => plus(sum, line(forecast, leaf)), new Map());
}

/** A line, as so many times an unknown of 1. */
export function line(forecast: Forecast, leaf: string): Equation {
  return times(the(`line:${forecast.id}:${leaf}`), frac(forecast.lines[leaf]!));
}

function total(world: World, forecast: Forecast): Equation {
  return plus(sumOf(world, { ...forecast, until: 2 }), lines(forecast));
}

function* ofForecast(world: World, forecast: Forecast, row: StatusRow): Iterable<Equation> {
  if (row.forecastTotal) yield total(world, forecast);
  if (row.forecastAttainment) yield proportion(world, total(world, forecast), times(the(`asked:${row.id}`), frac(50)));
  const largest = Object.keys(forecast.lines).reduce((a, b) => (forecast.lines[b]! > forecast.lines[a]! ? b : a));
  if (row.concentration) yield proportion(world, line(forecast, largest), lines(forecast));
}

function* ofTree(world: World, { children }: ExplainNode, fact: Fact, forecast: Forecast | undefined): Iterable<Equation> {
  for (const child of children) {
    if (child.title === 'Achieved') yield* ofNumber(world, child, fact);
    if (child.title !== 'Forecast total') continue;
    if (isShown(child)) yield total(world, forecast!);
    if (child.note)
      yield proportion(world, total(world, forecast!), times(the(`asked:${fact.indicator}-${fact.scope}-${fact.period}`), frac(50)));
    for (const below of child.children) {
      if (below.title === 'Achieved before the forecast') yield* ofNumber(world, below, fact);
      else {
        if (isShown(below)) yield lines(forecast!);
        for (const each of below.children) yield* ofLine(world, each, forecast!);
      }
    }
  }
}

function* ofLine(world: World, node: ExplainNode, forecast: Forecast): Iterable<Equation> {
  if (!isShown(node)) return;
  const own = line(forecast, scopeNamed(node.title)!);
  yield own;
  if (!node.note) return;
  yield proportion(world, own, lines(forecast));
  yield plus(total(world, forecast), times(own, frac(-1)));
}

const INDICATORS: Readonly<Record<string, string>> = { Mới: 'x', Thêm: 'y', Tổng: 'total', Hiệu: 'less', 'Tỷ trọng': 'part', Vốn: 'cap' };
const NAMES: Readonly<Record<string, string>> = { Q1: '2024-Q1', Q2: '2024-Q2', H1: '2024-H1' };

/** A number and those below it, each with one of its coordinates changed by its title. */
function* ofNumber(world: World, node: ExplainNode, fact: Fact): Iterable<Equation> {
  if (!isShown(node)) return;
  const date = /(\d+)\/(\d+)\/2024/.exec(node.note ?? '');
  const here = { ...fact, until: date && Number(date[2]) <= 3 ? 1 : 2 };
  yield known(world, here);
  for (const child of node.children) yield* ofNumber(world, child, moved(here, child.title));
}

function moved(fact: Fact, title: string): Fact {
  const period = /^(Q1|Q2|H1) 2024$/.exec(title);
  if (period) return { ...fact, period: NAMES[period[1]!]! };
  if (title === '2024') return { ...fact, period: '2024' };
  if (INDICATORS[title]) return { ...fact, indicator: INDICATORS[title] };
  if (title === 'withheld') return fact;
  const scope = scopeNamed(title);
  if (scope === undefined) throw new Error(`what is "${title}"?`);
  return { ...fact, scope };
}

function scopeNamed(title: string): string | undefined {
  const project = /^Nhà máy (du-an-\d)$/.exec(title);
  return project?.[1] ?? SCOPES.find((scope) => title === `Khu ${scope}`);
}

function isShown({ value }: ExplainNode): boolean {
  return value !== '' && value !== '–' && value !== 'withheld';
}

function quarterOf(date: string | undefined): number {
  return date !== undefined && date <= '2024-03-31' ? 1 : 2;
}

/** Every figure of a world that nobody may learn. */
export function* secrets(world: World): Iterable<readonly [string, Equation]> {
  const hidden = (scope: string) => world.privateZones.includes(scope);
  for (const figure of world.figures)
    if (figure.private || hidden(figure.scope))
      yield [`${figure.indicator} of ${figure.scope}, ${figure.period}, ${figure.until}`, sumOf(world, figure)];
  for (const project of world.projects)
    if (project.private)
      for (const period of Object.keys(PERIODS)) {
        const sum = sumOf(world, { indicator: 'cap', scope: project.id, period, until: 2 });
        if (sum.size > 0) yield [`${project.id}, ${period}`, sum];
      }
  for (const scope of world.privateZones.filter((zone) => LEAVES.includes(zone)))
    for (const indicator of ['x', 'y', 'total', 'less'])
      for (const period of Object.keys(PERIODS)) {
        const sum = sumOf(world, { indicator, scope, period, until: 2 });
        if (sum.size > 0) yield [`${indicator} of the private ${scope}, ${period}`, sum];
      }
  for (const target of world.targets) if (target.private || hidden(target.scope)) yield [target.id, the(`asked:${target.id}`)];
  for (const forecast of world.forecasts)
    for (const leaf of Object.keys(forecast.lines))
      if (forecast.private || hidden(leaf)) yield [`line ${forecast.id} ${leaf}`, line(forecast, leaf)];
}
