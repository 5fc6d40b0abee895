import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { cliBundle } from '../build.ts';
import { CACHE } from './servers.ts';

/** A command line to be measured in a folder of plan files. */
export interface Command {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** So slow that one round says enough. */
  readonly once?: boolean;
  /** Done before each run, unmeasured. */
  readonly before?: () => void;
}

/** Where our command line keeps its answers. */
export const ANSWERS = join(CACHE, 'answers');

const HERE = join(import.meta.dirname, '../..');

/** How our own runs are called. */
export const OURS = {
  cold: 'zoneplan check',
  priming: 'zoneplan check --cache, the first time',
  unchanged: 'zoneplan check --cache, nothing changed',
  changed: 'zoneplan check --cache, one file changed',
} as const;

/** The commands, ours first; `schema` is what the peers check by. */
export function commands(peers: string, folder: string, schema: string): readonly Command[] {
  const ours = join(CACHE, 'dist/cli.js');
  buildSync({ ...cliBundle(ours), minify: true, logLevel: 'error' });
  writeFileSync(join(CACHE, 'package.json'), readFileSync(join(HERE, 'package.json')));
  // v8r takes paths from where it stands.
  const files = 'zones/*.plan.yaml';
  const check = ['check', '.', '--format', 'concise'];
  const cached = [...check, '--cache', '--cache-location', ANSWERS];
  const edited = join(folder, 'zones/kcn-00007.plan.yaml');
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema, '-d', files];
  return [
    { name: OURS.cold, script: ours, args: check },
    { name: OURS.priming, script: ours, args: cached, once: true },
    { name: OURS.unchanged, script: ours, args: cached },
    { name: OURS.changed, script: ours, args: cached, before: () => appendFileSync(edited, '# read again\n') },
    { name: 'ajv-cli', script: join(peers, 'node_modules/ajv-cli/dist/index.js'), args: ajv },
    { name: 'v8r', script: join(peers, 'node_modules/v8r/src/index.js'), args: ['--schema', schema, files], once: true },
  ];
}

/** All schemas of a plan file in one, for programs that follow no reference from file to file; where it was written. */
export function bundledSchema(): string {
  const folder = join(HERE, 'schemas');
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string });
  const file = join(CACHE, 'bundled.schema.json');
  const $defs = Object.fromEntries(all.map((schema) => [schema.$id, schema]));
  writeFileSync(file, JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $ref: 'plan.schema.json', $defs }));
  return file;
}
