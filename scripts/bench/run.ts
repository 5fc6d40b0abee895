import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CACHE } from './servers.ts';

/** What one run of a program cost: seconds, seconds of processor, MB at the peak; and how it ended. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly code: number | null;
  /** How many of the plan files its output names: a program that names none has read none. */
  readonly named: number;
}

/** Runs a script by Node to its end; of its output the files are counted. */
export function run(script: string, args: readonly string[], cwd: string): Promise<Run> {
  const told = join(CACHE, `usage-${process.pid}.json`);
  const begun = performance.now();
  const child = spawn(process.execPath, ['--require', join(import.meta.dirname, 'usage.cjs'), script, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BENCH_USAGE: told, NO_COLOR: '1' },
  });
  const names = new Set<string>();
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', (line) => {
      for (const name of line.match(/kcn-\d{5}(?=\.plan\.yaml)/g) ?? []) names.add(name);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const wall = (performance.now() - begun) / 1000;
      const { cpu, peak } = JSON.parse(readFileSync(told, 'utf8')) as { cpu: number; peak: number };
      rmSync(told, { force: true });
      resolve({ wall, cpu, peak, code, named: names.size });
    });
  });
}
