// Measures our server and command line beside their peers, turn by turn on the same files, and writes docs/benchmarks.md: in about ten minutes, with `--quick` one round of each.
import { rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ANSWERS, bundledSchema, commands } from './commands.ts';
import type { Server } from './editor.ts';
import { sayHeld } from './held.ts';
import { installPeers } from './install-peers.ts';
import { manyFiles } from './large.ts';
import { page } from './page.ts';
import { benchFolder, benchPlan } from './plan.ts';
import type { Results, Sized } from './results.ts';
import { type Run, run } from './run.ts';
import { scratch } from './scratch.ts';
import { ownServers, yamlServer } from './servers.ts';
import { type Costs, measure } from './typing.ts';
import { type FolderCosts, openAll, writeFolder } from './workspace.ts';

const SIZES = [
  { name: '10 KB', bytes: 10_000, rounds: 5, keys: 20 },
  { name: '100 KB', bytes: 100_000, rounds: 5, keys: 20 },
  { name: '1 MB', bytes: 1_000_000, rounds: 3, keys: 12 },
  { name: '10 MB', bytes: 10_000_000, rounds: 2, keys: 4 },
];
const OPENED = 1000;
/** Files of the plan that is only read by us, and seconds after which that is given up. */
const [MANY, MOST] = [10_000, 180];

const begun = performance.now();
const quick = process.argv.includes('--quick');
const peers = installPeers();
const servers: Record<string, Server> = { ...ownServers(), yaml: yamlServer(peers.folder) };
const loads = [loadavg()[0]!];
const rounds = (many: number) => (quick ? 1 : many);

const typing: Sized[] = [];
for (const { name, bytes, rounds: many, keys } of SIZES) {
  const costs: Record<string, Costs[]> = {};
  const text = benchPlan(bytes);
  for (let round = 0; round < rounds(many); round += 1)
    for (const [server, each] of Object.entries(servers)) (costs[server] ??= []).push(await measure(each, text, keys));
  typing.push({ size: name, costs, scratch: scratch(bytes, rounds(many)) });
  loads.push(loadavg()[0]!);
  const said = Object.entries(costs).map(
    ([server, all]) => `${server} ${all.map(({ key, open }) => `${open.toFixed(0)}/${key.toFixed(1)}`).join(' ')}`,
  );
  console.log(name, said.join(' · '));
}

const texts = benchFolder(OPENED);
const folder = writeFolder('thousand', texts);
const opened: Record<string, FolderCosts[]> = {};
for (let round = 0; round < rounds(3); round += 1) {
  for (const name of ['zoneplan', 'yaml']) {
    const costs = await openAll(servers[name]!, folder, texts);
    (opened[name] ??= []).push(costs);
    console.log(`${OPENED} files`, name, JSON.stringify(costs));
  }
}

const schema = bundledSchema();
const terminal: Record<string, Run[]> = {};
rmSync(ANSWERS, { recursive: true, force: true });
for (let round = 0; round < rounds(5); round += 1) {
  for (const { name, script, args, once, before } of commands(peers.folder, folder, schema)) {
    if (once && round > 0) continue;
    before?.();
    const cost = await run(script, args, folder);
    if (cost.named < OPENED) throw new Error(`${name} has looked at ${cost.named} files of ${OPENED}`);
    (terminal[name] ??= []).push(cost);
    console.log(name, JSON.stringify(cost));
  }
}
rmSync(folder, { recursive: true });

const large = await manyFiles(servers['zoneplan']!, MANY, MOST);
console.log(`${MANY} files`, sayHeld(large.held), `peak ${large.peak} MB, a key ${large.edit} ms`);
loads.push(loadavg()[0]!);

const results: Results = {
  machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  versions: peers.versions,
  loads,
  minutes: (performance.now() - begun) / 60_000,
  typing,
  folder: opened,
  terminal,
  large,
  files: MANY,
};
writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), page(results));
