import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Bundles the server from the sources as it is shipped, once for a run of tests; the file's name. */
export function builtServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zoneplan-server-'));
  const outfile = join(folder, 'server', 'node.cjs');
  buildSync({ bundle: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8', entryPoints: ['server/node.ts'], outfile });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return outfile;
}
