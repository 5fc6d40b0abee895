import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
}

const HERE = join(import.meta.dirname, '../..');

/** The commands, ours first; `schema` is what the peers check by. */
export function commands(peers: string, folder: string, schema: string): readonly Command[] {
  const ours = join(CACHE, 'dist/cli.js');
  buildSync({ ...cliBundle(ours), minify: true, logLevel: 'error' });
  writeFileSync(join(CACHE, 'package.json'), readFileSync(join(HERE, 'package.json')));
  const files = join(folder, 'zones/*.plan.yaml');
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema, '-d', files];
  return [
    { name: 'zoneplan check', script: ours, args: ['check', '.', '--format', 'concise'] },
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
