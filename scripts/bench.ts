// Prints what opening, typing and hovering cost through the real server, beside the bare transport.
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { drive } from './bench/editor.ts';
import { benchPlan, TYPED } from './bench/plan.ts';

const SIZES = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000 };
const ROUNDS = 3;
const KEYSTROKES = 30;

const cache = join(import.meta.dirname, '../.cache/bench');
mkdirSync(cache, { recursive: true });
const servers = { zoneplan: bundled('server/node.ts', 'server/node.cjs'), transport: bundled('scripts/bench/echo.ts', 'echo.cjs') };

interface Costs {
  readonly open: number;
  readonly keystroke: number;
  readonly hover: number;
  readonly peak: number;
}

console.log(
  `${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')}`,
);
console.log('medians of', ROUNDS, 'rounds; milliseconds, MB\n');
console.log(['plan', 'server', 'open → diagnostics', 'key → diagnostics', 'hover', 'peak'].join('\t'));
for (const [name, size] of Object.entries(SIZES)) {
  const text = benchPlan(size);
  const rounds: Record<string, Costs[]> = { zoneplan: [], transport: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [server, script] of Object.entries(servers)) rounds[server]!.push(await measure(script, text));
  for (const [server, costs] of Object.entries(rounds))
    console.log(
      [
        name,
        server,
        ...(['open', 'keystroke', 'hover', 'peak'] as const).map((key) => median(costs.map((cost) => cost[key])).toFixed(1)),
      ].join('\t'),
    );
}

async function measure(script: string, text: string): Promise<Costs> {
  const server = await drive(script);
  const uri = 'file:///bench/bench.plan.yaml';
  const open = await server.open(uri, text);
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(TYPED));
  const at = lines[line]!.indexOf(TYPED);
  const keystrokes: number[] = [];
  const hovers: number[] = [];
  for (let n = 0; n < KEYSTROKES; n += 1) {
    keystrokes.push(await server.edit(uri, line, at, at + 1, String((n % 7) + 3)));
    hovers.push(await server.hover(uri, line, at + 1));
  }
  const costs = { open, keystroke: median(keystrokes), hover: median(hovers), peak: server.peak() };
  await server.stop();
  return costs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function bundled(entry: string, name: string): string {
  const outfile = join(cache, name);
  buildSync({
    entryPoints: [join(import.meta.dirname, '..', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}
