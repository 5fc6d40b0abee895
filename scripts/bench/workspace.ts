import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drive, type Server } from './editor.ts';

/** What a folder of plan files costs: opened one after the other, or looked at as a whole; seconds and MB. */
export interface FolderCosts {
  readonly seconds: number;
  readonly peak: number;
  /** Resident memory before anything was opened and after everything was closed. */
  readonly before: number;
  readonly after: number;
  /** How long a hover took while the rest was read; milliseconds. */
  readonly hover: number;
  /** Files with findings. */
  readonly files: number;
}

/** Writes files into a folder of the system's for passing things, anew: what lies below the bench's own is left out by a server that heeds `.gitignore`. */
export function writeFolder(name: string, texts: ReadonlyMap<string, string>): string {
  const folder = join(tmpdir(), `zoneplan-bench-${name}`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Opens every file and waits for what is found in each. */
export async function openAll(server: Server, folder: string, texts: ReadonlyMap<string, string>): Promise<FolderCosts> {
  const driven = await drive(server, pathToFileURL(folder).href);
  try {
    const before = driven.memory().now;
    const begun = performance.now();
    const plans = [...texts].filter(([path]) => path !== 'zoneplan.yaml');
    const uri = (path: string) => pathToFileURL(join(folder, path)).href;
    const opening = plans.map(([path, text]) => driven.open(uri(path), text));
    await opening[0];
    const hover = await driven.ask('hover', uri(plans[1]![0]), 1, 10);
    const heard = await Promise.all(opening);
    const seconds = (performance.now() - begun) / 1000;
    for (const [path] of plans) driven.close(uri(path));
    await driven.ask('hover', uri(plans[1]![0]), 1, 10);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const { now: after, peak } = driven.memory();
    return { seconds, peak, before, after, hover, files: heard.filter(({ found }) => found.length > 0).length };
  } finally {
    await driven.stop();
  }
}
