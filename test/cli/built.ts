import { rmSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { cliBundle } from '../../scripts/build.ts';

const built: { file?: string } = {};

/** Bundles the command line from the sources as it is shipped, once for a run of tests; the file's name. */
export function builtProgram(): string {
  if (!built.file) {
    const outfile = join(import.meta.dirname, `../../out/zoneplan-under-test-${process.pid}.js`);
    buildSync(cliBundle(outfile));
    process.once('exit', () => rmSync(outfile, { force: true }));
    built.file = outfile;
  }
  return built.file;
}
