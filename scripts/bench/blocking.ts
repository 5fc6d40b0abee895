import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Driven, drive, type Server } from './editor.ts';
import { quantile, short } from './figures.ts';
import { benchFolder, benchPlan } from './plan.ts';
import { ownServers } from './servers.ts';
import { writeFolder } from './workspace.ts';

// While a plan is read, hovers are sent, and a request that needs no work at all keeps beating: how long it takes is how long the server's
// loop was held. Figures of a server that only keeps the text in step stand beside: what the transport alone costs.

const [size, files] = [Number(process.argv[2] ?? 10_000_000), Number(process.argv[3] ?? 10_000)];
const { zoneplan, transport } = ownServers();

/** Milliseconds of each answer while something was read. */
interface Held {
  readonly seconds: number;
  readonly hovers: readonly number[];
  readonly beats: readonly number[];
  /** Milliseconds of processor time that the server used between sending a beat and its answer: what a loaded machine does not stretch. */
  readonly work: readonly number[];
}

for (const [name, server] of [
  ['zoneplan', zoneplan],
  ['transport alone', transport],
] as const) {
  print(`${name}, a file of ${short(size / 1e6)} MB`, await largeFile(server, size));
  if (server === zoneplan) print(`${name}, a plan of ${files} files`, await manyFiles(server, files));
}

async function largeFile(server: Server, bytes: number): Promise<Held> {
  const text = benchPlan(bytes);
  const driven = await drive(server);
  const uri = 'file:///bench/large.plan.yaml';
  return held(driven, uri, line(text), () => driven.open(uri, text));
}

/** The folder is read while one of its files is open; the last one is told last. */
async function manyFiles(server: Server, count: number): Promise<Held> {
  const texts = benchFolder(count);
  const folder = writeFolder('zoneplan-blocking', texts, tmpdir());
  const driven = await drive(server, pathToFileURL(folder).href);
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  const [first, last] = [[...texts.keys()][2]!, [...texts.keys()].at(-1)!];
  const found = await held(driven, uri(first), line(texts.get(first)!), () => {
    const heard = driven.hears(uri(last));
    void driven.open(uri(first), texts.get(first)!);
    return heard;
  });
  rmSync(folder, { recursive: true });
  return found;
}

/** The line of a key that is explained in any case. */
function line(text: string): number {
  return text.slice(0, text.indexOf('    zone: ')).split('\n').length - 1;
}

async function held(driven: Driven, uri: string, at: number, read: () => Promise<unknown>): Promise<Held> {
  const begun = performance.now();
  const [hovers, beats, work]: [number[], number[], number[]] = [[], [], []];
  let isRead = false;
  const reading = read().then(() => {
    isRead = true;
  });
  const repeat = async (into: number[], rest: number, ask: () => Promise<number>) => {
    while (!isRead) {
      into.push(await ask());
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };
  const beat = async () => {
    const before = driven.cpu();
    const took = await driven.beat();
    work.push((driven.cpu() - before) * 1000);
    return took;
  };
  await Promise.all([reading, repeat(hovers, 50, () => driven.ask('hover', uri, at, 6)), repeat(beats, 2, beat)]);
  const seconds = (performance.now() - begun) / 1000;
  await driven.stop();
  return { seconds, hovers, beats, work };
}

function print(what: string, { seconds, hovers, beats, work }: Held): void {
  const of = (values: readonly number[], at: number) => `${short(quantile(values, at))} ms`;
  console.log(
    `${what}: read in ${short(seconds)} s; ${hovers.length} hovers, p50 ${of(hovers, 0.5)}, p95 ${of(hovers, 0.95)}, longest ${of(hovers, 1)}; ` +
      `${beats.length} beats of the loop, p50 ${of(beats, 0.5)}, p99 ${of(beats, 0.99)}, p99.9 ${of(beats, 0.999)}, longest ${of(beats, 1)}; ` +
      `of processor time p99 ${of(work, 0.99)}, p99.9 ${of(work, 0.999)}, longest ${of(work, 1)}`,
  );
}
