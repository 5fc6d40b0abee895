// Prints what opening, typing and pointing cost through the real server, beside the bare transport: how the cost grows with the plan.
import { cpus, loadavg } from 'node:os';
import { median, short } from './bench/figures.ts';
import { benchPlan } from './bench/plan.ts';
import { ownServers } from './bench/servers.ts';
import { type Costs, measure } from './bench/typing.ts';

const SIZES = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000, '2 MB': 2_000_000, '4 MB': 4_000_000, '10 MB': 10_000_000 };
const ROUNDS = 3;
const KEYS = 30;
const FIGURES = ['open', 'key', 'hover', 'hoverAfterKey', 'completionAfterKey', 'peak', 'cpu'] as const;

console.log(`${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`);
console.log(`medians of ${ROUNDS} rounds; milliseconds, MB, seconds of processor\n`);
console.log(['plan', 'server', ...FIGURES].join('\t'));
for (const [name, bytes] of Object.entries(SIZES)) {
  const text = benchPlan(bytes);
  const rounds: Record<string, Costs[]> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [server, each] of Object.entries(ownServers())) (rounds[server] ??= []).push(await measure(each, text, KEYS));
  for (const [server, costs] of Object.entries(rounds))
    console.log([name, server, ...FIGURES.map((figure) => short(median(costs.map((cost) => cost[figure]))))].join('\t'));
}
