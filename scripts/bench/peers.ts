// Measures our server and command line beside their peers, turn by turn on the same files, and writes docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Server } from './editor.ts';
import { installPeers } from './install-peers.ts';
import { bundledSchema, commands } from './commands.ts';
import { page, type Results } from './page.ts';
import { benchFolder, benchPlan } from './plan.ts';
import { type Run, run } from './run.ts';
import { ownServers, yamlServer } from './servers.ts';
import { type Costs, measure } from './typing.ts';
import { type FolderCosts, openAll, writeFolder } from './workspace.ts';

const SIZES = [
  { name: '10 KB', bytes: 10_000, rounds: 5, keys: 30 },
  { name: '100 KB', bytes: 100_000, rounds: 5, keys: 30 },
  { name: '1 MB', bytes: 1_000_000, rounds: 5, keys: 16 },
  { name: '10 MB', bytes: 10_000_000, rounds: 2, keys: 4 },
];
const FILES = 1000;

const quick = process.argv.includes('--quick');
const peers = installPeers();
const servers: Record<string, Server> = { ...ownServers(), yaml: yamlServer(peers.folder) };
const loads = [loadavg()[0]!];
const results: Results = {
  machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  versions: peers.versions,
  loads,
  typing: [],
  folder: {},
  terminal: {},
};

for (const { name, bytes, rounds, keys } of SIZES) {
  const costs: Record<string, Costs[]> = {};
  const text = benchPlan(bytes);
  for (let round = 0; round < (quick ? 1 : rounds); round += 1)
    for (const [server, each] of Object.entries(servers)) (costs[server] ??= []).push(await measure(each, text, keys));
  results.typing.push({ size: name, costs });
  loads.push(loadavg()[0]!);
  console.log(
    name,
    Object.entries(costs)
      .map(([server, all]) => `${server} ${all.map(({ key, open }) => `${open.toFixed(0)}/${key.toFixed(1)}`).join(' ')}`)
      .join(' · '),
  );
}

const texts = benchFolder(FILES);
const folder = writeFolder('thousand', texts);
for (let round = 0; round < (quick ? 1 : 3); round += 1) {
  for (const name of ['zoneplan', 'yaml']) {
    const costs: FolderCosts = await openAll(servers[name]!, folder, texts);
    (results.folder[name] ??= []).push(costs);
    console.log(`${FILES} files`, name, JSON.stringify(costs));
  }
}

const schema = bundledSchema();
for (let round = 0; round < (quick ? 1 : 5); round += 1) {
  for (const { name, script, args, once } of commands(peers.folder, folder, schema)) {
    if (once && round > 0) continue;
    const cost: Run = await run(script, args, folder);
    (results.terminal[name] ??= []).push(cost);
    console.log(name, JSON.stringify(cost));
  }
}
loads.push(loadavg()[0]!);

writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), page(results));
