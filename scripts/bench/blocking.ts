// How long hovers and the loop wait while a large plan is read. Figures of a server that only keeps the text in step stand beside: what the transport alone costs.
import { short } from './figures.ts';
import { sayHeld } from './held.ts';
import { type LargeCosts, largeFile, manyFiles } from './large.ts';
import { ownServers } from './servers.ts';

const [size, files] = [Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 10_000)];
/** Seconds after which a reading is given up. */
const MOST = 300;
const { zoneplan, transport } = ownServers();

print(`zoneplan, a file of ${short(size / 1e6)} MB`, await largeFile(zoneplan, size, MOST));
print(`transport alone, a file of ${short(size / 1e6)} MB`, await largeFile(transport, size, MOST));
print(`zoneplan, a plan of ${files} files`, await manyFiles(zoneplan, files, MOST));

function print(what: string, { held, peak, edit }: LargeCosts): void {
  console.log(`${what}: ${sayHeld(held)}; peak ${peak} MB${edit === undefined ? '' : `; a key in a figure ${short(edit)} ms`}`);
}
