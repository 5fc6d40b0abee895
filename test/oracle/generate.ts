import { actuals, type Pool, poolOf } from './generate-figures.ts';
import { forecasts } from './generate-forecasts.ts';
import { indicators } from './generate-indicators.ts';
import { projects } from './generate-projects.ts';
import { scopes } from './generate-scopes.ts';
import { targets } from './generate-targets.ts';
import type { PlanData } from './plan-data.ts';
import { type Random, randomOf } from './random.ts';

/** A small plan, the same for the same seed. */
export function planOfSeed(seed: number): PlanData {
  const random = randomOf(seed);
  const terms = [
    { id: 'term', from: '2023-07-15', to: '2024-12-31' },
    { id: 'open', from: '2024-01-01' },
  ];
  const base = { terms, ...scopes(random), indicators: indicators(random) };
  const pool = poolOf(random, base);
  const figures = actuals(random, pool);
  const head = manifest(random);
  const ahead = forecasts(random, { ...pool, actuals: figures }, head.scenario);
  return {
    ...head,
    ...base,
    actuals: figures,
    forecasts: ahead,
    targets: targets(random, pool, figures, ahead),
    projects: projects(random, pool),
    rates: rates(random, pool),
  };
}

function manifest(
  random: Random,
): Omit<PlanData, 'terms' | 'localities' | 'zones' | 'indicators' | 'actuals' | 'forecasts' | 'targets' | 'projects' | 'rates'> {
  return {
    locale: random.pick(['vi-VN', 'en'] as const),
    rounding: random.pick(['half-up', 'truncate'] as const),
    scope: 'tinh',
    asOf: random.maybe(0.4, () => random.pick(['2024-03-31', '2024-06-30', '2024-11-15', '2024-12-31', '2025-02-01'])),
    convertAt: random.maybe(0.4, () => random.pick(['as-of', 'period-end', 'plan-rate'] as const)),
    scenario: random.maybe(0.2, () => 'low'),
    errorAfter: random.maybe(0.1, () => random.pick(['45 days', '2 months'])),
    thresholds: random.maybe(0.2, () => ({ onTrack: '0.95', atRisk: '0.8', concentration: '0.6' })),
  };
}

function rates(random: Random, pool: Pool): PlanData['rates'] {
  if (pool.foreign === 0) return [];
  const dates = ['2023-01-01', '2024-02-15', '2024-07-01', '2024-12-31'];
  const all = dates.flatMap((date) => [
    { date, one: 'USD', is: { x: String(random.int(23, 26) * 1000), unit: 'VND' as const } },
    { date, one: 'EUR', is: { x: `1.${random.int(1, 2)}`, unit: 'USD' as const } },
    { date, one: 'VND', is: { x: '0.00004', unit: 'USD' as const } },
  ]);
  return random.some(all, 0.35).map((each) => ({ ...each, kind: random.maybe(0.4, () => random.pick(['plan', 'market'] as const)) }));
}
