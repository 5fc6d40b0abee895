import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';
import { serverBundle } from '../build.ts';
import type { Server } from './editor.ts';

const HERE = join(import.meta.dirname, '../..');
/** Where the bench keeps what it makes and installs; git does not see it. */
export const CACHE = join(HERE, '.cache/bench');

/** Our server as it is shipped, and one that only keeps the text in step: the floor of the transport. */
export function ownServers(): { readonly zoneplan: Server; readonly transport: Server } {
  mkdirSync(CACHE, { recursive: true });
  return {
    zoneplan: { script: bundled('server.cjs', serverBundle), languageId: 'zoneplan' },
    transport: { script: bundled('echo.cjs', echoBundle), languageId: 'zoneplan' },
  };
}

/** The language server for YAML, given our schema for the same files and nothing else to do. */
export function yamlServer(peers: string): Server {
  const schema = pathToFileURL(join(HERE, 'schemas/plan.schema.json')).href;
  return {
    script: join(peers, 'node_modules/yaml-language-server/bin/yaml-language-server'),
    languageId: 'yaml',
    settings: {
      yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas: { [schema]: '*.plan.yaml' } },
    },
  };
}

function bundled(name: string, how: (outfile: string) => BuildOptions): string {
  const outfile = join(CACHE, name);
  buildSync({ ...how(outfile), absWorkingDir: HERE, minify: true, logLevel: 'error' });
  return outfile;
}

function echoBundle(outfile: string): BuildOptions {
  return { entryPoints: ['scripts/bench/echo.ts'], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs' };
}
