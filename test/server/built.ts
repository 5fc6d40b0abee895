import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { serverBundle } from '../../scripts/build.ts';

/** Bundles the server from the sources as it is shipped, once for a run of tests; the file's name. */
export function builtServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zoneplan-server-'));
  const outfile = join(folder, 'server.cjs');
  buildSync(serverBundle(outfile));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return outfile;
}
